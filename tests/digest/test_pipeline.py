"""The whole line on real desks: pages on disk and loopback, a real press, real files."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from desks import COURIER, DAY, MORNING, courier, desk_with, saved_pages, source, warm_press
from likeness_examples import AGENCY
from loopback_site import loopback_site

from digest.desk import Desk
from digest.errors import LibraryError, MakingCancelled, RecipeError
from digest.fetch import Fetcher, Limits
from digest.model import (
    Article,
    Came,
    Comparison,
    Direction,
    EditionState,
    FolderChannel,
    Format,
    LeadBlock,
    Outcome,
    Paragraph,
    Publication,
    RankingBlock,
    SourceKind,
    Trigger,
    text_runs,
)
from digest.pipeline import (
    article_blocks,
    gather_sources,
    import_paths,
    make_edition,
    publish,
    rehearse,
)
from digest.pipeline.claims import Claim


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    with warm_press(tmp_path_factory.mktemp("media")) as press:
        yield press


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.fixture
def publication(tmp_path, out) -> Publication:
    return courier(source(saved_pages(tmp_path / "pages")), out=out)


@pytest.fixture
def desk(tmp_path, publication, press):
    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        yield desk


def now():
    return MORNING


def test_an_edition_is_made_of_what_the_sources_hold(desk, publication):
    edition = make_edition(publication, desk, date=DAY, now=MORNING)
    headlines = {block.article.headline for block in article_blocks(edition)}
    assert headlines == {"Barrier Holds", "Bats Keep Time"}
    assert isinstance(edition.blocks[0], LeadBlock)
    assert any(isinstance(block, RankingBlock) for block in edition.blocks)
    assert (edition.date, edition.number, edition.slot) == (DAY, 1, "daily")
    assert edition.state is EditionState.DRAFT
    assert desk.library.editions() == (), "making is not saving"


def test_a_chart_gathered_on_two_days_shows_how_it_moved(desk, publication):
    make_edition(publication, desk, date=DAY, now=MORNING - timedelta(hours=20))
    edition = make_edition(publication, desk, date=DAY, now=MORNING)
    (chart,) = [block for block in edition.blocks if isinstance(block, RankingBlock)]
    assert [movement.days_on_list for movement in chart.movements] == [2, 2, 2]


def test_a_chart_may_be_compared_with_the_edition_before(desk, publication):
    rule = replace(publication.recipe.rankings[0], compare=Comparison.EDITION)
    recipe = replace(publication.recipe, rankings=(rule,))
    publication = replace(publication, recipe=recipe)
    publish(publication, desk, date=DAY, now=now)
    hours_later = MORNING + timedelta(hours=2)  # too soon for a comparison with the last capture
    edition = make_edition(publication, desk, date=DAY + timedelta(days=1), now=hours_later)
    (chart,) = [block for block in edition.blocks if isinstance(block, RankingBlock)]
    assert [movement.direction for movement in chart.movements] == [Direction.SAME] * 3
    again = make_edition(publication, desk, date=DAY, now=hours_later)
    (chart,) = [block for block in again.blocks if isinstance(block, RankingBlock)]
    assert chart.movements == (), "the edition itself is not the one before it"


def test_a_source_that_is_quiet_for_longer_than_its_habit_is_reported(desk, publication):
    (pages,) = publication.recipe.sources
    news = Came(articles_new=1)
    for days in (14, 13, 12, 11, 10):
        at = MORNING - timedelta(days=days)
        desk.library.record_source(pages.id, pages.address, at=at, failure=None, came=news)
    gather_sources([pages], desk, now=MORNING - timedelta(days=9))
    edition = make_edition(publication, desk, date=DAY, now=MORNING)
    (silence,) = edition.failures
    assert (silence.source, silence.quiet) == (pages.name, True)
    assert "nothing new for 9 days" in silence.reason
    run = publish(publication, desk, date=DAY, now=now)
    assert run.outcome is Outcome.PUBLISHED
    assert "1 of 1 source quiet." in run.reason


def test_publishing_issues_delivers_and_records(desk, publication, out):
    run = publish(publication, desk, date=DAY, now=now)
    assert run.outcome is Outcome.PUBLISHED
    assert run.reason == "2 articles, 1 file delivered."
    edition = desk.library.edition(run.edition)
    assert edition.state is EditionState.ISSUED
    (receipt,) = desk.library.deliveries(edition.id)
    assert receipt.location == str(out / "The Courier 2026-03-12.html")
    assert b"Barrier Holds" in (out / "The Courier 2026-03-12.html").read_bytes()
    assert desk.library.runs(COURIER) == (run,)


def test_publishing_again_answers_the_standing_run_and_delivers_nothing(desk, publication, out):
    first = publish(publication, desk, date=DAY, now=now)
    (out / "The Courier 2026-03-12.html").unlink()
    again = publish(publication, desk, date=DAY, now=now)
    assert again == first
    assert list(out.iterdir()) == []
    assert len(desk.library.editions()) == 1


def test_what_ran_yesterday_is_not_printed_again_today(desk, publication, tmp_path):
    publish(publication, desk, date=DAY, now=now)
    saved_pages(tmp_path / "pages", ("Barrier Holds", "Bats Keep Time", "A New Morning"))
    tomorrow = DAY + timedelta(days=1)
    run = publish(publication, desk, date=tomorrow, now=lambda: MORNING + timedelta(hours=20))
    edition = desk.library.edition(run.edition)
    assert [b.article.headline for b in article_blocks(edition)] == ["A New Morning"]
    assert edition.number == 2


def test_agency_copy_is_printed_once_and_its_other_copies_have_run(desk, publication):
    headline, text = AGENCY["en"]
    (pages,) = publication.recipe.sources
    body = tuple(Paragraph(runs=text_runs(line)) for line in text.split("\n"))
    whole, cut = (
        Article(
            headline=f"{headline} {site}", body=lines, url=f"https://{site}.example/1",
            published=MORNING - timedelta(hours=1), source=pages.id,
        )
        for site, lines in (("wire", body), ("courier", body[:4]))
    )  # fmt: skip
    desk.library.save_articles([cut, whole], gathered=MORNING)
    printed = article_blocks(make_edition(publication, desk, date=DAY, now=MORNING))
    assert [each.article for each in printed if each.article.id in (cut.id, whole.id)] == [whole]

    publish(publication, desk, date=DAY, now=now)
    late = replace(cut, url="https://herald.example/1", published=MORNING + timedelta(hours=1))
    desk.library.save_articles([late], gathered=MORNING + timedelta(hours=2))
    evening = MORNING + timedelta(hours=12)
    edition = make_edition(publication, desk, date=DAY + timedelta(days=1), now=evening)
    assert not {each.article.id for each in article_blocks(edition)} & {cut.id, whole.id, late.id}


def test_too_few_articles_are_a_failed_run_with_its_reason_and_no_edition(desk, publication, out):
    demanding = replace(publication, recipe=replace(publication.recipe, minimum_articles=3))
    run = publish(demanding, desk, date=DAY, now=now)
    assert run.outcome is Outcome.FAILED
    assert "Only 2 of at least 3 articles" in run.reason
    assert desk.library.editions() == ()
    assert not out.exists()


def test_a_failed_run_may_be_published_again(desk, publication):
    demanding = replace(publication, recipe=replace(publication.recipe, minimum_articles=3))
    publish(demanding, desk, date=DAY, now=now)
    assert publish(publication, desk, date=DAY, now=now).outcome is Outcome.PUBLISHED


def test_broken_sources_leave_an_edition_with_the_rest_and_a_visible_problem(
    desk, publication, press
):
    with loopback_site() as site, Fetcher(Limits(total_seconds=1)) as hasty:
        site.page("/garbage", bytes(range(256)) * 40, "application/octet-stream")
        site.pages["/asleep"] = lambda request: site.ending.wait(30)
        broken = (
            source(site.url("/gone"), kind=SourceKind.PAGE, name="Gone"),
            source(site.url("/garbage"), kind=SourceKind.FEED, name="Garbage"),
            source(site.url("/asleep"), kind=SourceKind.FEED, name="Asleep"),
            source("http://127.0.0.1:9/", kind=SourceKind.FEED, name="Nobody"),
        )
        sources = (*publication.recipe.sources, *broken)
        troubled = replace(publication, recipe=replace(publication.recipe, sources=sources))
        hasty_desk = Desk(desk.folder, desk.library, press, hasty)
        run = publish(troubled, hasty_desk, date=DAY, now=now)
    assert run.outcome is Outcome.PUBLISHED
    assert "4 of 5 sources failed" in run.reason
    edition = desk.library.edition(run.edition)
    failed = {failure.source for failure in edition.failures}
    assert failed == {"Gone", "Garbage", "Asleep", "Nobody"}
    assert all(failure.reason and failure.remedy for failure in edition.failures)
    assert len(article_blocks(edition)) == 2
    health = {one.source: one.failures_in_row for one in desk.library.source_health()}
    assert health == {"pages": 0, "gone": 1, "garbage": 1, "asleep": 1, "nobody": 1}


def test_a_delivery_that_failed_is_made_good_with_the_same_edition(desk, publication, tmp_path):
    (tmp_path / "out").write_text("in the way of the folder")
    failed = publish(publication, desk, date=DAY, now=now)
    assert failed.outcome is Outcome.FAILED
    assert "could not be written" in failed.reason
    (tmp_path / "out").unlink()
    run = publish(publication, desk, date=DAY, now=now)
    assert run.outcome is Outcome.PUBLISHED
    assert run.edition == failed.edition
    assert len(desk.library.editions()) == 1


def test_a_publication_without_a_channel_delivers_to_the_desk(desk, publication):
    publish(replace(publication, channels=()), desk, date=DAY, now=now)
    names = {path.name for path in desk.renditions.iterdir()}
    assert names == {"The Courier 2026-03-12.pdf", "The Courier 2026-03-12.html"}


def test_a_format_that_does_not_exist_is_a_failed_run(desk, publication, out):
    odd = replace(publication, channels=(FolderChannel(path=str(out), formats=("scroll",)),))
    run = publish(odd, desk, date=DAY, now=now)
    assert run.outcome is Outcome.FAILED
    assert "scroll" in run.reason


def test_a_rehearsal_goes_the_whole_line_and_leaves_no_trace_of_an_edition(desk, publication, out):
    rehearsal = rehearse(publication, desk, date=DAY, now=now)
    assert [made.format for made in rehearsal.renditions] == [Format.WEB]
    assert len(article_blocks(rehearsal.edition)) == 2
    assert desk.library.editions() == ()
    assert desk.library.runs() == ()
    assert not out.exists()


def test_a_rehearsal_below_the_minimum_says_so(desk, publication):
    demanding = replace(publication, recipe=replace(publication.recipe, minimum_articles=3))
    with pytest.raises(RecipeError, match="Only 2"):
        rehearse(demanding, desk, date=DAY, now=now)


def test_a_making_that_is_stopped_is_a_failed_run_that_can_be_made_again(desk, publication):
    run = publish(publication, desk, date=DAY, now=now, cancelled=lambda: True)
    assert run.outcome is Outcome.FAILED
    assert "stopped" in run.reason
    with pytest.raises(MakingCancelled):
        make_edition(publication, desk, date=DAY, now=MORNING, cancelled=lambda: True)
    assert publish(publication, desk, date=DAY, now=now).outcome is Outcome.PUBLISHED


def test_progress_names_the_stages_in_their_order(desk, publication):
    told = []
    publish(publication, desk, date=DAY, now=now, on_progress=lambda what, *_: told.append(what))
    stages = list(dict.fromkeys(told))
    assert stages[0].startswith("Pages")
    assert stages[-2:] == ["render web", "deliver web"]


def test_an_error_that_nobody_foresaw_ends_the_run_and_goes_on(desk, publication):
    def explode(what, done, whole):
        raise ZeroDivisionError("a fault in the window")

    with pytest.raises(ZeroDivisionError):
        publish(publication, desk, date=DAY, now=now, on_progress=explode)
    (run,) = desk.library.runs(COURIER)
    assert run.outcome is Outcome.FAILED
    assert "ZeroDivisionError" in run.reason


def test_a_listener_that_fails_does_not_leave_the_run_behind(desk, publication):
    def hang_up(run):
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        publish(publication, desk, date=DAY, now=now, on_begun=hang_up)
    assert desk.library.runs(COURIER)[0].outcome is Outcome.FAILED


def test_a_page_is_imported_by_hand(desk, tmp_path):
    kept = import_paths([str(tmp_path / "pages" / "0.txt")], desk, now=MORNING)
    assert [change.headline for change in kept.changes] == ["Barrier Holds"]
    assert [chart.title for chart in desk.library.charts()] == ['"Harbour" POPULAR ARTICLE']


def test_gathering_again_brings_nothing_new(desk, publication):
    gather_sources(publication.recipe.sources, desk, now=MORNING)
    kept = gather_sources(publication.recipe.sources, desk, now=MORNING + timedelta(hours=1))
    assert {change.kind.value for change in kept.changes} == {"same"}


def claimed(desk):
    return desk.library.claim_run(COURIER, DAY, "daily", Trigger.MANUAL, due=MORNING, now=MORNING)


def test_a_claim_whose_heart_beats_is_not_taken_over(desk):
    looked = threading.Event()

    def clock():
        looked.set()
        return MORNING + timedelta(hours=3)

    with Claim(claimed(desk), desk.library, clock, every=timedelta(milliseconds=5)) as claim:
        assert looked.wait(30)
        ended = claim.finish(Outcome.PUBLISHED)
    assert ended.finished == MORNING + timedelta(hours=3)


def test_a_claim_notices_that_it_was_taken_over(desk):
    run = claimed(desk)
    with Claim(run, desk.library, now, every=timedelta(milliseconds=5)) as claim:
        desk.library.finish_run(run.id, outcome=Outcome.FAILED, reason="taken", now=MORNING)
        assert claim._lost.wait(30)
        assert claim.lost
        with pytest.raises(LibraryError, match="ended already"):
            claim.finish(Outcome.PUBLISHED)
