"""What went wrong on the network, said to an editor: a sentence and what can be done."""

import socket
import ssl
from datetime import datetime

import httpcore
import httpx

from digest.errors import (
    FetchCancelled,
    FetchError,
    FetchTimeoutError,
    ForbiddenAddressError,
    GoneError,
    RobotsError,
    TooLargeError,
    UnusableSettingError,
)
from digest.fetch.content import BodyTooLargeError, UnknownPackingError
from digest.fetch.course import EndedError, TimeIsOverError
from digest.fetch.exchange import HeadTooLargeError
from digest.fetch.limits import Limits
from digest.fetch.network import HostNotAllowedError, StalledError
from digest.fetch.retrying import RestingError, SilentHostError, causes
from digest.fetch.robots import Rules
from digest.fetch.routes import ProxyUnreachableError

_LATER = "Try again later; the source is tried again at the next gathering."
_LOOK_AT_THE_PROXY = "Check the proxy with: digest settings get network.proxy"
_PACKINGS = {"br": "with Brotli", "zstd": "with Zstandard", "compress": "with compress"}

_BY_STATUS = {
    401: ("asks for a name and password", "Pages behind a login can be saved and imported."),
    402: ("asks for payment", "Pages behind a paywall can be saved and imported."),
    403: ("refuses to show this page to programs", "Save the page in a browser and import it."),
    404: ("has no page at this address", "Open the site in a browser and copy the new address."),
    407: ("lies behind a proxy that asks for a name and password", _LOOK_AT_THE_PROXY),
    410: ("has taken this page away", "Remove the source or give it a new address."),
    429: ("asks to be asked less often", "Wait for the next gathering or lower the limit."),
    451: ("may not show this page for legal reasons", "Remove the source."),
}

_GONE = (404, 410)


def refused_status(
    url: str, host: str, status: int, retry_after: datetime | None = None
) -> FetchError:
    """The error for an answer whose `status` is not a success."""
    if retry_after is not None:
        return resting(url, host, retry_after, status)
    if status in _BY_STATUS:
        what, remedy = _BY_STATUS[status]
        error = GoneError if status in _GONE else FetchError
        return error(url, f"{host} {what} (status {status}).", remedy=remedy)
    if status >= 500:
        return FetchError(
            url,
            f"{host} has a fault of its own (status {status}).",
            remedy="It usually passes; the source is tried again at the next gathering.",
        )
    return FetchError(url, f"{host} gave no page (status {status}).")


def resting(url: str, host: str, until: datetime, status: int | None = None) -> FetchError:
    """The error for a host that asks not to be asked before `until` (aware, within a day)."""
    told = f" (status {status})" if status else ""
    return FetchError(
        url,
        f"{host} asks to come back after {until.astimezone():%H:%M}{told}.",
        remedy="Nothing needs to be done; until then the site is left alone.",
        retry_after=until,
    )


def kept_out(url: str, address: httpx.URL, rules: Rules) -> RobotsError:
    """The error for an address that its host's `rules` forbid."""
    host = address.host
    if rules.failed is not None:
        return RobotsError(
            url,
            f"{host} does not say what programs may read: its robots.txt fails "
            f"(status {rules.failed}).",
            remedy=f"It usually passes. {RobotsError.remedy}",
        )
    rule = rules.rule_against(address)
    named = f"robots.txt: “{rule}”" if rule else "robots.txt"
    return RobotsError(url, f"{host} asks programs not to read this page ({named}).")


def too_many_redirects(url: str, host: str, most: int) -> FetchError:
    return FetchError(
        url,
        f"{host} sends on from address to address, more than {most} times.",
        remedy="Open the address in a browser and copy the one you arrive at.",
    )


def empty_answer(url: str, host: str) -> FetchError:
    return FetchError(url, f"{host} answered with an empty page.")


def explained(error: Exception, *, url: str, host: str, limits: Limits) -> FetchError:
    """`error`, raised by the network or while unpacking, as the project's own."""
    match error:
        case EndedError():
            return FetchCancelled(url, f"The fetching from {host} was stopped.")
        case RestingError():
            return resting(url, host, error.until)
        case HostNotAllowedError():
            return ForbiddenAddressError(
                url,
                f"{error.host} is on a private or reserved network, which is not fetched from.",
                remedy="" if error.ever else "Such an address is never fetched from.",
            )
        case UnusableSettingError():
            return FetchError(url, str(error), remedy=error.remedy)
        case ProxyUnreachableError():
            return FetchError(
                url, f"The proxy {error} can't be reached.", remedy=_LOOK_AT_THE_PROXY
            )
        case httpcore.ProxyError():
            return FetchError(
                url,
                f"The proxy does not connect to {host} ({_brief(error)}).",
                remedy=_LOOK_AT_THE_PROXY,
            )
        case UnknownPackingError():
            named = _PACKINGS.get(str(error), f"as “{_brief(error)}”")
            return FetchError(
                url,
                f"{host} sends its page packed {named}, though it was asked not to.",
                remedy="Save the page in a browser and import it.",
            )
    return (
        _explained_by_size(error, url, host, limits)
        or _explained_by_time(error, url, host, limits)
        or _explained_by_cause(error, url, host)
    )


def _brief(said: object) -> str:
    """What a server said, as far as it fits into a sentence."""
    return str(said)[:60]


def _explained_by_size(
    error: Exception, url: str, host: str, limits: Limits
) -> TooLargeError | None:
    match error:
        case BodyTooLargeError():
            return TooLargeError(
                url,
                f"What {host} sends is larger than {limits.max_bytes / 1e6:g} MB.",
                remedy="Give the address of a single page or feed.",
            )
        case HeadTooLargeError():
            return TooLargeError(
                url,
                f"{host} sends more than {limits.max_header_bytes / 1e3:.0f} kB before its page.",
                remedy="Open the address in a browser; if a page comes, save and import it.",
            )
    return None


def _explained_by_time(
    error: Exception, url: str, host: str, limits: Limits
) -> FetchTimeoutError | None:
    match error:
        case TimeIsOverError():
            what = f"{host} did not finish answering within {limits.total_seconds:g} seconds."
        case StalledError():
            what = f"{host} sent nothing for {limits.stall_seconds:g} seconds."
        case httpcore.TimeoutException() | SilentHostError():
            what = f"{host} does not answer."
        case _:
            return None
    return FetchTimeoutError(url, what, remedy=_LATER)


def _explained_by_cause(error: Exception, url: str, host: str) -> FetchError:
    for cause in causes(error):
        match cause:
            case socket.gaierror():
                return FetchError(
                    url,
                    f"The name {host} can't be found.",
                    remedy="Check the spelling of the address and the internet connection.",
                )
            case ssl.SSLCertVerificationError():
                return FetchError(
                    url,
                    f"{host} can't prove who it is: {cause.verify_message or 'bad certificate'}.",
                    remedy="Check the address and this computer's date; ask the site's owner.",
                )
            case ssl.SSLError():
                return FetchError(
                    url,
                    f"No secure connection to {host} came about.",
                    remedy="Check whether the address should begin with http:// or https://.",
                )
            case ConnectionRefusedError():
                return FetchError(
                    url,
                    f"{host} refuses the connection.",
                    remedy="Check the address and its port; the site may be down for a while.",
                )
    if isinstance(error, httpcore.ConnectError):
        return FetchError(
            url,
            f"{host} can't be reached.",
            remedy="Check the internet connection; the source is tried again next time.",
        )
    return FetchError(url, f"The answer of {host} broke off or is damaged.")
