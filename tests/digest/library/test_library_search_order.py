"""The order of what is found, how much of it is counted, and what narrows it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_examples import NOON, article, chart, issued

from digest.library import ArticleQuery, Library, index, open_library
from digest.library.database import Database
from digest.library.words import facet

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

COPY = (
    "The harbour master of Port Winton said on Monday that 14 trawlers had been kept in the inner "
    "basin since the storm of 3 March, and that the lock would not be opened before the divers "
    "sent by the Lorn Company had looked at its northern gate, which was struck by the barge."
)


def headlines(library: Library, words: str = "", **query) -> list[str]:
    return [row.headline for row in library.search(ArticleQuery(words=words, **query))]


def save(library: Library, *articles, gathered=NOON) -> None:
    library.save_articles(articles, gathered=gathered)


def test_a_match_in_the_headline_comes_before_one_above_the_body_and_that_before_the_body(library):
    save(
        library,
        article("In a body", body="A ferry was late.", published=NOON),
        article("In a standfirst", standfirst="The ferry", published=NOON - HOUR),
        article("By a writer", byline=("Ann Ferry",), published=NOON - 2 * HOUR),
        article("A ferry", published=NOON - 9 * DAY),
    )
    assert headlines(library, "ferry") == [
        "A ferry", "In a standfirst", "By a writer", "In a body",
    ]  # fmt: skip
    assert headlines(library, "fer") == headlines(library, "ferry")


def test_all_the_words_have_to_stand_in_the_headline(library):
    save(
        library,
        article("Ferry", body="It was late.", published=NOON),
        article("Ferry late", published=NOON - DAY),
    )
    assert headlines(library, "late ferry") == ["Ferry late", "Ferry"]


def test_of_the_others_those_that_name_more_of_the_words_come_first(library):
    body = "The minister of the ports spoke of a scandal at 東京港; he will not resign."
    save(
        library,
        article("Nothing of it", body=body, published=NOON),
        article("Minister: no scandal", body=body, published=NOON - 9 * DAY),
        article("Ein Mínister?", body=body, published=NOON - DAY),
        article("東京港で", body=body, published=NOON - 2 * DAY),
    )
    assert headlines(library, "minister scandal resig") == [
        "Minister: no scandal", "Ein Mínister?", "Nothing of it", "東京港で",
    ]  # fmt: skip
    assert headlines(library, "resign 東京港")[0] == "東京港で"
    assert headlines(library, 'ports "the minister"')[0] == "Nothing of it"


def test_of_equal_matches_the_newest_comes_first_whenever_it_was_gathered(library):
    dates = [NOON - DAY, NOON, NOON - 2 * DAY, NOON - HOUR, NOON - 7 * MINUTE]
    save(library, *(article(f"Ferry {at}", published=at) for at in dates[:3]))
    save(library, *(article(f"Ferry {at}", published=at) for at in dates[3:]))
    save(library, article("Ferry of an archive", published=datetime(1931, 5, 2, tzinfo=UTC)))
    newest_first = [f"Ferry {at}" for at in sorted(dates, reverse=True)]
    assert headlines(library, "ferry") == [*newest_first, "Ferry of an archive"]


def test_a_revision_comes_where_its_new_date_puts_it(library):
    address = "https://bay.example/ferry"
    save(
        library,
        article("Ferry late", url=address, published=NOON - DAY),
        article("Ferry gone", published=NOON - HOUR),
    )
    assert headlines(library, "ferry") == ["Ferry gone", "Ferry late"]
    save(library, article("Ferry back", url=address, published=NOON - DAY, updated=NOON))
    assert headlines(library, "ferry") == ["Ferry back", "Ferry gone"]
    assert headlines(library, "late") == []


def test_a_minute_with_more_articles_than_places_keeps_them_all(library, monkeypatch):
    monkeypatch.setattr(index, "PLACES", 4)
    save(library, *(article(f"Ferry {number}", published=NOON) for number in range(7)))
    save(library, *(article(f"Ferry {number}", published=NOON) for number in range(7, 11)))
    save(library, article("Ferry before", published=NOON - MINUTE))
    save(library, article("Ferry after", published=NOON + 9 * MINUTE))
    found = headlines(library, "ferry")
    assert found[0] == "Ferry after"
    assert found[-1] == "Ferry before"
    assert sorted(found[1:-1]) == sorted(f"Ferry {number}" for number in range(11))
    assert len(headlines(library, "ferry", since=NOON)) == 12


def test_since_is_exact_with_words_and_without(library):
    save(library, *(article(f"Ferry {s}", published=NOON + s * MINUTE / 60) for s in (0, 29, 30)))
    since = NOON + timedelta(seconds=29)
    assert headlines(library, "ferry", since=since) == ["Ferry 30", "Ferry 29"]
    assert headlines(library, since=since) == ["Ferry 30", "Ferry 29"]


@given(limit=st.integers(1, 9), words=st.sampled_from(["ferry", "f", '"the ferry"', ""]))
@settings(max_examples=30)
def test_pages_together_are_the_whole_answer(several, limit, words):
    query = ArticleQuery(words=words)
    whole = several.search(query)
    pages = [several.search(query, limit=limit, offset=at) for at in range(0, 45, limit)]
    assert tuple(row for page in pages for row in page) == whole
    assert len({row.id for row in whole}) == several.count(query) == 40


@pytest.fixture(scope="module")
def several(tmp_path_factory):
    """Forty articles, whose ferry stands in the headline, the standfirst or the body."""
    library = open_library(tmp_path_factory.mktemp("several"))
    library.save_articles(
        [
            article(f"The ferry {number}", published=NOON - number * HOUR)
            if number % 3 == 0
            else article(f"No {number}", standfirst="The ferry", published=NOON)
            if number % 3 == 1
            else article(f"No {number}", body="In the ferry", published=NOON + number * HOUR)
            for number in range(40)
        ],
        gathered=NOON,
    )
    yield library
    library.close()


def test_a_count_goes_no_further_than_asked(several):
    for words in ("ferry", ""):
        query = ArticleQuery(words=words)
        assert [several.count(query, at_most=most) for most in (1, 39, 40, 41)] == [1, 39, 40, 40]
        assert several.count(query) == 40


def test_filters_narrow_what_the_words_find(library):
    save(
        library,
        article("Ferry A", section="World", source="s1", published=NOON),
        article("Ferry B", section="WORLD", source="s2", published=NOON - DAY),
        article("Ferry C", section="Local", source="s1", published=NOON - 2 * DAY),
        article("Ferry D", source="", body="World s1", published=NOON - 3 * DAY),
    )
    assert headlines(library, "ferry", section="wOrLd") == ["Ferry A", "Ferry B"]
    assert headlines(library, "ferry", source="s1") == ["Ferry A", "Ferry C"]
    assert headlines(library, "ferry", source="") == ["Ferry D"]
    assert headlines(library, "ferry", section="World", source="s1") == ["Ferry A"]
    assert headlines(library, section="World", source="s1") == ["Ferry A"]
    assert headlines(library, "f", section="World", since=NOON) == ["Ferry A"]
    assert headlines(library, section="World", source="s3") == []
    assert library.count(ArticleQuery(section="World", source="s1")) == 1
    assert library.count(ArticleQuery(words="ferry", section="world")) == 2


def test_a_revised_section_is_the_one_that_narrows(library):
    address = "https://bay.example/ferry"
    save(library, article("Ferry", section="World", url=address, published=NOON))
    save(library, article("Ferry", section="Local", url=address, published=NOON, body="Anew."))
    assert headlines(library, "ferry", section="World") == []
    assert headlines(library, "ferry", section="Local") == ["Ferry"]


def test_ranked_and_unused_narrow_what_the_words_find(library):
    printed, ranked, both = article("Ferry A"), article("Ferry B"), article("Ferry C")
    old = article("Ferry of old", published=NOON - 900 * DAY, section="World")
    save(library, printed, ranked, both, old, article("Ferry D"))
    assert headlines(library, "ferry", ranked=True) == []
    library.save_edition(issued("e1", printed, both), saved=NOON)
    library.save_rankings([chart("Ferry B", "Ferry C", "Ferry of old")])
    assert sorted(headlines(library, "ferry", ranked=True)) == [
        "Ferry B", "Ferry C", "Ferry of old",
    ]  # fmt: skip
    assert headlines(library, "ferry", ranked=True, unused=True) == ["Ferry B", "Ferry of old"]
    assert headlines(library, ranked=True, unused=True, section="world") == ["Ferry of old"]
    assert library.count(ArticleQuery(ranked=True)) == 3
    assert library.count(ArticleQuery(words="fer", ranked=True, unused=True)) == 2
    assert set(headlines(library, "ferry", unused=True)) == {"Ferry B", "Ferry of old", "Ferry D"}


def test_copies_are_folded_under_the_best_unless_they_are_asked_for(library):
    best = article("Lock stays shut", body=COPY, source="a", url="https://a.example/1",
                   published=NOON)  # fmt: skip
    copy = article("Lock stays shut", body=COPY[:-60], source="b", url="https://b.example/1",
                   published=NOON + HOUR)  # fmt: skip
    save(library, best, copy, article("Lock opened", published=NOON - DAY))
    for words in ("", "lock"):
        folded = library.search(ArticleQuery(words=words))
        assert [(row.id, row.copies, row.same_as) for row in folded[:1]] == [(best.id, 1, None)]
        assert len(folded) == library.count(ArticleQuery(words=words)) == 2
        every = library.search(ArticleQuery(words=words, copies=True))
        assert [row.same_as for row in every if row.copies] in ([best.id, None], [None, best.id])
        assert len(every) == library.count(ArticleQuery(words=words, copies=True)) == 3


def test_a_row_tells_of_revisions_and_silent_changes(library):
    address = "https://bay.example/ferry"
    save(library, article("Ferry", url=address, body=COPY, published=NOON))
    save(library, article("Ferry", url=address, body=COPY.replace("14", "9"), published=NOON))
    (row,) = library.search(ArticleQuery(words="ferry"))
    assert (row.revision, row.silently_changed) == (2, True)


def test_the_words_of_facets_can_neither_be_typed_nor_written(library):
    word = facet("section", "world")
    save(library, article(f"On {word}"), article("Ferry", section="World"))
    assert headlines(library, section="World") == ["Ferry"]
    assert headlines(library, word[1:]) == [f"On {word}"]
    assert headlines(library, word) == [f"On {word}"]
    assert headlines(library, word[0]) == ["Ferry", f"On {word}"]
    assert headlines(library, section="\udcff", source="\ud800") == []


def test_an_index_written_in_bulk_answers_the_same(tmp_path, monkeypatch):
    desk = tmp_path / "desk"
    library = open_library(desk)
    save(library, *(article(f"Ferry {n}", published=NOON - n * HOUR) for n in range(40)))
    before = library.search(ArticleQuery(words="ferry"))
    library.close()
    database = Database(desk / "library.sqlite")
    monkeypatch.setattr(index, "_MANY", 40)
    monkeypatch.setattr(index, "_BATCH", 7)
    with database.write() as connection:
        for table in ("places", "article_words", "article_heads"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        index.index_missing(connection)
        settled = connection.exec_driver_sql("SELECT k, v FROM article_words_config").all()
    database.close()
    library = open_library(desk)
    assert library.search(ArticleQuery(words="ferry")) == before
    assert ("automerge", 4) in settled
    library.close()


def test_the_index_stays_whole_while_articles_come_and_change(tmp_path):
    library = open_library(tmp_path)
    for turn in range(4):
        save(
            library,
            *(
                article(
                    f"Ferry {number} {turn}", body=f"{turn} " * 9,
                    url=f"https://bay.example/{number}",
                    published=NOON - number * MINUTE, updated=NOON + (number * turn % 7) * MINUTE,
                )
                for number in range(turn, 30)
            ),
        )  # fmt: skip
    assert library.count(ArticleQuery(words="ferry")) == 30
    library.close()
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as file:
        for name in ("article_words", "article_heads"):
            file.execute(f"INSERT INTO {name} ({name}) VALUES ('integrity-check')")
            assert file.execute(f"SELECT count(*) FROM {name}").fetchone() == (30,)
        assert file.execute("SELECT count(*) FROM places").fetchone() == (30,)
