"""Several formats are chosen at once; where they go is remembered, and what is wrong is told."""

import pytest
from PySide6.QtWidgets import QPushButton

from digest.edits import set_nameplate
from digest.model import Format
from ui.dialogs import ExportDialog

pytestmark = pytest.mark.window

PATIENCE = 40_000
"""Milliseconds that a rendering may take on a busy machine."""


def dialog_of(window) -> ExportDialog:
    window.actions_["export_several"].trigger()
    return window.findChildren(ExportDialog)[-1]


def test_ticked_formats_go_to_the_folder_and_again_without_asking(qtbot, window, tmp_path):
    dialog = dialog_of(window)
    assert dialog.formats == (Format.PDF,)
    dialog.boxes[Format.PDF].setChecked(False)
    assert not dialog.export_button.isEnabled()
    dialog.boxes[Format.TEXT].setChecked(True)
    dialog.boxes[Format.WEB].setChecked(True)
    out = tmp_path / "out"
    dialog.folder_field.setText(str(out))
    assert not dialog.export_button.isEnabled()
    out.mkdir()
    dialog.folder_field.setText(f"{out}/")
    with qtbot.waitSignal(window.exporting.exporter.finished, timeout=PATIENCE):
        dialog.export_button.click()
    files = sorted(path.suffix for path in out.iterdir())
    assert files == [".html", ".txt"]
    for path in out.iterdir():
        path.unlink()
    with qtbot.waitSignal(window.exporting.exporter.finished, timeout=PATIENCE):
        window.actions_["export_again"].trigger()
    assert sorted(path.suffix for path in out.iterdir()) == files
    assert [format for format, box in dialog_of(window).boxes.items() if box.isChecked()] == [
        Format.WEB,
        Format.TEXT,
    ]


def test_errors_stand_first_and_lead_to_the_pre_flight(qtbot, window):
    window.document.apply("Empty it", lambda edition: set_nameplate(edition, title=""))
    watch = window.preflighting.watch
    qtbot.waitUntil(lambda: bool(watch.findings) and not watch.is_behind)
    dialog = dialog_of(window)
    assert dialog.banner.isVisible()
    dialog.banner.findChild(QPushButton, "bannerAction").click()
    assert window.preflighting.panel.isVisible()
    assert not dialog.isVisible()
