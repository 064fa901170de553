"""File ▸ Settings: everything that can be set, searchable. What is changed counts at once; there
is nothing to confirm."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digest.settings import Secret, Setting, Stand, words_of
from ui.colors import colors_of
from ui.dialogs.frames import closing_box
from ui.dialogs.secret_row import SecretRow
from ui.dialogs.setting_rows import SettingRow
from ui.icons import icon
from ui.look import headline_font, scaled
from ui.panels.pane import EmptyState
from ui.secret_shelf import SecretShelf
from ui.setting_shelves import DeskShelf, SettingShelf, WindowShelf
from ui.translation import tr
from ui.window_settings import WindowSettings
from ui.workbench import Workbench

SIZE = (820, 620)
GROUPS_WIDTH = 190

ICONS = {
    "Appearance": "colours",
    "You": "rename",
    "Notifications": "tray",
    "Network": "network",
    "Pre-flight": "warning",
    "Export": "export",
    "Preview": "preview",
}
"""By the group's name in English; any other has the settings' own."""

Row = SettingRow | SecretRow


class SettingsDialog(QDialog):
    """`rows` has the settings of all `shelves` by name, and the passwords of `secrets`."""

    def __init__(
        self, shelves: Sequence[SettingShelf], secrets: SecretShelf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings", "Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._secrets = secrets
        self.rows: dict[str, Row] = {}
        self._sections: dict[str, QWidget] = {}
        self._before: list[tuple[SettingRow, str]] = []
        self.search = QLineEdit()
        self.groups = QListWidget()
        self._page = QVBoxLayout()
        self._scroll = QScrollArea()
        self._nothing = EmptyState()
        self._told = QLabel()
        self.undo_button = QPushButton(tr("Settings", "Undo"))
        self.reset_all_button = QPushButton(tr("Settings", "Reset all"))
        self._lay_out()
        for shelf in shelves:
            self._add_settings(shelf)
        self._add_secrets()
        self._page.addStretch(1)
        self._fill_groups()
        for shelf in shelves:
            shelf.read(self._on_read)
        self._on_changed()
        self.groups.setCurrentRow(0)
        self.resize(scaled(SIZE[0]), scaled(SIZE[1]))

    def show_setting(self, name: str) -> None:
        """Brings the setting of that name into view, the keyboard on it."""
        row = self.rows.get(name)
        if row is None:
            return
        self.search.clear()
        # The page has its size once it is laid out.
        QTimer.singleShot(0, row, lambda: self._go_to(row))

    def _go_to(self, row: Row) -> None:
        self._scroll.ensureWidgetVisible(row)
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Settings", "Search settings, their meaning and values…"))
        self.search.setAccessibleName(tr("Settings", "Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.groups.setAccessibleName(tr("Settings", "Groups"))
        self.groups.currentRowChanged.connect(self._show_group)
        self.groups.itemClicked.connect(lambda item: self._show_group(self.groups.row(item)))
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark_group)
        inside = QWidget()
        inside.setLayout(self._page)
        self._page.setContentsMargins(scaled(20), 0, scaled(20), scaled(12))
        self._page.setSpacing(0)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing.hide()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._scroll, 1)
        right.addWidget(self._nothing, 1)
        middle = QHBoxLayout()
        middle.addWidget(self.groups)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(14))
        column.setSpacing(scaled(10))
        column.addWidget(self.search)
        column.addLayout(middle, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._told.setProperty("look", "soft")
        self.undo_button.setProperty("look", "link")
        self.undo_button.setAutoDefault(False)
        self.undo_button.hide()
        self.undo_button.clicked.connect(self._undo_reset)
        self.reset_all_button.setAutoDefault(False)
        self.reset_all_button.clicked.connect(self._reset_all)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all_button)
        foot.addWidget(self._told)
        foot.addWidget(self.undo_button)
        foot.addStretch(1)
        foot.addWidget(closing_box(self))
        return foot

    def _add_settings(self, shelf: SettingShelf) -> None:
        for setting in shelf.settings:
            row = SettingRow(setting, shelf)
            row.changed.connect(self._on_changed)
            self._add(setting, row)

    def _add_secrets(self) -> None:
        for secret in self._secrets.secrets:
            self._add(secret, SecretRow(secret, self._secrets))

    def _add(self, declared: Setting[Any] | Secret, row: Row) -> None:
        """Below the heading of its group, which is made for the first of it."""
        section = self._sections.get(declared.group)
        if section is None:
            section = QWidget()
            column = QVBoxLayout(section)
            column.setContentsMargins(0, 0, 0, scaled(14))
            column.setSpacing(0)
            title = QLabel(tr("Settings", declared.group))
            title.setFont(headline_font(18))
            column.addWidget(title)
            self._sections[declared.group] = section
            self._page.addWidget(section)
        section.layout().addWidget(row)
        self.rows[declared.name] = row

    def _fill_groups(self) -> None:
        for group in self._sections:
            self.groups.addItem(QListWidgetItem(tr("Settings", group)))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        """In the colours and the text size of now, which may have been changed right here."""
        ink = colors_of(self.palette()).ink
        self.groups.setFixedWidth(scaled(GROUPS_WIDTH))
        self.groups.setIconSize(QSize(scaled(16), scaled(16)))
        for n, group in enumerate(self._sections):
            item = self.groups.item(n)
            if item is not None:
                item.setIcon(icon(ICONS.get(group, "settings"), ink))
                item.setSizeHint(QSize(0, self.fontMetrics().height() + scaled(14)))

    # What happens

    def _on_read(self, stands: Sequence[Stand]) -> None:
        for stand in stands:
            row = self.rows[stand.setting.name]
            if isinstance(row, SettingRow):
                row.show_stand(stand)

    def _on_changed(self) -> None:
        changed = len(self._changed_rows())
        self.reset_all_button.setEnabled(changed > 0)
        if changed:
            self._told.setText(tr("Settings", "%n setting(s) changed", n=changed))
        elif not self._before:
            self._told.setText(tr("Settings", "Everything is as it came."))
        if changed and self._before:
            self._before = []
            self.undo_button.hide()

    def _changed_rows(self) -> list[SettingRow]:
        return [row for row in self.rows.values() if isinstance(row, SettingRow) and row.is_changed]

    def _reset_all(self) -> None:
        """Leaves all to their defaults, and offers the way back."""
        changed = self._changed_rows()
        before = [(row, words_of(row.stand.value)) for row in changed if row.stand]
        for row in changed:
            row.reset()
        self._before = before
        self._told.setText(tr("Settings", "%n setting(s) reset.", n=len(before)))
        self.undo_button.show()
        self.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo_reset(self) -> None:
        before, self._before = self._before, []
        self.undo_button.hide()
        for row, words in before:
            row.keep(words)
        self.reset_all_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self, wanted: str) -> None:
        words = wanted.lower().split()
        for row in self.rows.values():
            row.setVisible(row.fits(words))
        shown = []
        for n, section in enumerate(self._sections.values()):
            rows = [row for row in self.rows.values() if row.parentWidget() is section]
            is_shown = any(not row.isHidden() for row in rows)
            section.setVisible(is_shown)
            self.groups.item(n).setHidden(not is_shown)
            shown.append(is_shown)
        self._scroll.setVisible(any(shown))
        self._nothing.setVisible(not any(shown))
        self._nothing.say(
            tr("Settings", "No setting is called “{wanted}”, or has to do with it.").format(
                wanted=wanted.strip()
            ),
            button=tr("Settings", "Show all"),
            act=self.search.clear,
        )

    def _show_group(self, number: int) -> None:
        sections = list(self._sections.values())
        if 0 <= number < len(sections):
            self._scroll.verticalScrollBar().setValue(sections[number].y())
            with QSignalBlocker(self.groups):  # the last ones can't come up to the top
                self.groups.setCurrentRow(number)

    def _mark_group(self, scrolled: int) -> None:
        """The group that is read now is the chosen one on the left."""
        above = [n for n, section in enumerate(self._sections.values()) if section.y() <= scrolled]
        with QSignalBlocker(self.groups):
            self.groups.setCurrentRow(above[-1] if above else 0)


def settings_dialog(
    bench: Workbench, preferences: WindowSettings, parent: QWidget
) -> SettingsDialog:
    """The dialog for the window's settings and the desk's."""
    desk, tasks = bench.desk, bench.tasks
    shelves = (WindowShelf(preferences), DeskShelf(desk.settings, tasks))
    return SettingsDialog(shelves, SecretShelf(desk.secrets, tasks), parent)
