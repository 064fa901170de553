"""The sheet's geometry, and what templates ask of the medium they print for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from digest.render.content.wording import Wording
from digest.render.themes.declaration import PaperSize

_GAP = 6.0
_ENDLESS = 1e7
_TALLEST = 92.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of three columns; all in millimetres. `page` is the width between the margins,
    `wide` that of two columns with the gap between them. `endless` is a height that no front page
    reaches, `tallest` the most that a picture over two columns may have."""

    size: PaperSize
    gap: float = _GAP
    endless: float = _ENDLESS
    tallest: float = _TALLEST

    @property
    def page(self) -> float:
        return self.size.width - 2 * self.size.side

    @property
    def column(self) -> float:
        return round((self.page - 2 * self.gap) / 3, 3)

    @property
    def wide(self) -> float:
        return round(2 * self.column + self.gap, 3)

    def slot(self, name: str) -> float:
        """How wide a picture's slot is: "column", "split" (two columns) or "wide" (all)."""
        return {"column": self.column, "split": self.wide, "wide": self.page}[name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """What a template asks of its medium.

    `address` gives a picture's address by media id and slot. `numbers` are the page numbers of
    anchors, "" where there are no pages; what is not among them is not printed. `depth` is how
    many headlines a list of contents names of each section, `pages` how many pages there are.
    `narrow` tells whether text is set in a newspaper's columns, as wide tables are not.
    """

    words: Wording
    address: Callable[[str, str], str]
    numbers: Mapping[str, str]
    links_headlines: bool
    depth: int = 0
    pages: int = 0
    narrow: bool = False

    def picture(self, media: str, slot: str) -> str:
        """The address of a picture, fitted to the slot."""
        return self.address(media, slot)

    def knows(self, target: str | None) -> bool:
        """Whether `target` is printed in this medium."""
        return target is not None and target in self.numbers

    def number(self, target: str) -> str:
        """The page on which `target` stands, "" where there are no pages."""
        return self.numbers.get(target, "")

    def at_depth(self, depth: int) -> "Medium":
        """The same with that depth of contents."""
        return replace(self, depth=depth)

    @property
    def extent(self) -> str:
        """How many pages there are, in words."""
        if self.pages == 1:
            return self.words.one_page
        return self.words.pages.format(pages=self.pages)
