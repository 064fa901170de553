"""Errands for `digest.deliver`, made of what a desk has; and what became of several."""

from collections.abc import Callable, Sequence

from digest.deliver import Errand
from digest.desk import Desk
from digest.errors import DeliveryError, DigestError
from digest.gather.caller import Progress, unwatched
from digest.model import Channel, Edition, Format, Publication, Rendition
from digest.pipeline.stoppable import Clock


def make_errand(
    edition: Edition,
    publication: Publication,
    channel: Channel,
    desk: Desk,
    *,
    now: Clock,
    rendition: Callable[[Format], Rendition],
    cancelled: Callable[[], bool],
    on_progress: Progress | None = None,
) -> Errand:
    """The errand to bring `edition` to `channel`. The way to the network is opened when the first
    one needs it."""
    return Errand(
        edition=edition,
        publication=publication,
        channel=channel,
        now=now,
        rendition=rendition,
        library=desk.library,
        folder=desk.folder,
        secrets=desk.secrets,
        fetcher=lambda: desk.fetcher,
        cancelled=cancelled,
        on_progress=on_progress or unwatched,
    )


def together(errors: Sequence[DigestError]) -> DigestError:
    """The failures of several channels as one error; one alone is answered as it is."""
    if len(errors) == 1:
        return errors[0]
    remedies = dict.fromkeys(error.remedy for error in errors if error.remedy)
    again = [e.retry_after for e in errors if isinstance(e, DeliveryError) and e.retry_after]
    return DeliveryError(
        " ".join(map(str, errors)), remedy=" ".join(remedies), retry_after=min(again, default=None)
    )
