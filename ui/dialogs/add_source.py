"""Adding sources: whatever address is pasted is looked at, and what it offers can be ticked."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from digest.desk import Desk
from digest.errors import ForbiddenAddressError, RobotsError
from digest.gather.discovering import Discovery, discover
from digest.model import Publication, Source
from digest.pipeline import Progress
from digest.recipes import is_same_place
from ui import dates
from ui.dialogs.briefs import Brief, BriefView
from ui.dialogs.frames import column_in, make_plain
from ui.dialogs.offers_list import OfferRow, OffersList
from ui.engine_words import said_here
from ui.messages import Banner, Level, may_be_allowed
from ui.panels.pane import EmptyState
from ui.source_changes import add_to
from ui.tasks import Lane, Task, Tasks
from ui.translation import marked, tr

HINT = marked(
    "AddSource",
    "Paste the address of a news site, one of its sections, a feed, an article "
    "or a list of feeds (OPML); or choose a file or a folder. What it offers is "
    "shown here, the best first.",
)
NEW = marked("AddSource", "A new publication…")


class AddSourceDialog(QDialog):
    """Signal: `added(publication id, sources)` when sources were added; then it closes."""

    added = Signal(object, object)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        publications: Sequence[Publication],
        parent: QWidget | None = None,
        *,
        address: str = "",
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._now = now
        self._publications = tuple(publications)
        self._found: Discovery | None = None
        self._allow_private, self._robots = False, True
        self._looking: Task | None = None
        self._adding: Task | None = None
        self.setWindowTitle(tr("AddSource", "Add sources"))
        self._make_parts(address)
        self._lay_out()
        self.resize(880, 580)
        self._connect()
        self.finished.connect(self._on_finished)
        self._show_possible()
        self._show_looking(None)
        if address:
            self.look()

    # Looking

    def look(self, *, allow_private: bool = False, robots: bool = True) -> None:
        """Looks at the address that is written; a look that still goes on is ended."""
        address = self.address.text().strip()
        if not address:
            self.address.setFocus()
            return
        self.cancel()
        self._allow_private, self._robots = allow_private, robots
        desk, now = self._desk, self._now()

        def work(progress: Progress, cancelled: Callable[[], bool]) -> Discovery:
            return discover(
                address,
                desk.fetcher,
                now=now,
                allow_private=allow_private,
                robots=robots,
                on_progress=progress,
                cancelled=cancelled,
            )

        self.banner.hide()
        self._show_found(None)
        self._show_looking(address)
        self._looking = self._tasks.run(
            work,
            lane=Lane.NETWORK,
            on_done=self._on_found,
            on_failed=self._on_failed,
            on_progress=self._on_progress,
        )

    def look_at(self, address: str) -> None:
        """Writes `address` into the field and looks at it."""
        self.address.setText(address)
        self.look()

    def cancel(self) -> None:
        """Ends the look; what it would have found is not missed."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
            self._show_looking(None)

    def add(self) -> None:
        """Adds what is ticked to the chosen publication."""
        sources, chosen = self.offers.ticked, self.publication.currentData()
        title = self.title.text().strip()
        if not sources or (chosen is None and not title):
            return
        library = self._desk.library
        self.setEnabled(False)  # it closes in a moment
        self._adding = self._tasks.run(
            lambda: add_to(library, chosen, title, sources),
            on_done=partial(self._on_added, sources),
            on_failed=self._on_not_added,
        )

    def _on_finished(self) -> None:
        self.cancel()
        if self._adding is not None:
            self._adding.cancel()

    def _on_added(self, sources: tuple[Source, ...], publication: Publication) -> None:
        self.added.emit(publication, sources)
        self.accept()

    def _on_not_added(self, error: Exception) -> None:
        self.setEnabled(True)
        self.banner.show_error(error)

    def _on_found(self, found: Discovery) -> None:
        self._looking = None
        self._show_looking(None)
        self._show_found(found)
        if found.problems:
            self.banner.show_message(
                tr("AddSource", "Not everything there can be read.")
                if found.sources
                else tr("AddSource", "There is nothing to gather at this address."),
                detail="  ".join(said_here(problem) for problem in found.problems[:3]),
                level=Level.WARNING,
            )

    def _on_failed(self, error: Exception) -> None:
        self._looking = None
        self._show_looking(None)
        label = tr("AddSource", "Try again")
        again = partial(self.look, allow_private=self._allow_private, robots=self._robots)
        if isinstance(error, ForbiddenAddressError) and may_be_allowed(error.remedy):
            label = tr("AddSource", "Allow this one")
            again = partial(self.look, allow_private=True, robots=self._robots)
        elif isinstance(error, RobotsError):
            label = tr("AddSource", "Look all the same")
            again = partial(self.look, allow_private=self._allow_private, robots=False)
        self.banner.show_error(error, actions=((label, again),))

    def _on_progress(self, label: str, done: int, total: int) -> None:
        self._progress_label.setText(tr("AddSource", "Looking at {label}").format(label=label))
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, tr("AddSource", "What to read"))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.look_at)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Showing

    def _show_looking(self, address: str | None) -> None:
        self._progress_row.setVisible(address is not None)
        if address is not None:
            self._progress_label.setText(
                tr("AddSource", "Looking at {address}").format(address=address)
            )
            self._progress.setRange(0, 0)

    def _show_found(self, found: Discovery | None) -> None:
        self._found = found
        self._show_offers()
        self._stack.setCurrentIndex(1 if found and found.sources else 0)
        if found and found.sources:
            self.offers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_offers(self) -> None:
        """The offers anew, the best ticked, or all of a list of subscriptions; those that the
        chosen publication reads already cannot be ticked."""
        found = self._found
        sources = found.sources if found else ()
        ids = [source.id for source in sources]
        previews = found.previews if found else ()
        is_list = not any(preview.headlines or preview.reasons for preview in previews)
        self.offers.show_offers(
            [
                OfferRow(source=source, preview=preview, is_known=self._is_known(source))
                for source, preview in zip(sources, previews, strict=True)
            ],
            frozenset(ids if is_list else ids[:1]),
        )

    def _on_current(self, offer: OfferRow | None) -> None:
        self.preview.show_brief(offer.brief if offer else Brief())

    def _is_known(self, source: Source) -> bool:
        chosen = self.publication.currentData()
        known = next((one.recipe.sources for one in self._publications if one.id == chosen), ())
        return any(is_same_place(source, other) for other in known)

    def _show_possible(self) -> None:
        count = len(self.offers.ticked)
        is_new = self.publication.currentData() is None
        self.title.setVisible(is_new)
        self.add_button.setText(
            tr("AddSource", "Add") if count < 2 else tr("AddSource", "Add %n", n=count)
        )
        self.add_button.setEnabled(count > 0 and (not is_new or bool(self.title.text().strip())))

    # Building

    def _make_parts(self, address: str) -> None:
        self.address = QLineEdit(address, accessibleName=tr("AddSource", "Address"))
        self.address.setPlaceholderText(tr("AddSource", "https://… or a path"))
        self.address.setClearButtonEnabled(True)
        self.look_button = QPushButton(tr("AddSource", "&Look"), autoDefault=False)
        self.look_button.setToolTip(tr("AddSource", "See what this address offers (Enter)"))
        self.browse = QPushButton(tr("AddSource", "&Browse"), autoDefault=False)
        menu = QMenu(self.browse)
        menu.addAction(
            tr("AddSource", "A file…"), partial(self._choose, QFileDialog.FileMode.ExistingFile)
        )
        menu.addAction(
            tr("AddSource", "A folder…"), partial(self._choose, QFileDialog.FileMode.Directory)
        )
        self.browse.setMenu(menu)
        self.banner = Banner(self)
        self._progress_row = QWidget()
        self._progress_label = QLabel(accessibleName=tr("AddSource", "What is looked at"))
        self._progress_label.setProperty("look", "soft")
        self._progress = QProgressBar(textVisible=False, accessibleName=tr("AddSource", "Progress"))
        self.cancel_button = QPushButton(tr("AddSource", "&Cancel"), autoDefault=False)
        self.offers = OffersList(self)
        self.preview = BriefView(tr("AddSource", "What the source brings"), self)
        self._stack = QStackedWidget()
        self.publication = QComboBox(accessibleName=tr("AddSource", "Publication"))
        for publication in self._publications:
            self.publication.addItem(publication.title, publication.id)
        self.publication.addItem(tr("AddSource", NEW), None)
        self.title = QLineEdit(accessibleName=tr("AddSource", "Title of the new publication"))
        self.title.setPlaceholderText(tr("AddSource", "Its title"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.add_button = self._buttons.addButton(
            tr("AddSource", "Add"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.add_button.setProperty("look", "primary")
        make_plain(self._buttons, takes_enter=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.address, 1)
        head.addWidget(self.look_button)
        head.addWidget(self.browse)
        progress = QHBoxLayout(self._progress_row)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.addWidget(self._progress_label, 1)
        self._progress.setFixedWidth(160)
        progress.addWidget(self._progress)
        progress.addWidget(self.cancel_button)
        empty = EmptyState()
        empty.say(tr("AddSource", HINT))
        found = QWidget()
        halves = QHBoxLayout(found)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.addWidget(self.offers, 5)
        halves.addWidget(self.preview, 6)
        self._stack.addWidget(empty)
        self._stack.addWidget(found)
        foot = QHBoxLayout()
        label = QLabel(tr("AddSource", "Add &to"))
        label.setBuddy(self.publication)
        for widget in (label, self.publication, self.title):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column = column_in(self)
        for part in (head, self._progress_row, self.banner, self._stack, foot):
            if isinstance(part, QWidget):
                column.addWidget(part, 1 if part is self._stack else 0)
            else:
                column.addLayout(part)

    def _connect(self) -> None:
        self.address.returnPressed.connect(self.look)
        self.look_button.clicked.connect(lambda: self.look())
        self.cancel_button.clicked.connect(self.cancel)
        self.offers.current_changed.connect(self._on_current)
        self.offers.ticked_changed.connect(self._show_possible)
        self.publication.currentIndexChanged.connect(lambda _: self._show_offers())
        self.publication.currentIndexChanged.connect(lambda _: self._show_possible())
        self.title.textChanged.connect(lambda _: self._show_possible())
        self.add_button.clicked.connect(self.add)
        self._buttons.rejected.connect(self.reject)
