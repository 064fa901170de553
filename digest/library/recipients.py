"""How far an edition's message to each recipient of a mail channel has come."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from digest.library.store import Store
from digest.library.tables import deliveries, recipients
from digest.model import EditionId, MailReceipt, MailState

_BROKEN_OFF = "The sending broke off in its last moment."


class RecipientStore(Store):
    def expect_mail(
        self,
        edition: EditionId,
        channel: str,
        addresses: Sequence[str],
        *,
        unusable: Mapping[str, str],
        now: datetime,
    ) -> None:
        """Says who is to get the stored edition: `addresses` are PENDING from `now` on where
        nothing is known of them yet, be it in other capitals, those `unusable` REFUSED for their
        reason. Who is PENDING and not among them any more is forgotten."""
        news = [(address, MailState.PENDING, "") for address in addresses]
        news += [(address, MailState.REFUSED, reason) for address, reason in unusable.items()]
        with self._database.write() as connection:
            known = {
                row.address.casefold(): row for row in connection.execute(_of(edition, channel))
            }
            wanted = {address.casefold() for address in addresses}
            for name, row in list(known.items()):
                if row.state == MailState.PENDING and name not in wanted:
                    _forget(connection, known.pop(name))
            rows = [
                {
                    "edition": edition, "channel": channel, "address": address, "state": state,
                    "reason": reason, "at": now, "tries": 0,
                }
                for address, state, reason in news
                if address.casefold() not in known
            ]  # fmt: skip
            if rows:
                connection.execute(recipients.insert(), rows)

    def mail_receipts(self, edition: EditionId, channel: str) -> tuple[MailReceipt, ...]:
        """The state of each of the channel's recipients, by address."""
        with self._database.read() as connection:
            return tuple(_receipt(row) for row in connection.execute(_of(edition, channel)))

    def mail_channels(self, edition: EditionId) -> tuple[str, ...]:
        """The names of the channels whose recipients are known, as receipts have them."""
        every = (
            select(recipients.c.channel)
            .where(recipients.c.edition == edition)
            .distinct()
            .order_by(recipients.c.channel)
        )
        with self._database.read() as connection:
            return tuple(connection.scalars(every))

    def note_mail(
        self,
        edition: EditionId,
        channel: str,
        receipt: MailReceipt,
        *,
        among: Collection[MailState],
    ) -> bool:
        """Has `receipt` stand for its recipient, if that one's state is still one of `among`;
        whether it does. Of several processes that try at once, one succeeds."""
        change = {
            "state": receipt.state, "reason": receipt.reason, "at": receipt.at,
            "tries": receipt.tries,
        }  # fmt: skip
        with self._database.write() as connection:
            changed = connection.execute(
                recipients.update()
                .where(
                    recipients.c.edition == edition,
                    recipients.c.channel == channel,
                    recipients.c.address == receipt.address,
                    recipients.c.state.in_(list(among)),
                )
                .values(change)
            )
        return bool(changed.rowcount)

    def reopen_mail(self, edition: EditionId, channel: str, asked: Collection[MailReceipt]) -> None:
        """Has `asked` stand for their recipients, whatever stood before, and forgets the channel's
        receipt, as there is something to be delivered again."""
        with self._database.write() as connection:
            for each in asked:
                connection.execute(
                    recipients.update()
                    .where(
                        recipients.c.edition == edition,
                        recipients.c.channel == channel,
                        recipients.c.address == each.address,
                    )
                    .values(state=each.state, reason=each.reason, at=each.at, tries=each.tries)
                )
            connection.execute(
                deliveries.delete().where(
                    deliveries.c.edition == edition, deliveries.c.channel == channel
                )
            )

    def doubt_mail(self, edition: EditionId, channel: str, *, now: datetime) -> None:
        """Who was SENDING when whoever sent it ended becomes UNCERTAIN. One who is still at it
        knows better, and says so with `note_mail`."""
        with self._database.write() as connection:
            connection.execute(
                recipients.update()
                .where(
                    recipients.c.edition == edition,
                    recipients.c.channel == channel,
                    recipients.c.state == MailState.SENDING,
                )
                .values(state=MailState.UNCERTAIN, reason=_BROKEN_OFF, at=now)
            )


def _of(edition: EditionId, channel: str) -> Select[Any]:
    return (
        select(recipients)
        .where(recipients.c.edition == edition, recipients.c.channel == channel)
        .order_by(recipients.c.address)
    )


def _forget(connection: Connection, row: Row[Any]) -> None:
    connection.execute(
        recipients.delete().where(
            recipients.c.edition == row.edition,
            recipients.c.channel == row.channel,
            recipients.c.address == row.address,
        )
    )


def _receipt(row: Row[Any]) -> MailReceipt:
    return MailReceipt(
        address=row.address,
        state=MailState(row.state),
        at=row.at,
        reason=row.reason,
        tries=row.tries,
    )
