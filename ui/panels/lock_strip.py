"""The strip above the panes that says who else has the edition open, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digest.locks import Lock
from ui import dates
from ui.edition_document import EditionDocument
from ui.edition_lock import EditionLock
from ui.messages import Banner, Level
from ui.translation import tr


class LockStrip(Banner):
    """Shown while the edition on the desk is only read. Signals: `copy_wanted()`, `take_wanted()`,
    `close_wanted()`, for its buttons."""

    copy_wanted = Signal()
    take_wanted = Signal()
    close_wanted = Signal()

    def __init__(
        self, lock: EditionLock, document: EditionDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lock = lock
        self._document = document
        lock.changed.connect(self._show_lock)

    def _show_lock(self) -> None:
        if not self._document.is_read_only:
            self.hide()
        elif self._lock.other is None:
            self.show_message(
                tr("Edition lock", "Nobody else has this edition open any more."),
                level=Level.INFO,
                actions=((tr("Edition lock", "Edit it"), self.take_wanted.emit),),
            )
        else:
            self.show_message(
                self._words(self._lock.other),
                detail=tr("Edition lock", "Here it is read only, and follows what is saved there."),
                level=Level.WARNING,
                actions=(
                    (tr("Edition lock", "Open a copy"), self.copy_wanted.emit),
                    (tr("Edition lock", "Take over"), self.take_wanted.emit),
                    (tr("Edition lock", "Close"), self.close_wanted.emit),
                ),
            )

    def _words(self, other: Lock) -> str:
        since = dates.time(other.since.astimezone())
        owner, own = other.owner, self._lock.owner
        if (owner.host, owner.name) == (own.host, own.name):
            words = tr("Edition lock", "Another window has had this edition open since {time}.")
        else:
            words = tr("Edition lock", "{name} on {host} has had this edition open since {time}.")
        return words.format(name=owner.name, host=owner.host, time=since)
