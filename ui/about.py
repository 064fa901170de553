"""Help: the list of shortcuts, and what this program is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digest import __version__
from ui.icons import app_icon
from ui.look import headline_font

ABOUT = (
    "From a day's news pages to one finished edition: pick, arrange, print, every morning by "
    "itself."
)


def show_shortcuts(window: QWidget, shortcuts: Callable[[], Sequence[tuple[str, str]]]) -> None:
    """Every key and what it does."""
    dialog = _dialog(window, "Keyboard shortcuts")
    rows = list(shortcuts())
    table = QTableWidget(len(rows), 2)
    table.setAccessibleName("Keyboard shortcuts")
    table.setHorizontalHeaderLabels(["Keys", "What they do"])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))
    dialog.resize(620, 620)
    _finish(dialog, table)


def show_about(window: QWidget) -> None:
    dialog = _dialog(window, "About Digest Desk")
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.setSpacing(10)
    picture = QLabel()
    picture.setPixmap(app_icon().pixmap(72, 72))
    name = QLabel("Digest Desk")
    name.setFont(headline_font(28))
    version = QLabel(f"Version {__version__} · MIT licence")
    version.setProperty("look", "soft")
    words = QLabel(ABOUT)
    words.setWordWrap(True)
    for part in (picture, name, version, words):
        layout.addWidget(part)
    layout.addStretch(1)
    dialog.resize(400, 320)
    _finish(dialog, body)


def _dialog(window: QWidget, title: str) -> QDialog:
    dialog = QDialog(window)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _finish(dialog: QDialog, body: QWidget) -> None:
    """The body with a Close button below it, shown."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close = buttons.button(QDialogButtonBox.StandardButton.Close)
    close.setDefault(False)
    close.setAutoDefault(False)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(18, 16, 18, 14)
    layout.addWidget(body)
    layout.addWidget(buttons)
    dialog.open()
