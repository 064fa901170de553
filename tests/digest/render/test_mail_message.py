"""The message is well formed whatever it says, and nobody's words become its headers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mail_messages import html_of, parsed, text_of

from digest.errors import RenderError
from digest.render.mail.addressing import addressed
from digest.render.mail.envelope import Envelope, Mailbox
from digest.render.mail.message import Enclosure, Letter, mail_message

LETTER = Letter(
    edition="e1",
    title="The Hollin Courier",
    subject="The Hollin Courier, Thursday, 12 March 2026",
    date=datetime(2026, 3, 12, 5, 2, tzinfo=UTC),
    language="en",
    text="The line closed.\n",
    html="<p>The line closed.</p>\n",
)
SENT = Envelope(
    sender=Mailbox(address="desk@courier.example", name="The Hollin Courier"),
    recipients=(Mailbox(address="readers@courier.example", name="港の読者"),),
    unsubscribe="https://courier.example/leave?who=" + "x" * 200,
)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


def test_a_message_holds_text_html_and_pictures_in_their_order() -> None:
    pictures = (
        Enclosure(id="a@x.invalid", content=b"first"),
        Enclosure(id="b@x.invalid", content=b"2"),
    )
    message = parsed(mail_message(replace(LETTER, enclosures=pictures)))
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/related",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "image/jpeg",
        "image/jpeg",
    ]
    assert message.get_param("type") == "multipart/alternative"
    first = list(message.iter_parts())[1]
    assert first["Content-ID"] == "<a@x.invalid>"
    assert first["Content-Disposition"].startswith("inline")
    assert first.get_content() == b"first"
    assert [part["MIME-Version"] for part in message.walk()] == ["1.0", *[None] * 5]


def test_a_message_without_pictures_is_an_alternative() -> None:
    assert parsed(mail_message(LETTER)).get_content_type() == "multipart/alternative"


def test_a_draft_names_the_publication_and_invents_no_address() -> None:
    content = mail_message(LETTER)
    assert content.startswith(b"From: The Hollin Courier:;\r\nTo: undisclosed-recipients:;\r\n")
    message = parsed(content)
    assert message["From"].addresses == message["To"].addresses == ()
    assert message["X-Unsent"] == "1"
    assert message["List-Unsubscribe"] is None
    assert message["Message-ID"].endswith(".invalid>")


def test_an_envelope_says_who_sends_to_whom_and_how_one_leaves() -> None:
    content = addressed(mail_message(LETTER), SENT)
    message = parsed(content)
    assert message["From"].addresses[0].addr_spec == "desk@courier.example"
    assert message["From"].addresses[0].display_name == "The Hollin Courier"
    assert message["To"].addresses[0].display_name == "港の読者"
    assert message["X-Unsent"] is None
    assert f"List-Unsubscribe: <{SENT.unsubscribe}>\r\n".encode() in content
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["Message-ID"].endswith("@courier.example>")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "a@b\r\nBcc: c@d",
        "a@b, c@d",
        "<a@b>",
        "a b@c",
        "a@-b",
        "ä@b",
        "a@b\0",
        "x" * 65 + "@b",
    ],
)
def test_what_is_no_address_is_refused(address) -> None:
    with pytest.raises(RenderError):
        Mailbox(address=address)


def test_addressing_changes_nothing_else() -> None:
    draft = mail_message(
        replace(LETTER, subject="港" * 80, enclosures=(Enclosure(id="a", content=b"x"),))
    )
    sent = addressed(draft, SENT)
    assert sent.partition(b"\r\n\r\n")[2] == draft.partition(b"\r\n\r\n")[2]
    before, after = parsed(draft), parsed(sent)
    for name in ("Subject", "Date", "Content-Language", "Content-Type", "MIME-Version"):
        assert before[name] == after[name]
        assert len(after.get_all(name)) == 1
    assert len(after.get_all("From")) == len(after.get_all("To")) == 1
    assert not after.defects
    assert addressed(sent, SENT) == sent


def test_somebody_has_to_receive_a_message() -> None:
    with pytest.raises(RenderError):
        replace(SENT, recipients=())


@pytest.mark.parametrize(
    "address", ["http://a.example/", "https://a b", "https://a\r\nX: y", "https://a,b", "https://é"]
)
def test_nobody_leaves_by_another_way_than_https(address) -> None:
    with pytest.raises(RenderError):
        replace(SENT, unsubscribe=address)


def test_the_same_letter_gives_the_same_bytes_and_another_another_id() -> None:
    first, again = mail_message(LETTER), mail_message(LETTER)
    assert first == again
    other = parsed(mail_message(replace(LETTER, edition="e2")))
    assert other["Message-ID"] != parsed(first)["Message-ID"]


@given(subject=TEXT, text=TEXT)
def test_any_words_survive_and_none_becomes_a_header(subject, text) -> None:
    letter = replace(LETTER, title=subject, subject=subject, text=text, html=text)
    content = mail_message(letter)
    assert max(map(len, content.split(b"\r\n"))) <= 76
    assert b"\n" not in content.replace(b"\r\n", b"")
    message = parsed(content)
    assert set(message.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "Content-Language", "X-Unsent",
        "MIME-Version", "Content-Type",
    }  # fmt: skip
    assert not any(part.defects for part in message.walk())
    line = " ".join("".join(c if c.isprintable() else " " for c in subject).split())
    wanted = line if len(line) <= 250 else line[:249].rstrip() + "…"
    assert message["Subject"] == wanted
    assert _lines(text_of(content)) == _lines(html_of(content)) == _lines(text)


def _lines(text: str) -> str:
    """Line ends are the mail's own."""
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


def test_a_zero_byte_or_a_line_break_in_a_subject_is_a_blank() -> None:
    message = parsed(mail_message(replace(LETTER, subject="One\r\nBcc: you@example.org\0two")))
    assert message["Subject"] == "One Bcc: you@example.org two"
    assert message["Bcc"] is None


def test_what_looks_like_an_encoded_word_stays_as_it_is() -> None:
    message = parsed(mail_message(replace(LETTER, subject="=?utf-8?q?hello?=")))
    assert message["Subject"] == "=?utf-8?q?hello?="
