"""Help ▸ Keyboard shortcuts: every key and what it does, searchable."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from ui.dialogs.frames import closing_box, column_in
from ui.look import label_font, scaled, text_font
from ui.menus.keys import KeyGroup, KeyLine, key_groups
from ui.panels.pane import EmptyState
from ui.translation import tr

KEYS, DOES = 0, 1


class ShortcutsDialog(QDialog):
    """`search` narrows down `tree` by what is typed: keys, or words of what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts", "Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = key_groups()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Shortcuts", "Search keys and what they do…"))
        self.search.setAccessibleName(tr("Shortcuts", "Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.tree = self._tree()
        self._nothing = EmptyState()
        column = column_in(self)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(closing_box(self))
        self._fill("")
        self.resize(scaled(560), scaled(640))

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(tr("Shortcuts", "Keyboard shortcuts"))
        tree.setHeaderLabels([tr("Shortcuts", "Keys"), tr("Shortcuts", "What they do")])
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setAllColumnsShowFocus(True)
        tree.header().setSectionResizeMode(KEYS, QHeaderView.ResizeMode.Fixed)
        tree.header().resizeSection(KEYS, self._widest_keys() + scaled(36))
        tree.header().setStretchLastSection(True)
        return tree

    def _widest_keys(self) -> int:
        metrics = QFontMetrics(_keys_font())
        return max(
            metrics.horizontalAdvance(line.keys) for group in self._groups for line in group.lines
        )

    def _fill(self, wanted: str) -> None:
        self.tree.clear()
        words = wanted.lower().split()
        for group in self._groups:
            lines = [line for line in group.lines if _fits(words, group, line)]
            if lines:
                self._add(group.title, lines)
        self.tree.expandAll()
        found = self.tree.topLevelItemCount() > 0
        self.tree.setVisible(found)
        self._nothing.setVisible(not found)
        self._nothing.say(
            tr("Shortcuts", "No key does “{wanted}”.").format(wanted=wanted.strip()),
            button=tr("Shortcuts", "Show all"),
            act=self.search.clear,
        )

    def _add(self, title: str, lines: list[KeyLine]) -> None:
        head = QTreeWidgetItem([title.upper()])
        head.setFirstColumnSpanned(True)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFont(KEYS, label_font())
        head.setForeground(KEYS, self.palette().placeholderText())
        height = QFontMetrics(text_font()).height() + scaled(10)
        head.setSizeHint(KEYS, QSize(0, height + scaled(8)))
        self.tree.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for line in lines:
            item = QTreeWidgetItem(head, [line.keys, line.does])
            item.setSizeHint(KEYS, QSize(0, height))
            item.setFont(KEYS, _keys_font())


def _keys_font() -> QFont:
    return text_font(weight=QFont.Weight.DemiBold)


def _fits(words: list[str], group: KeyGroup, line: KeyLine) -> bool:
    everything = f"{group.title} {line.keys} {line.does}".lower()
    return all(word in everything for word in words)
