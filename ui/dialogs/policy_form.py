"""The policy card: review, freeze, what then, who is told."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from digest.model import AfterReview
from ui.dialogs.record_form import RecordForm
from ui.dialogs.records_model import Column, Kind, field
from ui.translation import marked, tr

_THEN = (
    (AfterReview.PUBLISH, marked("Publication", "publish it")),
    (AfterReview.HOLD, marked("Publication", "hold it until it is approved")),
    (AfterReview.SKIP, marked("Publication", "skip it")),
)
Notices = Callable[[], Sequence[str]]


def policy_form(notices: Notices = tuple) -> RecordForm:
    """A form for a Policy; `notices` answers the names of the desk's notices."""
    return RecordForm(_columns(notices))


def _columns(notices: Notices) -> tuple[Column, ...]:
    return (
        *_review_columns(),
        field(
            "notify",
            tr("Publication", "Tell"),
            kind=Kind.CHIPS,
            options=lambda: tuple((name, name) for name in notices()),
            none=tr("Publication", "nobody: the desk has no notices yet"),
            tip=tr("Publication", "Who is told that a draft waits"),
        ),
        field(
            "watch_days",
            tr("Publication", "Watch for corrections"),
            kind=Kind.NUMBER,
            smallest=0,
            largest=60,
            suffix=tr("Publication", " days"),
            tip=tr("Publication", "How long changes of what was printed are looked for"),
        ),
    )


def _review_columns() -> tuple[Column, ...]:
    minutes = tr("Publication", " min before")
    return (
        Column(
            header=tr("Publication", "Draft for review"),
            key="review_minutes",
            read=lambda policy: policy.review_minutes or None,
            write=lambda policy, length: replace(policy, review_minutes=length or 0),
            kind=Kind.NUMBER,
            largest=12 * 60,
            none=tr("Publication", "none"),
            suffix=minutes,
        ),
        field(
            "freeze_minutes",
            tr("Publication", "Frozen"),
            kind=Kind.NUMBER,
            smallest=0,
            largest=12 * 60,
            suffix=minutes,
            tip=tr("Publication", "From then on only you change it"),
        ),
        field(
            "then",
            tr("Publication", "If nobody decides"),
            kind=Kind.CHOICE,
            choices=tuple((each, tr("Publication", words)) for each, words in _THEN),
        ),
    )
