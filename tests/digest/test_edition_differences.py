"""How two editions differ: what came, went, moved and was changed. Pure."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from digest.edition_differences import Aspect, BlockKind, Fate, Place, edition_difference
from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    DividerBlock,
    Edition,
    EditionId,
    Form,
    LeadBlock,
    Overrides,
    Paragraph,
    RankingBlock,
    RankingItem,
    RankingList,
    Scope,
    Section,
    SectionId,
    TextBlock,
    text_runs,
)

NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)


def article(name: str, *paragraphs: str) -> Article:
    return Article(
        headline=f"Headline {name}",
        url=f"https://courier.example/{name}",
        body=tuple(Paragraph(runs=text_runs(text)) for text in paragraphs),
    )


def story(name: str, *paragraphs: str, id: str = "", **more) -> ArticleBlock:
    return ArticleBlock(id=BlockId(id or f"id-{name}"), article=article(name, *paragraphs), **more)


def chart(*titles: str, id: str = "chart") -> RankingBlock:
    items = tuple(
        RankingItem(position=place, title=title) for place, title in enumerate(titles, start=1)
    )
    ranking = RankingList(title="Most read", scope=Scope.SITE, items=items, captured=NOW)
    return RankingBlock(id=BlockId(id), ranking=ranking)


def edition(**sections: tuple[Block, ...]) -> Edition:
    return Edition(
        id=EditionId("e"),
        title="The Courier",
        date=date(2026, 3, 12),
        created=NOW,
        sections=tuple(
            Section(id=SectionId(title), title=title, blocks=blocks)
            for title, blocks in sections.items()
        ),
    )


def fates(found) -> dict[str, tuple[Fate, ...]]:
    return {change.title: change.fates for change in found.changes}


def test_what_comes_before_a_block_does_not_move_it():
    before = edition(News=(story("a"), story("b"), story("c")))
    after = edition(News=(story("new"), story("a"), story("c")))
    found = edition_difference(before, after)
    assert fates(found) == {"Headline new": (Fate.ADDED,), "Headline b": (Fate.REMOVED,)}
    assert found.same == 2
    assert found.changes[1].before == Place(section="News", number=2, form="full")


def test_the_fewest_blocks_are_said_to_have_moved():
    before = edition(News=(story("a"), story("b"), story("c")), Sport=(story("d"),))
    after = edition(News=(story("c"), story("a"), story("b"), story("d")), Sport=())
    assert fates(edition_difference(before, after)) == {
        "Headline c": (Fate.MOVED,),
        "Headline d": (Fate.MOVED,),
    }


def test_an_article_is_found_again_in_another_days_edition():
    """Every day's blocks have ids of their own."""
    before = edition(Front=(LeadBlock(id=BlockId("1"), article=article("a", "It is late.")),))
    after = edition(Front=(story("b"), story("a", "It is very late.", id="2")))
    moved, changed = edition_difference(before, after).changes
    assert moved.fates == (Fate.ADDED,)
    assert (changed.fates, changed.aspects) == ((Fate.CHANGED,), (Aspect.WORDS, Aspect.FORM))
    assert (changed.before.form, changed.after.form) == ("lead", "full")
    assert changed.words.summary == "1 paragraph changed"


def test_the_editors_words_are_compared_as_they_are_printed():
    before = edition(News=(story("a", "One.", "Two."),))
    edited = Overrides(headline="A better one", paragraphs=1, show_image=False)
    after = edition(News=(story("a", "One.", "Two.", overrides=edited),))
    (change,) = edition_difference(before, after).changes
    assert change.title == "A better one"
    assert change.aspects == (Aspect.WORDS, Aspect.LENGTH)
    assert change.words.headline.after == "A better one"


def test_a_charts_rows_come_go_and_move():
    found = edition_difference(
        edition(Front=(chart("A", "B", "C"),)), edition(Front=(chart("B", "A", "D", id="other"),))
    )
    (change,) = found.changes
    rows = [(row.title, row.before, row.after) for row in change.rows]
    assert rows == [("B", 2, 1), ("A", 1, 2), ("D", None, 3), ("C", 3, None)]
    assert (change.kind, change.aspects) == (BlockKind.CHART, (Aspect.ROWS,))


def test_own_words_are_matched_by_what_they_say():
    before = edition(Front=(TextBlock(id=BlockId("1"), title="Note", text="Old."),))
    after = edition(
        Front=(
            DividerBlock(id=BlockId("2")),
            TextBlock(id=BlockId("3"), title="Note", text="New."),
        )
    )
    added, changed = edition_difference(before, after).changes
    assert (added.kind, added.fates) == (BlockKind.DIVIDER, (Fate.ADDED,))
    assert (changed.title, changed.aspects) == ("Note", (Aspect.CONTENT,))


def test_an_editions_own_facts_are_told_but_not_its_number_and_date():
    before = edition(News=())
    after = replace(before, theme="pocket", number=7, page_budget=8, date=date(2026, 3, 13))
    found = edition_difference(before, after)
    assert [(fact.fact, fact.before, fact.after) for fact in found.facts] == [
        ("theme", "broadsheet", "pocket"),
        ("page_budget", "", "8"),
    ]
    assert not found.is_none


NAMES = st.lists(st.sampled_from("abcdef"), max_size=6, unique=True)


def shuffled(names: list[str], forms: list[Form]) -> Edition:
    blocks = tuple(story(name, form=form) for name, form in zip(names, forms, strict=False))
    return edition(News=blocks[::2], Sport=blocks[1::2])


EDITIONS = st.builds(shuffled, NAMES, st.lists(st.sampled_from(Form), min_size=6, max_size=6))


@given(EDITIONS, EDITIONS)
def test_every_block_is_accounted_for_once(before, after):
    found = edition_difference(before, after)
    back = edition_difference(after, before)
    assert found.count(Fate.ADDED) == back.count(Fate.REMOVED)
    assert found.count(Fate.MOVED) == back.count(Fate.MOVED)
    stayed = len(after.blocks) - found.count(Fate.ADDED)
    assert stayed == len(before.blocks) - found.count(Fate.REMOVED)
    changed = [change for change in found.changes if change.before and change.after]
    assert found.same == stayed - len(changed)
    assert edition_difference(before, before).is_none


def test_two_editions_without_anything_in_common():
    found = edition_difference(edition(News=(story("a"),)), edition(News=(story("b"),)))
    assert (found.count(Fate.ADDED), found.count(Fate.REMOVED), found.same) == (1, 1, 0)
