"""A look at an article without leaving the list: all of it, and what is known of it."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digest.library import ArticleRow, Library
from ui import dates
from ui.article_text import write_article
from ui.article_words import Known
from ui.colors import colors_of
from ui.icons import icon
from ui.look import label_font, scaled, text_font
from ui.sight import Sight, facts_of, read_sight
from ui.tasks import Lane, Task, Tasks
from ui.translation import tr

WIDTH, HEIGHT, MARGIN, GAP = 500, 660, 14, 10
WEB = ("http", "https")


class Glance(QFrame):
    """Lies over the window beside the list, which keeps the keyboard. It fetches nothing: a link
    opens in the browser.

    Signals: `add_wanted(id)`, `revisions_wanted(id)`, `closed()`, `failed(error)`.
    """

    add_wanted = Signal(object)
    revisions_wanted = Signal(object)
    closed = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, beside: QWidget) -> None:
        super().__init__(beside.window())
        self._library = library
        self._tasks = tasks
        self._beside = beside
        self._row: ArticleRow | None = None
        self._known = Known()
        self._sight: Sight | None = None
        self._reading: Task | None = None
        self.setProperty("look", "glance")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Glance", "A look at the article"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._make()
        self.window().installEventFilter(self)
        self.hide()

    @property
    def article(self) -> ArticleRow | None:
        """The row that is looked at, None while it is closed."""
        return self._row if self.isVisible() else None

    def show_article(self, row: ArticleRow, known: Known) -> None:
        """Opens, or turns to another article. What is known at once is shown at once."""
        is_other = self._row is None or self._row.id != row.id
        self._row, self._known = row, known
        self._kicker.setText((row.section or known.source or "").upper())
        self.setAccessibleDescription(row.headline)
        self._revisions.setVisible(row.revision > 1)
        if is_other:
            self._sight = None
            self._source.hide()
            self.text.setPlainText(row.headline)
        self._place()
        self.show()
        self.raise_()
        self._read(row)

    def close_glance(self) -> None:
        """The list alone again."""
        if self.isVisible():
            if self.isAncestorOf(self.focusWidget() or self):
                self._beside.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if watched is self.window() and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.text and isinstance(event, QKeyEvent) and _closes(event):
            self.close_glance()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _closes(event):
            self.close_glance()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_add()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._sight is not None:
            self._write(self._sight)

    # Building

    def _make(self) -> None:
        self._kicker = QLabel(self)
        self._kicker.setFont(label_font(11))
        self._kicker.setProperty("look", "soft")
        close = QToolButton(self)
        close.setProperty("look", "quiet")
        close.setIcon(icon("close", colors_of(self.palette()).soft))
        close.setAutoRaise(True)
        close.setAccessibleName(tr("Glance", "Close"))
        close.setToolTip(tr("Glance", "Close (Space or Esc)"))
        close.clicked.connect(self.close_glance)
        self._make_text()
        self._add = self._button(tr("Glance", "Add to the section"), self._on_add)
        self._add.setToolTip(tr("Glance", "Enter"))
        self._source = self._button(tr("Glance", "Open at the source"), self._on_source)
        self._revisions = self._button(tr("Glance", "What has changed…"), self._on_revisions)
        head = QHBoxLayout()
        head.addWidget(self._kicker, 1)
        head.addWidget(close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self._add, self._source, self._revisions):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(MARGIN) + 4, 8, 8, scaled(MARGIN) - 2)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(foot)

    def _make_text(self) -> None:
        self.text = QTextBrowser(self)
        self.text.setProperty("look", "glance")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setUndoRedoEnabled(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(tr("Glance", "The article"))
        self.text.document().setDocumentMargin(0)
        self.text.anchorClicked.connect(_open)
        self.text.installEventFilter(self)

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(text_font(13))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _place(self) -> None:
        """Beside the list where there is room, else over it; within the window."""
        window = self.window()
        list_ = QRect(self._beside.mapTo(window, QPoint(0, 0)), self._beside.size())
        width = min(scaled(WIDTH), window.width() - 2 * GAP)
        height = min(scaled(HEIGHT), window.height() - 2 * GAP)
        left = max(GAP, min(list_.right() + GAP, window.width() - width - GAP))
        top = max(GAP, min(list_.top(), window.height() - height - GAP))
        self.setGeometry(left, top, width, height)

    # Reading

    def _read(self, row: ArticleRow) -> None:
        if self._reading is not None:
            self._reading.cancel()
        library = self._library
        self._reading = self._tasks.run(
            lambda: read_sight(library, row.id),
            on_done=self._on_read,
            on_failed=self.failed.emit,
            lane=Lane.LIST,
        )

    def _on_read(self, sight: Sight) -> None:
        if sight == self._sight:
            return
        self._sight = sight
        self._source.setVisible(QUrl(sight.article.url or "").scheme() in WEB)
        self._revisions.setVisible(len(sight.gathered) > 1)
        self._write(sight)

    def _write(self, sight: Sight) -> None:
        if self._row is None:
            return
        write_article(
            self.text.document(),
            sight.article,
            facts=facts_of(sight, self._row, self._known, dates.local_now()),
            picture=sight.picture,
            colors=colors_of(self.palette()),
            width=self.text.width() - self.text.verticalScrollBar().sizeHint().width() - scaled(8),
        )
        self.text.verticalScrollBar().setValue(0)

    def _on_add(self) -> None:
        if self._row is not None:
            self.add_wanted.emit(self._row.id)

    def _on_source(self) -> None:
        if self._sight is not None:
            _open(QUrl(self._sight.article.url or ""))

    def _on_revisions(self) -> None:
        if self._row is not None:
            self.revisions_wanted.emit(self._row.id)


def _closes(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_Escape, Qt.Key.Key_Space)
    return event.type() is QEvent.Type.KeyPress and event.key() in keys


def _open(address: QUrl) -> None:
    """In the browser; addresses from outside of any other kind are left alone."""
    if address.scheme() in WEB:
        QDesktopServices.openUrl(address)
