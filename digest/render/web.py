"""An edition as one self-contained web page: no script, no address that has to be fetched."""

from collections.abc import Callable
from pathlib import Path

from digest.model import Edition, Format, Rendition
from digest.render.characters import bearable
from digest.render.content.context import edition_view
from digest.render.content.wording import wording
from digest.render.makeup.orders import Memory
from digest.render.screen import Screen
from digest.render.structured import structured_data
from digest.render.themes.assets import Assets, present_pictures
from digest.render.themes.theme import Theme, open_theme

_WIDTHS = {"lead": 1600, "full": 1400, "text": 1000}
"""Pixels of a picture by its slot, on screens of twice the density."""


def render_web(
    edition: Edition, *, media: Path, themes: Path | None, memory: Memory | None = None
) -> Rendition:
    """`edition` as a web page in UTF-8. Raises RenderError. Pictures fitted once are taken from
    `memory` and put there."""
    theme = open_theme(edition.theme, themes)
    address = data_addresses(Assets(media, theme, (memory or Memory()).pictures))
    return Rendition(
        edition=edition.id,
        format=Format.WEB,
        theme=theme.key,
        content=web_page(edition, theme, media, address).encode("utf-8"),
    )


def web_page(
    edition: Edition, theme: Theme, media: Path, picture: Callable[[str, str], str]
) -> str:
    """The page's text. `picture` gives the address of a picture by media id and slot. Raises
    RenderError."""
    view = edition_view(edition, present_pictures(edition, media))
    screen = Screen(
        words=wording(view.language),
        language=view.language,
        picture=picture,
        addresses={anchor: f"#{anchor}" for anchor in view.anchors},
    )
    html = theme.render(
        "web.html.j2",
        edition=view,
        page=screen,
        style=theme.style(edition),
        data=structured_data(edition, view),
    )
    return bearable(html)


def data_addresses(assets: Assets) -> Callable[[str, str], str]:
    """Addresses that hold the pictures themselves, each fitted to its slot."""
    return lambda media, slot: assets.data_address(media, _WIDTHS[slot])
