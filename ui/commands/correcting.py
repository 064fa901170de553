"""What was issued, mended: changes noticed, a corrected draft made of them, articles taken down."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from digest import pipeline
from digest.corrections import fingerprint, watched_since, without_takedowns
from digest.desk import Desk
from digest.edits import correction
from digest.library import Library
from digest.model import ArticleId, Correction, Delivery, Edition, EditionId, EditionState
from ui import dialogs
from ui.correction_words import headlines_words
from ui.engine_words import said_here
from ui.messages import Level
from ui.tasks import Lane
from ui.translation import tr
from ui.workbench import Workbench

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LOOKED_EVERY = timedelta(minutes=30)

LEFT = "window.corrections.left"
"""The library's name for the changes that the editor does not want to hear of any more."""


@dataclass(frozen=True, slots=True)
class _News:
    """What was noticed and not left; `taken_down` are the articles that may not be printed."""

    noticed: "tuple[pipeline.Noticed, ...]"
    taken_down: frozenset[ArticleId]


class Correcting(QObject):
    """Signals: `corrected()` when there is a new draft."""

    corrected = Signal()

    def __init__(self, bench: Workbench, window: "MainWindow") -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self.noticed: tuple[pipeline.Noticed, ...] = ()
        self.taken_down: frozenset[ArticleId] = frozenset()
        self._looked: datetime | None = None

    # Noticing

    def look(self) -> None:
        """Looks for changes anew; to be called when the library has something new."""
        bench = self._bench
        bench.tasks.run(
            lambda: _news(bench.library, bench.now()),
            on_done=self._show,
            on_failed=bench.banner.show_error,
        )

    def look_at_sites(self) -> None:
        """Reads the pages of what was printed once more, at most once in LOOKED_EVERY, and looks
        anew; to be called when the sources were gathered."""
        bench, now = self._bench, self._bench.now()
        if self._looked is not None and now - self._looked < LOOKED_EVERY:
            self.look()
            return
        self._looked = now

        def work(progress: "pipeline.Progress", cancelled: Callable[[], bool]) -> None:
            if bench.library.standing(watched_since(bench.library.publications(), now)):
                pipeline.reread_printed(
                    bench.desk,
                    now=now,
                    folders=False,  # they have just been gathered
                    on_progress=progress,
                    cancelled=cancelled,
                )

        bench.tasks.run(
            work,
            label=tr("Corrections", "Looking for changes in what was printed"),
            lane=Lane.NETWORK,
            on_done=lambda _: self.look(),
            on_failed=bench.banner.show_error,
        )

    def leave(self) -> None:
        """What was noticed is right as it was printed; other changes are told again."""
        bench, left = self._bench, _marks(self.noticed)
        bench.tasks.run(lambda: bench.library.remember(LEFT, json.dumps(left)))
        self._show(_News((), self.taken_down))

    def _show(self, news: _News) -> None:
        self.noticed, self.taken_down = news.noticed, news.taken_down
        self._window.library_panel.show_taken_down(self.taken_down)
        self.show_strip()

    def show_strip(self, _opened: Edition | None = None) -> None:
        """Says what waits to be corrected; nothing of what the draft on the desk corrects."""
        window, strip = self._window, self._window.correction_strip
        waiting = self._waiting()
        window.menus.show_noticed(bool(waiting))
        if not waiting:
            strip.hide()
            return
        first = waiting[0]
        keys = window.actions_["correct"].shortcut()
        strip.show_noticed(
            first.edition,
            first.corrections,
            others=len(waiting) - 1,
            keys=keys.toString(QKeySequence.SequenceFormat.NativeText),
        )

    def _waiting(self) -> "list[pipeline.Noticed]":
        """What no draft on the desk corrects, that of the edition on the desk first."""
        shown = self._bench.document.edition
        waiting = [each for each in self.noticed if each.edition.id != shown.predecessor]
        return sorted(waiting, key=lambda each: each.edition.id != shown.id)

    # Correcting

    def correct(self) -> None:
        """The draft that corrects the issued edition on the desk, or else the one that was noticed:
        with what has changed, or, where nothing has, for the editor's own corrections."""
        bench = self._bench
        edition = bench.document.edition
        if edition.state is not EditionState.ISSUED:
            waiting = self._waiting()
            if not waiting:
                self._tell_nothing()
                return
            edition = waiting[0].edition
        bench.tasks.run(
            lambda: _draft(edition, bench.library, bench.now()),
            lane=Lane.SAVING,
            on_done=self._on_made,
            on_failed=bench.banner.show_error,
        )

    def _on_made(self, draft: Edition) -> None:
        self._window.editions.open(draft)
        self.corrected.emit()
        new = tuple(each for each in draft.corrections if each.revision == draft.revision)
        if not new:
            return
        self._bench.banner.show_message(
            tr("Corrections", "%n correction(s) are worked in.", n=len(new)),
            detail=tr(
                "Corrections", "Look at the note on the front page, then publish it. {told}"
            ).format(told=headlines_words(new)),
            level=Level.SUCCESS,
            actions=(
                (tr("Corrections", "Note to readers"), self._window.going.show_correction_note),
                (tr("Corrections", "Publish"), self._window.preflighting.publish),
            ),
        )

    def _tell_nothing(self) -> None:
        self._bench.banner.show_message(
            tr("Corrections", "Nothing has changed in the editions that are watched."),
            detail=tr("Corrections", "Gather, or open an issued edition to correct it yourself."),
        )

    # Delivering

    def deliver(self, issued: Edition) -> None:
        """Brings the corrected edition to its publication's channels, each format once."""
        bench = self._bench

        def work(
            progress: "pipeline.Progress", cancelled: Callable[[], bool]
        ) -> tuple[Delivery, ...]:
            return pipeline.deliver_edition(
                issued, bench.desk, now=bench.now, on_progress=progress, cancelled=cancelled
            )

        bench.tasks.run(
            work,
            label=tr("Corrections", "Delivering {title}").format(title=issued.title),
            lane=Lane.NETWORK,
            on_done=self._on_delivered,
            on_failed=lambda error: self._on_undelivered(issued, error),
        )

    def _on_delivered(self, receipts: tuple[Delivery, ...]) -> None:
        words = tr("Corrections", "The corrected edition went out: %n file(s).", n=len(receipts))
        self._bench.banner.show_message(words, level=Level.SUCCESS)

    def _on_undelivered(self, issued: Edition, error: Exception) -> None:
        again = (tr("Corrections", "Try again"), lambda: self.deliver(issued))
        self._bench.banner.show_error(error, actions=(again,))

    # Taking down

    def ask_takedown(self, article: ArticleId) -> None:
        """Asks why the article may not be printed any more, then takes it down."""
        bench = self._bench
        bench.tasks.run(
            lambda: (bench.library.article(article), bench.library.printed_in(article)),
            on_done=lambda found: self._ask(article, found[0].headline, len(found[1])),
            on_failed=bench.banner.show_error,
        )

    def _ask(self, article: ArticleId, headline: str, printed: int) -> None:
        dialog = dialogs.TakedownDialog(headline, printed, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take_down(article, dialog.reason))
        dialog.open()

    def _take_down(self, article: ArticleId, reason: str) -> None:
        bench = self._bench
        bench.autosave.settle(
            lambda: bench.tasks.run(
                lambda: _taken_down(
                    article, reason, bench.lock.owner.name, bench.desk, bench.now()
                ),
                lane=Lane.SAVING,
                on_done=self._on_taken_down,
                on_failed=bench.banner.show_error,
            ),
            bench.banner.show_error,
        )

    def _on_taken_down(self, done: "pipeline.TakenDown") -> None:
        document, takedown = self._bench.document, done.takedown
        if not document.is_frozen:
            without = without_takedowns(document.edition, {takedown.article: takedown})
            document.apply(tr("Corrections", "Take an article down"), without)
        said = []
        if done.cleaned:
            said.append(tr("Corrections", "It is taken out of %n draft(s).", n=len(done.cleaned)))
        if done.issued:
            said.append(tr("Corrections", "%n issued edition(s) print it.", n=len(done.issued)))
        self._bench.banner.show_message(
            tr("Corrections", "“{headline}” is taken down.").format(headline=takedown.headline),
            detail=" ".join(said),
            level=Level.SUCCESS,
            actions=((tr("Corrections", "Undo"), lambda: self.put_back(takedown.article)),),
        )
        self.look()
        self._mend_sites()

    def put_back(self, article: ArticleId) -> None:
        """Lets the article be printed again; drafts that lost it do not get it back."""
        bench = self._bench
        bench.tasks.run(
            lambda: bench.library.put_back(article),
            lane=Lane.SAVING,
            on_done=lambda _: self._on_put_back(),
            on_failed=bench.banner.show_error,
        )

    def _on_put_back(self) -> None:
        self._bench.banner.show_message(
            tr("Corrections", "It may be printed again."),
            detail=tr("Corrections", "Where it was taken out, add it again from the library."),
        )
        self.look()
        self._mend_sites()

    def _mend_sites(self) -> None:
        """Has the publications' sites print their editions anew, without what was taken down."""
        bench = self._bench

        def work(cancelled: Callable[[], bool]) -> "tuple[pipeline.SiteBuilt, ...]":
            return pipeline.mend_sites(bench.desk, cancelled=cancelled)

        bench.tasks.run(
            work,
            label=tr("Corrections", "Mending the sites"),
            lane=Lane.PRESS,
            on_done=self._on_sites_mended,
            on_failed=bench.banner.show_error,
        )

    def _on_sites_mended(self, sites: "tuple[pipeline.SiteBuilt, ...]") -> None:
        reasons = [reason for site in sites for reason in site.failed.values()]
        if reasons:
            self._bench.banner.show_message(
                tr(
                    "Corrections",
                    "%n edition(s) on the sites could not be printed anew.",
                    n=len(reasons),
                ),
                detail=said_here(reasons[0]),
                level=Level.WARNING,
            )


def _news(library: Library, now: datetime) -> _News:
    """Off the window's thread. Nothing heavy is imported while nothing is suspected."""
    gone = frozenset(library.taken_down())
    if not library.suspects(watched_since(library.publications(), now)):
        return _News((), gone)
    left = json.loads(library.recall(LEFT) or "{}")
    noticed = pipeline.noticed(library, now=now)
    return _News(
        tuple(n for n in noticed if left.get(n.edition.id) != fingerprint(n.corrections)), gone
    )


def _marks(noticed: "tuple[pipeline.Noticed, ...]") -> dict[str, str]:
    return {each.edition.id: fingerprint(each.corrections) for each in noticed}


def _draft(edition: Edition, library: Library, now: datetime) -> Edition:
    """Off the window's thread: the draft that corrects the edition, saved. One that was begun, and
    lacks none of what has changed, is gone on with."""
    edition = pipeline.newest_revision(edition, library)
    found = pipeline.noticed_in(edition, library, now=now)
    begun = library.correction_begun(edition.id)
    if begun is not None:
        draft = library.edition(begun)
        known = {_bare(each) for each in draft.corrections}
        if all(_bare(each) in known for each in found):
            return draft
    if found:
        draft = pipeline.make_correction(edition, library, now=now)
    else:
        draft = correction(edition, id=EditionId(uuid4().hex), created=now)
    library.save_edition(draft, saved=now)
    return draft


def _bare(correction: Correction) -> Correction:
    return replace(correction, noticed=None)


def _taken_down(
    article: ArticleId, reason: str, by: str, desk: Desk, now: datetime
) -> "pipeline.TakenDown":
    return pipeline.take_down(article, desk.library, reason=reason, by=by, now=now)
