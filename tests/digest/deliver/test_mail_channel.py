"""Mail through a real server that drops, delays, refuses, and asks for TLS and a login: every
recipient gets the edition exactly once, and the others are told."""

import ssl
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from certificates import self_signed
from errands import EDITION, NOW
from post_offices import DROP_EARLY, DROP_HEARD, DROP_UNHEARD, WAIT, post_office

from digest.deliver import deliver
from digest.deliver.mail import deliver_by_mail, send_test_mail
from digest.deliver.mail_session import Patience
from digest.deliver.mail_verdicts import DEFERRALS
from digest.errors import DeliveryError, MakingCancelled
from digest.model import Format, MailChannel, MailState, Security
from digest.render.mail.message import Letter, mail_message
from digest.settings import Settings
from digest.settings.network import CA_FILE

ANNA, BERT, CARA = "anna@reader.example", "bert@reader.example", "cara@reader.example"
HASTY = Patience(connect=5, answer=5, end=30, end_when_stopping=0, pauses=(0.0, 0.0), looks=0.01)
DRAFT = mail_message(
    Letter(
        edition="e1", title="The Courier", subject="The Courier, Thursday", date=NOW, language="en",
        text="News.\n.\n..dots", html="<p>News.</p>",
    )
)  # fmt: skip
LONG_DRAFT = DRAFT + (b"news " * 180 + b"\r\n") * 2_000


@pytest.fixture
def server():
    with post_office() as server:
        yield server


@pytest.fixture
def mailing(office):
    """The office with a draft to send."""
    return replace(office, contents={Format.EMAIL: DRAFT})


def channel(server, *recipients, **changes):
    facts = {
        "name": "readers", "host": "localhost", "port": server.port, "security": Security.NONE,
        "sender": "The Courier <desk@courier.example>", "recipients": recipients or (ANNA, BERT),
    }  # fmt: skip
    return MailChannel(**facts | changes)


def send(mailing, to, patience=HASTY):
    return deliver_by_mail(mailing.errand(to), to, patience=patience)


def states(mailing):
    receipts = mailing.library.mail_receipts(EDITION.id, "mail:readers")
    return {receipt.address: receipt.state for receipt in receipts}


def reason(mailing, address):
    receipts = mailing.library.mail_receipts(EDITION.id, "mail:readers")
    return {receipt.address: receipt.reason for receipt in receipts}[address]


def later(mailing, minutes):
    return replace(mailing, now=lambda: NOW + timedelta(minutes=minutes))


def test_each_recipient_gets_a_message_of_their_own(mailing, server):
    (receipt,) = deliver(mailing.errand(channel(server)))
    assert server.counts == {ANNA: 1, BERT: 1}
    (message,) = server.messages(ANNA)
    assert (message["From"], message["To"]) == ("The Courier <desk@courier.example>", ANNA)
    assert message["Subject"] == "The Courier, Thursday"
    assert message.get_body(("plain",)).get_content().split() == ["News.", ".", "..dots"]
    assert message["Message-ID"] != server.messages(BERT)[0]["Message-ID"]
    assert (receipt.channel, receipt.format, receipt.note) == (
        "mail:readers", Format.EMAIL, "2 of 2 sent",
    )  # fmt: skip
    assert mailing.library.deliveries(EDITION.id) == (receipt,)


def test_what_was_sent_is_not_sent_again(mailing, server):
    first = send(mailing, channel(server))
    assert send(mailing, channel(server, ANNA, BERT, CARA)) == first
    assert server.counts == {ANNA: 1, BERT: 1}
    assert server.conversations == 1


def test_a_list_that_is_written_in_other_capitals_has_nobody_get_it_twice(mailing, server):
    server.answers[BERT].append("451 later")
    with pytest.raises(DeliveryError):
        send(mailing, channel(server))
    again = channel(server, ANNA.replace("anna", "Anna"), BERT.replace("bert", "BERT"))
    (receipt,) = send(later(mailing, 10), again)
    assert receipt.note == "2 of 2 sent"
    assert {address.lower(): n for address, n in server.counts.items()} == {ANNA: 1, BERT: 1}
    assert states(mailing) == {ANNA: MailState.SENT, BERT: MailState.SENT}


def test_who_left_the_list_before_the_server_took_their_message_is_forgotten(mailing, server):
    server.answers[BERT].append("451 later")
    with pytest.raises(DeliveryError):
        send(mailing, channel(server))
    (receipt,) = send(later(mailing, 10), channel(server, ANNA))
    assert receipt.note == "1 of 1 sent"
    assert server.counts == {ANNA: 1}
    assert states(mailing) == {ANNA: MailState.SENT}


def test_who_is_refused_is_told_and_keeps_nobody_else_from_the_edition(mailing, server):
    server.answers[ANNA].append("550 5.1.1 no such reader")
    (receipt,) = send(mailing, channel(server))
    assert server.counts == {BERT: 1}
    assert receipt.note == "1 of 2 sent, 1 refused"
    assert states(mailing) == {ANNA: MailState.REFUSED, BERT: MailState.SENT}
    assert reason(mailing, ANNA) == "550 5.1.1 no such reader"


def test_a_message_that_is_refused_at_its_end_is_told(mailing, server):
    server.answers[BERT].append("DATA 554 looks like news")
    (receipt,) = send(mailing, channel(server))
    assert receipt.note == "1 of 2 sent, 1 refused"
    assert reason(mailing, BERT) == "554 looks like news"


def test_a_drop_before_the_end_of_a_message_is_made_good(mailing, server):
    mailing.contents = {Format.EMAIL: LONG_DRAFT}
    server.answers[BERT].append(DROP_EARLY)
    (receipt,) = send(mailing, channel(server, ANNA, BERT, CARA))
    assert server.counts == {ANNA: 1, BERT: 1, CARA: 1}
    assert receipt.note == "3 of 3 sent"
    assert server.conversations == 2


def test_a_message_that_always_breaks_off_does_not_hold_up_the_others(mailing, server):
    mailing.contents = {Format.EMAIL: LONG_DRAFT}
    server.answers[ANNA].extend([DROP_EARLY] * 2)
    with pytest.raises(DeliveryError, match="1 of 3 recipients") as caught:
        send(mailing, channel(server, ANNA, BERT, CARA))
    assert caught.value.retry_after == NOW + DEFERRALS[0]
    assert server.counts == {BERT: 1, CARA: 1}
    assert send(later(mailing, 2), channel(server, ANNA, BERT, CARA))[0].note == "3 of 3 sent"
    assert server.counts == {ANNA: 1, BERT: 1, CARA: 1}


@pytest.mark.parametrize("drop", [DROP_HEARD, DROP_UNHEARD])
def test_a_drop_behind_the_end_of_a_message_leaves_it_uncertain_and_unsent(mailing, server, drop):
    server.answers[ANNA].append(drop)
    (receipt,) = send(mailing, channel(server))
    assert receipt.note == "1 of 2 sent, 1 uncertain"
    assert states(mailing) == {ANNA: MailState.UNCERTAIN, BERT: MailState.SENT}
    send(mailing, channel(server))
    assert server.counts[ANNA] == (drop == DROP_HEARD)


def test_an_end_that_is_never_answered_is_uncertain_too(mailing, server):
    server.answers[ANNA].append(WAIT)
    (receipt,) = send(mailing, channel(server, ANNA), replace(HASTY, end=0.2))
    assert receipt.note == "0 of 1 sent, 1 uncertain"
    assert reason(mailing, ANNA) == "The server fell silent."


def test_who_is_put_off_is_tried_again_when_it_is_time(mailing, server):
    server.answers[ANNA].extend(["451 greylisted", "DATA 452 try again"])
    with pytest.raises(DeliveryError, match="1 of 2 recipients") as caught:
        send(mailing, channel(server))
    assert caught.value.retry_after == NOW + DEFERRALS[0]
    assert mailing.library.deliveries(EDITION.id) == ()
    with pytest.raises(DeliveryError):
        send(mailing, channel(server))
    assert server.conversations == 1, "too soon to ask again"
    with pytest.raises(DeliveryError):
        send(later(mailing, 1), channel(server))
    (receipt,) = send(later(mailing, 10), channel(server))
    assert receipt.note == "2 of 2 sent"
    assert server.counts == {ANNA: 1, BERT: 1}


def test_who_is_put_off_for_hours_is_refused_in_the_end(mailing, server):
    server.answers[ANNA].extend(["451 not now"] * 20)
    for minutes in range(0, 400, 60):
        with pytest.raises(DeliveryError):
            send(later(mailing, minutes), channel(server))
    (receipt,) = send(later(mailing, 500), channel(server))
    assert receipt.note == "1 of 2 sent, 1 refused"
    assert reason(mailing, ANNA) == "451 not now"


def test_a_server_that_ends_each_conversation_early_is_asked_again(mailing, server):
    for reader in (ANNA, BERT, CARA):
        server.answers[reader].append("421 that is enough for one conversation")
    (receipt,) = send(mailing, channel(server, ANNA, BERT, CARA))
    assert receipt.note == "3 of 3 sent"
    assert max(server.counts.values()) == 1


def test_a_server_that_refuses_everybody_means_us(mailing, server):
    readers = [f"reader{number:02}@reader.example" for number in range(30)]
    for reader in readers:
        server.answers[reader].append("550 relaying denied")
    with pytest.raises(DeliveryError, match="refuses every message: 550 relaying denied") as caught:
        send(mailing, channel(server, *readers))
    assert caught.value.retry_after is None
    assert set(states(mailing).values()) == {MailState.PENDING}
    server.answers.clear()
    assert send(mailing, channel(server, *readers))[0].note == "30 of 30 sent"


def test_a_sender_whom_the_server_does_not_take_costs_no_recipient(mailing, server):
    server.sender_answers.append("553 who are you")
    with pytest.raises(DeliveryError, match="takes no mail from The Courier"):
        send(mailing, channel(server))
    assert set(states(mailing).values()) == {MailState.PENDING}


def test_a_server_that_is_away_is_tried_again_later(mailing, server):
    away = channel(server, port=1)
    with pytest.raises(DeliveryError, match="refuses the connection") as caught:
        send(mailing, away)
    assert caught.value.retry_after == NOW + timedelta(minutes=5)
    assert send(mailing, channel(server))[0].note == "2 of 2 sent"


def test_a_crash_in_the_last_moment_leaves_one_uncertain_recipient(mailing, server):
    class Killed(BaseException):
        pass

    def note(edition, name, receipt, *, among):
        noted = noted_before(edition, name, receipt, among=among)
        if receipt.state is MailState.SENDING:
            raise Killed
        return noted

    noted_before = mailing.library.note_mail
    mailing.library.note_mail = note
    with pytest.raises(Killed):
        send(mailing, channel(server))
    assert states(mailing)[ANNA] is MailState.SENDING
    mailing.library.note_mail = noted_before
    assert send(mailing, channel(server))[0].note == "1 of 2 sent, 1 uncertain"
    assert server.counts == {BERT: 1}


def test_two_processes_that_send_at_once_send_each_message_once(mailing, server):
    readers = tuple(f"reader{number:02}@reader.example" for number in range(40))
    to = channel(server, *readers)
    start = threading.Barrier(2)

    def work():
        start.wait()
        while True:
            try:
                send(mailing, to)
            except DeliveryError:
                continue  # the other one is at the last recipient
            return

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert server.counts == dict.fromkeys(readers, 1)
    assert set(states(mailing).values()) == {MailState.SENT}


def test_who_wishes_to_stop_waits_for_no_silent_server(mailing, server):
    server.answers[ANNA].append(WAIT)
    stopped = server.is_waiting.is_set
    to = channel(server)
    with pytest.raises(MakingCancelled):
        deliver_by_mail(mailing.errand(to, cancelled=stopped), to, patience=HASTY)
    assert states(mailing) == {ANNA: MailState.UNCERTAIN, BERT: MailState.PENDING}


# --- encryption and login -------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return self_signed(tmp_path_factory.mktemp("certificates"), "localhost")


@pytest.fixture(scope="module")
def serving(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def trusting(mailing, certificate):
    """The office, whose desk trusts the test's certificate and has the channel's password."""
    Settings(mailing.library).set(CA_FILE, str(certificate))
    mailing.environment["DIGEST_SECRET_CHANNELS_COURIER_MAIL_READERS"] = "letmein"
    return mailing


def test_a_server_that_asks_for_starttls_and_a_login_gets_both(trusting, serving):
    asking = {"tls_context": serving, "require_starttls": True, "auth_required": True}
    with post_office(**asking) as server:
        to = channel(server, security=Security.STARTTLS, user="desk")
        assert send(trusting, to)[0].note == "2 of 2 sent"
    assert server.secure == [True, True]
    assert server.logins == [(b"desk", b"letmein")]


def test_a_server_that_speaks_tls_from_the_first_byte(trusting, serving):
    with post_office(serving) as server:
        to = channel(server, security=Security.TLS)
        assert send(trusting, to)[0].note == "2 of 2 sent"


def test_a_wrong_password_is_told_and_costs_no_recipient(trusting, serving):
    with post_office(tls_context=serving, auth_required=True) as server:
        server.password = b"another"
        to = channel(server, security=Security.STARTTLS, user="desk")
        with pytest.raises(DeliveryError, match="does not accept the name “desk”") as caught:
            send(trusting, to)
    assert "letmein" not in f"{caught.value!r}{caught.value.__cause__!r}"
    assert set(states(trusting).values()) == {MailState.PENDING}


def test_a_password_that_nobody_keeps_is_asked_for(mailing, server):
    to = channel(server, security=Security.STARTTLS, user="desk")
    mailing.environment["DIGEST_SECRET_CHANNELS_COURIER_MAIL_READERS"] = ""
    with pytest.raises(DeliveryError, match="No password is kept") as caught:
        send(mailing, to)
    assert "DIGEST_SECRET_CHANNELS_COURIER_MAIL_READERS" in caught.value.remedy


def test_nothing_goes_unencrypted_where_encryption_was_asked_for(trusting, server):
    to = channel(server, security=Security.STARTTLS, user="desk")
    with pytest.raises(DeliveryError, match="offers no encryption"):
        send(trusting, to)
    assert (server.logins, server.senders) == ([], set())


def test_a_certificate_that_nobody_trusts_is_refused(mailing, serving):
    with (
        post_office(tls_context=serving) as server,
        pytest.raises(DeliveryError, match="can't prove who it is"),
    ):
        send(mailing, channel(server, security=Security.STARTTLS))
    assert server.senders == set()


def test_a_password_is_never_told_in_the_clear(mailing, server):
    to = channel(server, host="mail.example", user="desk")
    with pytest.raises(DeliveryError, match="would tell its password unencrypted"):
        send(mailing, to)


# --- a test send ----------------------------------------------------------------------------


def test_a_test_goes_to_one_address_and_leaves_no_trace(mailing, server):
    to = channel(server, unsubscribe="https://courier.example/leave?who={recipient}")
    said = send_test_mail(mailing.errand(to), to, "editor@courier.example", patience=HASTY)
    assert "has taken the message to editor@courier.example" in said
    assert server.counts == {"editor@courier.example": 1}
    (message,) = server.messages("editor@courier.example")
    assert message["List-Unsubscribe"] is None
    assert states(mailing) == {}
    assert mailing.library.deliveries(EDITION.id) == ()


def test_a_test_that_is_refused_says_so(mailing, server):
    server.answers["editor@courier.example"].append("550 no such editor")
    to = channel(server)
    with pytest.raises(DeliveryError, match="550 no such editor"):
        send_test_mail(mailing.errand(to), to, "editor@courier.example", patience=HASTY)
