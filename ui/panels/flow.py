"""A row that goes on in the next line where the pane is too narrow for it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from the left; those from the `split`-th on stand at the right of their line, where
    one is given. With `columns` as many share a line as there is room for, that number at most,
    and what room is left. What is hidden takes no room."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spacing: int = 6,
        split: int | None = None,
        columns: int = 0,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._split = split
        self._columns = columns
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        items = self._shown()
        width = sum(item.sizeHint().width() for _, item in items)
        gaps = self.spacing() * max(0, len(items) - 1)
        return QSize(width + gaps, _height(items))

    def minimumSize(self) -> QSize:
        items = self._shown()
        widest = max((item.minimumSize().width() for _, item in items), default=0)
        return QSize(widest, _height(items))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            height, left = _height(line), rect.left()
            free = rect.width() - self._width(line)
            more = max(0, free) // len(line) if self._columns else 0
            for number, item in line:
                if self._split is not None and number >= self._split:
                    left, free = left + free, 0
                size = item.sizeHint()
                size.setWidth(min(self._need(item) + more, rect.width()))
                drop = 0 if self._columns else (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, top + drop), size))
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[tuple[int, QLayoutItem]]:
        return [(n, item) for n, item in enumerate(self._items) if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[int, QLayoutItem]]]:
        """The items that share each line."""
        lines: list[list[tuple[int, QLayoutItem]]] = []
        for each in self._shown():
            is_full = lines and len(lines[-1]) == self._columns
            if lines and not is_full and self._width([*lines[-1], each]) <= width:
                lines[-1].append(each)
            else:
                lines.append([each])
        return lines

    def _need(self, item: QLayoutItem) -> int:
        size = item.minimumSize() if self._columns else item.sizeHint()
        return size.width()

    def _width(self, line: list[tuple[int, QLayoutItem]]) -> int:
        return sum(self._need(item) for _, item in line) + self.spacing() * (len(line) - 1)


def _height(line: list[tuple[int, QLayoutItem]]) -> int:
    return max((item.sizeHint().height() for _, item in line), default=0)
