"""Articles that may not be printed any more."""

from datetime import timedelta

import pytest
from library_examples import NOON, article

from digest.errors import NotFoundError
from digest.library import ArticleQuery
from digest.model import Article, Paragraph, Takedown, text_runs

WIRE = (
    "A seal held up the morning ferry for an hour by sleeping on its ramp at the quay.",
    "The harbour master said that seals have the right of way under an order of 1911.",
    "Passengers waited in the hall, where the tea was free until the animal had left.",
    "It is the third such delay this winter, and the longest since the lamp was lit.",
)


def ferry():
    return article(url="https://bay.example/ferry")


def seals(host):
    body = tuple(Paragraph(runs=text_runs(text)) for text in WIRE)
    return Article(headline="Seals delay ferry", url=f"https://{host}.example/seals", body=body)


def test_what_was_taken_down_is_told_with_its_reason(library):
    library.save_articles([ferry()], gathered=NOON)
    said = library.take_down(ferry().id, reason="It named a child.", by="Ana", at=NOON)
    assert said == Takedown(
        article=ferry().id, headline=ferry().headline, at=NOON, reason="It named a child.", by="Ana"
    )
    assert library.takedowns() == (said,)
    assert library.taken_down() == {ferry().id: said}


def test_its_copies_go_with_it_but_not_with_one_that_a_source_withdrew(library):
    library.save_articles([seals("bay"), seals("hill"), ferry()], gathered=NOON)
    assert len(library.search(ArticleQuery())) == 2
    library.take_down(seals("hill").id, at=NOON)
    assert set(library.taken_down()) == {seals("hill").id}
    library.take_down(seals("hill").id, by="Ana", at=NOON)
    assert set(library.taken_down()) == {seals("hill").id, seals("bay").id}


def test_what_somebody_said_stands_against_its_source(library):
    library.save_articles([ferry()], gathered=NOON)
    library.take_down(ferry().id, by="Ana", reason="A complaint.", at=NOON)
    later = NOON + timedelta(hours=1)
    assert library.take_down(ferry().id, reason="The page is gone.", at=later).by == "Ana"
    said = library.take_down(ferry().id, by="Tom", reason="A court order.", at=later)
    assert (said.reason, said.at) == ("A court order.", NOON)


def test_what_is_put_back_may_be_printed_again(library):
    library.save_articles([ferry()], gathered=NOON)
    library.take_down(ferry().id, by="Ana", at=NOON)
    library.put_back(ferry().id)
    assert library.taken_down() == {}
    with pytest.raises(NotFoundError):
        library.put_back(ferry().id)
    with pytest.raises(NotFoundError):
        library.take_down(seals("bay").id, at=NOON)
