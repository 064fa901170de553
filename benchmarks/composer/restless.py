"""An editor who never rests: random edits in a real window by its own keys, one after the other.

Types, moves, removes, takes back, adds articles from the library, goes from edition to edition and
issues some. What happens follows from the seed and from what is on the desk.
"""

import random
from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digest.model import ArticleBlock, Edition, LeadBlock
from ui.main_window import MainWindow

LEAST_BLOCKS, MOST_BLOCKS = 5, 14
MOST_EDITIONS = 6
"""Drafts that are gone to and fro between; later ones are not made."""

WORDS = ("fog", "ferry", "quay", "tide", "lamp", "seal", "渡し船", "bell")

Step = Callable[[], None]


class RestlessEditor(QObject):
    """`edits` counts the changes of editions so far. Signal: `edited()` at each.

    `shares` says how often each of STEPS is taken, by its name; those that are not named never.
    """

    edited = Signal()

    def __init__(
        self, window: MainWindow, *, seed: int, shares: dict[str, int], pause: int = 5
    ) -> None:
        super().__init__(window)
        self.edits = 0
        self._window = window
        self._random = random.Random(seed)
        steps: dict[str, Step] = {
            "type": self._type,
            "move": self._move,
            "remove": self._remove,
            "add": self._add,
            "undo": self._undo,
            "redo": self._redo,
            "form": self._change_form,
            "select": self._select_any,
            "open": self._open_another,
            "issue": self._issue,
        }
        self._steps = [steps[name] for name in shares]
        self._shares = list(shares.values())
        self._timer = QTimer(self, interval=pause)
        self._timer.timeout.connect(self.step)
        window.document.edition_changed.connect(self._on_changed)

    def start(self) -> None:
        """Edits from now on, a step every `pause` ms."""
        self._timer.start()

    def stop(self) -> None:
        """Lets the window be."""
        self._timer.stop()

    def step(self) -> None:
        """One random step; where nothing can be edited, one that leads on."""
        if self._edition.blocks and self._window.document.is_frozen:
            self._new()
            return
        (step,) = self._random.choices(self._steps, self._shares)
        step()

    @property
    def _edition(self) -> Edition:
        return self._window.document.edition

    def _on_changed(self, _before: Edition, _after: Edition) -> None:
        self.edits += 1
        self.edited.emit()

    def _select_any(self) -> None:
        if self._edition.blocks:
            self._window.outline.select_block(self._random.choice(self._edition.blocks).id)

    def _type(self) -> None:
        """A word at the end of a headline, or in its place when it has become long."""
        articles = [b for b in self._edition.blocks if isinstance(b, LeadBlock | ArticleBlock)]
        if not articles:
            self._add()
            return
        self._window.outline.select_block(self._random.choice(articles).id)
        form = self._window.inspector.article_form
        editor = form.words["headline"].editor
        if len(editor.toPlainText()) > 70:
            editor.selectAll()
        _type_into(editor, self._random.choice(WORDS) + " ")

    def _move(self) -> None:
        self._select_any()
        key = self._random.choice((Qt.Key.Key_Up, Qt.Key.Key_Down))
        QTest.keyClick(self._window.outline.view, key, Qt.KeyboardModifier.ControlModifier)

    def _remove(self) -> None:
        if len(self._edition.blocks) > LEAST_BLOCKS:
            self._select_any()
            QTest.keyClick(self._window.outline.view, Qt.Key.Key_Delete)

    def _add(self) -> None:
        view = self._window.library_panel.article_view
        rows = view.model().rowCount()
        if not rows or len(self._edition.blocks) >= MOST_BLOCKS:
            return
        index = view.model().index(self._random.randrange(min(rows, 40)), 0)
        view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        QTest.keyClick(view, Qt.Key.Key_Return)

    def _undo(self) -> None:
        self._window.actions_["undo"].trigger()

    def _redo(self) -> None:
        self._window.actions_["redo"].trigger()

    def _change_form(self) -> None:
        self._select_any()
        name = self._random.choice(("print_full", "print_summary", "print_headline"))
        self._window.actions_[name].trigger()

    def _open_another(self) -> None:
        """The next draft, or a new one while there are few."""
        library = self._window.bench.library
        drafts = [row.id for row in library.editions(limit=50) if row.state == "draft"]
        if len(drafts) < MOST_EDITIONS:
            self._new()
        else:
            self._window.editions.open_by_id(self._random.choice(drafts))

    def _issue(self) -> None:
        if self._edition.blocks:
            self._window.actions_["issue"].trigger()

    def _new(self) -> None:
        self._window.actions_["new"].trigger()


def _type_into(editor: QWidget, text: str) -> None:
    """Letter by letter; what no key has comes as an input method brings it."""
    for letter in text:
        if letter.isascii():
            QTest.keyClick(editor, letter)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(letter)
            QApplication.sendEvent(editor, event)
