"""What changed in an article: removed words struck through, added ones underlined."""

from collections.abc import Iterable

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from digest.differences import Difference, Mark, ParagraphChange, Piece, Rewording
from digest.model import Article, BodyPart, ImagePart
from digest.model.articles import part_text
from ui.colors import Colors, colors_of
from ui.engine_words import said_here
from ui.look import headline_font, label_font, text_font
from ui.translation import marked, tr

SPACE = 10
"""Pixels below a paragraph."""

SIGNS = {Mark.ADDED: "+", Mark.REMOVED: "−"}
"""Before a whole paragraph that came or went."""


_MARKS = {Mark.ADDED: marked("Revisions", "added"), Mark.REMOVED: marked("Revisions", "removed")}


def summary_words(found: Difference) -> str:
    """The difference in one line: "headline changed; 2 paragraphs added"."""
    between = tr("Revisions", "; ", "between changes")
    return between.join(said_here(clause) for clause in found.clauses)


class DifferenceView(QTextBrowser):
    """Shows one Difference, or a first revision as it was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Revisions", "What has changed"))
        self.setOpenLinks(False)

    def show_difference(self, found: Difference) -> None:
        """Each thing that changed under a heading of its own."""
        writer = Writer(self.document(), colors_of(self.palette()))
        summary = summary_words(found)
        writer.said(
            tr("Revisions", "In short"),
            f"{summary[:1].upper()}{summary[1:]}{tr('Revisions', '.', 'ends a sentence')}",
            text_font(14),
        )
        if found.headline:
            writer.reworded(tr("Revisions", "Headline"), found.headline, headline_font(18))
        if found.standfirst:
            writer.reworded(tr("Revisions", "Standfirst"), found.standfirst, headline_font(14))
        for name, pair in (
            (tr("Revisions", "Update"), found.update_number),
            (tr("Revisions", "Byline"), found.byline),
        ):
            if pair is not None:
                writer.replaced(name, *(_words(value) for value in pair))
        for change in found.paragraphs:
            writer.paragraph(change)
        if found.pictures:
            writer.said(tr("Revisions", "Pictures"), tr("Revisions", "Other pictures than before."))
        writer.end()

    def show_article(self, article: Article) -> None:
        """All of it, nothing marked."""
        writer = Writer(self.document(), colors_of(self.palette()))
        writer.said(tr("Revisions", "As it came first"), article.headline, headline_font(18))
        for text in (article.standfirst or "", *map(part_text, _written(article))):
            writer.plain(text)
        writer.end()


class Writer:
    """Writes blocks into a document from its beginning; no text is ever taken for markup."""

    def __init__(self, document: QTextDocument, colors: Colors) -> None:
        document.clear()
        self._cursor = QTextCursor(document)
        self._colors = colors
        self._is_first = True

    def said(self, head: str, text: str, font: QFont | None = None) -> None:
        self._head(head)
        self.plain(text, font)

    def plain(self, text: str, font: QFont | None = None) -> None:
        if text:
            self._begin(SPACE)
            font = font or headline_font(14, weight=QFont.Weight.Normal)
            self._write(text, self._format(Mark.KEPT, font))

    def replaced(self, head: str, before: str, after: str) -> None:
        pieces = (Piece(text=before, mark=Mark.REMOVED), Piece(text=after, mark=Mark.ADDED))
        self._pieces(head, [piece for piece in pieces if piece.text], text_font(14))

    def reworded(self, head: str, found: Rewording, font: QFont) -> None:
        self._pieces(head, found.pieces, font)

    def paragraph(self, change: ParagraphChange) -> None:
        number = tr("Revisions", "Paragraph {number}").format(number=change.number)
        font = headline_font(14, weight=QFont.Weight.Normal)
        if change.rewording:
            self._pieces(
                tr("Revisions", "{number} · reworded").format(number=number),
                change.rewording.pieces,
                font,
            )
            return
        mark = Mark.ADDED if change.after else Mark.REMOVED
        piece = Piece(text=change.after or change.before, mark=mark)
        self._pieces(f"{number} · {tr('Revisions', _MARKS[mark])}", [piece], font, sign=SIGNS[mark])

    def end(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.Start)

    def _pieces(self, head: str, pieces: Iterable[Piece], font: QFont, *, sign: str = "") -> None:
        self._head(head)
        self._begin(SPACE)
        if sign:
            self._write(f"{sign} ", self._format(Mark.KEPT, font))
        former = None
        for piece in pieces:
            if former is Mark.REMOVED and piece.mark is Mark.ADDED:
                self._write(" ", self._format(Mark.KEPT, font))  # or the two words run together
            self._write(piece.text, self._format(piece.mark, font))
            former = piece.mark

    def _head(self, head: str) -> None:
        self._begin(2)
        form = QTextCharFormat()
        form.setFont(label_font(11))
        form.setForeground(QColor(self._colors.soft))
        self._write(head.upper(), form)

    def _begin(self, below: int) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(below)
        if self._is_first:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_first = False

    def _write(self, text: str, form: QTextCharFormat) -> None:
        self._cursor.insertText(text, form)

    def _format(self, mark: Mark, font: QFont) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(self._colors.ink))
        if mark is Mark.ADDED:
            form.setFontUnderline(True)
            form.setForeground(QColor(self._colors.good))
        elif mark is Mark.REMOVED:
            form.setFontStrikeOut(True)
            form.setForeground(QColor(self._colors.accent))
        return form


def _written(article: Article) -> list[BodyPart]:
    return [part for part in article.body if not isinstance(part, ImagePart)]


def _words(value: int | tuple[str, ...] | None) -> str:
    """An update number or a byline in words; "" for none."""
    if isinstance(value, int):
        return tr("Revisions", "UPDATE {value}").format(value=value)
    return ", ".join(value) if value else ""
