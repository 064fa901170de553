"""Checks a finished message, by its bytes, the way its readers' programs will meet it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

from digest.model import BlockId
from digest.render.mail.color_checks import color_checks
from digest.render.mail.content_checks import link_checks, picture_checks
from digest.render.mail.findings import Level, MailCheck, MailReport, MailSize
from digest.render.mail.markup import read_markup
from digest.render.mail.message_checks import message_checks, size_checks
from digest.render.mail.structure_checks import structure_checks
from digest.render.mail.support_checks import support_checks


def check_mail(content: bytes, blocks: Mapping[str, BlockId]) -> MailReport:
    """What is good to know of the message `content` before it goes out. `blocks` are those of its
    edition by anchor (`anchors_of`), so that a finding can say where it is. Nothing is raised:
    whatever the bytes are, the report says what is wrong with them."""
    message = message_from_bytes(content, policy=SMTP)
    body = message.get_body(("html",))
    source = body.get_content() if body is not None else ""
    size = MailSize(html=len(source.encode("utf-8", "replace")), message=len(content))
    found = [
        *size_checks(size),
        *message_checks(message, content),
        *_markup_checks(source, blocks, message),
    ]
    return MailReport(size=size, checks=_in_order(found))


def _markup_checks(
    source: str, blocks: Mapping[str, BlockId], message: EmailMessage
) -> Iterator[MailCheck]:
    markup = read_markup(source, blocks)
    if markup is None:
        return
    yield from structure_checks(markup)
    yield from picture_checks(markup, _enclosed(message))
    yield from link_checks(markup)
    yield from color_checks(markup)
    yield from support_checks(markup)


def _enclosed(message: EmailMessage) -> dict[str, int]:
    parts = (part for part in message.walk() if part.get_content_maintype() == "image")
    return {
        str(part["Content-ID"] or "").strip("<>"): len(part.get_payload(decode=True) or b"")
        for part in parts
    }


def _in_order(checks: Iterable[MailCheck]) -> tuple[MailCheck, ...]:
    """Each finding once, with its count; errors first."""
    counts: dict[MailCheck, int] = {}
    for check in checks:
        once = replace(check, count=1)
        counts[once] = counts.get(once, 0) + check.count
    ordered = sorted(counts, key=lambda check: list(Level).index(check.level))
    return tuple(replace(check, count=counts[check]) for check in ordered)
