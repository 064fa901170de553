"""A message's headers, written so that nothing said in one can begin another.

They are written here and not by `email.message`, whose folding puts encoded words around long
addresses and blanks into names that take several encoded words (CPython 3.11 to 3.13).
"""

import re
from collections.abc import Sequence
from datetime import datetime
from email.charset import SHORTEST, Charset
from email.header import Header
from email.utils import format_datetime, quote

from digest.render.mail.envelope import Mailbox

LINE = 76
"""The longest line in characters, without its CR LF; a lone address may be longer."""

_LONGEST_TEXT = 250
_ENDING = "\r\n"
_ATOMS = re.compile(r"[A-Za-z0-9 -]*")
"""What a display name may hold unquoted, of all that RFC 5322 allows the part that names have."""


def text_header(name: str, text: str) -> str:
    """A header that says `text` in one line of at most 250 characters; what is no printable
    character is left out."""
    return f"{name}: {_encoded(_one_line(text), len(name) + 2)}{_ENDING}"


def verbatim_header(name: str, value: str) -> str:
    """A header whose `value` is written by this program, in printable ASCII."""
    line = f"{name}: {value}"
    if not (line.isascii() and line.isprintable()):
        raise ValueError(f"{name} holds what no header can")
    return f"{line}{_ENDING}"


def mailbox_header(name: str, mailboxes: Sequence[Mailbox]) -> str:
    """A header that names one or several people."""
    return f"{name}: {f',{_ENDING} '.join(map(_mailbox, mailboxes))}{_ENDING}"


def nobody_header(name: str, group: str) -> str:
    """A header that names nobody: an empty group called `group` (RFC 6854), which invents no
    address."""
    return f"{name}: {_phrase(group) or 'Digest'}:;{_ENDING}"


def date_header(moment: datetime) -> str:
    """Date, of the aware `moment`."""
    return verbatim_header("Date", format_datetime(moment))


def _mailbox(mailbox: Mailbox) -> str:
    name = _phrase(mailbox.name)
    return f"{name}{_ENDING} <{mailbox.address}>" if name else mailbox.address


def _phrase(name: str) -> str:
    """A display name: as it is, quoted, or in encoded words."""
    line = _one_line(name)
    encoded = _encoded(line, len("From: "))
    return encoded if encoded != line or _ATOMS.fullmatch(line) else f'"{quote(line)}"'


def _encoded(line: str, taken: int) -> str:
    """`line` as it is where that fits beside the `taken` characters of the header's name, else as
    encoded words (RFC 2047)."""
    if line.isascii() and "=?" not in line and len(line) <= LINE - taken - 2:
        return line
    charset = Charset("utf-8")
    charset.header_encoding = SHORTEST
    header = Header(line, charset, maxlinelen=LINE, header_name="x" * (taken - 2))
    return header.encode(linesep=_ENDING)


def _one_line(text: str) -> str:
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= _LONGEST_TEXT else f"{line[: _LONGEST_TEXT - 1].rstrip()}…"
