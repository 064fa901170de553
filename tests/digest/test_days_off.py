"""The days without an edition, by country, calendar and date."""

from datetime import date

import pytest

from digest.errors import ScheduleError
from digest.model import DayOff, DaysOff
from digest.schedule import country_names, days_off, known_days_off, parts_of

YEAR = (date(2026, 1, 1), date(2026, 12, 31))

EVENT = "BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{name}\r\n{lines}\r\nEND:VEVENT\r\n"


def calendar(folder, *events, name="days.ics"):
    """A calendar of (name, lines) in `folder`; answers its name."""
    written = "".join(
        EVENT.format(uid=number, name=title, lines=lines.replace(" ", "\r\n"))
        for number, (title, lines) in enumerate(events)
    )
    text = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n{written}END:VCALENDAR\r\n"
    (folder / name).write_bytes(text.encode())
    return name


def read(folder, *events, within=YEAR):
    off = DaysOff(calendars=(calendar(folder, *events),))
    return {f"{day:%m-%d}": name for day, name in days_off(off, folder, *within).items()}


def test_a_countrys_public_holidays_are_days_off_with_their_names(tmp_path):
    found = days_off(DaysOff(countries=("IE",)), tmp_path, *YEAR)
    assert found[date(2026, 12, 25)] == "Christmas Day"
    assert found[date(2026, 3, 17)] == "Saint Patrick's Day"
    assert list(found) == sorted(found)


def test_a_part_of_a_country_has_holidays_of_its_own(tmp_path):
    day = date(2026, 3, 31)
    assert day not in days_off(DaysOff(countries=("US",)), tmp_path, day, day)
    assert "Chavez" in days_off(DaysOff(countries=("US-CA",)), tmp_path, day, day)[day]


def test_the_countries_are_listed_with_their_parts():
    names = country_names()
    assert (names["IE"], names["US"]) == ("Ireland", "United States")
    assert "BY" in parts_of("DE")
    assert parts_of("XX") == ()


def test_dates_that_the_editor_named_count_and_need_no_name(tmp_path):
    off = DaysOff(dates=(DayOff(date=date(2026, 8, 3)), DayOff(date=date(2027, 8, 3), name="x")))
    assert days_off(off, tmp_path, *YEAR) == {date(2026, 8, 3): ""}


def test_an_editors_own_name_goes_before_the_calendars(tmp_path):
    day = date(2026, 12, 25)
    off = DaysOff(countries=("IE",), dates=(DayOff(date=day, name="We are at home"),))
    assert days_off(off, tmp_path, day, day) == {day: "We are at home"}


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("DTSTART;VALUE=DATE:20260803", ["08-03"]),
        ("DTSTART;VALUE=DATE:20260803 DTEND;VALUE=DATE:20260806", ["08-03", "08-04", "08-05"]),
        ("DTSTART;VALUE=DATE:20260803 DURATION:P2D", ["08-03", "08-04"]),
        ("DTSTART;VALUE=DATE:20251230 DTEND;VALUE=DATE:20260103", ["01-01", "01-02"]),
        ("DTSTART;VALUE=DATE:19990801 RRULE:FREQ=YEARLY", ["08-01"]),
        ("DTSTART;VALUE=DATE:20000103 RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", ["05-25"]),
        ("DTSTART;VALUE=DATE:20200105 RRULE:FREQ=YEARLY;UNTIL=20250601", []),
        ("DTSTART;VALUE=DATE:20240105 RRULE:FREQ=YEARLY;COUNT=2", []),
        (
            "DTSTART;VALUE=DATE:20260105 RRULE:FREQ=MONTHLY;COUNT=3 EXDATE;VALUE=DATE:20260205",
            ["01-05", "03-05"],
        ),
        ("DTSTART;VALUE=DATE:20260105 RDATE;VALUE=DATE:20260405", ["01-05", "04-05"]),
        ("DTSTART;VALUE=DATE:20260105 STATUS:CANCELLED", []),
        ("DTSTART:20260105T100000Z DTEND:20260105T110000Z", []),
        ("DTSTART;VALUE=DATE:20260105 DTEND;VALUE=DATE:20260101", ["01-05"]),
    ],
    ids=lambda value: value[:60].replace(" ", "|") if isinstance(value, str) else "",
)  # fmt: skip
def test_events_of_whole_days_are_days_off(tmp_path, lines, found):
    assert list(read(tmp_path, ("Fair", lines))) == found


def test_an_event_that_was_moved_once_is_off_on_its_new_date_only(tmp_path):
    name = calendar(
        tmp_path,
        ("Fair", "DTSTART;VALUE=DATE:20250601 RRULE:FREQ=YEARLY"),
    )
    moved = EVENT.format(
        uid=0,
        name="Fair, moved",
        lines="RECURRENCE-ID;VALUE=DATE:20260601\r\nDTSTART;VALUE=DATE:20260608",
    )
    file = tmp_path / name
    file.write_text(file.read_text().replace("END:VCALENDAR", f"{moved}END:VCALENDAR"))
    found = days_off(DaysOff(calendars=(name,)), tmp_path, *YEAR)
    assert found == {date(2026, 6, 8): "Fair, moved"}


def test_a_calendar_that_changed_is_read_anew(tmp_path):
    assert list(read(tmp_path, ("Fair", "DTSTART;VALUE=DATE:20260803"))) == ["08-03"]
    assert list(read(tmp_path, ("The Fair", "DTSTART;VALUE=DATE:20260804"))) == ["08-04"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no calendar at all",
        b"\xff\xfe\x00BEGIN",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:nonsense\r\nEND:VEVENT\r\n"
        b"END:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260101\r\n"
        b"RRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260101\r\n"
        b"RRULE:FREQ=YEARLY;BYDAY=XX\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ],
    ids=["empty", "words", "binary", "unended", "no-date", "secondly", "no-weekday"],
)
def test_a_calendar_that_cannot_be_read_is_told_and_the_rest_counts(tmp_path, content):
    (tmp_path / "broken.ics").write_bytes(content)
    off = DaysOff(calendars=("broken.ics",), countries=("IE",))
    known = known_days_off(off, tmp_path, *YEAR)
    assert date(2026, 12, 25) in known.dates
    (problem,) = known.problems
    assert "broken.ics" in str(problem)
    assert problem.remedy
    with pytest.raises(ScheduleError, match=r"broken\.ics"):
        days_off(off, tmp_path, *YEAR)


@pytest.mark.parametrize("country", ["XX", "US-ZZ", "", "Ireland", "../etc"])
def test_a_country_that_is_not_known_is_told(tmp_path, country):
    with pytest.raises(ScheduleError, match="not known"):
        days_off(DaysOff(countries=(country,)), tmp_path, *YEAR)


def test_a_calendar_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ScheduleError, match="no such file"):
        days_off(DaysOff(calendars=("gone.ics",)), tmp_path, *YEAR)
