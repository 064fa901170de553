"""A message as a mail program shows it, for who has none at hand."""

import base64
import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

_CID = re.compile(r'\bsrc="cid:([^"]+)"')


def opened(content: bytes) -> str:
    """The HTML of the message `content`, which `render_mail` made, with the pictures that travel
    with it as part of it: nothing has to be fetched."""
    message = message_from_bytes(content, policy=SMTP)
    pictures = dict(_picture(part) for part in message.walk() if _is_picture(part))
    body = message.get_body(("html",))
    page = body.get_content() if body is not None else ""
    return _CID.sub(lambda found: f'src="{pictures.get(found[1], "")}"', page)


def _is_picture(part: EmailMessage) -> bool:
    return part.get_content_maintype() == "image"


def _picture(part: EmailMessage) -> tuple[str, str]:
    """Its Content-ID, and the picture as a data address."""
    letters = base64.b64encode(part.get_content()).decode("ascii")
    address = f"data:{part.get_content_type()};base64,{letters}"
    return str(part["Content-ID"] or "").strip("<>"), address
