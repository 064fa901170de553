"""What the checks of a finished mail find, and where."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model import BlockId
from digest.render.mail import CLIP, Kind, Level, MailCheck, check_mail
from digest.render.mail.addressing import addressed
from digest.render.mail.envelope import Envelope, Mailbox
from digest.render.mail.message import Enclosure, Letter, mail_message

HEAD = (
    '<meta name="viewport" content="width=device-width"><title>The Courier</title>'
    "<style>@media (prefers-color-scheme: dark) { body { background-color: #171614 !important }"
    " .ink, .k { color: #ece7dd !important } }</style>"
)
PREHEADER = '<div style="display:none">The line closed, and for the first time with money.</div>'
TITLE = '<h1 class="ink" style="color:#151412">The Courier</h1>'
BLOCKS = {"b1": BlockId("lead"), "b2": BlockId("second")}
SENDER = Envelope(
    sender=Mailbox(address="desk@courier.example"),
    recipients=(Mailbox(address="readers@courier.example"),),
    unsubscribe="https://courier.example/leave",
)


def page(inside: str = "", *, head: str = HEAD, before: str = PREHEADER + TITLE) -> str:
    """A mail's HTML that is as it should be, with `inside` at its end."""
    return (
        f'<!doctype html><html lang="en"><head>{head}</head>'
        f'<body class="k" style="background-color:#fffefb;color:#151412">{before}'
        f'<div class="b1">{inside}</div></body></html>'
    )


def message(html: str, *pictures: Enclosure, text: str = "The line closed.") -> bytes:
    letter = Letter(
        edition="e1",
        title="The Courier",
        subject="The Courier, Thursday",
        date=datetime(2026, 3, 12, tzinfo=UTC),
        language="en",
        text=text,
        html=html,
        enclosures=pictures,
    )
    return addressed(mail_message(letter), SENDER)


def findings(html: str, *pictures: Enclosure) -> tuple[MailCheck, ...]:
    return check_mail(message(html, *pictures), BLOCKS).checks


def test_a_mail_that_is_as_it_should_be_has_no_findings() -> None:
    report = check_mail(message(page('<p>Well. <a href="https://x.example/">More</a></p>')), BLOCKS)
    assert report.checks == ()
    assert not report.has_errors
    assert 0 < report.size.share < 0.01
    assert report.size.message > report.size.html


PICTURE = '<img src="cid:a" alt="The meadow" width="300">'

SPOILT = {
    Kind.PICTURE: [
        ('<img src="cid:a" width="300">', Level.ERROR, "no alt text"),
        ('<img src="cid:a" alt=" " width="300">', Level.WARNING, "no alt text"),
        ('<img src="cid:a" alt="x">', Level.ERROR, "no width"),
        (PICTURE + '<img src="cid:b" alt="x" width="3">', Level.ERROR, "not in the message"),
        (PICTURE + '<img src="data:image/png,x" alt="x" width="3">', Level.ERROR, "part of the"),
        (PICTURE + '<img src="http://x.example/" alt="x" width="3">', Level.ERROR, "not https"),
        ("", Level.WARNING, "shown nowhere"),
    ],
    Kind.LINK: [
        (
            '<a href="http://x.example/">x</a>',
            Level.WARNING,
            "Links to x.example are not encrypted",
        ),
        ('<a href="javascript:alert(1)">x</a>', Level.ERROR, "leads nowhere"),
        ('<a href="https://[::1">x</a>', Level.ERROR, "leads nowhere"),
        ('<a href="#b9">x</a>', Level.ERROR, "no place in the mail"),
        ('<a href="https://x.example/"></a>', Level.ERROR, "no words"),
    ],
    Kind.STRUCTURE: [
        ("<h3>x</h3>", Level.WARNING, "level 3 follows one of level 1"),
        ("<table><tr><td>x</td></tr></table>", Level.WARNING, "no heading cells"),
    ],
    Kind.COLOR: [
        ('<p class="ink" style="color:#bbb">x</p>', Level.ERROR, "on a light screen: 1.9 to 1"),
        ('<b style="color:rgb(21,20,18)">x</b>', Level.WARNING, "on a dark screen: 1.0 to 1"),
    ],
    Kind.SUPPORT: [
        ("<script></script>", Level.ERROR, "scripts"),
        ('<p onclick="x()">x</p>', Level.ERROR, "event handlers"),
        ('<p style="display:flex">x</p>', Level.WARNING, "flexible boxes"),
        ('<p style="width:calc(1px + 2px)">x</p>', Level.WARNING, "no sums"),
        ("<svg></svg>", Level.WARNING, "no SVG"),
    ],
}


@pytest.mark.parametrize(
    ("kind", "inside", "level", "told"),
    [(kind, *row) for kind, rows in SPOILT.items() for row in rows],
)
def test_what_spoils_a_mail_is_found(kind, inside, level, told) -> None:
    whole = inside if kind is Kind.PICTURE else PICTURE + inside
    (found,) = findings(page(whole), Enclosure(id="a", content=b"x"))
    assert (found.kind, found.level) == (kind, level)
    assert told in found.text
    assert found.block == (BlockId("lead") if inside and kind is not Kind.SUPPORT else found.block)


@pytest.mark.parametrize(
    ("html", "told"),
    [
        (page().replace(' lang="en"', ""), "in which language"),
        (page(head=HEAD.replace("The Courier", " ")), "no title"),
        (page(head=HEAD.replace("viewport", "x")), "viewport"),
        (page(before=TITLE), "no preheader"),
        (page(before='<div style="display:none">Short</div>' + TITLE), "no preheader"),
        (page(before=PREHEADER + TITLE.replace("h1", "h2")), "not its title"),
        (page(head=HEAD.replace("@media", "@font-face {} @media")), "load no fonts"),
        (page(head=HEAD.partition("<style>")[0]), "no colours of its own"),
    ],
)
def test_what_a_mail_lacks_as_a_whole_is_found(html, told) -> None:
    (found,) = findings(html)
    assert told in found.text
    assert found.block is None


def test_findings_come_with_their_block_and_their_count_errors_first() -> None:
    bad = '<img src="http://x.example/a.jpg" alt="" width="3">'
    found = findings(page(bad + bad + f'</div><div><p id="b2">{bad}</p>'))
    told = [(check.level, check.block, check.count) for check in found]
    assert told == [
        (Level.ERROR, "lead", 2),
        (Level.ERROR, "second", 1),
        (Level.WARNING, "lead", 2),
        (Level.WARNING, "second", 1),
    ]


def test_a_host_without_encryption_is_told_once_at_its_first_link() -> None:
    link = '<p><a href="http://x.example/">x</a></p>'
    (found,) = findings(page(link + link + f'</div><div><p id="b2">{link}</p>'))
    assert (found.block, found.count) == ("lead", 1)


@pytest.mark.parametrize(
    ("kilobytes", "level"), [(80, None), (95, Level.WARNING), (103, Level.ERROR)]
)
def test_the_size_is_judged_by_what_gmail_shows(kilobytes, level) -> None:
    filler = "<p>" + "x" * 1018 + "</p>\n"
    report = check_mail(message(page(filler * kilobytes)), BLOCKS)
    assert [check.level for check in report.checks] == ([level] if level else [])
    assert report.has_errors == (report.size.html > CLIP)


def test_a_message_that_is_too_heavy_is_told() -> None:
    heavy = [Enclosure(id=f"{n}", content=bytes(3 * 1024**2)) for n in range(2)]
    shown = "".join(f'<img src="cid:{n}" alt="x" width="300">' for n in range(2))
    texts = [check.text for check in findings(page(shown), *heavy)]
    assert any("message has 8." in text for text in texts)
    assert sum("3.0 MB" in text for text in texts) == 1


def changed(headers: Mapping[str, str | None]) -> bytes:
    """The mail with other headers, None for none."""
    made = message_from_bytes(message(page()), policy=SMTP)
    for name, value in headers.items():
        del made[name]
        if value is not None:
            made[name] = value
    return made.as_bytes()


@pytest.mark.parametrize(
    ("headers", "level", "told"),
    [
        ({"From": None}, Level.ERROR, "no From"),
        ({"Date": None}, Level.ERROR, "no Date"),
        ({"Message-ID": None}, Level.ERROR, "no Message-ID"),
        ({"Subject": "x" * 71}, Level.NOTE, "long"),
        ({"List-Unsubscribe-Post": None}, Level.ERROR, "one click"),
        ({"List-Unsubscribe": "<mailto:a@b>"}, Level.ERROR, "one click"),
        ({"List-Unsubscribe": None}, Level.WARNING, "no way to unsubscribe"),
        ({"X-Unsent": "1"}, Level.NOTE, "draft"),
    ],
)
def test_headers_are_judged(headers, level, told) -> None:
    (found,) = check_mail(changed(headers), {}).checks
    assert (found.kind, found.level) == (Kind.MESSAGE, level)
    assert told in found.text


def test_parts_that_are_missing_or_in_the_wrong_order_are_told() -> None:
    alone = b"From: a@b.c\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
    assert any("no HTML part" in check.text for check in check_mail(alone, {}).checks)
    only = alone.replace(b"plain", b"html")
    assert any("no text part" in check.text for check in check_mail(only, {}).checks)
    made = message_from_bytes(message(page()), policy=SMTP)
    made.set_payload(list(reversed(made.get_payload())))
    assert any("instead" in check.text for check in check_mail(made.as_bytes(), {}).checks)


def test_shortened_texts_are_counted() -> None:
    on = '<p><a class="on" href="https://x.example/">Read on</a></p>'
    (found,) = findings(page(on + on))
    assert found == MailCheck(
        kind=Kind.SIZE,
        level=Level.NOTE,
        text="2 texts are shortened and lead on to the whole.",
        remedy=found.remedy,
    )
    assert findings(page(on))[0].text.startswith("1 text is shortened and leads")


@given(st.binary(max_size=400))
def test_whatever_the_bytes_there_is_a_report(content: bytes) -> None:
    assert check_mail(content, BLOCKS).has_errors


@given(st.text(max_size=300))
def test_whatever_the_html_there_is_a_report(inside: str) -> None:
    printable = inside.encode("utf-8", "replace").decode()
    report = check_mail(message(page(printable)), BLOCKS)
    assert all(replace(check, count=1) == replace(check, count=1) for check in report.checks)
