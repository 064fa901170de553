"""The palette's list: Qt's model of what was found, and how a row is drawn."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.colors import Colors
from ui.delegates.paint import colors_for, draw_ground, draw_line
from ui.icons import icon
from ui.look import scaled, text_font
from ui.palette.ranking import Hit
from ui.translation import tr

Index = QModelIndex | QPersistentModelIndex

HIT_ROLE = Qt.ItemDataRole.UserRole
GAP, SIDE, ICON = 10, 14, 16


class HitModel(QAbstractListModel):
    """What was found, best first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        return self._hits[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return said(hit)
            case _ if role == HIT_ROLE:
                return hit
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Those that are off can be looked at as well: their row says why."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def said(hit: Hit) -> str:
    """A row for a screen reader."""
    entry = hit.entry
    parts = [entry.text, entry.detail, entry.keys]
    if entry.why:
        parts.append(tr("Palette", "unavailable: {why}").format(why=entry.why))
    return ", ".join(part for part in parts if part)


class HitDelegate(QStyledItemDelegate):
    """Icon, name with the letters that fit in the accent, what it is, and its keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(200), QFontMetrics(text_font()).height() + scaled(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(HIT_ROLE)
        colors = colors_for(option)
        painter.save()
        draw_ground(painter, option, colors)
        side = scaled(SIDE)
        rect = QRect(option.rect).adjusted(side, 0, -side, 0)
        if hit.entry.icon:
            size = scaled(ICON)
            at = QPoint(rect.left(), rect.center().y() - size // 2)
            ink = colors.ink if hit.entry.is_on else colors.soft
            icon(hit.entry.icon, ink).paint(painter, QRect(at, QSize(size, size)))
        rect.setLeft(rect.left() + scaled(ICON + GAP))
        if hit.entry.keys:
            rect.setRight(self._paint_keys(painter, rect, hit.entry.keys, colors))
        self._paint_words(painter, rect, hit, colors)
        painter.restore()

    def _paint_keys(self, painter: QPainter, rect: QRect, keys: str, colors: Colors) -> int:
        """The shortcut as a key's cap at the right; answers where the words may end."""
        font = text_font(12)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(keys) + scaled(12), metrics.height() + scaled(4)
        cap = QRect(rect.right() - width, rect.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.line))
        painter.setBrush(QColor(colors.field))
        painter.drawRoundedRect(cap, scaled(4), scaled(4))
        painter.setPen(QColor(colors.soft))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return cap.left() - scaled(GAP)

    def _paint_words(self, painter: QPainter, rect: QRect, hit: Hit, colors: Colors) -> None:
        entry = hit.entry
        small = text_font(12)
        detail = entry.why or entry.detail
        # What it is may take a half at most: the name matters more.
        wide = min(QFontMetrics(small).horizontalAdvance(detail), rect.width() // 2)
        right = QRect(rect.right() - wide, rect.top(), wide, rect.height())
        draw_line(painter, right, detail, small, colors.soft, right=True)
        rect.setRight(right.left() - scaled(GAP))
        ink = colors.ink if entry.is_on else colors.soft
        _draw_marked(painter, rect, entry.text, hit.match.places, ink, colors.accent)


def _draw_marked(
    painter: QPainter, rect: QRect, text: str, places: frozenset[int], ink: str, mark: str
) -> None:
    """`text` in one line, the letters at `places` heavier and in the colour `mark`."""
    plain, bold = text_font(), text_font(weight=QFont.Weight.Bold)
    shown = QFontMetrics(plain).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    x = float(rect.left())
    base = rect.center().y() + QFontMetrics(plain).capHeight() / 2
    for run, is_marked in _runs(shown, places):
        font = bold if is_marked else plain
        painter.setFont(font)
        painter.setPen(QColor(mark if is_marked else ink))
        painter.drawText(QPointF(x, base), run)
        x += QFontMetrics(font).horizontalAdvance(run)


def _runs(text: str, places: frozenset[int]) -> list[tuple[str, bool]]:
    """`text` in runs of letters that are marked, or are not."""
    runs: list[tuple[str, bool]] = []
    for place, letter in enumerate(text):
        is_marked = place in places
        if runs and runs[-1][1] == is_marked:
            runs[-1] = (runs[-1][0] + letter, is_marked)
        else:
            runs.append((letter, is_marked))
    return runs
