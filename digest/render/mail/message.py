"""The message: headers, parts and pictures as MIME; the same bytes for the same content."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP

from digest.render.mail.envelope import OWN_DOMAIN
from digest.render.mail.headers import (
    LINE,
    date_header,
    nobody_header,
    text_header,
    verbatim_header,
)

_POLICY = SMTP.clone(max_line_length=LINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A JPEG that travels with the message; the HTML shows it as `cid:<id>`."""

    id: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What a message says. `title` is the publication's, `subject` one line, `date` aware,
    `language` a BCP 47 tag; `edition` is the id of the edition that it is made of."""

    edition: str
    title: str
    subject: str
    date: datetime
    language: str
    text: str
    html: str
    enclosures: Sequence[Enclosure] = ()


def mail_message(letter: Letter) -> bytes:
    """The message (RFC 5322) in lines of at most 76 characters that end in CR LF. It is a draft, to
    be addressed: by a mail program that opens it, or by `addressed`."""
    headers = (
        nobody_header("From", letter.title),
        nobody_header("To", "undisclosed-recipients"),
        text_header("Subject", letter.subject),
        date_header(letter.date),
        verbatim_header("Message-ID", f"<{_fingerprint(letter)}@{OWN_DOMAIN}>"),
        text_header("Content-Language", letter.language),
        # Outlook, Apple Mail and others open such a message as one that is still to be sent.
        verbatim_header("X-Unsent", "1"),
    )
    return "".join(headers).encode("ascii") + _body(letter).as_bytes()


def _body(letter: Letter) -> EmailMessage:
    alternative = EmailMessage(_POLICY)
    alternative.set_content(letter.text, charset="utf-8", cte="quoted-printable")
    alternative.add_alternative(letter.html, "html", charset="utf-8", cte="quoted-printable")
    for part in alternative.iter_parts():
        del part["MIME-Version"]  # the message's own says it for all
    alternative.set_boundary(_boundary(letter, "alternative"))
    if not letter.enclosures:
        return alternative
    related = EmailMessage(_POLICY)
    related["MIME-Version"] = "1.0"
    related["Content-Type"] = 'multipart/related; type="multipart/alternative"'
    related.set_boundary(_boundary(letter, "related"))
    del alternative["MIME-Version"]
    related.attach(alternative)
    for number, enclosure in enumerate(letter.enclosures, start=1):
        related.attach(_picture(enclosure, number))
    return related


def _picture(enclosure: Enclosure, number: int) -> EmailMessage:
    part = EmailMessage(_POLICY)
    part.set_content(
        enclosure.content,
        "image",
        "jpeg",
        disposition="inline",
        filename=f"picture-{number}.jpg",
        cid=f"<{enclosure.id}>",
    )
    del part["MIME-Version"]
    return part


def _boundary(letter: Letter, kind: str) -> str:
    """Begins with "=_", which neither quoted-printable nor base64 can hold."""
    return f"=_{kind}-{_fingerprint(letter)}"


def _fingerprint(letter: Letter) -> str:
    """Of the edition and what is said of it: a corrected edition is another message."""
    said = "\0".join((letter.edition, letter.subject, letter.text, letter.html))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]
