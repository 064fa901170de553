"""`backfill` and `replay`, as a shell calls them."""

from datetime import UTC, datetime, time, timedelta

import pytest
from cli_calls import digest
from desks import courier, desk_with

from digest.cli.session import parse_date
from digest.model import Article, Paragraph, text_runs


@pytest.fixture
def folder(tmp_path):
    """A desk whose publication was due yesterday, and had an article then."""
    morning = datetime.now(UTC).replace(hour=0, minute=0) - timedelta(days=1)
    article = Article(
        headline="Barrier Holds",
        published=morning - timedelta(hours=3),
        body=(Paragraph(runs=text_runs("The water went away again.")),),
    )
    publication = courier(out=tmp_path / "out", at=time(12))
    with desk_with(tmp_path / "desk", publication) as desk:
        desk.library.save_articles([article], gathered=morning)
    return tmp_path / "desk"


def test_yesterdays_edition_is_made_today_and_replayed(folder, tmp_path):
    filled = digest(
        "--desk", folder, "backfill", "courier", "--from", "yesterday", "--presses", 1, "--json"
    )
    assert (filled.code, filled.err) == (0, "")
    (day,) = filled.json
    assert day["filling"] == "made"
    again = digest("--desk", folder, "replay", day["edition"], "--out", tmp_path, "--json")
    assert (again.code, again.err) == (0, "")
    assert again.json["same"]
    (made,) = again.json["renditions"]
    assert made["likeness"] == "same"
    (delivered,) = (tmp_path / "out").iterdir()
    assert (tmp_path / delivered.name).read_bytes() == delivered.read_bytes()
    more = digest("--desk", folder, "backfill", "courier", "--from", "yesterday")
    assert more.out.splitlines()[-1] == "1 standing"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--from", "2026-03-12", "--to", "2026-03-11"), "is before"),
        (("--from", "some day"), "is not a date"),
        (("--from", "2026-03-12", "--slot", "evening"), "no schedule of the slot"),
    ],
)
def test_dates_that_make_no_range_are_bad_usage(folder, arguments, said):
    answer = digest("--desk", folder, "backfill", "courier", *arguments)
    assert answer.code == 2
    assert said in " ".join(answer.err.replace("│", " ").split())


def test_days_have_names():
    today = datetime(2026, 3, 1, tzinfo=UTC).date()
    named = [parse_date(word, today).isoformat() for word in ("yesterday", "today", "tomorrow")]
    assert named == ["2026-02-28", "2026-03-01", "2026-03-02"]
