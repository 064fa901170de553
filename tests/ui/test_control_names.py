"""Whatever takes the keyboard in the dialogs about publications, sources and imports says what it
is."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from ui_harbour import make_edition
from ui_publications import FERRY
from ui_sources import UNTRIED, WELL, stock_sources

from digest.desk import open_desk
from digest.gather import Gathered
from digest.model import ArticleId
from digest.pipeline import Kept
from ui.arrivals import imported
from ui.dialogs.add_source import AddSourceDialog
from ui.dialogs.backfilling import BackfillDialog
from ui.dialogs.channel_forms import FRESH
from ui.dialogs.chart_picker import ChartPicker
from ui.dialogs.comparing import CompareDialog
from ui.dialogs.import_report import ImportReport
from ui.dialogs.origins import OriginsDialog
from ui.dialogs.publication import PublicationDialog
from ui.dialogs.publication_problems import Page
from ui.dialogs.revisions import RevisionsDialog
from ui.dialogs.source_form import SourceForm
from ui.dialogs.sources import SourcesDialog

pytestmark = pytest.mark.window


def _publication(desk, tasks, page):
    channels = tuple(make() for make in FRESH.values())
    everything = replace(FERRY, channels=channels)
    dialog = PublicationDialog(desk, tasks, everything)
    dialog.show_page(page)
    if page is Page.DELIVERY:
        dialog.deliveries.table.grid.selectRow(1)  # the mail's form has most
    return dialog


DIALOGS = {
    **{f"publication {page}": partial(_publication, page=page) for page in Page},
    "sources": lambda desk, tasks: SourcesDialog(desk, tasks),
    "add": lambda desk, tasks: AddSourceDialog(desk, tasks, desk.library.publications()),
    "picker": lambda desk, tasks: ChartPicker(desk, tasks, UNTRIED),
    "form": lambda _desk, _tasks: SourceForm(WELL, frozenset()),
    "report": lambda _desk, _tasks: ImportReport(imported(Kept(gathered=Gathered(), changes=()))),
    "revisions": lambda desk, tasks: RevisionsDialog(desk.library, tasks, ArticleId("a")),
    "compare": lambda desk, tasks: CompareDialog(make_edition(), desk.library, tasks),
    "origins": lambda desk, tasks: OriginsDialog(make_edition(), desk, tasks),
    "past dates": lambda desk, tasks: BackfillDialog(FERRY, desk, tasks),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_has_a_name(qtbot, tmp_path, tasks, look, name):
    with open_desk(tmp_path / "desk") as desk:
        stock_sources(desk.library)
        dialog = DIALOGS[name](desk, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not tasks.active)
        nameless = [
            widget
            for widget in dialog.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.accessibleName()
            and not widget.objectName().startswith("qt_")
            and not (isinstance(widget, QAbstractButton) and widget.text())
        ]
        assert nameless == []
        assert dialog.windowTitle()
