"""Where something that is dragged over the outline would land."""

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect
from PySide6.QtWidgets import QTreeView

from digest.model import LeadBlock, Section
from ui import mime
from ui.models.outline import ROW, OutlineModel

Landing = tuple[QModelIndex, int]
"""A parent and the row before which something lands; -1 for onto the parent itself."""

LEAD_ZONE = 0.75
"""The upper part of the lead's row where an article becomes the lead; below it, it follows."""

HEAD_ZONE = 0.35
"""The upper part of a section's row where something lands at the end of the section before."""


class Landings:
    """Finds landings in `view`, whose model is `model`."""

    def __init__(self, view: QTreeView, model: OutlineModel) -> None:
        self._view = view
        self._model = model

    def at(self, place: QPoint, data: QMimeData) -> Landing:
        """Where `data` goes when it is dropped at `place`."""
        if data.hasFormat(mime.SECTION_VALUES) or data.hasFormat(mime.SECTION):
            return self._of_section(place)
        return self._of_block(place, leads=data.hasFormat(mime.ARTICLES))

    def line(self, landing: Landing) -> int:
        """The y of the line that shows `landing`: its row's upper edge, or the last one's lower."""
        parent, row = landing
        model = self._model
        if row < model.rowCount(parent):
            return self._view.visualRect(model.index(row, 0, parent)).top()
        last = model.index(row - 1, 0, parent) if row else parent
        while self._view.isExpanded(last) and model.rowCount(last):
            last = model.index(model.rowCount(last) - 1, 0, last)
        return self._view.visualRect(last).bottom() + 1

    def _of_block(self, place: QPoint, *, leads: bool) -> Landing:
        index = self._view.indexAt(place)
        if not index.isValid():
            return self._end_of(self._model.index(self._model.rowCount() - 1, 0))
        value = index.data(ROW)
        if value is None:
            return (index, -1) if leads else (index.parent(), index.row() + 1)
        depth = _depth(self._view.visualRect(index), place)
        if isinstance(value, Section):
            return self._by_head(index, depth)
        if leads and isinstance(value, LeadBlock):
            return (index, -1) if depth < LEAD_ZONE else (index.parent(), index.row() + 1)
        below = isinstance(value, LeadBlock) or depth > 0.5  # nothing stands above the lead
        return index.parent(), index.row() + below

    def _by_head(self, section: QModelIndex, depth: float) -> Landing:
        """Above a section's title: the end of the one before, where that is open. On it: the
        section itself, which is its end."""
        if depth < HEAD_ZONE and section.row() > 0:
            before = self._model.index(section.row() - 1, 0)
            if self._view.isExpanded(before) or not self._model.rowCount(before):
                return self._end_of(before)
        return section, -1

    def _end_of(self, section: QModelIndex) -> Landing:
        return section, self._model.rowCount(section)

    def _of_section(self, place: QPoint) -> Landing:
        index = self._view.indexAt(place)
        if not index.isValid():
            return QModelIndex(), self._model.rowCount()
        section = index.parent() if index.parent().isValid() else index
        last = section
        if self._view.isExpanded(section) and (rows := self._model.rowCount(section)):
            last = self._model.index(rows - 1, 0, section)
        top = self._view.visualRect(section).top()
        whole = QRect(0, top, 1, self._view.visualRect(last).bottom() - top)
        return QModelIndex(), max(1, section.row() + (_depth(whole, place) > 0.5))


def _depth(rect: QRect, place: QPoint) -> float:
    """How far down in `rect` the place is: 0 at its upper edge, 1 at its lower."""
    return (place.y() - rect.top()) / max(1, rect.height())
