"""What a channel still lacks, as sentences. Pure."""

from collections.abc import Iterator
from typing import assert_never

from digest.model import (
    Channel,
    FolderChannel,
    ListmonkChannel,
    MailChannel,
    SiteChannel,
    WebhookChannel,
)
from ui.translation import tr

_WEB = ("http://", "https://")
_WAYS_OUT = ("https://", "mailto:")


def channel_problems(channel: Channel) -> Iterator[str]:
    """What keeps `channel` from being delivered to."""
    if not isinstance(channel, FolderChannel) and not channel.name.strip():
        yield tr("Publication", "A delivery has no name.")
        return
    match channel:
        case FolderChannel():
            yield from _in_folder(channel)
        case MailChannel():
            yield from _in_mail(channel)
        case SiteChannel():
            yield from _in_site(channel)
        case ListmonkChannel():
            yield from _in_listmonk(channel)
        case WebhookChannel():
            yield from _in_address(channel.name, channel.address)
        case _:
            assert_never(channel)


def _in_folder(channel: FolderChannel) -> Iterator[str]:
    if not channel.path.strip():
        yield tr("Publication", "A delivery has no folder.")
    if not channel.formats:
        yield tr("Publication", "Tick at least one format for each delivery.")


def _in_mail(channel: MailChannel) -> Iterator[str]:
    if not channel.host.strip():
        yield tr("Publication", "“{name}”: which server sends the mail?").format(name=channel.name)
    if "@" not in channel.sender:
        yield tr("Publication", "“{name}”: from which address is it sent?").format(
            name=channel.name
        )
    if not channel.recipients and not channel.lists:
        yield tr("Publication", "“{name}” has no recipient.").format(name=channel.name)
    for address in channel.recipients:
        if "@" not in address:
            yield tr("Publication", "“{name}”: “{address}” is no address.").format(
                name=channel.name, address=address
            )
    if channel.unsubscribe and not channel.unsubscribe.startswith(_WAYS_OUT):
        yield tr(
            "Publication", "“{name}”: unsubscribing is by an https:// or mailto: address."
        ).format(name=channel.name)


def _in_site(channel: SiteChannel) -> Iterator[str]:
    if not channel.path.strip():
        yield tr("Publication", "“{name}” has no folder.").format(name=channel.name)
    if not channel.formats:
        yield tr("Publication", "Tick at least one format for each delivery.")
    if channel.address:
        yield from _in_address(channel.name, channel.address)


def _in_listmonk(channel: ListmonkChannel) -> Iterator[str]:
    yield from _in_address(channel.name, channel.address)
    if not channel.lists:
        yield tr("Publication", "“{name}” names no list.").format(name=channel.name)


def _in_address(name: str, address: str) -> Iterator[str]:
    if not address.startswith(_WEB):
        yield tr("Publication", "{name}: an address begins with http:// or https://.").format(
            name=f"“{name}”"
        )
