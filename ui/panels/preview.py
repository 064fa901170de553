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
from ui.look import scaled
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
from ui.translation import tr

PAGE_LIST_FROM = 440
"""Pixels of width below which the pages have the room of the list beside them."""


_SCREENS = {
    PreviewTab.WEB: Format.WEB,
    PreviewTab.EMAIL: Format.EMAIL,
    PreviewTab.TEXT: Format.TEXT,
}
_ON_SCREENS = (PreviewTab.WEB, PreviewTab.EMAIL, PreviewTab.PHONE)


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
        self._mail_on_phone = False
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
        for screen in self.screens.values():
            screen.select_block(wanted)

    def show_tab(self, tab: PreviewTab) -> None:
        """Shows the edition in the tab's format."""
        self.bar.set_tab(tab)
        self._choose_place()

    # Size

    def step_zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1), whatever is shown."""
        if self._screen is not None:
            self._screen.step_zoom(step)
        else:
            self.view.step_zoom(step)

    def fit_width(self) -> None:
        """The pages as wide as the pane; a web page or a text as large as it was made."""
        if self._screen is not None:
            self._screen.step_zoom(0)
        else:
            self.view.set_fit(Fit.WIDTH)

    def fit_page(self) -> None:
        """One whole page on view."""
        self.view.set_fit(Fit.PAGE)

    def actual_size(self) -> None:
        """As large as on paper, or as it was made."""
        if self._screen is not None:
            self._screen.step_zoom(0)
        else:
            self.view.set_zoom(1.0)

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
        words = tr("Preview", "Try again")
        self.banner.show_error(error, actions=((words, again), *file_actions(self._themes, error)))

    def _tell(self, problems: Sequence[RenderProblem]) -> None:
        """Says what the pages lack, the first of several in full; the status has them all."""
        first, count = problems[0], len(problems)
        more = tr("Preview", "%n block(s) are concerned.", n=count) if count > 1 else ""
        block = first.block
        show = tr("Preview", "Show the block")
        actions = ((show, lambda: self.block_activated.emit(block)),) if block else ()
        detail = f"{first.remedy} {more}".strip()
        self.banner.show_message(first.reason, detail=detail, level=Level.WARNING, actions=actions)

    def _show_age(self) -> None:
        screen = self._screen
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
        at_fault = partial(file_actions, self._themes)
        self.screens = {
            tab: ScreenPlace(self._press, self._tasks, format, self._folder, at_fault, self)
            for tab, format in _SCREENS.items()
        }
        self._empty = EmptyPlace(self)
        self.bar.tab_chosen.connect(lambda _tab: self._choose_place())
        for screen in self.screens.values():
            screen.changed.connect(self._show_age)
            screen.block_activated.connect(self.block_activated)
            self.bar.dark_chosen.connect(screen.set_dark)
        self.bar.mail_chosen.connect(self._on_mail_chosen)
        self.bar.browser_wanted.connect(self._open_in_browser)
        self.bar.fit_chosen.connect(self.view.set_fit)
        self.bar.zoom_chosen.connect(self.view.set_zoom)
        self.bar.zoom_stepped.connect(self.step_zoom)
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
        self.setAccessibleName(tr("Preview", "Preview"))
        self._choose_place()

    def _make_shortcuts(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, lambda: self.step_zoom(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.step_zoom(-1)),
            (QKeySequence("Ctrl+="), lambda: self.step_zoom(1)),
            (QKeySequence("Ctrl+0"), self.fit_width),
            (QKeySequence("Ctrl+1"), self.actual_size),
            (QKeySequence("Ctrl+2"), self.fit_page),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def _screen(self) -> ScreenPlace | None:
        """What shows the chosen tab; None for the printed pages."""
        tab = self.bar.tab
        if tab is PreviewTab.PHONE:
            tab = PreviewTab.EMAIL if self._mail_on_phone else PreviewTab.WEB
        return self.screens.get(tab)

    def _choose_place(self) -> None:
        empty = self._proofing.edition is None or not self._proofing.edition.blocks
        tab, screen = self.bar.tab, self._screen
        if screen is not None:
            screen.set_phone(tab is PreviewTab.PHONE)
        self._places.setCurrentWidget(self._empty if empty else screen or self._pdf)
        self.bar.offer(
            zoom=not empty and screen is None,
            screen=not empty and tab in _ON_SCREENS,
            phone=tab is PreviewTab.PHONE,
        )
        self._show_age()

    def _on_mail_chosen(self, mail: bool) -> None:
        self._mail_on_phone = mail
        self._choose_place()

    def _open_in_browser(self) -> None:
        if self._screen is not None:
            self._screen.open_in_browser()

    def _on_page_changed(self, page: int) -> None:
        self.page_list.follow(page)
        pictures = self.view.pictures
        if pictures is not None:
            words = tr("Preview", "Page {page} of {count}")
            told = words.format(page=page + 1, count=len(pictures.sizes))
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
        self.page_list.setVisible(self.width() >= scaled(PAGE_LIST_FROM))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)


def _cache_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation))


def file_actions(themes: Path | None, error: Exception) -> tuple[Action, ...]:
    """Leads to the file of the user's theme, among `themes`, that is at fault."""
    file = error.file if isinstance(error, RenderError) else ""
    if not file or themes is None or not (themes / file).is_file():
        return ()
    address = QUrl.fromLocalFile(str(themes / file))
    return ((tr("Preview", "Open the file"), lambda: QDesktopServices.openUrl(address)),)
