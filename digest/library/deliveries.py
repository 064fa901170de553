"""Receipts: which rendition of which edition reached which channel."""

from typing import Any

from sqlalchemy import Row, Select, select

from digest.errors import LibraryError
from digest.library.store import Store
from digest.library.tables import deliveries
from digest.model import Delivery, EditionId, Format


class DeliveryStore(Store):
    def record_delivery(self, delivery: Delivery) -> None:
        """Keeps the receipt of a stored edition's delivery. Raises LibraryError when that edition
        has reached that channel in that format before."""
        with self._database.write() as connection:
            if connection.execute(
                _receipt(delivery.edition, delivery.channel, delivery.format)
            ).one_or_none():
                raise LibraryError(
                    f"This edition was delivered to {delivery.channel} as"
                    f" {delivery.format} before.",
                    remedy="A corrected edition is delivered beside it.",
                )
            connection.execute(
                deliveries.insert().values(
                    edition=delivery.edition,
                    channel=delivery.channel,
                    format=delivery.format,
                    location=delivery.location,
                    sha256=delivery.sha256,
                    size=delivery.size,
                    delivered=delivery.delivered,
                    note=delivery.note,
                )
            )

    def deliveries(self, edition: EditionId) -> tuple[Delivery, ...]:
        """Every receipt of the edition, the oldest first."""
        every = (
            select(deliveries)
            .where(deliveries.c.edition == edition)
            .order_by(deliveries.c.delivered, deliveries.c.channel, deliveries.c.format)
        )
        with self._database.read() as connection:
            return tuple(_delivery(row) for row in connection.execute(every))

    def delivery(
        self,
        edition: EditionId,
        channel: str,
        format: Format,
    ) -> Delivery | None:
        """The one receipt, or None when it has not been delivered there in that format."""
        with self._database.read() as connection:
            row = connection.execute(_receipt(edition, channel, format)).one_or_none()
        return None if row is None else _delivery(row)


def _receipt(edition: EditionId, channel: str, format: Format) -> Select[Any]:
    return select(deliveries).where(
        deliveries.c.edition == edition,
        deliveries.c.channel == channel,
        deliveries.c.format == format,
    )


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        edition=EditionId(row.edition),
        channel=row.channel,
        format=Format(row.format),
        location=row.location,
        sha256=row.sha256,
        size=row.size,
        delivered=row.delivered,
        note=row.note,
    )
