"""What is parked on the shelf, and how it comes and goes."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    DividerBlock,
    RankingBlock,
    RankingList,
    Scope,
    TextBlock,
)
from digest.model.editions import Overrides
from digest.shelf import parked, put_back, removed

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
FERRY = ArticleBlock(id=BlockId("f"), article=Article(headline="Ferry", url="https://b.example/f"))


def chart(hour):
    captured = NOON + timedelta(hours=hour)
    ranking = RankingList(title="Most read", scope=Scope.SITE, items=(), captured=captured)
    return RankingBlock(id=BlockId("r"), ranking=ranking)


def text(words):
    return TextBlock(id=BlockId("t"), text=words)


def put_on(shelf, *blocks, names="abcdefgh"):
    ids = [BlockId(f"{names[0]}{len(shelf)}{n}") for n, _ in enumerate(blocks)]
    return parked(shelf, blocks, ids=ids, at=NOON)


def titles(shelf):
    return [getattr(one.block, "text", type(one.block).__name__) for one in shelf]


def test_the_last_lies_on_top_in_its_order():
    shelf = put_on(put_on((), text("one")), text("two"), text("three"))
    assert titles(shelf) == ["two", "three", "one"]


def test_what_lies_there_comes_up_and_not_twice():
    shelf = put_on((), FERRY, chart(1), text("note"))
    shelf = put_on(shelf, chart(2), text("note"), FERRY)
    assert titles(shelf) == ["RankingBlock", "note", "ArticleBlock"]
    assert shelf[0].block.ranking == chart(2).ranking


def test_an_article_that_was_rewritten_is_another_thing():
    edited = ArticleBlock(
        id=BlockId("e"), article=FERRY.article, overrides=Overrides(headline="Mine")
    )
    assert len(put_on(put_on((), FERRY), edited)) == 2


@given(st.lists(st.sampled_from("abcdefg"), unique=True), st.data())
def test_what_was_removed_can_be_put_back_where_it_stood(words, data):
    shelf = put_on((), *map(text, words))
    gone = data.draw(st.sets(st.sampled_from([one.block.id for one in shelf]))) if shelf else set()
    assert put_back(removed(shelf, gone), shelf) == shelf


def test_what_came_meanwhile_stays_on_top():
    before = put_on((), text("one"), text("two"))
    after = put_on(removed(before, {before[0].block.id}), text("new"), names="z")
    assert titles(put_back(after, before)) == ["new", "one", "two"]


def test_dividers_are_all_alike():
    assert len(put_on((), DividerBlock(id=BlockId("x")), FERRY, DividerBlock(id=BlockId("y")))) == 3
    assert (
        len(put_on(put_on((), DividerBlock(id=BlockId("x"))), DividerBlock(id=BlockId("y")))) == 1
    )
