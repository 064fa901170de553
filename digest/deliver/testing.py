"""A test of a channel: it goes the whole way, and nothing is recorded."""

import os

from digest.deliver.checking import check_channel
from digest.deliver.errand import Errand
from digest.deliver.listmonk import try_listmonk
from digest.deliver.mail import send_test_mail
from digest.deliver.site_folder import SiteFolder
from digest.deliver.webhook import try_webhook
from digest.errors import DeliveryError
from digest.model import (
    FolderChannel,
    ListmonkChannel,
    MailChannel,
    SiteChannel,
    WebhookChannel,
)


def send_test(errand: Errand, to: str = "") -> str:
    """Tries the errand's channel and answers what happened as a sentence: by mail the edition goes
    to the address `to` alone; a folder must take files, listmonk let us in, a webhook take a
    message that tells of nothing. Raises DeliveryError, SecretError, and what
    the renditions raise."""
    check_channel(errand.channel)
    match errand.channel:
        case MailChannel() as channel:
            return send_test_mail(errand, channel, to)
        case FolderChannel() as channel:
            return _try_folder(errand, channel.path)
        case SiteChannel() as channel:
            SiteFolder(errand.place(channel.path)).check(errand.publication.id)
            return _try_folder(errand, channel.path)
        case ListmonkChannel() as channel:
            return try_listmonk(errand, channel)
        case WebhookChannel() as channel:
            return try_webhook(errand, channel)


def _try_folder(errand: Errand, path: str) -> str:
    """The nearest folder that there is, as the others are made when something is delivered."""
    folder = errand.place(path)
    standing = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if not standing.is_dir() or not os.access(standing, os.W_OK | os.X_OK):
        raise DeliveryError(
            f"{standing} takes no files.", remedy="Choose a folder that may be written to."
        )
    return f"{folder} takes files."
