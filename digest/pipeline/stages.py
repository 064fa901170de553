"""The stages of the line from an edition's making to its delivery."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from pathlib import Path

from digest.deliver import Errand, channel_name, deliver, formats_of
from digest.desk import Desk
from digest.errors import DeliveryError, RenderCancelled, RenderError, SecretError
from digest.gather.caller import Progress, unwatched
from digest.model import (
    Channel,
    Delivery,
    Edition,
    FolderChannel,
    Format,
    Publication,
    RenderProblem,
    Rendition,
)
from digest.pipeline.errands import make_errand, together
from digest.pipeline.gate import check_minimum
from digest.pipeline.making import make_edition
from digest.pipeline.stoppable import Clock, render_unless, stop_if


def channels_of(publication: Publication, desk: Desk) -> tuple[Channel, ...]:
    """The publication's channels, those of folders with absolute paths (a relative one is below the
    desk), as receipts name them.

    A publication without any delivers to the desk's own renditions.
    """
    channels = publication.channels or (FolderChannel(path=str(desk.renditions)),)
    return tuple(
        replace(channel, path=str(desk.folder / Path(channel.path).expanduser()))
        if isinstance(channel, FolderChannel)
        else channel
        for channel in channels
    )


def _nothing() -> None:
    """Nothing speaks against it."""


def _nobody_told(channel: str) -> None:
    """Nobody wants to know."""


class Stages:
    """The stages from an edition's making to its delivery, with what all of them need."""

    def __init__(
        self,
        publication: Publication,
        desk: Desk,
        now: Clock,
        on_progress: Progress | None,
        cancelled: Callable[[], bool],
    ) -> None:
        self._publication = publication
        self._desk = desk
        self._now = now
        self._on_progress = on_progress or unwatched
        self._cancelled = cancelled
        self._rendered: dict[Format, Rendition] = {}

    @property
    def problems(self) -> tuple[RenderProblem, ...]:
        """What could not be rendered, of all formats."""
        return tuple(p for rendition in self._rendered.values() for p in rendition.problems)

    def make(self, date: date, slot: str) -> Edition:
        """The draft. Raises RecipeError when it holds less than the recipe's minimum."""
        edition = make_edition(
            self._publication,
            self._desk,
            date=date,
            slot=slot,
            now=self._now(),
            on_progress=self._on_progress,
            cancelled=self._cancelled,
        )
        check_minimum(edition, self._publication)
        return edition

    def render(self, edition: Edition) -> dict[Format, Rendition]:
        """Every format that the publication's channels take."""
        channels = channels_of(self._publication, self._desk)
        formats = dict.fromkeys(f for channel in channels for f in formats_of(channel))
        for done, format in enumerate(formats):
            self._on_progress(f"render {format}", done, len(formats))
            self._rendition(edition, format)
        return self._rendered

    def deliver_all(
        self,
        edition: Edition,
        *,
        only: Collection[str] = (),
        before_each: Callable[[], None] = _nothing,
        on_delivered: Callable[[str], None] = _nobody_told,
    ) -> tuple[Delivery, ...]:
        """What has no receipt yet is delivered and recorded; answers all the receipts. `only` are
        names of channels, where not all of them are meant. `before_each` is called before each one
        and may end it all by what it raises; `on_delivered` is told a channel's name when it has
        everything.

        A channel that fails keeps the edition from none of the others. Raises DeliveryError for
        those that did, when all were tried.
        """
        receipts: list[Delivery] = []
        failed: list[DeliveryError | RenderError | SecretError] = []
        for channel in channels_of(self._publication, self._desk):
            if only and channel_name(channel) not in only:
                continue
            stop_if(self._cancelled)
            before_each()
            try:
                receipts += deliver(self._errand(edition, channel))
            except RenderCancelled:
                raise
            except (DeliveryError, RenderError, SecretError) as error:
                failed.append(error)
            else:
                on_delivered(channel_name(channel))
        if failed:
            raise together(failed)
        return tuple(receipts)

    def _errand(self, edition: Edition, channel: Channel) -> Errand:
        def rendition(format: Format) -> Rendition:
            self._on_progress(f"deliver {format}", 0, 1)
            return self._rendition(edition, format)

        return make_errand(
            edition,
            self._publication,
            channel,
            self._desk,
            now=self._now,
            rendition=rendition,
            cancelled=self._cancelled,
            on_progress=self._on_progress,
        )

    def _rendition(self, edition: Edition, format: Format) -> Rendition:
        if format not in self._rendered:
            self._rendered[format] = render_unless(
                self._cancelled, edition, format, self._desk.press
            )
        return self._rendered[format]
