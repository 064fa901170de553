"""A finished draft made a message that can be sent, without making it anew."""

import re

from digest.render.mail.envelope import OWN_DOMAIN, Envelope
from digest.render.mail.headers import mailbox_header, text_header, verbatim_header

_END = b"\r\n\r\n"
_FIELD = re.compile(r"(?P<name>[!-9;-~]+):.*\r\n(?:[ \t].*\r\n)*")
_REPLACED = (
    "From",
    "To",
    "Reply-To",
    "X-Unsent",
    "List-Id",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
)


def addressed(message: bytes, envelope: Envelope) -> bytes:
    """`message`, a draft of `mail_message`, from the envelope's sender to its recipients. Its id
    gets the sender's domain; all of which the envelope says nothing stays as it is. Raises
    ValueError for what is no message."""
    head, end, body = message.partition(_END)
    text = head.decode("ascii") + "\r\n"
    fields = list(_FIELD.finditer(text))
    if not end or "".join(field[0] for field in fields) != text:
        raise ValueError("this is no message")
    replaced = {*_REPLACED, *(("Subject",) if envelope.subject else ())}
    replaced.update(("Message-ID",) if envelope.id else ())
    kept = "".join(field[0] for field in fields if field["name"] not in replaced)
    kept = kept.replace(f"@{OWN_DOMAIN}>", f"@{envelope.sender.domain}>", 1)
    headers = _headers(envelope) + kept
    return headers.encode("ascii") + _END[:2] + body


def _headers(envelope: Envelope) -> str:
    headers = mailbox_header("From", [envelope.sender])
    headers += mailbox_header("To", envelope.recipients)
    if envelope.reply_to:
        headers += mailbox_header("Reply-To", [envelope.reply_to])
    if envelope.subject:
        headers += text_header("Subject", envelope.subject)
    domain = envelope.sender.domain
    if envelope.id:
        headers += verbatim_header("Message-ID", f"<{envelope.id}@{domain}>")
    if envelope.list_id:
        headers += verbatim_header("List-Id", f"<{envelope.list_id}.{domain}>")
    if envelope.unsubscribe:
        headers += verbatim_header("List-Unsubscribe", f"<{envelope.unsubscribe}>")
    if envelope.one_click:
        headers += verbatim_header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
    return headers
