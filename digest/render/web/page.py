"""An edition as one self-contained web page: no script, no address that has to be fetched."""

from pathlib import Path

from digest.model import Edition, Format, Rendition
from digest.render.content.characters import bearable
from digest.render.content.context import edition_view
from digest.render.content.views import EditionView
from digest.render.content.wording import wording
from digest.render.memory import Memory
from digest.render.themes.assets import Assets, present_pictures
from digest.render.themes.theme import open_theme
from digest.render.web.screen import Screen
from digest.render.web.structured import structured_data

_WIDTHS = {"lead": 1600, "full": 1400, "text": 1000}
"""Pixels of a picture by its slot, on screens of twice the density."""


def render_web(
    edition: Edition, *, media: Path, themes: Path | None, memory: Memory | None = None
) -> Rendition:
    """`edition` as a web page in UTF-8. Raises RenderError. What was made once is taken from
    `memory` and put there."""
    theme, memory = open_theme(edition.theme, themes), memory or Memory()
    view = edition_view(edition, present_pictures(edition, media), memory.views)
    html = theme.render(
        "web.html.j2",
        edition=view,
        page=screen_of(view, Assets(media, theme, memory.pictures)),
        style=theme.style(edition),
        data=structured_data(edition, view),
    )
    return Rendition(
        edition=edition.id,
        format=Format.WEB,
        theme=theme.key,
        content=bearable(html).encode("utf-8"),
    )


def screen_of(view: EditionView, assets: Assets) -> Screen:
    """What the page's templates ask: pictures are part of the page, each fitted to its slot."""
    return Screen(
        words=wording(view.language),
        language=view.language,
        picture=lambda media, slot: assets.data_address(media, _WIDTHS[slot]),
        addresses={anchor: f"#{anchor}" for anchor in view.anchors},
    )
