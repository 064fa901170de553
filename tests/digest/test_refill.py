"""Refilling: the recipe's picks come, the editor's hand stays, nothing is lost or doubled."""

from collections import Counter
from datetime import UTC, date, datetime
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from digest import edits
from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    ContentsBlock,
    Edition,
    EditionId,
    EditionState,
    Form,
    Image,
    ImageBlock,
    LeadBlock,
    QuoteBlock,
    RankingBlock,
    RankingList,
    Scope,
    Section,
    SectionId,
    TextBlock,
    Upkeep,
)
from digest.refill import emptied, refilled, successor

NOW = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)
LIVE, EDITED, BY_HAND = Upkeep.LIVE, Upkeep.EDITED, Upkeep.BY_HAND


def article(name: str) -> Article:
    return Article(headline=f"Headline {name}", url=f"https://courier.example/{name}")


def story(name: str, upkeep: Upkeep = LIVE, id: str = "") -> ArticleBlock:
    given_form = Form.FULL if upkeep is not BY_HAND else None
    return ArticleBlock(
        id=BlockId(id or f"id-{name}"), article=article(name), upkeep=upkeep, recipe_form=given_form
    )


def lead(name: str, upkeep: Upkeep = LIVE, id: str = "") -> LeadBlock:
    return LeadBlock(id=BlockId(id or f"id-{name}"), article=article(name), upkeep=upkeep)


def chart(name: str, upkeep: Upkeep = LIVE) -> RankingBlock:
    ranking = RankingList(title=name, scope=Scope.SITE, items=(), captured=NOW)
    return RankingBlock(id=BlockId(f"id-{name}"), ranking=ranking, upkeep=upkeep)


def text(name: str) -> TextBlock:
    return TextBlock(id=BlockId(name), text=name)


def edition_of(**sections: tuple[Block, ...]) -> Edition:
    """Its first section is the front page; the others bear the recipe's title."""
    return Edition(
        id=EditionId("e"),
        title="T",
        date=date(2026, 3, 12),
        created=NOW,
        sections=tuple(
            Section(
                id=SectionId(name) if number else edits.FRONT_PAGE,
                title=name.title(),
                blocks=blocks,
                recipe_title=name.title() if number else None,
            )
            for number, (name, blocks) in enumerate(sections.items())
        ),
    )


def names(section: Section) -> list[str]:
    return [block.id.removeprefix("id-") for block in section.blocks]


def test_picks_take_the_places_of_live_blocks_and_the_editors_stay():
    edition = edition_of(
        front=(lead("a"), text("note"), story("b"), story("c", EDITED), story("d")),
        world=(story("e", BY_HAND), story("f")),
    )
    made = edition_of(
        front=(lead("x"), story("y"), story("b", id="new")),
        world=(story("g"), story("h")),
    )
    refill = refilled(edition, made)
    front, world = refill.edition.sections
    assert names(front) == ["x", "note", "y", "c", "b"]
    assert names(world) == ["e", "g", "h"]
    assert (refill.placed, refill.gone, refill.stayed) == (4, 3, 2)


def test_a_lead_of_the_editors_leads_and_the_recipes_is_in_brief():
    edition = edition_of(front=(lead("mine", BY_HAND), story("b")))
    made = edition_of(front=(lead("x"), story("y")))
    mine, brief, other = refilled(edition, made).edition.blocks
    assert isinstance(mine, LeadBlock)
    assert (brief.article, brief.form, brief.upkeep) == (article("x"), Form.SUMMARY, LIVE)
    assert other.article == article("y")


def test_what_the_editor_kept_is_not_placed_again():
    edition = edition_of(front=(lead("a", EDITED), chart("ranks", BY_HAND)))
    made = edition_of(front=(lead("a", id="n"), chart("ranks"), story("y")))
    assert names(refilled(edition, made).edition.sections[0]) == ["a", "ranks", "y"]


def test_a_renamed_section_is_still_the_recipes_and_a_missing_one_is_added_in_its_place():
    edition = edition_of(front=(), world=(story("a"),), sport=())
    edition = edits.rename_section(edition, SectionId("world"), "Abroad")
    made = edition_of(front=(), world=(story("b"),), harbour=(story("c"),), sport=(story("d"),))
    after = refilled(edition, made).edition
    assert [section.title for section in after.sections] == ["Front", "Abroad", "Harbour", "Sport"]
    assert [names(section) for section in after.sections] == [[], ["b"], ["c"], ["d"]]


def test_a_section_of_one_name_that_no_recipe_made_is_filled_and_the_recipes_from_then_on():
    edition = edits.add_section(edition_of(front=()), id=SectionId("w"), title="world")
    after = refilled(edition, edition_of(front=(), world=(story("b"),))).edition
    assert [(s.title, s.recipe_title) for s in after.sections[1:]] == [("world", "World")]


def test_only_a_blank_edition_takes_the_recipes_contents():
    contents = ContentsBlock(id=BlockId("contents"))
    made = edition_of(front=(lead("a"), contents))
    assert contents in refilled(edition_of(front=()), made).edition.blocks
    assert contents not in refilled(edition_of(front=(text("note"),)), made).edition.blocks


def test_the_next_edition_keeps_sections_looks_and_standing_blocks():
    picture = ImageBlock(id=BlockId("picture"), image=Image())
    last = edition_of(
        front=(lead("a", EDITED), text("note"), QuoteBlock(id=BlockId("quote"), text="Q")),
        world=(picture, story("b", BY_HAND), text("foot")),
    )
    last = edits.override(last, BlockId("id-a"), headline="Mine")
    last = edits.issue(edits.set_theme(last, theme="tablet"), NOW)
    ids = (f"n{number}" for number in count())
    draft = successor(
        last,
        id=EditionId("next"),
        date=date(2026, 3, 13),
        created=NOW,
        number=8,
        new_id=lambda: next(ids),
    )
    assert (draft.id, draft.number, draft.state) == ("next", 8, EditionState.DRAFT)
    assert (draft.issued, draft.theme) == (None, "tablet")
    texts = [[getattr(b, "text", None) for b in s.blocks] for s in emptied(draft).sections]
    assert texts == [["note"], ["foot"]]
    made = edition_of(front=(lead("x"),), world=(story("y"), story("z")))
    front, world = refilled(draft, made).edition.sections
    assert [type(block) for block in front.blocks] == [LeadBlock, TextBlock]
    assert front.blocks[0].overrides.headline is None
    assert [type(block) for block in world.blocks] == [ArticleBlock, ArticleBlock, TextBlock]


def test_the_recipes_words_enter_only_what_would_be_empty_without_them():
    words = edition_of(front=(text("note"),))
    once = refilled(edition_of(front=(lead("gone", LIVE),)), words).edition
    assert [type(block) for block in once.blocks] == [TextBlock]
    assert refilled(once, words).edition is once
    with_pick = edition_of(front=(text("note"), story("x", LIVE)))
    assert [
        type(b) for b in refilled(edition_of(front=(story("y", LIVE),)), with_pick).edition.blocks
    ] == [ArticleBlock]


NAMES = st.sampled_from("abcdefgh")
UPKEEPS = st.sampled_from(Upkeep)
IDS = count()


@st.composite
def editions(draw, upkeeps=UPKEEPS) -> Edition:
    """Articles, a lead at the most, texts: in up to three sections, each article once."""
    left = draw(st.permutations("abcdefgh"))
    sections = {}
    for name in ["front", *draw(st.lists(st.sampled_from(["world", "sport"]), unique=True))]:
        blocks: list[Block] = []
        for _ in range(draw(st.integers(0, 3))):
            if draw(st.booleans()) or not left:
                blocks.append(text(f"text {next(IDS)}"))
            else:
                kept = draw(upkeeps)
                blocks.append(story(left.pop(), kept, id=f"id {next(IDS)}"))
        if name == "front" and left and draw(st.booleans()):
            blocks.insert(0, lead(left.pop(), draw(upkeeps), id=f"id {next(IDS)}"))
        sections[name] = tuple(blocks)
    return edition_of(**sections)


def stays(block: Block) -> bool:
    return getattr(block, "upkeep", BY_HAND) is not LIVE


def subjects(edition: Edition) -> Counter[str]:
    return Counter(b.article.id for b in edition.blocks if hasattr(b, "article"))


@given(editions(), editions(upkeeps=st.just(LIVE)))
def test_refilling_keeps_the_editors_and_places_each_pick_once(edition, made):
    after = refilled(edition, made).edition
    order = [[b for b in s.blocks if stays(b)] for s in edition.sections]
    kept = {s.id: [b for b in s.blocks if stays(b)] for s in after.sections}
    for section, blocks in zip(edition.sections, order, strict=True):
        own = [b for b in kept[section.id] if b in blocks]
        assert own == blocks
    own_words = [b.article.id for s in order for b in s if hasattr(b, "article")]
    wanted = {*subjects(made), *own_words}
    assert subjects(after) == Counter(wanted)
    assert len({b.id for b in after.blocks}) == len(after.blocks)
    leads = [b for b in after.blocks if isinstance(b, LeadBlock)]
    assert leads == [b for b in after.blocks[:1] if isinstance(b, LeadBlock)]


@given(editions(), editions(upkeeps=st.just(LIVE)))
def test_refilling_again_changes_nothing(edition, made):
    once = refilled(edition, made).edition
    again = refilled(once, made)
    assert again.edition is once
    assert (again.placed, again.gone) == (0, 0)
