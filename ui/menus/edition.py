"""Edition: its blocks, its looks, its end."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from digest.model import Form
from ui.actions import BETWEEN, Menu, Spec, Submenu
from ui.translation import marked

if TYPE_CHECKING:
    from ui.main_window import MainWindow

COMPOSE = Submenu(key="compose_from", title=marked("Actions", "Compose &from"))
LOOK_BACK = Submenu(
    key="look_back", title=marked("Actions", "Loo&k back"), names=("compare", "trace", "replay")
)

MENU = Menu(
    title=marked("Actions", "E&dition"),
    specs=(
        Spec(name="make_lead", text=marked("Actions", "Make &lead"), keys=("Ctrl+Shift+L",),
             icon="lead"),
        Spec(name="print_full", text=marked("Actions", "Pri&nt in full"), keys=("Alt+1",)),
        Spec(name="print_summary", text=marked("Actions", "Print as &summary"), keys=("Alt+2",)),
        Spec(name="print_headline", text=marked("Actions", "Print the &headline only"),
             keys=("Alt+3",)),
        Spec(name="move_up", text=marked("Actions", "Move &up"), icon="up"),
        Spec(name="move_down", text=marked("Actions", "Move &down"), icon="down"),
        Spec(name="duplicate", text=marked("Actions", "Dupl&icate"), keys=("Ctrl+D",),
             tip=marked("Actions", "A copy of the selected texts, quotes, pictures or dividers")),
        Spec(name="revert", text=marked("Actions", "Re&vert to the library"), icon="revert",
             tip=marked("Actions",
                        "Take your changes of the selected blocks back; they follow the library")),
        Spec(name="refill", text=marked("Actions", "Refill fro&m the recipe"), icon="gather",
             tip=marked("Actions",
                        "Gather, and let the recipe pick anew; what you edited or placed stays")),
        Spec(name="rename", text=marked("Actions", "&Rename section"), icon="rename"),
        Spec(name="nameplate", text=marked("Actions", "N&ameplate, date and paper"),
             keys=("Ctrl+Shift+N",)),
        Spec(name="theme", text=marked("Actions", "&Theme…"), keys=("Ctrl+T",), icon="theme",
             tip=marked("Actions",
                        "Choose a theme, its paper, columns, typeface, density and colour")),
        Spec(name="fit", text=marked("Actions", "Fit to pa&ges…"), keys=("Ctrl+Shift+F",),
             icon="fit",
             tip=marked("Actions",
                        "Bring the edition to a number of pages, by steps that are shown")),
        Spec(name="preflight", text=marked("Actions", "Pr&e-flight"), keys=("Ctrl+F8",),
             icon="check", tip=marked("Actions", "What is to be mended before it goes out")),
        Spec(name="next_finding", text=marked("Actions", "Ne&xt finding"), keys=("F8",)),
        Spec(name="previous_finding", text=marked("Actions", "Previ&ous finding"),
             keys=("Shift+F8",)),
        Spec(name="check_links", text=marked("Actions", "Tr&y all links"),
             tip=marked("Actions", "Ask every site whether the page is still there")),
        Spec(name="issue", text=marked("Actions", "&Publish"), keys=("Ctrl+Shift+P",),
             icon="issue",
             tip=marked("Actions",
                        "Issue this edition: it is frozen; a later change needs a corrected one")),
        Spec(name="correct", text=marked("Actions", "&Correct the issued edition"),
             keys=("Ctrl+Shift+K",), icon="rename",
             tip=marked("Actions",
                        "Make the corrected draft of what was issued, with all that has changed")),
        Spec(name="deliveries", text=marked("Actions", "&Where it went…"),
             tip=marked("Actions",
                        "Where this edition went, and to whom; deliver it, send a test")),
        Spec(name="compare", text=marked("Actions", "&Compare with…"), keys=("Ctrl+Shift+D",),
             tip=marked("Actions",
                        "What is otherwise than in the edition before, or than the recipe made "
                        "it")),
        Spec(name="trace", text=marked("Actions", "&Where it is from…"), keys=("Ctrl+Shift+O",),
             tip=marked("Actions",
                        "Source, address, times and hash of each item, and who changed what")),
        Spec(name="replay", text=marked("Actions", "&Print again and compare…"),
             tip=marked("Actions",
                        "Print the issued edition again and compare it, byte for byte, with what "
                        "was delivered")),
    ),
    order=(
        "make_lead", "print_full", "print_summary", "print_headline", BETWEEN,
        "move_up", "move_down", "duplicate", "rename", "revert", BETWEEN,
        "nameplate", "theme", "fit", BETWEEN,
        COMPOSE, "refill", BETWEEN,
        "preflight", "next_finding", "previous_finding", "check_links", BETWEEN,
        "issue", "correct", "deliveries", LOOK_BACK,
    ),
)  # fmt: skip

BLOCK_ACTIONS = ("move_up", "move_down")
ARTICLE_ACTIONS = ("print_full", "print_summary", "print_headline")


def commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    forms = {f"print_{form}": partial(window.outline.set_form, form) for form in Form}
    return {
        "make_lead": window.outline.make_lead,
        "move_up": partial(window.outline.shift_selected, -1),
        "move_down": partial(window.outline.shift_selected, 1),
        "duplicate": window.outline.duplicate_selected,
        "rename": window.outline.rename_selected,
        "revert": window.outline.revert_selected,
        "refill": window.refilling.refill,
        "nameplate": window.going.show_nameplate,
        "theme": window.themes.show,
        "fit": window.fitting.show,
        "preflight": window.preflighting.toggle,
        "next_finding": window.preflighting.next,
        "previous_finding": window.preflighting.previous,
        "check_links": window.preflighting.watch.check_links,
        "issue": window.preflighting.publish,
        "correct": window.correcting.correct,
        "deliveries": window.delivering.show,
        "compare": window.past_and_future.compare,
        "trace": window.past_and_future.trace,
        "replay": window.past_and_future.replay,
        **forms,
    }
