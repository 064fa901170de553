"""Where an edition went: its channels with their receipts, and how far its mail to each recipient
has come; delivered, sent again and tried from here."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from digest import pipeline
from digest.deliver import channel_name
from digest.desk import Desk
from digest.model import (
    Channel,
    Delivery,
    Edition,
    EditionState,
    MailChannel,
    MailReceipt,
    MailState,
)
from ui import dates
from ui.colors import Colors
from ui.dialogs.channel_words import kind_words, whereto
from ui.dialogs.frames import Asker, closing_box, column_in
from ui.dialogs.rows import RowsTable, Shown
from ui.engine_words import said_here
from ui.messages import Banner, Level
from ui.tasks import Lane, Tasks
from ui.translation import marked, tr

_STATES = {
    MailState.PENDING: marked("Deliveries", "waits"),
    MailState.SENDING: marked("Deliveries", "being sent"),
    MailState.SENT: marked("Deliveries", "sent"),
    MailState.REFUSED: marked("Deliveries", "refused"),
    MailState.UNCERTAIN: marked("Deliveries", "uncertain"),
}
_MARKS = {
    MailState.PENDING: "…",
    MailState.SENDING: "…",
    MailState.SENT: "✓",
    MailState.REFUSED: "×",
    MailState.UNCERTAIN: "?",
}
_WORST_FIRST = (
    MailState.REFUSED, MailState.UNCERTAIN, MailState.SENDING, MailState.PENDING, MailState.SENT,
)  # fmt: skip
_AGAIN = (MailState.REFUSED, MailState.UNCERTAIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelReport:
    """A channel of the edition's publication, or one that it had; `name` is what receipts call
    it."""

    name: str
    channel: Channel | None
    receipts: tuple[Delivery, ...]
    recipients: tuple[MailReceipt, ...]


class DeliveriesDialog(QDialog):
    """`reports` are the channels on view, once they are read."""

    def __init__(
        self,
        edition: Edition,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._edition = edition
        self._desk = desk
        self._now = now
        self._asker = Asker(self, tasks)
        self.reports: tuple[ChannelReport, ...] = ()
        self.is_working = False
        self.setWindowTitle(tr("Deliveries", "Deliveries of {title}").format(title=edition.title))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._on_selected(None)
        self.refresh()

    def refresh(self) -> None:
        """Reads anew where the edition went."""
        self._asker.ask(
            lambda: read_reports(self._edition, self._desk),
            self._show,
            self.banner.show_error,
            lane=Lane.LIST,
        )

    def sizeHint(self) -> QSize:
        return QSize(920, 580)

    def _make_parts(self) -> None:
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Deliveries", "Channels"),
            _channel_columns(self._now),
            key=lambda report: report.name,
            invitation=tr("Deliveries", "This edition belongs to no publication."),
            parent=self,
        )
        self.recipients = RowsTable(
            tr("Deliveries", "Recipients"),
            _recipient_columns(self._now),
            key=lambda receipt: receipt.address,
            invitation=tr("Deliveries", "Its recipients are listed when it is sent."),
            parent=self,
        )
        self.search = QLineEdit(
            placeholderText=tr("Deliveries", "Search recipients"), clearButtonEnabled=True
        )
        self.search.setAccessibleName(tr("Deliveries", "Search recipients"))
        self.again_button = QPushButton(tr("Deliveries", "Send a&gain"), autoDefault=False)
        self.again_button.setToolTip(
            tr(
                "Deliveries",
                "Have the selected recipient tried again, who was refused or uncertain",
            )
        )
        self.deliver_button = QPushButton(tr("Deliveries", "&Deliver now"), autoDefault=False)
        self.deliver_button.setToolTip(
            tr("Deliveries", "Bring the edition to the channels that have not got it")
        )
        self.test_address = QLineEdit(placeholderText=tr("Deliveries", "you@example.org"))
        self.test_address.setAccessibleName(tr("Deliveries", "Who gets the test"))
        self.test_button = QPushButton(tr("Deliveries", "Send a &test"), autoDefault=False)
        self.test_button.setToolTip(
            tr("Deliveries", "Try the selected channel; nothing is recorded")
        )

    def _lay_out(self) -> None:
        mail = QWidget()
        below = QVBoxLayout(mail)
        below.setContentsMargins(0, 0, 0, 0)
        tools = QHBoxLayout()
        tools.addWidget(self.search, 1)
        tools.addWidget(self.again_button)
        below.addLayout(tools)
        below.addWidget(self.recipients, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(mail)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        label = QLabel(tr("Deliveries", "Test to"))
        label.setBuddy(self.test_address)
        for widget in (self.deliver_button, label, self.test_address, self.test_button):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(closing_box(self))
        column = column_in(self)
        column.addWidget(self.banner)
        column.addWidget(parts, 1)
        column.addLayout(foot)
        self._mail = mail
        self._test_label = label

    def _connect(self) -> None:
        self.table.row_selected.connect(self._on_selected)
        self.recipients.row_selected.connect(lambda _: self._enable())
        self.search.textChanged.connect(self.recipients.search)
        self.deliver_button.clicked.connect(self.deliver)
        self.again_button.clicked.connect(self.send_again)
        self.test_button.clicked.connect(self.send_test)
        self.test_address.textChanged.connect(lambda _: self._enable())
        self.test_address.returnPressed.connect(self.test_button.click)

    def _show(self, reports: tuple[ChannelReport, ...]) -> None:
        self.reports = reports
        self.table.set_rows(reports)
        if self.table.current_row is None and reports:
            self.table.select_key(reports[0].name)
        self._on_selected(self.table.current_row)

    def _on_selected(self, report: ChannelReport | None) -> None:
        is_mail = report is not None and (
            bool(report.recipients) or isinstance(report.channel, MailChannel)
        )
        self._mail.setVisible(is_mail)
        self._test_label.setVisible(is_mail)
        self.test_address.setVisible(is_mail)
        self.recipients.set_rows(_worst_first(report.recipients) if report else ())
        self._enable()

    def _enable(self) -> None:
        report, recipient = self.table.current_row, self.recipients.current_row
        is_issued = self._edition.state is EditionState.ISSUED
        idle = not self.is_working
        owned = any(each.channel is not None for each in self.reports)
        self.deliver_button.setEnabled(idle and is_issued and owned)
        self.again_button.setEnabled(
            idle and is_issued and recipient is not None and recipient.state in _AGAIN
        )
        channel = report.channel if report else None
        named = not isinstance(channel, MailChannel) or bool(self.test_address.text().strip())
        self.test_button.setEnabled(idle and channel is not None and named)

    # What is done from here

    def deliver(self) -> None:
        """Brings the edition to every channel that has not got it."""
        edition, desk = self._edition, self._desk

        def work(
            progress: "pipeline.Progress", cancelled: Callable[[], bool]
        ) -> tuple[Delivery, ...]:
            return pipeline.deliver_edition(
                edition, desk, on_progress=progress, cancelled=cancelled
            )

        label = tr("Deliveries", "Delivering {title}").format(title=edition.title)
        self._work(work, lambda _: self._tell_delivered(), label)

    def send_again(self) -> None:
        """Has the selected recipient tried again, who was refused or of whom nobody knows."""
        report, recipient = self.table.current_row, self.recipients.current_row
        if report is None or recipient is None:
            return
        edition, desk, now = self._edition, self._desk, self._now()

        def work(
            progress: "pipeline.Progress", cancelled: Callable[[], bool]
        ) -> tuple[Delivery, ...]:
            pipeline.ask_again(edition.id, report.name, (recipient.address,), desk, now=now)
            return pipeline.deliver_edition(
                edition, desk, only=(report.name,), on_progress=progress, cancelled=cancelled
            )

        label = tr("Deliveries", "Sending to {address}").format(address=recipient.address)
        self._work(work, lambda _: self._tell_delivered(), label)

    def send_test(self) -> None:
        """Tries the selected channel with this edition."""
        report = self.table.current_row
        if report is None or report.channel is None:
            return
        edition, desk, channel = self._edition, self._desk, report.channel
        to = self.test_address.text().strip()

        def work(cancelled: Callable[[], bool]) -> str:
            return pipeline.send_test(
                channel,
                desk,
                publication=edition.publication,
                edition=edition,
                to=to,
                cancelled=cancelled,
            )

        self._work(work, self._tell, tr("Deliveries", "Sending a test"))

    def _work(self, work: Callable[..., object], on_done: Callable[..., None], label: str) -> None:
        def done(answer: object) -> None:
            self._end()
            on_done(answer)

        def failed(error: Exception) -> None:
            self._end()
            self.banner.show_error(error)

        self.is_working = True
        self._enable()
        self._asker.ask(work, done, failed, label=label, lane=Lane.NETWORK)

    def _end(self) -> None:
        self.is_working = False
        self.refresh()

    def _tell_delivered(self) -> None:
        self._tell(tr("Deliveries", "Every channel has the edition."))

    def _tell(self, sentence: str) -> None:
        self.banner.show_message(said_here(sentence), level=Level.SUCCESS)


def read_reports(edition: Edition, desk: Desk) -> tuple[ChannelReport, ...]:
    """Off the window's thread: the channels of the edition's publication, then others that have a
    receipt of it."""
    library = desk.library
    publication = pipeline.publication_of(edition, library)
    own = pipeline.channels_of(publication, desk) if publication else ()
    channels: dict[str, Channel | None] = {channel_name(channel): channel for channel in own}
    receipts = library.deliveries(edition.id)
    others = [*(each.channel for each in receipts), *library.mail_channels(edition.id)]
    for name in others:
        channels.setdefault(name, None)
    return tuple(
        ChannelReport(
            name=name,
            channel=channel,
            receipts=tuple(each for each in receipts if each.channel == name),
            recipients=library.mail_receipts(edition.id, name),
        )
        for name, channel in channels.items()
    )


def _worst_first(recipients: Sequence[MailReceipt]) -> list[MailReceipt]:
    return sorted(recipients, key=lambda each: _WORST_FIRST.index(each.state))


def _channel_columns(now: Callable[[], datetime]) -> tuple[Shown, ...]:
    return (
        Shown(header=tr("Deliveries", "Channel"), text=_title, width=260),
        Shown(header=tr("Deliveries", "State"), text=_state, color=_state_color, width=230),
        Shown(
            header=tr("Deliveries", "When"),
            text=lambda report: dates.recent(_last(report), now()) if report.receipts else "",
            order=lambda report: _last(report).timestamp() if report.receipts else 0.0,
            width=130,
        ),
        Shown(
            header=tr("Deliveries", "Where"),
            text=lambda report: ", ".join(dict.fromkeys(r.location for r in report.receipts)),
        ),
    )


def _title(report: ChannelReport) -> str:
    if report.channel is None:
        return report.name
    name = report.name.partition(":")[2] or whereto(report.channel)
    return f"{kind_words(report.channel)}: {name}"


def _last(report: ChannelReport) -> datetime:
    return max(receipt.delivered for receipt in report.receipts)


def _state(report: ChannelReport) -> str:
    counts = Counter(each.state for each in report.recipients)
    if counts:
        return _counted(counts)
    if not report.receipts:
        return tr("Deliveries", "not delivered yet")
    notes = dict.fromkeys(said_here(each.note) for each in report.receipts if each.note)
    return " ".join(notes) or tr("Deliveries", "delivered")


def _counted(counts: Counter[MailState]) -> str:
    said = [
        tr("Deliveries", "{sent} of {all} sent").format(
            sent=counts[MailState.SENT], all=counts.total()
        )
    ]
    for state in (MailState.REFUSED, MailState.UNCERTAIN, MailState.PENDING):
        if counts[state]:
            words = tr("Deliveries", _STATES[state])
            said.append(
                tr("Deliveries", "{count} {state}").format(count=counts[state], state=words)
            )
    return ", ".join(said)


def _state_color(report: ChannelReport, colors: Colors) -> str:
    states = {each.state for each in report.recipients}
    if not report.receipts:
        return colors.soft
    return colors.warning if states & set(_AGAIN) else colors.ink


def _recipient_columns(now: Callable[[], datetime]) -> tuple[Shown, ...]:
    return (
        Shown(
            header=tr("Deliveries", "State"),
            text=lambda each: f"{_MARKS[each.state]}  {tr('Deliveries', _STATES[each.state])}",
            order=lambda each: _WORST_FIRST.index(each.state),
            color=lambda each, colors: colors.warning if each.state in _AGAIN else colors.ink,
            width=140,
        ),
        Shown(header=tr("Deliveries", "Recipient"), text=lambda each: each.address, width=260),
        Shown(
            header=tr("Deliveries", "Since"),
            text=lambda each: dates.recent(each.at, now()),
            order=lambda each: each.at,
            width=130,
        ),
        Shown(header=tr("Deliveries", "Reason"), text=lambda each: said_here(each.reason)),
    )
