"""Which articles and charts an edition takes: candidates, recipe, now → the chosen, and why. Pure.

The rules, in the order in which they are applied:

0. Candidates and charts are those of the recipe's own sources; of the whole library where the
   recipe names no source.
1. Left out are what was taken down, what has one of the recipe's `never` words, what is not yet
   published, what is older than the recipe's window (an article without a date is not), what has no
   text, and what the publication's last editions printed, or an article that says the same; this
   one unless it follows up as the recipe allows.
2. Of several articles that say the same one is kept: the best of those that must be taken, else of
   those that fit a section, else of all, see `likeness.best_first`. Of several of one headline the
   highest update is kept, then the longest.
3. The lead is taken first, then each section's quota in the recipe's order, then the briefs. An
   article is taken once. One with a `must` word is taken by the first section that it fits, else as
   a brief, though the quota be full; it counts among the quota. A section that finds less than its
   minimum takes nothing.
4. The order is that of the scores. Without scores ranked articles come first, by their best place
   on any chart; of equal ones the newest. The place of any article that says the same counts.
5. A chart is a record of what was read: an article that was picked stays on it, and the page points
   from the chart to the article. A recipe may have such rows dropped or backfilled. A chart that is
   stale is not printed.
"""

from digest.selection.candidates import (
    NO_PAST,
    Candidate,
    Past,
    candidate,
    own_candidates,
    own_charts,
)
from digest.selection.choosing import Selection, select
from digest.selection.picking import ChosenSection
from digest.selection.printed import Printed
from digest.selection.rules import rule_takes
from digest.selection.sifting import CLOCK_SKEW
from digest.selection.verdicts import (
    ChartReason,
    ChartVerdict,
    Reason,
    Score,
    Verdict,
)

__all__ = [
    "CLOCK_SKEW",
    "NO_PAST",
    "Candidate",
    "ChartReason",
    "ChartVerdict",
    "ChosenSection",
    "Past",
    "Printed",
    "Reason",
    "Score",
    "Selection",
    "Verdict",
    "candidate",
    "own_candidates",
    "own_charts",
    "rule_takes",
    "select",
]
