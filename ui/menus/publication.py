"""Publication: what is made every day, and of what."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.actions import BETWEEN, Menu, Spec, Submenu
from ui.translation import marked

if TYPE_CHECKING:
    from ui.main_window import MainWindow

EDIT = Submenu(key="edit_publication", title=marked("Actions", "&Edit"))
RUN = Submenu(key="run_publication", title=marked("Actions", "&Run now"))

REHEARSE = Submenu(
    key="rehearse_publication", title=marked("Actions", "Rehearse &tomorrow’s edition")
)
FILL = Submenu(key="fill_publication", title=marked("Actions", "&Fill past dates"))

MENU = Menu(
    title=marked("Actions", "&Publication"),
    specs=(
        Spec(name="new_publication", text=marked("Actions", "&New publication…"), icon="new"),
        Spec(name="add_source", text=marked("Actions", "&Add source…"), keys=("Ctrl+Shift+A",),
             icon="add"),
        Spec(name="sources", text=marked("Actions", "&Sources…"), keys=("Ctrl+Shift+S",),
             icon="sources", tip=marked("Actions", "What is read, and how each source fares")),
        Spec(name="gather", text=marked("Actions", "&Gather"), keys=("F5",), icon="gather",
             tip=marked("Actions", "Read every publication's sources into the library")),
        Spec(name="runs", text=marked("Actions", "Run &history…"), icon="runs"),
    ),
    order=(
        "new_publication", EDIT, RUN, REHEARSE, FILL, BETWEEN,
        "add_source", "sources", "gather", BETWEEN,
        "runs",
    ),
)  # fmt: skip


def commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    return {
        "new_publication": window.publications.new,
        "add_source": window.sources.add,
        "sources": window.sources.show,
        "gather": window.sources.gather_all,
        "runs": window.publications.show_runs,
    }
