"""The window's actions as data, and the QActions made of them.

Menus, toolbar, command palette, shortcuts page and docs/shortcuts.md are all made of the same
tables. Each menu has its table in `ui.menus`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from ui.colors import Colors
from ui.icons import icon
from ui.translation import bare, tr

BETWEEN = "-"
"""A separator among the names of a menu."""

REASON = "reason"
"""The property of an action that is off which says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """An action. `text` is marked for translation under "Actions"; `keys` are portable key
    sequences; `icon` is a name of ui.icons; `tip` a sentence for toolbar, palette and shortcuts
    page; `toggles` for one that is on or off."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    toggles: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Submenu:
    """A menu in a menu: `names` of actions, or, without any, one that is filled when it is shown
    by whoever knows what belongs there (`ui.menus.fillings`); `key` names it."""

    key: str
    title: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A menu of the menu bar: its actions, and what stands in it in which order (names of actions,
    BETWEEN, submenus)."""

    title: str
    specs: tuple[Spec, ...]
    order: tuple[str | Submenu, ...]


class Actions(QObject):
    """The QActions of the menus by name. Icons follow the colours: see `dress`."""

    def __init__(self, parent: QObject, menus: Sequence[Menu]) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        self._tips: dict[str, str] = {}
        self._menus = {spec.name: menu.title for menu in menus for spec in menu.specs}
        for menu in menus:
            for spec in menu.specs:
                self._make(spec)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def take(self, name: str, action: QAction, *, why: str) -> None:
        """Puts an action that was made elsewhere, and knows itself when it is off, in the place of
        the one called `name`, with its keys; `why` says what it means when it is off."""
        former = self._actions[name]
        action.setObjectName(name)
        action.setShortcuts(former.shortcuts())
        action.setIconText(former.iconText())
        action.setProperty(REASON, why)
        self._actions[name] = action
        former.deleteLater()

    def menu_of(self, name: str) -> str:
        """The title of the menu that the action stands in, in the reader's language."""
        return bare(tr("Actions", self._menus[name]))

    def tip_of(self, name: str) -> str:
        """What is said of the action besides its text, often nothing."""
        return self._tips[name]

    def icon_of(self, name: str) -> str:
        """The name of its icon, "" for none."""
        return self._icons.get(name, "")

    def dress(self, colors: Colors) -> None:
        """Draws the icons in these colours."""
        for name, icon_name in self._icons.items():
            ink = colors.on_accent if name == "issue" else colors.ink
            self._actions[name].setIcon(icon(icon_name, ink))

    def enable(self, names: Iterable[str], on: bool, why: str = "") -> None:
        """Turns the actions on or off; `why` says to people what to do for those that are off."""
        for name in names:
            self._actions[name].setEnabled(on)
            self._actions[name].setProperty(REASON, "" if on else why)

    def fill(self, place: QMenu | QToolBar, names: Iterable[str]) -> None:
        """Puts the named actions into a menu or toolbar."""
        for name in names:
            if name == BETWEEN:
                place.addSeparator()
            else:
                place.addAction(self._actions[name])

    def _make(self, spec: Spec) -> None:
        action = QAction(tr("Actions", spec.text), self)
        action.setIconText(bare(action.text()).removesuffix("…"))  # Qt would leave "(G)" of "(&G)"
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(spec.toggles)
        tip = tr("Actions", spec.tip) if spec.tip else ""
        keys = f" ({keys_of(action)})" if spec.keys else ""
        action.setToolTip(f"{tip or plain(action)}{keys}")
        self._actions[spec.name] = action
        self._tips[spec.name] = tip
        if spec.icon:
            self._icons[spec.name] = spec.icon


def plain(action: QAction) -> str:
    """The action's words without the mark of its mnemonic."""
    return bare(action.text())


def keys_of(action: QAction) -> str:
    """The action's first keys as this system writes them, "" for none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
