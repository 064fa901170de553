"""Where an edition's items are from: on a real library, and as the commands tell it."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from cli_calls import digest
from desks import DAY, MORNING, courier, desk_with

from digest import edits
from digest.edition_differences import BlockKind
from digest.library.locks import owner_here
from digest.locks import WindowId, WriteRight
from digest.model import (
    Article,
    LeadBlock,
    Paragraph,
    RankingBlock,
    RankingItem,
    RankingList,
    Scope,
    Source,
    SourceId,
    SourceKind,
    TextBlock,
    text_runs,
)
from digest.pipeline import article_blocks, edition_before, make_edition, provenance_of
from digest.provenance import Part, PartChange, Rank

EARLY = MORNING - timedelta(hours=2)
SITE = Source(
    id=SourceId("site"),
    name="The Site",
    kind=SourceKind.PAGE,
    address="https://courier.example/",
    paused=True,
)
BARRIER = Article(
    headline="Barrier Holds",
    url="https://courier.example/barrier",
    source="site",
    published=EARLY,
    body=(Paragraph(runs=text_runs("The water stood above the wall.")),),
)
BATS = replace(
    BARRIER,
    headline="Bats Keep Time",
    url="https://courier.example/bats",
    body=(Paragraph(runs=text_runs("Nobody knows how they count the hours.")),),
)
MOST_READ = RankingList(
    title="Most read",
    scope=Scope.SITE,
    captured=EARLY,
    source="site",
    items=(
        RankingItem(position=1, title="Piano Found"),
        RankingItem(position=2, title="Barrier holds!", url="https://courier.example/barrier"),
    ),
)


@pytest.fixture
def desk(tmp_path):
    publication = courier(SITE)
    with desk_with(tmp_path / "desk", publication) as desk:
        desk.library.save_articles([BARRIER, BATS], gathered=EARLY)
        desk.library.save_rankings([MOST_READ])
        later = replace(MOST_READ, captured=MORNING + timedelta(days=1), items=())
        desk.library.save_rankings([later])
        yield desk


@pytest.fixture
def draft(desk):
    (publication,) = desk.library.publications()
    made = make_edition(publication, desk, date=DAY, now=MORNING)
    desk.library.save_edition(made, saved=MORNING)
    return made


def block_of(edition, headline):
    return next(b for b in article_blocks(edition) if b.article.headline == headline)


def edited(desk, draft):
    """Mari gives the lead another headline, takes the other article out and adds a word."""
    owner = owner_here(WindowId("mari"), "Mari")
    stand = desk.library.claim_edition(draft.id, owner, now=MORNING)
    lead = next(block for block in draft.blocks if isinstance(block, LeadBlock))
    other = next(block for block in article_blocks(draft) if block.id != lead.id)
    changed = edits.override(draft, lead.id, headline="It Holds")
    changed = edits.remove_blocks(changed, [other.id])
    note = TextBlock(id="note", title="To our readers", text="Good morning.")
    changed = edits.add_block(changed, note, section=changed.sections[0].id)
    right = WriteRight(window=owner.window, version=stand.version)
    desk.library.save_edition(changed, saved=MORNING, right=right)
    return changed, lead, other


def test_an_item_is_traced_to_its_source_and_its_rank_when_it_was_made(desk, draft):
    desk.library.save_articles(
        [replace(BARRIER, body=(Paragraph(runs=text_runs("All is different by noon.")),))],
        gathered=MORNING + timedelta(hours=6),
    )
    traced = provenance_of(draft, desk.library)
    item = next(item for item in traced.items if item.title == "Barrier Holds")
    origin = item.origin
    assert (origin.source, origin.source_address) == ("The Site", "https://courier.example/")
    assert (origin.url, origin.gathered, origin.revision) == (BARRIER.url, EARLY, 1)
    assert origin.ranks == (Rank(chart="Most read", position=2, captured=EARLY),)
    assert len(origin.sha256) == 64
    assert item.by_recipe
    assert (item.changes, traced.editors, traced.left_out) == ((), (), ())


def test_what_the_editor_did_is_told_by_name(desk, draft):
    changed, lead, other = edited(desk, draft)
    traced = provenance_of(changed, desk.library)
    (editor,) = traced.editors
    assert editor.startswith("Mari (")
    item = next(item for item in traced.items if item.block == lead.id)
    assert item.changes == (
        PartChange(part=Part.HEADLINE, before=lead.article.headline, after="It Holds"),
    )
    own = next(item for item in traced.items if item.title == "To our readers")
    assert (own.kind, own.by_recipe, own.origin) == (BlockKind.TEXT, False, None)
    assert [left.article for left in traced.left_out] == [other.article.id]


def test_a_chart_is_traced_to_its_capture_and_what_was_changed_of_it_told(draft, desk):
    made = RankingBlock(id="chart", ranking=MOST_READ, count=2, recipe_count=2)
    front = replace(draft.sections[0], blocks=(*draft.sections[0].blocks, made))
    before = replace(draft, sections=(front, *draft.sections[1:]))
    item = provenance_of(before, desk.library).items[len(front.blocks) - 1]
    assert (item.origin.source, item.origin.captured) == ("The Site", EARLY)
    assert (item.title, item.changes) == ("Most read", ())
    changed = replace(made, title="What you read", count=1)
    after = edits.replace_block(before, changed)
    again = provenance_of(after, desk.library).items[len(front.blocks) - 1]
    assert again.origin == item.origin
    assert again.changes == (
        PartChange(part=Part.TITLE, before="Most read", after="What you read"),
        PartChange(part=Part.ROWS, before="2", after="1"),
    )


def test_words_that_the_library_never_had_are_not_dated(desk, draft):
    block = draft.blocks[0]
    strange = replace(block, article=replace(block.article, headline="Never gathered"))
    front = replace(draft.sections[0], blocks=(strange,))
    item = provenance_of(replace(draft, sections=(front,)), desk.library).items[0]
    assert (item.origin.gathered, item.origin.revision) == (None, None)


def test_the_edition_before_is_the_one_of_the_day_before(desk, draft):
    issued = edits.issue(draft, MORNING)
    desk.library.save_edition(issued, saved=MORNING)
    tomorrow = replace(draft, id="tomorrow", date=DAY + timedelta(days=1), number=2)
    correction = edits.correction(issued, id="corrected", created=MORNING)
    assert edition_before(tomorrow, desk.library) == issued
    assert edition_before(issued, desk.library) is None
    assert edition_before(correction, desk.library) is None


def test_the_commands_tell_what_was_changed_and_where_all_is_from(desk, draft, tmp_path):
    edited(desk, draft)
    at = ("--desk", desk.folder, "editions")
    answer = digest(*at, "diff", "latest", "--draft")
    assert (answer.code, answer.err) == (0, "")
    assert "It Holds" in answer.out
    assert "added          To our readers" in answer.out
    shape = digest(*at, "diff", "latest", "--draft", "--json").json
    assert [change["fates"] for change in shape["changes"]] == [
        ["changed"],
        ["added"],
        ["removed"],
    ]
    sidecar = tmp_path / "sidecar.json"
    told = digest(*at, "provenance", "latest", "--out", sidecar)
    assert "The Site https://courier.example/bats" in told.out
    assert "headline: " in told.out
    written = json.loads(sidecar.read_text("utf-8"))
    assert written["items"][0]["origin"]["source"] == "The Site"
    assert (written["printed_with"], written["deliveries"]) == (None, [])
    alone = digest(*at, "diff", "latest")
    assert alone.code == 1
    assert "edition before" in alone.err
