"""The demo: the main job on the sample site."""

import sys
from dataclasses import replace

import pytest
from cli_calls import digest

from digest.demo import make, sample_site
from digest.desk import open_desk
from digest.model import EditionState, Outcome, RankingBlock


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo")
    answer = digest("demo", "--out", out, "--json")
    assert answer.code == 0, answer.err
    return out, answer.json


def test_the_demo_prints_the_paths_of_a_pdf_and_a_web_page(shown):
    out, told = shown
    pdf, web = told["files"]
    assert pdf == str(out / "The Estuary Courier 2026-03-12.pdf")
    assert (out / "The Estuary Courier 2026-03-12.pdf").read_bytes().startswith(b"%PDF")
    assert "Barrier Holds" in (out / "The Estuary Courier 2026-03-12.html").read_text("utf-8")
    assert web.endswith(".html")


def test_its_desk_has_an_issued_edition_a_draft_and_a_publication(shown):
    out, told = shown
    with open_desk(out / "desk") as desk:
        draft, issued = desk.library.editions()
        assert (draft.state, issued.state) == (EditionState.DRAFT, EditionState.ISSUED)
        assert draft.id == told["edition"]
        (publication,) = desk.library.publications()
        assert publication.title == "The Estuary Courier"
        assert publication.schedule.time.isoformat() == "05:30:00"
        assert not publication.schedule.enabled, "a suggestion"
        (run,) = desk.library.runs()
        assert run.outcome is Outcome.PUBLISHED


def test_its_draft_has_six_sections_and_charts_that_moved(shown):
    out, told = shown
    with open_desk(out / "desk") as desk:
        edition = desk.library.edition(told["edition"])
    assert [section.title for section in edition.sections[1:]] == [
        "World",
        "Harbour",
        "Business",
        "Science",
        "Culture",
        "Sport",
    ]
    charts = [block for block in edition.blocks if isinstance(block, RankingBlock)]
    assert len(charts) == 7
    assert all(block.movements for block in charts)
    assert len(charts[0].ranking.items) == 10
    assert max(movement.days_on_list for movement in charts[0].movements) > 2
    assert edition.failures == ()


def test_a_second_demo_keeps_what_was_edited(shown):
    out, told = shown
    with open_desk(out / "desk") as desk:
        edition = desk.library.edition(told["edition"])
        edited = replace(edition, title="The Edited Courier")
        desk.library.save_edition(edited, saved=edition.created)
        assert make(sample_site(), desk) == edited


def test_without_the_sample_site_the_demo_says_where_it_is(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "samples", None)
    answer = digest("demo", "--out", tmp_path)
    assert answer.code == 1
    assert "checkout" in answer.err
    assert answer.err.count("\n") == 1
