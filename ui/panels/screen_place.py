"""One of the preview's tabs for the screen: the web page, the e-mail or the plain text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from digest.deliver import edition_file_name, write_atomically
from digest.errors import RenderError
from digest.model import Edition, Format
from digest.render import ScreenProof
from ui.messages import Action, Banner, Level
from ui.panels.preview_places import BrowserPlace
from ui.panels.screen_proofing import ScreenProofing, ScreenProofreader
from ui.panels.web_engine import hindrance
from ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from ui.panels.web_pane import WebPane

_NAMES = {Format.WEB: "Web page", Format.EMAIL: "E-mail", Format.TEXT: "Plain text"}


class ScreenPlace(QWidget):
    """Shows the newest edition in one format while it is on view; what was seen last stays when an
    edition can't be rendered.

    `proofing` has it rendered, `banner` tells what goes wrong. `body` is what shows it, made when
    it is first looked at: a WebPane, a BrowserPlace where there is no engine, or a text view.
    Signals: `shown()` when something newer can be seen; `changed()` as of its proofing.
    """

    shown = Signal()
    changed = Signal()

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
        self.setAccessibleName(f"{_NAMES[format]} preview")

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

    def open_in_browser(self) -> None:
        """Writes the page as a file and opens it as its readers will."""
        edition = self.proofing.edition
        if edition is not None:
            self._set_busy(True)
            self._tasks.run(
                partial(self._write, edition),
                label="Writing the page",
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
        if isinstance(self.body, TextView):
            self.body.show_text(proof.content, keep_place=not another)
            self.shown.emit()
        elif self._web is not None and proof.elements is not None:
            self._web.exchange(proof.elements)
        elif self._web is not None:
            self._web.show_page(proof.content, keep_place=not another)

    def _on_failed(self, error: Exception) -> None:
        again = ("Try again", self.proofing.ask_again)
        self.banner.show_error(error, actions=(again, *self._actions_at(error)))

    def _on_lost(self, reason: str) -> None:
        self.proofing.forget()
        self._on_failed(RenderError(f"The page can't be shown. {reason}"))

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
                "No browser could be opened.",
                detail=f"The page is at {path}.",
                level=Level.WARNING,
            )

    def _on_not_written(self, error: Exception) -> None:
        self._set_busy(False)
        self.banner.show_error(error, actions=(("Try again", self.open_in_browser),))

    def _set_busy(self, busy: bool) -> None:
        if isinstance(self.body, BrowserPlace):
            self.body.set_busy(busy)

    # The body

    def _make_body(self) -> None:
        if self._format is Format.TEXT:
            self._take(TextView(self))
            return
        hindered = hindrance()
        if hindered is not None:
            place = BrowserPlace(hindered.reason, hindered.remedy, self)
            place.open_requested.connect(self.open_in_browser)
            self._take(place)
            return
        # A browser's whole engine: loaded by who looks at a page for the first time.
        from ui.panels.web_pane import WebPane  # noqa: PLC0415

        pane = WebPane(_NAMES[self._format], self)
        pane.set_dark(self._dark)
        pane.set_phone(self._phone)
        pane.shown.connect(self.shown)
        pane.lost.connect(self._on_lost)
        self._web = pane
        self._take(pane)

    def _take(self, body: QWidget) -> None:
        self.body = body
        self._column.addWidget(body, 1)
        self.setFocusProxy(body)


class TextView(QPlainTextEdit):
    """Plain text in letters of one width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setReadOnly(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Plain text")

    def show_text(self, text: str, *, keep_place: bool) -> None:
        """Shows another text, from its top or from where the former one was looked at."""
        bar = self.verticalScrollBar()
        top = bar.value() if keep_place else 0
        self.setPlainText(text)
        bar.setValue(top)
