"""The log of a scheduler that nobody watches."""

import json
import logging
from contextlib import contextmanager

import pytest

from digest.errors import LibraryError
from digest.journal import close_journal, journal_file, open_journal, told

ENGINE = logging.getLogger("digest.somewhere")
FOREIGN = logging.getLogger("somebody.else")


@contextmanager
def journal(folder, **limits):
    handler = open_journal(folder, **limits)
    try:
        yield
    finally:
        close_journal(handler)


def lines(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_each_thing_told_is_a_line_of_json_with_its_facts(tmp_path):
    with journal(tmp_path):
        ENGINE.info("The run\nended “well”", extra=told("run", publication="courier", run=12))
    (line,) = lines(journal_file(tmp_path))
    assert (line["level"], line["by"]) == ("info", "digest.somewhere")
    assert line["says"] == "The run\nended “well”"
    assert (line["event"], line["publication"], line["run"]) == ("run", "courier", 12)
    assert line["at"].endswith("+00:00")


def test_facts_cannot_take_the_place_of_what_every_line_has(tmp_path):
    with journal(tmp_path):
        ENGINE.warning("Truly", extra=told("run", says="Falsely", level="none"))
    (line,) = lines(journal_file(tmp_path))
    assert (line["says"], line["level"]) == ("Truly", "warning")


def test_a_fault_is_told_with_its_trace_on_the_same_line(tmp_path):
    with journal(tmp_path):
        try:
            raise ZeroDivisionError("a fault")
        except ZeroDivisionError:
            ENGINE.exception("It broke off")
    (line,) = lines(journal_file(tmp_path))
    assert "ZeroDivisionError: a fault" in line["error"]


def test_of_foreign_libraries_only_warnings_are_kept(tmp_path):
    with journal(tmp_path):
        FOREIGN.info("GET https://user:hush@example.org")
        FOREIGN.warning("something is amiss")
    assert [line["says"] for line in lines(journal_file(tmp_path))] == ["something is amiss"]


def test_behind_its_end_nothing_is_written(tmp_path):
    with journal(tmp_path):
        pass
    ENGINE.warning("too late")
    assert journal_file(tmp_path).read_text() == ""


def test_files_take_each_others_place_and_the_oldest_goes(tmp_path):
    with journal(tmp_path, largest=2_000, kept=2):
        for number in range(60):
            ENGINE.info("Line %d", number)
    files = sorted(file.name for file in journal_file(tmp_path).parent.iterdir())
    assert files == ["digest.jsonl", "digest.jsonl.1", "digest.jsonl.2"]
    assert lines(journal_file(tmp_path))[-1]["says"] == "Line 59"


def test_two_writers_go_on_in_the_newest_file(tmp_path):
    with journal(tmp_path, largest=1_000, kept=9), journal(tmp_path, largest=1_000, kept=9):
        for number in range(20):
            ENGINE.info("Line %d", number)
    kept = [
        line["says"] for file in journal_file(tmp_path).parent.iterdir() for line in lines(file)
    ]
    assert sorted(kept) == sorted(2 * [f"Line {number}" for number in range(20)])


def test_a_log_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "log").write_text("in the way")
    with pytest.raises(LibraryError, match="could not be written"):
        open_journal(tmp_path)
