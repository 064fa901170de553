"""How the editor's Markdown will print, in small: set from the same parts as the page is."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from digest.model import BodyPart, Heading, ListPart, Paragraph, Quote, TextRun
from ui.colors import colors_of
from ui.look import headline_font, scaled
from ui.translation import tr

_BETWEEN = 5
_HIGHEST = 240
_MOST = 1600
"""Characters that are shown: what stands below the first lines is on the page beside it."""


class PrintedWords(QTextEdit):
    """Read only, as high as its words up to a limit; takes no focus, as it only mirrors a field."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Inspector", "As it will print"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setIndentWidth(scaled(18))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_markdown(self, text: str) -> None:
        """Shows what `text` says, as it will be printed."""
        if text != self._text:
            self._text = text
            self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._set()

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), self.height())

    def _set(self) -> None:
        from digest.render.content.markdown import markdown_parts  # noqa: PLC0415 - not at start

        self.clear()
        cursor = self.textCursor()
        for number, part in enumerate(markdown_parts(_beginning(self._text))):
            self._part(cursor, part, first=number == 0)
        self._fit()

    def _part(self, cursor: QTextCursor, part: BodyPart, *, first: bool) -> None:
        if isinstance(part, ListPart):
            self._list(cursor, part, first=first)
        elif isinstance(part, Heading | Paragraph | Quote):
            self._begin(cursor, first=first, indent=isinstance(part, Quote))
            look = QFont.Weight.Bold if isinstance(part, Heading) else QFont.Weight.Normal
            self._runs(cursor, part.runs, weight=look, slanted=isinstance(part, Quote))

    def _begin(self, cursor: QTextCursor, *, first: bool, indent: bool = False) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(0 if first else scaled(_BETWEEN))
        form.setIndent(int(indent))
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)

    def _list(self, cursor: QTextCursor, part: ListPart, *, first: bool) -> None:
        numbers, discs = QTextListFormat.Style.ListDecimal, QTextListFormat.Style.ListDisc
        style = QTextListFormat()
        style.setStyle(numbers if part.ordered else discs)
        style.setIndent(1)
        made = None
        for number, item in enumerate(part.items):
            self._begin(cursor, first=first and number == 0)
            if made is None:
                made = cursor.createList(style)
            else:
                made.add(cursor.block())
            self._runs(cursor, item)

    def _runs(
        self,
        cursor: QTextCursor,
        runs: tuple[TextRun, ...],
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        slanted: bool = False,
    ) -> None:
        colors = colors_of(self.palette())
        for run in runs:
            look = QTextCharFormat()
            look.setFont(headline_font(14, weight=QFont.Weight.Bold if run.strong else weight))
            look.setFontItalic(run.emphasis or slanted)
            look.setForeground(QColor(colors.accent if run.href else colors.ink))
            look.setFontUnderline(run.href is not None)
            cursor.insertText(run.text, look)

    def _fit(self) -> None:
        height = int(self.document().size().height()) + 2 * self.frameWidth() + scaled(4)
        self.setFixedHeight(min(height, scaled(_HIGHEST)))


def _beginning(text: str) -> str:
    """`text` up to the end of the line in which it gets too long."""
    end = text.find("\n", _MOST)
    return text if end < 0 else f"{text[:end]}\n\n…"
