"""The history: every step since the edition was opened, to see and to go back to."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QDockWidget,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from ui.delegates.paint import colors_for, draw_ground, draw_line
from ui.edition_document import EditionDocument
from ui.look import scaled, text_font
from ui.panels.pane import EmptyState, PaneHead
from ui.translation import tr

AGE_ROLE = Qt.ItemDataRole.UserRole
"""How long ago the step was made, in words."""

IS_AHEAD_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the step was undone: it lies ahead of where the edition is."""

MINUTE, HOUR = 60, 3600
FRESH_EVERY = 20_000
"""Milliseconds between two looks at the clock."""

LIST, EMPTY = 0, 1

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """Row 0 is the edition as it was opened, row n what it was after the nth step."""

    def __init__(self, document: EditionDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._count = document.history.count()
        document.history.indexChanged.connect(self._on_moved)

    @property
    def here(self) -> int:
        """The row at which the edition is."""
        return self._document.history.index()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row)
            case _ if role == AGE_ROLE:
                return age_words(self._document.seconds_since_step(row)) if row else ""
            case _ if role == IS_AHEAD_ROLE:
                return row > self.here
        return None

    def grow_older(self) -> None:
        """The clock has gone on."""
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), [AGE_ROLE])

    def _name(self, row: int) -> str:
        if row == 0:
            return tr("History", "As it was opened")
        return self._document.history.text(row - 1)

    def _said(self, row: int) -> str:
        parts = [self._name(row)]
        if row:
            parts.append(age_words(self._document.seconds_since_step(row)))
        if row == self.here:
            parts.append(tr("History", "the edition is here"))
        elif row > self.here:
            parts.append(tr("History", "undone"))
        return ", ".join(parts)

    def _on_moved(self, _here: int) -> None:
        if not isValid(self._document.history):  # it empties itself once more as it goes
            return
        count = self._document.history.count()
        if count != self._count or count == self.here:
            # A new step takes the place of those that were undone; the oldest may have gone.
            self.beginResetModel()
            self._count = count
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0), self.index(count))


class HistoryDelegate(QStyledItemDelegate):
    """The step, and how long ago it was made; what was undone is paler."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(160), QFontMetrics(text_font()).height() + scaled(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = colors_for(option)
        painter.save()
        draw_ground(painter, option, colors)
        rect = QRect(option.rect).adjusted(scaled(14), 0, -scaled(14), 0)
        age, ahead = index.data(AGE_ROLE), index.data(IS_AHEAD_ROLE)
        small = text_font(12)
        draw_line(painter, rect, age, small, colors.soft, right=True)
        rect.setRight(rect.right() - QFontMetrics(small).horizontalAdvance(age) - scaled(10))
        font = text_font()
        font.setItalic(ahead or index.row() == 0)
        draw_line(painter, rect, index.data(), font, colors.soft if ahead else colors.ink)
        painter.restore()


class HistoryDock(QDockWidget):
    """Click or Enter goes to a step; the arrows look at the others first."""

    def __init__(self, document: EditionDocument, parent: QWidget) -> None:
        super().__init__(tr("History", "History"), parent)
        self._document = document
        self.setObjectName("history")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.model = HistoryModel(document, self)
        self.view = QListView()
        self.view.setAccessibleName(tr("History", "History"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._go_to)
        self.view.activated.connect(self._go_to)
        self._empty = EmptyState()
        self._make_head()
        self._pages = QStackedWidget()
        self._pages.setProperty("look", "pane")
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        self.setWidget(self._pages)
        self._clock = QTimer(self, interval=FRESH_EVERY)
        self._clock.timeout.connect(self.model.grow_older)
        self.visibilityChanged.connect(self._on_shown)
        document.history.indexChanged.connect(self._show_place)
        document.edition_opened.connect(self._show_place)
        self._show_place()
        self.hide()

    def _make_head(self) -> None:
        """As the panes have it, with a way out."""
        close = QPushButton("✕")
        close.setProperty("look", "quiet")
        close.setAccessibleName(tr("History", "Close the history"))
        close.setToolTip(tr("History", "Close the history"))
        close.clicked.connect(self.close)
        head = PaneHead(tr("History", "History"))
        head.add(close)
        self.setTitleBarWidget(head)

    def _go_to(self, index: QModelIndex) -> None:
        self._document.history.setIndex(index.row())

    def _on_shown(self, shown: bool) -> None:
        if shown:
            self.model.grow_older()
            self._clock.start()
        else:
            self._clock.stop()

    def _show_place(self, *_: object) -> None:
        if not isValid(self._document.history):
            return
        self._empty.say(
            tr("History", "An issued edition has no history: it can’t be changed any more.")
            if self._document.is_frozen
            else tr("History", "Nothing is changed yet. Every step will stand here, to go back to.")
        )
        self._pages.setCurrentIndex(LIST if self._document.history.count() else EMPTY)
        here = self.model.index(self.model.here)
        self.view.setCurrentIndex(here)
        self.view.scrollTo(here)


def age_words(seconds: float) -> str:
    """ "now", "4 min ago", "2 h ago"."""
    if seconds < MINUTE:
        return tr("History", "now")
    if seconds < HOUR:
        return tr("History", "{minutes} min ago").format(minutes=int(seconds // MINUTE))
    return tr("History", "{hours} h ago").format(hours=int(seconds // HOUR))
