"""What a schedule's policy and its next dates mean, in sentences."""

from datetime import timedelta

from digest.model import AfterReview, Policy, Schedule
from digest.schedule import Coming
from ui import dates
from ui.translation import marked, tr

_THEN = {
    AfterReview.PUBLISH: marked("Schedule", "published"),
    AfterReview.HOLD: marked("Schedule", "held until you approve it"),
    AfterReview.SKIP: marked("Schedule", "skipped"),
}


def policy_words(policy: Policy) -> str:
    """ "The draft is made an hour before, and frozen 10 min before. If nobody decides, it is
    published." """
    then = tr("Schedule", _THEN[policy.then])
    if not policy.review_minutes:
        return tr("Schedule", "Made when it is due, and {then}.").format(then=then)
    review = _minutes(policy.review_minutes)
    if policy.freeze_minutes:
        made = tr("Schedule", "The draft is made {review} before, and frozen {freeze} before.")
        made = made.format(review=review, freeze=_minutes(policy.freeze_minutes))
    else:
        made = tr("Schedule", "The draft is made {review} before, and takes in what comes.")
        made = made.format(review=review)
    undecided = tr("Schedule", "If nobody decides, it is {then}.").format(then=then)
    return tr("Schedule", "{one} {next}").format(one=made, next=undecided)


def catch_up_words(schedule: Schedule) -> str:
    """ "What was missed is made up for within 18 hours, else skipped." """
    if not schedule.catch_up_minutes:
        return tr("Schedule", "What was missed is skipped.")
    return tr("Schedule", "What was missed is made up for within {span}, else skipped.").format(
        span=_minutes(schedule.catch_up_minutes)
    )


def coming_words(one: Coming) -> str:
    """ "Friday 13 March 2026, 05:30 JST", or why there is no edition on that day."""
    if one.day_off is None:
        return dates.moment(one.at)
    name = one.day_off or tr("Schedule", "a day off")
    return tr("Schedule", "{day}: no edition, {name}").format(
        day=dates.day(one.at.date()), name=name
    )


def _minutes(minutes: int) -> str:
    """ "10 min", "1 h 30", and in full what is full: "an hour", "18 hours", "2 days"."""
    hours, rest = divmod(minutes, 60)
    days, odd_hours = divmod(hours, 24)
    if rest or not hours:
        return dates.duration(timedelta(minutes=minutes))
    if odd_hours or not days:
        return tr("Dates", "an hour") if hours == 1 else tr("Dates", "%n hour(s)", n=hours)
    return tr("Dates", "a day") if days == 1 else tr("Dates", "%n day(s)", n=days)
