"""One errand to whoever carries out its kind."""

from digest.deliver.errand import Errand
from digest.deliver.folder import deliver_to_folder
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
        case MailChannel() as channel:
            from digest.deliver.mail import deliver_by_mail  # noqa: PLC0415 - MIME, SSL

            return deliver_by_mail(errand, channel)
        case SiteChannel() as channel:
            from digest.deliver.site import deliver_to_site  # noqa: PLC0415 - Jinja, PDFium

            return deliver_to_site(errand, channel)
        case ListmonkChannel() as channel:
            from digest.deliver.listmonk import deliver_to_listmonk  # noqa: PLC0415 - httpx

            return deliver_to_listmonk(errand, channel)
        case WebhookChannel() as channel:
            from digest.deliver.webhook import deliver_to_webhook  # noqa: PLC0415 - httpx

            return deliver_to_webhook(errand, channel)
