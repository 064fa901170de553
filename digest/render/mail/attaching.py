"""A finished draft with files attached to it."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

from digest.model import Format
from digest.render.mail.headers import LINE

_END = b"\r\n\r\n"
_POLICY = SMTP.clone(max_line_length=LINE)
_OF_THE_BODY = re.compile(
    rb"^(?:Content-(?:Type|Transfer-Encoding)|MIME-Version):.*\r\n(?:[ \t].*\r\n)*",
    re.IGNORECASE | re.MULTILINE,
)
_MEDIA_TYPES = {
    Format.PDF: "application/pdf",
    Format.ARCHIVE: "application/pdf",
    Format.WEB: "text/html",
    Format.TEXT: "text/plain",
    Format.EPUB: "application/epub+zip",
    Format.IMAGES: "application/zip",
    Format.EMAIL: "message/rfc822",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file called `name` that travels with a message."""

    name: str
    format: Format
    content: bytes


def with_attachments(message: bytes, attachments: Sequence[Attachment]) -> bytes:
    """`message`, a draft of `mail_message`, with the files behind its body; the same bytes for the
    same files. Raises ValueError for what is no message."""
    if not attachments:
        return message
    head, end, body = message.partition(_END)
    if not end:
        raise ValueError("this is no message")
    fields = head + b"\r\n"
    of_body = b"".join(
        found for found in _OF_THE_BODY.findall(fields) if not found.lower().startswith(b"mime")
    )
    boundary = _boundary(message, attachments)
    parts = [of_body + b"\r\n" + body, *(_part(attachment) for attachment in attachments)]
    mixed = b"".join(
        (
            _OF_THE_BODY.sub(b"", fields),
            b"MIME-Version: 1.0\r\n",
            b'Content-Type: multipart/mixed;\r\n boundary="%s"\r\n\r\n' % boundary,
        )
    )
    for part in parts:
        mixed += b"--%s\r\n%s%s" % (boundary, part, b"" if part.endswith(b"\r\n") else b"\r\n")
    return mixed + b"--%s--\r\n" % boundary


def _part(attachment: Attachment) -> bytes:
    part = EmailMessage(_POLICY)
    kind, _, subtype = _MEDIA_TYPES[attachment.format].partition("/")
    part.set_content(
        attachment.content,
        # Bytes go as they are: a text's own encoding is none of the mail's business.
        maintype="application" if kind in ("text", "message") else kind,
        subtype="octet-stream" if kind in ("text", "message") else subtype,
        disposition="attachment",
        filename=attachment.name,
    )
    if kind == "text":
        part.replace_header("Content-Type", f"text/{subtype}; charset=utf-8")
    del part["MIME-Version"]
    return part.as_bytes()


def _boundary(message: bytes, attachments: Sequence[Attachment]) -> bytes:
    """Begins with "=_", which neither quoted-printable nor base64 can hold."""
    digest = hashlib.sha256(message)
    for attachment in attachments:
        digest.update(attachment.content)
    return b"=_mixed-" + digest.hexdigest()[:32].encode()
