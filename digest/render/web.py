"""An edition as one self-contained web page: no script, no address that has to be fetched."""

from pathlib import Path

from digest.model import Edition, Format, Rendition
from digest.render.content.context import edition_view
from digest.render.content.wording import wording
from digest.render.makeup.orders import Memory
from digest.render.makeup.sheets import Medium
from digest.render.themes.assets import Assets, present_pictures
from digest.render.themes.theme import open_theme

_SLOTS = {"split": 1400, "wide": 1400, "column": 800}
"""Pixels of a picture on screens of twice the density."""


def render_web(
    edition: Edition, *, media: Path, themes: Path | None, memory: Memory | None = None
) -> Rendition:
    """`edition` as a web page in UTF-8. Raises RenderError. Pictures fitted once are taken from
    `memory` and put there."""
    theme = open_theme(edition.theme, themes)
    assets = Assets(media, theme, (memory or Memory()).pictures)
    view = edition_view(edition, present_pictures(edition, media))
    medium = Medium(
        words=wording(view.language),
        address=lambda picture, slot: assets.data_address(picture, _SLOTS[slot]),
        numbers=dict.fromkeys(view.anchors, ""),
        links_headlines=True,
    )
    html = theme.render(
        "web.html.j2",
        edition=view,
        style=theme.style(edition),
        page=medium,
    )
    return Rendition(
        edition=edition.id, format=Format.WEB, theme=theme.key, content=html.encode("utf-8")
    )
