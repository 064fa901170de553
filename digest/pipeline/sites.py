"""A publication's site made of what the library has: editions that it lacks, and tombstones in the
place of articles that were taken down."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from digest.deliver import formats_of
from digest.deliver.site import put_on_site, refresh, site_copy, site_look
from digest.deliver.site_folder import SiteFolder
from digest.desk import Desk
from digest.errors import DigestError, RenderError
from digest.gather.caller import Progress, never, unwatched
from digest.imprints import Imprint
from digest.model import (
    ArticleId,
    Edition,
    EditionId,
    EditionState,
    Format,
    Publication,
    Rendition,
    SiteChannel,
    Takedown,
)
from digest.pipeline.stages import channels_of
from digest.pipeline.stoppable import render_unless, stop_if
from digest.render import Press
from digest.render.site.editions import SiteEdition
from digest.render.site.tombstones import buried_in, entombed
from digest.render.site.words import site_words

EVERY_EDITION = 1_000_000
"""More than a publication has editions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteBuilt:
    """What was done to a site in the folder `root`: which editions were `made`, how many stand as
    they did, which could not be printed, with the reason, and which the library does not know."""

    root: Path
    made: tuple[EditionId, ...]
    kept: int
    failed: Mapping[EditionId, str]
    foreign: tuple[EditionId, ...] = ()


def build_site(
    publication: Publication,
    channel: SiteChannel,
    desk: Desk,
    *,
    again: bool = False,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> SiteBuilt:
    """Puts every issued edition of `publication` on the channel's site that is not there as it
    should be, or all of them `again`, and makes all its pages anew.

    What is broken off goes on where it was when it is called again. Raises DeliveryError,
    LibraryError, MakingCancelled.
    """
    issued = [
        row.id
        for row in desk.library.editions(publication.id, limit=EVERY_EDITION)
        if row.state is EditionState.ISSUED
    ]
    built = _built(publication, channel, desk, issued[::-1], again, on_progress, cancelled)
    there = (about.id for about in _folder(channel, desk).editions())
    return replace(built, foreign=tuple(id for id in there if id not in issued))


def mend_sites(
    desk: Desk,
    *,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> tuple[SiteBuilt, ...]:
    """Buries on all sites what was taken down, and digs out what was put back; answers what was
    done to those sites that needed it. No edition is put on a site that was not there. Raises as
    `build_site` does."""
    takedowns = desk.library.taken_down()
    done = []
    for publication, channel in _sites(desk):
        stale = [
            about.id
            for about in _folder(channel, desk).editions()
            if set(about.buried) != _wanted(about, takedowns)
        ]
        if stale:
            done.append(_built(publication, channel, desk, stale, True, on_progress, cancelled))
    return tuple(done)


def _sites(desk: Desk) -> Iterator[tuple[Publication, SiteChannel]]:
    for publication in desk.library.publications():
        for channel in channels_of(publication, desk):
            if isinstance(channel, SiteChannel):
                yield publication, channel


def _folder(channel: SiteChannel, desk: Desk) -> SiteFolder:
    return SiteFolder(desk.folder / Path(channel.path).expanduser())


def _built(
    publication: Publication,
    channel: SiteChannel,
    desk: Desk,
    editions: list[EditionId],
    again: bool,
    on_progress: Progress | None,
    cancelled: Callable[[], bool],
) -> SiteBuilt:
    folder = _folder(channel, desk)
    folder.claim(publication.id)
    there = {about.id: about for about in folder.editions()}
    made, failed, takedowns = [], {}, desk.library.taken_down()
    look = site_look(publication, channel, desk.folder)
    with _Printing(desk, cancelled) as printing:
        for done, id in enumerate(editions):
            (on_progress or unwatched)("site", done, len(editions))
            about = there.get(id)
            if about and not again and _is_as_it_should(about, channel, folder, takedowns):
                continue
            try:
                edition = desk.library.edition(id)
                renditions, printed = printing.editions(edition, channel, takedowns)
            except DigestError as error:
                stop_if(cancelled)
                failed[id] = str(error)
                continue
            buried = buried_in(edition, takedowns)
            copy = site_copy(edition, renditions, folder, printed=printed, buried=buried)
            put_on_site(folder, copy, look)
            made.append(id)
    refresh(folder, look)
    return SiteBuilt(
        root=folder.root,
        made=tuple(made),
        kept=len(editions) - len(made) - len(failed),
        failed=failed,
    )


def _is_as_it_should(
    about: SiteEdition,
    channel: SiteChannel,
    folder: SiteFolder,
    takedowns: Mapping[ArticleId, Takedown],
) -> bool:
    has = {file.format for file in about.files}
    return (
        has == {*formats_of(channel)}
        and set(about.buried) == _wanted(about, takedowns)
        and not folder.lacks(about)
    )


def _wanted(about: SiteEdition, takedowns: Mapping[ArticleId, Takedown]) -> frozenset[ArticleId]:
    """Which of the edition's articles should be buried."""
    return about.articles & takedowns.keys()


class _Printing:
    """Prints editions with what each was printed with when it was issued, where that was kept."""

    def __init__(self, desk: Desk, cancelled: Callable[[], bool]) -> None:
        self._desk = desk
        self._cancelled = cancelled
        self._open = ExitStack()
        self._presses: dict[Path, Press] = {}

    def __enter__(self) -> "_Printing":
        return self

    def __exit__(self, *reason: object) -> None:
        self._open.close()

    def editions(
        self, edition: Edition, channel: SiteChannel, takedowns: Mapping[ArticleId, Takedown]
    ) -> tuple[dict[Format, Rendition], Edition]:
        """The edition in the channel's formats, and what was printed: the edition without what was
        taken down. Raises RenderError, LibraryError, MakingCancelled."""
        printed = entombed(edition, takedowns, site_words(edition.language))
        press = self._press(edition.id)
        renditions = {
            format: render_unless(self._cancelled, printed, format, press)
            for format in formats_of(channel)
        }
        return renditions, printed

    def _press(self, edition: EditionId) -> Press:
        kept = self._desk.imprints
        imprint = kept.of(edition)
        if imprint is None or self._stands(imprint) or kept.damage(imprint):
            return self._desk.press
        themes = kept.themes(imprint)
        if themes not in self._presses:
            press = Press(media=kept.media, themes=themes)
            self._presses[themes] = self._open.enter_context(press)
        return self._presses[themes]

    def _stands(self, imprint: Imprint) -> bool:
        """Whether the desk's own press, which is at work already, prints the same."""
        desk = self._desk
        try:
            return desk.imprints.stands(imprint, media=desk.media, themes=desk.themes)
        except RenderError:
            return False  # the theme is gone; what was kept of it is not
