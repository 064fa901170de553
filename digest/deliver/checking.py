"""Whether a channel can be used, as far as that can be told without a server."""

from digest.deliver.mail_messages import check_mail_channel
from digest.deliver.names import check_pattern, formats_of
from digest.errors import DeliveryError
from digest.model import (
    Channel,
    FolderChannel,
    ListmonkChannel,
    MailChannel,
    SiteChannel,
    WebhookChannel,
)


def check_channel(channel: Channel) -> None:
    """Raises DeliveryError, with what to do, for a channel to which nothing can be delivered."""
    formats_of(channel)
    match channel:
        case FolderChannel():
            _check_words(channel.path, "a folder")
            check_pattern(channel.names)
        case SiteChannel():
            _check_words(channel.name, "a name")
            _check_words(channel.path, "a folder")
            if not channel.formats:
                raise DeliveryError(
                    "The site needs a format.", remedy="Give it web, pdf or epub, or all of them."
                )
            if channel.address:
                _check_address(channel.address)
        case MailChannel():
            _check_words(channel.name, "a name")
            _check_words(channel.host, "a mail server")
            check_pattern(channel.subject)
            check_mail_channel(channel)
        case ListmonkChannel():
            _check_words(channel.name, "a name")
            _check_address(channel.address)
            _check_words(channel.user, "an API user of listmonk")
            if not channel.lists:
                raise DeliveryError(
                    "The channel needs a list of listmonk.",
                    remedy="Give the numbers that listmonk shows of its lists.",
                )
        case WebhookChannel():
            _check_words(channel.name, "a name")
            _check_address(channel.address)


def _check_words(said: str, what: str) -> None:
    if not said.strip() or not said.isprintable():
        raise DeliveryError(f"The channel needs {what}.", remedy="Type it in one line.")


def _check_address(address: str) -> None:
    scheme, _, rest = address.partition("://")
    if scheme not in ("http", "https") or not rest or not address.isprintable() or " " in address:
        raise DeliveryError(
            f"“{address}” is no web address.", remedy="Write it as https://courier.example/."
        )
