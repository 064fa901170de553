"""What becomes of a recipient after the server's answer. Pure."""

from dataclasses import replace
from datetime import datetime, timedelta

from digest.deliver.mail_session import Answer
from digest.model import MailReceipt, MailState

DEFERRALS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60, 60, 60))
"""How long a recipient whom the server put off is left alone, after each time. The server of one
that was put off more often than that has been asked for four hours: it is taken at its word."""


def judged(former: MailReceipt, answer: Answer, now: datetime) -> MailReceipt:
    """The state of the recipient `former` after what the server said of the message to it."""
    if answer.accepted:
        return replace(former, state=MailState.SENT, at=now, reason="")
    if answer.refused:
        return replace(former, state=MailState.REFUSED, at=now, reason=str(answer))
    return put_off(former, str(answer), now)


def put_off(former: MailReceipt, reason: str, now: datetime) -> MailReceipt:
    """The recipient is tried again later, or was so too often."""
    tries = former.tries + 1
    state = MailState.PENDING if tries <= len(DEFERRALS) else MailState.REFUSED
    return replace(former, state=state, at=now, reason=reason, tries=tries)


def unanswered(former: MailReceipt, reason: str, now: datetime) -> MailReceipt:
    """The message's end was sent, and nothing came back."""
    return replace(former, state=MailState.UNCERTAIN, at=now, reason=reason)


def due_again(receipt: MailReceipt) -> datetime:
    """When a PENDING recipient is to be tried."""
    if not receipt.tries:
        return receipt.at
    return receipt.at + DEFERRALS[min(receipt.tries, len(DEFERRALS)) - 1]
