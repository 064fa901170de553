"""The inspector's fields: a label, a counter, "edited · revert", and the editor below them.

A field shows what the edition prints and tells what was typed. `show_value` never moves the
cursor of somebody who types: what comes back from the edition is what the field already says.
"""

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.look import inset, scaled, text_font
from ui.panels.flow import FlowLayout
from ui.translation import marked, tr

FRAME = 14
"""Pixels above and below the text together: the border and the padding of look.qss."""

MOST_PAGES = 400

ANY_PAGES = marked("Inspector", "As many as it takes")
"""What a page budget of 0 means."""


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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def replace(self, text: str) -> None:
        """Shows `text` without telling it; the cursor stays where it is."""
        place = self.textCursor().position()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)), QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)
        self._fit()

    def _fit(self) -> None:
        lines = max(self._least, int(self.document().size().height()))
        height = lines * QFontMetrics(self.font()).lineSpacing() + scaled(FRAME)
        if height != self.height():
            self.setFixedHeight(height)


class Told(QLabel):
    """Small words that stand back."""

    def __init__(self, text: str = "", look: str = "soft") -> None:
        super().__init__(text)
        self.setProperty("look", look)
        self.setFont(text_font(12))

    def set_look(self, look: str) -> None:
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().polish(self)


class Counter(Told):
    """How long a text is, of how many characters its place bears: amber from there on, and what is
    too many said in words below the field by `excess`."""

    def __init__(self, limit: int | None) -> None:
        super().__init__()
        self.limit = limit
        self.excess = Told(look="warning")
        self.excess.setWordWrap(True)
        self.excess.hide()

    def count(self, length: int) -> bool:
        """Shows `length`; True where it has just become too long."""
        self.setVisible(self.limit is not None)
        if self.limit is None:
            self.excess.hide()
            return False
        was = not self.excess.isHidden()
        over = length - self.limit
        self.setText(f"{length} / {self.limit}")
        self.set_look("warning" if over >= 0 else "soft")
        self.excess.setText(tr("Inspector", "%n character(s) too many for this place", n=over))
        self.excess.setVisible(over > 0)
        return over > 0 and not was


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
        editor: LineOrMore | None = None,
    ) -> None:
        super().__init__()
        self.editor = editor or LineOrMore(lines=lines, paragraphs=paragraphs)
        self.editor.setAccessibleName(label)
        self._label = Told(label, "label")
        self._label.setBuddy(self.editor)
        self._revertible = revertible
        self.revert = revert_link(tr("Inspector", "Revert: {field}").format(field=label))
        self.original = Told()
        self.original.setWordWrap(True)
        self.original.hide()
        self.original_shown = _original_switch(label)
        self.original_shown.toggled.connect(self.original.setVisible)
        self.counter = Counter(limit)
        self._lay_out()
        self.editor.textChanged.connect(self._on_text_changed)
        self.revert.clicked.connect(self.reverted)

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    def set_limit(self, limit: int | None) -> None:
        """How many characters the field's place bears; None where nothing limits it."""
        self.counter.limit = limit
        self._count()

    def show_value(self, text: str, *, own: str | None = None, edited: bool = False) -> None:
        """Shows `text`; `own` is what "revert" would bring back, `edited` whether it can."""
        self.revert.setVisible(self._revertible and edited)
        self.original_shown.setVisible(self._revertible and edited)
        if not edited:
            self.original_shown.setChecked(False)
        if own is not None:
            said = own or tr("Inspector", "none")
            self.revert.setToolTip(tr("Inspector", "Back to: {original}").format(original=said))
            self.original.setText(tr("Inspector", "Original: {original}").format(original=said))
        if text != self.text:
            self.editor.replace(text)
        self._count()

    def set_read_only(self, read_only: bool) -> None:
        self.editor.setReadOnly(read_only)
        self.revert.setEnabled(not read_only)

    def _lay_out(self) -> None:
        head = FlowLayout(spacing=8, split=1)
        head.addWidget(self._label)
        head.addWidget(self.original_shown)
        head.addWidget(self.revert)
        head.addWidget(self.counter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self.editor)
        layout.addWidget(self.counter.excess)
        layout.addWidget(self.original)

    def _on_text_changed(self) -> None:
        if self._count():
            said = QAccessibleAnnouncementEvent(self.editor, self.counter.excess.text())
            QAccessible.updateAccessibility(said)
        self.edited.emit(self.text)

    def _count(self) -> bool:
        became_too_long = self.counter.count(len(self.text))
        excess = self.counter.excess
        described = "" if excess.isHidden() else excess.text()
        self.editor.setAccessibleDescription(described)
        return became_too_long


def revert_link(name: str) -> QPushButton:
    """ "edited · revert", hidden until there is something to take back."""
    link = QPushButton(tr("Inspector", "edited · revert"))
    link.setProperty("look", "link")
    link.setFont(text_font(12))
    link.setAccessibleName(name)
    link.setVisible(False)
    return link


def _original_switch(label: str) -> QPushButton:
    switch = QPushButton(tr("Inspector", "original"))
    switch.setProperty("look", "told")
    switch.setFont(text_font(12))
    switch.setCheckable(True)
    switch.setAccessibleName(tr("Inspector", "Show the original: {field}").format(field=label))
    switch.setToolTip(tr("Inspector", "Show what the article itself says"))
    switch.hide()
    return switch


class CountField(QSpinBox):
    """How many are printed; 0 stands for all of them.

    Signal: `counted(n or None)` when the user chose another number.
    """

    counted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # A style sheet's padding does not reach the text of a spin box that has buttons of its own.
        inset(self)
        self.valueChanged.connect(lambda value: self.counted.emit(value or None))

    def show_count(self, count: int | None, whole: int, *, zero: str = "") -> None:
        """Shows `count` of `whole`, without telling it; `zero` says what 0 means if not all."""
        self.blockSignals(True)
        self.setRange(0, max(1, whole))
        self.setSpecialValueText(zero or tr("Inspector", "All {whole}").format(whole=whole))
        self.setValue(count or 0)
        self.blockSignals(False)


class LabelledField(QWidget):
    """A label above any other editor."""

    def __init__(self, label: str, editor: QWidget) -> None:
        super().__init__()
        editor.setAccessibleName(label)
        caption = Told(label, "label")
        caption.setBuddy(editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(caption)
        layout.addWidget(editor)


class StillWheel(QObject):
    """Has the wheel scroll the form instead of changing the numbers and choices that it passes."""

    def guard(self, form: QWidget) -> None:
        """Takes care of everything in `form` that a wheel would change."""
        for kind in (QAbstractSpinBox, QComboBox):
            for widget in form.findChildren(kind):
                widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()  # so that it goes on to the form's scroll area
            return True
        return super().eventFilter(watched, event)
