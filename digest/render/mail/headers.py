"""A message's headers, written so that nothing said in one can begin another.

They are written here and not by `email.message`, whose folding puts encoded words around long
addresses and blanks into names that take several encoded words (CPython 3.11 to 3.13).
"""

from datetime import datetime
from email.charset import SHORTEST, Charset
from email.header import Header
from email.utils import format_datetime, quote

from digest.render.mail.envelope import Envelope, Mailbox

LINE = 76
"""The longest line in characters, without its CR LF; a lone address may be longer."""

_LONGEST_TEXT = 250
_LONGEST_WORD = 60
_ENDING = "\r\n"


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


def people_headers(envelope: Envelope, title: str) -> str:
    """From and To. Where nobody is named, an empty group stands (RFC 6854): it bears the name of
    the publication `title` and invents no address."""
    sender = _mailbox(envelope.sender) if envelope.sender else f"{_phrase(title) or 'Digest'}:;"
    recipients = f",{_ENDING} ".join(map(_mailbox, envelope.recipients))
    to = recipients or "undisclosed-recipients:;"
    return f"From: {sender}{_ENDING}To: {to}{_ENDING}"


def date_header(moment: datetime) -> str:
    """Date, of the aware `moment`."""
    return verbatim_header("Date", format_datetime(moment))


def _mailbox(mailbox: Mailbox) -> str:
    name = _phrase(mailbox.name)
    return f"{name}{_ENDING} <{mailbox.address}>" if name else mailbox.address


def _phrase(name: str) -> str:
    """A display name: quoted, or in encoded words."""
    line = _one_line(name)
    encoded = _encoded(line, len("From: "))
    return f'"{quote(line)}"' if line and encoded == line else encoded


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
