"""An edition as a message: MJML, its pictures, its text part, and what mail programs make of it.

edition -> portions (pure) -> Jinja -> MJML -> HTML ┐
                           -> text ─────────────────┴-> message   `.eml`
message -> checking -> MailReport
"""

from digest.render.mail.checking import check_mail
from digest.render.mail.findings import Kind, Level, MailCheck, MailReport, MailSize
from digest.render.mail.size import CLIP

__all__ = ["CLIP", "Kind", "Level", "MailCheck", "MailReport", "MailSize", "check_mail"]
