"""Receipts as deliverers write them."""

import hashlib

from digest.deliver.errand import Errand
from digest.deliver.names import channel_name
from digest.errors import LibraryError
from digest.model import Delivery, Format


def receipt(
    errand: Errand, format: Format, *, location: str, content: bytes, note: str = ""
) -> Delivery:
    """The receipt of `content`, which has just reached `location`; not yet on record."""
    return Delivery(
        edition=errand.edition.id,
        channel=channel_name(errand.channel),
        format=format,
        location=location,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        delivered=errand.now(),
        note=note,
    )


def standing(errand: Errand, format: Format) -> Delivery | None:
    """The receipt that there is already; what has one is not delivered again."""
    return errand.library.delivery(errand.edition.id, channel_name(errand.channel), format)


def recorded(errand: Errand, delivery: Delivery) -> Delivery:
    """`delivery` on record; where another process was first, its receipt."""
    try:
        errand.library.record_delivery(delivery)
    except LibraryError:
        former = standing(errand, delivery.format)
        if former is None:
            raise
        return former
    return delivery
