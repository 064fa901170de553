"""compose, render, publish, editions and runs."""

from pathlib import Path

import pytest
from cli_calls import digest
from desks import saved_pages

DATE = ("--date", "2026-03-12")


@pytest.fixture
def desk(tmp_path):
    """The options for a desk with one publication."""
    options = ("--desk", tmp_path / "desk")
    pages = saved_pages(tmp_path / "pages")
    added = digest(
        *options, "publications", "add", "The Courier", "--folder", pages, "--max-age", 99999,
        "--section", "News", "--to", tmp_path / "out", "--format", "web",
    )  # fmt: skip
    assert added.code == 0
    return options


def test_compose_prints_the_id_of_a_new_draft(desk):
    composed = digest(*desk, "compose", "the-courier", *DATE)
    assert composed.code == 0
    shown = digest(*desk, "editions", "show", composed.out.strip(), "--json").json
    assert (shown["date"], shown["state"]) == ("2026-03-12", "draft")
    listed = digest(*desk, "editions", "--json")
    assert listed.code == 0
    assert "The Courier" in digest(*desk, "editions").out


def test_a_publication_may_be_named_by_its_title(desk):
    assert digest(*desk, "compose", "the courier", *DATE, "--json").json["blocks"] > 0


def test_render_writes_a_file_and_prints_its_path(desk, tmp_path):
    digest(*desk, "compose", "the-courier", *DATE)
    answer = digest(*desk, "render", "latest", "--format", "web", "--out", tmp_path / "a.html")
    assert answer.out.strip() == str(tmp_path / "a.html")
    assert "Barrier Holds" in (tmp_path / "a.html").read_text(encoding="utf-8")
    into = digest(*desk, "render", "latest", "--out", tmp_path, "--json").json
    assert into["path"] == str(tmp_path / "The Courier 2026-03-12.pdf")
    assert into["pages"] >= 1
    assert Path(into["path"]).read_bytes().startswith(b"%PDF")


def test_render_says_what_is_not_there(desk, tmp_path):
    nothing = digest(*desk, "render", "latest")
    assert nothing.code == 1
    assert nothing.err == (
        "digest: There is no edition “latest”. Make one with: digest compose PUBLICATION\n"
    )
    digest(*desk, "compose", "the-courier", *DATE)
    theme = digest(*desk, "render", "latest", "--theme", "velvet", "--out", tmp_path)
    assert theme.code == 1
    assert theme.err.count("\n") == 1
    assert digest(*desk, "render", "latest", "--format", "scroll").code == 2


def test_publish_delivers_once_for_each_date(desk, tmp_path):
    first = digest(*desk, "publish", "the-courier", *DATE)
    assert first.code == 0
    assert first.out.splitlines()[0] == str(tmp_path / "out" / "The Courier 2026-03-12.html")
    again = digest(*desk, "publish", "the-courier", *DATE, "--json").json
    assert (again["outcome"], again["trigger"]) == ("published", "manual")
    (run,) = digest(*desk, "runs", "--json").json
    assert run["id"] == again["id"]
    assert "2 articles" in digest(*desk, "runs").out
    shown = digest(*desk, "runs", "show", run["id"])
    assert "sha256" in shown.out
    assert digest(*desk, "runs", "show", 999).code == 1


def test_an_issued_edition_is_not_deleted_and_a_draft_is(desk):
    digest(*desk, "publish", "the-courier", *DATE)
    refused = digest(*desk, "editions", "delete", "latest")
    assert refused.code == 1
    assert "issued" in refused.err
    digest(*desk, "compose", "the-courier", "--date", "2026-03-13")
    assert digest(*desk, "editions", "delete", "latest").code == 0
    (left,) = digest(*desk, "editions", "list", "--json").json
    assert left["state"] == "issued"


def test_a_rehearsal_delivers_nothing(desk, tmp_path):
    answer = digest(*desk, "publish", "the-courier", *DATE, "--rehearse", "--json").json
    assert answer["rehearsal"] is True
    assert [made["format"] for made in answer["renditions"]] == ["web"]
    assert not (tmp_path / "out").exists()
    assert "Not delivered" in digest(*desk, "publish", "the-courier", *DATE, "--rehearse").out
    assert digest(*desk, "runs", "list", "--json").json == []


def test_an_edition_below_the_minimum_fails_with_its_reason(desk):
    digest(*desk, "publications", "change", "the-courier", "--minimum", 5)
    answer = digest(*desk, "publish", "the-courier", *DATE)
    assert answer.code == 1
    assert "Only 2 of at least 5 articles" in answer.err
    assert answer.err.count("\n") == 1
    assert digest(*desk, "runs", "list", "--json").json[0]["outcome"] == "failed"


def test_a_date_that_is_none_is_bad_usage(desk):
    assert digest(*desk, "compose", "the-courier", "--date", "12.3.").code == 2
