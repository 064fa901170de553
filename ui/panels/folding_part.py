"""A part of a pane that folds away below its head: a list, or words while it is empty."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.look import scaled
from ui.panels.folding_head import FoldingHead
from ui.panels.pane import EmptyState
from ui.panels.rows import RowsView

LEAST = 28
"""Pixels below the head at least, at 100 % text."""

SOME = 6
"""So many rows are to be seen when the part is opened, if there is room."""


class FoldingPart(QWidget):
    """`head`, and below it `view` or `empty`."""

    def __init__(self, title: str, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self.head = FoldingHead(title, self, is_open=is_open)
        self.view = RowsView(self)
        self.view.setAccessibleName(title)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumHeight(scaled(LEAST))
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._stack.setVisible(is_open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self.head.toggled.connect(self._stack.setVisible)

    def wanted_height(self) -> int:
        """Room for the head and some rows, in pixels."""
        count = self.view.model().rowCount()
        if not count:
            return self.head.sizeHint().height() + self.empty.sizeHint().height()
        rows = [self.view.sizeHintForRow(row) for row in range(min(SOME, count))]
        return self.head.sizeHint().height() + sum(rows) + rows[-1]

    def show_rows(self, *, are_there: bool) -> None:
        """The list, or the words for an empty one."""
        self._stack.setCurrentWidget(self.view if are_there else self.empty)
