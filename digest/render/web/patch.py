"""What an edit changes in a web page that is open: elements to be exchanged, so that it keeps its
place.

    two editions -> views -> frames (pages whose blocks are only named) -> the same?
                          -> the blocks whose views differ -> their elements
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree, html

from digest.model import Edition
from digest.render.content.characters import bearable
from digest.render.content.context import edition_view
from digest.render.content.views import BlockView, EditionView
from digest.render.memory import Memory
from digest.render.themes.assets import Assets, present_pictures
from digest.render.themes.style import Style
from digest.render.themes.theme import Theme, open_theme
from digest.render.web.page import screen_of


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
    (title, description, data for machines) is left as it was. A caller that asks again keeps
    `memory` between its calls. Raises RenderError."""
    if _outlook(before) != _outlook(after):
        return None
    theme, memory = open_theme(after.theme, themes), memory or Memory()
    printer = _Printer(theme, theme.style(after), Assets(media, theme, memory.pictures))
    old, new = (
        edition_view(edition, present_pictures(edition, media), memory.views)
        for edition in (before, after)
    )
    was, becomes = printer.frame(old), printer.frame(new)
    if was.body != becomes.body or was.elements.keys() != becomes.elements.keys():
        return None
    former = {view.anchor: view for view in old.blocks}
    blocks = {
        view.anchor: printer.block(view, new, becomes.levels[view.anchor])
        for view in new.blocks
        if view.anchor in becomes.levels and view != former.get(view.anchor)
    }
    others = {name: text for name, text in becomes.elements.items() if text != was.elements[name]}
    return WebPatch(elements=blocks | others)


def _outlook(edition: Edition) -> tuple[object, ...]:
    """What the whole page depends on beside its blocks."""
    return edition.theme, edition.look, edition.paper, edition.language


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """A page whose blocks are only named. `levels` are their heading levels by anchor, `elements`
    what else can be exchanged (a masthead, a summary), `body` the page without it."""

    levels: Mapping[str, int]
    elements: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class _Printer:
    """Makes parts of a page."""

    theme: Theme
    style: Style
    assets: Assets

    def frame(self, view: EditionView) -> _Frame:
        page = replace(screen_of(view, self.assets), frame=True)
        text = self._text("web.html.j2", edition=view, page=page, data={})
        (body,) = html.document_fromstring(text).iter("body")
        levels: dict[str, int] = {}
        elements: dict[str, str] = {}
        for name, element in list(_exchangeable(body)):
            if level := element.get("data-level"):
                levels[name] = int(level)
            else:
                elements[name] = html.tostring(element, encoding="unicode", with_tail=False)
                for part in (*element,):
                    element.remove(part)
                element.text = None
        return _Frame(
            levels=levels, elements=elements, body=html.tostring(body, encoding="unicode")
        )

    def block(self, view: BlockView, edition: EditionView, level: int) -> str:
        page = screen_of(edition, self.assets)
        return self._text("web-block.html.j2", view=view, page=page, level=level).strip()

    def _text(self, template: str, **context: object) -> str:
        return bearable(self.theme.render(template, style=self.style, **context))


def _exchangeable(element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The outermost elements below `element` that bear a `data-block`."""
    for child in element:
        if name := child.get("data-block"):
            yield name, child
        else:
            yield from _exchangeable(child)
