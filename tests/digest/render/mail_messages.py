"""Mails of the tests' editions, taken apart."""

import email
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from lxml import html

from digest.model import Edition, Format
from digest.render import render_here


def mail(edition: Edition, media: Path) -> bytes:
    """The edition's message."""
    return render_here(edition, Format.EMAIL, media=media).content


def parsed(content: bytes) -> EmailMessage:
    """The message as a mail program reads it."""
    return email.message_from_bytes(content, policy=SMTP)


def html_of(content: bytes) -> str:
    """What its HTML part says."""
    body = parsed(content).get_body(("html",))
    assert body is not None
    return body.get_content()


def text_of(content: bytes) -> str:
    """What its text part says."""
    body = parsed(content).get_body(("plain",))
    assert body is not None
    return body.get_content()


def tree_of(content: bytes) -> html.HtmlElement:
    """Its HTML part as a tree."""
    return html.fromstring(html_of(content))
