"""What became of each candidate and chart, and why: facts, without sentences."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digest.model import Article, RankingList, RankingRule
from digest.selection.candidates import Candidate
from digest.selection.printed import Printed


class Reason(StrEnum):
    """Why a candidate was taken, or left.

    Taken: it is the LEAD; it has a word that the recipe demands (MUST); it is among the best of its
    SECTION; it is one of the BRIEFs. Left: its time has not come (EMBARGOED), it is TOO_OLD, was
    there before the last edition (OLD_NEWS), has NO_TEXT, was TAKEN_DOWN, has a word that the
    recipe rules out (NEVER), RAN already, says the same as another (COPY), stands under the
    headline of another (TWIN), fits NO_SECTION, its section was full (OVER_QUOTA) or found too
    little to be printed (THIN_SECTION).
    """

    LEAD = "lead"
    MUST = "must"
    SECTION = "section"
    BRIEF = "brief"
    EMBARGOED = "embargoed"
    TOO_OLD = "too-old"
    OLD_NEWS = "old-news"
    NO_TEXT = "no-text"
    TAKEN_DOWN = "taken-down"
    NEVER = "never"
    RAN = "ran"
    COPY = "copy"
    TWIN = "twin"
    NO_SECTION = "no-section"
    OVER_QUOTA = "over-quota"
    THIN_SECTION = "thin-section"

    @property
    def is_taken(self) -> bool:
        return self in _TAKEN


_TAKEN = {Reason.LEAD, Reason.MUST, Reason.SECTION, Reason.BRIEF}


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A candidate's score by the recipe's `Scores`: its parts, each from 0 to its weight, and the
    weight of its source."""

    freshness: float
    rank: float
    movement: float
    weight: float

    @property
    def total(self) -> float:
        return (self.freshness + self.rank + self.movement) * self.weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of a `candidate`.

    `section` is the title of the recipe's section that took it, or that was full or too thin; ""
    for the front page and where none is concerned. `phrase` is the recipe's word that decided
    (MUST, NEVER), `rival` the one that stands for it (COPY, TWIN), `printed` where it
    ran (RAN), `moment` (aware) what its date was compared with: before which it is old, or until
    which it must wait. `place` is its best place on any chart; `score` is None where the recipe has
    no scores, and for one that was not compared with others.
    """

    candidate: Candidate
    reason: Reason
    section: str = ""
    phrase: str = ""
    rival: Candidate | None = None
    printed: Printed | None = None
    moment: datetime | None = None
    place: int | None = None
    score: Score | None = None

    @property
    def article(self) -> Article:
        """The whole article of the candidate."""
        return self.candidate.article

    @property
    def is_taken(self) -> bool:
        return self.reason.is_taken


class ChartReason(StrEnum):
    """Why a chart is printed (TAKEN), or not: it is EMPTY, older than its rule allows (STALE), no
    rule is about it (NO_RULE), or every rule that is has taken a newer one (NOT_NEWEST)."""

    TAKEN = "taken"
    EMPTY = "empty"
    STALE = "stale"
    NO_RULE = "no-rule"
    NOT_NEWEST = "not-newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartVerdict:
    """What became of a `chart`. `rule` is the first that is about it, None without one; `moment`
    (aware) is before when a capture is stale. `left_out` are the positions of the rows that a taken
    one does not print since their articles are printed themselves."""

    chart: RankingList
    reason: ChartReason
    rule: RankingRule | None = None
    moment: datetime | None = None
    left_out: tuple[int, ...] = ()
