"""The menus and the toolbar: for each menu a module with its table of actions, its order and what
the actions do.

To add an action: a Spec and its name in the order of its menu's MENU, and a line in the same
module's `commands`. Menus, palette, shortcuts page and docs/shortcuts.md follow.
"""

from ui.menus.bar import Menus
from ui.menus.tables import MENUS

__all__ = ["MENUS", "Menus"]
