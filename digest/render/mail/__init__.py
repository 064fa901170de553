"""An edition as a message: MJML, its pictures, its text part, and what mail programs make of it.

    edition -> portions (pure) -> Jinja -> MJML -> HTML ┐
                               -> text ─────────────────┴-> message   a draft, `.eml`
    message -> checking -> MailReport
    message -> addressing, with an Envelope -> message   to be sent

`rendering` walks the first line; the others take the message's bytes.
"""

from digest.render.mail.addressing import addressed
from digest.render.mail.attaching import Attachment, with_attachments
from digest.render.mail.checking import check_mail
from digest.render.mail.envelope import Envelope, Mailbox, parse_mailbox
from digest.render.mail.findings import Kind, Level, MailCheck, MailReport, MailSize
from digest.render.mail.size import CLIP

__all__ = [
    "CLIP",
    "Attachment",
    "Envelope",
    "Kind",
    "Level",
    "MailCheck",
    "MailReport",
    "MailSize",
    "Mailbox",
    "addressed",
    "check_mail",
    "parse_mailbox",
    "with_attachments",
]
