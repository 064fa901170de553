"""The pre-flight's pane at the window's foot: findings by weight, with their places and fixes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digest.model import Edition
from digest.preflight.findings import SAFE_TOGETHER, Finding, Severity, same_kind
from ui.colors import colors_of
from ui.delegates.paint import BAR
from ui.finding_words import (
    MARKS,
    color_of,
    finding_sentence,
    fix_name,
    group_name,
    place_of,
)
from ui.icons import disc
from ui.indexes import Index
from ui.look import label_font, scaled
from ui.panels.pane import HEAD_HEIGHT, EmptyState
from ui.tips import plain_tip
from ui.translation import tr

_KEY = Qt.ItemDataRole.UserRole + 1
_SAYS, _WHERE, _FIX = range(3)
_ROW_HEIGHT = 25
_ROOMY = 760
"""Pixels of width at 100 % text below which the place has no column of its own."""


class PreflightPanel(QFrame):
    """Signals: `finding_opened(finding)`, `fix_wanted(findings)` for the fix of one or of several,
    `ignore_wanted(finding)`, `ignored_wanted()` to have the ignored ones back, `check_wanted()`,
    `links_wanted()`, `stop_wanted()`, `closed()`."""

    finding_opened = Signal(object)
    fix_wanted = Signal(object)
    ignore_wanted = Signal(object)
    ignored_wanted = Signal()
    check_wanted = Signal()
    links_wanted = Signal()
    stop_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Preflight", "Pre-flight"))
        self._findings: tuple[Finding, ...] = ()
        self._together: tuple[Finding, ...] = ()
        self._may_change = True
        self._make_head()
        self._make_tree()
        self._make_foot()
        self._lay_out()
        self._on_current_changed()

    # What is shown

    @property
    def current(self) -> Finding | None:
        """The finding that is chosen."""
        item = self.tree.currentItem()
        return item.data(0, _KEY) if item is not None else None

    def show_findings(self, findings: Sequence[Finding], edition: Edition, *, frozen: bool) -> None:
        """Takes over newer findings; the chosen one stays the chosen one."""
        self._may_change = not frozen
        if tuple(findings) != self._findings:
            kept = self.current.key if self.current else None
            self._findings = tuple(findings)
            self._fill(edition)
            self.select(kept)
        self._places.setCurrentWidget(self.tree if findings else self._well)
        self._on_current_changed()

    def show_state(self, told: str, *, works: bool, ignored: int) -> None:
        """Says when it was looked last, or what goes on; whether that can be stopped, and how many
        findings are ignored."""
        self._told.setText(told)
        self.stop_button.setVisible(works)
        self.check_button.setEnabled(not works)
        self.links_button.setEnabled(not works)
        self.ignored_button.setVisible(ignored > 0)
        self.ignored_button.setText(tr("Preflight", "%n ignored", n=ignored))

    def show_checked(self, told: str) -> None:
        """Says, where there is nothing to mend, what was looked at."""
        self._well.say(told, button=tr("Preflight", "Check everything"), act=self.check_wanted.emit)

    def select(self, key: str | None) -> bool:
        """Chooses the finding of this key, without going to its block; else the first."""
        items = self._items()
        item = next((one for one in items if one.data(0, _KEY).key == key), None)
        if item is None and items:
            self.tree.setCurrentItem(items[0])
            self.tree.scrollToTop()
        elif item is not None:
            self.tree.setCurrentItem(item)
        return item is not None

    def step(self, way: int) -> Finding | None:
        """Chooses the next finding (1) or the one before (-1), round and round."""
        items = self._items()
        if not items:
            return None
        current = self.tree.currentItem()
        place = items.index(current) + way if current in items else 0
        self.tree.setCurrentItem(items[place % len(items)])
        return self.current

    # Parts

    def _make_head(self) -> None:
        self._title = QLabel(tr("Preflight", "Pre-flight").upper())
        self._title.setProperty("look", "title")
        self._title.setFont(label_font())
        self._told = QLabel(accessibleName=tr("Preflight", "State of the pre-flight"))
        self._told.setProperty("look", "soft")
        self._told.setMinimumWidth(1)
        self.stop_button = self._quiet(tr("Preflight", "Stop"), self.stop_wanted.emit)
        self.ignored_button = self._quiet("", self.ignored_wanted.emit)
        self.ignored_button.setToolTip(tr("Preflight", "Show what is ignored in this edition"))
        self.links_button = self._quiet(tr("Preflight", "Try links"), self.links_wanted.emit)
        self.links_button.setToolTip(tr("Preflight", "Ask every site whether the page is there"))
        self.check_button = self._quiet(tr("Preflight", "Check everything"), self.check_wanted.emit)
        self.check_button.setToolTip(
            tr("Preflight", "Ask the library again, and read back every format")
        )
        self.close_button = self._quiet("✕", self.closed.emit)
        self.close_button.setAccessibleName(tr("Preflight", "Close the pre-flight"))
        self.close_button.setToolTip(tr("Preflight", "Close the pre-flight (Esc)"))

    def _make_tree(self) -> None:
        self.tree = _Tree(self)
        self.tree.setAccessibleName(tr("Preflight", "Findings"))
        self.tree.currentItemChanged.connect(lambda *_: self._on_current_changed())
        self.tree.itemClicked.connect(self._on_clicked)
        self.tree.opened.connect(self._open_current)
        self.tree.fixed.connect(lambda: self._fix(whole=False))
        self.tree.dropped.connect(self._ignore)
        self._well = EmptyState(self)
        self._places = QStackedWidget()
        self._places.addWidget(self.tree)
        self._places.addWidget(self._well)

    def _make_foot(self) -> None:
        self.says = QLabel(accessibleName=tr("Preflight", "Finding"))
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.says.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.fix_button = QPushButton()
        self.fix_button.clicked.connect(lambda: self._fix(whole=False))
        self.fix_all_button = QPushButton()
        self.fix_all_button.clicked.connect(lambda: self._fix(whole=True))
        self.ignore_button = QPushButton(tr("Preflight", "Ignore in this edition"))
        self.ignore_button.clicked.connect(self._ignore)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 3, 8, 3)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addSpacing(10)
        head.addWidget(self._told, 1)
        for button in (
            self.stop_button,
            self.ignored_button,
            self.links_button,
            self.check_button,
            self.close_button,
        ):
            head.addWidget(button)
        self._deeds = QWidget()
        deeds = QVBoxLayout(self._deeds)
        deeds.setContentsMargins(14, 2, 14, 10)
        deeds.setSpacing(6)
        deeds.addWidget(self.says, 1)
        for button in (self.fix_button, self.fix_all_button, self.ignore_button):
            deeds.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._places, 1)
        row.addWidget(self._deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row, 1)

    def _quiet(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "quiet")
        button.clicked.connect(lambda: act())
        return button

    # Filling

    def _fill(self, edition: Edition) -> None:
        self.tree.clear()
        colors = colors_of(self.palette())
        bold = QFont(self.tree.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for severity in Severity:
            same = [finding for finding in self._findings if finding.severity is severity]
            if not same:
                continue
            head = QTreeWidgetItem(self.tree, [f"{group_name(severity)}  {len(same)}"])
            head.setFirstColumnSpanned(True)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(0, bold)
            color = color_of(severity, colors)
            head.setForeground(0, QColor(color))
            for finding in same:
                self._add(head, finding, edition, disc(MARKS[severity], color, colors.pane))
            head.setExpanded(True)

    def _add(self, head: QTreeWidgetItem, finding: Finding, edition: Edition, icon: object) -> None:
        told, where = finding_sentence(finding), place_of(finding, edition)
        fix = fix_name(finding.fix.kind) if finding.fix else ""
        item = QTreeWidgetItem(head, [told, where, fix])
        item.setData(0, _KEY, finding)
        item.setIcon(_SAYS, icon)
        item.setToolTip(_SAYS, plain_tip(told))
        item.setToolTip(_WHERE, plain_tip(where))
        colors = colors_of(self.palette())
        item.setForeground(_WHERE, QColor(colors.soft))
        item.setForeground(_FIX, QColor(colors.accent))
        words = tr("Preflight", "{weight}: {sentence} {place}")
        name = words.format(weight=group_name(finding.severity), sentence=told, place=where)
        item.setData(_SAYS, Qt.ItemDataRole.AccessibleTextRole, name.strip())

    def _items(self) -> list[QTreeWidgetItem]:
        heads = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        return [head.child(n) for head in heads for n in range(head.childCount())]

    # Hands

    def _on_current_changed(self) -> None:
        finding = self.current
        self._deeds.setVisible(finding is not None)
        if finding is None:
            return
        self.says.setText(finding_sentence(finding))
        fix = finding.fix
        self.fix_button.setVisible(fix is not None)
        self._together = self._like(finding)
        self.fix_all_button.setVisible(len(self._together) > 1)
        self.fix_all_button.setEnabled(self._may_change)
        if fix is not None:
            self.fix_button.setText(fix_name(fix.kind))
            self.fix_button.setEnabled(self._may_change)
            words = tr("Preflight", "Mend all %n", n=len(self._together))
            self.fix_all_button.setText(words)
        self.updateGeometry()  # each finding has its own buttons
        self._fit_words()

    def _fit_words(self) -> None:
        """The sentence again, beside the list, only where there is room for all of it."""
        margins = self._deeds.layout().contentsMargins()
        buttons = [self.fix_button, self.fix_all_button, self.ignore_button]
        taken = sum(b.sizeHint().height() + 6 for b in buttons if not b.isHidden())
        room = self._deeds.height() - taken - margins.top() - margins.bottom()
        width = self._deeds.width() - margins.left() - margins.right()
        self.says.setVisible(self.says.heightForWidth(width) <= room)

    def _like(self, finding: Finding) -> tuple[Finding, ...]:
        """Those that may be mended in one go with `finding`."""
        if finding.fix is None or finding.fix.kind not in SAFE_TOGETHER:
            return ()
        return same_kind(finding, self._findings)

    def _on_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if item.data(0, _KEY) is None:
            item.setExpanded(not item.isExpanded())
        elif column == _FIX and item.text(_FIX) and self._may_change:
            self._fix(whole=False)
        else:
            self._open_current()

    def _open_current(self) -> None:
        if self.current is not None:
            self.finding_opened.emit(self.current)

    def _fix(self, *, whole: bool) -> None:
        finding = self.current
        if finding is not None and finding.fix is not None and self._may_change:
            self.fix_wanted.emit(self._together if whole else (finding,))

    def _ignore(self) -> None:
        if self.current is not None:
            self.ignore_wanted.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= scaled(_ROOMY)
        self.tree.setColumnHidden(_WHERE, not roomy)
        self._deeds.setFixedWidth(scaled(250) if roomy else scaled(190))
        self.tree.setIconSize(QSize(scaled(16), scaled(16)))
        QTimer.singleShot(0, self, self._fit_words)  # once its parts have their places

    def sizeHint(self) -> QSize:
        return QSize(900, scaled(210))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, scaled(HEAD_HEIGHT) + self._deeds.minimumSizeHint().height())


class _Roomy(QStyledItemDelegate):
    """Rows with air above and below, and at the left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 14, scaled(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inside = QStyleOptionViewItem(option)
        if option.state & QStyle.StateFlag.State_Selected:
            colors = colors_of(option.palette)
            painter.fillRect(option.rect, QColor(colors.tint))
            if index.column() == _SAYS:
                bar = QRect(option.rect.topLeft(), QSize(BAR, option.rect.height()))
                painter.fillRect(bar, QColor(colors.accent))
        inside.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        if index.column() == _SAYS:
            inside.rect = option.rect.adjusted(14, 0, 0, 0)
        super().paint(painter, inside, index)


class _Tree(QTreeWidget):
    """Signals by keys: `opened()` for Enter, `fixed()` for Ctrl+Enter, `dropped()` for Delete."""

    opened = Signal()
    fixed = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Roomy(self))
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_SAYS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_WHERE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_FIX, QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                (self.fixed if with_control else self.opened).emit()
            case Qt.Key.Key_Delete:
                self.dropped.emit()
            case Qt.Key.Key_Escape:
                event.ignore()  # the pane's
            case _:
                super().keyPressEvent(event)
