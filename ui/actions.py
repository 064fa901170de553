"""The window's actions as data: what the menus, the toolbar and the shortcut list are made of."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from ui.colors import Colors
from ui.icons import icon


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """An action. `keys` are portable key sequences, `icon` a name of ui.icons, `tip` a sentence
    for the toolbar, `toggles` for one that is on or off."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    toggles: bool = False


SPECS: tuple[Spec, ...] = (
    Spec(name="new", text="&New edition", keys=("Ctrl+N",), icon="insert"),
    Spec(name="open", text="&Open edition…", keys=("Ctrl+O",), icon="editions"),
    Spec(name="import", text="&Import pages…", keys=("Ctrl+I",), icon="import"),
    Spec(name="import_folder", text="Import a &folder…"),
    Spec(name="import_address", text="Import from an &address…", keys=("Ctrl+L",), icon="address"),
    Spec(name="gather", text="&Gather", keys=("F5",), icon="gather",
         tip="Read every publication's sources into the library"),
    Spec(name="export_pdf", text="Export as &PDF…", keys=("Ctrl+E",), icon="export"),
    Spec(name="export_web", text="Export as a &web page…", keys=("Ctrl+Shift+E",)),
    Spec(name="export_email", text="Export as an e-&mail…", keys=("Ctrl+Alt+E",),
         tip="A message to open in a mail program; its check is shown first"),
    Spec(name="export_text", text="Export as plain &text…"),
    Spec(name="export_epub", text="Export as an EPU&B…"),
    Spec(name="export_archive", text="Export as a PDF for a&rchives…",
         tip="PDF/A-3b: it will be shown the same in many years"),
    Spec(name="export_images", text="Export p&ictures of the pages…"),
    Spec(name="quit", text="&Quit", keys=("Ctrl+Q",)),
    Spec(name="paste", text="&Paste", keys=("Ctrl+V",),
         tip="Import the pages, addresses or the article that the clipboard holds"),
    Spec(name="paste_article", text="Paste as an &article", keys=("Ctrl+Shift+V",),
         tip="Import the clipboard’s text, headline first"),
    Spec(name="remove", text="&Remove", icon="remove"),
    Spec(name="search", text="&Find in the library", keys=("Ctrl+F",), icon="search"),
    Spec(name="history", text="&History", keys=("Ctrl+H",), icon="history", toggles=True),
    Spec(name="insert_text", text="&Text", keys=("Ctrl+Alt+T",)),
    Spec(name="insert_quote", text="&Quote", keys=("Ctrl+Alt+Q",)),
    Spec(name="insert_picture", text="&Picture…", keys=("Ctrl+Alt+P",)),
    Spec(name="insert_divider", text="&Divider", keys=("Ctrl+Alt+D",)),
    Spec(name="insert_contents", text="&Contents", keys=("Ctrl+Alt+C",)),
    Spec(name="insert_section", text="&Section", keys=("Ctrl+Alt+S",)),
    Spec(name="show_library", text="&Library", keys=("F7",), toggles=True),
    Spec(name="show_inspector", text="&Inspector", keys=("F8",), toggles=True),
    Spec(name="show_preview", text="&Preview", keys=("F9",), toggles=True),
    Spec(name="zoom_in", text="Zoom &in"),
    Spec(name="zoom_out", text="Zoom &out"),
    Spec(name="fit_width", text="Fit the &width"),
    Spec(name="next_pane", text="&Next pane", keys=("F6",)),
    Spec(name="previous_pane", text="Pre&vious pane", keys=("Shift+F6",)),
    Spec(name="make_lead", text="Make &lead", keys=("Ctrl+Shift+L",)),
    Spec(name="print_full", text="Print in &full", keys=("Alt+1",)),
    Spec(name="print_summary", text="Print as &summary", keys=("Alt+2",)),
    Spec(name="print_headline", text="Print the &headline only", keys=("Alt+3",)),
    Spec(name="move_up", text="Move &up"),
    Spec(name="move_down", text="Move &down"),
    Spec(name="rename", text="&Rename section"),
    Spec(name="nameplate", text="&Nameplate, date and paper", keys=("Ctrl+Shift+N",)),
    Spec(name="theme", text="&Theme…", keys=("Ctrl+T",), icon="picture",
         tip="Choose a theme, its paper, columns, typeface, density and colour"),
    Spec(name="fit", text="Fit to &pages…", keys=("Ctrl+Shift+F",),
         tip="Bring the edition to a number of pages, by steps that are shown"),
    Spec(name="issue", text="&Issue", keys=("Ctrl+Shift+P",), icon="issue",
         tip="Freeze this edition; a later change needs a corrected one"),
    Spec(name="correct", text="&Correct the issued edition"),
    Spec(name="new_publication", text="&New publication…", icon="insert"),
    Spec(name="add_source", text="&Add source…", keys=("Ctrl+Shift+A",)),
    Spec(name="sources", text="&Sources…", keys=("Ctrl+Shift+S",), icon="sources",
         tip="What is read, and how each source fares"),
    Spec(name="runs", text="Run &history…", icon="runs"),
    Spec(name="shortcuts", text="&Keyboard shortcuts", keys=("F1",)),
    Spec(name="about", text="&About Digest Desk"),
)  # fmt: skip

FIXED_KEYS = (
    ("Enter", "Add the selected articles or ranking to the edition (in the library)"),
    ("Right, Left", "Show, hide the copies of an article (in the library)"),
    ("Ctrl+Up, Ctrl+Down", "Move the selected blocks (in the edition)"),
    ("Delete", "Remove the selected blocks (in the edition)"),
    ("F2", "Rename the section (in the edition)"),
    ("Ctrl++, Ctrl+-, Ctrl+0", "Zoom in, zoom out, fit the width (in the preview)"),
)

BETWEEN = "-"
"""A separator among the names of a menu."""


class Actions(QObject):
    """The QActions of SPECS by name. Icons follow the colours: see `dress`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {spec.name: self._make(spec) for spec in SPECS}
        self._icons = {spec.name: spec.icon for spec in SPECS if spec.icon}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add(self, name: str, action: QAction, icon_name: str = "") -> None:
        """Takes an action that was made elsewhere under `name`."""
        self._actions[name] = action
        if icon_name:
            self._icons[name] = icon_name

    def dress(self, colors: Colors) -> None:
        """Draws the icons in these colours."""
        for name, icon_name in self._icons.items():
            ink = colors.on_accent if name == "issue" else colors.ink
            self._actions[name].setIcon(icon(icon_name, ink))

    def enable(self, names: Iterable[str], on: bool) -> None:
        for name in names:
            self._actions[name].setEnabled(on)

    def fill(self, place: QMenu | QToolBar, names: Iterable[str]) -> None:
        """Puts the named actions into a menu or toolbar."""
        for name in names:
            if name == BETWEEN:
                place.addSeparator()
            else:
                place.addAction(self._actions[name])

    def menu(self, bar: QMenuBar, title: str, names: Iterable[str]) -> QMenu:
        """A menu of `bar` with the named actions."""
        menu = bar.addMenu(title)
        menu.setAccessibleName(title.replace("&", ""))
        self.fill(menu, names)
        return menu

    def shortcuts(self) -> list[tuple[str, str]]:
        """Keys and what they do, for the list in Help."""
        listed = [
            (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), plain(action))
            for action in self._actions.values()
            if not action.shortcut().isEmpty()
        ]
        return [*listed, *FIXED_KEYS]

    def _make(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(spec.toggles)
        keys = f" ({spec.keys[0]})" if spec.keys else ""
        action.setToolTip(f"{spec.tip or plain(action)}{keys}")
        return action


def plain(action: QAction) -> str:
    """The action's words without the mark of its mnemonic."""
    return action.text().replace("&", "")
