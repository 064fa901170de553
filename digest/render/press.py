"""The Press: renders editions in warm, killable processes, whatever their blocks hold."""

import time
from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from digest.model import BlockId, Edition, Format, Rendition
from digest.render.checks import Checked
from digest.render.hands import Hand, House
from digest.render.jobs import CheckJob, Job, PageJob, ProofJob, ScreenJob
from digest.render.lane import Lane
from digest.render.pairing import is_worth_two, print_together
from digest.render.proofs import Proof, ProofPage, ScreenProof
from digest.render.rescue import Rescuer

_MEMORY_LIMIT = 3 * 1024**3


class Press:
    """Two lanes, so that an editor's next page never waits for a whole edition: renditions, and
    proofs of single pages. Their workers are started at the first job or by `warm`.

    `media` is the folder of pictures named by MediaId, `themes` the user's own themes, `time_limit`
    what one rendering may take in seconds, `memory_limit` a worker's address space in bytes. With
    `hands` 1 no PDF is shared by two workers: the bytes are the same, and who keeps all cores busy
    with editions gets more of them done. Every method may be called from any thread.
    """

    def __init__(
        self,
        *,
        media: Path,
        themes: Path | None = None,
        time_limit: float = 60.0,
        memory_limit: int = _MEMORY_LIMIT,
        hands: int = 2,
    ) -> None:
        house = House(media=media, themes=themes, memory_limit=memory_limit)
        self._time_limit = time_limit
        self._hands = hands
        self._renditions = Lane(house)
        self._proofs = Lane(house)
        self._rescuer = Rescuer(seconds=time_limit)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def render(self, edition: Edition, format: Format) -> Rendition:
        """`edition` in `format`, when its turn comes. Blocks that can't be rendered are short notes
        in it, and its `problems` name them. Raises RenderError, RenderCancelled."""
        return self.submit(edition, format).result()

    def submit(self, edition: Edition, format: Format) -> Future[Rendition]:
        """The same without waiting. Raises RenderError at once when the press is closed."""
        work = partial(self._rescuer.render, edition, format, partial(self._rendition, format))
        return self._renditions.submit(work, edition.theme)

    def proof(
        self,
        edition: Edition,
        *,
        page: int | None = None,
        block: BlockId | None = None,
        known: frozenset[str] = frozenset(),
    ) -> Proof:
        """`edition` made up, with the page on which `block` begins, or else that `page` (from 0, or
        the last one), or else none; without its content where its mark is among `known`. Raises
        RenderError, RenderCancelled."""

        def attempt(edition: Edition, seconds: float) -> Proof:
            job = ProofJob(edition=edition, page=page, block=block, known=known)
            proof: Proof = self._proofs.attempt(partial(_asked, job, seconds))
            return proof

        work = partial(self._rescuer.render, edition, Format.PDF, attempt)
        return self._proofs.submit(work, edition.theme).result()

    def proof_page(self, page: int, known: frozenset[str] = frozenset()) -> ProofPage | None:
        """Another page of the last proof; None when the worker has none any more, as after a
        crash. Raises RenderError, RenderCancelled."""
        job = PageJob(page=page, known=known)

        def work() -> tuple[ProofPage | None]:
            found: tuple[ProofPage | None] = self._proofs.attempt(
                partial(_asked, job, self._time_limit)
            )
            return found

        return self._proofs.submit(work, "").result()[0]

    def screen(
        self, edition: Edition, format: Format, *, shown: Edition | None = None
    ) -> ScreenProof:
        """`edition` in `format` (WEB, EMAIL or TEXT) for the screen. Of a web page that shows the
        edition `shown`, without problems, it is what has changed, where no more than elements have
        to be exchanged. Raises RenderError, RenderCancelled."""

        def attempt(rendered: Edition, seconds: float) -> ScreenProof:
            # With notes in the place of blocks it is not what follows the page shown.
            before = shown if rendered == edition else None
            job = ScreenJob(edition=rendered, format=format, shown=before)
            proof: ScreenProof = self._proofs.attempt(partial(_asked, job, seconds))
            return proof

        work = partial(self._rescuer.render, edition, format, attempt)
        return self._proofs.submit(work, edition.theme).result()

    def check(self, edition: Edition, format: Format, *, soon: bool = False) -> Checked:
        """What a rendition of `edition` in `format` lacks, and what mail programs make of an
        e-mail: the bytes stay where they are made. It waits with the renditions or, to be told
        `soon`, with the proofs. Raises RenderError, RenderCancelled."""
        lane = self._proofs if soon else self._renditions

        def attempt(rendered: Edition, seconds: float) -> Checked:
            job = CheckJob(edition=rendered, whole=edition, format=format)
            checked: Checked = lane.attempt(partial(_asked, job, seconds))
            return checked

        work = partial(self._rescuer.render, edition, format, attempt)
        return lane.submit(work, edition.theme).result()

    def extent(self, edition: Edition) -> float:
        """How many pages `edition` fills, the last by its share, without printing them. Raises
        RenderError, RenderCancelled."""
        return self.proof(edition).extent

    def cancel(self, *, proofs: bool = False) -> None:
        """Stops the rendition that is being made, and with `proofs` the proof, too; they raise
        RenderCancelled. What waits goes on."""
        self._renditions.cancel()
        if proofs:
            self._proofs.cancel()

    def warm(self, *, proofs: bool = False) -> None:
        """Starts the workers of renditions, or of `proofs`, so that the first job need not wait for
        them. Returns at once."""
        lane, hands = (self._proofs, 1) if proofs else (self._renditions, self._hands)
        lane.warm(hands)

    def close(self) -> None:
        """Stops the running jobs and drops the waiting ones; no process remains."""
        self._renditions.close()
        self._proofs.close()

    def _rendition(self, format: Format, edition: Edition, seconds: float) -> Rendition:
        if format is Format.PDF and self._hands > 1 and is_worth_two(edition):
            talk = partial(print_together, edition, seconds)
            return self._renditions.attempt(talk, hands=2)
        job = Job(edition=edition, format=format)
        rendition: Rendition = self._renditions.attempt(partial(_asked, job, seconds))
        return rendition


def _asked(job: object, seconds: float, hands: Sequence[Hand]) -> Any:
    """The worker's answer to `job` within `seconds`."""
    (hand,) = hands
    hand.tell(job)
    return hand.answer(time.monotonic() + seconds, seconds)
