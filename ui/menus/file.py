"""File: editions come, pages come in, renditions go out."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from digest.model import Format
from ui.actions import BETWEEN, Menu, Spec, Submenu
from ui.translation import marked

if TYPE_CHECKING:
    from ui.main_window import MainWindow

EXPORTS = {f"export_{format.value}": format for format in Format}

RECENT = Submenu(key="recent_editions", title=marked("Actions", "Open &recent"))

MENU = Menu(
    title=marked("Actions", "&File"),
    specs=(
        Spec(name="new", text=marked("Actions", "&New edition"), keys=("Ctrl+N",), icon="new"),
        Spec(name="new_from_last", text=marked("Actions", "New from the &last edition"),
             keys=("Ctrl+Shift+M",), icon="compose",
             tip=marked("Actions",
                        "Today’s draft with the sections, looks and standing blocks of the last, "
                        "filled by the recipe")),
        Spec(name="open", text=marked("Actions", "&Open edition…"), keys=("Ctrl+O",),
             icon="open"),
        Spec(name="new_window", text=marked("Actions", "New &window"), keys=("Ctrl+Alt+N",),
             tip=marked("Actions", "Another window on this desk, for another edition")),
        Spec(name="open_file", text=marked("Actions", "O&pen from a file…")),
        Spec(name="save_file", text=marked("Actions", "&Save a copy as a file…"),
             tip=marked("Actions", "A file that can be opened again, here or on another desk")),
        Spec(name="import", text=marked("Actions", "&Import pages…"), keys=("Ctrl+I",),
             icon="import"),
        Spec(name="import_folder", text=marked("Actions", "Import a &folder…"), icon="folder"),
        Spec(name="import_address", text=marked("Actions", "Import from an &address…"),
             keys=("Ctrl+L",), icon="address"),
        Spec(name="export_several", text=marked("Actions", "E&xport several formats…"),
             keys=("Ctrl+Shift+E",), icon="export",
             tip=marked("Actions", "Choose formats and a folder; what is wrong is told first")),
        Spec(name="export_again", text=marked("Actions", "Export a&gain"),
             keys=("Ctrl+Shift+R",),
             tip=marked("Actions", "The formats and the folder of the last time")),
        Spec(name="export_pdf", text=marked("Actions", "Export as &PDF…"), keys=("Ctrl+E",),
             icon="export"),
        Spec(name="export_web", text=marked("Actions", "Export as a &web page…")),
        Spec(name="export_email", text=marked("Actions", "Export as an e-&mail…"),
             keys=("Ctrl+Alt+E",),
             tip=marked("Actions",
                        "A message to open in a mail program; its check is shown first")),
        Spec(name="export_text", text=marked("Actions", "Export as plain &text…")),
        Spec(name="export_epub", text=marked("Actions", "Export as an EPU&B…")),
        Spec(name="export_archive", text=marked("Actions", "Export as a PDF for a&rchives…"),
             tip=marked("Actions", "PDF/A-3b: it will be shown the same in many years")),
        Spec(name="export_images", text=marked("Actions", "Export p&ictures of the pages…")),
        Spec(name="settings", text=marked("Actions", "Se&ttings…"), keys=("Ctrl+,",),
             icon="settings",
             tip=marked("Actions", "Colours, text size, language, network, and all else")),
        Spec(name="quit", text=marked("Actions", "&Quit"), keys=("Ctrl+Q",), icon="quit"),
    ),
    order=(
        "new", "new_from_last", "open", RECENT, BETWEEN,
        "new_window", "open_file", "save_file", BETWEEN,
        "import", "import_folder", "import_address", BETWEEN,
        Submenu(key="export", title=marked("Actions", "&Export"), names=tuple(EXPORTS)),
        "export_several", "export_again", BETWEEN,
        "settings", BETWEEN,
        "quit",
    ),
)  # fmt: skip


def commands(window: "MainWindow") -> dict[str, Callable[[], object]]:
    exports = {name: partial(window.exporting.ask_path, f) for name, f in EXPORTS.items()}
    return {
        "new": window.editions.new,
        "new_from_last": window.refilling.new_from_last,
        "open": window.editions.choose,
        "new_window": window.windows.open_another,
        "open_file": window.edition_files.ask_what_to_open,
        "save_file": window.edition_files.ask_where_to_save,
        "import": window.importing.choose_files,
        "import_folder": window.importing.choose_folder,
        "import_address": window.importing.ask_address,
        "export_several": window.exporting.ask_formats,
        "export_again": window.exporting.again,
        "settings": window.preferring.show,
        "quit": window.staying.quit,
        **exports,
    }
