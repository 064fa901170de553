"""The e-mail's check before its export: what it says, and where it leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from digest.model import BlockId
from digest.render.mail import CLIP, Kind, Level, MailCheck, MailReport, MailSize
from ui.dialogs.mail_check import MailCheckDialog, size_words, summary_of

pytestmark = pytest.mark.window

PATIENCE = 40_000
ALT = MailCheck(
    kind=Kind.PICTURE,
    level=Level.ERROR,
    text="A picture has no alt text.",
    remedy="Say what it shows.",
    block=BlockId("lead"),
    count=2,
)
DRAFT = MailCheck(kind=Kind.MESSAGE, level=Level.NOTE, text="The message is a draft.")


def report(*checks: MailCheck, html: int = 40_000) -> MailReport:
    return MailReport(size=MailSize(html=html, message=2 * html), checks=checks)


@pytest.fixture
def dialog(qtbot, qapp):
    dialog = MailCheckDialog(report(ALT, DRAFT), {BlockId("lead"): "The line closes"})
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def shown(dialog: MailCheckDialog) -> list[tuple[str, ...]]:
    model = dialog.table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_findings_are_listed_with_their_weight_and_place(dialog):
    assert shown(dialog) == [
        ("Error", "A picture has no alt text. (× 2)", "The line closes"),
        ("Note", "The message is a draft.", ""),
    ]
    assert dialog.summary.text() == "1 error."
    assert dialog.remedy.text() == "A picture has no alt text.\nSay what it shows."
    assert dialog.export_button.text() == "&Export anyway…"


def test_a_finding_leads_to_its_block(qtbot, dialog):
    with qtbot.waitSignal(dialog.block_wanted) as signal:
        qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)
    assert signal.args == ["lead"]
    assert dialog.result() == MailCheckDialog.DialogCode.Rejected


def test_a_finding_of_the_whole_mail_leads_nowhere(dialog):
    dialog.table.select_key(DRAFT)
    assert not dialog.go_button.isEnabled()


def test_export_and_cancel(qtbot, dialog):
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (report(), "The mail is ready to go out."),
        (report(DRAFT), "The mail is ready to go out."),
        (report(ALT, ALT), "2 errors."),
    ],
)
def test_the_summary_counts_what_spoils_the_mail(found, words):
    assert summary_of(found) == words


def test_sizes_are_told_in_words():
    assert size_words(report(html=CLIP // 2).size) == (
        "51 KB of the 102 KB that Gmail shows: it is shown whole. "
        "With its pictures the message has 102 KB."
    )
    assert "cut off there" in size_words(report(html=CLIP + 1).size)


def test_the_mail_of_the_edition_on_the_desk_is_checked_then_exported(qtbot, window, tmp_path):
    """The check is shown first; what is exported is what was checked."""
    window.actions_["export_email"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(MailCheckDialog)), timeout=PATIENCE)
    (dialog,) = window.findChildren(MailCheckDialog)
    assert "KB of the 102 KB" in dialog.size_words.text()
    dialog.accept()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    (place,) = window.findChildren(QFileDialog)
    assert place.selectedFiles()[0].endswith(".eml")
    place.fileSelected.emit(str(tmp_path / "mail.eml"))
    place.reject()
    qtbot.waitUntil(lambda: (tmp_path / "mail.eml").exists(), timeout=PATIENCE)
    assert (tmp_path / "mail.eml").read_bytes().startswith(b"From:")


def test_a_finding_selects_its_block_in_the_outline(qtbot, window):
    block = window.document.edition.blocks[-1]
    window.exporting.block_wanted.emit(block.id)
    assert [chosen.id for chosen in window.outline.selected_blocks()] == [block.id]
