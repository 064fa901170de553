"""Several schedules a publication, their days off, catch-up windows and policies, by command."""

from datetime import time

import pytest
import typer
from cli_calls import digest
from desks import courier, desk_with

from digest.cli.schedule_options import parse_minutes
from digest.desk import open_desk
from digest.model import AfterReview, Policy

ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Fair\r\n"
    "DTSTART;VALUE=DATE:20200803\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def desk(tmp_path):
    with desk_with(tmp_path / "desk", courier(at=time(5, 30), zone="Europe/Dublin")):
        pass
    return ("--desk", tmp_path / "desk", "schedules")


def kept(desk):
    with open_desk(desk[1]) as opened:
        (publication,) = opened.library.publications()
    return publication.schedules


def test_a_second_edition_of_the_day_is_added_changed_and_removed(desk):
    added = digest(*desk, "add", "courier", "--slot", "evening", "--at", "17:30", "--json").json
    assert [each["slot"] for each in added["schedules"]] == ["daily", "evening"]
    digest(*desk, "set", "courier", "--slot", "evening", "--weekdays", "mon-fri")
    assert [each.weekdays for each in kept(desk)] == [tuple(range(7)), (0, 1, 2, 3, 4)]
    assert "evening" in digest(*desk, "list").out
    digest(*desk, "pause", "courier", "--slot", "evening")
    assert [each.enabled for each in kept(desk)] == [True, False]
    digest(*desk, "remove", "courier", "--slot", "evening")
    assert [each.slot for each in kept(desk)] == ["daily"]


def test_two_schedules_of_one_slot_are_refused(desk):
    refused = digest(*desk, "add", "courier", "--slot", "daily", "--at", "17:30")
    assert (refused.code, "share" in refused.err or "slot" in refused.err) == (1, True)
    assert len(kept(desk)) == 1


def test_days_off_by_country_calendar_and_date_are_kept_and_shown(desk, tmp_path):
    (tmp_path / "fairs.ics").write_bytes(ICS.encode())
    off = ("--off-country", "IE", "--off-calendar", tmp_path / "fairs.ics")
    digest(*desk, "set", "courier", *off, "--off-date", "2026-12-24=We go home")
    (schedule,) = kept(desk)
    assert schedule.off.countries == ("IE",)
    assert schedule.off.dates[0].name == "We go home"
    shown = digest(*desk, "show", "courier", "--next", "400").out
    assert "none, Christmas Day" in shown
    assert "3 August" in shown
    assert "none, Fair" in shown
    year = digest(*desk, "show", "courier", "--next", "366", "--json").json["schedules"][0]
    assert "Fair" in year["days_off"].values()
    assert not set(year["days_off"]) & {at[:10] for at in year["next"]}
    digest(*desk, "set", "courier", "--no-days-off")
    assert kept(desk)[0].off.countries == ()


def test_the_policy_and_the_catch_up_window_are_set_in_words_and_told(desk):
    digest(
        *desk, "set", "courier", "--review", "45m", "--freeze", "10m", "--then", "hold",
        "--catch-up", "1h30m", "--watch-days", 5,
    )  # fmt: skip
    (schedule,) = kept(desk)
    assert schedule.policy == Policy(
        review_minutes=45, freeze_minutes=10, then=AfterReview.HOLD, watch_days=5
    )
    assert schedule.catch_up_minutes == 90
    shown = digest(*desk, "show", "courier").out
    assert "The draft is made 45m before it is due, frozen 10m before" in shown
    assert "if nobody decides it is held until it is approved" in shown
    assert "Caught up within 1h30m, else skipped." in shown
    assert "draft at 04:45" in shown


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--off-country", "XX"), "not known"),
        (("--off-calendar", "/nowhere/at/all.ics"), "cannot be read"),
        (("--notify", "nobody"), "nobody"),
        (("--freeze", "10m"), "frozen before it is made"),
        (("--review", "13h"), "review is too long"),
        (("--catch-up", "8d"), "catch-up"),
        (("--slot", "evening"), "evening"),
    ],
)
def test_what_cannot_be_kept_fails_with_one_line_and_saves_nothing(desk, options, word):
    former = kept(desk)
    answer = digest(*desk, "set", "courier", *options)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert word in answer.err
    assert kept(desk) == former


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("0", 0), ("45", 45), ("90m", 90), ("18h", 1080), ("1h30m", 90), ("2d", 2880)],
)
def test_a_span_is_typed_as_people_do(text, minutes):
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "soon", "-5", "1.5h", "5s", "9" * 20])
def test_what_is_no_span_is_bad_usage(text):
    with pytest.raises(typer.BadParameter):
        parse_minutes(text)
