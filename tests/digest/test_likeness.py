"""Which articles say the same: edited copy does, reports of one template do not."""

import gzip
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from likeness_examples import AGENCY, FOLLOW_UP, TEMPLATES

from digest.likeness import (
    APART,
    HEADLINE_APART,
    best_first,
    contained,
    headlines_alike,
    say_the_same,
    telling,
)
from digest.model import Article, Image, MediaId, Paragraph, TextRun, text_runs
from digest.model.articles import part_text
from digest.sources import read

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
HERE, THERE = "https://wire.example/1", "https://courier.example/2"
MORE = (
    "A reader in Tarrow writes that he remembers the strike of his grandfather's day, when the "
    "boats were rowed and nobody asked for anything but a lamp."
)


def article(headline: str, text: str, url: str | None = HERE, **changes) -> Article:
    body = tuple(Paragraph(runs=text_runs(line)) for line in text.split("\n"))
    return Article(headline=headline, body=body, url=url, published=NOON, **changes)


def agency(language: str) -> Article:
    return article(*AGENCY[language])


def same(one: Article, other: Article) -> bool:
    answer = say_the_same(telling(one), telling(other))
    assert say_the_same(telling(other), telling(one)) == answer
    return answer


def elsewhere(copy: Article, **changes) -> Article:
    return replace(copy, url=THERE, **changes)


def without_some_words(copy: Article) -> Article:
    """As a desk tightens copy: one word in thirty is gone, or two characters in forty."""

    def tightened(text: str) -> str:
        if " " in text:
            words = text.split(" ")
            return " ".join(word for at, word in enumerate(words) if at % 30 != 11)
        return "".join(letter for at, letter in enumerate(text) if at % 40 not in (21, 22))

    return replace(
        copy, body=tuple(Paragraph(runs=text_runs(tightened(part_text(p)))) for p in copy.body)
    )


each_language = pytest.mark.parametrize("language", AGENCY)


@each_language
def test_copy_under_another_headline_is_the_same(language):
    copy = agency(language)
    other = elsewhere(copy, headline="After eleven days: what now?", standfirst="An analysis.")
    assert same(copy, other)


@each_language
def test_copy_cut_at_its_end_is_the_same(language):
    copy = agency(language)
    assert same(copy, elsewhere(copy, body=copy.body[: len(copy.body) // 2]))


@each_language
def test_lightly_edited_copy_is_the_same(language):
    copy = agency(language)
    assert same(copy, elsewhere(without_some_words(copy)))


def test_copy_with_a_paragraph_of_the_desks_own_is_the_same():
    copy = agency("en")
    own = Paragraph(runs=text_runs(MORE))
    assert same(copy, elsewhere(copy, body=(own, *copy.body[1:])))
    assert same(copy, elsewhere(copy, body=(*copy.body, own)))


@pytest.mark.parametrize(("one", "other"), list(combinations(AGENCY, 2)))
def test_a_translation_is_not_the_same(one, other):
    assert not same(agency(one), elsewhere(agency(other)))


@pytest.mark.parametrize("name", TEMPLATES)
def test_reports_of_one_template_are_not_the_same(name):
    headline, text, one, other = TEMPLATES[name]
    first = article(headline.format(**one), text.format(**one))
    second = article(headline.format(**other), text.format(**other))
    assert contained(telling(first), telling(second)) > 0.4  # much the same words
    assert not same(first, elsewhere(second))
    assert same(first, elsewhere(first))
    assert not same(first, replace(second, url="https://wire.example/3"))


@pytest.mark.parametrize("repeated", [2, 4, 6])
def test_the_next_days_report_is_not_the_same_for_all_that_it_repeats(repeated):
    copy = agency("en")
    news = article("Ferries cross the estuary again", FOLLOW_UP).body
    assert not same(copy, elsewhere(copy, body=(*news, *copy.body[-repeated:])))


def test_copy_dated_days_apart_is_not_the_same():
    copy = agency("en")
    assert same(copy, elsewhere(copy, published=NOON + APART))
    assert not same(copy, elsewhere(copy, published=NOON + APART + timedelta(seconds=1)))
    assert same(copy, elsewhere(copy, published=None))


def test_an_item_of_a_round_up_is_not_the_same():
    copy = agency("en")
    items = [agency("de"), article("", MORE), *[article("", f"{MORE} {n}") for n in range(40)]]
    round_up = tuple(part for item in items for part in item.body)
    assert not same(copy, elsewhere(copy, headline="The week", body=(*copy.body, *round_up)))


def test_a_notice_in_the_articles_place_groups_nothing():
    notice = (
        "You have read all of your free articles of this month. To read on, subscribe from three"
        " crowns a week. You can cancel whenever you like. Are you a subscriber already? Then sign"
        " in with your address and your password, and have a pleasant day."
    )
    one, other = "Rovers go through", "Council votes on the barrier"
    assert not same(article(one, notice), elsewhere(article(other, notice)))
    assert not same(article(one, notice), replace(article(other, notice), url=f"{HERE}/b"))


def test_on_one_site_only_the_same_page_at_two_addresses_is_the_same():
    copy = agency("en")
    again = replace(copy, url="https://wire.example/harbour/1")
    assert same(copy, again)
    assert not same(copy, replace(again, headline="Eleven days of fishing boats"))
    assert not same(copy, replace(again, body=copy.body[:4]))
    parts = [
        replace(each, headline=f"Ferry pilots, part {n}") for n, each in enumerate((copy, again))
    ]
    assert not same(*parts)


def test_of_articles_without_a_body_the_headline_decides():
    long, short = "Ferry pilots win right to refuse a night crossing", "Ferry pilots win"
    one = Article(headline=long, url=HERE, published=NOON)
    assert same(one, elsewhere(one, headline=f"“{long.upper()}”"))
    assert not same(one, elsewhere(one, headline=long.replace("night", "day")))
    assert not same(replace(one, headline=short), elsewhere(one, headline=short))
    assert not same(one, elsewhere(one, published=NOON + HEADLINE_APART + timedelta(minutes=1)))
    assert not same(one, replace(one, url="https://wire.example/2"))
    japanese = "渡し船の操縦士、夜間の出航を断れるように"
    assert same(replace(one, headline=japanese), elsewhere(one, headline=japanese))
    assert not same(replace(one, headline="渡し船の運航"), elsewhere(one, headline="渡し船の運航"))


def test_a_headline_alone_goes_with_the_article_of_the_same_headline():
    copy = agency("en")
    assert same(copy, elsewhere(copy, body=()))


@each_language
def test_those_that_say_the_same_share_a_part_of_their_sketches(language):
    copy = agency(language)
    for other in (
        elsewhere(copy, headline="Another"),
        elsewhere(copy, headline="Another", body=copy.body[: len(copy.body) // 2]),
        elsewhere(without_some_words(copy), headline="Another"),
    ):
        assert set(telling(copy).sketch) & set(telling(other).sketch)


def test_a_sketch_is_the_same_in_every_process_and_version():
    assert telling(article("Ferry", "It sailed.")).sketch == (2003740858, 2369524827)


texts = st.text(st.sampled_from("ab .\n“”東京9"), max_size=300)


@given(texts, texts)
def test_any_two_articles_can_be_compared_and_each_says_what_itself_does(one, other):
    first, second = article("A b", one), elsewhere(article("B a", other))
    same(first, second)
    told = telling(first)
    assert contained(told, told) == (1.0 if told.shingles else 0.0)


def test_the_complete_one_comes_first_then_the_update_the_picture_and_the_earlier():
    copy = agency("en")
    cut = replace(copy, body=copy.body[:3], published=NOON - timedelta(hours=9))
    pictured = replace(copy, images=(Image(media=MediaId("ab")),))
    early = replace(copy, published=NOON - timedelta(hours=1))
    updated = replace(copy, update_number=1, published=NOON + timedelta(hours=1))
    undated = replace(copy, published=None)
    ordered = (updated, pictured, early, copy, undated, cut)
    assert best_first([cut, undated, copy, early, pictured, updated]) == ordered
    assert best_first([]) == ()


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Ferry pilots win right to refuse a", "Ferry pilots win right to refuse a crossing", True),
        ("Ferry pilots win…", "Ferry pilots win right to refuse a night crossing", False),
        ("Pilots win right to refuse night crossing", "Ferry pilots win right to refuse a night"
         " crossing", True),
        ("Barrier holds as 3 storms pass", "Barrier holds as 4 storms pass", False),
        ("渡し船の操縦士、夜間出航を断れるように", "渡し船操縦士、夜間出航を断れるように", True),
        ("渡し船の操縦士が語る", "渡し船の欠航が相次ぐ", False),
        ("", "", False),
    ],
)  # fmt: skip
def test_a_charts_headline_is_known_again_when_it_was_shortened(one, other, alike):
    assert (headlines_alike(one, other) >= 0.7) == alike
    assert headlines_alike(one, other) == headlines_alike(other, one)


def test_a_link_in_the_text_is_no_difference():
    copy = agency("en")
    linked = tuple(
        Paragraph(runs=(TextRun(text=part_text(part), href="https://wire.example/more"),))
        for part in copy.body
    )
    assert same(copy, elsewhere(copy, body=linked))


@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not here")
def test_no_two_real_pages_are_taken_for_the_same():
    truths = json.loads((CORPUS / "articles/truth.json").read_text())
    tellings = []
    for truth in truths:
        page = gzip.decompress((CORPUS / "articles" / truth["file"]).read_bytes())
        extract = read(page, name=truth["id"], url=truth["url"], now=NOON)
        undated = [replace(each, published=None, updated=None) for each in extract.articles]
        tellings += [telling(each) for each in undated]
    assert [pair for pair in combinations(tellings, 2) if say_the_same(*pair)] == []
