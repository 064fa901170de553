"""A pane's head whose part below folds away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.colors import colors_of
from ui.icons import icon
from ui.look import scaled
from ui.panels.pane import PaneHead
from ui.translation import tr

MARK = 12


class FoldingHead(PaneHead):
    """Signal: `toggled(is_open)` when somebody opened or closed what is below; a click anywhere on
    the head does, and the button for the keyboard."""

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(title, parent)
        self._name = title
        self._is_open = is_open
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button = QToolButton(self)
        self.button.setProperty("look", "quiet")
        self.button.setAutoRaise(True)
        self.button.setIconSize(QSize(scaled(MARK), scaled(MARK)))
        self.button.clicked.connect(lambda: self.set_open(not self._is_open))
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(0, self.button)
        layout.setContentsMargins(6, 0, 14, 0)
        layout.setSpacing(2)
        self._show()

    @property
    def is_open(self) -> bool:
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self._show()
            self.toggled.emit(is_open)

    def mouseReleaseEvent(self, event: object) -> None:
        super().mouseReleaseEvent(event)
        self.set_open(not self._is_open)

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)
        if hasattr(self, "button"):
            self._show()

    def _show(self) -> None:
        colors = colors_of(self.palette())
        self.button.setIcon(icon("unfolded" if self._is_open else "folded", colors.soft))
        name = tr("Library", "Fold {part}") if self._is_open else tr("Library", "Unfold {part}")
        self.button.setAccessibleName(name.format(part=self._name))
        self.button.setToolTip(name.format(part=self._name))
