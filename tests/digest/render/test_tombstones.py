"""What stands in the place of an article that was taken down."""

from dataclasses import replace
from datetime import UTC, date, datetime

from digest.codec import to_json
from digest.edits import new_edition
from digest.model import (
    Article,
    ArticleBlock,
    ArticleId,
    BlockId,
    Correction,
    CorrectionKind,
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
    Takedown,
    TextRun,
)
from digest.render.site.tombstones import buried_in, entombed
from digest.render.site.words import site_words

NOON = datetime(2026, 3, 14, 23, 30, tzinfo=UTC)
SECRET = Article(
    headline="A Name That May Not Be Printed",
    url="https://courier.example/a",
    standfirst="It was printed.",
    byline=("Ana Ruiz",),
    body=(Paragraph(runs=(TextRun(text="And more of it."),)),),
)
OTHER = Article(headline="Bats Keep Time", url="https://courier.example/b")
CHART = RankingList(
    title="Most Read",
    scope=Scope.SITE,
    captured=NOON,
    items=(
        RankingItem(position=1, title="A name that may NOT be printed"),
        RankingItem(position=2, title="Otherwise called", url="http://www.courier.example/a/"),
        RankingItem(position=3, title="Bats Keep Time"),
    ),
)
EDITION = replace(
    new_edition(id=EditionId("e"), title="The Courier", date=date(2026, 3, 12), created=NOON),
    zone="Asia/Tokyo",
    sections=(
        Section(
            id=SectionId("s"),
            title="Front",
            blocks=(
                LeadBlock(
                    id=BlockId("1"), article=SECRET, overrides=Overrides(headline="A Name, Again")
                ),
                ArticleBlock(id=BlockId("2"), article=OTHER),
                ArticleBlock(id=BlockId("3"), article=SECRET, form=Form.HEADLINE),
                RankingBlock(id=BlockId("4"), ranking=CHART),
            ),
        ),
    ),
    corrections=(
        Correction(article=SECRET.id, kind=CorrectionKind.UPDATED, headline=SECRET.headline),
    ),
)
TAKEDOWN = Takedown(
    article=SECRET.id, headline=SECRET.headline, at=NOON, reason="A court says so.", by="desk"
)
ENTOMBED = entombed(EDITION, {SECRET.id: TAKEDOWN}, site_words("en"))


def test_nothing_of_the_article_is_left():
    said = to_json(ENTOMBED).casefold()
    for word in ("may not be printed", "it was printed", "a name, again", "more of it", "ana ruiz"):
        assert word not in said
    assert "courier.example/a" not in said


def test_its_place_says_since_when_in_the_editions_zone_and_why():
    lead = ENTOMBED.sections[0].blocks[0]
    assert lead.article.headline == "Article taken down"
    words = [part.runs[0].text for part in lead.article.body]
    assert words == ["This article was taken down on Sunday, 15 March 2026.", "A court says so."]


def test_its_rows_are_kept_without_it():
    items = ENTOMBED.sections[0].blocks[3].ranking.items
    assert [item.title for item in items] == [
        "Article taken down",
        "Article taken down",
        "Bats Keep Time",
    ]


def test_the_rest_of_the_edition_is_as_it_was():
    assert ENTOMBED.sections[0].blocks[1] == EDITION.sections[0].blocks[1]
    assert [block.id for block in ENTOMBED.blocks] == [block.id for block in EDITION.blocks]
    assert entombed(EDITION, {ArticleId("z"): TAKEDOWN}, site_words("en")) is EDITION


def test_each_taken_down_article_is_named_once():
    assert buried_in(EDITION, {SECRET.id: TAKEDOWN}) == (SECRET.id,)
    assert buried_in(EDITION, {}) == ()
