"""An edition's message as a campaign of listmonk. Pure.

listmonk reads a campaign's subject, body and text as Go templates (html/template), which give
braces a meaning and drop comments, by which Outlook is told its tables.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_OPENING = "{{"
_LITERAL_OPENING = '{{ "{{" }}'


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a message says. `pictures` are JPEGs by the id under which `html` shows them, as
    "cid:<id>"."""

    subject: str
    html: str
    text: str
    pictures: Mapping[str, bytes] = field(repr=False)


def draft_of(message: bytes) -> Draft:
    """What the whole message (RFC 5322), as an edition is rendered to, says."""
    parsed = message_from_bytes(message, policy=default)
    assert isinstance(parsed, EmailMessage)
    html = parsed.get_body(("html",))
    text = parsed.get_body(("plain",))
    return Draft(
        subject=str(parsed["Subject"] or ""),
        html=_words(html),
        text=_words(text),
        pictures={
            str(part["Content-ID"]).strip("<> "): part.get_content()
            for part in parsed.walk()
            if part.get_content_maintype() == "image" and part["Content-ID"]
        },
    )


def _words(part: MIMEPart | None) -> str:
    """The part's text with the line ends of text."""
    return str(part.get_content()).replace("\r\n", "\n") if part is not None else ""


def with_links(html: str, links: Mapping[str, str]) -> str:
    """`html` with addresses in the place of the pictures that travelled with the message."""
    for id, address in links.items():
        html = html.replace(f"cid:{id}", address)
    return html


def html_template(html: str) -> str:
    """The Go template that gives `html`."""
    pieces = []
    end = 0
    for comment in _COMMENT.finditer(html):
        pieces += [text_template(html[end : comment.start()]), _safe(comment.group())]
        end = comment.end()
    return "".join((*pieces, text_template(html[end:])))


def text_template(text: str) -> str:
    """The Go template that gives `text`, where it stands between marks."""
    return text.replace(_OPENING, _LITERAL_OPENING)


def _safe(comment: str) -> str:
    # A string of JSON is one of Go, too.
    return f"{{{{ Safe {json.dumps(comment)} }}}}"
