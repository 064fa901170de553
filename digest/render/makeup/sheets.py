"""The sheet's geometry, and what templates ask of the medium they print for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from digest.render.content.wording import Wording
from digest.render.themes.declaration import PaperSize

MILLIMETRE = 72 / 25.4
"""In points."""
_ENDLESS = 1e7
_TALLEST = 0.31


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of paper and its columns; all in millimetres. `page` is the width between the
    margins, `endless` a height that no front page reaches."""

    size: PaperSize
    endless: float = _ENDLESS

    @property
    def columns(self) -> int:
        return self.size.columns

    @property
    def gap(self) -> float:
        return self.size.gap

    @property
    def page(self) -> float:
        return self.size.width - 2 * self.size.side

    @property
    def column(self) -> float:
        return round((self.page - (self.columns - 1) * self.gap) / self.columns, 3)

    @property
    def tallest(self) -> float:
        """The most that a picture over several columns may have."""
        return round(_TALLEST * self.size.height, 3)

    def span(self, name: str) -> int:
        """Over how many columns a slot goes: "column" over one, "split" over half of them at least,
        "lead" over all but the last where there are three or more, "wide" over all."""
        spans = {
            "column": 1,
            "split": (self.columns + 1) // 2,
            "lead": self.columns - 1 if self.columns > 2 else self.columns,
            "wide": self.columns,
        }
        return spans[name]

    def slot(self, name: str) -> float:
        """How wide a picture's slot is (see `span`)."""
        span = self.span(name)
        return round(span * self.column + (span - 1) * self.gap, 3)


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
