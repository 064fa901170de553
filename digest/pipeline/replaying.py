"""Issued editions printed again, byte for byte, with what they were printed with."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digest.desk import Desk
from digest.errors import RenderError
from digest.gather.caller import Progress, never, unwatched
from digest.imprints import PROGRAM, Imprint, present_programs
from digest.model import Delivery, Edition, EditionState, Format, Rendition
from digest.pipeline.stoppable import render_unless
from digest.render import Press


class Likeness(StrEnum):
    """How a replayed rendition compares with the one that was delivered: the SAME bytes, DIFFERENT
    ones, or UNKNOWN where none of that format was delivered."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


class Doubt(StrEnum):
    """Why a replay may differ from what was delivered: no imprint was kept, as before there were
    any; kept files were changed or are gone; the program that prints, or a library of it, is
    another by now."""

    NO_IMPRINT = "no imprint"
    DAMAGED = "damaged"
    OTHER_PROGRAM = "other program"


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """A rendition made again. `delivered` is the receipt that it was compared with, the newest of
    its format; None where there is none."""

    rendition: Rendition
    sha256: str
    likeness: Likeness
    delivered: Delivery | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """An issued edition printed again. `doubts` are the reasons for which its bytes may differ;
    `details` name the damaged files and the programs that are others, as "weasyprint 70.0 → 71.0".
    """

    edition: Edition
    replayed: tuple[Replayed, ...]
    imprint: Imprint | None
    doubts: tuple[Doubt, ...] = ()
    details: tuple[str, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether all that was delivered came out as it was, and anything was."""
        known = [one for one in self.replayed if one.likeness is not Likeness.UNKNOWN]
        return bool(known) and all(one.likeness is Likeness.SAME for one in known)


def keep_imprint(edition: Edition, desk: Desk, *, now: datetime) -> None:
    """Keeps what `edition`, about to be issued at `now` (aware), is printed with. Raises
    RenderError when its theme does not exist, LibraryError when the disk refuses."""
    desk.imprints.keep(edition, media=desk.media, themes=desk.themes, now=now)


def replay(
    edition: Edition,
    desk: Desk,
    *,
    formats: Sequence[Format] = (),
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> Replay:
    """The issued `edition` in `formats`, or else in those that were delivered, or else as PDF; each
    printed from the edition's imprint and compared with its receipt. Nothing is recorded.

    Raises RenderError for a draft and for what can't be printed, LibraryError, MakingCancelled.
    """
    if edition.state is not EditionState.ISSUED:
        raise RenderError(
            "This edition is still a draft: there is nothing to replay.",
            remedy="Render it, or issue it first.",
        )
    receipts = desk.library.deliveries(edition.id)
    imprint = desk.imprints.of(edition.id)
    wanted = formats or tuple(dict.fromkeys(r.format for r in receipts)) or (Format.PDF,)
    replayed = []
    with _press(imprint, desk) as press:
        for done, format in enumerate(wanted):
            (on_progress or unwatched)(f"render {format}", done, len(wanted))
            rendition = render_unless(cancelled, edition, format, press)
            replayed.append(_compared(rendition, receipts))
    doubts, details = _doubts(imprint, desk)
    return Replay(
        edition=edition,
        replayed=tuple(replayed),
        imprint=imprint,
        doubts=doubts,
        details=details,
    )


@contextmanager
def _press(imprint: Imprint | None, desk: Desk) -> Iterator[Press]:
    """One that sees what the imprint has kept and nothing else; the desk's own without one."""
    if imprint is None:
        yield desk.press
        return
    kept = desk.imprints
    with Press(media=kept.media, themes=kept.themes(imprint)) as press:
        yield press


def _compared(rendition: Rendition, receipts: Sequence[Delivery]) -> Replayed:
    sha256 = hashlib.sha256(rendition.content).hexdigest()
    of_format = [receipt for receipt in receipts if receipt.format is rendition.format]
    newest = max(of_format, key=lambda receipt: receipt.delivered, default=None)
    likeness = Likeness.UNKNOWN
    if newest is not None:
        likeness = Likeness.SAME if newest.sha256 == sha256 else Likeness.DIFFERENT
    return Replayed(rendition=rendition, sha256=sha256, likeness=likeness, delivered=newest)


def _doubts(imprint: Imprint | None, desk: Desk) -> tuple[tuple[Doubt, ...], tuple[str, ...]]:
    if imprint is None:
        return (Doubt.NO_IMPRINT,), ()
    damaged, others = desk.imprints.damage(imprint), tuple(_other_programs(imprint))
    doubts = ((Doubt.DAMAGED, damaged), (Doubt.OTHER_PROGRAM, others))
    return tuple(doubt for doubt, found in doubts if found), (*damaged, *others)


def _other_programs(imprint: Imprint) -> Iterator[str]:
    present = dict(present_programs())
    for name, version in imprint.programs:
        if present.get(name, "") != version:
            shown = "Digest Desk" if name == PROGRAM else name
            yield f"{shown} {version} → {present.get(name, '?')}"
