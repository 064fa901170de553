"""The edition as a tree: sections, and their blocks below.

A change of the edition is worked in as the rows that it removed, moved, added or changed, so that
a view keeps its selection, its open branches and its place. A row has a serial number of its own
for as long as it stands: it is what an index holds, since a row may move below another parent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from digest.edits import lead_of
from digest.model import Block, BlockId, Edition, Section, SectionId
from ui import mime
from ui.contents import may_hold_contents
from ui.indexes import Index
from ui.outline_words import hint, row_kind, row_title, spoken

ROW = Qt.ItemDataRole.UserRole
"""The Section or Block of the row; None for the place of the lead that there is not yet."""

KIND = Qt.ItemDataRole.UserRole + 1
"""The block's kind in one word; "" for a section."""

NOTES = Qt.ItemDataRole.UserRole + 2
"""What the pre-flight says about the block, a sentence each."""

LEAD_SLOT = "lead-slot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something dropped goes: before the section's `index`th block, or to the lead."""

    section: SectionId
    index: int
    lead: bool = False


@dataclass(slots=True, kw_only=True, eq=False)
class _Node:
    """A row. `key` is "section:…", "block:…" or LEAD_SLOT."""

    serial: int
    key: str
    value: Section | Block | None
    parent: "_Node | None" = None
    children: "list[_Node]" = field(default_factory=list)


Wanted = tuple[str, Section | Block | None]


class OutlineModel(QAbstractItemModel):
    """The rows of one edition.

    Signals, when something was dropped: `articles_dropped(ids, place)`, `charts_dropped(ids,
    place)`; `blocks_dropped(ids, place)` and `sections_dropped(ids, index)` for those of this
    edition that move; `values_dropped(blocks, place)` and `section_values_dropped(sections, index)`
    for copies, of this or another edition; `foreign_dropped(data, place)` for what comes from
    another program, to be read at once. The model itself never changes the edition.
    `renamed(section_id, title)` when a section's title was typed.
    """

    articles_dropped = Signal(object, object)
    charts_dropped = Signal(object, object)
    blocks_dropped = Signal(object, object)
    sections_dropped = Signal(object, int)
    values_dropped = Signal(object, object)
    section_values_dropped = Signal(object, int)
    foreign_dropped = Signal(object, object)
    renamed = Signal(str, str)

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serials = count(1)
        self._root = _Node(serial=0, key="", value=None)
        self._nodes: dict[int, _Node] = {}
        self._frozen = False
        self._notes: Mapping[BlockId, Sequence[str]] = {}
        self.reset(edition)

    def reset(self, edition: Edition, *, frozen: bool = False) -> None:
        """Shows another edition; nothing can be dragged or typed in a frozen one."""
        self.beginResetModel()
        self._frozen = frozen
        self._nodes.clear()
        self._root.children = [
            self._new_node(wanted, self._root) for wanted in _wanted_sections(edition)
        ]
        for node, section in zip(self._root.children, edition.sections, strict=True):
            node.children = [
                self._new_node(one, node) for one in self._wanted_rows(edition, section)
            ]
        self.endResetModel()

    def update(self, edition: Edition) -> None:
        """Works the changes in, row by row."""
        wanted = {
            _key(section): self._wanted_rows(edition, section) for section in edition.sections
        }
        keep = {key for rows in wanted.values() for key, _ in rows}
        for node in list(self._root.children):
            self._remove_rows(node, keep)
        self._arrange(self._root, _wanted_sections(edition))
        for node in self._root.children:
            self._arrange(node, wanted.get(node.key, []))
        self._remove_rows(self._root, set(wanted))

    def show_notes(self, notes: Mapping[BlockId, Sequence[str]]) -> None:
        """Sentences about blocks, which mark their rows; they replace those of before."""
        if notes == self._notes:
            return
        former, self._notes = self._notes, notes
        for block_id in former.keys() | notes.keys():
            index = self.index_of_block(block_id)
            if index.isValid():
                self.dataChanged.emit(index, index)

    # Where things are

    def index_of_block(self, block_id: BlockId) -> QModelIndex:
        return self._index_of_key(f"block:{block_id}")

    def index_of_section(self, section_id: SectionId) -> QModelIndex:
        return self._index_of_key(f"section:{section_id}")

    def index_of_lead_slot(self) -> QModelIndex:
        """The row that waits for a lead; invalid when there is a lead."""
        return self._index_of_key(LEAD_SLOT)

    def block_at(self, index: Index) -> Block | None:
        value = self._node(index).value
        return None if isinstance(value, Section) else value

    def section_at(self, index: Index) -> Section | None:
        """The section of the row, or in which the row stands; None outside of any."""
        node = self._node(index)
        while node.parent is not None and node.parent is not self._root:
            node = node.parent
        return node.value if isinstance(node.value, Section) else None

    def place_at(self, parent: Index, row: int) -> Place | None:
        """Where what is dropped before `row` of `parent` goes (-1: onto `parent` itself)."""
        node = self._node(parent)
        if node is self._root:
            return None
        if isinstance(node.value, Section):
            hidden = sum(1 for child in node.children if child.value is None)
            index = len(node.children) if row < 0 else row
            return Place(section=node.value.id, index=max(0, index - hidden))
        section = self.section_at(parent)
        return None if section is None else Place(section=section.id, index=0, lead=True)

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].serial)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        node = self._node(index)
        return self._index(node.parent) if node.parent is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self._node(index).value
        notes = () if value is None else self._notes.get(BlockId(value.id), ())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row_title(value)
            case Qt.ItemDataRole.ToolTipRole:
                return hint(value, notes)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(value, notes)
            case int() if role == ROW:
                return value
            case int() if role == KIND:
                return row_kind(value)
            case int() if role == NOTES:
                return tuple(notes)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        section = self._node(index).value
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not isinstance(section, Section) or not title:
            return False
        self.renamed.emit(section.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        node = self._node(index)
        if not isinstance(node.value, Section):
            flags |= Qt.ItemFlag.ItemNeverHasChildren
        if self._frozen:
            return flags
        if isinstance(node.value, Section):
            flags |= Qt.ItemFlag.ItemIsEditable
        if node.value is not None and not self._is_front(node):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [
            mime.ARTICLES,
            mime.CHARTS,
            mime.BLOCKS,
            mime.SECTION,
            mime.BLOCK_VALUES,
            mime.SECTION_VALUES,
        ]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Blocks, or sections where no block is among the rows: their ids for this window, their
        values for another, their titles for whoever knows neither."""
        standing = sorted(indexes, key=lambda index: (index.parent().row(), index.row()))
        values = [self._node(index).value for index in standing]
        sections = [value for value in values if isinstance(value, Section)]
        blocks = [value for value in values if value and not isinstance(value, Section)]
        text = "\n".join(row_title(value) for value in blocks or sections)
        if blocks:
            data = mime.pack(mime.BLOCKS, [block.id for block in blocks])
            return mime.pack_blocks(blocks, text=text, data=data)
        data = mime.pack(mime.SECTION, [section.id for section in sections])
        return mime.pack_sections(sections, text=text, data=data)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if self._frozen:
            return False
        if data.hasFormat(mime.SECTION_VALUES) or data.hasFormat(mime.SECTION):
            return True
        ours = any(data.hasFormat(kind) for kind in self.mimeTypes())
        place = self.place_at(parent, row)
        if place is None or not (ours or may_hold_contents(data)):
            return False
        return not place.lead or not data.hasFormat(mime.CHARTS)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tells what was dropped where. Always False: Qt would remove the rows of a move itself,
        but the edition moves them."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        moves = action == Qt.DropAction.MoveAction
        if data.hasFormat(mime.SECTION_VALUES) or data.hasFormat(mime.SECTION):
            self._drop_sections(data, row if row >= 0 else self.rowCount(), moves=moves)
        elif (place := self.place_at(parent, row)) is not None:
            self._drop_blocks(data, place, moves=moves)
        return False

    def _drop_sections(self, data: QMimeData, index: int, *, moves: bool) -> None:
        ids = mime.unpack(data, mime.SECTION)
        if moves and ids:
            self.sections_dropped.emit(ids, index)
        elif sections := mime.unpack_sections(data):
            self.section_values_dropped.emit(sections, index)

    def _drop_blocks(self, data: QMimeData, place: Place, *, moves: bool) -> None:
        ids = mime.unpack(data, mime.BLOCKS)
        if ids and moves:
            self.blocks_dropped.emit(ids, place)
        elif blocks := mime.unpack_blocks(data):
            self.values_dropped.emit(blocks, place)
        elif ids := mime.unpack(data, mime.ARTICLES):
            self.articles_dropped.emit(ids, place)
        elif ids := mime.unpack(data, mime.CHARTS):
            self.charts_dropped.emit(ids, place)
        else:
            self.foreign_dropped.emit(data, place)

    # Rows

    def _node(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index(self, node: _Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), 0, node.serial)

    def _index_of_key(self, key: str) -> QModelIndex:
        node = self._find(key)
        return self._index(node) if node else QModelIndex()

    def _find(self, key: str) -> _Node | None:
        return next((node for node in self._nodes.values() if node.key == key), None)

    def _is_front(self, node: _Node) -> bool:
        return bool(self._root.children) and self._root.children[0] is node

    def _wanted_rows(self, edition: Edition, section: Section) -> list[Wanted]:
        rows: list[Wanted] = [(_key(block), block) for block in section.blocks]
        waits = not self._frozen and lead_of(edition) is None
        if section is edition.sections[0] and waits:
            rows.insert(0, (LEAD_SLOT, None))
        return rows

    def _new_node(self, wanted: Wanted, parent: _Node) -> _Node:
        key, value = wanted
        node = _Node(serial=next(self._serials), key=key, value=value, parent=parent)
        self._nodes[node.serial] = node
        return node

    def _remove_rows(self, parent: _Node, keep: set[str]) -> None:
        for row in reversed(range(len(parent.children))):
            node = parent.children[row]
            if node.key in keep:
                continue
            self.beginRemoveRows(self._index(parent), row, row)
            del parent.children[row]
            del self._nodes[node.serial]
            self.endRemoveRows()

    def _arrange(self, parent: _Node, wanted: Sequence[Wanted]) -> None:
        """Moves and adds rows until those of `parent` begin as `wanted` does."""
        for row, (key, value) in enumerate(wanted):
            here = parent.children[row] if row < len(parent.children) else None
            if here is None or here.key != key:
                self._bring(parent, row, (key, value))
            node = parent.children[row]
            if node.value != value:
                node.value = value
                index = self._index(node)
                self.dataChanged.emit(index, index)

    def _bring(self, parent: _Node, row: int, wanted: Wanted) -> None:
        """Makes the wanted row stand at `row`: from elsewhere in the tree, or new."""
        node = self._find(wanted[0])
        if node is None:
            self.beginInsertRows(self._index(parent), row, row)
            parent.children.insert(row, self._new_node(wanted, parent))
            self.endInsertRows()
            return
        home = node.parent or self._root
        old = home.children.index(node)
        self.beginMoveRows(self._index(home), old, old, self._index(parent), row)
        del home.children[old]
        parent.children.insert(row, node)
        node.parent = parent
        self.endMoveRows()


def _key(value: Section | Block) -> str:
    kind = "section" if isinstance(value, Section) else "block"
    return f"{kind}:{value.id}"


def _wanted_sections(edition: Edition) -> list[Wanted]:
    return [(_key(section), section) for section in edition.sections]
