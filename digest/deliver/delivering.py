"""One errand to whoever carries out its kind."""

from digest.deliver.errand import Errand
from digest.deliver.folder import deliver_to_folder
from digest.deliver.names import channel_name
from digest.errors import DeliveryError
from digest.model import (
    Delivery,
    FolderChannel,
    ListmonkChannel,
    MailChannel,
    SiteChannel,
    WebhookChannel,
)


def deliver(errand: Errand) -> tuple[Delivery, ...]:
    """Brings the edition to the errand's channel, once: what has a receipt is not delivered again.

    Answers all the channel's receipts, new ones recorded. What is broken off can be called again
    and goes on where it was. Raises DeliveryError, SecretError, LibraryError, and what the
    renditions raise.
    """
    match errand.channel:
        case FolderChannel() as channel:
            return deliver_to_folder(errand, channel)
        case MailChannel() | SiteChannel() | ListmonkChannel() | WebhookChannel() as channel:
            raise DeliveryError(f"Nothing delivers to {channel_name(channel)} yet.")
