"""Which addresses may be asked for, and their hosts in plain form. Pure: no look-up here."""

import ipaddress
import re
import unicodedata
from urllib.parse import SplitResult, urlsplit, urlunsplit

import httpx

from digest.errors import FetchError, ForbiddenAddressError

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
#: Labels of 1 to 63 characters, 253 together: what look-ups take without a fault of their own.
_HOST_NAME = re.compile(r"(?=.{1,253}$)(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*(?<!-)")
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")


def web_address(url: str) -> httpx.URL:
    """`url` with its host in plain form: folded, numbers as dotted IPv4, IDNA-encoded.

    Raises ForbiddenAddressError when it is not a plain http(s) address (another scheme, control
    characters, a user name in it), FetchError when it can't be read.
    """
    url = url.strip()
    if _CONTROL.search(url) or "\\" in url:
        raise ForbiddenAddressError(
            url,
            "The address holds a line break, a backslash or another character no address has.",
            remedy="Copy the address from the browser again.",
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _unreadable(url) from error
    if parts.scheme not in ("http", "https"):
        named = f"“{parts.scheme[:20]}:”" if parts.scheme else "one without a scheme"
        raise ForbiddenAddressError(
            url,
            f"Only http and https addresses are fetched, not {named}.",
            remedy="Write the whole address, beginning with https://.",
        )
    if "@" in parts.netloc:
        raise ForbiddenAddressError(
            url,
            "Addresses with a user name in them are not fetched.",
            remedy="Leave out everything between // and @.",
        )
    return _rebuilt(url, parts, port)


def _rebuilt(url: str, parts: SplitResult, port: int | None) -> httpx.URL:
    host = _plain_host(url, parts.hostname or "")
    netloc = f"[{host}]" if ":" in host else host
    if port is not None:
        netloc += f":{port}"
    try:
        return httpx.URL(urlunsplit((parts.scheme, netloc, parts.path or "/", parts.query, "")))
    except httpx.InvalidURL as error:
        raise _unreadable(url) from error


def _plain_host(url: str, host: str) -> str:
    """The host as it is looked up. Full-width digits, octal, hexadecimal and short forms of IPv4
    become what they mean, so that they are judged as what they are."""
    if ":" in host:
        try:
            address = ipaddress.IPv6Address(host)
        except ValueError as error:
            raise _unreadable(url) from error
        if address.scope_id:  # a network card of this computer
            raise _unreadable(url)
        return str(address)
    folded = unicodedata.normalize("NFKC", host).lower().rstrip(".")
    try:
        name = folded if folded.isascii() and "xn--" not in folded else _encoded(folded)
    except (httpx.InvalidURL, UnicodeError) as error:
        raise _unreadable(url) from error
    if not _HOST_NAME.fullmatch(name):
        raise _unreadable(url)
    if not _NUMBER.fullmatch(name.rpartition(".")[2]):
        return name
    meant = _ipv4(name)
    if meant is None:
        raise _unreadable(url)
    return str(meant)


def _encoded(name: str) -> str:
    """An international name in ASCII. Raises InvalidURL, or UnicodeError where its "xn--" stands
    for nothing: httpx would find that out only when the host is to be shown."""
    address = httpx.URL(scheme="http", host=name)
    return address.raw_host.decode() if address.host else ""


def _ipv4(name: str) -> ipaddress.IPv4Address | None:
    """The address that `name` means as browsers and inet_aton read it, in any of its forms."""
    labels = name.split(".")
    if len(labels) > 4 or not all(_NUMBER.fullmatch(label) for label in labels):
        return None
    try:
        numbers = [_number(label) for label in labels]
    except ValueError:
        return None
    *leading, last = numbers
    if any(number > 255 for number in leading) or last >= 256 ** (5 - len(numbers)):
        return None
    value = last + sum(number << (8 * (3 - place)) for place, number in enumerate(leading))
    return ipaddress.IPv4Address(value)


def _number(label: str) -> int:
    if len(label) > 40:  # int() of endless digits is slow, and none of them is an address
        raise ValueError(label)
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    return int(label, 8 if label.startswith("0") else 10)


def _unreadable(url: str) -> FetchError:
    return FetchError(
        url,
        "This address can't be read as a web address.",
        remedy="Copy the address from the browser again.",
    )
