"""The columns of the sources' table, and what stands below it about one source."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from digest.model import SourceHealth, SourceKind
from digest.roster import SourceRow, SourceState
from ui import dates
from ui.colors import Colors
from ui.dialogs.rows import Shown
from ui.engine_words import said_here
from ui.icons import disc
from ui.look import headline_font
from ui.source_rows import (
    MARKS,
    came_words,
    kind_name,
    state_words,
)
from ui.translation import tr

Now = Callable[[], datetime]


def source_columns(now: Now) -> tuple[Shown, ...]:
    """`now` is aware, in the zone of this computer."""
    return (
        Shown(
            header=tr("Sources", "State"),
            text=lambda row: state_words(row, now()),
            order=lambda row: list(SourceState).index(row.state),
            color=lambda row, colors: state_color(row.state, colors),
            icon=lambda row, colors: disc(
                MARKS[row.state], state_color(row.state, colors), colors.pane
            ),
            width=184,
        ),
        Shown(header=tr("Sources", "Source"), text=lambda row: row.name),
        Shown(header=tr("Sources", "Kind"), text=lambda row: kind_name(row.source.kind), width=96),
        Shown(header=tr("Sources", "Publication"), text=lambda row: row.title, width=140),
        _moment_column(tr("Sources", "Last good"), lambda health: health.last_good, now),
        _moment_column(tr("Sources", "Last tried"), lambda health: health.last_tried, now),
        Shown(
            header=tr("Sources", "Failed"),
            text=lambda row: _failures(row),
            order=lambda row: row.health.failures_in_row if row.health else 0,
            width=84,
        ),
        Shown(
            header=tr("Sources", "Came last"),
            text=lambda row: came_words(row.health.came if row.health else None),
            order=lambda row: row.health.came.items if row.health and row.health.came else -1,
            width=196,
        ),
    )


def _moment_column(
    header: str, moment: Callable[[SourceHealth], datetime | None], now: Now
) -> Shown:
    def of(row: SourceRow) -> datetime | None:
        return moment(row.health) if row.health else None

    return Shown(
        header=header,
        text=lambda row: _when(of(row), now),
        order=lambda row: _order(of(row)),
        color=lambda _row, colors: colors.soft,
        width=124,
    )


class SourceDetails(QFrame):
    """What is known of the current source: its address, how it fares and what can be done."""

    def __init__(self, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.setAccessibleName(tr("Sources", "The selected source"))
        self._name = _label(tr("Sources", "Name of the source"))
        self._name.setFont(headline_font(16))
        self._address = _label(tr("Sources", "Address of the source"))
        self._address.setProperty("look", "soft")
        self._trouble = _label(tr("Sources", "What is wrong"))
        self._trouble.setProperty("look", "warning")
        self._facts = _label(tr("Sources", "How it is read"))
        self._facts.setProperty("look", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 0)
        column.setSpacing(3)
        for label in (self._name, self._address, self._trouble, self._facts):
            column.addWidget(label)
        column.addStretch(1)
        self.setMinimumHeight(118)

    @property
    def text(self) -> str:
        """All that is said, line by line."""
        labels = (self._name, self._address, self._trouble, self._facts)
        return "\n".join(label.text() for label in labels if label.text())

    def show_row(self, row: SourceRow | None) -> None:
        self.setVisible(row is not None)
        if row is None:
            return
        self._name.setText(row.name)
        self._address.setText(row.source.address)
        self._trouble.setText(trouble_of(row))
        self._trouble.setVisible(bool(self._trouble.text()))
        self._facts.setText(facts_of(row, self._now()))


def trouble_of(row: SourceRow) -> str:
    """The last reason and what to do about it; "" for a source that is well."""
    match row.state:
        case SourceState.UNTRIED:
            return tr("Sources", "It is read at the next gathering; “Gather now” tries it at once.")
        case SourceState.PAUSED:
            return tr("Sources", "It is left out of every gathering until you resume it.")
        case _:
            return "  ".join(
                f"{said_here(one.reason)} {said_here(one.remedy)}".strip() for one in row.warnings
            )


def facts_of(row: SourceRow, now: datetime) -> str:
    """How the source is read, in one line."""
    source = row.source
    facts = [
        tr("Sources", "{kind} of “{publication}”").format(
            kind=kind_name(source.kind), publication=row.title
        )
    ]
    if source.kind is not SourceKind.PAGE:
        facts.append(tr("Sources", "at most %n article(s) a time", n=source.limit))
    if source.section:
        facts.append(tr("Sources", "section {section}").format(section=source.section))
    if source.kind is SourceKind.FOLDER:
        facts.append(
            tr("Sources", "watched for new files") if source.watch else tr("Sources", "not watched")
        )
    elif source.address.startswith(("http://", "https://")):
        facts.append(
            tr("Sources", "heeds robots.txt")
            if source.robots
            else tr("Sources", "robots.txt not heeded")
        )
    if source.allow_private:
        facts.append(tr("Sources", "private addresses allowed"))
    if count := len(source.charts):
        facts.append(tr("Sources", "%n pinned chart(s)", n=count))
    return " · ".join(facts)


def state_color(state: SourceState, colors: Colors) -> str:
    return {
        SourceState.FAILING: colors.accent,
        SourceState.QUIET: colors.warning,
        SourceState.GOOD: colors.good,
        SourceState.UNTRIED: colors.soft,
        SourceState.PAUSED: colors.soft,
    }[state]


def _label(name: str) -> QLabel:
    label = QLabel(accessibleName=name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label


def _when(moment: datetime | None, now: Now) -> str:
    return dates.short_moment(moment, now()) if moment else "–"


def _order(moment: datetime | None) -> float:
    return moment.timestamp() if moment else -timedelta.max.total_seconds()


def _failures(row: SourceRow) -> str:
    count = row.health.failures_in_row if row.health else 0
    if not count:
        return "–"
    return tr("Sources", "%n in a row", n=count)
