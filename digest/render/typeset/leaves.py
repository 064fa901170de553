"""Pages as the templates get them: each with all that it needs to be laid out alone. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from digest.render.makeup.bands import Band, Page

_FIRST_LEVEL = 2
"""The level of a headline below the nameplate alone; below a lead or a section's title it is one
more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A made up page in its place: `folio` counts from 1, `side` is "front", "verso" or "recto",
    `section` the title in its running head, `level` that of a headline at its beginning."""

    bands: tuple[Band, ...]
    folio: int
    section: str
    level: int

    @property
    def side(self) -> str:
        if self.folio == 1:
            return "front"
        return "recto" if self.folio % 2 else "verso"


def leaves(pages: Sequence[Page]) -> tuple[Leaf, ...]:
    """The leaves of `pages`. A running head names the first section that begins on its page, or
    else the one that goes on."""
    found: list[Leaf] = []
    section, level = "", _FIRST_LEVEL
    for folio, page in enumerate(pages, start=1):
        titles = [band.section.title for band in page.bands if band.section]
        begun = [title for title in titles if title]
        head = begun[0] if begun else section
        found.append(Leaf(bands=page.bands, folio=folio, section=head, level=level))
        section = begun[-1] if begun else section
        if begun or any(_is_lead(band) for band in page.bands):
            level = _FIRST_LEVEL + 1
    return tuple(found)


def _is_lead(band: Band) -> bool:
    return band.kind in ("lead", "lead wide")
