"""Edit: the history, the clipboard, finding."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.actions import BETWEEN, Menu, Spec
from ui.translation import marked

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MENU = Menu(
    title=marked("Actions", "&Edit"),
    specs=(
        Spec(name="undo", text=marked("Actions", "&Undo"), keys=("Ctrl+Z",), icon="undo"),
        Spec(name="redo", text=marked("Actions", "&Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"),
             icon="redo"),
        Spec(name="history", text=marked("Actions", "&History"), keys=("Ctrl+H",),
             icon="history", toggles=True,
             tip=marked("Actions", "Every step since the edition was opened, to go back to")),
        Spec(name="cut", text=marked("Actions", "Cu&t"), keys=("Ctrl+X",), icon="cut"),
        Spec(name="copy", text=marked("Actions", "&Copy"), keys=("Ctrl+C",), icon="copy"),
        Spec(name="paste", text=marked("Actions", "&Paste"), keys=("Ctrl+V",), icon="paste",
             tip=marked("Actions",
                        "Blocks from another edition, or pages, addresses or an article to "
                        "import")),
        Spec(name="paste_article", text=marked("Actions", "Paste as an artic&le"),
             keys=("Ctrl+Shift+V",),
             tip=marked("Actions", "Import the clipboard’s text, headline first")),
        Spec(name="select_all", text=marked("Actions", "Select &all"), keys=("Ctrl+A",)),
        Spec(name="remove", text=marked("Actions", "Re&move"), icon="remove"),
        Spec(name="park", text=marked("Actions", "Par&k on the clipboard"),
             keys=("Ctrl+Shift+C",), icon="clipboard",
             tip=marked("Actions",
                        "Lay what is selected aside; it stays over editions and restarts")),
        Spec(name="search", text=marked("Actions", "&Find in the library"), keys=("Ctrl+F",),
             icon="search"),
    ),
    order=(
        "undo", "redo", "history", BETWEEN,
        "cut", "copy", "paste", "paste_article", "select_all", "remove", "park", BETWEEN,
        "search",
    ),
)  # fmt: skip


def commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """Undo and redo are the history's own: see ui.menus.bar."""
    return {
        "cut": window.clipping.cut,
        "copy": window.clipping.copy,
        "paste": window.clipping.paste,
        "paste_article": window.incoming.paste_article,
        "select_all": window.clipping.select_all,
        "remove": window.outline.remove_selected,
        "park": window.articles.park,
        "search": window.library_panel.focus_search,
    }
