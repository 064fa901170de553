"""What an edit changes in a web page that is open: elements to be exchanged, so that it keeps its
place. It is told from the pages themselves, and so holds for every theme."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import html

from digest.model import Edition
from digest.render.makeup.orders import Memory
from digest.render.themes.assets import Assets
from digest.render.themes.theme import Theme, open_theme
from digest.render.web import data_addresses, web_page

_OUTERMOST = "//*[@data-block][not(ancestor::*[@data-block])]"
_PICTURE = re.compile(r"asset:picture/([0-9a-f]+)/([a-z]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebPatch:
    """`elements` are new elements as HTML by the `data-block` of those whose place they take."""

    elements: Mapping[str, str]


def web_patch(
    before: Edition,
    after: Edition,
    *,
    media: Path,
    themes: Path | None,
    memory: Memory | None = None,
) -> WebPatch | None:
    """What turns the page of `before` into that of `after`. None when more changed than can be
    exchanged, as when blocks came, went or moved: the whole page must be loaded. A page's head
    (title, description, data for machines) is left as it was. Raises RenderError."""
    if (before.theme, before.look, before.language) != (after.theme, after.look, after.language):
        return None
    theme = open_theme(after.theme, themes)
    old, new = (_Page.of(edition, theme, media) for edition in (before, after))
    if old.frame != new.frame or old.elements.keys() != new.elements.keys():
        return None
    changed = {name: html for name, html in new.elements.items() if html != old.elements[name]}
    address = data_addresses(Assets(media, theme, (memory or Memory()).pictures))
    return WebPatch(
        elements={
            name: _PICTURE.sub(lambda found: address(found[1], found[2]), text)
            for name, text in changed.items()
        }
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A page taken apart: the elements that can be exchanged, and the body around them."""

    elements: Mapping[str, str]
    frame: str

    @classmethod
    def of(cls, edition: Edition, theme: Theme, media: Path) -> "_Page":
        """Pictures are only named: their content would make the comparison slow."""
        text = web_page(edition, theme, media, lambda key, slot: f"asset:picture/{key}/{slot}")
        body = html.document_fromstring(text).find("body")
        return cls(elements=dict(_taken_out(body)), frame=html.tostring(body, encoding="unicode"))


def _taken_out(body: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """The exchangeable elements by name; of each only its place remains in `body`."""
    for element in body.xpath(_OUTERMOST):
        name = element.get("data-block")
        yield name, html.tostring(element, encoding="unicode", with_tail=False)
        tail = element.tail
        element.clear()
        element.tail = tail
        element.set("data-block", name)
