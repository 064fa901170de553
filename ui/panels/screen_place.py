"""One of the preview's tabs for the screen: the web page, the e-mail or the plain text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digest.deliver import edition_file_name
from digest.errors import RenderError
from digest.files import write_atomically
from digest.model import BlockId, Edition, Format
from digest.render import ScreenProof
from ui.messages import Action, Banner, Level
from ui.panels.preview_places import BrowserPlace
from ui.panels.screen_proofing import ScreenProofing, ScreenProofreader
from ui.panels.text_view import TextView
from ui.panels.web_engine import hindrance
from ui.tasks import Lane, Tasks
from ui.translation import marked, tr

if TYPE_CHECKING:
    from ui.panels.web_pane import WebPane

_NAMES = {
    Format.WEB: marked("Preview", "Web page preview"),
    Format.EMAIL: marked("Preview", "E-mail preview"),
    Format.TEXT: marked("Preview", "Plain text preview"),
}


class ScreenPlace(QWidget):
    """Shows the newest edition in one format while it is on view; what was seen last stays when an
    edition can't be rendered.

    `proofing` has it rendered, `banner` tells what goes wrong. `body` is what shows it, made when
    it is first looked at: a WebPane, a BrowserPlace where there is no engine, or a text view.
    Signals: `shown()` when something newer can be seen; `changed()` as of its proofing;
    `block_activated(id)` for a click on a block.
    """

    shown = Signal()
    changed = Signal()
    block_activated = Signal(str)

    def __init__(
        self,
        press: ScreenProofreader,
        tasks: Tasks,
        format: Format,
        folder: Path,
        actions_at: Callable[[Exception], tuple[Action, ...]],
        parent: QWidget | None = None,
    ) -> None:
        """Pages for the browser are written to `folder`; `actions_at` says what can be done about
        an error."""
        super().__init__(parent)
        self._press = press
        self._tasks = tasks
        self._format = format
        self._folder = folder
        self._actions_at = actions_at
        self._dark = False
        self._phone = False
        self._begun = False
        self._selected: BlockId | None = None
        self._proof: ScreenProof | None = None
        self._outlook: tuple[object, ...] = ()
        self.body: QWidget | None = None
        self._web: WebPane | None = None
        self.banner = Banner(self)
        self.proofing = ScreenProofing(press, tasks, format, self._is_looked_at, self)
        self.proofing.proofed.connect(self._on_proofed)
        self.proofing.failed.connect(self._on_failed)
        self.proofing.changed.connect(self.changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.banner)
        self.setAccessibleName(tr("Preview", _NAMES[format]))

    def set_dark(self, dark: bool) -> None:
        """Shows the page as on a dark screen, or on a light one."""
        self._dark = dark
        if self._web is not None:
            self._web.set_dark(dark)

    def set_phone(self, phone: bool) -> None:
        """Shows the page as wide as on a phone, or as the pane is."""
        self._phone = phone
        if self._web is not None:
            self._web.set_phone(phone)

    def select_block(self, block: BlockId | None) -> None:
        """Marks the block, and scrolls there when it can't be seen; when it comes, if it is not
        there yet."""
        self._selected = block
        self._show_selected()

    def step_zoom(self, step: int) -> None:
        """Larger (1), smaller (-1) or as it was made (0)."""
        if isinstance(self.body, TextView):
            self.body.step_zoom(step)
        elif self._web is not None:
            self._web.step_zoom(step)

    def open_in_browser(self) -> None:
        """Writes the page as a file and opens it as its readers will."""
        edition = self.proofing.edition
        if edition is not None:
            self._set_busy(True)
            self._tasks.run(
                partial(self._write, edition),
                label=tr("Preview", "Writing the page"),
                lane=Lane.PROOF,
                on_done=self._on_written,
                on_failed=self._on_not_written,
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._begun:  # the first page makes the window anew, which is shown again meanwhile
            self._begun = True
            self._make_body()
        self.proofing.go_on(at_once=True)

    # What is shown

    def _is_looked_at(self) -> bool:
        return self.isVisible() and not isinstance(self.body, BrowserPlace)

    def _on_proofed(self, proof: ScreenProof, another: bool) -> None:
        self.banner.hide()
        if proof.problems:
            first = proof.problems[0]
            self.banner.show_message(first.reason, detail=first.remedy, level=Level.WARNING)
        self._proof = proof
        if isinstance(self.body, TextView):
            self.body.show_text(proof.content, keep_place=not another)
            self.shown.emit()
        elif self._web is not None:
            self._show_page(self._web, proof, another=another)
        self._show_selected()

    def _show_page(self, pane: "WebPane", proof: ScreenProof, *, another: bool) -> None:
        edition = self.proofing.edition
        outlook = (edition.theme, edition.look, edition.language) if edition else ()
        same, self._outlook = outlook == self._outlook and not another, outlook
        if proof.elements is not None:
            pane.exchange(proof.elements)
        elif self._format is Format.EMAIL and same:
            pane.become(proof.content)
        else:
            pane.show_page(proof.content, keep_place=not another)

    def _show_selected(self) -> None:
        """Marks what is selected in the newest proof, where it is printed there."""
        proof, block = self._proof, self._selected
        if proof is None:
            return
        if isinstance(self.body, TextView):
            self.body.go_to_line(proof.lines.get(block) if block else None)
        elif self._web is not None:
            marks = (anchor for anchor, each in proof.anchors.items() if each == block)
            self._web.select(next(marks, None))

    def _on_block_clicked(self, anchor: str) -> None:
        block = self._proof.anchors.get(anchor) if self._proof else None
        if block is not None:
            self._selected = block
            self.block_activated.emit(block)

    def _on_failed(self, error: Exception) -> None:
        again = (tr("Preview", "Try again"), self.proofing.ask_again)
        self.banner.show_error(error, actions=(again, *self._actions_at(error)))

    def _on_lost(self, reason: str) -> None:
        self.proofing.forget()
        self._outlook = ()
        words = tr("Preview", "The page can't be shown. {reason}")
        self._on_failed(RenderError(words.format(reason=reason)))

    # The browser

    def _write(self, edition: Edition) -> Path:
        proof = self._press.screen(edition, self._format)
        name = Path(edition_file_name(edition, Format.WEB))
        path = self._folder / name.with_stem(f"{name.stem}-{self._format.value}")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, proof.content.encode("utf-8"))
        return path

    def _on_written(self, path: Path) -> None:
        self._set_busy(False)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.banner.show_message(
                tr("Preview", "No browser could be opened."),
                detail=tr("Preview", "The page is at {path}.").format(path=path),
                level=Level.WARNING,
            )

    def _on_not_written(self, error: Exception) -> None:
        self._set_busy(False)
        again = (tr("Preview", "Try again"), self.open_in_browser)
        self.banner.show_error(error, actions=(again,))

    def _set_busy(self, busy: bool) -> None:
        if isinstance(self.body, BrowserPlace):
            self.body.set_busy(busy)

    # The body

    def _make_body(self) -> None:
        if self._format is Format.TEXT:
            text = TextView(self)
            text.line_clicked.connect(self._on_line_clicked)
            self._take(text)
            return
        hindered = hindrance()
        if hindered is not None:
            place = BrowserPlace(hindered.reason, hindered.remedy, self)
            place.open_requested.connect(self.open_in_browser)
            self._take(place)
            return
        # A browser's whole engine: loaded by who looks at a page for the first time.
        from ui.panels.web_pane import WebPane  # noqa: PLC0415

        pane = WebPane(tr("Preview", _NAMES[self._format]), self)
        pane.set_dark(self._dark)
        pane.set_phone(self._phone)
        pane.shown.connect(self.shown)
        pane.lost.connect(self._on_lost)
        pane.block_clicked.connect(self._on_block_clicked)
        self._web = pane
        self._take(pane)

    def _on_line_clicked(self, line: int) -> None:
        """The block that begins on the line, or last above it."""
        begins = self._proof.lines if self._proof else {}
        above = [(number, block) for block, number in begins.items() if number <= line]
        if above:
            self._selected = max(above)[1]
            self.block_activated.emit(self._selected)

    def _take(self, body: QWidget) -> None:
        self.body = body
        self._column.addWidget(body, 1)
        self.setFocusProxy(body)
