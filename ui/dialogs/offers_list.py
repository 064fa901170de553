"""What an address offers: sources to tick, and what the current one would bring."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from digest.gather.discovering import Preview
from digest.model import Source
from ui.dialogs.briefs import BELOW, QUIET, Brief, TwoLineList
from ui.engine_words import said_here
from ui.source_rows import kind_name, short_address
from ui.tips import plain_tip
from ui.translation import marked, tr

LISTED = marked("AddSource", "The list names it; it is read when it is gathered.")
"""Of a source that was not looked at."""

_OFFER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow:
    """A source that could be added; `is_known` says that it is read already."""

    source: Source
    preview: Preview
    is_known: bool = False

    @property
    def where(self) -> str:
        """ "Feed · harbour.example/news.xml · Harbour", and whether it is read already."""
        source = self.source
        known = tr("AddSource", "read already") if self.is_known else ""
        words = (kind_name(source.kind), short_address(source.address), source.section, known)
        return " · ".join(word for word in words if word)

    @property
    def brief(self) -> Brief:
        return Brief(
            title=self.source.name,
            note=said_here(" ".join(self.preview.reasons)) or tr("AddSource", LISTED),
            lists=(
                (tr("AddSource", "It brings"), self.preview.headlines),
                (tr("AddSource", "With the rankings"), self.preview.rankings),
            ),
        )


class OffersList(TwoLineList):
    """Signals: `ticked_changed()`, `current_changed(OfferRow or None)`."""

    ticked_changed = Signal()
    current_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("AddSource", "What the address offers"), parent)
        self.setAccessibleDescription(
            tr("AddSource", "The space bar ticks a source that shall be added")
        )
        self.itemChanged.connect(lambda _: self.ticked_changed.emit())
        self.currentItemChanged.connect(lambda item, _: self.current_changed.emit(_offer(item)))

    @property
    def ticked(self) -> tuple[Source, ...]:
        """The sources that shall be added, in the order in which they are offered."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(
            offer.source
            for item in items
            if item.checkState() is Qt.CheckState.Checked and (offer := _offer(item))
        )

    def show_offers(self, offers: Sequence[OfferRow], ticked: frozenset[str]) -> None:
        """Replaces what was shown; those whose ids are `ticked` are, but for known ones."""
        self.blockSignals(True)
        self.clear()
        for offer in offers:
            self.addItem(_item(offer, ticked=offer.source.id in ticked and not offer.is_known))
        self.blockSignals(False)
        if offers:
            self.setCurrentRow(0)
        self.current_changed.emit(_offer(self.currentItem()))
        self.ticked_changed.emit()


def _item(offer: OfferRow, *, ticked: bool) -> QListWidgetItem:
    item = QListWidgetItem(offer.source.name)
    item.setData(_OFFER, offer)
    item.setData(BELOW, offer.where)
    item.setData(QUIET, offer.is_known)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.source.name}, {offer.where}")
    item.setToolTip(plain_tip(offer.source.address))
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    if offer.is_known:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
    return item


def _offer(item: QListWidgetItem | None) -> OfferRow | None:
    offer: OfferRow | None = item.data(_OFFER) if item is not None else None
    return offer
