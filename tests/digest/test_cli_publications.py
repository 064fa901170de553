"""publications and schedules."""

import json

import pytest
from cli_calls import digest


@pytest.fixture
def desk(tmp_path):
    return ("--desk", tmp_path / "desk")


def add(desk, *options, title="The Courier"):
    answer = digest(*desk, "publications", "add", title, *options, "--json")
    assert answer.code == 0, answer.err
    return answer.json


def test_a_publication_is_made_of_its_options(desk):
    made = add(
        desk,
        "--feed", "World=https://courier.example/feed.xml?a=b",
        "--page", "https://courier.example/x=y",
        "--section", "World:5:1", "--section", "Sport",
        "--ranking", "site:10", "--ranking", "World",
        "--lead", "newest", "--paper", "Letter", "--pages", 8, "--minimum", 3,
        "--at", "05:30", "--zone", "Europe/Dublin", "--weekdays", "mon-fri",
        "--to", "/tmp/editions", "--format", "pdf",
    )  # fmt: skip
    assert made["id"] == "the-courier"
    assert (made["paper"], made["page_budget"]) == ("Letter", 8)
    feed, page = made["recipe"]["sources"]
    assert (feed["kind"], feed["section"], feed["address"]) == (
        "feed",
        "World",
        "https://courier.example/feed.xml?a=b",
    )
    assert (page["kind"], page["section"], page["address"]) == (
        "page",
        None,
        "https://courier.example/x=y",
    )
    world, sport = made["recipe"]["sections"]
    assert (world["title"], world["quota"], world["full"]) == ("World", 5, 1)
    assert sport["sections"] == ["Sport"]
    site, section = made["recipe"]["rankings"]
    assert (site["scope"], site["count"], site["placement"]) == ("site", 10, "")
    assert (section["scope"], section["section"], section["placement"]) == (
        "section",
        "World",
        "World",
    )
    assert made["schedules"][0]["weekdays"] == [0, 1, 2, 3, 4]
    assert made["schedules"][0]["zone"] == made["zone"] == "Europe/Dublin"
    assert made["channels"] == [
        {"kind": "folder", "path": "/tmp/editions", "formats": ["pdf"], "names": ""}
    ]


def test_a_change_leaves_what_is_not_given(desk):
    before = add(desk, "--folder", ".", "--section", "World", "--at", "05:30")
    answer = digest(*desk, "publications", "change", "the-courier", "--briefs", 0, "--json")
    assert answer.json == before | {"recipe": before["recipe"] | {"briefs": 0}}


def test_publications_are_listed_shown_and_removed(desk):
    assert "No publications yet" in digest(*desk, "publications").out
    add(desk, "--folder", "/pages", "--section", "World", "--ranking", "site", "--to", "/out")
    assert "the-courier" in digest(*desk, "publications", "list").out
    shown = digest(*desk, "publications", "show", "the-courier").out
    for words in ("folder   /pages", "section  World", "ranking  site", "web to /out"):
        assert words in shown
    assert digest(*desk, "publications", "remove", "the-courier").code == 0
    assert digest(*desk, "publications", "list", "--json").json == []
    assert digest(*desk, "publications", "remove", "the-courier").code == 1


def test_two_publications_of_one_title_have_two_ids(desk):
    assert [add(desk)["id"], add(desk)["id"]] == ["the-courier", "the-courier-2"]
    ambiguous = digest(*desk, "publications", "show", "The Courier")
    assert ambiguous.code == 1


def test_a_title_without_latin_letters_gets_an_id_too(desk):
    assert add(desk, title="河口新聞")["id"].startswith("publication-")


def test_a_publication_goes_through_a_file_and_back(desk, tmp_path):
    made = add(desk, "--folder", ".", "--at", "05:30")
    file = tmp_path / "courier.json"
    file.write_text(json.dumps(made), encoding="utf-8")
    other = ("--desk", tmp_path / "other")
    assert digest(*other, "publications", "add", "--from-file", file, "--json").json == made
    assert digest(*other, "publications", "add", "--from-file", file).code == 2
    changed = digest(
        *other, "publications", "change", "--from-file", "-", "--subtitle", "Evening", "--json",
        stdin=json.dumps(made),
    )  # fmt: skip
    assert changed.json["subtitle"] == "Evening"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"id": 1}'])
def test_a_file_that_is_no_publication_is_told_in_one_line(desk, tmp_path, text):
    (tmp_path / "odd.json").write_text(text)
    answer = digest(*desk, "publications", "add", "--from-file", tmp_path / "odd.json")
    assert answer.code == 1
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    "options",
    [
        ("--at", "25:00"),
        ("--section", "World:many"),
        ("--section", "World:1:2:3"),
        ("--ranking", "site:ten"),
        ("--paper", "Papyrus"),
        ("--at", "05:30", "--weekdays", "someday"),
    ],
)
def test_bad_usage_is_told_apart_from_failure(desk, options):
    assert digest(*desk, "publications", "add", "X", *options).code == 2


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--at", "05:30", "--zone", "Mars/Olympus"), "Mars/Olympus"),
        (("--weekdays", "mon"), "time"),
        (("--to", "/x", "--format", "scroll"), "scroll"),
    ],
)
def test_what_cannot_be_kept_fails_with_a_remedy_and_saves_nothing(desk, options, word):
    answer = digest(*desk, "publications", "add", "X", *options)
    assert answer.code == 1
    assert word in answer.err
    assert answer.err.count("\n") == 1
    assert digest(*desk, "publications", "list", "--json").json == []


def test_a_schedule_is_set_paused_and_resumed(desk):
    add(desk)
    assert "Nothing is scheduled" in digest(*desk, "schedules").out
    nothing = digest(*desk, "schedules", "pause", "the-courier")
    assert (nothing.code, "has no schedule" in nothing.err) == (1, True)
    when = ("--at", "05:30", "--zone", "Asia/Tokyo", "--weekdays", "sat,sun")
    made = digest(*desk, "schedules", "set", "the-courier", *when, "--json").json
    assert made["schedule"]["weekdays"] == [5, 6]
    assert made["next"][0].endswith("T05:30:00+09:00")
    paused = digest(*desk, "schedules", "pause", "the-courier", "--json").json
    assert (paused["schedule"]["enabled"], paused["next"]) == (False, [])
    assert "paused" in digest(*desk, "schedules", "list").out
    resumed = digest(*desk, "schedules", "resume", "the-courier", "--json").json
    assert resumed["next"] == made["next"]
    later = digest(*desk, "schedules", "set", "the-courier", "--at", "06:00", "--json").json
    assert later["schedule"]["zone"] == "Asia/Tokyo"


def test_the_next_due_times_are_shown(desk):
    add(desk, "--at", "05:30", "--zone", "Europe/Dublin")
    shown = digest(*desk, "schedules", "show", "the-courier", "--next", 3)
    assert shown.out.count("T05:30:00") == 3
    (listed,) = digest(*desk, "schedules", "list", "--json").json
    assert listed["says"] == "05:30 Europe/Dublin, every day, slot daily"


def test_weekdays_may_go_round_the_week(desk):
    add(desk)
    made = digest(
        *desk, "schedules", "set", "the-courier", "--at", "1:00", "--weekdays", "fri-mon", "--json"
    )
    assert made.json["schedule"]["weekdays"] == [0, 4, 5, 6]
