"""The recipe's hand in the editor's day: the next edition after the last, and a draft refilled."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digest import pipeline
from digest.errors import RecipeError
from digest.model import Edition
from digest.refill import Refill, refilled
from ui.commands.editions import Editions, failures_words
from ui.messages import Level
from ui.tasks import Lane
from ui.translation import tr
from ui.workbench import Workbench

Cancelled = Callable[[], bool]


class Refilling(QObject):
    """Gathers first, as the recipe says; both can be cancelled in the status strip."""

    def __init__(self, bench: Workbench, editions: Editions, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._editions = editions

    def new_from_last(self) -> None:
        """The edition after the newest of this publication, or of this title: its sections, looks
        and standing blocks, filled by the recipe where there is one."""
        bench = self._bench
        like = bench.document.edition

        def make(progress: "pipeline.Progress", cancelled: Cancelled) -> Edition | None:
            last = pipeline.last_edition_like(like, bench.library)
            if last is None:
                return None
            now = bench.now()
            made = pipeline.make_successor(
                last, bench.desk, now=now, on_progress=progress, cancelled=cancelled
            )
            bench.library.save_edition(made, saved=now)
            return made

        bench.tasks.run(
            make,
            label=tr("Refilling", "Making the next edition"),
            lane=Lane.NETWORK,
            on_done=self._on_made,
            on_failed=bench.banner.show_error,
        )

    def refill(self) -> None:
        """What the recipe picks now takes the places of the blocks that follow the library; what
        the editor edited or placed stays."""
        bench = self._bench
        edition = bench.document.edition
        if bench.document.is_frozen:
            return

        def make(progress: "pipeline.Progress", cancelled: Cancelled) -> Edition:
            publication = pipeline.publication_of(edition, bench.library)
            if publication is None:
                raise RecipeError(
                    tr("Refilling", "This edition has no recipe."),
                    remedy=tr(
                        "Refilling",
                        "Compose an edition from a publication: its recipe comes along.",
                    ),
                )
            return pipeline.make_edition(
                publication,
                bench.desk,
                date=edition.date,
                slot=edition.slot,
                now=bench.now(),
                on_progress=progress,
                cancelled=cancelled,
            )

        bench.tasks.run(
            make,
            label=tr("Refilling", "Refilling from the recipe"),
            lane=Lane.NETWORK,
            on_done=lambda made: self._on_refilled(edition, made),
            on_failed=bench.banner.show_error,
        )

    def _on_made(self, edition: Edition | None) -> None:
        if edition is None:
            self._bench.banner.show_message(
                tr("Refilling", "There is no earlier edition of this title."),
                detail=tr("Refilling", "Make one; the next can follow it then."),
                actions=((tr("Refilling", "New edition"), self._editions.new),),
            )
            return
        self._editions.open(edition)
        self._editions.changed.emit()

    def _on_refilled(self, asked_for: Edition, made: Edition) -> None:
        document = self._bench.document
        if document.edition.id != asked_for.id or document.is_frozen:
            return  # another one was opened meanwhile
        refill = refilled(document.edition, made)
        document.apply(tr("Refilling", "Refill from the recipe"), refill.edition)
        self._editions.changed.emit()
        self._tell(refill)

    def _tell(self, refill: Refill) -> None:
        failures = refill.edition.failures
        is_step = self._bench.document.edition is refill.edition
        undo = (tr("Refilling", "Undo"), self._bench.document.history.undo)
        self._bench.banner.show_message(
            refill_words(refill),
            detail=failures_words(failures) if failures else "",
            level=Level.WARNING if any(not f.quiet for f in failures) else Level.SUCCESS,
            actions=(undo,) if is_step else (),
        )


def refill_words(refill: Refill) -> str:
    """ "3 blocks came, 2 went. 1 block of yours stayed."."""
    if not refill.placed and not refill.gone:
        said = tr("Refilling", "The recipe picks what stands already.")
    else:
        came = tr("Refilling", "%n block(s) came", n=refill.placed)
        went = tr("Refilling", "%n went", n=refill.gone)
        said = tr("Refilling", "{came}, {went}.").format(came=came, went=went)
    if not refill.stayed:
        return said
    stayed = tr("Refilling", "%n block(s) of yours stayed.", n=refill.stayed)
    return tr("Refilling", "{said} {stayed}").format(said=said, stayed=stayed)
