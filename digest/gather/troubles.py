"""What did not come, told once for each reason: a dead host would else fill the report."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """`subject` is what it happened to (a headline), `reason` a sentence."""

    subject: str
    reason: str


def told(troubles: Iterable[Trouble], *, one: str, many: str) -> tuple[str, ...]:
    """One problem for each reason.

    `one` is the pattern for a reason with one subject, with {subject} and {reason}; `many` that
    for more, with {count} and {reason}.
    """
    subjects: defaultdict[str, list[str]] = defaultdict(list)
    for trouble in troubles:
        subjects[trouble.reason].append(trouble.subject)
    return tuple(
        one.format(subject=met[0], reason=reason)
        if len(met) == 1
        else many.format(count=len(met), reason=reason)
        for reason, met in subjects.items()
    )
