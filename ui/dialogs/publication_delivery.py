"""The publication dialog's page of deliveries: its channels, each with the form of its kind."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digest.model import Channel, FolderChannel, Publication
from ui.dialogs.channel_access import ChannelAccess
from ui.dialogs.channel_forms import FRESH, columns_of
from ui.dialogs.channel_words import KINDS, kind_words, whereto
from ui.dialogs.publication_pages import note
from ui.dialogs.record_form import RecordForm, RecordsWithForm
from ui.dialogs.records import RecordsTable
from ui.dialogs.records_model import Column, Kind
from ui.look import scaled
from ui.secret_shelf import SecretShelf
from ui.translation import tr


class ChannelForm(QWidget):
    """The form of a channel of any kind. Signal: `changed()` when the user changed it."""

    changed = Signal()

    def __init__(self, access: ChannelAccess, publication: Callable[[], Publication]) -> None:
        """`access` stands below the rows; `publication` is whose channel it is."""
        super().__init__()
        self.access = access
        self._publication = publication
        self._channel: Channel | None = None
        self.forms = {kind: RecordForm(columns_of(kind)) for kind in FRESH}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), scaled(10), 0)
        for form in self.forms.values():
            form.hide()
            form.changed.connect(self._on_changed)
            column.addWidget(form)
        column.addWidget(access)
        column.addStretch(1)

    @property
    def record(self) -> Channel:
        """What the form says."""
        assert self._channel is not None
        return self._channel

    def show_record(self, channel: Channel) -> None:
        """Shows the form of its kind, without telling it."""
        self._channel = channel
        for kind, form in self.forms.items():
            form.setVisible(kind is type(channel))
        self.forms[type(channel)].show_record(channel)
        self.access.show_channel(self._publication(), channel)

    def _on_changed(self) -> None:
        self._channel = self.forms[type(self.record)].record
        self.access.show_channel(self._publication(), self.record)
        self.changed.emit()


class DeliveryPage(QWidget):
    changed = Signal()

    def __init__(self, shelf: SecretShelf | None = None, parent: QWidget | None = None) -> None:
        """`shelf` keeps the channels' passwords."""
        super().__init__(parent)
        self._publication: Publication | None = None
        self.table = RecordsTable(
            tr("Publication", "Deliveries"),
            _columns(),
            kinds=tuple(
                (tr("Publication", words), self._maker(kind)) for kind, words in KINDS.items()
            ),
            add=tr("Publication", "Add delivery"),
            invitation=tr(
                "Publication", "No delivery yet: finished editions stay in the desk's own folder."
            ),
        )
        self.access = ChannelAccess(shelf)
        self.form = ChannelForm(self.access, self._owner)
        self.both = RecordsWithForm(self.table, self.form)
        self.both.splitter.setSizes([scaled(340), scaled(500)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            note(
                tr(
                    "Publication",
                    "Finished editions go to all of these, once each, with a receipt.",
                )
            )
        )
        column.addWidget(self.both, 1)
        self.both.changed.connect(self.changed)

    def show_publication(self, publication: Publication) -> None:
        self._publication = publication
        self.both.set_records(publication.channels)

    def apply(self, publication: Publication) -> Publication:
        return replace(publication, channels=self.table.records)

    def _owner(self) -> Publication:
        assert self._publication is not None
        return self._publication

    def _maker(self, kind: type) -> Callable[[], Channel]:
        return lambda: _unlike(FRESH[kind](), self.table.records)


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            header=tr("Publication", "Kind"),
            read=kind_words,
            write=lambda channel, _: channel,
            kind=Kind.TOLD,
            width=120,
        ),
        Column(
            header=tr("Publication", "Goes to"),
            read=whereto,
            write=lambda channel, _: channel,
            kind=Kind.TOLD,
        ),
    )


def _unlike(channel: Channel, others: tuple[Channel, ...]) -> Channel:
    """`channel` by a name that none of `others` has."""
    if isinstance(channel, FolderChannel):
        return channel
    taken = {other.name for other in others if not isinstance(other, FolderChannel)}
    name, number = channel.name, 1
    while name in taken:
        number += 1
        name = f"{channel.name}-{number}"
    return replace(channel, name=name)
