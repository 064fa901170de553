"""An issued edition to its channels by hand, and tests of a channel."""

import uuid
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from digest.deliver import channel_name
from digest.deliver import send_test as send_test_errand
from digest.desk import Desk
from digest.edits import new_edition
from digest.errors import DeliveryError, NotFoundError
from digest.gather.caller import Progress, never
from digest.model import (
    Channel,
    Delivery,
    Edition,
    EditionId,
    EditionState,
    Format,
    MailReceipt,
    MailState,
    Publication,
    PublicationId,
    Rendition,
)
from digest.pipeline.errands import make_errand
from digest.pipeline.stages import Stages, channels_of
from digest.pipeline.stoppable import Clock, render_unless, utc_now
from digest.pipeline.successors import publication_of

LATER = (MailState.REFUSED, MailState.UNCERTAIN)
"""States of recipients whom only somebody's own wish has tried again."""


def deliver_edition(
    edition: Edition,
    desk: Desk,
    *,
    only: Collection[str] = (),
    now: Clock = utc_now,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> tuple[Delivery, ...]:
    """Brings an issued edition to the channels of its publication that have not got it; to those
    called `only`, where some are named. Answers all their receipts.

    Raises DeliveryError for a draft, an edition without a publication, and channels that failed.
    """
    publication = _owner(edition, desk)
    if edition.state is not EditionState.ISSUED:
        raise DeliveryError(
            "A draft is not delivered.", remedy="Issue it first, or send it to yourself as a test."
        )
    stages = Stages(publication, desk, now, on_progress, cancelled)
    return stages.deliver_all(edition, only=only)


def find_channel(publication: Publication, desk: Desk, name: str) -> Channel:
    """The publication's channel of that name, a folder's path or a receipt's name. Raises
    NotFoundError."""
    for channel in channels_of(publication, desk):
        if name in (channel_name(channel), channel_name(channel).partition(":")[2]):
            return channel
    known = ", ".join(map(channel_name, channels_of(publication, desk)))
    raise NotFoundError("channel", name, remedy=f"There are: {known}.")


def send_test(
    channel: Channel,
    desk: Desk,
    *,
    publication: Publication | PublicationId | None = None,
    edition: Edition | None = None,
    to: str = "",
    now: Clock = utc_now,
    cancelled: Callable[[], bool] = never,
) -> str:
    """Tries `channel` with `edition`, else with the newest one of its publication, else with an
    empty one; by mail it goes to the address `to` alone. Nothing is recorded.

    Answers what happened as a sentence. Raises DeliveryError, SecretError, RenderError.
    """
    owner = _publication(publication, desk)
    sample = edition or _sample(owner, desk, now())

    def rendition(format: Format) -> Rendition:
        return render_unless(cancelled, sample, format, desk.press)

    errand = make_errand(
        sample, owner, channel, desk, now=now, rendition=rendition, cancelled=cancelled
    )
    return send_test_errand(errand, to)


def ask_again(
    edition: EditionId, channel: str, addresses: Collection[str], desk: Desk, *, now: datetime
) -> tuple[MailReceipt, ...]:
    """Has recipients who were refused, or of whom nobody knows, tried again by the next delivery,
    as somebody wishes it; answers them. An uncertain one may get the edition twice. The channel's
    receipt goes, as it says no longer what is. Raises NotFoundError for an address that is not
    among them."""
    receipts = {
        each.address: each
        for each in desk.library.mail_receipts(edition, channel)
        if each.state in LATER
    }
    unknown = [address for address in addresses if address not in receipts]
    if unknown:
        raise NotFoundError("recipient", unknown[0], remedy="See: digest deliveries EDITION")
    asked = tuple(
        replace(receipts[address], state=MailState.PENDING, at=now, reason="", tries=0)
        for address in addresses
    )
    desk.library.reopen_mail(edition, channel, asked)
    return asked


def _owner(edition: Edition, desk: Desk) -> Publication:
    publication = publication_of(edition, desk.library)
    if publication is None:
        raise DeliveryError(
            "The edition belongs to no publication, so nobody knows where it goes.",
            remedy="Export it instead.",
        )
    return publication


def _publication(named: Publication | PublicationId | None, desk: Desk) -> Publication:
    """One that is not saved yet has no editions and no password of its own."""
    if isinstance(named, Publication):
        return named
    for publication in desk.library.publications():
        if publication.id == named:
            return publication
    return Publication(id=named or PublicationId("test"), title="Digest Desk")


def _sample(publication: Publication, desk: Desk, now: datetime) -> Edition:
    for row in desk.library.editions(publication.id, limit=1):
        return desk.library.edition(row.id)
    return new_edition(
        id=EditionId(uuid.uuid4().hex), title=publication.title, date=now.date(), created=now
    )
