"""Pointing at a most-read list that is not found by itself: a page's lists, one of them pinned."""

from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QWidget,
)

from digest.desk import Desk
from digest.errors import ForbiddenAddressError
from digest.gather.pointing import candidates_at
from digest.model import PinnedChart, Scope, Source, SourceKind
from digest.sources.chart_candidates import ChartCandidate
from ui.dialogs.briefs import BELOW, Brief, BriefView, TwoLineList
from ui.dialogs.frames import column_in, make_plain
from ui.engine_words import said_here
from ui.messages import Banner, Level, may_be_allowed
from ui.source_rows import confidence_words
from ui.tasks import Lane, Task, Tasks
from ui.tips import plain_tip
from ui.translation import marked, tr

HINT = marked(
    "ChartPicker",
    "Choose the list that ranks what is read most. A pinned list is captured at "
    "every gathering, whatever the finder thinks of it.",
)
_CANDIDATE = Qt.ItemDataRole.UserRole


class ChartPicker(QDialog):
    """It saves nothing itself. Signal: `pinned(source)` with the source as it is to be kept."""

    pinned = Signal(object)

    def __init__(
        self, desk: Desk, tasks: Tasks, source: Source, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._source = source
        self._loading: Task | None = None
        self.setWindowTitle(tr("ChartPicker", "Pin charts: {name}").format(name=source.name))
        self._make_parts()
        self._lay_out()
        self.resize(900, 600)
        self._connect()
        self.finished.connect(lambda _: self._stop())
        self._on_current(None)
        if self.address.text():
            self.load()

    def load(self, *, allow_private: bool = False) -> None:
        """Reads the page at the written address and lists its lists."""
        address = self.address.text().strip()
        if not address:
            self.address.setFocus()
            return
        self._stop()
        self.banner.hide()
        self.lists.clear()
        self.status.setText(tr("ChartPicker", "Loading {address}…").format(address=address))
        private = allow_private or self._source.allow_private
        self._loading = self._tasks.run(
            partial(
                candidates_at,
                address,
                self._desk.fetcher,
                allow_private=private,
                robots=self._source.robots,
            ),
            lane=Lane.NETWORK,
            on_done=self._on_loaded,
            on_failed=self._on_failed,
        )

    @property
    def current(self) -> ChartCandidate | None:
        """The candidate that would be pinned."""
        item = self.lists.currentItem()
        candidate: ChartCandidate | None = item.data(_CANDIDATE) if item is not None else None
        return candidate

    def pin(self) -> None:
        """Gives the source the current list as a chart; an earlier pin of it is replaced."""
        candidate = self.current
        if candidate is None:
            return
        section = self.section.text().strip()
        chart = PinnedChart(
            selector=candidate.selector,
            title=self.title.text().strip(),
            scope=Scope.SECTION if section else Scope.SITE,
            section=section or None,
        )
        others = tuple(one for one in self._source.charts if one.selector != chart.selector)
        self._keep(replace(self._source, charts=(*others, chart)))
        self.banner.show_message(
            tr("ChartPicker", "“{chart}” is pinned.").format(
                chart=chart.title or _name_of(candidate)
            ),
            detail=tr("ChartPicker", "It is captured from the next gathering on."),
            level=Level.SUCCESS,
        )

    def unpin(self) -> None:
        """Takes the current list's pin away."""
        candidate = self.current
        if candidate is not None:
            left = tuple(c for c in self._source.charts if c.selector != candidate.selector)
            self._keep(replace(self._source, charts=left))

    def _keep(self, source: Source) -> None:
        self._source = source
        self.pinned.emit(source)
        for row in range(self.lists.count()):
            self._dress(self.lists.item(row))
        self._on_current(self.current)

    def _pin_of(self, candidate: ChartCandidate) -> PinnedChart | None:
        charts = self._source.charts
        return next((one for one in charts if one.selector == candidate.selector), None)

    def _stop(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None

    def _on_loaded(self, candidates: tuple[ChartCandidate, ...]) -> None:
        count = len(candidates)
        self.status.setText(tr("ChartPicker", HINT) if count else "")
        for candidate in candidates:
            item = QListWidgetItem(_name_of(candidate))
            item.setData(_CANDIDATE, candidate)
            self._dress(item)
            self.lists.addItem(item)
        if count:
            self.lists.setCurrentRow(0)
            self.lists.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.banner.show_message(
                tr("ChartPicker", "There is no list of links on this page."),
                detail=tr(
                    "ChartPicker",
                    "Try the site’s front page, or a page that shows the list in a browser "
                    "without scripts; a list filled in by a script cannot be read.",
                ),
                level=Level.WARNING,
            )

    def _on_failed(self, error: Exception) -> None:
        self.status.setText("")
        label, again = tr("ChartPicker", "Try again"), self.load
        if isinstance(error, ForbiddenAddressError) and may_be_allowed(error.remedy):
            label, again = (
                tr("ChartPicker", "Allow this one"),
                partial(self.load, allow_private=True),
            )
        self.banner.show_error(error, actions=((label, again),))

    def _dress(self, item: QListWidgetItem) -> None:
        candidate: ChartCandidate = item.data(_CANDIDATE)
        words = [
            tr("ChartPicker", "%n item(s)", n=len(candidate.items)),
            confidence_words(candidate.confidence),
        ]
        if self._pin_of(candidate) is not None:
            words.insert(0, tr("ChartPicker", "◆ pinned"))
        elif candidate.found:
            words.insert(0, tr("ChartPicker", "✓ found by itself"))
        item.setData(BELOW, " · ".join(words))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {', '.join(words)}")
        item.setToolTip(plain_tip(candidate.selector))

    def _on_current(self, candidate: ChartCandidate | None) -> None:
        self.brief.show_brief(_brief(candidate))
        pin = self._pin_of(candidate) if candidate else None
        self.title.setText(pin.title if pin else candidate.title if candidate else "")
        self.title.setCursorPosition(0)
        self.section.setText((pin.section if pin else None) or "")
        for widget in (self.title, self.section, self.pin_button):
            widget.setEnabled(candidate is not None)
        self.pin_button.setText(
            tr("ChartPicker", "Change the &pin") if pin else tr("ChartPicker", "&Pin this list")
        )
        self.unpin_button.setVisible(pin is not None)

    # Building

    def _make_parts(self) -> None:
        self.address = QLineEdit(
            _page_of(self._source), accessibleName=tr("ChartPicker", "Address of the page")
        )
        self.address.setPlaceholderText(
            tr("ChartPicker", "The address of a page with the list, or a saved page")
        )
        self.load_button = QPushButton(tr("ChartPicker", "&Load"), autoDefault=False)
        self.browse = QPushButton(tr("ChartPicker", "&Browse file…"), autoDefault=False)
        self.banner = Banner(self)
        self.status = QLabel(accessibleName=tr("ChartPicker", "What to do"))
        self.status.setProperty("look", "soft")
        self.status.setWordWrap(True)
        self.lists = TwoLineList(tr("ChartPicker", "Lists on the page"), self)
        self.brief = BriefView(tr("ChartPicker", "The selected list"), self)
        self.title = QLineEdit(accessibleName=tr("ChartPicker", "Title of the chart"))
        self.title.setPlaceholderText(tr("ChartPicker", "Title"))
        self.section = QLineEdit(accessibleName=tr("ChartPicker", "Section that it ranks"))
        self.section.setPlaceholderText(tr("ChartPicker", "Whole site"))
        self.unpin_button = QPushButton(tr("ChartPicker", "&Remove pin"), autoDefault=False)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.pin_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.pin_button.setProperty("look", "primary")
        make_plain(self._buttons, takes_enter=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.address, 1)
        head.addWidget(self.load_button)
        head.addWidget(self.browse)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.lists)
        halves.addWidget(self.brief)
        halves.setChildrenCollapsible(False)
        halves.setSizes([400, 460])
        foot = QHBoxLayout()
        for text, field in (
            (tr("ChartPicker", "&Title"), self.title),
            (tr("ChartPicker", "&Section"), self.section),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            foot.addWidget(label)
            foot.addWidget(field, 2 if field is self.title else 1)
        foot.addSpacing(14)
        foot.addWidget(self.unpin_button)
        foot.addWidget(self._buttons)
        column = column_in(self)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.status)
        column.addWidget(halves, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.address.returnPressed.connect(self.load)
        self.load_button.clicked.connect(lambda: self.load())
        self.browse.clicked.connect(self._on_browse)
        self.lists.currentItemChanged.connect(lambda *_: self._on_current(self.current))
        self.pin_button.clicked.connect(self.pin)
        self.unpin_button.clicked.connect(self.unpin)
        self._buttons.rejected.connect(self.reject)

    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("ChartPicker", "A saved page with the list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._load_file)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _load_file(self, path: str) -> None:
        self.address.setText(path)
        self.load()


def _page_of(source: Source) -> str:
    """The page on which the source's charts stand: a feed's is its site's front page."""
    if source.kind is SourceKind.FOLDER:
        return ""
    try:
        parts = urlsplit(source.address)
    except ValueError:  # a bracket left open: loading says what is wrong with it
        return source.address
    if source.kind is SourceKind.FEED and parts.scheme in ("http", "https"):
        return f"{parts.scheme}://{parts.netloc}/"
    return source.address


def _name_of(candidate: ChartCandidate) -> str:
    """Its heading, or what it begins with."""
    if candidate.title or not candidate.items:
        return candidate.title
    return tr("ChartPicker", "{first} … and %n more", n=len(candidate.items) - 1).format(
        first=candidate.items[0].title
    )


def _brief(candidate: ChartCandidate | None) -> Brief:
    if candidate is None:
        return Brief()
    items = tuple(f"{item.position}.  {item.title}" for item in candidate.items)
    found = tr("ChartPicker", "The finder takes it by itself.") + " " if candidate.found else ""
    return Brief(
        title=_name_of(candidate),
        note=found + said_here(" ".join(candidate.reasons)),
        lists=((tr("ChartPicker", "Its items"), items),),
    )
