"""Keeps an eye on the edition: what is to be mended in it, told soon after every change.

    edition changed ─(300 ms)─► library's lane: what is known of it ─► findings
    pages proofed ──(1.5 s)───► proofs' lane: the e-mail, checked ──────┘
    by hand: links asked for (network's lane), formats read back (press's lane)

What takes long is asked for once and kept: the library for as long as the edition names the same
articles, a format as long as a block stays as it was.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from digest import preflight as flight
from digest.model import BlockId, Edition, Format
from digest.preflight.findings import Finding
from digest.render import Checked, Proof
from ui.preflight_work import (
    Known,
    Outcome,
    asked_for,
    checked_or_none,
    joined,
    looked,
    read_back,
)
from ui.tasks import Lane, Task
from ui.translation import tr
from ui.workbench import Workbench

REST_MS = 300
"""How long changes must rest before it is looked again."""
FIRST_REST_MS = 1000
"""The same at the start, when the window has more to do."""

MAIL_REST_MS = 1500
"""The same before the e-mail is made: the next page goes first."""


class Preflight(QObject):
    """Signal: `changed()` when findings, the mail's size or the work that goes on did.

    `outcome` is the newest, None before the first; `mail_kilobytes` is the size of the e-mail's
    HTML, None while it is not known.
    """

    changed = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._known = Known()
        self._proof: Proof | None = None
        self._anchors: Callable[[], tuple] = tuple
        self._task: Task | None = None
        self._mail_task: Task | None = None
        self._again = False
        self._then: Callable[[], object] | None = None
        self.links_task: Task | None = None
        self.formats_task: Task | None = None
        self.outcome: Outcome | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._begin)
        self._mail_rest = QTimer(self, singleShot=True, interval=MAIL_REST_MS)
        self._mail_rest.timeout.connect(self._check_mail)
        bench.document.edition_changed.connect(lambda _before, _after: self.look_again())
        bench.document.edition_opened.connect(self._on_opened)
        self._rest.start(FIRST_REST_MS)

    # What is known

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.outcome.findings if self.outcome else ()

    @property
    def is_behind(self) -> bool:
        """Whether the findings are of an older edition than the one on the desk."""
        edition = self._bench.document.edition
        return self.outcome is None or self.outcome.edition is not edition

    @property
    def mail_kilobytes(self) -> float | None:
        checked = self._known.mail
        return checked.mail.size.html / 1024 if checked is not None and checked.mail else None

    @property
    def links_checked(self) -> datetime | None:
        """When one of the edition's links was asked for last."""
        links = self._known.links or {}
        return max((check.checked for check in links.values()), default=None)

    def by_block(self) -> Mapping[BlockId, tuple[Finding, ...]]:
        """The findings of each block that has any."""
        found: dict[BlockId, tuple[Finding, ...]] = {}
        for finding in self.findings:
            if finding.block is not None:
                found[finding.block] = (*found.get(finding.block, ()), finding)
        return found

    # What happens

    def on_proofed(self, proof: Proof, anchors: Callable[[], tuple]) -> None:
        """Takes over what making up pages told; `anchors` answers where blocks begin on them."""
        self._proof, self._anchors = proof, anchors
        self.look_again()
        self._mail_rest.start()

    def on_library_changed(self) -> None:
        """Something was gathered or imported: there may be newer revisions."""
        self._known = replace(self._known, standing=None)
        self.look_again()

    def look_again(self) -> None:
        """Looks soon at the edition as it is then."""
        self._rest.start()
        self.changed.emit()

    def check_everything(self) -> None:
        """Forgets what is known of the edition but its links, and reads back every format."""
        known = self._known
        self._known = Known(links=known.links, ignored=known.ignored, mail=known.mail)
        self.look_again()
        self._mail_rest.start(0)
        self._check_formats()

    def set_ignored(self, keys: Iterable[str]) -> None:
        """Has exactly the findings with these keys ignored in this edition; remembered."""
        wanted = frozenset(keys)
        edition, library = self._bench.document.edition.id, self._bench.library
        self._known = replace(self._known, ignored=wanted)

        self._bench.tasks.run(
            lambda: flight.ignore(library, edition, wanted),
            on_failed=self._bench.banner.show_error,
        )
        self.look_again()

    @property
    def ignored(self) -> frozenset[str]:
        """The keys of the findings that are ignored."""
        return self._known.ignored or frozenset()

    def _on_opened(self, _edition: Edition) -> None:
        self._known = Known(links=self._known.links)
        self._proof = None
        self.outcome = None
        self.look_again()

    def when_looked(self, then: Callable[[], object]) -> None:
        """Calls `then` when the edition on the desk has been looked at."""
        self._then = then
        self._rest.start(0)

    # Looking

    def _begin(self) -> None:
        if self._task is not None:
            self._again = True
            return
        bench, known = self._bench, self._known
        edition, proof, now = bench.document.edition, self._proof, bench.now()
        if proof is not None and proof.edition != edition.id:
            proof = None
        anchors = self._anchors() if proof else ()
        self._task = bench.tasks.run(
            lambda: looked(edition, known, proof, anchors, bench, now),
            on_done=lambda found: self._on_looked(known, *found),
            on_failed=self._on_failed,
        )

    def _on_looked(self, asked: Known, known: Known, outcome: Outcome) -> None:
        self._task = None
        current = self._bench.document.edition
        if outcome.edition.id == current.id:
            self.outcome = outcome
            self._known = joined(asked, known, self._known)
        self.changed.emit()
        if self._again:
            self._again = False
            self._rest.start()
        elif self._then is not None and not self.is_behind:
            then, self._then = self._then, None
            then()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._again = False
        self._bench.banner.show_error(
            error, actions=((tr("Preflight", "Look again"), self.look_again),)
        )

    def _check_mail(self) -> None:
        edition, press = self._bench.document.edition, self._bench.desk.press
        if self._mail_task is not None or not edition.blocks:
            return

        def done(checked: Checked | None) -> None:
            self._mail_task = None
            if checked is None or edition.id != self._bench.document.edition.id:
                return
            self._known = replace(self._known, mail=checked)
            self._rest.start(0)
            if edition is not self._bench.document.edition and not self._mail_rest.isActive():
                self._mail_rest.start()

        self._mail_task = self._bench.tasks.run(
            lambda: checked_or_none(lambda: press.check(edition, Format.EMAIL, soon=True)),
            lane=Lane.PROOF,
            on_done=done,
        )

    # By hand

    def check_links(self, then: Callable[[], object] | None = None) -> None:
        """Asks for every link that was not found alive lately; `then` is called when that is
        done, or nothing had to be asked."""
        bench, known = self._bench, self._known
        if self.links_task is not None and not self.links_task.is_over:
            return
        edition = bench.document.edition

        def work(progress: Callable, cancelled: Callable[[], bool]) -> dict:
            return asked_for(edition, bench, known.links or {}, progress, cancelled)

        def done(links: dict) -> None:
            self.links_task = None
            self._known = replace(self._known, links=links)
            self.look_again()
            if then is not None:
                then()

        self.links_task = bench.tasks.run(
            work,
            label=tr("Preflight", "Trying links"),
            lane=Lane.NETWORK,
            on_done=done,
            on_progress=lambda *_: self.changed.emit(),
            ends_itself=True,
        )
        self.changed.emit()

    def _check_formats(self) -> None:
        bench, edition = self._bench, self._bench.document.edition
        if (self.formats_task and not self.formats_task.is_over) or not edition.blocks:
            return

        def work(progress: Callable, cancelled: Callable[[], bool]) -> dict:
            return read_back(edition, bench.desk.press, progress, cancelled)

        def done(found: dict) -> None:
            self.formats_task = None
            self._known = replace(self._known, checked=found)
            self.look_again()

        self.formats_task = bench.tasks.run(
            work,
            label=tr("Preflight", "Reading back the formats"),
            lane=Lane.PRESS,
            on_done=done,
            on_progress=lambda *_: self.changed.emit(),
            ends_itself=True,
        )
        self.changed.emit()
