"""Whether the message arrives: its headers, its parts and their sizes."""

from collections.abc import Iterator
from email.message import EmailMessage

from digest.render.mail.findings import Kind, Level, MailCheck, MailSize
from digest.render.mail.size import BUDGET, CLIP

_LONGEST_LINE = 998
"""RFC 5322, 2.1.1; a server may cut what is longer."""
_LARGE, _TOO_LARGE = 5 * 1024**2, 20 * 1024**2
"""Bytes of a whole message: slow on phones; refused by many servers."""
_LONG_SUBJECT = 70
_NEEDED_HEADERS = ("From", "To", "Subject", "Date", "Message-ID")
_ONE_CLICK = "List-Unsubscribe=One-Click"


def message_checks(message: EmailMessage, content: bytes) -> Iterator[MailCheck]:
    """What is wrong with the message apart from what its HTML says; `content` are its bytes."""
    yield from _header_checks(message, content)
    yield from _part_checks(message)
    longest = max(map(len, content.splitlines()), default=0)
    if longest > _LONGEST_LINE or b"\0" in content:
        yield _check(
            Level.ERROR,
            "The message has a line that is too long, or a zero byte, for some servers.",
        )
    for part in message.walk():
        for defect in part.defects:
            yield _check(Level.ERROR, f"The message is not well formed: {type(defect).__name__}.")


def size_checks(size: MailSize) -> Iterator[MailCheck]:
    """Whether the mail is small enough to be shown whole and to arrive."""
    kilobytes = f"{size.html / 1024:.0f} KB of the {CLIP // 1024} KB that Gmail shows"
    if size.html > CLIP:
        yield MailCheck(
            kind=Kind.SIZE,
            level=Level.ERROR,
            text=f"The mail has {kilobytes}: it is cut off there.",
            remedy="Print fewer blocks, or shorter texts and rankings.",
        )
    elif size.html > BUDGET:
        yield MailCheck(
            kind=Kind.SIZE,
            level=Level.WARNING,
            text=f"The mail has {kilobytes}; servers on the way may add the rest.",
            remedy="Print fewer blocks, or shorter texts and rankings.",
        )
    if size.message > _LARGE:
        yield MailCheck(
            kind=Kind.SIZE,
            level=Level.ERROR if size.message > _TOO_LARGE else Level.WARNING,
            text=f"With its pictures the message has {size.message / 1024**2:.1f} MB.",
            remedy="Print fewer pictures.",
        )


def _header_checks(message: EmailMessage, content: bytes) -> Iterator[MailCheck]:
    for name in _NEEDED_HEADERS:
        if not message[name]:
            yield _check(Level.ERROR, f"The message has no {name}.")
    head = content.partition(b"\r\n\r\n")[0]
    if not head.isascii():
        yield _check(Level.ERROR, "A header holds other characters than ASCII.")
    if len(str(message["Subject"] or "")) > _LONG_SUBJECT:
        yield _check(
            Level.NOTE,
            "The subject is long: phones show its first forty characters.",
            "Shorten the title.",
        )
    yield from _sending_checks(message)


def _sending_checks(message: EmailMessage) -> Iterator[MailCheck]:
    unsubscribe = str(message["List-Unsubscribe"] or "")
    if unsubscribe and (
        "<https://" not in unsubscribe or str(message["List-Unsubscribe-Post"]) != _ONE_CLICK
    ):
        yield _check(
            Level.ERROR,
            "The message cannot be unsubscribed from with one click (RFC 8058).",
            "Gmail and Yahoo ask it of whoever sends to many.",
        )
    if message["X-Unsent"]:
        yield _check(
            Level.NOTE,
            "The message is a draft without sender and recipients.",
            "Open it in a mail program and send it from there: the server that sends it signs it "
            "(DKIM), and a list's service adds the way to unsubscribe.",
        )
    elif not unsubscribe:
        yield _check(
            Level.WARNING,
            "The message has no way to unsubscribe.",
            "Who sends to many gives one, with List-Unsubscribe.",
        )


def _part_checks(message: EmailMessage) -> Iterator[MailCheck]:
    types = [part.get_content_type() for part in message.walk()]
    if "text/html" not in types:
        yield _check(Level.ERROR, "The message has no HTML part.")
    if "text/plain" not in types:
        yield _check(Level.ERROR, "The message has no text part.")
    elif "text/html" in types and types.index("text/plain") > types.index("text/html"):
        yield _check(Level.ERROR, "The text part comes behind the HTML: it would be shown instead.")


def _check(level: Level, text: str, remedy: str = "") -> MailCheck:
    return MailCheck(kind=Kind.MESSAGE, level=level, text=text, remedy=remedy)
