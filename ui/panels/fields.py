"""The inspector's fields: a label, a counter, "edited · revert", and the editor below them.

A field shows what the edition prints and tells what was typed. `show_value` never moves the
cursor of somebody who types: what comes back from the edition is what the field already says.
"""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.look import text_font

FRAME = 14
"""Pixels above and below the text together: the border and the padding of look.qss."""


MOST_PAGES = 400
ANY_PAGES = "As many as it takes"


class LineOrMore(QPlainTextEdit):
    """Words in one paragraph, as many lines high as they need: Enter and pasted line ends are
    blanks, Tab goes on to the next field. With `paragraphs` it holds several."""

    def __init__(self, *, lines: int = 1, paragraphs: bool = False) -> None:
        super().__init__()
        self._least = lines
        self._paragraphs = paragraphs
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if paragraphs
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(1)
        # The history belongs to the edition: Ctrl+Z must not stop at the field.
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._fit)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Undo) or event.matches(standard.Redo):
                event.ignore()
                return False  # the window's own action takes it
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self._paragraphs:
            self.focusNextPrevChild(True)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        self.insertPlainText(text if self._paragraphs else " ".join(text.split()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _fit(self) -> None:
        lines = max(self._least, int(self.document().size().height()))
        height = lines * QFontMetrics(self.font()).lineSpacing() + FRAME
        if height != self.height():
            self.setFixedHeight(height)


class TextField(QWidget):
    """A field of words.

    Signals: `edited(text)` at each change by the user; `reverted()` when the article's own words
    are wanted back.
    """

    edited = Signal(str)
    reverted = Signal()

    def __init__(
        self,
        label: str,
        *,
        limit: int | None = None,
        lines: int = 1,
        paragraphs: bool = False,
        revertible: bool = False,
    ) -> None:
        super().__init__()
        self._limit = limit
        self.editor = LineOrMore(lines=lines, paragraphs=paragraphs)
        self.editor.setAccessibleName(label)
        self._label = QLabel(label)
        self._label.setProperty("look", "label")
        self._label.setFont(text_font(12))
        self._label.setBuddy(self.editor)
        self.revert = QPushButton("edited · revert")
        self.revert.setProperty("look", "link")
        self.revert.setFont(text_font(12))
        self.revert.setAccessibleName(f"Revert the {label.lower()}")
        self.revert.setToolTip("Back to the article's own words")
        self.revert.setVisible(False)
        self._revertible = revertible
        self.counter = QLabel()
        self.counter.setProperty("look", "soft")
        self.counter.setFont(text_font(12))
        self.counter.setVisible(limit is not None)
        self._lay_out()
        self.editor.textChanged.connect(self._on_text_changed)
        self.revert.clicked.connect(self.reverted)

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    def show_value(self, text: str, *, own: str | None = None, edited: bool = False) -> None:
        """Shows `text`; `own` is what "revert" would bring back, `edited` whether it can."""
        self.revert.setVisible(self._revertible and edited)
        if own is not None:
            self.revert.setToolTip(f"Back to: {own}" if own else "Back to the article's own: none")
        if text != self.text:
            self._replace(text)
        self._count()

    def set_read_only(self, read_only: bool) -> None:
        self.editor.setReadOnly(read_only)
        self.revert.setEnabled(not read_only)

    def _replace(self, text: str) -> None:
        place = self.editor.textCursor().position()
        self.editor.blockSignals(True)
        self.editor.setPlainText(text)
        self.editor.blockSignals(False)
        cursor = self.editor.textCursor()
        cursor.setPosition(min(place, len(text)), QTextCursor.MoveMode.MoveAnchor)
        self.editor.setTextCursor(cursor)
        self.editor._fit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self.revert)
        head.addWidget(self.counter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self.editor)

    def _on_text_changed(self) -> None:
        self._count()
        self.edited.emit(self.text)

    def _count(self) -> None:
        if self._limit is None:
            return
        length = len(self.text)
        self.counter.setText(f"{length} / {self._limit}")
        look = "warning" if length > self._limit else "soft"
        if self.counter.property("look") != look:
            self.counter.setProperty("look", look)
            self.counter.style().polish(self.counter)


class CountField(QSpinBox):
    """How many are printed; 0 stands for all of them.

    Signal: `counted(n or None)` when the user chose another number.
    """

    counted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # A style sheet's padding does not reach the text of a spin box that has buttons of its own.
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.valueChanged.connect(lambda value: self.counted.emit(value or None))

    def show_count(self, count: int | None, whole: int, *, zero: str = "") -> None:
        """Shows `count` of `whole`, without telling it; `zero` says what 0 means if not all."""
        self.blockSignals(True)
        self.setRange(0, max(1, whole))
        self.setSpecialValueText(zero or f"All {whole}")
        self.setValue(count or 0)
        self.blockSignals(False)


class LabelledField(QWidget):
    """A label above any other editor."""

    def __init__(self, label: str, editor: QWidget) -> None:
        super().__init__()
        editor.setAccessibleName(label)
        caption = QLabel(label)
        caption.setProperty("look", "label")
        caption.setFont(text_font(12))
        caption.setBuddy(editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(caption)
        layout.addWidget(editor)
