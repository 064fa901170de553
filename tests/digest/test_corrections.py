"""What an issued edition says that is no longer so, and the edition that corrects it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from digest.corrections import corrected, corrections_of, without_takedowns
from digest.edits import issue, lead_of
from digest.model import (
    Amendment,
    Article,
    ArticleBlock,
    Aspect,
    Became,
    BlockId,
    CorrectionKind,
    Edition,
    EditionId,
    EditionState,
    Form,
    Image,
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
    text_runs,
)

MORNING = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
NOON = MORNING + timedelta(hours=6)


def paragraphs(*texts):
    return tuple(Paragraph(runs=text_runs(text)) for text in texts)


SAILED = Article(
    headline="Ferry sails with 14 aboard",
    byline=("Ana Holm",),
    standfirst="The tide was right",
    body=paragraphs("It sailed at dawn.", "There were 14 people aboard.", "The bar was shut."),
    url="https://bay.example/ferry",
)
BAKED = Article(
    headline="Bakers agree on a roll",
    body=paragraphs("It weighs sixty grams.", "Nobody was hurt."),
    images=(Image(url="https://bay.example/roll.jpg"),),
    url="https://bay.example/roll",
)


def edition(*inside, lead=SAILED, front=()):
    blocks = (LeadBlock(id=BlockId("lead"), article=lead),) if lead else ()
    placed = (
        each
        if not isinstance(each, Article)
        else ArticleBlock(id=BlockId(f"b{number}"), article=each)
        for number, each in enumerate(inside)
    )
    made = Edition(
        id=EditionId("first"),
        title="The Bay",
        date=date(2026, 3, 12),
        created=MORNING,
        number=7,
        sections=(
            Section(id=SectionId("front"), title="Front page", blocks=(*blocks, *front)),
            Section(id=SectionId("news"), title="News", blocks=tuple(placed)),
        ),
    )
    return issue(made, MORNING)


def found_in(issued, *newest, gone=()):
    return corrections_of(
        issued, {each.id: each for each in newest}, {each.article: each for each in gone}, now=NOON
    )


def taken(article, *, by="Ana"):
    return Takedown(
        article=article.id, headline=article.headline, at=NOON, reason="A complaint.", by=by
    )


def reworded(article, number, text, **fields):
    body = list(article.body)
    body[number - 1] = Paragraph(runs=text_runs(text))
    return replace(article, body=tuple(body), **fields)


SEVENTEEN = reworded(SAILED, 2, "There were 17 people aboard.")


def test_an_announced_update_bears_its_number_and_says_what_was_changed_and_where():
    (told,) = found_in(edition(BAKED), replace(SEVENTEEN, update_number=1), BAKED)
    assert (told.kind, told.update_number, told.section) == (CorrectionKind.UPDATED, 1, "")
    assert told.amendments == (
        Amendment(aspect=Aspect.PARAGRAPH, numbers=(2,), before="14", after="17"),
    )
    assert (told.revision, told.noticed) == (1, NOON)


def test_what_was_changed_without_a_number_is_corrected():
    (told,) = found_in(edition(), SEVENTEEN)
    assert (told.kind, told.update_number) == (CorrectionKind.CORRECTED, None)


def test_blanks_quotes_times_and_pictures_alone_are_no_correction():
    polished = reworded(SAILED, 3, "The  bar was shut!", updated=NOON)
    pictured = replace(SAILED, images=(Image(url="https://bay.example/new.jpg"),))
    assert found_in(edition(), polished) == found_in(edition(), pictured) == ()
    assert found_in(edition()) == ()


@pytest.mark.parametrize(
    ("form", "aspects"),
    [
        (Form.FULL, {Aspect.HEADLINE, Aspect.STANDFIRST, Aspect.BYLINE, Aspect.PARAGRAPH}),
        (Form.SUMMARY, {Aspect.HEADLINE, Aspect.STANDFIRST}),
        (Form.HEADLINE, {Aspect.HEADLINE}),
    ],
)
def test_only_what_was_printed_is_corrected(form, aspects):
    block = ArticleBlock(id=BlockId("b"), article=SAILED, form=form)
    new = replace(
        SEVENTEEN,
        headline="Ferry stays at the quay",
        standfirst="It was not",
        byline=("Jun Okabe",),
    )
    (told,) = found_in(edition(block, lead=None), new)
    assert {each.aspect for each in told.amendments} == aspects
    assert told.section == "News"


def test_a_headline_alone_is_not_corrected_for_its_body_but_for_an_announced_update():
    block = ArticleBlock(id=BlockId("b"), article=SAILED, form=Form.HEADLINE)
    issued = edition(block, lead=None)
    assert found_in(issued, SEVENTEEN) == ()
    (told,) = found_in(issued, replace(SEVENTEEN, update_number=2))
    assert (told.update_number, told.amendments) == (2, ())


def test_paragraphs_are_named_together_and_a_new_text_as_one():
    longer = replace(SAILED, body=(*SAILED.body, *paragraphs("It came back.", "All were glad.")))
    (told,) = found_in(edition(), longer)
    assert told.amendments == (
        Amendment(aspect=Aspect.PARAGRAPH, became=Became.ADDED, numbers=(4, 5)),
    )
    anew = replace(SAILED, body=paragraphs(*(f"Another sentence {n}." for n in "abcdefgh")))
    (told,) = found_in(edition(), anew)
    assert told.amendments == (Amendment(aspect=Aspect.PARAGRAPH),)


def test_an_article_that_is_printed_twice_is_told_once():
    brief = ArticleBlock(id=BlockId("brief"), article=SAILED, form=Form.HEADLINE)
    (told,) = found_in(edition(brief), SEVENTEEN)
    assert told.amendments


def correct(issued, *newest, gone=(), note=""):
    found = found_in(issued, *newest, gone=gone)
    by_id = {each.id: each for each in newest}
    return corrected(issued, found, by_id, id=EditionId("second"), now=NOON, note=note)


def test_the_correction_is_a_draft_of_the_same_number_that_names_what_it_replaces():
    made = correct(edition(BAKED), SEVENTEEN, note="We had it wrong.")
    assert (made.id, made.predecessor, made.revision) == ("second", "first", 1)
    assert (made.state, made.number, made.created) == (EditionState.DRAFT, 7, NOON)
    assert made.correction_note == "We had it wrong."
    assert made.blocks[0].article == SEVENTEEN
    assert made.blocks[1].article == BAKED


def test_a_second_correction_tells_of_the_first_too():
    first = issue(correct(edition(BAKED), SEVENTEEN), NOON)
    lighter = reworded(BAKED, 1, "It weighs fifty grams.")
    second = correct(first, SEVENTEEN, lighter)
    assert [(each.article, each.revision) for each in second.corrections] == [
        (BAKED.id, 2),
        (SAILED.id, 1),
    ]


def test_the_editor_s_words_stay_but_for_those_of_what_was_changed():
    overrides = Overrides(headline="Ferry goes", standfirst="At last", kicker="Harbour")
    block = ArticleBlock(id=BlockId("b"), article=SAILED, overrides=overrides)
    made = correct(edition(block, lead=None), replace(SAILED, headline="Ferry does not go"))
    (kept,) = made.blocks
    assert kept.overrides == Overrides(standfirst="At last", kicker="Harbour")


def test_a_withdrawn_lead_leaves_and_the_first_article_with_a_picture_follows_it():
    plain = replace(BAKED, url="https://bay.example/plain", images=())
    made = correct(edition(plain, BAKED), gone=[taken(SAILED)])
    assert lead_of(made).article == BAKED
    assert [b.article for b in made.blocks if isinstance(b, ArticleBlock)] == [plain]
    (told,) = made.corrections
    assert (told.kind, told.headline, told.note) == (CorrectionKind.WITHDRAWN, "", "A complaint.")


def test_what_its_source_withdrew_is_told_by_its_headline():
    (told,) = found_in(edition(), gone=[taken(SAILED, by="")])
    assert told.headline == SAILED.headline


def test_the_rows_of_what_was_taken_down_leave_the_charts():
    items = tuple(
        RankingItem(position=place, title=title, url=url)
        for place, title, url in (
            (1, "Somebody else", None), (2, SAILED.headline, None), (3, "Old", SAILED.url)
        )
    )  # fmt: skip
    chart = RankingList(title="Most read", scope=Scope.SITE, items=items, captured=MORNING)
    issued = edition(front=(RankingBlock(id=BlockId("r"), ranking=chart),))
    made = correct(issued, gone=[taken(SAILED)])
    (block,) = (b for b in made.blocks if isinstance(b, RankingBlock))
    assert [item.position for item in block.ranking.items] == [1]
    kept = correct(issued, gone=[taken(SAILED, by="")])
    (block,) = (b for b in kept.blocks if isinstance(b, RankingBlock))
    assert len(block.ranking.items) == 3


def test_a_draft_loses_what_may_not_be_printed():
    draft = replace(edition(BAKED), state=EditionState.DRAFT)
    assert without_takedowns(draft, {}) is draft
    assert [b.article for b in without_takedowns(draft, {SAILED.id: taken(SAILED)}).blocks] == [
        BAKED
    ]


@pytest.mark.parametrize(
    "headline", ["WITHDRAWN: Ferry sails", "Retraction – Ferry", "【撤回】渡し船"]
)
def test_what_an_agency_takes_back_by_its_headline_is_withdrawn(headline):
    (told,) = found_in(edition(), replace(SAILED, headline=headline))
    assert (told.kind, told.headline) == (CorrectionKind.WITHDRAWN, SAILED.headline)
    ferry = replace(SAILED, headline="Killed time on the ferry")
    (told,) = found_in(edition(), ferry)
    assert told.kind is CorrectionKind.CORRECTED
