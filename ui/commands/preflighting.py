"""The pre-flight's commands: its pane shown, findings gone to, mended, left aside."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from digest import preflight as flight
from digest.preflight.findings import Finding, FixKind, Severity
from digest.settings.preflight import LINKS_BEFORE_PUBLISHING
from ui import dates
from ui.finding_words import count_words, finding_sentence, fix_name
from ui.messages import Level
from ui.panels.preflight import PreflightPanel
from ui.preflight import Preflight
from ui.translation import tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_AGE_EVERY = 1000


class Preflighting(QObject):
    """`watch` knows what is to be mended, `panel` shows it at the window's foot.

    Signal: `shown(on)` when the pane came or went.
    """

    shown = Signal(bool)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bench = window.bench
        self.watch = Preflight(window.bench, self)
        self.watch.changed.connect(self._on_changed)
        self._panel: PreflightPanel | None = None
        self._age = QTimer(self, interval=_AGE_EVERY)
        self._age.timeout.connect(self._show_state)

    # The pane

    @property
    def panel(self) -> PreflightPanel:
        """Made when it is first asked for: the window opens without it."""
        if self._panel is None:
            self._panel = self._made()
        return self._panel

    @property
    def is_shown(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def toggle(self) -> None:
        """Shows the pane, or hides it."""
        if self.is_shown:
            self.hide()
        else:
            self.show()

    def show(self) -> None:
        """Shows the pane and puts the keyboard there."""
        self._open()
        self.panel.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide(self) -> None:
        had_focus = self.panel.isAncestorOf(self._window.focusWidget() or self._window)
        self.panel.hide()
        self._age.stop()
        if had_focus:
            self._window.outline.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(False)

    # Findings

    def next(self) -> None:
        """Goes to the next finding."""
        self._step(1)

    def previous(self) -> None:
        """Goes to the finding before."""
        self._step(-1)

    def go_to(self, finding: Finding) -> None:
        """Selects where it is; the keyboard goes to the field in which it is mended."""
        outline = self._window.outline
        if finding.block is not None:
            outline.select_block(finding.block)
        elif finding.section is not None:
            outline.select_section(finding.section)
        else:
            outline.clear_selection()
        if finding.form_field is not None:
            self._window.inspector.focus_field(finding.form_field.value)

    def fix(self, findings: Sequence[Finding]) -> None:
        """Mends them: by one step of the history, or by what the editor has to do."""
        first = findings[0]
        if first.fix is None:
            return
        if first.fix.is_change:
            wanted = tuple(findings)
            self._bench.document.apply(
                _step_name(wanted), lambda edition: flight.mended(edition, wanted)
            )
            return
        match first.fix.kind:
            case FixKind.OPEN_FIELD:
                self.go_to(first)
            case FixKind.FIT:
                self._window.fitting.show()
            case FixKind.CHECK_LINKS:
                self.watch.check_links()
            case FixKind.CHOOSE_COLORS:
                self._window.outline.clear_selection()
                self._window.themes.show()

    def ignore(self, finding: Finding) -> None:
        """Leaves the finding aside in this edition; remembered."""
        self.watch.set_ignored((*self.watch.ignored, finding.key))

    # Publishing

    def publish(self) -> None:
        """Issues the edition once the edition was looked at: with errors in it the editor is asked,
        beside the work, whether it shall go out all the same. Where the desk's settings say so
        the links are tried first."""
        settings = self._bench.desk.settings
        self._bench.tasks.run(
            lambda: settings.value(LINKS_BEFORE_PUBLISHING),
            on_done=lambda tries: self.watch.check_links(self._judge) if tries else self._judge(),
            on_failed=self._bench.banner.show_error,
        )

    def _judge(self) -> None:
        if self.watch.is_behind:
            self.watch.when_looked(self._judge)
            return
        errors = [f for f in self.watch.findings if f.severity is Severity.ERROR]
        if not errors:
            self._window.editions.issue()
            return
        told = count_words(len(errors), 0, 0)
        self._bench.banner.show_message(
            tr("Preflight", "Not published yet: {told}.").format(told=told),
            detail=finding_sentence(errors[0]),
            level=Level.WARNING,
            actions=(
                (tr("Preflight", "Show what it is"), self.show),
                (tr("Preflight", "Publish all the same"), self._window.editions.issue),
            ),
        )

    # What is told

    def _made(self) -> PreflightPanel:
        panel = PreflightPanel(self._window)
        panel.finding_opened.connect(self.go_to)
        panel.fix_wanted.connect(self.fix)
        panel.ignore_wanted.connect(self.ignore)
        panel.ignored_wanted.connect(lambda: self.watch.set_ignored(()))
        panel.check_wanted.connect(self.watch.check_everything)
        panel.links_wanted.connect(self.watch.check_links)
        panel.stop_wanted.connect(self._stop)
        panel.closed.connect(self.hide)
        panel.hide()
        self._window.foot_splitter.addWidget(panel)
        return panel

    def _open(self) -> None:
        if not self.is_shown:
            self.panel.show()
            self._age.start()
            self._on_changed()
            self.shown.emit(True)

    def _step(self, way: int) -> None:
        self._open()
        finding = self.panel.step(way)
        if finding is not None:
            self.go_to(finding)

    def _stop(self) -> None:
        for task in (self.watch.links_task, self.watch.formats_task):
            if task is not None:
                task.cancel()

    def _on_changed(self) -> None:
        document, outcome = self._bench.document, self.watch.outcome
        status = self._window.status
        mail = self.watch.mail_kilobytes if document.edition.blocks else None
        status.show_mail(mail)
        self._window.preview.bar.show_mail_size(mail)
        if outcome is None:
            self._show_state()
            return
        edition, proof = outcome.edition, self._window.preview.proof
        status.show_length(outcome.words, proof if edition.blocks else None, edition.page_budget)
        status.show_findings(outcome.findings, edition)
        if self.is_shown:
            self.panel.show_findings(outcome.findings, edition, frozen=document.is_frozen)
            self._show_state()

    def _show_state(self) -> None:
        if not self.is_shown:
            return
        watch, outcome = self.watch, self.watch.outcome
        tasks = [task for task in (watch.links_task, watch.formats_task) if task is not None]
        works = [task for task in tasks if not task.is_over]
        self.panel.show_state(
            self._told(works[0] if works else None),
            works=bool(works),
            ignored=outcome.ignored if outcome else 0,
        )
        self.panel.show_checked(self._well_told())

    def _told(self, task: object) -> str:
        """What goes on, or how old the findings are."""
        if task is not None:
            words = tr("Preflight", "{what}: {done} of {total}")
            return words.format(what=task.label, done=task.done, total=task.total)
        outcome = self.watch.outcome
        if outcome is None or self.watch.is_behind:
            return tr("Preflight", "Looking…")
        age = dates.duration(self._bench.now() - outcome.at)
        return tr("Preflight", "looked {age} ago").format(age=age)

    def _well_told(self) -> str:
        if not self._bench.document.edition.blocks:
            return tr("Preflight", "There is nothing to look at yet: the edition is empty.")
        words = tr(
            "Preflight",
            "Nothing to mend. Words, pictures, articles, rankings, pages, colours and the e-mail "
            "were looked at.",
        )
        links = self.watch.links_checked
        if links is None:
            return f"{words} {tr('Preflight', 'Links were not tried yet.')}"
        when = dates.recent(links, dates.local_now())
        return f"{words} {tr('Preflight', 'Links were tried: {when}.').format(when=when)}"


def _step_name(findings: Sequence[Finding]) -> str:
    """What the history calls it."""
    fix = findings[0].fix
    name = fix_name(fix.kind) if fix is not None else ""
    if len(findings) == 1:
        return name
    words = tr("Preflight", "{fix} (× {count})")
    return words.format(fix=name, count=len(findings))
