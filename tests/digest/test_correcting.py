"""Corrections from notice to re-issue, by the pipeline and by command."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from cli_calls import digest
from desks import COURIER, DAY, MORNING, courier, desk_with, saved_pages, source, warm_press

from digest import pipeline
from digest.edits import duplicate
from digest.errors import EditError, LibraryError
from digest.locks import Owner, WindowId
from digest.model import (
    ArticleBlock,
    CorrectionKind,
    EditionId,
    EditionState,
    LeadBlock,
    Policy,
    Schedule,
)

FORMATS = ("web", "text")
ALL_FORMATS = ("pdf", "web", "email", "text", "epub")
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    with warm_press(tmp_path_factory.mktemp("media")) as press:
        yield press


@pytest.fixture
def pages(tmp_path):
    return tmp_path / "pages"


@pytest.fixture
def desk(tmp_path, pages, press):
    """A desk that issued and delivered this morning's edition."""
    saved_pages(pages)
    publication = courier(source(str(pages)), out=tmp_path / "out")
    channel = replace(publication.channels[0], formats=FORMATS)
    publication = replace(publication, channels=(channel,))
    with desk_with(tmp_path / "desk", publication, press=press) as opened:
        run = pipeline.publish(publication, opened, date=DAY, now=lambda: MORNING)
        assert run.edition
        yield opened


def update(desk, pages, old="Nobody in the lower town", new="Everybody in the lower town"):
    """The site says something else, with a number, and is gathered again."""
    page = pages / "0.txt"
    text = page.read_text("utf-8").replace("Barrier Holds\n05", "Barrier Holds (UPDATE 1)\n05")
    page.write_text(text.replace(old, new), "utf-8")
    sources = desk.library.publication(COURIER).recipe.sources
    pipeline.gather_sources(sources, desk, now=MORNING + HOUR)


def issued(desk):
    return desk.library.edition(desk.library.editions(COURIER)[0].id)


def barrier(desk):
    (block,) = (block for block in issued(desk).blocks if isinstance(block, LeadBlock))
    return block.article.id


def test_what_has_changed_is_noticed_for_as_long_as_the_policy_says(desk, pages):
    assert pipeline.noticed(desk.library, now=MORNING + HOUR) == ()
    update(desk, pages)
    (found,) = pipeline.noticed(desk.library, now=MORNING + HOUR)
    (told,) = found.corrections
    assert (told.kind, told.update_number) == (CorrectionKind.UPDATED, 1)
    assert len(pipeline.noticed(desk.library, now=MORNING + timedelta(days=3))) == 1
    assert pipeline.noticed(desk.library, now=MORNING + timedelta(days=3, hours=1)) == ()
    publication = desk.library.publication(COURIER)
    watched = Schedule(time=time(6), zone="UTC", policy=Policy(watch_days=9))
    desk.library.save_publication(replace(publication, schedules=(watched,)))
    assert len(pipeline.noticed(desk.library, now=MORNING + timedelta(days=8))) == 1


def test_the_correction_goes_out_in_every_format_and_its_predecessor_stays(desk, pages, tmp_path):
    update(desk, pages)
    first = issued(desk)
    draft = pipeline.make_correction(first, desk.library, now=MORNING + HOUR)
    done = pipeline.reissue(draft, desk, now=lambda: MORNING + HOUR)
    assert done.failure is None
    assert [receipt.format for receipt in done.deliveries] == list(FORMATS)
    assert desk.library.edition(first.id) == first
    assert desk.library.successor(first.id) == done.edition.id
    assert (done.edition.predecessor, done.edition.state) == (first.id, EditionState.ISSUED)
    page = next((tmp_path / "out").glob("*.html")).read_text("utf-8")
    assert 'id="corrections"' in page
    assert "Everybody in the lower town" in page
    assert pipeline.noticed(desk.library, now=MORNING + HOUR) == ()


def test_an_edition_is_corrected_once_and_then_its_successor_is(desk, pages):
    update(desk, pages)
    first = issued(desk)
    drafts = [pipeline.make_correction(first, desk.library, now=MORNING + HOUR) for _ in "ab"]
    pipeline.reissue(drafts[0], desk, now=lambda: MORNING + HOUR)
    with pytest.raises(LibraryError, match="corrected already"):
        pipeline.reissue(drafts[1], desk, now=lambda: MORNING + HOUR)
    with pytest.raises(EditError, match="has changed"):
        pipeline.make_correction(first, desk.library, now=MORNING + HOUR)
    noted = pipeline.make_correction(first, desk.library, now=MORNING + HOUR, note="Sorry.")
    assert (noted.predecessor, noted.revision) == (drafts[0].id, 2)


def test_a_draft_is_not_corrected(desk):
    draft = duplicate(issued(desk), id=EditionId("draft"), created=MORNING)
    with pytest.raises(EditError, match="Only an issued edition"):
        pipeline.make_correction(draft, desk.library, now=MORNING)


def test_what_is_taken_down_leaves_every_draft_that_nobody_has_open(desk):
    library, first = desk.library, issued(desk)
    for name in ("free", "open"):
        library.save_edition(duplicate(first, id=EditionId(name), created=MORNING), saved=MORNING)
    elsewhere = Owner(window=WindowId("far"), name="Tuan", host="another desk", pid=1)
    library.claim_edition(EditionId("open"), elsewhere, now=MORNING + HOUR)
    done = pipeline.take_down(
        barrier(desk), library, reason="A complaint.", by="Ana", now=MORNING + HOUR
    )
    assert (done.cleaned, done.open) == (("free",), ("open",))
    assert [row.id for row in done.issued] == [first.id]
    kept = library.edition(EditionId("free"))
    assert all(
        b.article.id != done.takedown.article for b in kept.blocks if isinstance(b, ArticleBlock)
    )
    (found,) = pipeline.noticed(library, now=MORNING + HOUR)
    assert [each.kind for each in found.corrections] == [CorrectionKind.WITHDRAWN]


def test_by_command_from_notice_to_re_issue(desk, pages, tmp_path):
    update(desk, pages)
    first = issued(desk)
    publication = desk.library.publication(COURIER)
    channel = replace(publication.channels[0], formats=ALL_FORMATS)
    desk.library.save_publication(replace(publication, channels=(channel,)))
    at = ("--desk", tmp_path / "desk")
    dry = digest(*at, "correct", "latest", "--dry-run")
    assert "Update 1: Barrier Holds" in dry.out
    assert "“Nobody” became “Everybody”" in dry.out
    assert issued(desk) == first
    done = digest(*at, "correct", first.id, "--note", "We erred.", "--json").json
    assert (done["predecessor"], done["revision"]) == (first.id, 1)
    assert len(done["delivered"]) == len(ALL_FORMATS)
    text = next((tmp_path / "out").glob("*.txt")).read_text("utf-8")
    assert "We erred." in text
    again = digest(*at, "correct", "latest")
    assert again.code == 1
    assert "Nothing that this edition prints has changed." in again.err


def test_by_command_an_article_is_taken_down_and_put_back(desk, tmp_path):
    at, article = ("--desk", tmp_path / "desk"), barrier(desk)
    down = digest(*at, "takedown", article, "--reason", "A complaint.", "--json").json
    assert down["issued"] == [issued(desk).id]
    told = digest(*at, "correct", "latest", "--dry-run").out
    assert "Withdrawn: An article has been withdrawn." in told
    assert digest(*at, "takedown", article, "--put-back").code == 0
    assert digest(*at, "takedown", article, "--put-back").code == 1
