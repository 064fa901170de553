"""Has the newest edition proofed: the page on view first, then the others, nearest first.

    ask(edition) ─► newest waiting ─(40 ms)─► press.proof ─► press.proof_page, one after another
                          ▲                                              │
                          └───────────── a newer edition ◄───────────────┘

While the press works only the newest edition waits, and no page of an older one is asked for any
more.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from digest.errors import ReadError, RenderCancelled
from digest.model import Edition, EditionId
from digest.render import Proof, ProofPage
from ui.panels.page_pictures import PageStore
from ui.panels.proof_pages import ProofPages
from ui.tasks import Lane, Task, Tasks

DEBOUNCE_MS = 40
"""How long typing must rest before the press is asked."""


class Proofreader(Protocol):
    """What proofing needs of a press. Both block, and raise RenderError."""

    def proof(self, edition: Edition, *, page: int | None, known: frozenset[str]) -> Proof: ...

    def proof_page(self, page: int, known: frozenset[str]) -> ProofPage | None: ...


class Proofing(QObject):
    """`pages` and `proof` are the newest, `edition` is the one that was asked for last, `error` why
    it has no pages.

    Signals: `proofed(proof, another)` when pages of an edition come first, `another` than before or
    not; `page_came()` for each further page; `failed(error)`; `changed()` when it began or ended to
    be behind.
    """

    proofed = Signal(object, bool)
    page_came = Signal()
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        press: Proofreader,
        tasks: Tasks,
        page_on_view: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._press = press
        self._tasks = tasks
        self._page_on_view = page_on_view
        self._store = PageStore(self)
        self._task: Task | None = None
        self._proofed: Edition | None = None
        self._shown: EditionId | None = None
        self.edition: Edition | None = None
        self.proof: Proof | None = None
        self.pages: ProofPages | None = None
        self.error: Exception | None = None
        self._rest = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._rest.timeout.connect(self._begin)

    @property
    def is_behind(self) -> bool:
        """Whether the pages are of an older edition than the one that was asked for."""
        edition = self.edition
        return edition is not None and bool(edition.blocks) and edition is not self._proofed

    @property
    def is_working(self) -> bool:
        """Whether the press is at work, or is waited for."""
        return self._task is not None

    @property
    def is_waiting(self) -> bool:
        """Whether there is more to come without being asked for."""
        return self._task is not None or self._rest.isActive()

    def ask(self, edition: Edition, *, at_once: bool = False) -> None:
        """Has `edition` proofed soon; one that came before it and is still waiting is dropped."""
        self.edition = edition
        if not edition.blocks:
            self._rest.stop()
            self.error = None
        elif self._task is None:
            self._rest.start(0 if at_once else DEBOUNCE_MS)
        self.changed.emit()

    def ask_again(self, *, at_once: bool = False) -> None:
        """Has the same edition proofed anew."""
        self.error = None
        if self.edition is not None:
            # The same, but not the one that was proofed.
            self.ask(replace(self.edition), at_once=at_once)

    def _begin(self) -> None:
        edition = self.edition
        if edition is None or not edition.blocks or self._task is not None:
            return
        page = self._page_on_view() if self._shown == edition.id else 0
        known = self._store.marks
        self._run(
            lambda: self._press.proof(edition, page=page, known=known),
            lambda proof: self._on_proofed(edition, proof),
            edition,
        )

    def _on_proofed(self, edition: Edition, proof: Proof) -> None:
        if self.edition is not None and self.edition.id != edition.id:
            self._rest.start(0)  # the editor has gone on to another one
            return
        another, former = self._shown != edition.id, self.pages
        pages = ProofPages(self._store, proof, None if another else former)
        if proof.page is not None and not self._put(pages, proof.page, edition):
            return
        used = {*pages.marks, *(former.marks if former else ())}
        self._store.keep_only(used)
        self.proof, self.pages, self.error = proof, pages, None
        self._proofed, self._shown = edition, edition.id
        self.proofed.emit(proof, another)
        self._go_on(edition)

    def _go_on(self, edition: Edition) -> None:
        """Asks for the next page, or for a newer edition's."""
        pages = self.pages
        page = pages.next_to(self._page_on_view()) if pages else None
        if self.edition is not edition or page is None:
            self._end(edition)
            return
        known = self._store.marks
        self._run(
            lambda: self._press.proof_page(page, known),
            lambda came: self._on_page(edition, came),
            edition,
        )
        self.changed.emit()

    def _on_page(self, edition: Edition, page: ProofPage | None) -> None:
        pages = self.pages
        if pages is None or self._shown != edition.id:
            self._end(edition)
        elif page is None:  # the press has begun anew and knows nothing of this proof
            self._rest.start(0)
        elif self._put(pages, page, edition):
            self.page_came.emit()
            self._go_on(edition)

    def _put(self, pages: ProofPages, page: ProofPage, edition: Edition) -> bool:
        try:
            pages.put(page)
        except ReadError as error:
            self._on_failed(edition, error)
            return False
        return True

    def _run(
        self, work: Callable[[], object], on_done: Callable[..., None], edition: Edition
    ) -> None:
        def done(result: object) -> None:
            self._task = None
            on_done(result)

        self._task = self._tasks.run(
            work,
            label="Drawing the preview",
            lane=Lane.PROOF,
            on_done=done,
            on_failed=lambda error: self._on_failed(edition, error),
        )

    def _on_failed(self, edition: Edition, error: Exception) -> None:
        self._task = None
        if isinstance(error, RenderCancelled):  # the press is being closed
            return
        self.error = error
        self.failed.emit(error)
        self._end(edition)

    def _end(self, edition: Edition) -> None:
        if self.edition is not edition:
            self._rest.start(0)
        self.changed.emit()
