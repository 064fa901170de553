"""The message that each recipient gets: its headers, its attachments, how it is left."""

import hashlib
import hmac
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest
from errands import EDITION, NOW, rendition_of
from hypothesis import given
from hypothesis import strategies as st

from digest.deliver import check_channel, unsubscribe_token
from digest.deliver.mail_messages import messages_of
from digest.deliver.mail_session import Answer, Stage
from digest.deliver.mail_verdicts import DEFERRALS, due_again, judged, put_off
from digest.errors import DeliveryError
from digest.model import Format, MailChannel, MailReceipt, MailState, PublicationId, Security
from digest.render.mail import Mailbox
from digest.render.mail.message import Letter, mail_message

ANNA = Mailbox(address="anna@reader.example", name="Anna")
DRAFT = mail_message(
    Letter(
        edition="e1", title="The Courier", subject="The Courier, Thursday", date=NOW, language="en",
        text="News.", html="<p>News.</p>",
    )
)  # fmt: skip
CONTENTS = {Format.EMAIL: DRAFT, Format.PDF: b"%PDF-1.7 \x00\xff", Format.WEB: b"<p>\xc3\xa4</p>"}
CHANNEL = MailChannel(
    name="readers", host="mail.example", sender="The Courier <desk@courier.example>"
)


def messages(edition=EDITION, key="", **changes):
    return messages_of(
        edition,
        PublicationId("the courier"),
        replace(CHANNEL, **changes),
        rendition=lambda format: rendition_of(CONTENTS[format], format),
        key=key,
    )


def read(content):
    return message_from_bytes(content, policy=SMTP)


def test_a_message_has_the_same_bytes_and_id_whenever_it_is_made():
    assert messages().to(ANNA) == messages().to(ANNA)
    message = read(messages().to(ANNA))
    assert message["Message-ID"].endswith("@courier.example>")
    other = read(messages().to(Mailbox(address="bert@reader.example")))
    corrected = read(messages(replace(EDITION, id="e2")).to(ANNA))
    assert len({m["Message-ID"] for m in (message, other, corrected)}) == 3


def test_a_subscriber_leaves_by_one_click_at_an_address_of_their_own():
    pattern = "https://courier.example/leave?who={recipient}&by={token}"
    message = read(
        messages(unsubscribe=pattern, key="k").to(replace(ANNA, address="A+b@x.example"))
    )
    token = hmac.new(b"k", b"a+b@x.example", hashlib.sha256).hexdigest()[:32]
    assert unsubscribe_token("k", "A+b@x.example") == token
    assert message["List-Unsubscribe"] == (
        f"<https://courier.example/leave?who=A%2Bb@x.example&by={token}>"
    )
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Id"] == "<the-courier.courier.example>"


def test_one_who_leaves_by_mail_does_so_without_one_click():
    message = read(
        messages(unsubscribe="mailto:leave@courier.example?subject={recipient}").to(ANNA)
    )
    assert message["List-Unsubscribe"].startswith("<mailto:leave@courier.example")
    assert message["List-Unsubscribe-Post"] is None


def test_the_subject_and_where_answers_go_are_the_channels():
    changes = {"subject": "{title}: {date}", "reply_to": "Letters <letters@courier.example>"}
    message = read(messages(**changes).to(ANNA))
    assert message["Subject"] == "The Estuary Courier: 2026-03-12"
    assert message["Reply-To"] == "Letters <letters@courier.example>"
    assert read(messages().to(ANNA))["Subject"] == "The Courier, Thursday"


def test_files_travel_behind_the_body():
    message = read(messages(attach=("pdf", "web")).to(ANNA))
    assert message.get_content_type() == "multipart/mixed"
    assert message.get_body(("plain",)).get_content().strip() == "News."
    assert message.get_body(("html",)).get_content().strip() == "<p>News.</p>"
    files = {part.get_filename(): part for part in message.iter_attachments()}
    assert {part.get_content_type() for part in files.values()} == {"application/pdf", "text/html"}
    pdf = files["The Estuary Courier 2026-03-12.pdf"]
    assert pdf.get_payload(decode=True) == CONTENTS[Format.PDF]
    web = files["The Estuary Courier 2026-03-12.html"]
    assert web.get_payload(decode=True) == CONTENTS[Format.WEB]
    assert not message.defects
    assert all(not part.defects for part in message.walk())


@given(st.text(max_size=80), st.text(max_size=40))
def test_no_title_or_name_begins_a_header_or_a_body(title, name):
    edition = replace(EDITION, title=title)
    sent = messages(edition, subject="{title}").to(replace(ANNA, name=name))
    head, _, body = sent.partition(b"\r\n\r\n")
    known = {
        "From", "To", "Subject", "Message-ID", "List-Id", "Date", "Content-Language",
        "MIME-Version", "Content-Type",
    }  # fmt: skip
    assert set(read(sent).keys()) <= known
    assert body == DRAFT.partition(b"\r\n\r\n")[2]
    assert b"\n" not in head.replace(b"\r\n", b"")
    assert b"\r" not in head.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sender": "desk@courier.example\r\nBcc: x@y.example"}, "is no mail address"),
        ({"sender": "a@b.example, c@d.example"}, "is no mail address"),
        ({"reply_to": "nobody"}, "is no mail address"),
        ({"subject": "{recipient}"}, "cannot be filled"),
        ({"unsubscribe": "http://courier.example/leave"}, "cannot be asked"),
        ({"unsubscribe": "https://courier.example/ leave"}, "cannot be asked"),
        ({"attach": ("scroll",)}, "format that does not exist"),
        ({"host": ""}, "needs a mail server"),
        ({"name": "a\nb"}, "needs a name"),
        ({"user": "desk", "security": Security.NONE}, "unencrypted"),
    ],
)
def test_a_channel_that_cannot_be_used_is_refused_before_anything_is_sent(changes, said):
    check_channel(CHANNEL)
    with pytest.raises(DeliveryError, match=said) as caught:
        check_channel(replace(CHANNEL, **changes))
    assert caught.value.remedy


# --- what an answer means -------------------------------------------------------------------

WAITING = MailReceipt(address=ANNA.address, state=MailState.PENDING, at=NOW)


def answer(code):
    return Answer(stage=Stage.RECIPIENT, code=code, words="so")


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (250, MailState.SENT), (251, MailState.SENT), (450, MailState.PENDING),
        (421, MailState.PENDING), (550, MailState.REFUSED), (354, MailState.PENDING),
    ],
)  # fmt: skip
def test_an_answer_decides_by_its_code(code, state):
    assert judged(WAITING, answer(code), NOW).state is state


def test_each_put_off_lasts_longer_until_the_last():
    receipt, at, waits = WAITING, NOW, []
    while receipt.state is MailState.PENDING:
        receipt = put_off(receipt, "later", at)
        waits.append(due_again(receipt) - at)
        at = due_again(receipt)
    assert waits[: len(DEFERRALS)] == list(DEFERRALS)
    assert waits == sorted(waits)
    assert receipt.state is MailState.REFUSED
    assert at - NOW < timedelta(hours=6)
