"""What the palette offers, gathered from the window when it is opened."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from digest.library import EditionRow
from digest.settings.table import SETTINGS
from ui.actions import REASON, keys_of, plain
from ui.block_texts import kind_of, title_of
from ui.menus.fillings import edition_words
from ui.palette.ranking import Entry
from ui.translation import tr
from ui.window_settings import WINDOW_SETTINGS

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ITSELF = "palette"


def entries_of(window: "MainWindow") -> list[Entry]:
    """All that is known without asking the library."""
    return [
        *_actions(window),
        *_places(window),
        *_publications(window),
        *_themes(window),
        *_settings(window),
    ]


def edition_entries(window: "MainWindow", rows: Sequence[EditionRow]) -> list[Entry]:
    """The editions to open."""
    detail = tr("Palette", "Edition")
    return [
        Entry(
            key=f"edition:{row.id}",
            text=edition_words(row),
            detail=detail,
            icon="editions",
            run=partial(window.editions.open_by_id, row.id),
        )
        for row in rows
    ]


def _actions(window: "MainWindow") -> Iterator[Entry]:
    for name in window.actions_:
        action = window.actions_[name]
        if not action.isVisible() or name == ITSELF:
            continue
        off = str(action.property(REASON) or tr("Palette", "Not possible now."))
        yield Entry(
            key=f"action:{name}",
            text=plain(action),
            detail=window.actions_.menu_of(name),
            keys=keys_of(action),
            icon=window.actions_.icon_of(name),
            why="" if action.isEnabled() else off,
            tip=window.actions_.tip_of(name),
            run=action.trigger,
        )


def _places(window: "MainWindow") -> Iterator[Entry]:
    """The sections and blocks of the edition."""
    go = window.outline
    for section in window.document.edition.sections:
        yield Entry(
            key=f"section:{section.id}",
            text=section.title or tr("Palette", "Section without a title"),
            detail=tr("Palette", "Go to the section"),
            icon="section",
            run=partial(go.select_section, section.id),
        )
        for block in section.blocks:
            yield Entry(
                key=f"block:{block.id}",
                text=title_of(block),
                detail=tr("Palette", "Go to: {kind}").format(kind=kind_of(block)),
                icon="article",
                run=partial(go.select_block, block.id),
            )


def _publications(window: "MainWindow") -> Iterator[Entry]:
    for publication in window.publications.all:
        for key, words, icon, command in (
            ("run", tr("Palette", "Run {publication} now"), "play", window.publications.run_now),
            ("edit", tr("Palette", "Edit {publication}"), "rename", window.publications.edit),
            ("rehearse", tr("Palette", "Rehearse {publication}"), "preview",
             window.past_and_future.rehearse),
            ("fill", tr("Palette", "Fill past dates of {publication}"), "runs",
             window.past_and_future.fill),
            ("compose", tr("Palette", "Compose from {publication}"), "compose",
             window.editions.compose),
        ):  # fmt: skip
            yield Entry(
                key=f"{key}:{publication.id}",
                text=words.format(publication=publication.title),
                detail=tr("Palette", "Publication"),
                icon=icon,
                run=partial(command, publication),
            )


def _themes(window: "MainWindow") -> Iterator[Entry]:
    why = tr("Palette", "This edition can’t be changed now.") if window.document.is_frozen else ""
    for info in window.themes.shelf.infos:
        if info.declaration:
            yield Entry(
                key=f"theme:{info.key}",
                text=tr("Palette", "Use the theme {theme}").format(theme=info.name),
                detail=tr("Palette", "Theme"),
                icon="theme",
                why=why,
                run=partial(window.designing.set_theme, info.key),
            )


def _settings(window: "MainWindow") -> Iterator[Entry]:
    for setting in (*WINDOW_SETTINGS, *SETTINGS):
        yield Entry(
            key=f"setting:{setting.name}",
            text=tr("Settings", setting.label),
            detail=tr("Palette", "Setting"),
            tip=tr("Settings", setting.meaning),
            icon="settings",
            run=partial(window.preferring.show, setting.name),
        )
