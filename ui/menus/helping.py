"""Help: keys, what went on, what this program is."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ui.about import show_about
from ui.actions import BETWEEN, Menu, Spec
from ui.translation import marked

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MENU = Menu(
    title=marked("Actions", "&Help"),
    specs=(
        Spec(name="shortcuts", text=marked("Actions", "&Keyboard shortcuts"), keys=("F1",),
             icon="keyboard"),
        Spec(name="tour", text=marked("Actions", "Show the &tour"), icon="tour",
             tip=marked("Actions", "Three hints: the library, the edition, the preview")),
        Spec(name="logs", text=marked("Actions", "Show the &log folder"), icon="folder",
             tip=marked("Actions", "What the window noted, for whoever looks into a fault")),
        Spec(name="checkup", text=marked("Actions", "&Check the installation…"), icon="check",
             tip=marked("Actions", "Fonts, libraries, the disk, the desk: what is well or not")),
        Spec(name="about", text=marked("Actions", "&About Digest Desk"), icon="about"),
    ),
    order=("shortcuts", "tour", BETWEEN, "checkup", "logs", BETWEEN, "about"),
)  # fmt: skip


def commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    return {
        "shortcuts": window.helping.show_shortcuts,
        "tour": window.newcomers.show_tour,
        "checkup": window.helping.check_installation,
        "logs": window.helping.show_logs,
        "about": partial(show_about, window),
    }
