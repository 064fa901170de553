from .bygone import (
    NextEdition as NextEdition,
    bygone_dates as bygone_dates,
    next_edition_of as next_edition_of,
    schedules_of as schedules_of,
)
from .coming import Coming as Coming, coming as coming, next_edition as next_edition
from .days_off import (
    OffDays as OffDays,
    country_names as country_names,
    days_off as days_off,
    known_days_off as known_days_off,
    parts_of as parts_of,
)
from .due import (
    check_schedule as check_schedule,
    check_schedules as check_schedules,
    due_times as due_times,
    next_due as next_due,
    zone_of as zone_of,
)
from .keeping import overdue as overdue, watch as watch
from .presence import Keeping as Keeping, keepings as keepings
from .scheduler import NextDue as NextDue, Scheduler as Scheduler, all_due as all_due
