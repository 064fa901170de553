"""Digest Desk as it is measured: its command on a desk on disk, and its press kept warm."""

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2

from benchmarks.editions import NOW, Made
from benchmarks.press.changes import Change, changes
from benchmarks.press.processes import Command
from digest import edits
from digest.desk import open_desk
from digest.model import Edition, Format, LeadBlock
from digest.render import Press

_MAIN = Path(__file__).parents[2] / "main.py"
_RASTER_DPI = 150


def make_desk(folder: Path, made: Made) -> None:
    """A desk whose latest edition is the one that was made."""
    with open_desk(folder) as desk:
        desk.library.save_pictures(made.pictures)
        desk.library.save_edition(made.edition, saved=NOW)


def render_command(desk: Path, out: Path) -> Command:
    """`digest render` as a whole process."""
    asked = ["--desk", str(desk), "render", "latest", "--format", "pdf", "--out", str(out)]
    return Command(arguments=[sys.executable, str(_MAIN), *asked], place=_MAIN.parent)


@dataclass(slots=True)
class Warm:
    """A press that has rendered before. Each rendering is of an edition that it has not seen."""

    press: Press
    edition: Edition
    _turn: int = field(default=0, init=False)

    def seconds(self, format: Format) -> float:
        """A whole rendition after one more edit of the lead's headline."""
        self._turn += 1
        lead = next(block for block in self.edition.blocks if isinstance(block, LeadBlock))
        headline = f"{lead.article.headline}, again {self._turn}"
        edited = edits.override(self.edition, lead.id, headline=headline)
        start = time.perf_counter()
        self.press.render(edited, format)
        return time.perf_counter() - start


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How long an edit of one `kind` took to be seen."""

    kind: str
    seconds: float


def edits_to_page(press: Press, edition: Edition, count: int) -> Iterator[Seen]:
    """From each edited edition to the picture of the page on which its block stands."""
    _page_picture(press, Change(kind="none", edition=edition, block=edition.blocks[0].id))
    for change in changes(edition, count):
        start = time.perf_counter()
        _page_picture(press, change)
        yield Seen(kind=change.kind, seconds=time.perf_counter() - start)


def _page_picture(press: Press, change: Change) -> Sequence[int]:
    """The pixels of the page on which the changed block begins, four bytes each."""
    proof = press.proof(change.edition, block=change.block)
    assert proof.page is not None
    with pypdfium2.PdfDocument(proof.page.content) as document:
        return document[0].render(scale=_RASTER_DPI / 72).buffer
