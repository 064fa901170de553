"""Why a mail server cannot be used, said to an editor: a sentence and what can be done. Pure."""

import smtplib
import socket
import ssl

from digest.errors import DeliveryError
from digest.model import MailChannel, Security

_CONFIGURED = "Check the channel's server, port and encryption."


class ServerAwayError(DeliveryError):
    """The server cannot be reached, or not now: it is worth trying again."""

    remedy = "Check the internet connection; it is tried again by itself."


def failure_of(error: Exception, channel: MailChannel) -> DeliveryError:
    """`error`, raised while a conversation was opened, as the project's own."""
    server = f"The mail server {channel.host}"
    match error:
        case smtplib.SMTPAuthenticationError() if 500 <= error.smtp_code < 600:
            return DeliveryError(
                f"{server} does not accept the name “{channel.user}” with its password.",
                remedy="Check both; some servers want a password made for programs.",
            )
        case smtplib.SMTPNotSupportedError():
            return _not_offered(server, channel)
        case smtplib.SMTPResponseException() if 500 <= error.smtp_code < 600:
            return DeliveryError(
                f"{server} refuses us: {_said(error)}.", remedy="Ask whoever runs it."
            )
        case smtplib.SMTPResponseException():
            return ServerAwayError(f"{server} is not ready: {_said(error)}.")
        case ssl.SSLCertVerificationError():
            return DeliveryError(
                f"{server} can't prove who it is: {error.verify_message or 'bad certificate'}.",
                remedy="Check its name; one with a certificate of its own needs the setting "
                "network.ca-file.",
            )
        case ssl.SSLError():
            return DeliveryError(
                f"No secure connection to {server.lower()} came about.", remedy=_CONFIGURED
            )
        case socket.gaierror():
            return ServerAwayError(f"{server} can't be found.")
        case _ if fell_silent(error):
            return ServerAwayError(f"{server} does not answer.")
        case ConnectionRefusedError():
            return ServerAwayError(f"{server} refuses the connection.")
        case smtplib.SMTPException() | OSError():
            return ServerAwayError(f"{server} broke off the conversation.")
        case _:
            return DeliveryError(f"{server} cannot be spoken to: {error}.", remedy=_CONFIGURED)


def fell_silent(error: BaseException) -> bool:
    """Whether nothing was said for too long; `smtplib` tells only that the connection is gone."""
    return isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)


def _not_offered(server: str, channel: MailChannel) -> DeliveryError:
    if channel.security is Security.STARTTLS:
        return DeliveryError(
            f"{server} offers no encryption (STARTTLS), or no login behind it.",
            remedy="Choose TLS, whose port is usually 465; nothing was sent unencrypted.",
        )
    return DeliveryError(
        f"{server} takes no names and passwords.", remedy="Leave the channel's user empty."
    )


def _said(error: smtplib.SMTPResponseException) -> str:
    said = error.smtp_error
    words = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return " ".join(f"{error.smtp_code} {words}".split())[:200].rstrip(".")
