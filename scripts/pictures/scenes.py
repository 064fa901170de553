"""What can be seen of the window, each by a name: how it is brought up. Each leaves the window as
it was found by `put_away`."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from digest.model import (
    ArticleBlock,
    ContentsBlock,
    ImageBlock,
    LeadBlock,
    QuoteBlock,
    RankingBlock,
    SponsorBlock,
    TextBlock,
)
from ui.dialogs.publication import PublicationDialog
from ui.dialogs.publication_problems import Page
from ui.main_window import WELCOME, WORKSPACE, MainWindow
from ui.panels.preview_bar import PreviewTab

Show = Callable[[MainWindow], object]

_ACTIONS = {
    "editions": "open",
    "address": "import_address",
    "add-source": "add_source",
    "sources": "sources",
    "publication-new": "new_publication",
    "runs": "runs",
    "themes": "theme",
    "fitting": "fit",
    "settings": "settings",
    "shortcuts": "shortcuts",
    "about": "about",
    "palette": "palette",
    "history": "history",
    "compare": "compare",
    "origins": "trace",
    "replay": "replay",
    "preflight": "preflight",
    "tour": "tour",
}
"""Scenes that an action of the menus brings up."""

_BLOCKS = {
    "lead": LeadBlock,
    "article": ArticleBlock,
    "ranking": RankingBlock,
    "text": TextBlock,
    "quote": QuoteBlock,
    "image": ImageBlock,
    "contents": ContentsBlock,
    "sponsor": SponsorBlock,
}
_INSERTED = {"text": "insert_text", "quote": "insert_quote", "contents": "insert_contents",
             "sponsor": "insert_sponsor"}  # fmt: skip


def _trigger(name: str, window: MainWindow) -> None:
    window.actions_[name].trigger()


def _inspect(kind: str, window: MainWindow) -> None:
    """The inspector at a block of that kind; one is inserted where the edition has none."""
    blocks = window.document.edition.blocks
    block = next((block for block in blocks if isinstance(block, _BLOCKS[kind])), None)
    if block is not None:
        window.outline.select_block(block.id)
    elif kind in _INSERTED:
        window.actions_[_INSERTED[kind]].trigger()


def _inspect_section(window: MainWindow) -> None:
    window.outline.select_section(window.document.edition.sections[0].id)


def _inspect_many(window: MainWindow) -> None:
    window.outline.select_blocks(tuple(block.id for block in window.document.edition.blocks[:3]))


def _show_revisions(window: MainWindow) -> None:
    blocks = window.document.edition.blocks
    article = next(b.article for b in blocks if isinstance(b, LeadBlock | ArticleBlock))
    window.articles.show_revisions(article.id)


def _edit_publication(window: MainWindow, page: Page = Page.TITLE) -> None:
    window.publications.edit(window.publications.all[0])
    dialog = next(each for each in window.findChildren(PublicationDialog) if each.isVisible())
    dialog.show_page(page)


def _search(words: str, window: MainWindow) -> None:
    window.library_panel.search_for(words)


def _show_error(window: MainWindow) -> None:
    window.bench.banner.show_error(TimeoutError("The site did not answer."))


def scenes() -> dict[str, Show]:
    """All of them by name."""
    return {
        "window": lambda window: None,
        "welcome": lambda window: window._central.setCurrentIndex(WELCOME),
        **{name: partial(_trigger, action) for name, action in _ACTIONS.items()},
        **{f"inspector-{kind}": partial(_inspect, kind) for kind in _BLOCKS},
        "inspector-edition": lambda window: window.outline.clear_selection(),
        "inspector-section": _inspect_section,
        "inspector-several": _inspect_many,
        "revisions": _show_revisions,
        "publication": _edit_publication,
        **{
            f"publication-{page.name.lower()}": partial(_edit_publication, page=page)
            for page in (Page.SELECTION, Page.SECTIONS, Page.SCHEDULE, Page.DELIVERY)
        },
        "rehearsal": lambda window: window.past_and_future.rehearse(window.publications.all[0]),
        "past-dates": lambda window: window.past_and_future.fill(window.publications.all[0]),
        "library-nothing-found": partial(_search, "zzzz"),
        "error": _show_error,
        **{
            f"preview-{tab.value}": lambda window, tab=tab: window.preview.show_tab(tab)
            for tab in PreviewTab
        },
        "edition-empty": lambda window: window.editions.new(),
    }


def put_away(window: MainWindow) -> None:
    """Closes what a scene opened."""
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            box.reject()
    window.newcomers.tour.stop()
    if window.going.palette.isVisible():
        window.going.palette.close_again()
    if window.actions_["history"].isChecked():
        window.actions_["history"].trigger()
    if window.preflighting.is_shown:
        window.preflighting.hide()
    window.bench.banner.hide()
    window.library_panel.facets.clear()
    window.preview.show_tab(PreviewTab.PDF)
    window._central.setCurrentIndex(WORKSPACE)
