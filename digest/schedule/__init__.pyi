from .due import (
    check_schedule as check_schedule,
    due_times as due_times,
    next_due as next_due,
    zone_of as zone_of,
)
from .keeping import overdue as overdue, watch as watch
from .scheduler import NextDue as NextDue, Scheduler as Scheduler
