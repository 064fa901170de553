"""An edition as EPUB 3: a cover, a table of contents, the front page, a page a section.

EditionView -> Leaf, one a file -> Jinja (the web page's macros) -> XHTML -> container
"""

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from digest.model import Edition, Format, Rendition
from digest.render.content.characters import bearable
from digest.render.content.context import edition_view
from digest.render.content.views import ArticleView, EditionView, RankingView, SectionView
from digest.render.content.wording import wording
from digest.render.epub.container import packed
from digest.render.epub.cover import cover_picture
from digest.render.memory import Memory
from digest.render.themes.assets import Assets, present_pictures
from digest.render.themes.style import Style
from digest.render.themes.theme import open_theme
from digest.render.web.screen import Screen

_WIDTH = 1200
"""Pixels of a picture: what the widest e-readers show."""
_FOLDER = "EPUB"
_NAMESPACE = uuid.UUID("b1f7a3de-6c0e-4e0b-9d7e-2f4f1c5a8e60")


def render_epub(
    edition: Edition, *, media: Path, themes: Path | None, memory: Memory | None = None
) -> Rendition:
    """`edition` as EPUB 3.2, the same bytes for the same edition. Raises RenderError. What was
    made once is taken from `memory` and put there."""
    theme, memory = open_theme(edition.theme, themes), memory or Memory()
    assets = Assets(media, theme, memory.pictures)
    view = edition_view(edition, present_pictures(edition, media), memory.views)
    return Rendition(
        edition=edition.id,
        format=Format.EPUB,
        theme=theme.key,
        content=packed(_Book.of(edition, view, assets).files()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One file of text: `section` as printed, with the lead where it is the front page."""

    name: str
    title: str
    section: SectionView
    lead: ArticleView | None = None

    @property
    def articles(self) -> tuple[ArticleView, ...]:
        """What the table of contents names of it."""
        lead = (self.lead,) if self.lead else ()
        return (*lead, *(b for b in self.section.blocks if isinstance(b, ArticleView)))

    @property
    def is_drawn(self) -> bool:
        """Whether it holds SVG, which the package has to declare: the sparklines."""
        charts = (block for block in self.section.blocks if isinstance(block, RankingView))
        return any(item.sparkline for chart in charts for item in chart.items)

    @property
    def addresses(self) -> Iterator[tuple[str, str]]:
        """Where its blocks and its section stand, by anchor."""
        for block in (*((self.lead,) if self.lead else ()), *self.section.blocks):
            yield block.anchor, f"{self.name}#{block.anchor}"
        yield self.section.anchor, self.name


@dataclass(frozen=True, slots=True)
class _Pictures:
    """The pictures that a book's pages show, by media id: their file names."""

    names: dict[str, str] = field(default_factory=dict)

    def address(self, media: str, _slot: str) -> str:
        return self.names.setdefault(media, f"picture-{len(self.names) + 1}.jpg")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Book:
    """One edition in one theme."""

    view: EditionView
    assets: Assets
    style: Style
    screen: Screen
    leaves: tuple[Leaf, ...]
    pictures: _Pictures
    shared: Mapping[str, object]

    @classmethod
    def of(cls, edition: Edition, view: EditionView, assets: Assets) -> "_Book":
        leaves = tuple(_leaves(view))
        pictures = _Pictures()
        screen = Screen(
            words=wording(view.language),
            language=view.language,
            picture=pictures.address,
            addresses=dict(place for leaf in leaves for place in leaf.addresses),
        )
        style = assets.theme.style(edition)
        shared = {
            "edition": view,
            "page": screen,
            "style": style,
            "leaves": leaves,
            "identifier": uuid.uuid5(_NAMESPACE, edition.id).urn,
            "number": edition.number,
        }
        return cls(
            view=view,
            assets=assets,
            style=style,
            screen=screen,
            leaves=leaves,
            pictures=pictures,
            shared=shared,
        )

    def files(self) -> dict[str, bytes]:
        """Everything in the container but its media type, by name."""
        texts = {
            "cover.xhtml": self._text("cover.xhtml"),
            "contents.xhtml": self._text("contents.xhtml"),
            **{leaf.name: self._text("leaf.xhtml", leaf=leaf) for leaf in self.leaves},
            "style.css": self._text("style.css"),
        }
        shown = {
            name: self.assets.picture(media, _WIDTH) for media, name in self.pictures.names.items()
        }
        cover = {"cover.jpg": cover_picture(self.view, self.screen, self.style, self.assets)}
        return {
            "META-INF/container.xml": self._text("container.xml", folder=_FOLDER),
            f"{_FOLDER}/package.opf": self._text("package.opf", pictures=tuple(shown)),
            **{f"{_FOLDER}/{name}": content for name, content in (texts | cover | shown).items()},
        }

    def _text(self, name: str, **more: object) -> bytes:
        return bearable(self.assets.theme.render(f"epub/{name}.j2", **self.shared, **more)).encode(
            "utf-8"
        )


def _leaves(view: EditionView) -> Iterator[Leaf]:
    if view.lead or view.front.blocks or view.is_empty:
        title = view.front.title or view.title
        yield Leaf(name="front.xhtml", title=title, section=view.front, lead=view.lead)
    for number, section in enumerate(view.sections, start=1):
        title = section.title or view.title
        yield Leaf(name=f"section-{number}.xhtml", title=title, section=section)
