"""The palette itself: a field and a list over the window's head.

It is a part of the window and no window of its own, so that it is there at once and input methods
work in it. The keyboard stays in the field; the arrows move through the list.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.look import scaled, text_font
from ui.palette.entries import edition_entries, entries_of
from ui.palette.listed import HitDelegate, HitModel, said
from ui.palette.ranking import Entry, Hit, found
from ui.translation import tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow

RECENT_KEY = "palette/recent"
RECENT = 8
ROWS = 11
"""How many rows are seen at once."""

WIDTH = 640
MOST_EDITIONS = 10_000
MOST_FOUND = 60
"""Editions that are offered for one query; a longer query finds the others."""

LEAST_LETTERS = 2
"""Editions are looked for from so many letters on."""

_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: ROWS - 1,
    Qt.Key.Key_PageUp: 1 - ROWS,
}


class CommandPalette(QFrame):
    """`store` remembers what was chosen lately."""

    def __init__(self, window: "MainWindow", store: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._entries: list[Entry] = []
        self._editions: list[Entry] = []
        self._former: QWidget | None = None
        self._asked = 0
        self.setObjectName("palette")
        self.setProperty("look", "palette")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._build()
        self.hide()

    def open(self) -> None:
        """Comes up over the window, or goes when it is there."""
        if self.isVisible():
            self.close_again()
            return
        self._former = QApplication.focusWidget()
        self._entries = entries_of(self._window)
        self._editions = []
        self.field.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        library = self._window.bench.library
        self._window.bench.tasks.run(
            lambda: edition_entries(self._window, library.editions(limit=MOST_EDITIONS)),
            on_done=self._on_editions,
        )

    def close_again(self) -> None:
        """Goes, and the keyboard is where it was."""
        if not self.isVisible():
            return
        former, self._former = self._former, None
        if former is not None and former.isVisible():
            former.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
            if event.type() is QEvent.Type.FocusOut and not self._keeps_focus():
                QTimer.singleShot(0, self._leave)
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.field = QLineEdit(self)
        self.field.setFont(text_font(16))
        self.field.setPlaceholderText(tr("Palette", "What would you like to do?"))
        self.field.setAccessibleName(tr("Palette", "Command palette"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.model = HitModel(self)
        self.view = QListView(self)
        self.view.setAccessibleName(tr("Palette", "What was found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(HitDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(lambda index: self._choose(index.row()))
        self.view.selectionModel().currentChanged.connect(self._tell)
        self._nothing = QLabel(self)
        self._nothing.setProperty("look", "soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, scaled(8), 1, scaled(8))
        column.setSpacing(scaled(8))
        head = QVBoxLayout()
        head.setContentsMargins(scaled(10), 0, scaled(10), 0)
        head.addWidget(self.field)
        column.addLayout(head)
        column.addWidget(self.view)
        column.addWidget(self._nothing)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=scaled(36))
        shadow.setOffset(0, scaled(8))
        self.setGraphicsEffect(shadow)
        self._window.installEventFilter(self)

    def _place(self) -> None:
        """In the middle below the toolbar, as wide as the window allows."""
        room = self._window.rect()
        width = min(scaled(WIDTH), room.width() - scaled(40))
        row = self.view.itemDelegate().sizeHint(None, self.model.index(0)).height()
        most = room.height() - scaled(180)
        rows = min(ROWS, max(3, most // row))
        self.view.setFixedHeight(rows * row)
        self._nothing.setFixedHeight(rows * row)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((room.width() - width) // 2, min(scaled(84), room.height() // 8))

    def _find(self, query: str) -> None:
        self._show(found(query, self._entries, self._recent()))
        self._ask_for_editions(query)

    def _ask_for_editions(self, query: str) -> None:
        """There may be thousands: they are looked through off the window's thread."""
        self._asked += 1
        if not self._editions or len(query.strip()) < LEAST_LETTERS:
            return
        asked, editions, recent = self._asked, self._editions, self._recent()
        self._window.bench.tasks.run(
            lambda: found(query, editions, recent, most=MOST_FOUND),
            on_done=lambda hits: self._on_found(hits, asked),
        )

    def _on_editions(self, entries: list[Entry]) -> None:
        self._editions = entries
        if self.isVisible() and self.field.text():
            self._ask_for_editions(self.field.text())

    def _on_found(self, hits: list[Hit], asked: int) -> None:
        """The editions come in among the others. Whoever has gone down the list stays where they
        are, else the best is the first."""
        if asked != self._asked or not hits or not self.isVisible():
            return
        here = self._current() if self.view.currentIndex().row() > 0 else None
        shown = [self.model.hit(row) for row in range(self.model.rowCount())]
        self._show(sorted([*shown, *hits], key=lambda hit: -hit.match.score), keep=here)

    def _show(self, hits: list[Hit], *, keep: Hit | None = None) -> None:
        self.model.show(hits)
        rows = [n for n, hit in enumerate(hits) if keep and hit.entry.key == keep.entry.key]
        self._go_to(rows[0] if rows else 0)
        self.view.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._nothing.setText(
            tr("Palette", "Nothing is called “{query}”. Try fewer letters.").format(
                query=self.field.text().strip()
            )
        )

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether the palette took the key, rather than the field."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._go_to(self.view.currentIndex().row() + _MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex().row())
        elif key is Qt.Key.Key_Escape:
            self.close_again()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _go_to(self, row: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.view.setCurrentIndex(self.model.index(min(max(row, 0), last)))

    def _choose(self, row: int) -> None:
        if not 0 <= row < self.model.rowCount():
            return
        entry = self.model.hit(row).entry
        if not entry.is_on:
            return  # its row says why
        keys = [entry.key, *(key for key in self._recent() if key != entry.key)]
        self._store.setValue(RECENT_KEY, keys[:RECENT])
        self.close_again()
        # The keyboard is back in its pane before anything acts on that pane.
        QTimer.singleShot(0, self._window, entry.run)

    def _current(self) -> Hit | None:
        row = self.view.currentIndex().row()
        return self.model.hit(row) if 0 <= row < self.model.rowCount() else None

    def _recent(self) -> list[str]:
        kept = self._store.value(RECENT_KEY)
        if isinstance(kept, str):  # a list of one comes back as its only string
            return [kept]
        return [str(key) for key in kept] if isinstance(kept, list) else []

    def _tell(self) -> None:
        """What Enter would do is told to screen readers, as the keyboard stays in the field."""
        hit = self._current()
        if hit is None:
            return
        self.field.setAccessibleDescription(said(hit))
        event = QAccessibleEvent(self.view, QAccessible.Event.Focus)
        event.setChild(self.view.currentIndex().row())
        QAccessible.updateAccessibility(event)

    def _keeps_focus(self) -> bool:
        """Whether the keyboard only went to the system or a menu of the field."""
        return QApplication.activePopupWidget() is not None

    def _leave(self) -> None:
        """Somebody clicked elsewhere: the keyboard stays there."""
        if self.isVisible() and QApplication.focusWidget() is not self.field:
            self._former = None
            self.hide()
