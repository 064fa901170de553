"""Help ▸ Check the installation: what the doctor finds about this computer and the desk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from digest.doctor import Finding, State, examine
from ui.colors import colors_of
from ui.dialogs.frames import Asker, closing_box, column_in
from ui.engine_words import said_here
from ui.icons import icon
from ui.look import scaled
from ui.panels.pane import EmptyState
from ui.tasks import Lane, Tasks
from ui.translation import tr
from ui.workbench import Workbench

MARKS = {State.WELL: "check", State.WEAK: "warning", State.BROKEN: "close"}


class CheckupDialog(QDialog):
    """`look` asks the doctor, off the window's thread."""

    def __init__(
        self,
        look: Callable[[], Sequence[Finding]],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Checkup", "Check of the installation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.findings = QListWidget()
        self.findings.setAccessibleName(tr("Checkup", "What was found"))
        self.findings.setWordWrap(True)
        self.findings.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.setIconSize(QSize(scaled(18), scaled(18)))
        self.findings.setSpacing(scaled(4))
        self._waiting = EmptyState()
        self._waiting.say(tr("Checkup", "Looking at fonts, libraries, the disk and the desk…"))
        self.findings.hide()
        column = column_in(self)
        column.addWidget(self.findings, 1)
        column.addWidget(self._waiting, 1)
        column.addWidget(closing_box(self))
        self.resize(scaled(620), scaled(460))
        # Not the library's lane: a large database is read for minutes.
        label = tr("Checkup", "Checking the installation")
        ask = Asker(self, tasks).ask
        ask(look, self._show, self._on_failed, label=label, lane=Lane.NETWORK)

    def _show(self, found: Sequence[Finding]) -> None:
        colors = colors_of(self.palette())
        inks = {State.WELL: colors.good, State.WEAK: colors.warning, State.BROKEN: colors.accent}
        for finding in found:
            item = QListWidgetItem(words_of(finding))
            item.setIcon(icon(MARKS[finding.state], inks[finding.state]))
            said = f"{state_words(finding.state)}. {item.text()}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.findings.addItem(item)
        self.findings.show()
        self._waiting.hide()
        self.findings.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._waiting.say(said_here(str(error)))


def words_of(finding: Finding) -> str:
    """What was looked at, what was found and what to do."""
    parts = [
        tr("Checkup", "{subject}: {says}").format(
            subject=said_here(finding.subject), says=said_here(finding.says)
        ),
        said_here(finding.remedy),
    ]
    return "\n".join(part for part in parts if part)


def state_words(state: State) -> str:
    """What the mark before a finding means."""
    match state:
        case State.WELL:
            return tr("Checkup", "Well")
        case State.WEAK:
            return tr("Checkup", "To be mended")
        case State.BROKEN:
            return tr("Checkup", "Broken")


def checkup_dialog(bench: Workbench, parent: QWidget) -> CheckupDialog:
    """The check of this computer and the desk that is open."""
    folder, now = bench.desk.folder, bench.now()
    return CheckupDialog(lambda: examine(folder, now), bench.tasks, parent)
