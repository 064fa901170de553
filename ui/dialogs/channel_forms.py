"""The rows of each kind of channel's form, and a fresh channel of each kind."""

from collections.abc import Callable
from dataclasses import replace

from digest.model import (
    Channel,
    FolderChannel,
    ListmonkChannel,
    MailChannel,
    Security,
    SiteChannel,
    WebhookChannel,
)
from ui.dialogs.channel_words import FORMATS
from ui.dialogs.records_model import Column, Kind, field, split_list
from ui.translation import marked, tr

_SECURITIES = (
    (Security.STARTTLS, marked("Publication", "STARTTLS (mostly port 587)")),
    (Security.TLS, marked("Publication", "TLS (mostly port 465)")),
    (Security.NONE, marked("Publication", "None: readable on its way")),
)

FRESH: dict[type, Callable[[], Channel]] = {
    FolderChannel: lambda: FolderChannel(path=""),
    MailChannel: lambda: MailChannel(name=tr("Publication", "mail"), host="", sender=""),
    SiteChannel: lambda: SiteChannel(name=tr("Publication", "site"), path=""),
    ListmonkChannel: lambda: ListmonkChannel(name="listmonk", address="", user=""),
    WebhookChannel: lambda: WebhookChannel(name="webhook", address=""),
}


def columns_of(kind: type) -> tuple[Column, ...]:
    """The form's rows for a channel of this class."""
    return _COLUMNS[kind]()


def _folder_columns() -> tuple[Column, ...]:
    return (
        _path(),
        _formats("formats", tr("Publication", "As")),
        field(
            "names",
            tr("Publication", "Called"),
            placeholder="{title} {date}",
            tip=tr("Publication", "The files' names without their ending; empty: the usual ones"),
        ),
    )


def _mail_columns() -> tuple[Column, ...]:
    return (
        _name(),
        *_people_columns(),
        *_server_columns(),
        _subject(),
        field("reply_to", tr("Publication", "Answers to")),
        field(
            "unsubscribe",
            tr("Publication", "Unsubscribing"),
            placeholder="https://courier.example/leave?who={recipient}",
            tip=tr("Publication", "An https or mailto address behind the mail program's button"),
        ),
        _formats("attach", tr("Publication", "With")),
    )


def _people_columns() -> tuple[Column, ...]:
    return (
        field(
            "sender",
            tr("Publication", "From"),
            placeholder=tr("Publication", "The Courier <news@courier.example>"),
        ),
        field(
            "recipients",
            tr("Publication", "To"),
            kind=Kind.LINES,
            placeholder=tr("Publication", "An address a line; each gets a message of its own"),
        ),
        field(
            "lists",
            tr("Publication", "And the lists"),
            kind=Kind.LINES,
            placeholder=tr("Publication", "Files with an address a line, or CSV"),
            tip=tr("Publication", "Paths of files; one without its whole path is in the desk"),
        ),
        field(
            "without",
            tr("Publication", "But not the lists"),
            kind=Kind.LINES,
            placeholder=tr("Publication", "Files with the addresses of who has left"),
            tip=tr("Publication", "Nobody whose address stands in one of them gets the edition"),
        ),
    )


def _server_columns() -> tuple[Column, ...]:
    return (
        field("host", tr("Publication", "Server"), placeholder="smtp.courier.example"),
        field("port", tr("Publication", "Port"), kind=Kind.NUMBER, largest=65_535),
        field(
            "security",
            tr("Publication", "Encryption"),
            kind=Kind.CHOICE,
            choices=tuple((one, tr("Publication", words)) for one, words in _SECURITIES),
        ),
        _user(tr("Publication", "Empty: without logging in")),
    )


def _site_columns() -> tuple[Column, ...]:
    return (
        _name(),
        _path(),
        field(
            "address",
            tr("Publication", "Seen at"),
            placeholder="https://courier.example/editions/",
            tip=tr("Publication", "Where the folder is on the web; empty where it is nowhere"),
        ),
        _formats("formats", tr("Publication", "As")),
    )


def _listmonk_columns() -> tuple[Column, ...]:
    return (
        _name(),
        _address("https://lists.courier.example"),
        _user(""),
        Column(
            header=tr("Publication", "Lists"),
            key="lists",
            read=lambda channel: ", ".join(map(str, channel.lists)),
            write=lambda channel, text: replace(channel, lists=_numbers(text)),
            placeholder="1, 4",
            tip=tr("Publication", "The numbers of its lists, parted by commas"),
        ),
        field(
            "template",
            tr("Publication", "Template"),
            kind=Kind.NUMBER,
            largest=99_999,
            none=tr("Publication", "its own"),
            tip=tr("Publication", "The number of a listmonk template"),
        ),
        _subject(),
        _private(),
    )


def _webhook_columns() -> tuple[Column, ...]:
    return _name(), _address("https://courier.example/hooks/edition"), _private()


def _name() -> Column:
    return field(
        "name",
        tr("Publication", "Name"),
        tip=tr("Publication", "What its receipts and its password are kept under"),
    )


def _path() -> Column:
    return field(
        "path",
        tr("Publication", "Folder"),
        kind=Kind.PATH,
        tip=tr("Publication", "One without its whole path is in the desk's folder"),
    )


def _address(example: str) -> Column:
    return field("address", tr("Publication", "Address"), placeholder=example)


def _user(tip: str) -> Column:
    return field("user", tr("Publication", "User"), tip=tip, placeholder=tip)


def _subject() -> Column:
    return field(
        "subject",
        tr("Publication", "Subject"),
        placeholder="{title}, {date}",
        tip=tr("Publication", "Empty: the edition's own"),
    )


def _private() -> Column:
    return field(
        "allow_private",
        tr("Publication", "May be on this computer or in its own network"),
        kind=Kind.TICK,
    )


def _formats(name: str, header: str) -> Column:
    def options() -> tuple[tuple[str, str], ...]:
        return tuple((each.value, tr("Publication", words)) for each, words in FORMATS.items())

    return field(name, header, kind=Kind.CHIPS, options=options)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in split_list(text) if part.isdigit())


_COLUMNS: dict[type, Callable[[], tuple[Column, ...]]] = {
    FolderChannel: _folder_columns,
    MailChannel: _mail_columns,
    SiteChannel: _site_columns,
    ListmonkChannel: _listmonk_columns,
    WebhookChannel: _webhook_columns,
}
