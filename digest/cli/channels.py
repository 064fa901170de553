"""`channels`: where a publication's editions go."""

import json as text_json
import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from digest.cli.output import answer_json, say, table
from digest.cli.session import AsJson, PublicationName, find_publication, session
from digest.errors import DeliveryError, DigestError
from digest.model import (
    Channel,
    FolderChannel,
    ListmonkChannel,
    MailChannel,
    Publication,
    SiteChannel,
    WebhookChannel,
)
from digest.model.articles import site_host

app = typer.Typer(help="Where a publication's editions go: folders, mail, a site, listmonk, hooks.")

ChannelName = Annotated[str, typer.Argument(metavar="CHANNEL", help="Its name, a folder's path.")]
STDIN = Path("-")


@app.command("list", epilog="Example: digest channels list the-courier --json")
def list_channels(context: typer.Context, name: PublicationName, json: AsJson = False) -> None:
    """List a publication's channels."""
    from digest.codec import to_data
    from digest.deliver import channel_name
    from digest.pipeline import channels_of

    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        channels = channels_of(publication, desk)
    if json:
        answer_json([to_data(channel, Channel) for channel in channels])
        return
    cells = [(channel_name(channel), _in_words(channel)) for channel in channels]
    table(("CHANNEL", "WHERE"), cells, empty="Nowhere.")


@app.command("add", epilog="Example: digest channels add the-courier readers.toml")
def add(
    context: typer.Context,
    name: PublicationName,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The channel as TOML or JSON; - for stdin.")
    ],
) -> None:
    """Add a channel, or change the one of the same name, from a file.

    It says what "channels list --json" says: kind = "mail", name, host, sender, recipients, …
    """
    from digest.deliver import channel_name, check_channel

    channel = read_channel(file)
    check_channel(channel)
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        others = [c for c in publication.channels if channel_name(c) != channel_name(channel)]
        desk.library.save_publication(replace(publication, channels=(*others, channel)))
    verb = "Added" if len(others) == len(publication.channels) else "Changed"
    say(f"{verb} {channel_name(channel)}.")


@app.command("remove", epilog="Example: digest channels remove the-courier mail:readers")
def remove(context: typer.Context, name: PublicationName, channel: ChannelName) -> None:
    """Remove a channel; its receipts stay."""
    from digest.deliver import channel_name
    from digest.pipeline import channels_of, find_channel

    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        gone = find_channel(publication, desk, channel)
        kept = tuple(
            own
            for own, named in zip(
                publication.channels, channels_of(publication, desk), strict=False
            )
            if named != gone
        )
        desk.library.save_publication(replace(publication, channels=kept))
    say(f"Removed {channel_name(gone)}.")


@app.command("test", epilog="Example: digest channels test the-courier readers --to me@courier.org")
def try_channel(
    context: typer.Context,
    name: PublicationName,
    channel: ChannelName,
    to: Annotated[str, typer.Option(metavar="ADDRESS", help="Who gets the test by mail.")] = "",
) -> None:
    """Try a channel with the newest edition; nothing is recorded."""
    from digest.pipeline import find_channel, send_test

    with session(context).desk(printing=True) as desk:
        publication = find_publication(name, desk.library)
        found = find_channel(publication, desk, channel)
        if isinstance(found, MailChannel) and not to:
            raise typer.BadParameter("Say who gets it.", param_hint="--to")
        say(send_test(found, desk, publication=publication, to=to))


@app.command("secret", epilog="Example: digest channels secret the-courier readers")
def secret(
    context: typer.Context,
    name: PublicationName,
    channel: ChannelName,
    unsubscribe: Annotated[
        bool,
        typer.Option("--unsubscribe", help="The key of the tokens in unsubscribe addresses."),
    ] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Have the keyring forget it.")] = False,
) -> None:
    """Ask for a channel's password, key or token, and have the system's keyring keep it.

    Where there is no terminal it is read from stdin.
    """
    from digest.pipeline import find_channel

    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        kept_as = _secret_name(publication, find_channel(publication, desk, channel), unsubscribe)
        if forget:
            desk.secrets.delete(kept_as)
        elif sys.stdin.isatty():
            desk.secrets.set(kept_as, typer.prompt("Password", hide_input=True, err=True))
        else:
            desk.secrets.set(kept_as, sys.stdin.readline().rstrip("\r\n"))
    say(f"{kept_as}: {'forgotten' if forget else 'kept in the keyring'}")


def read_channel(file: Path) -> Channel:
    """The channel in a file of TOML or JSON, "-" is stdin. Raises DeliveryError."""
    from digest.codec import from_data

    try:
        text = sys.stdin.read() if file == STDIN else file.read_text(encoding="utf-8")
        data: Any = text_json.loads(text) if text.lstrip()[:1] == "{" else tomllib.loads(text)
    except ValueError as error:
        raise DeliveryError(f"{file} is neither TOML nor JSON: {error}.") from error
    known = {"folder", "mail", "site", "listmonk", "webhook"}
    if not isinstance(data, dict) or data.get("kind") not in known:
        raise DeliveryError(
            f"{file} does not say what kind of channel it is.",
            remedy=f'It needs a line such as: kind = "mail". Kinds are {", ".join(sorted(known))}.',
        )
    try:
        channel: Channel = from_data(data, Channel)  # type: ignore[arg-type]
    except DigestError as error:
        raise DeliveryError(
            f"{file} is no {data['kind']} channel.",
            remedy="What each field is called tells: digest channels list PUBLICATION --json",
        ) from error
    return channel


def _secret_name(publication: Publication, channel: Channel, unsubscribe: bool) -> str:
    from digest.deliver import secret_name, unsubscribe_secret_name

    if unsubscribe and isinstance(channel, MailChannel):
        return unsubscribe_secret_name(publication.id, channel)
    name = "" if unsubscribe else secret_name(publication.id, channel)
    if not name:
        raise DeliveryError("This kind of channel needs no such password.")
    return name


def _in_words(channel: Channel) -> str:
    match channel:
        case FolderChannel():
            return f"{', '.join(channel.formats)} to {channel.path}"
        case MailChannel():
            lists = f" and {', '.join(channel.lists)}" if channel.lists else ""
            whom = f"{len(channel.recipients)} recipients{lists}"
            return f"{whom} through {channel.host}:{channel.port} ({channel.security})"
        case SiteChannel():
            return f"{channel.path} {channel.address}".strip()
        case ListmonkChannel():
            return channel.address
        case WebhookChannel():  # many a hook's path is its password: a table may be looked at
            return site_host(channel.address)
