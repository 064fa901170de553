"""The front page before and after it is planned."""

from dataclasses import dataclass, replace

from digest.render.makeup.bands import Band
from digest.render.makeup.columns import HEAD, Mark
from digest.render.makeup.galleys import Galley


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontCopy:
    """What the front page is made of, set. Heights in points.

    `lead` is the lead's text, `head` the height of what stands above it beside the side column (or,
    of two `columns`, above it), `wide_head` the same across the page. `blocks` are the front page's
    other blocks, `contents` the list of contents at growing depths, where there is one. `page` is
    the page's height below the masthead, `picture` that of the lead's picture, which is part of
    `head`, `wide_picture` of that in `wide_head`; 0 without one.
    `large` is the lead's text in larger type, set where no section follows: a paper of one page
    is to be filled.
    """

    lead: Galley | None
    head: float
    wide_head: float
    blocks: tuple[Galley, ...]
    contents: tuple[Galley, ...]
    page: float
    columns: int
    picture: float = 0.0
    wide_picture: float = 0.0
    large: Galley | None = None

    @property
    def beside(self) -> int:
        """How many columns the lead's text has beside the side column."""
        return self.columns - 1

    @property
    def side_top(self) -> float:
        """Where the side column begins."""
        return self.head if self.columns == 2 else 0.0

    def lowered(self, share: float) -> "FrontCopy":
        """The same with its picture cropped to `share` of its height."""
        lost, wide = (1 - share) * self.picture, (1 - share) * self.wide_picture
        return replace(
            self,
            head=self.head - lost,
            picture=self.picture - lost,
            wide_head=self.wide_head - wide,
            wide_picture=self.wide_picture - wide,
        )

    @property
    def even(self) -> tuple[float, ...]:
        """The heads of all columns where nothing stands above them."""
        return (0.0,) * self.columns


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPlan:
    """The front page as decided: its band, None without a lead; the galleys that follow `below`;
    the lead's text as `rest`, printed up to `rest_mark`, None when all of it is. `below` is printed
    up to `mark` already. `lost` is the share of its height that the lead's picture was asked to
    lose."""

    band: Band | None = None
    below: tuple[Galley, ...] = ()
    mark: Mark = HEAD
    rest: Galley | None = None
    rest_mark: Mark = HEAD
    depth: int = 0
    lost: float = 0.0
