"""What the doctor finds on well and ailing desks."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from cli_calls import digest
from desks import COURIER, DAY, Clock, courier, desk_with, source

from digest.desk import open_desk
from digest.doctor import State, examine, machine
from digest.model import (
    Came,
    DaysOff,
    Edition,
    EditionId,
    MailReceipt,
    MailState,
    Outcome,
    Run,
    RunId,
    SourceFailure,
    Trigger,
)
from digest.schedule import watch
from digest.schedule.presence import Presence

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


def findings(folder, subject):
    return [finding for finding in examine(folder, NOW) if finding.subject.startswith(subject)]


def finding(folder, subject):
    (found,) = findings(folder, subject)
    return found


@pytest.fixture
def publication():
    return courier(source("/pages"), at=time(6, 30))


@pytest.fixture
def folder(tmp_path, publication):
    with desk_with(tmp_path / "desk", publication):
        pass
    return tmp_path / "desk"


def test_this_machine_and_a_new_desk_are_well_enough_to_print(tmp_path):
    found = examine(tmp_path / "desk", NOW)
    subjects = {one.subject for one in found}
    assert {"packages", "Pango", "Source Serif", "disk", "time zone", "desk"} <= subjects
    assert [one for one in found if one.state is State.BROKEN] == []
    assert not (tmp_path / "desk").exists(), "looking makes nothing"


def test_every_finding_that_is_not_well_says_how_to_mend_it(folder):
    (folder / "library.sqlite").write_bytes(b"this is no database at all" * 500)
    for one in examine(folder, NOW):
        assert bool(one.remedy) == (one.state is not State.WELL)


def test_a_sound_database_is_told_with_its_size(folder):
    assert "sound" in finding(folder, "database").says


@pytest.mark.parametrize("where", [0, 4096], ids=["head", "pages"])
def test_a_damaged_database_is_broken(folder, where):
    file = folder / "library.sqlite"
    content = bytearray(file.read_bytes())
    content[where : where + 40_000] = b"\x5a" * 40_000
    file.write_bytes(content)
    for side in ("-wal", "-shm"):
        file.with_name(file.name + side).unlink(missing_ok=True)
    assert finding(folder, "database").state is State.BROKEN
    answer = digest("--desk", folder, "doctor")
    assert answer.code == 1
    assert "BROKEN  database" in answer.out


def test_a_source_that_keeps_failing_is_told_with_its_reason(folder, publication):
    (gone,) = publication.recipe.sources
    with open_desk(folder) as desk:
        for day in range(3):
            failure = SourceFailure(
                source=gone.id, address=gone.address, reason="It is gone.", remedy="Look.", at=NOW
            )
            when = NOW + timedelta(days=day)
            desk.library.record_source(gone.id, gone.address, at=when, failure=failure)
    ill = finding(folder, "source Pages")
    assert ill.says.startswith("It has failed 3 times in a row since 12 March")
    assert "It is gone." in ill.says


def test_a_source_that_has_gone_quiet_is_told(folder, publication):
    (pages,) = publication.recipe.sources
    with open_desk(folder) as desk:
        for days in (9, 8, 7, 6, 0):
            came = Came(articles_new=1) if days else Came(articles_same=1)
            at = NOW - timedelta(days=days)
            desk.library.record_source(pages.id, pages.address, at=at, failure=None, came=came)
    assert "nothing new for 6 days" in finding(folder, "source Pages").says


def test_a_run_that_failed_is_told_with_the_way_to_make_it_again(folder, publication):
    with open_desk(folder) as desk:
        run = desk.library.claim_run(
            COURIER, DAY, "daily", Trigger.SCHEDULED, due=NOW - timedelta(hours=2), now=NOW
        )
        desk.library.finish_run(run.id, outcome=Outcome.FAILED, reason="No paper.", now=NOW)
    ill = finding(folder, "publication")
    assert "No paper." in ill.says
    assert ill.remedy.endswith("digest publish courier --date 2026-03-12")


def test_a_due_time_at_which_nothing_ran_is_told(folder, publication):
    with open_desk(folder) as desk:
        watch(publication, desk.library, now=NOW - timedelta(days=1))
    told = finding(folder, "publication")
    assert "nothing ran when it was due at 06:30 on 2026-03-12" in told.says


def test_a_schedule_that_is_newer_than_its_time_of_the_day_is_well(folder, publication):
    with open_desk(folder) as desk:
        watch(publication, desk.library, now=NOW - timedelta(hours=1))
    assert finding(folder, "publication").state is State.WELL


def test_a_schedule_that_cannot_be_kept_is_broken(folder, publication):
    odd = replace(publication, schedules=(replace(publication.schedule, zone="Mars/Olympus"),))
    with open_desk(folder) as desk:
        desk.library.save_publication(odd)
    assert finding(folder, "publication").state is State.BROKEN


# --- what monitors ask ---


def facts(folder, subject):
    return finding(folder, subject).facts


def test_monitors_are_told_the_last_run_and_the_next_due_time(folder, publication):
    with open_desk(folder) as desk:
        watch(publication, desk.library, now=NOW - timedelta(hours=1))
        run = desk.library.claim_run(
            COURIER, DAY, "daily", Trigger.SCHEDULED, due=NOW - timedelta(hours=2), now=NOW
        )
        desk.library.finish_run(run.id, outcome=Outcome.PUBLISHED, now=NOW)
    told = facts(folder, "publication")
    assert (told["last_run_outcome"], told["last_run_date"]) == ("published", "2026-03-12")
    assert told["last_published"] == NOW.isoformat()
    assert told["next_due"] == "2026-03-13T06:30:00+00:00"
    assert told["overdue_since"] is None


def test_days_without_a_scheduler_are_overdue_also_when_it_is_too_late_to_catch_up(
    folder, publication
):
    with open_desk(folder) as desk:
        watch(publication, desk.library, now=NOW - timedelta(days=3))
    assert facts(folder, "publication")["overdue_since"] == "2026-03-10T06:30:00+00:00"


def test_one_slot_that_ran_does_not_hide_another_that_did_not(folder, publication):
    noon = replace(publication.schedule, slot="noon", time=time(8, 0))
    both = replace(publication, schedules=(publication.schedule, noon))
    with open_desk(folder) as desk:
        desk.library.save_publication(both)
        watch(both, desk.library, now=NOW - timedelta(hours=5))
        run = desk.library.claim_run(COURIER, DAY, "daily", Trigger.SCHEDULED, due=NOW, now=NOW)
        desk.library.finish_run(run.id, outcome=Outcome.PUBLISHED, now=NOW)
    assert "08:00" in finding(folder, "publication").says


def test_a_desk_that_no_scheduler_keeps_is_told_when_there_is_something_to_keep(folder):
    ill = finding(folder, "scheduler")
    assert (ill.state, ill.facts["running"], ill.facts["wanted"]) == (State.WEAK, False, True)
    assert "digest schedules install" in ill.remedy
    with open_desk(folder) as desk:
        desk.library.delete_publication(COURIER)
    assert finding(folder, "scheduler").state is State.WELL


def test_a_living_scheduler_is_well_and_a_silent_one_is_not(folder):
    beating = Presence(folder, lambda: NOW - timedelta(seconds=20))
    beating.begin()
    well = finding(folder, "scheduler")
    assert (well.state, well.facts["heartbeat_age_seconds"]) == (State.WELL, 20.0)
    silent = Presence(folder, lambda: NOW - timedelta(minutes=10))
    silent.begin()
    assert "ended without a word at 08:50" in finding(folder, "scheduler").says
    silent.end()
    assert facts(folder, "scheduler")["running"] is False


def test_an_edition_that_is_made_for_hours_is_told(folder):
    run = Run(
        id=RunId(1), publication=COURIER, date=DAY, slot="daily", trigger=Trigger.SCHEDULED,
        due=NOW, started=NOW,
    )  # fmt: skip
    clock = Clock(NOW - timedelta(hours=3))
    presence = Presence(folder, clock)
    presence.begin()
    presence.tell(run)
    clock.now = NOW
    presence.beat()
    assert (
        "has been making courier 2026-03-12 daily since 06:00" in finding(folder, "scheduler").says
    )
    presence.tell(replace(run, outcome=Outcome.PUBLISHED))
    assert finding(folder, "scheduler").state is State.WELL


def test_a_held_edition_is_told_when_its_time_has_come(folder):
    with open_desk(folder) as desk:
        run = desk.library.claim_run(COURIER, DAY, "daily", Trigger.SCHEDULED, due=NOW, now=NOW)
        desk.library.finish_run(run.id, outcome=Outcome.HELD, now=NOW)
    assert finding(folder, "publication").remedy.endswith(f"digest runs approve {run.id}")


def test_a_calendar_that_cannot_be_read_is_told(folder, publication):
    off = DaysOff(calendars=("gone.ics",))
    schedules = (replace(publication.schedule, off=off),)
    with open_desk(folder) as desk:
        desk.library.save_publication(replace(publication, schedules=schedules))
    assert "gone.ics" in finding(folder, "publication").says


def test_recipients_who_did_not_get_the_last_edition_are_counted(folder):
    with open_desk(folder) as desk:
        library = desk.library
        edition = Edition(id=EditionId("e"), title="The Courier", date=DAY, created=NOW)
        library.save_edition(edition, saved=NOW)
        states = {"ann@x.example": MailState.SENT, "bob@x.example": MailState.REFUSED}
        library.expect_mail(edition.id, "mail", tuple(states), unusable={}, now=NOW)
        for address, state in states.items():
            receipt = MailReceipt(address=address, state=state, at=NOW)
            library.note_mail(edition.id, "mail", receipt, among=list(MailState))
        run = library.claim_run(COURIER, DAY, "daily", Trigger.SCHEDULED, due=NOW, now=NOW)
        library.finish_run(run.id, outcome=Outcome.PUBLISHED, edition=edition.id, now=NOW)
    ill = finding(folder, "delivery of The Courier")
    assert (ill.state, ill.facts["sent"], ill.facts["refused"]) == (State.WEAK, 1, 1)
    assert "1 of 2 had the edition of 2026-03-12; 1 refused." in ill.says


def test_missing_fonts_are_weak_and_a_missing_pango_is_broken(tmp_path, monkeypatch):
    monkeypatch.setattr(machine, "font_families", frozenset)
    assert {one.state for one in findings(tmp_path, "Noto")} == {State.WEAK}
    monkeypatch.setattr(machine, "font_families", lambda: None)
    assert "fontconfig" in finding(tmp_path, "system fonts").remedy
    monkeypatch.setattr("ctypes.util.find_library", lambda name: None)
    assert "apt install" in finding(tmp_path, "Pango").remedy


@pytest.mark.parametrize(
    ("free", "state"), [(5e9, State.WELL), (5e8, State.WEAK), (1e7, State.BROKEN)]
)
def test_a_full_disk_is_told_before_it_hurts(tmp_path, monkeypatch, free, state):
    usage = type(shutil.disk_usage(tmp_path))(int(9e9), 0, int(free))
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage)
    assert finding(tmp_path / "not" / "there", "disk").state is state


def test_a_desk_may_be_named_relatively(folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    assert digest("--desk", folder.name, "doctor").code == 0


def test_the_command_line_answers_in_json(folder):
    answer = digest("--desk", folder, "doctor", "--json")
    assert answer.code == 0
    assert {"subject", "state", "says", "remedy", "facts"} == set(answer.json[0])
