"""What is on the desk, at the menu bar's right end."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QMenuBar

from ui.look import scaled, text_font

SIDE = 44
"""The paddings of the title and of the bar together, as look.qss has them, and a little air."""

ENTRY_SIDE = 23
"""Those of one menu's name, and the gap to the next."""

ABOVE_AND_BELOW = 12


class CornerTitle(QLabel):
    """As long as the menus leave room for: they are never pushed away."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__()
        self._bar = bar
        self._title = ""
        self.setProperty("look", "corner")
        self.setFont(text_font(13))
        bar.installEventFilter(self)

    def show_title(self, title: str) -> None:
        if title != self._title:
            self._title = title
            self.setAccessibleName(title)
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        names = QFontMetrics(self._bar.font())
        used = sum(
            names.horizontalAdvance(action.text().replace("&", "")) + scaled(ENTRY_SIDE)
            for action in self._bar.actions()
        )
        room = self._bar.width() - used - scaled(SIDE)
        self.setMinimumHeight(names.height() + scaled(ABOVE_AND_BELOW))
        shown = QFontMetrics(self.font()).elidedText(
            self._title, Qt.TextElideMode.ElideMiddle, max(0, room)
        )
        if shown != self.text():
            self.setText(shown)
            self.adjustSize()
            self._bar.setCornerWidget(self)
