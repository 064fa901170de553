"""What became of everything that was imported at once: what came, what not and why. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from digest import pipeline
from digest.library import Change, ChangeKind
from digest.model import SourceFailure
from ui.engine_words import said_here
from ui.messages import Message, may_be_allowed, remedy_here
from ui.translation import marked, tr


class Outcome(StrEnum):
    """What became of something; what needs a look first."""

    FAILED = marked("Arrivals", "not read")
    PROBLEM = marked("Arrivals", "problem")
    NEW = marked("Arrivals", "new")
    REVISED = marked("Arrivals", "updated")
    RANKING = marked("Arrivals", "ranking")
    SAME = marked("Arrivals", "known already")

    @property
    def mark(self) -> str:
        """A sign, so that the outcome is never told by colour alone."""
        return {self.FAILED: "×", self.PROBLEM: "!", self.SAME: "–"}.get(self, "✓")

    @property
    def is_trouble(self) -> bool:
        return self in (Outcome.FAILED, Outcome.PROBLEM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An article or a ranking that came; or a file, an address or a part that did not, with its
    `reason` and `remedy` in sentences.

    `address` is where a failed one lies. `is_private` says that it was refused for lying in a
    private network, which the editor may allow for this one.
    """

    outcome: Outcome
    name: str
    reason: str = ""
    remedy: str = ""
    address: str = ""
    is_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A whole import: its arrivals in order, the articles' changes, what came in a sentence."""

    arrivals: tuple[Arrival, ...]
    changes: tuple[Change, ...]
    said: str

    @property
    def troubles(self) -> tuple[Arrival, ...]:
        return tuple(one for one in self.arrivals if one.outcome.is_trouble)

    @property
    def message(self) -> Message:
        """The import in a sentence or two, with the first reasons."""
        troubles = self.troubles
        if not troubles:
            return Message(title=self.said)
        details = dict.fromkeys(
            f"{said_here(one.reason)} {one.remedy}".strip() for one in troubles[:3]
        )
        return Message(title=f"{_missed(troubles)} {self.said}", detail="  ".join(details))


_OUTCOMES = {
    ChangeKind.NEW: Outcome.NEW,
    ChangeKind.REVISED: Outcome.REVISED,
    ChangeKind.SAME: Outcome.SAME,
}


def arrivals_of(kept: "pipeline.Kept") -> tuple[Arrival, ...]:
    """All that an import brought and did not bring, what needs a look first; each problem once."""
    gathered = kept.gathered
    reasons = "\n".join(failure.reason for failure in gathered.failures)
    found = [
        *(_failed(failure) for failure in gathered.failures),
        *(
            Arrival(outcome=Outcome.PROBLEM, name=problem, reason=problem)
            for problem in gathered.problems
            if problem not in reasons
        ),
        *(Arrival(outcome=_OUTCOMES[one.kind], name=one.headline) for one in kept.changes),
        *(Arrival(outcome=Outcome.RANKING, name=one.title) for one in gathered.rankings),
    ]
    order = list(Outcome)
    return tuple(sorted(found, key=lambda arrival: order.index(arrival.outcome)))


def imported(kept: "pipeline.Kept") -> Imported:
    """`kept`, taken apart."""
    return Imported(arrivals=arrivals_of(kept), changes=kept.changes, said=summary(kept))


def summary(kept: "pipeline.Kept") -> str:
    """What an import or a gathering brought, in a sentence."""
    came = came_words(kept.changes, len(kept.gathered.rankings))
    if not came:
        return tr("Arrivals", "Nothing new was found.")
    return tr("Arrivals", "Imported: {came}.").format(came=came)


def came_words(changes: Sequence[Change], rankings: int) -> str:
    """ "2 new articles, 1 ranking"; "" for nothing at all."""
    kinds = [change.kind for change in changes]
    new, revised, same = (
        kinds.count(kind) for kind in (ChangeKind.NEW, ChangeKind.REVISED, ChangeKind.SAME)
    )
    parts = (
        tr("Arrivals", "%Ln new article(s)", n=new) if new else "",
        tr("Arrivals", "%Ln updated article(s)", n=revised) if revised else "",
        tr("Arrivals", "%Ln article(s) known already", n=same) if same else "",
        tr("Arrivals", "%Ln ranking(s)", n=rankings) if rankings else "",
    )
    between = tr("Dates", ", ", "between the items of a list")
    return between.join(part for part in parts if part)


def short_name(address: str) -> str:
    """The end of an address that tells it from others."""
    return Path(address.split("?", 1)[0].rstrip("/")).name or address


def _failed(failure: SourceFailure) -> Arrival:
    return Arrival(
        outcome=Outcome.FAILED,
        name=short_name(failure.address),
        reason=failure.reason,
        remedy=remedy_here(failure.remedy),
        address=failure.address,
        is_private=may_be_allowed(failure.remedy),
    )


def _missed(troubles: Sequence[Arrival]) -> str:
    failed = [one for one in troubles if one.outcome is Outcome.FAILED]
    if not failed:
        return tr("Arrivals", "Not everything could be read.")
    if len(failed) > 1:
        return tr("Arrivals", "%Ln could not be read.", n=len(failed))
    return tr("Arrivals", "“{name}” could not be read.").format(name=failed[0].name)
