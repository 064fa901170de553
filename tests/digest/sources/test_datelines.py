"""Datelines and other dates as pages print them."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources.dates import JAPAN, names_zone, read_dateline, read_moment


def iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="minutes") if moment else None


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("11:06 JST, November 7, 2024", "2024-11-07T11:06+09:00"),
        ("November 7, 2024 11:06 JST", "2024-11-07T11:06+09:00"),
        ("11:06, November 7, 2024", "2024-11-07T11:06+09:00"),
        ("Nov. 7, 2024", "2024-11-07T00:00+09:00"),
        ("7 November 2024", "2024-11-07T00:00+09:00"),
        ("3:00 p.m. GMT, 7th November 2024", "2024-11-07T15:00+00:00"),
        ("12:10 a.m. EST, Nov. 7, 2024", "2024-11-07T00:10-05:00"),
        ("Thursday, 7 November 2024, 3pm BST", "2024-11-07T15:00+01:00"),
        ("11:06 CET, November 7, 2024", "2024-11-07T11:06+01:00"),
        ("11:06 IST, November 7, 2024", "2024-11-07T11:06+05:30"),
        ("9:00 ET, July 7, 2024", "2024-07-07T09:00-04:00"),
        ("9:00 ET, January 7, 2024", "2024-01-07T09:00-05:00"),
        ("2024年11月7日 11時06分", "2024-11-07T11:06+09:00"),
        ("２０２４年１１月７日（木）午後３時", "2024-11-07T15:00+09:00"),
        ("令和6年11月7日", "2024-11-07T00:00+09:00"),
        ("2024/11/07 11:06", "2024-11-07T11:06+09:00"),
        ("2024-11-07T02:06:30.5Z", "2024-11-07T02:06+00:00"),
        ("Thu, 07 Nov 2024 11:06:00 +0100", "2024-11-07T11:06+01:00"),
        ("7. November 2024, 11:06 Uhr", "2024-11-07T11:06+09:00"),
        ("Published on November 7, 2024 at 11:06 UTC+2", "2024-11-07T11:06+02:00"),
        ("11:06 JST (02:06 GMT), November 7, 2024", "2024-11-07T11:06+09:00"),
    ],
)
def test_a_dateline_is_read(line: str, published: str):
    dateline = read_dateline(line, zone=JAPAN)
    assert dateline
    assert (iso(dateline.published), dateline.updated) == (published, None)


@pytest.mark.parametrize(
    ("line", "update", "updated"),
    [
        ("23:06 JST, November 7, 2024", "updated at 23:50 JST", "2024-11-07T23:50"),
        ("23:06 JST, November 7, 2024", "updated at 01:10 JST", "2024-11-07T01:10"),
        ("23:06 JST, November 7, 2024", "updated 01:10 JST, November 8, 2024", "2024-11-08T01:10"),
        ("23:06 JST, November 7, 2024", "updated Nov. 8, 01:10", "2024-11-08T01:10"),
        ("23:06 JST, November 7, 2024", "updated at 01:10 JST the next day", "2024-11-08T01:10"),
        ("23:06 JST, November 7, 2024", "updated at 01:10 JST on Friday", "2024-11-08T01:10"),
        ("23:06 JST, December 31, 2024", "updated at 01:10, January 1", "2025-01-01T01:10"),
        ("23:06, November 7, 2024", "updated at 25:10", "2024-11-08T01:10"),
        ("2024年11月7日 23時06分", "8日1時10分更新", "2024-11-08T01:10"),
        ("2024年11月7日 23:06", "更新：2024年11月8日 01:10", "2024-11-08T01:10"),
    ],
)  # fmt: skip
def test_an_update_is_of_the_datelines_day_unless_it_says_otherwise(
    line: str, update: str, updated: str
):
    dateline = read_dateline(f"{line} ({update})", zone=JAPAN)
    assert dateline
    assert dateline.published == read_moment(line, zone=JAPAN)
    assert iso(dateline.updated) == f"{updated}+09:00"


@pytest.mark.parametrize(
    "line",
    [
        "", "November", "Updated", "May 7, 2024 was a cold day.", "99:99 JST, November 7, 2024",
        "In 2024", "Neko Pitcher", "7", "7 November 2024 " * 30,
    ],
)  # fmt: skip
def test_any_other_line_is_no_dateline(line: str):
    assert read_dateline(line, zone=JAPAN) is None


@pytest.mark.parametrize("line", ["February 30, 2024", "9999-01-01", "11:06 JST"])
def test_a_dateline_may_name_no_day_that_there_is(line: str):
    dateline = read_dateline(line, zone=JAPAN)
    assert dateline
    assert dateline.published is None


def test_a_date_without_a_year_is_the_last_one_before():
    assert iso(read_moment("March 18 at 12:22 PM", zone=UTC, near=date(2026, 2, 1))) == (
        "2025-03-18T12:22+00:00"
    )


def test_seconds_since_1970_are_a_moment():
    assert iso(read_moment("1730945160", zone=JAPAN)) == "2024-11-07T02:06+00:00"


def test_a_text_tells_whether_it_names_its_zone():
    assert names_zone("2024-11-07T02:06:30Z")
    assert not names_zone("2024-11-07 02:06")


@given(st.dates(date(1970, 1, 1), date(2100, 1, 1)), st.times(), st.integers(-12, 14))
def test_iso_8601_is_read_as_written(day: date, clock: time, hours: int):
    written = f"{day.isoformat()}T{clock:%H:%M:%S}{hours:+03d}:00"
    assert read_moment(written, zone=UTC) == datetime.fromisoformat(written)


@given(st.text("0123456789:/.-,年月日時分 JSTamp更新NovemberupdatedFriday()", max_size=60))
def test_no_line_raises(line: str):
    read_dateline(line, zone=JAPAN, near=date(2024, 2, 29))
