"""An editor's morning, from an empty desk to a digest of twenty items as PDF and e-mail.

A generator: it moves the hands and yields what it waits for. What the window shows decides when it
goes on, as with an editor who waits until the list has changed before clicking into it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from benchmarks.composer.hands import Hands, middle, row
from digest.library import ArticleRow
from digest.model import ArticleBlock, Block, LeadBlock, RankingBlock, TextBlock
from ui.main_window import MainWindow
from ui.models.articles import ROW
from ui.panels.library import LibraryPanel
from ui.tour import Bubble

SECTIONS = ("Harbour", "World", "Business", "Culture")
"""Of the sample site; four articles of each are taken."""

A_SECTION = 4
NOTE = "Good morning. The harbour leads today, and the ferry is late again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Until `until` answers something true; `what` says what for."""

    what: str
    until: Callable[[], object]
    seconds: float = 60


Steps = Iterator[Wait]


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """`site` is a folder of saved pages; what is exported goes to `out`."""

    window: MainWindow
    hands: Hands
    site: Path
    out: Path

    def steps(self) -> Steps:
        yield Wait(what="the window", until=self.window.isActiveWindow)
        if self._blocks:
            self.hands.key("ctrl+n")
            yield Wait(what="a new edition", until=lambda: not self._blocks)
        yield from self._import_site()
        yield from self._skip_tour()
        yield from self._choose_lead()
        for title in SECTIONS:
            yield from self._fill_section(title)
        yield from self._add_rankings()
        yield from self._write_note()
        yield from self._retype_headline()
        yield from self._change_mind()
        yield from self._scroll_library()
        self.hands.click(middle(self.window.outline.view))
        yield from self._export("pdf", "ctrl+e", ".pdf")
        yield from self._export("e-mail", "ctrl+alt+e", ".eml")

    @property
    def _blocks(self) -> tuple[Block, ...]:
        return self.window.document.edition.blocks

    def _import_site(self) -> Steps:
        self.hands.key("alt+f", "f")
        yield Wait(what="the dialog", until=_file_dialog)
        self.hands.type(str(self.site))
        self.hands.key("Return")
        panel = self.window.library_panel
        yield Wait(
            what="the site's articles",
            until=lambda: panel.isVisible() and _first_row(panel) and not self._is_busy(),
            seconds=300,
        )

    def _skip_tour(self) -> Steps:
        """A newcomer reads three hints; this editor does not."""
        yield Wait(what="the tour", until=lambda: _bubble(self.window) is not None)
        if bubble := _bubble(self.window):
            self.hands.click(middle(bubble.skip))
        yield Wait(what="the tour's end", until=lambda: _bubble(self.window) is None)

    def _choose_lead(self) -> Steps:
        yield from self._show_section(SECTIONS[0])
        panel, outline = self.window.library_panel, self.window.outline
        start = row(panel.article_view, panel.articles.index(0, 0))
        self.hands.drag(start, row(outline.view, outline.model.index_of_lead_slot()))
        yield Wait(
            what="the lead", until=lambda: any(isinstance(b, LeadBlock) for b in self._blocks)
        )

    def _fill_section(self, title: str) -> Steps:
        """A section of that title, and articles by clicks with Ctrl: the list has each twice, as
        the site's page and as its text."""
        sections = len(self.window.document.edition.sections)
        self.hands.key("ctrl+alt+s")
        yield Wait(
            what="the section",
            until=lambda: (
                len(self.window.document.edition.sections) > sections
                and isinstance(QApplication.focusWidget(), QLineEdit)
            ),
        )
        self.hands.type(title)
        self.hands.key("Return")
        yield Wait(
            what="its title",
            until=lambda: title in (s.title for s in self.window.document.edition.sections),
        )
        yield from self._show_section(title)
        panel, before = self.window.library_panel, len(self._blocks)
        first = 1 if title == SECTIONS[0] else 0
        view = panel.article_view
        for number in range(A_SECTION):
            index = panel.articles.index(2 * (first + number), 0)
            if not _in_sight(view, index):
                yield from self._scroll_to(view, index)
            self.hands.click(row(view, index), held="ctrl" if number else "")
        yield Wait(what="the selection", until=lambda: len(panel.selected_articles()) == A_SECTION)
        self.hands.key("Return")
        yield Wait(what="the articles", until=lambda: len(self._blocks) == before + A_SECTION)

    def _scroll_to(self, view: QAbstractItemView, index: QModelIndex) -> Steps:
        """Turns the wheel until the row is in sight."""
        for _ in range(A_SECTION):
            self.hands.scroll(middle(view), 1)
            yield _moved(view)
            if _in_sight(view, index):
                return

    def _add_rankings(self) -> Steps:
        panel = self.window.library_panel
        for number in range(2):
            before = sum(isinstance(b, RankingBlock) for b in self._blocks)
            index = panel.rankings.index(number, 0)
            self.hands.click(row(panel.ranking_view, index), times=2)
            yield Wait(
                what="a ranking",
                until=lambda before=before: (
                    sum(isinstance(b, RankingBlock) for b in self._blocks) > before
                ),
            )

    def _write_note(self) -> Steps:
        self.hands.key("ctrl+alt+t")
        yield Wait(
            what="the note", until=lambda: any(isinstance(b, TextBlock) for b in self._blocks)
        )
        editor = self.window.inspector.words_form.text.editor
        self.hands.click(middle(editor))
        yield Wait(what="its field", until=editor.hasFocus)
        self.hands.type(NOTE)
        yield Wait(what="the words", until=lambda: _note(self._blocks).endswith("again."))

    def _retype_headline(self) -> Steps:
        """The lead's headline, letter by letter, while the page is printed beside it."""
        outline = self.window.outline
        self.hands.click(middle(outline.view))
        self.hands.key("Home", "Down")
        lead = (_lead(self._blocks),)
        yield Wait(what="the lead's row", until=lambda: outline.selected_blocks() == lead)
        field = self.window.inspector.article_form.words["headline"].editor
        yield Wait(what="the lead's form", until=field.isVisible)
        self.hands.click(middle(field))
        yield Wait(what="the headline's field", until=field.hasFocus)
        self.hands.key("ctrl+a")
        self.hands.type("Seven harbours agree on the tide, and the ferry waits for it")
        yield Wait(
            what="the headline",
            until=lambda: (_lead(self._blocks).overrides.headline or "").endswith("for it"),
        )

    def _change_mind(self) -> Steps:
        """A block goes down and up again, is removed and brought back."""
        outline, before = self.window.outline, self.window.document.edition
        block = next(b for b in self._blocks if isinstance(b, ArticleBlock))
        self.hands.click(row(outline.view, outline.model.index_of_block(block.id)))
        yield Wait(what="a block", until=lambda: outline.selected_blocks() == (block,))
        self.hands.key("ctrl+Down", "ctrl+Up", "Delete")
        yield Wait(what="the removal", until=lambda: block not in self._blocks)
        self.hands.key("ctrl+z")
        yield Wait(what="the undoing", until=lambda: self.window.document.edition == before)

    def _scroll_library(self) -> Steps:
        """All articles: to the end, back, and with the wheel; then a search letter by letter."""
        panel = self.window.library_panel
        view = panel.article_view
        some = panel.articles.rowCount()
        self.hands.click(middle(panel.facets.clearing))
        yield Wait(what="all articles", until=lambda: panel.articles.rowCount() > some)
        self.hands.click(row(view, panel.articles.index(0, 0)))
        self.hands.key("End")
        bar = view.verticalScrollBar()
        yield Wait(what="the list's end", until=lambda: bar.value() == bar.maximum())
        self.hands.key(*["Prior"] * 5, "Home")
        yield Wait(what="the list's head", until=lambda: bar.value() == 0)
        self.hands.scroll(middle(view), 40)
        yield Wait(what="the wheel", until=lambda: bar.value() > 0)
        yield from self._search("harbour")

    def _export(self, what: str, keys: str, suffix: str) -> Steps:
        self.hands.key(keys)
        if suffix == ".eml":  # what mail programs will say of it is shown first
            yield Wait(what="the e-mail's check", until=_Standing(_default_button))
            if button := _default_button():
                self.hands.click(middle(button))
        yield Wait(what=f"the {what}'s dialog", until=_file_dialog)
        path = self.out / f"digest{suffix}"
        self.hands.key("ctrl+a")
        self.hands.type(str(path))
        self.hands.key("Return")
        yield Wait(what=f"the {what}", until=path.exists, seconds=120)

    def _show_section(self, title: str) -> Steps:
        """By the section's facet, typed."""
        panel = self.window.library_panel
        self.hands.click(middle(panel.facets.section))
        self.hands.type(title)
        self.hands.key("Return")
        yield Wait(
            what=f"{title} in the library",
            until=lambda: (found := _first_row(panel)) is not None and found.section == title,
        )

    def _search(self, words: str) -> Steps:
        panel = self.window.library_panel
        loaded: list[bool] = []
        panel.articles.loaded.connect(lambda: loaded.append(True))
        self.hands.key("ctrl+f", "ctrl+a", "BackSpace")
        if words:
            self.hands.type(words)
        yield Wait(what="the found articles", until=lambda: loaded)

    def _is_busy(self) -> bool:
        return any(task.label for task in self.window.bench.tasks.active)


class _Standing:
    """Whether a widget is there and stands still: a dialog is moved about when it comes up."""

    LOOKS = 10

    def __init__(self, find: Callable[[], QWidget | None]) -> None:
        self._find = find
        self._looks = 0
        self._place: QPoint | None = None

    def __call__(self) -> bool:
        widget = self._find()
        place = middle(widget) if widget is not None else None
        self._looks = self._looks + 1 if place is not None and place == self._place else 0
        self._place = place
        return self._looks >= self.LOOKS


def _default_button() -> QPushButton | None:
    """The button of the dialog that is open which does what the dialog is there for."""
    dialog = QApplication.activeModalWidget()
    buttons = dialog.findChildren(QPushButton) if dialog is not None else []
    return next((button for button in buttons if button.isDefault() and button.isEnabled()), None)


def _file_dialog() -> bool:
    """A file's dialog that takes what is typed."""
    return isinstance(QApplication.activeWindow(), QFileDialog) and isinstance(
        QApplication.focusWidget(), QLineEdit
    )


def _first_row(panel: LibraryPanel) -> ArticleRow | None:
    """The list's first article; None while it is on its way."""
    if not panel.articles.rowCount():
        return None
    return panel.articles.data(panel.articles.index(0, 0), ROW)


def _bubble(window: MainWindow) -> Bubble | None:
    return next((one for one in window.findChildren(Bubble) if one.isVisible()), None)


def _moved(view: QAbstractItemView) -> Wait:
    bar = view.verticalScrollBar()
    former = bar.value()
    return Wait(what="the wheel", until=lambda: bar.value() != former)


def _in_sight(view: QAbstractItemView, index: QModelIndex) -> bool:
    return view.viewport().rect().contains(view.visualRect(index).center())


def _lead(blocks: Sequence[Block]) -> LeadBlock:
    return next(block for block in blocks if isinstance(block, LeadBlock))


def _note(blocks: Sequence[Block]) -> str:
    return next((block.text for block in blocks if isinstance(block, TextBlock)), "")
