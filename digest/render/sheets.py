"""The sheet's geometry, and what templates ask of the medium they print for."""

from collections.abc import Callable, Set
from dataclasses import dataclass, replace

from digest.render.theme import PaperSize
from digest.render.wording import Wording

_GAP = 6.0
_ENDLESS = 20000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of three columns; all in millimetres. `page` is the width between the margins,
    `wide` that of two columns with the gap between them. `endless` is a height that no front page
    reaches."""

    size: PaperSize
    gap: float = _GAP
    endless: float = _ENDLESS

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

    `address` gives a picture's address by media id and slot. `targets` are the anchors that can be
    pointed to. `depth` is how many headlines a list of contents names of each section.
    `page_count` is the printed number of pages; None leaves it to the stylesheet.
    """

    words: Wording
    address: Callable[[str, str], str]
    targets: Set[str]
    links_headlines: bool
    depth: int
    page_count: int | None = None

    def picture(self, media: str, slot: str) -> str:
        """The address of a picture, fitted to the slot."""
        return self.address(media, slot)

    def knows(self, target: str | None) -> bool:
        """Whether `target` is printed in this medium."""
        return target is not None and target in self.targets

    def at_depth(self, depth: int) -> "Medium":
        """The same with that depth of contents."""
        return replace(self, depth=depth)

    @property
    def extent(self) -> tuple[str, str, str]:
        """How many pages there are: the words before the number, the number ("" when the
        stylesheet counts) and the words after it."""
        if self.page_count == 1:
            return self.words.one_page, "", ""
        before, _, after = self.words.pages.partition("{pages}")
        return before, str(self.page_count or ""), after
