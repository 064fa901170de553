"""Proofs: an edition made up anew after each edit, and single pages of it."""

from dataclasses import dataclass
from pathlib import Path

from digest.model import Edition
from digest.render.content.context import anchors_of
from digest.render.jobs import PageJob, ProofJob
from digest.render.makeup.newspaper import page_numbers
from digest.render.makeup.sheets import MILLIMETRE
from digest.render.memory import Memory
from digest.render.proofs import Proof, ProofPage
from digest.render.typeset.parts import write_part
from digest.render.typeset.pdf import block_anchors, open_printer
from digest.render.typeset.printing import Sheets


@dataclass(slots=True)
class Proofreader:
    """Makes proofs of editions, one after another; asks for more pages are about the last one."""

    media: Path
    themes: Path | None
    memory: Memory
    _edition: Edition | None = None
    _sheets: Sheets | None = None

    def proof(self, job: ProofJob) -> Proof:
        """The edition made up, with the page that is asked for. Raises RenderError."""
        edition = job.edition
        printer = open_printer(edition, media=self.media, themes=self.themes, memory=self.memory)
        sheets = printer.sheets()
        wanted = _wanted(sheets, job)
        if wanted is not None:
            place = wanted
            sheets = printer.fitting_sheets(lambda pages: [min(place, pages - 1)])
            wanted = min(place, len(sheets) - 1)
        self._edition, self._sheets = edition, sheets
        size = printer.sheet.size
        return Proof(
            edition=edition.id,
            pages=len(sheets),
            extent=sheets.made.extent,
            width=size.width * MILLIMETRE,
            height=size.height * MILLIMETRE,
            page=None if wanted is None else self._page(edition, sheets, wanted, job.known),
        )

    def page(self, job: PageJob) -> ProofPage | None:
        """Another page of the last proof; None when there is none of that number."""
        edition, sheets = self._edition, self._sheets
        if edition is None or sheets is None or not 0 <= job.page < len(sheets):
            return None
        return self._page(edition, sheets, job.page, job.known)

    def _page(
        self, edition: Edition, sheets: Sheets, number: int, known: frozenset[str]
    ) -> ProofPage:
        laid = sheets.laid(number)
        return ProofPage(
            number=number,
            mark=laid.mark,
            content=b"" if laid.mark in known else write_part(sheets, [number]),
            anchors=tuple(block_anchors({number: laid.pages[0]}, edition)),
        )


def _wanted(sheets: Sheets, job: ProofJob) -> int | None:
    """The page on which the job's block begins, or else the one that it names."""
    if job.block is not None:
        anchors = {block: anchor for anchor, block in anchors_of(job.edition).items()}
        number = page_numbers(sheets.made.pages).get(anchors.get(job.block, ""))
        if number is not None:
            return int(number) - 1
    return None if job.page is None else max(0, min(job.page, len(sheets) - 1))
