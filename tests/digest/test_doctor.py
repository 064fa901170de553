"""What the doctor finds on well and ailing desks."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from cli_calls import digest
from desks import COURIER, DAY, courier, desk_with, source

from digest import doctor
from digest.desk import open_desk
from digest.doctor import State, examine
from digest.model import Came, Outcome, SourceFailure, Trigger
from digest.schedule import watch

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


def test_missing_fonts_are_weak_and_a_missing_pango_is_broken(tmp_path, monkeypatch):
    monkeypatch.setattr(doctor, "font_families", frozenset)
    assert {one.state for one in findings(tmp_path, "Noto")} == {State.WEAK}
    monkeypatch.setattr(doctor, "font_families", lambda: None)
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
    assert {"subject", "state", "says", "remedy"} == set(answer.json[0])
