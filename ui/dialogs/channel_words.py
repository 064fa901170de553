"""A publication's channels in words: their kinds, their formats, where each goes."""

from typing import assert_never

from digest.model import (
    Channel,
    FolderChannel,
    Format,
    ListmonkChannel,
    MailChannel,
    SiteChannel,
    WebhookChannel,
)
from ui.translation import marked, tr

FORMATS = {
    Format.PDF: marked("Publication", "PDF"),
    Format.WEB: marked("Publication", "Web"),
    Format.EMAIL: marked("Publication", "E-mail"),
    Format.TEXT: marked("Publication", "Text"),
    Format.EPUB: marked("Publication", "EPUB"),
    Format.ARCHIVE: marked("Publication", "Archive"),
    Format.IMAGES: marked("Publication", "Pictures"),
}

KINDS: dict[type, str] = {
    FolderChannel: marked("Publication", "Folder"),
    MailChannel: marked("Publication", "E-mail"),
    SiteChannel: marked("Publication", "Archive site"),
    ListmonkChannel: marked("Publication", "Listmonk"),
    WebhookChannel: marked("Publication", "Webhook"),
}


def kind_words(channel: Channel) -> str:
    """ "Archive site"."""
    return tr("Publication", KINDS[type(channel)])


def whereto(channel: Channel) -> str:
    """Where the channel goes, in a few words; what is missing is an ellipsis."""
    match channel:
        case FolderChannel() | SiteChannel():
            return channel.path or "…"
        case MailChannel():
            people = len(channel.recipients)
            if channel.lists:
                return tr("Publication", "%n recipient(s), and lists", n=people)
            return tr("Publication", "%n recipient(s)", n=people)
        case ListmonkChannel():
            return channel.address or "…"
        case WebhookChannel():  # many a hook's path is its password
            return channel.address.removeprefix("https://").partition("/")[0] or "…"
        case _:
            assert_never(channel)
