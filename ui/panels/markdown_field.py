"""The field for the editor's own text: Markdown, lightly tinted, with buttons for its marks and a
look at how it will print."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from digest.marking import Around, Before, Marked, continued, lined, linked, wrapped
from ui.colors import colors_of
from ui.icons import icon
from ui.look import scaled
from ui.panels.fields import LineOrMore, TextField, Told
from ui.panels.flow import FlowLayout
from ui.panels.printed_words import PrintedWords
from ui.translation import marked as to_tell
from ui.translation import tr

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

Deed = Callable[[Marked], Marked]

_PRINTING_PAUSE = 150
"""Milliseconds of rest after which what was typed is shown as it will print."""

_BUTTONS: tuple[tuple[str, str, str, Deed], ...] = (
    ("bold", to_tell("Inspector", "Bold"), "Ctrl+B", partial(wrapped, mark=Around.BOLD)),
    ("italic", to_tell("Inspector", "Italic"), "Ctrl+I", partial(wrapped, mark=Around.ITALIC)),
    ("address", to_tell("Inspector", "Link"), "Ctrl+Shift+K", linked),
    ("headline", to_tell("Inspector", "Heading"), "", partial(lined, mark=Before.HEADING)),
    ("contents", to_tell("Inspector", "List"), "", partial(lined, mark=Before.BULLETS)),
    ("ranking", to_tell("Inspector", "Numbered list"), "", partial(lined, mark=Before.NUMBERS)),
    ("quote", to_tell("Inspector", "Quotation"), "", partial(lined, mark=Before.QUOTE)),
)
"""Icon, name, key and deed."""

_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Deed] = {
    (Qt.Key.Key_B, _CONTROL): partial(wrapped, mark=Around.BOLD),
    (Qt.Key.Key_I, _CONTROL): partial(wrapped, mark=Around.ITALIC),
    (Qt.Key.Key_K, _CONTROL | _SHIFT): linked,
}
"""Ctrl+K alone is the command palette's."""


class MarkdownEditor(LineOrMore):
    """Several paragraphs of Markdown, tinted, with keys for its marks."""

    def __init__(self, *, lines: int) -> None:
        super().__init__(lines=lines, paragraphs=True)
        self._tint = _Tint(self.document(), self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _deed_of(event) is not None:
            event.accept()  # before the window's own actions take the key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = _deed_of(event)
        if deed is not None and not self.isReadOnly():
            self.mark(deed)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._goes_on(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_tint"):
            self._tint.rehighlight()

    def mark(self, deed: Deed) -> None:
        """Does `deed` to what is selected; the focus is the text's again."""
        cursor, text = self.textCursor(), self.toPlainText()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        self._show(deed(Marked(text=text, start=_ours(text, start), end=_ours(text, end))))
        self.setFocus()

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Whether Enter has gone on with a list."""
        cursor = self.textCursor()
        if self.isReadOnly() or event.modifiers() or cursor.hasSelection():
            return False
        text = self.toPlainText()
        further = continued(text, _ours(text, cursor.position()))
        if further is None:
            return False
        self._show(further)
        return True

    def _show(self, marked: Marked) -> None:
        """Puts what changed in its place, as one change."""
        text = self.toPlainText()
        if marked.text != text:
            begin, end, rest = _difference(text, marked.text)
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.setPosition(_theirs(text, begin))
            cursor.setPosition(_theirs(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(rest)
            cursor.endEditBlock()
        cursor = self.textCursor()
        cursor.setPosition(_theirs(marked.text, marked.start))
        cursor.setPosition(_theirs(marked.text, marked.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


class MarkdownField(TextField):
    """A text with its buttons, and below it how it will print."""

    def __init__(self, label: str, *, lines: int = 8) -> None:
        self._marks: dict[str, QToolButton] = {}
        super().__init__(label, editor=MarkdownEditor(lines=lines))
        self.preview_title = Told(tr("Inspector", "As it will print"), "label")
        self.preview = PrintedWords()
        self._printing = QTimer(self, singleShot=True, interval=_PRINTING_PAUSE)
        self._printing.timeout.connect(self._print)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self._bar())
        column.addSpacing(4)
        column.addWidget(self.preview_title)
        column.addWidget(self.preview)
        self.setTabOrder(self.editor, next(iter(self._marks.values())))

    @property
    def marks(self) -> dict[str, QToolButton]:
        """The buttons by their icons' names."""
        return self._marks

    def show_value(self, text: str, *, own: str | None = None, edited: bool = False) -> None:
        super().show_value(text, own=own, edited=edited)
        if text.strip():
            self._printing.start()
        else:
            self._printing.stop()
            self._print()

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for button in self._marks.values():
            button.setEnabled(not read_only)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _bar(self) -> QWidget:
        bar = QWidget()
        row = FlowLayout(bar, spacing=2)
        for name, told, key, deed in _BUTTONS:
            button = QToolButton()
            button.setProperty("look", "quiet")
            words = tr("Inspector", told)
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key})" if key else words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, deed=deed: self._mark(deed))
            row.addWidget(button)
            self._marks[name] = button
        self._draw_icons()
        return bar

    def _mark(self, deed: Deed) -> None:
        assert isinstance(self.editor, MarkdownEditor)
        self.editor.mark(deed)

    def _draw_icons(self) -> None:
        color = colors_of(self.palette()).ink
        for name, button in self._marks.items():
            button.setIcon(icon(name, color))
            button.setIconSize(QSize(scaled(16), scaled(16)))

    def _print(self) -> None:
        """Shows how the text will print."""
        has_text = bool(self.text.strip())
        self.preview_title.setVisible(has_text)
        self.preview.setVisible(has_text)
        if has_text:
            self.preview.show_markdown(self.text)


class _Tint(QSyntaxHighlighter):
    """Marks stand back, what they mark looks as it will."""

    _RULES = (
        ("heading", re.compile(r"^#{1,6} .*$")),
        ("strong", re.compile(r"\*\*[^*\n]+\*\*")),
        ("emphasis", re.compile(r"(?<![*\w])\*[^*\n]+\*(?!\*)|(?<!\w)_[^_\n]+_(?!\w)")),
        ("link", re.compile(r"\[[^\[\]\n]*\]\([^()\n]*\)")),
    )
    _MARKS = re.compile(
        r"^(?:#{1,6} |[-*+] |\d+[.)] |> )|\*{1,3}|\]\([^()\n]*\)|\[(?=[^\]\n]*\]\()"
    )

    def __init__(self, document: QTextDocument, editor: QWidget) -> None:
        super().__init__(document)
        self._editor = editor

    def highlightBlock(self, text: str) -> None:
        colors = colors_of(self._editor.palette())
        looks = {name: QTextCharFormat() for name, _ in self._RULES}
        looks["heading"].setFontWeight(QFont.Weight.Bold)
        looks["strong"].setFontWeight(QFont.Weight.Bold)
        looks["emphasis"].setFontItalic(True)
        looks["link"].setForeground(QColor(colors.accent))
        for name, pattern in self._RULES:
            for found in pattern.finditer(text):
                self._add(found.start(), found.end(), looks[name])
        soft = QTextCharFormat()
        soft.setForeground(QColor(colors.soft))
        for found in self._MARKS.finditer(text):
            self._add(found.start(), found.end(), soft)

    def _add(self, start: int, end: int, look: QTextCharFormat) -> None:
        """`look` on top of what the characters have already."""
        for place in range(start, end):
            both = self.format(place)
            both.merge(look)
            self.setFormat(place, 1, both)


def _deed_of(event: QEvent) -> Deed | None:
    if not isinstance(event, QKeyEvent):
        return None
    return _KEYS.get((Qt.Key(event.key()), event.modifiers()))


def _ours(text: str, place: int) -> int:
    """A place in Qt's text, counted in units of UTF-16, as one of ours."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))


def _theirs(text: str, place: int) -> int:
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _difference(before: str, after: str) -> tuple[int, int, str]:
    """The stretch of `before` that differs, and what `after` has in its place."""
    begin = 0
    shorter = min(len(before), len(after))
    while begin < shorter and before[begin] == after[begin]:
        begin += 1
    same = 0
    while same < shorter - begin and before[-1 - same] == after[-1 - same]:
        same += 1
    return begin, len(before) - same, after[begin : len(after) - same]
