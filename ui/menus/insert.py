"""Insert: blocks and sections that are no articles."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.actions import BETWEEN, Menu, Spec
from ui.translation import marked

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MENU = Menu(
    title=marked("Actions", "&Insert"),
    specs=(
        Spec(name="insert_text", text=marked("Actions", "&Text"), keys=("Ctrl+Alt+T",),
             icon="text"),
        Spec(name="insert_quote", text=marked("Actions", "&Quote"), keys=("Ctrl+Alt+Q",),
             icon="quote"),
        Spec(name="insert_picture", text=marked("Actions", "&Picture…"), keys=("Ctrl+Alt+P",),
             icon="picture"),
        Spec(name="insert_divider", text=marked("Actions", "&Divider"), keys=("Ctrl+Alt+D",),
             icon="divider"),
        Spec(name="insert_contents", text=marked("Actions", "&Contents"), keys=("Ctrl+Alt+C",),
             icon="contents"),
        Spec(name="insert_sponsor", text=marked("Actions", "Sp&onsor"), keys=("Ctrl+Alt+O",),
             icon="sponsor"),
        Spec(name="insert_section", text=marked("Actions", "&Section"), keys=("Ctrl+Alt+S",),
             icon="section"),
    ),
    order=(
        "insert_text", "insert_quote", "insert_picture", "insert_divider", "insert_contents",
        "insert_sponsor", BETWEEN, "insert_section",
    ),
)  # fmt: skip

INSERTS = tuple(spec.name for spec in MENU.specs)


def commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """Each is a method of `window.blocks` of the same name."""
    return {name: getattr(window.blocks, name) for name in INSERTS}
