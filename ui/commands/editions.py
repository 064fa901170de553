"""Editions come and go: new, opened, issued, corrected, composed from a publication."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from digest import pipeline
from digest.desk import Desk
from digest.edits import issue, new_edition
from digest.model import Edition, EditionId, Publication, SourceFailure
from ui import dates, dialogs
from ui.design import Design
from ui.messages import Action, Level, remedy_here
from ui.tasks import Lane
from ui.translation import tr
from ui.workbench import Workbench

UNTITLED = "Morning Digest"
LAST_EDITION = "window.edition"
"""The library's name for the edition that the window shows when it starts."""


class Editions(QObject):
    """Signals: `changed()` when the library's editions did; `sources_wanted()` when the reader
    wants to see how the sources fare; `correct_wanted()` for the issued edition on the desk;
    `delivery_wanted(edition)` for a corrected one that was issued."""

    changed = Signal()
    sources_wanted = Signal()
    correct_wanted = Signal()
    delivery_wanted = Signal(object)

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def open(self, edition: Edition) -> None:
        """Puts `edition` on the desk; the one that is there is saved first."""
        banner = self._bench.banner
        self._bench.autosave.settle(lambda: self._put(edition), banner.show_error)

    def _put(self, edition: Edition) -> None:
        self._bench.banner.hide()
        self._bench.document.open(edition)
        library = self._bench.library
        self._bench.tasks.run(lambda: library.remember(LAST_EDITION, edition.id))
        self.tell_failures()

    def new(self) -> None:
        """An empty draft of today, of the same title and looks as the edition on the desk."""
        edition = blank_edition(self._bench.now(), like=self._bench.document.edition)
        self._save_then_open(edition)

    def choose(self) -> None:
        """Shows the list of editions."""
        dialog = dialogs.EditionsDialog(self._bench.library, self._bench.tasks, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._open_chosen(dialog))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def open_by_id(self, edition_id: EditionId) -> None:
        """Opens what the library has; one that is on the desk already stays as it is."""
        library = self._bench.library
        if edition_id != self._bench.document.edition.id:
            self._bench.tasks.run(
                lambda: library.edition(edition_id),
                on_done=self._open_read,
                on_failed=self._bench.banner.show_error,
            )

    def _open_read(self, edition: Edition) -> None:
        # Asked for twice, it was edited since it was read: the older value must not take its place.
        if edition.id != self._bench.document.edition.id:
            self.open(edition)

    def issue(self) -> None:
        """Freezes the edition: from now on only a corrected one can follow it."""
        document, bench = self._bench.document, self._bench
        if document.is_frozen:
            return
        bench.autosave.settle(self._issue_saved, bench.banner.show_error)

    def _issue_saved(self) -> None:
        bench = self._bench
        issued = issue(bench.document.edition, bench.now())
        bench.tasks.run(
            lambda: pipeline.keep_imprint(issued, bench.desk, now=bench.now()),
            lane=Lane.SAVING,
            on_done=lambda _: self._put_on_record(issued),
            on_failed=bench.banner.show_error,
        )

    def _put_on_record(self, issued: Edition) -> None:
        bench = self._bench
        bench.lock.issue(
            issued, on_done=lambda _: self._on_issued(issued), on_failed=bench.banner.show_error
        )

    def open_copy(self) -> None:
        """A draft of its own with what the edition on the desk shows."""
        self._save_then_open(self._bench.lock.copy_of(self._bench.document.edition))

    def close(self) -> None:
        """Leaves the edition on the desk for an empty one, which is kept once it is edited."""
        self.open(blank_edition(self._bench.now(), like=self._bench.document.edition))

    def tell_kept(self, copy: Edition) -> None:
        """Says where that went which could not be saved in an edition that was taken over."""
        self._bench.banner.show_message(
            tr("Edition lock", "What you had not saved is kept as “{title}”.").format(
                title=copy.title
            ),
            level=Level.WARNING,
            actions=((tr("Edition lock", "Open it"), lambda: self.open_by_id(copy.id)),),
        )

    def compose(self, publication: Publication) -> None:
        """Gathers the publication's sources and lays out a draft by its recipe."""
        bench = self._bench
        now = bench.now()
        day = now.astimezone(ZoneInfo(publication.zone)).date()

        def make(progress: "pipeline.Progress", cancelled: Callable[[], bool]) -> Edition:
            return _composed(publication, bench.desk, day, now, progress, cancelled)

        bench.tasks.run(
            make,
            label=tr("Editions", "Composing {title}").format(title=publication.title),
            lane=Lane.NETWORK,
            on_done=self._on_composed,
            on_failed=bench.banner.show_error,
        )

    def _save_then_open(self, edition: Edition) -> None:
        bench = self._bench
        bench.tasks.run(
            lambda: bench.library.save_edition(edition, saved=bench.now()),
            on_done=lambda _: self.open(edition),
            on_failed=bench.banner.show_error,
        )

    def _open_chosen(self, dialog: "dialogs.EditionsDialog") -> None:
        if dialog.chosen is not None:
            self.open_by_id(dialog.chosen)

    def _on_issued(self, issued: Edition) -> None:
        self.open(issued)
        self._bench.banner.show_message(
            tr("Editions", "“{title}” of {day} is issued and frozen.").format(
                title=issued.title, day=dates.day(issued.date)
            ),
            detail=tr("Editions", "To change it, make a corrected draft of it."),
            level=Level.SUCCESS,
            actions=(
                *self._ways_out(issued),
                (tr("Editions", "Correct it"), self.correct_wanted.emit),
            ),
        )
        self.changed.emit()

    def _ways_out(self, issued: Edition) -> tuple[Action, ...]:
        """What was corrected goes where its predecessor went."""
        if issued.predecessor is None or issued.publication is None:
            return ()
        return ((tr("Editions", "Deliver it"), lambda: self.delivery_wanted.emit(issued)),)

    def _on_composed(self, edition: Edition) -> None:
        self.open(edition)
        self.changed.emit()

    def tell_failures(self) -> None:
        """Says which sources failed, or had gone quiet, when the edition on the desk was made."""
        failures = self._bench.document.edition.failures
        if not failures:
            return
        self._bench.banner.show_message(
            failures_words(failures),
            detail="  ".join(
                f"{f.source}: {f.reason} {remedy_here(f.remedy)}".strip() for f in failures[:3]
            ),
            level=Level.WARNING if any(not f.quiet for f in failures) else Level.INFO,
            actions=((tr("Editions", "Sources"), self.sources_wanted.emit),),
        )


def failures_words(failures: Sequence[SourceFailure]) -> str:
    """ "2 sources failed; the edition has the rest. 1 source is quiet."."""
    failed = sum(1 for failure in failures if not failure.quiet)
    quiet = len(failures) - failed
    parts = []
    if failed:
        parts.append(tr("Editions", "%n source(s) failed; the edition has the rest.", n=failed))
    if quiet:
        parts.append(
            tr("Editions", "%n source(s) were quiet: nothing new for longer than usual.", n=quiet)
        )
    return " ".join(parts)


def blank_edition(now: datetime, *, like: Edition | None = None, zone: str = "UTC") -> Edition:
    """An empty draft for the day of `now`, with the nameplate and the looks of `like`."""
    zone = like.zone if like else zone
    edition = new_edition(
        id=EditionId(uuid4().hex),
        title=like.title if like else UNTITLED,
        subtitle=like.subtitle if like else "",
        date=now.astimezone(ZoneInfo(zone)).date(),
        created=now,
        zone=zone,
        language=like.language if like else "en",
    )
    return Design.of(like).applied_to(edition) if like else edition


def _composed(
    publication: Publication,
    desk: Desk,
    day: date,
    now: datetime,
    progress: "pipeline.Progress",
    cancelled: Callable[[], bool],
) -> Edition:
    """On the network's lane: makes the draft and saves it."""
    edition = pipeline.make_edition(
        publication, desk, date=day, now=now, on_progress=progress, cancelled=cancelled
    )
    desk.library.save_edition(edition, saved=now)
    return edition
