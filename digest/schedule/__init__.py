"""Daily editions by themselves: due times from the wall clock, claims, catch-up, retries.

`due` says when, `planning` decides what to do, `keeping` does it, `scheduler` wakes up for it.
"""

from digest.schedule.due import check_schedule, due_times, next_due, zone_of
from digest.schedule.keeping import overdue, watch
from digest.schedule.scheduler import NextDue, Scheduler

__all__ = [
    "NextDue",
    "Scheduler",
    "check_schedule",
    "due_times",
    "next_due",
    "overdue",
    "watch",
    "zone_of",
]
