"""Whom a mail channel writes to: its own addresses and those of its files.

A file has an address a line, with or without a name, or is CSV with a column of addresses, found by
its heading, else by what stands in it; a column "name" is read too. Empty lines and those
that begin with "#" are nothing. What is no address is told, and keeps nobody else from their mail.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from digest.errors import DeliveryError, RenderError
from digest.model import MailChannel
from digest.render.mail import Mailbox, parse_mailbox

MOST_BYTES = 50_000_000
"""No list of a newsletter's readers is as large."""

_DELIMITERS = (",", ";", "\t")
_ADDRESS_HEADINGS = ("email", "e-mail", "mail", "address", "email address", "e-mail address")
_NAME_HEADINGS = ("name", "full name")
_MOST_SHOWN = 120
_Row = tuple[int, str, str]
"""The number of a line, what should be an address, and a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """What stands where an address should: in the file `list` ("" for the channel's own) at
    `line`, from 1."""

    list: str
    line: int
    text: str

    @property
    def reason(self) -> str:
        """A sentence for the editor."""
        where = f"{self.list}, line {self.line}" if self.list else "The channel"
        return f"{where}: this is no mail address."


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Each recipient once, in the order of the lists, and what could not be read."""

    mailboxes: tuple[Mailbox, ...] = ()
    bad: tuple[BadLine, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        return tuple(mailbox.address for mailbox in self.mailboxes)


def readers_of(channel: MailChannel, place: Callable[[str], Path]) -> Readers:
    """The recipients of `channel` without those who left; `place` tells where its files are.
    Raises DeliveryError for a file that cannot be read, and where there is nobody."""
    lists = [_read(((n, text, "") for n, text in enumerate(channel.recipients, 1)), "")]
    lists += [read_list(_content(place(path)), Path(path).name) for path in channel.lists]
    gone = {
        recipient_key(mailbox.address)
        for path in channel.without
        for mailbox in read_list(_content(place(path)), Path(path).name).mailboxes
    }
    each: dict[str, Mailbox] = {}
    for mailbox in (mailbox for readers in lists for mailbox in readers.mailboxes):
        each.setdefault(recipient_key(mailbox.address), mailbox)
    wanted = tuple(mailbox for name, mailbox in each.items() if name not in gone)
    bad = tuple(line for readers in lists for line in readers.bad)
    if not wanted and not bad:
        raise DeliveryError(
            f"The mail channel “{channel.name}” has no recipients.",
            remedy="Give it addresses, or a file that lists them.",
        )
    return Readers(mailboxes=wanted, bad=bad)


def read_list(content: bytes, name: str) -> Readers:
    """The recipients in the file `content`, called `name`. Raises DeliveryError for a table whose
    quotation marks are not closed."""
    lines = _decoded(content).splitlines()
    first = next((line for line in lines if _says(line)), "")
    shape = next(filter(None, (_shape(first, delimiter) for delimiter in _DELIMITERS)), None)
    if shape is None or _is_mailbox(first):
        rows = [(number, line, "") for number, line in enumerate(lines, 1) if _says(line)]
    else:
        rows = _rows(lines, shape, name)
    return _read(rows, name)


def recipient_key(address: str) -> str:
    """What tells recipients apart: nobody has two mailboxes that differ in capitals only."""
    return address.casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """How a table is read: `column` has the addresses, `called` the names, if there are any."""

    delimiter: str
    column: int
    called: int | None
    headed: bool


def _shape(first: str, delimiter: str) -> _Shape | None:
    """What the table's first line says of it; None where it is none."""
    try:
        cells = next(csv.reader([first], delimiter=delimiter), [])
    except csv.Error:  # longer than any cell of a table
        return None
    heads = [cell.strip().casefold() for cell in cells]
    headings = [heads.index(head) for head in _ADDRESS_HEADINGS if head in heads]
    values = [number for number, cell in enumerate(cells) if _is_mailbox(cell)]
    if not headings and (not values or len(cells) < 2):
        return None
    called = [heads.index(head) for head in _NAME_HEADINGS if head in heads]
    return _Shape(
        delimiter=delimiter,
        column=(headings or values)[0],
        called=called[0] if called else None,
        headed=bool(headings),
    )


def _rows(lines: Sequence[str], shape: _Shape, name: str) -> list[_Row]:
    rows: list[_Row] = []
    try:
        rows.extend(_table(lines, shape))
    except csv.Error as error:
        behind = rows[-1][0] if rows else 0
        raise DeliveryError(
            f"The list of recipients {name} cannot be read behind its line {behind}: {error}.",
            remedy="Look for a quotation mark that is not closed.",
        ) from error
    return rows


def _table(lines: Sequence[str], shape: _Shape) -> Iterator[_Row]:
    """Where each row ends, its address (the whole row where it has none) and its name."""
    reader = csv.reader(lines, delimiter=shape.delimiter)
    headed = not shape.headed
    for cells in reader:
        line = shape.delimiter.join(cells)
        if not headed:
            headed = _says(line)
            continue
        if not any(cell.strip() for cell in cells) or not _says(line):
            continue
        address = cells[shape.column] if shape.column < len(cells) else ""
        name = cells[shape.called] if shape.called is not None and shape.called < len(cells) else ""
        yield reader.line_num, address.strip() or line, name


def _read(rows: Iterable[_Row], name: str) -> Readers:
    found: list[Mailbox] = []
    bad: list[BadLine] = []
    for number, text, called in rows:
        try:
            mailbox = parse_mailbox(text)
        except RenderError:
            bad.append(BadLine(list=name, line=number, text=text.strip()[:_MOST_SHOWN]))
        else:
            found.append(Mailbox(address=mailbox.address, name=called.strip() or mailbox.name))
    return Readers(mailboxes=tuple(found), bad=tuple(bad))


def _is_mailbox(text: str) -> bool:
    try:
        parse_mailbox(text)
    except RenderError:
        return False
    return True


def _says(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _decoded(content: bytes) -> str:
    """Tables that offices write: UTF-8 with or without a mark, UTF-16, else the old code page."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _content(place: Path) -> bytes:
    try:
        if place.stat().st_size > MOST_BYTES:
            raise DeliveryError(f"{place} is too large for a list of recipients.")
        return place.read_bytes()
    except OSError as error:
        raise DeliveryError(
            f"The list of recipients {place} cannot be read: {error.strerror}.",
            remedy="Check where the file is, or name another one.",
        ) from error
