"""Help: the check of the installation, and the folder of the log."""

from PySide6.QtCore import Qt

from digest.doctor import Finding, State
from ui.dialogs.checkup import CheckupDialog

FOUND = (
    Finding(subject="Pango", state=State.WELL, says="1.56"),
    Finding(subject="disk", state=State.WEAK, says="1 GB free.", remedy="Make room on this disk."),
)


def test_what_the_doctor_finds_is_listed_with_what_to_do(qtbot, look, tasks):
    dialog = CheckupDialog(lambda: FOUND, tasks)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.findings.count() == 2)
    assert dialog.findings.item(0).text() == "Pango: 1.56"
    assert dialog.findings.item(1).text() == "disk: 1 GB free.\nMake room on this disk."
    said = dialog.findings.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("To be mended.")
    assert dialog.findings.isVisible()


def test_a_check_that_fails_says_why(qtbot, look, tasks):
    def fail():
        raise OSError("The disk is gone.")

    dialog = CheckupDialog(fail, tasks)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    qtbot.waitUntil(lambda: "gone" in dialog._waiting.text)
    assert dialog.findings.isHidden()
