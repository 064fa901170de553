"""The preview: the press's own pages, always nearly new.

The pages shown stay until newer ones can be seen, and stay too when an edition can't be rendered.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from digest.errors import RenderError
from digest.model import Anchor, BlockId, Edition, Format, RenderProblem, Rendition
from digest.render import Proof
from ui.messages import Action, Banner, Level
from ui.panels.page_list import PageList
from ui.panels.page_places import Fit
from ui.panels.pages_view import PagesView
from ui.panels.preview_bar import Age, PreviewBar, PreviewTab
from ui.panels.preview_places import EmptyPlace
from ui.panels.proofing import Proofing, Proofreader
from ui.panels.screen_place import ScreenPlace
from ui.panels.screen_proofing import ScreenProofreader
from ui.tasks import Tasks

PAGE_LIST_FROM = 440
"""Pixels of width below which the pages have the room of the list beside them."""


_SCREENS = {
    PreviewTab.WEB: Format.WEB,
    PreviewTab.EMAIL: Format.EMAIL,
    PreviewTab.TEXT: Format.TEXT,
}
_PAGES = (PreviewTab.WEB, PreviewTab.EMAIL)


class Printer(Proofreader, ScreenProofreader, Protocol):
    """What the preview needs of a press."""

    def render(self, edition: Edition, format: Format) -> Rendition:
        """Blocks; raises RenderError."""


class PreviewPanel(QWidget):
    """Pages of the edition that is being edited.

    `bar`, `banner`, `page_list` and `view` are its parts, `screens` those of the other tabs.

    Signals: `proofed(proof)` for every new proof; `block_activated(id)` for a click on a page;
    `import_requested()` from the empty edition's button.
    """

    proofed = Signal(object)
    block_activated = Signal(str)
    import_requested = Signal()

    def __init__(
        self,
        press: Printer,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        renditions: Path | None = None,
        themes: Path | None = None,
    ) -> None:
        """`renditions` is the desk's folder, where pages for the browser are written; without one
        they go to the user's cache. `themes` is that of the user's own themes."""
        super().__init__(parent)
        self._press = press
        self._tasks = tasks
        self._folder = (renditions or _cache_folder()) / "preview"
        self._themes = themes
        self._sought: BlockId | None = None
        self._problems: Sequence[RenderProblem] = ()
        self._proofing = Proofing(press, tasks, lambda: self.view.page, self)
        self._proofing.proofed.connect(self._on_proofed)
        self._proofing.page_came.connect(self._on_page)
        self._proofing.failed.connect(self._on_failed)
        self._proofing.changed.connect(self._show_age)
        self._make_parts()
        self._lay_out()
        self._make_shortcuts()

    @property
    def proof(self) -> Proof | None:
        """The newest proof."""
        return self._proofing.proof

    @property
    def is_behind(self) -> bool:
        """Whether the pages shown are of an older edition than the one given."""
        return self._proofing.is_behind

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """Where blocks begin on the pages."""
        return self._proofing.pages.anchors if self._proofing.pages else ()

    @property
    def is_printing(self) -> bool:
        """Whether the press is at work for the preview, or is waited for."""
        return self._proofing.is_working

    def show_edition(self, edition: Edition) -> None:
        """Shows `edition` soon; one that came before it and is still waiting is dropped."""
        former = self._proofing.edition
        if edition == former:
            return
        another = former is None or edition.id != former.id
        if another:
            self.view.select_block(None)
        if not edition.blocks:
            self.banner.hide()
        self._proofing.ask(edition, at_once=another)
        for screen in self.screens.values():
            screen.proofing.ask(edition, at_once=another)
        self._choose_place()

    def print_again(self) -> None:
        """Prints the edition anew, whose theme has changed; the pages shown stay until then."""
        self._proofing.ask_again()
        for screen in self.screens.values():
            screen.proofing.ask_again()

    def select_block(self, block: BlockId | str | None) -> None:
        """Marks the block's beginning, and scrolls there when it can't be seen; for a block that
        is not printed yet, when it is."""
        wanted = BlockId(block) if block is not None else None
        anchors = () if self.is_behind else self.anchors
        self._sought = None if any(one.block == wanted for one in anchors) else wanted
        self.view.select_block(wanted)

    def show_tab(self, tab: PreviewTab) -> None:
        """Shows the edition in the tab's format."""
        self.bar.set_tab(tab)
        self._choose_place()

    def show_mail(self) -> None:
        """Shows the e-mail, and the preview where it is hidden."""
        self.show()
        self.show_tab(PreviewTab.EMAIL)

    # Printing

    def _on_proofed(self, proof: Proof, another: bool) -> None:
        pages = self._proofing.pages
        assert pages is not None
        if not proof.problems:
            self.banner.hide()
        elif self._problems != proof.problems:
            self._tell(proof.problems)
        self._problems = proof.problems
        self.view.show_pages(pages.pictures, pages.anchors, keep_place=not another)
        self.proofed.emit(proof)

    def _on_page(self) -> None:
        self.view.show_anchors(self.anchors)
        self._seek()

    def _on_failed(self, error: Exception) -> None:
        again = partial(self._proofing.ask_again, at_once=True)
        self.banner.show_error(error, actions=(("Try again", again), *self._actions_at(error)))

    def _tell(self, problems: Sequence[RenderProblem]) -> None:
        """Says what the pages lack, the first of several in full; the status has them all."""
        first, count = problems[0], len(problems)
        more = f" {count} blocks are concerned." if count > 1 else ""
        block = first.block
        actions = (("Show the block", lambda: self.block_activated.emit(block)),) if block else ()
        self.banner.show_message(
            first.reason, detail=first.remedy + more, level=Level.WARNING, actions=actions
        )

    def _actions_at(self, error: Exception) -> tuple[Action, ...]:
        """Leads to the file of the user's theme that is at fault."""
        file = error.file if isinstance(error, RenderError) else ""
        if not file or self._themes is None or not (self._themes / file).is_file():
            return ()
        address = QUrl.fromLocalFile(str(self._themes / file))
        return (("Open the file", lambda: QDesktopServices.openUrl(address)),)

    def _show_age(self) -> None:
        screen = self.screens.get(self.bar.tab)
        proofing = screen.proofing if screen else self._proofing
        if not proofing.is_behind:
            self.bar.set_age(Age.NEW)
        else:
            failed = proofing.error is not None and not proofing.is_waiting
            self.bar.set_age(Age.BEHIND if failed else Age.UPDATING)

    # Parts

    def _make_parts(self) -> None:
        self.bar = PreviewBar(self)
        self.banner = Banner(self)
        self.view = PagesView(self)
        self.page_list = PageList(self)
        self.screens = {
            tab: ScreenPlace(self._press, self._tasks, format, self._folder, self._actions_at, self)
            for tab, format in _SCREENS.items()
        }
        self._empty = EmptyPlace(self)
        self.bar.tab_chosen.connect(lambda _tab: self._choose_place())
        for screen in self.screens.values():
            screen.changed.connect(self._show_age)
            self.bar.dark_chosen.connect(screen.set_dark)
            self.bar.phone_chosen.connect(screen.set_phone)
        self.bar.browser_wanted.connect(self._open_in_browser)
        self.bar.fit_chosen.connect(self.view.set_fit)
        self.bar.zoom_chosen.connect(self.view.set_zoom)
        self.bar.zoom_stepped.connect(self.view.step_zoom)
        self.view.zoom_changed.connect(self._on_zoomed)
        self.view.block_activated.connect(self.block_activated)
        self.view.pages_shown.connect(self._on_pages_shown)
        self.view.page_changed.connect(self._on_page_changed)
        self.page_list.page_chosen.connect(self.view.go_to_page)
        self._empty.import_requested.connect(self.import_requested)

    def _lay_out(self) -> None:
        pdf = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.page_list)
        row.addWidget(self.view, 1)
        rows = QVBoxLayout(pdf)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.banner)
        rows.addLayout(row, 1)
        self._places = QStackedWidget(self)
        for place in (pdf, *self.screens.values(), self._empty):
            self._places.addWidget(place)
        self._pdf = pdf
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._places, 1)
        self.setFocusProxy(self.view)
        self.setAccessibleName("Preview")
        self._choose_place()

    def _make_shortcuts(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, lambda: self.view.step_zoom(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.view.step_zoom(-1)),
            (QKeySequence("Ctrl+="), lambda: self.view.step_zoom(1)),
            (QKeySequence("Ctrl+0"), lambda: self.view.set_fit(Fit.WIDTH)),
            (QKeySequence("Ctrl+1"), lambda: self.view.set_zoom(1.0)),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _choose_place(self) -> None:
        empty = self._proofing.edition is None or not self._proofing.edition.blocks
        tab = self.bar.tab
        place = self._empty if empty else self.screens.get(tab, self._pdf)
        self._places.setCurrentWidget(place)
        self.bar.offer(zoom=place is self._pdf, screen=not empty and tab in _PAGES)
        self._show_age()

    def _open_in_browser(self) -> None:
        self.screens[self.bar.tab].open_in_browser()

    def _on_page_changed(self, page: int) -> None:
        self.page_list.follow(page)
        pictures = self.view.pictures
        if pictures is not None:
            told = f"Page {page + 1} of {len(pictures.sizes)}"
            self.view.setAccessibleDescription(told)

    def _on_pages_shown(self) -> None:
        pictures = self.view.pictures
        if pictures is not None:
            self.page_list.show_pages(pictures)
            self._on_page_changed(self.view.page)
        self._seek()

    def _seek(self) -> None:
        """Goes to the block that was not printed yet when it was sought, if it has come."""
        sought = self._sought
        if sought is not None and any(anchor.block == sought for anchor in self.anchors):
            self.select_block(sought)

    def _on_zoomed(self, zoom: float) -> None:
        self.bar.show_zoom(self.view.fit, zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page_list.setVisible(self.width() >= PAGE_LIST_FROM)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)


def _cache_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation))
