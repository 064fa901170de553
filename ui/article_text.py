"""An article as a text document: typed parts become paragraphs, and no text is taken for markup."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from digest.model import (
    Article,
    BodyPart,
    Heading,
    ImagePart,
    ListPart,
    Paragraph,
    Quote,
    TablePart,
    TextRun,
)
from ui.colors import Colors
from ui.look import headline_font, scaled, text_font

SPACE, INDENT = 8, 18
_PICTURE = QUrl("article:picture")


def write_article(
    document: QTextDocument,
    article: Article,
    *,
    facts: Sequence[str],
    picture: QImage | None,
    colors: Colors,
    width: int,
) -> None:
    """Fills `document` with the whole article, `facts` about it, a line each, below its byline.
    `picture` is drawn `width` pixels wide at most; nothing is fetched from anywhere."""
    writer = _Writer(document, colors)
    writer.line(article.headline, headline_font(21), colors.ink, below=4)
    if article.standfirst:
        writer.line(article.standfirst, _italic(headline_font(15)), colors.ink, below=SPACE)
    byline = ", ".join(article.byline)
    for text in (byline, *facts):
        if text:
            writer.line(text, text_font(13), colors.soft, below=1)
    writer.gap()
    if picture is not None and not picture.isNull():
        writer.picture(picture, width, _caption(article))
    for part in article.body:
        writer.part(part)
    writer.end()


class _Writer:
    def __init__(self, document: QTextDocument, colors: Colors) -> None:
        document.clear()
        self._document = document
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()  # laid out once, at the end
        self._colors = colors
        self._is_first = True

    def line(self, text: str, font: QFont, ink: str, *, below: int) -> None:
        self._begin(below=below)
        self._cursor.insertText(text, _format(font, ink))

    def gap(self) -> None:
        """Parts what was said about the article from the article."""
        block = self._cursor.blockFormat()
        block.setBottomMargin(scaled(SPACE + 4))
        self._cursor.setBlockFormat(block)

    def picture(self, picture: QImage, width: int, caption: str) -> None:
        self._document.addResource(
            QTextDocument.ResourceType.ImageResource.value, _PICTURE, picture
        )
        self._begin(below=4 if caption else SPACE)
        image = QTextImageFormat()
        image.setName(_PICTURE.toString())
        image.setWidth(min(width, picture.width()))
        self._cursor.insertImage(image)
        if caption:
            self.line(caption, text_font(12), self._colors.soft, below=SPACE)

    def part(self, part: BodyPart) -> None:
        match part:
            case Paragraph(runs=runs):
                self._runs(runs, _body_font())
            case Heading(runs=runs):
                self._runs(runs, text_font(15, weight=QFont.Weight.DemiBold), above=4)
            case Quote(runs=runs):
                self._runs(runs, _italic(_body_font()), indent=1)
            case ListPart(items=items, ordered=ordered):
                for number, item in enumerate(items, 1):
                    mark = f"{number}. " if ordered else "• "
                    self._runs((TextRun(text=mark), *item), _body_font(), indent=1)
            case TablePart():
                self._table(part)
            case ImagePart(image=image):
                if image.caption:
                    self.line(image.caption, text_font(12), self._colors.soft, below=SPACE)
            case _:
                assert_never(part)

    def end(self) -> None:
        self._cursor.endEditBlock()
        self._cursor.movePosition(QTextCursor.MoveOperation.Start)

    def _runs(
        self, runs: Iterable[TextRun], font: QFont, *, above: int = 0, indent: int = 0
    ) -> None:
        self._begin(below=SPACE, above=above, indent=indent, line_height=108)
        self._insert(self._cursor, runs, font)

    def _insert(self, cursor: QTextCursor, runs: Iterable[TextRun], font: QFont) -> None:
        for run in runs:
            form = _format(font, self._colors.ink)
            if run.strong:
                form.setFontWeight(QFont.Weight.Bold)
            if run.emphasis:
                form.setFontItalic(True)
            if run.href:
                form.setAnchor(True)
                form.setAnchorHref(run.href)
                form.setForeground(QColor(self._colors.accent))
                form.setFontUnderline(True)
            cursor.insertText(run.text, form)

    def _table(self, part: TablePart) -> None:
        if part.caption:
            self.line(part.caption, text_font(12), self._colors.soft, below=2)
        if not part.rows or not part.rows[0]:
            return
        self._begin(below=SPACE)
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(self._colors.line))
        form.setBorderCollapse(True)
        form.setCellPadding(scaled(3))
        form.setHeaderRowCount(part.heads)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = self._cursor.insertTable(len(part.rows), len(part.rows[0]), form)
        for down, row in enumerate(part.rows):
            weight = QFont.Weight.DemiBold if down < part.heads else QFont.Weight.Normal
            for across, cell in enumerate(row):
                place = table.cellAt(down, across).firstCursorPosition()
                self._insert(place, cell, text_font(13, weight=weight))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _begin(
        self, *, below: int, above: int = 0, indent: int = 0, line_height: int = 100
    ) -> None:
        """The lengths are pixels at 100 % text, `line_height` percent."""
        block = QTextBlockFormat()
        block.setTopMargin(scaled(above))
        block.setBottomMargin(scaled(below))
        block.setLeftMargin(scaled(INDENT) * indent)
        block.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_first:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_first = False


def _caption(article: Article) -> str:
    image = article.images[0]
    return " · ".join(text for text in (image.caption, image.credit) if text)


def _body_font() -> QFont:
    return headline_font(15, weight=QFont.Weight.Normal)


def _italic(font: QFont) -> QFont:
    font.setItalic(True)
    font.setWeight(QFont.Weight.Normal)
    return font


def _format(font: QFont, ink: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QColor(ink))
    return form
