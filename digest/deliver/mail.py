"""An edition by mail: a message of its own to each recipient, once.

Each recipient's state is in the library, and goes from PENDING by SENDING to SENT. The step to
SENDING is taken when all of a message but its end has reached the server, by one process alone: so
nothing that breaks off, and nobody who competes, sends a message twice. Who was put off by the
server is tried again later, by calling again.
"""

import ssl
import time
from collections import Counter, deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from digest import fetch
from digest.deliver.errand import Errand
from digest.deliver.mail_failures import ServerAwayError
from digest.deliver.mail_messages import Messages, mailbox_of, messages_of
from digest.deliver.mail_session import (
    Answer,
    BrokenOffError,
    MailSession,
    OvertakenError,
    Patience,
    Stage,
)
from digest.deliver.mail_verdicts import DEFERRALS, due_again, judged, put_off, unanswered
from digest.deliver.names import channel_name, secret_name, unsubscribe_secret_name
from digest.deliver.receipts import receipt, recorded, standing
from digest.deliver.recipients import Readers, readers_of, recipient_key
from digest.deliver.unsubscribing import needs_key
from digest.errors import DeliveryError, MakingCancelled, UnusableSettingError
from digest.model import Delivery, Format, MailChannel, MailReceipt, MailState
from digest.render.mail import Mailbox
from digest.secrets import variable_for
from digest.settings import Settings
from digest.settings.network import CA_FILE

PATIENCE = Patience()
AWAY = timedelta(minutes=5)
"""When a server that could not be reached is tried again."""
REFUSES_ALL = 10
"""So many refusals before anybody has got the edition are the server's answer to us, not to them:
nobody is counted as refused then."""
_UNDECIDED = (MailState.PENDING, MailState.SENDING, MailState.UNCERTAIN)
_BREAKS_OFF = "The mail server {host} breaks off each conversation."


def deliver_by_mail(
    errand: Errand, channel: MailChannel, *, patience: Patience = PATIENCE
) -> tuple[Delivery, ...]:
    """Sends the edition to every recipient who has not got it; answers the one receipt, recorded
    when nobody is left to be tried.

    Raises DeliveryError, with `retry_after` where some are to be tried again later; SecretError;
    MakingCancelled; what the renditions raise.
    """
    done = standing(errand, Format.EMAIL)
    return (done or _Post(errand, channel, patience).deliver(),)


def send_test_mail(
    errand: Errand, channel: MailChannel, to: str, *, patience: Patience = PATIENCE
) -> str:
    """Sends the edition to the address `to` alone, of which nothing is recorded; answers what
    happened as a sentence. Raises as deliver_by_mail does."""
    messages = _messages(errand, channel)
    mailbox = mailbox_of(to, channel)
    with _session(errand, channel, messages, patience) as session:
        try:
            answer = session.send(
                messages.test_to(mailbox),
                messages.sender.address,
                mailbox.address,
                before_end=lambda: True,
            )
        except BrokenOffError as error:
            raise DeliveryError(str(error), remedy=ServerAwayError.remedy) from error
    if not answer.accepted:
        raise DeliveryError(
            f"The mail server {channel.host} did not take the message to {mailbox.address}:"
            f" {answer}.",
            remedy="Check the address and the channel's sender.",
        )
    return f"The mail server {channel.host} has taken the message to {mailbox.address}."


class _Post:
    """One calling of deliver_by_mail."""

    def __init__(self, errand: Errand, channel: MailChannel, patience: Patience) -> None:
        self._errand = errand
        self._channel = channel
        self._patience = patience
        self._name = channel_name(channel)
        self._receipts: dict[str, MailReceipt] = {}
        self._broken: set[str] = set()
        self._refused: list[MailReceipt] = []

    def deliver(self) -> Delivery:
        """Raises as deliver_by_mail does."""
        readers = readers_of(self._channel, self._errand.place)
        self._expect(readers)
        now = self._errand.now()
        due = deque(
            mailbox
            for mailbox in readers.mailboxes
            if self._is_due(self._receipts[recipient_key(mailbox.address)], now)
        )
        if due:
            self._send_all(due, _messages(self._errand, self._channel))
        return self._conclude()

    def _expect(self, readers: Readers) -> None:
        library, edition = self._errand.library, self._errand.edition.id
        unusable = {line.text: line.reason for line in readers.bad}
        now = self._errand.now()
        library.expect_mail(edition, self._name, readers.addresses, unusable=unusable, now=now)
        library.doubt_mail(edition, self._name, now=now)
        self._receipts = {recipient_key(each.address): each for each in self._known()}

    def _known(self) -> tuple[MailReceipt, ...]:
        return self._errand.library.mail_receipts(self._errand.edition.id, self._name)

    @staticmethod
    def _is_due(receipt: MailReceipt, now: datetime) -> bool:
        return receipt.state is MailState.PENDING and due_again(receipt) <= now

    def _send_all(self, due: deque[Mailbox], messages: Messages) -> None:
        """One conversation after another, until each of `due` was decided or put off."""
        whole, vain = len(due), 0
        while due:
            before = len(due)
            try:
                with _session(self._errand, self._channel, messages, self._patience) as session:
                    while due and session.is_open:
                        self._errand.on_progress(
                            f"mail {self._channel.name}", whole - len(due), whole
                        )
                        if self._is_done_with(due[0], session, messages):
                            due.popleft()
                            vain = 0
            except ServerAwayError as error:
                self._pause(vain, error)
                vain += 1
                continue
            if len(due) == before:
                self._pause(vain, ServerAwayError(_BREAKS_OFF.format(host=self._channel.host)))
                vain += 1

    def _pause(self, vain: int, error: ServerAwayError) -> None:
        """Waits before the next conversation, or gives up for now."""
        if vain >= len(self._patience.pauses):
            again = self._errand.now() + AWAY
            raise DeliveryError(str(error), remedy=error.remedy, retry_after=again) from error
        ends = time.monotonic() + self._patience.pauses[vain]
        while time.monotonic() < ends:
            self._stop_if_cancelled()
            time.sleep(min(self._patience.looks, max(0.0, ends - time.monotonic())))

    def _stop_if_cancelled(self) -> None:
        if self._errand.cancelled():
            raise MakingCancelled("The sending of the edition was stopped.")

    def _is_done_with(self, mailbox: Mailbox, session: MailSession, messages: Messages) -> bool:
        """Sends to one recipient; whether that one is decided, or put off."""
        self._stop_if_cancelled()
        former = self._receipts[recipient_key(mailbox.address)]
        sending = replace(former, state=MailState.SENDING, at=self._errand.now())
        try:
            answer = session.send(
                messages.to(mailbox),
                messages.sender.address,
                mailbox.address,
                before_end=lambda: self._note(sending, among=(MailState.PENDING,)),
            )
        except OvertakenError:
            return True
        except BrokenOffError as error:
            if error.ended:
                self._note(unanswered(former, str(error), self._errand.now()))
                return True
            return self._broke_off(former, str(error))
        if answer.stage is Stage.SENDER and not answer.accepted:
            raise self._sender_not_taken(answer)
        if answer.parting:
            return self._broke_off(former, str(answer))
        return self._judge(former, answer)

    def _broke_off(self, former: MailReceipt, reason: str) -> bool:
        """Nothing was delivered. The first time nothing is lost but the conversation; after that
        the message may be the reason, and the others shall not wait for it."""
        again = former.address in self._broken
        self._broken.add(former.address)
        now = self._errand.now()
        self._note(put_off(former, reason, now) if again else former)
        return again

    def _judge(self, former: MailReceipt, answer: Answer) -> bool:
        receipt = judged(former, answer, self._errand.now())
        self._note(receipt)
        if receipt.state is MailState.REFUSED:
            self._refused.append(receipt)
            self._check_refusals(answer)
        return True

    def _check_refusals(self, answer: Answer) -> None:
        """Raises DeliveryError when it is us whom the server refuses."""
        got = (MailState.SENT, MailState.UNCERTAIN)
        if len(self._refused) < REFUSES_ALL or any(
            each.state in got for each in self._receipts.values()
        ):
            return
        for refused in self._refused:
            pending = replace(refused, state=MailState.PENDING, tries=0)
            self._note(pending, among=(MailState.REFUSED,))
        raise DeliveryError(
            f"The mail server {self._channel.host} refuses every message: {answer}.",
            remedy="Check the channel's sender and login, then deliver again.",
        )

    def _sender_not_taken(self, answer: Answer) -> DeliveryError:
        said = f"The mail server {self._channel.host} takes no mail from {self._channel.sender}:"
        if answer.refused:
            return DeliveryError(
                f"{said} {answer}.", remedy="Check the channel's sender and login."
            )
        return ServerAwayError(f"{said} {answer}.")

    def _note(self, receipt: MailReceipt, *, among: Collection[MailState] = _UNDECIDED) -> bool:
        noted = self._errand.library.note_mail(
            self._errand.edition.id, self._name, receipt, among=among
        )
        if noted:
            self._receipts[recipient_key(receipt.address)] = receipt
        return noted

    def _conclude(self) -> Delivery:
        """The receipt, when nobody is left."""
        receipts = self._known()
        self._raise_for_waiting(receipts)
        counts = Counter(each.state for each in receipts)
        if not counts[MailState.SENT] + counts[MailState.UNCERTAIN]:
            raise DeliveryError(
                f"The mail server {self._channel.host} refused all {len(receipts)} recipients;"
                f" the first: {receipts[0].reason}.",
                remedy="Check the addresses.",
            )
        delivery = receipt(
            self._errand,
            Format.EMAIL,
            location=f"{self._channel.host}:{self._channel.port}",
            content=self._errand.rendition(Format.EMAIL).content,
            note=in_words(counts),
        )
        return recorded(self._errand, delivery)

    def _raise_for_waiting(self, receipts: Sequence[MailReceipt]) -> None:
        waiting = [each for each in receipts if each.state is MailState.PENDING]
        elsewhere = [each for each in receipts if each.state is MailState.SENDING]
        if waiting or elsewhere:
            again = [due_again(each) for each in waiting]
            again += [each.at + DEFERRALS[0] for each in elsewhere]
            raise DeliveryError(
                f"{len(waiting) + len(elsewhere)} of {len(receipts)} recipients of"
                f" “{self._channel.name}” are still to get the edition.",
                remedy="The mail server has put them off; they are tried again by themselves.",
                retry_after=min(again),
            )


def in_words(counts: Mapping[MailState, int]) -> str:
    """How a delivery went, as "212 of 214 sent, 2 refused"."""
    whole = sum(counts.values())
    said = [f"{counts.get(MailState.SENT, 0)} of {whole} sent"]
    for state in (MailState.REFUSED, MailState.UNCERTAIN, MailState.PENDING):
        if counts.get(state):
            said.append(f"{counts[state]} {state}")
    return ", ".join(said)


def _messages(errand: Errand, channel: MailChannel) -> Messages:
    key = ""
    if needs_key(channel.unsubscribe):
        key = _secret(errand, unsubscribe_secret_name(errand.publication.id, channel))
    return messages_of(
        errand.edition, errand.publication.id, channel, rendition=errand.rendition, key=key
    )


def _session(
    errand: Errand, channel: MailChannel, messages: Messages, patience: Patience
) -> MailSession:
    secret = secret_name(errand.publication.id, channel)
    return MailSession(
        channel,
        password=_secret(errand, secret) if channel.user else "",
        trust=lambda: _trusted(errand),
        domain=messages.sender.domain,
        patience=patience,
        cancelled=errand.cancelled,
    )


def _trusted(errand: Errand) -> ssl.SSLContext:
    try:
        return fetch.trusted(Settings(errand.library).value(CA_FILE))
    except UnusableSettingError as error:
        raise DeliveryError(str(error), remedy=error.remedy) from error


def _secret(errand: Errand, name: str) -> str:
    kept = errand.secrets.get(name)
    if not kept:
        raise DeliveryError(
            f"No password is kept for the channel “{channel_name(errand.channel)}”.",
            remedy=f"Type it in the publication's window, or set {variable_for(name)}.",
        )
    return kept
