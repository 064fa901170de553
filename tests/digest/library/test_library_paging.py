"""A list over the library is paged to its very end, and any row's place is told."""

from datetime import timedelta

import pytest
from library_examples import NOON, article
from sqlalchemy.dialects.sqlite import dialect

from digest.library import ArticleQuery
from digest.library.queries import listed

EVERY = {
    "all": ArticleQuery(),
    "each copy": ArticleQuery(copies=True),
    "a section": ArticleQuery(section="world"),
    "a source": ArticleQuery(source="wire"),
    "a section since": ArticleQuery(section="World", since=NOON + timedelta(minutes=9)),
    "since": ArticleQuery(since=NOON + timedelta(minutes=9)),
    "words": ArticleQuery(words="ferry"),
    "unused": ArticleQuery(unused=True),
}


@pytest.fixture
def harbour(library):
    """Thirty articles, two of a minute, of two sections and two sources."""
    many = [
        article(
            f"Ferry {number}",
            body=f"It sailed with {number} seals.",
            url=f"https://bay.example/{number}",
            published=NOON + timedelta(minutes=number // 2),
            section=("World", "Local")[number % 2],
            source=("wire", "post")[number % 3 == 0],
        )
        for number in range(30)
    ]
    library.save_articles(many, gathered=NOON)
    return library


@pytest.mark.parametrize("query", EVERY.values(), ids=EVERY)
def test_pages_make_up_the_whole(harbour, query):
    whole = harbour.search(query)
    pages = [harbour.search(query, limit=4, offset=first) for first in range(0, 32, 4)]
    assert [row.id for page in pages for row in page] == [row.id for row in whole]
    assert harbour.count(query) == len(whole) > 3


@pytest.mark.parametrize("query", EVERY.values(), ids=EVERY)
def test_each_row_knows_its_place(harbour, query):
    whole = harbour.search(query)
    told = harbour.places(query, [row.id for row in whole], among=100)
    assert told == {row.id: place for place, row in enumerate(whole)}


def test_what_is_not_in_the_answer_has_no_place(harbour):
    (local, *_) = harbour.search(ArticleQuery(section="Local"))
    assert harbour.places(ArticleQuery(section="World"), [local.id], among=100) == {}
    assert harbour.places(ArticleQuery(words="ferry"), [local.id], among=1) in ({}, {local.id: 0})


def test_the_pages_walk_an_index_of_their_own(harbour):
    page = listed(ArticleQuery()).limit(100).offset(900_000)
    sql = page.compile(dialect=dialect(), compile_kwargs={"literal_binds": True})
    with harbour._database.read() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}").all()
    assert [row.detail for row in plan] == ["SCAN articles USING INDEX articles_best_by_date"]
