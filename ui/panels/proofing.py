"""Has the newest edition proofed: the page on view first, then the others, nearest first.

    ask(edition) ─► newest waiting ─(40 ms)─► press.proof ─► press.proof_page, one after another
                          ▲                                              │
                          └───────────── a newer edition ◄───────────────┘

While the press works only the newest edition waits, and no page of an older one is asked for any
more.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from digest.errors import ReadError
from digest.model import Edition, EditionId
from digest.render import Proof, ProofPage
from ui.panels.edition_proofing import EditionProofing
from ui.panels.page_pictures import PageStore
from ui.panels.proof_pages import ProofPages
from ui.tasks import Tasks


class Proofreader(Protocol):
    """What proofing needs of a press. Both block, and raise RenderError."""

    def proof(self, edition: Edition, *, page: int | None, known: frozenset[str]) -> Proof: ...

    def proof_page(self, page: int, known: frozenset[str]) -> ProofPage | None: ...


class Proofing(EditionProofing):
    """`pages` and `proof` are the newest. Signal: `page_came()` for each further page."""

    page_came = Signal()

    def __init__(
        self,
        press: Proofreader,
        tasks: Tasks,
        page_on_view: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._press = press
        self._page_on_view = page_on_view
        self._store = PageStore(self)
        self._shown: EditionId | None = None
        self.proof: Proof | None = None
        self.pages: ProofPages | None = None

    def _is_due(self) -> bool:
        # Not only when it is behind: an edition that came back has pages that are still to come.
        return self.edition is not None and bool(self.edition.blocks)

    def _begin(self, edition: Edition) -> None:
        page = self._page_on_view() if self._shown == edition.id else 0
        known = self._store.marks
        self._run(
            lambda: self._press.proof(edition, page=page, known=known),
            lambda proof: self._on_proofed(edition, proof),
            edition,
        )

    def _on_proofed(self, edition: Edition, proof: Proof) -> None:
        if self.edition is not None and self.edition.id != edition.id:
            self.go_on(at_once=True)  # the editor has gone on to another one
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
        self._ask_for_next(edition)

    def _ask_for_next(self, edition: Edition) -> None:
        """Asks for the next page, or for a newer edition's."""
        pages = self.pages
        page = pages.next_to(self._page_on_view()) if pages else None
        if self.edition is not edition:
            self.go_on(at_once=True)
        elif page is None:
            self.changed.emit()
        else:
            known = self._store.marks
            self._run(
                lambda: self._press.proof_page(page, known),
                lambda came: self._on_page(edition, came),
                edition,
            )
            self.changed.emit()

    def _on_page(self, edition: Edition, page: ProofPage | None) -> None:
        pages = self.pages
        if page is None or pages is None or self._shown != edition.id:
            # The press has begun anew and knows nothing of this proof; or it is another's.
            self.go_on(at_once=True)
        elif self._put(pages, page, edition):
            self.page_came.emit()
            self._ask_for_next(edition)

    def _put(self, pages: ProofPages, page: ProofPage, edition: Edition) -> bool:
        try:
            pages.put(page)
        except ReadError as error:
            self._on_failed(edition, error)
            return False
        return True
