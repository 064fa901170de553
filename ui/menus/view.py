"""View: what is shown, how large, and where the keyboard is."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ui.actions import BETWEEN, Menu, Spec, Submenu
from ui.translation import marked

if TYPE_CHECKING:
    from ui.main_window import MainWindow

COLOURS = Submenu(key="colours", title=marked("Actions", "&Colours"))

MENU = Menu(
    title=marked("Actions", "&View"),
    specs=(
        Spec(name="palette", text=marked("Actions", "Co&mmand palette…"), keys=("Ctrl+K",),
             icon="command",
             tip=marked("Actions", "Everything the window can do, by typing a part of its name")),
        Spec(name="show_library", text=marked("Actions", "&Library"), keys=("F7",), toggles=True),
        Spec(name="show_inspector", text=marked("Actions", "&Inspector"), keys=("Shift+F7",),
             toggles=True),
        Spec(name="show_preview", text=marked("Actions", "&Preview"), keys=("F9",), toggles=True),
        Spec(name="fold_all", text=marked("Actions", "&Fold all sections"),
             keys=("Ctrl+Alt+Left",)),
        Spec(name="unfold_all", text=marked("Actions", "Op&en all sections"),
             keys=("Ctrl+Alt+Right",)),
        Spec(name="zoom_in", text=marked("Actions", "&Zoom in"), icon="zoom_in"),
        Spec(name="zoom_out", text=marked("Actions", "Zoom &out"), icon="zoom_out"),
        Spec(name="fit_width", text=marked("Actions", "Fit the &width")),
        Spec(name="fit_page", text=marked("Actions", "Fit the pa&ge")),
        Spec(name="actual_size", text=marked("Actions", "&Actual size")),
        Spec(name="next_pane", text=marked("Actions", "&Next pane"), keys=("F6",), icon="next"),
        Spec(name="previous_pane", text=marked("Actions", "P&revious pane"), keys=("Shift+F6",),
             icon="previous"),
    ),
    order=(
        "palette", BETWEEN,
        "show_library", "show_inspector", "show_preview", BETWEEN,
        "fold_all", "unfold_all", BETWEEN,
        COLOURS, BETWEEN,
        "zoom_in", "zoom_out", "fit_width", "fit_page", "actual_size", BETWEEN,
        "next_pane", "previous_pane",
    ),
)  # fmt: skip


def commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What is shown and hidden are toggles: see ui.menus.bar."""
    return {
        "palette": window.going.show_palette,
        "fold_all": window.outline.view.collapseAll,
        "unfold_all": window.outline.view.expandAll,
        "zoom_in": partial(window.preview.step_zoom, 1),
        "zoom_out": partial(window.preview.step_zoom, -1),
        "fit_width": window.preview.fit_width,
        "fit_page": window.preview.fit_page,
        "actual_size": window.preview.actual_size,
        "next_pane": partial(window.going.go_round, 1),
        "previous_pane": partial(window.going.go_round, -1),
    }
