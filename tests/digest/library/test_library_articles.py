"""What becomes of gathered articles."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import groupby
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_examples import NOON, article

from digest.errors import NotFoundError
from digest.library import ArticleQuery, ChangeKind
from digest.library.illustrations import with_pictures_of
from digest.library.readings import content_hash
from digest.model import ArticleId, Image, ImagePart, MediaId, Paragraph, text_runs
from digest.selection import candidate

FERRY = article(url="https://bay.example/ferry", section="Local", published=NOON)
LATER = NOON + timedelta(hours=1)


def kinds(changes):
    return [change.kind for change in changes]


def fetched(image: Image) -> Image:
    return replace(image, media=MediaId("f" * 64), width=800, height=600)


def test_an_article_is_kept_as_it_was_gathered(library):
    (change,) = library.save_articles([FERRY], gathered=NOON)
    assert (change.kind, change.article, change.headline) == (
        ChangeKind.NEW, FERRY.id, FERRY.headline,
    )  # fmt: skip
    assert library.article(FERRY.id) == FERRY


def test_an_article_keeps_the_zone_of_its_times(library):
    tokyo = timezone(timedelta(hours=9))
    printed = article(published=datetime(2026, 3, 5, 11, 6, tzinfo=tokyo))
    library.save_articles([printed], gathered=NOON)
    assert library.article(printed.id).published.utcoffset() == timedelta(hours=9)


def test_the_same_content_makes_no_revision(library):
    library.save_articles([FERRY], gathered=NOON)
    assert kinds(library.save_articles([FERRY], gathered=LATER)) == [ChangeKind.SAME]
    assert [each.gathered for each in library.revisions(FERRY.id)] == [NOON]


def test_the_same_content_by_another_source_makes_no_revision(library):
    library.save_articles([replace(FERRY, source="feed")], gathered=NOON)
    again = library.save_articles([replace(FERRY, source="")], gathered=LATER)
    assert kinds(again) == [ChangeKind.SAME]
    assert library.article(FERRY.id).source == "feed"


@pytest.mark.parametrize(
    "change",
    [
        {"update_number": 1},
        {"headline": "Ferry leaves the bay"},
        {"updated": LATER},
        {"body": (Paragraph(runs=text_runs("It sank.")),)},
        {"standfirst": "At last"},
        {"images": (Image(url="https://bay.example/a.jpg"),)},
    ],
)
def test_any_other_content_is_a_revision(library, change):
    library.save_articles([FERRY], gathered=NOON)
    revised = replace(FERRY, **change)
    assert kinds(library.save_articles([revised], gathered=LATER)) == [ChangeKind.REVISED]
    assert library.article(FERRY.id) == revised
    first, second = library.revisions(FERRY.id)
    assert (first.article, first.number, first.gathered) == (FERRY, 1, NOON)
    assert (second.article, second.number, second.gathered) == (revised, 2, LATER)


@given(st.lists(st.integers(0, 2), min_size=1, max_size=8))
@settings(max_examples=30)
def test_there_are_as_many_revisions_as_changes(scratch, numbers):
    url = f"https://bay.example/{uuid4()}"
    for number in numbers:
        scratch.save_articles([article(url=url, update_number=number)], gathered=NOON)
    stored = [each.article.update_number for each in scratch.revisions(article(url=url).id)]
    assert stored == [number for number, _ in groupby(numbers)]


def test_a_correction_taken_back_is_a_revision_too(library):
    for each in (FERRY, replace(FERRY, update_number=1), FERRY):
        library.save_articles([each], gathered=NOON)
    assert [revision.number for revision in library.revisions(FERRY.id)] == [1, 2, 3]


def test_an_article_twice_in_one_gathering_is_kept_once(library):
    changes = library.save_articles([FERRY, FERRY], gathered=NOON)
    assert kinds(changes) == [ChangeKind.NEW, ChangeKind.SAME]
    assert library.count(ArticleQuery()) == 1


def test_a_picture_fetched_later_is_taken_over_without_a_revision(library):
    image = Image(url="https://bay.example/a.jpg", caption="The ferry")
    bare = replace(FERRY, images=(image,))
    with_picture = replace(FERRY, images=(fetched(image),))
    library.save_articles([bare], gathered=NOON)
    assert kinds(library.save_articles([with_picture], gathered=LATER)) == [ChangeKind.SAME]
    assert library.article(FERRY.id) == with_picture
    library.save_articles([bare], gathered=LATER)
    assert library.article(FERRY.id) == with_picture


def test_a_revision_whose_picture_failed_keeps_the_one_fetched_before(library):
    image = Image(url="https://bay.example/a.jpg")
    library.save_articles([replace(FERRY, images=(fetched(image),))], gathered=NOON)
    revised = replace(FERRY, update_number=1, images=(image,))
    library.save_articles([revised], gathered=LATER)
    assert library.article(FERRY.id).images == (fetched(image),)


def test_a_fetched_picture_is_known_by_its_address(library):
    lead, inner = (Image(url=f"https://bay.example/{name}.jpg") for name in "ab")
    assert library.known_picture(lead.url) is None
    bare = replace(FERRY, images=(lead,), body=(*FERRY.body, ImagePart(image=inner)))
    library.save_articles([bare], gathered=NOON)
    assert library.known_picture(lead.url) is None
    library.save_articles([replace(bare, images=(fetched(lead),))], gathered=LATER)
    known = fetched(lead)
    assert library.known_picture(lead.url) == (known.media, known.width, known.height)
    body = (*FERRY.body, ImagePart(image=fetched(inner)))
    library.save_articles([replace(bare, body=body)], gathered=LATER)
    assert library.known_picture(inner.url) == (known.media, known.width, known.height)


def test_pictures_without_an_address_are_never_mistaken_for_one_another():
    dropped = replace(FERRY, images=(fetched(Image(alt="a map")),))
    other = replace(FERRY, images=(Image(alt="a ship"),))
    assert with_pictures_of(other, dropped) == other


@given(st.booleans(), st.text(max_size=9))
def test_the_content_hash_does_not_see_who_brought_it_nor_fetched_pictures(in_body, source):
    image = Image(url="https://bay.example/a.jpg")
    place = {"body": (ImagePart(image=image),)} if in_body else {"images": (image,)}
    here = {
        "body": (ImagePart(image=fetched(image)),)
    } if in_body else {"images": (fetched(image),)}  # fmt: skip
    bare, complete = replace(FERRY, **place), replace(FERRY, source=source, **here)
    assert content_hash(bare) == content_hash(complete)


def test_the_candidates_are_the_newest_first_and_updates_count(library):
    old = article("Old", published=NOON - timedelta(days=3))
    updated = replace(article("Updated", published=NOON - timedelta(days=3)), updated=NOON)
    recent = article("Recent", published=NOON - timedelta(hours=2))
    library.save_articles([old, updated, recent], gathered=LATER)
    found = library.candidates(NOON - timedelta(days=1))
    assert [each.article.headline for each in found] == ["Updated", "Recent"]


def test_an_undated_article_is_a_candidate_of_its_gathering(library):
    undated = article("Undated")
    library.save_articles([undated], gathered=NOON)
    library.save_articles([undated], gathered=NOON + timedelta(days=5))
    assert [each.article for each in library.candidates(NOON)] == [undated]
    assert library.candidates(NOON + timedelta(days=1)) == ()


def test_the_candidates_are_their_newest_revisions(library):
    library.save_articles([FERRY], gathered=NOON)
    library.save_articles([replace(FERRY, update_number=2)], gathered=NOON)
    assert [each.article.update_number for each in library.candidates(NOON)] == [2]


def test_the_candidates_of_a_past_moment_are_as_they_were(library):
    later = NOON + timedelta(hours=5)
    ferry = replace(FERRY, published=NOON)
    library.save_articles([ferry], gathered=NOON)
    revised = replace(ferry, headline="Ferry sinks", updated=later)
    library.save_articles([revised, article("New", published=NOON)], gathered=later)
    since = NOON - timedelta(days=1)
    (then,) = library.candidates(since, as_of=NOON)
    assert (then.article, then.headline, then.came) == (ferry, ferry.headline, NOON)
    assert len(library.candidates(since, as_of=later)) == 2
    assert library.candidates(since, as_of=since) == ()


@given(st.integers(0, 4))
def test_a_candidate_of_the_library_is_that_of_its_article(scratch, number):
    told = replace(FERRY, headline=f"Ferry {number}", section="", update_number=number or None)
    one = replace(told, url=f"https://bay.example/{number}", published=NOON, source="bay")
    library = scratch
    library.save_articles([one], gathered=NOON)
    (found,) = [each for each in library.candidates(NOON) if each.id == one.id]
    assert found == candidate(one, NOON, content_hash(one))


def test_sections_are_named_once_whatever_their_case(library):
    sections = ("World", "local", "WORLD", "Sports", None, "")
    given_articles = [article(f"A{i}", section=each) for i, each in enumerate(sections)]
    library.save_articles(given_articles, gathered=NOON)
    assert library.sections() == ("local", "Sports", "World")


def test_an_unknown_article_is_not_found(library):
    with pytest.raises(NotFoundError) as caught:
        library.article(ArticleId("none"))
    assert (caught.value.kind, caught.value.name) == ("article", "none")
    with pytest.raises(NotFoundError):
        library.revisions(ArticleId("none"))


def test_a_gathering_that_fails_midway_leaves_nothing(library):
    naive = replace(article("Naive"), published=datetime(2026, 3, 5))  # noqa: DTZ001
    with pytest.raises(Exception, match="offset-naive"):
        library.save_articles([FERRY, naive], gathered=NOON)
    assert library.count(ArticleQuery()) == 0


def test_moments_are_exact_to_the_microsecond(library):
    moment = datetime(2026, 3, 5, 23, 59, 59, 999999, tzinfo=UTC)
    library.save_articles([replace(FERRY, published=moment)], gathered=moment)
    (row,) = library.search(ArticleQuery())
    assert row.published == moment
