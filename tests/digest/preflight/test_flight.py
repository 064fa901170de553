"""What an edition lacks is found, and only that; and what mends it does."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flight_editions import MEDIA, NOON, article, chart, edition, with_block, with_lead

from digest.edits import (
    FRONT_PAGE,
    add_block,
    add_section,
    override,
    remove_blocks,
    set_nameplate,
    set_page_budget,
)
from digest.model import (
    Anchor,
    BlockId,
    Edition,
    Format,
    Image,
    ImageBlock,
    QuoteBlock,
    RenderProblem,
    SectionId,
    SponsorBlock,
    Takedown,
    TextBlock,
)
from digest.preflight import (
    Evidence,
    Finding,
    FindingKind,
    FixKind,
    Pages,
    Severity,
    Standing,
    mended,
    moment_of,
    preflight,
    same_kind,
    sentence,
    without,
    words_of,
)
from digest.render.mail import Kind, Level, MailCheck, MailReport, MailSize
from digest.render.parity import FactKind, Missing
from digest.upkeep import Capture, Newest

NO_ALT = Image(media=MEDIA, width=1600, height=900)


def found(of: Edition, **evidence: object) -> tuple[Finding, ...]:
    return preflight(of, Evidence(**evidence), moment=NOON)


def kinds(of: Edition, **evidence: object) -> list[FindingKind]:
    return [finding.kind for finding in found(of, **evidence)]


def put(block: object) -> Edition:
    return add_block(edition(), block, section=FRONT_PAGE)


def test_an_edition_that_is_well_has_no_findings() -> None:
    assert found(edition()) == ()
    assert found(replace(edition(), sections=())) == ()


WANTING = {
    FindingKind.NO_NAMEPLATE: lambda: set_nameplate(edition(), title="  "),
    FindingKind.NO_LEAD: lambda: remove_blocks(edition(), [BlockId("b1")]),
    FindingKind.EMPTY_SECTION: lambda: add_section(edition(), id=SectionId("world"), title="World"),
    FindingKind.NO_HEADLINE: lambda: with_block(3, headline=""),
    FindingKind.EMPTY_TEXT: lambda: put(TextBlock(id=BlockId("t"), text=" ")),
    FindingKind.EMPTY_QUOTE: lambda: put(QuoteBlock(id=BlockId("q"))),
    FindingKind.NO_ALT: lambda: with_lead(images=(NO_ALT,)),
    FindingKind.SMALL_PICTURE: lambda: with_lead(images=(replace(NO_ALT, alt="x", width=300),)),
    FindingKind.DUPLICATE: lambda: with_block(9, url=article(1).url, headline=article(1).headline),
    FindingKind.INSECURE_LINK: lambda: with_block(3, url="http://mill.example/3"),
}


@pytest.mark.parametrize("kind", WANTING)
def test_what_is_wanting_is_found(kind: FindingKind) -> None:
    assert kinds(WANTING[kind]()) == [kind]


@pytest.mark.parametrize("kind", WANTING)
def test_a_fix_that_is_a_change_leaves_nothing_to_mend(kind: FindingKind) -> None:
    wanting = WANTING[kind]()
    (finding,) = found(wanting)
    if finding.fix is not None and finding.fix.is_change:
        assert kind not in kinds(mended(wanting, [finding]))
        assert mended(mended(wanting, [finding]), [finding]) == mended(wanting, [finding])
    else:
        assert mended(wanting, [finding]) == wanting


def test_the_editors_own_words_count() -> None:
    wanting = with_lead(images=(NO_ALT,))
    assert kinds(override(wanting, BlockId("b1"), alt="The mill by night")) == []
    assert kinds(override(wanting, BlockId("b1"), show_image=False)) == []
    chosen = replace(NO_ALT, alt="The weir")
    assert kinds(override(wanting, BlockId("b1"), picture=chosen)) == []


def test_pictures_of_their_own_and_sponsors_are_looked_at() -> None:
    assert kinds(put(ImageBlock(id=BlockId("i"), image=NO_ALT))) == [FindingKind.NO_ALT]
    sponsor = SponsorBlock(id=BlockId("s"), headline="Flour", picture=NO_ALT)
    assert kinds(put(sponsor)) == [FindingKind.NO_ALT]
    assert kinds(put(SponsorBlock(id=BlockId("s")))) == [FindingKind.EMPTY_TEXT]


def test_copies_count_as_one_article() -> None:
    groups = {article(2).id: article(1).id}
    (finding,) = found(edition(), standing=Standing(groups=groups))
    assert (finding.kind, finding.block) == (FindingKind.COPY, "b2")


def test_what_the_library_has_newer_is_offered_and_taken() -> None:
    newer = article(2, headline="Mill wheel stops")
    later = chart(NOON + timedelta(hours=1))
    newest = Newest(articles={newer.id: newer}, charts={later.chart: Capture(ranking=later)})
    both = found(edition(), standing=Standing(newest=newest))
    assert [each.kind for each in both] == [FindingKind.CHANGED, FindingKind.NEWER_RANKING]
    after = mended(edition(), both)
    assert found(after, standing=Standing(newest=newest)) == ()
    assert after.blocks[1].article == newer


def test_a_ranking_of_yesterday_is_stale_at_the_editions_moment() -> None:
    old = replace(edition(), sections=edition().sections)
    (finding,) = preflight(old, Evidence(), moment=NOON + timedelta(hours=13))
    assert (finding.kind, finding.facts["hours"]) == (FindingKind.STALE_RANKING, 13)
    assert finding.fix is None


def test_the_moment_is_when_it_goes_out() -> None:
    tomorrow = NOON + timedelta(days=1)
    assert moment_of(edition(), NOON) == NOON
    assert moment_of(edition(), tomorrow) == edition().created
    assert moment_of(replace(edition(), issued=tomorrow), NOON) == tomorrow


def test_pages_beyond_the_budget_name_the_first_block_there() -> None:
    long = set_page_budget(edition(), 1)
    anchors = (Anchor(block=BlockId("b1"), page=0, x=0, y=0),
               Anchor(block=BlockId("b2"), page=1, x=0, y=0))  # fmt: skip
    (finding,) = found(long, pages=Pages(extent=1.4, anchors=anchors))
    assert (finding.kind, finding.block) == (FindingKind.OVERSET, "b2")
    assert finding.fix.kind is FixKind.FIT
    assert found(long, pages=Pages(extent=1.0)) == ()


def test_what_could_not_be_printed_is_told_of_blocks_that_are_there() -> None:
    problems = (
        RenderProblem(reason="It could not be rendered.", block=BlockId("b2")),
        RenderProblem(reason="It is gone.", block=BlockId("b9")),
    )
    (finding,) = found(edition(), pages=Pages(extent=1.0, problems=problems))
    assert (finding.kind, finding.block) == (FindingKind.UNPRINTABLE, "b2")


def test_a_mail_too_large_is_an_error_and_its_notes_are_none() -> None:
    checks = (
        MailCheck(kind=Kind.SIZE, level=Level.ERROR, text="Too large."),
        MailCheck(kind=Kind.MESSAGE, level=Level.NOTE, text="A draft."),
        MailCheck(kind=Kind.LINK, level=Level.WARNING, text="Not encrypted."),
        MailCheck(kind=Kind.COLOR, level=Level.WARNING, text="Faint."),
    )
    report = MailReport(size=MailSize(html=110 * 1024, message=1), checks=checks)
    size, faint = found(edition(), mail=report)
    assert (size.kind, size.severity) == (FindingKind.MAIL_SIZE, Severity.ERROR)
    assert size.facts == {"kilobytes": 110, "most": 102}
    assert (faint.kind, faint.fix.kind) == (FindingKind.MAIL, FixKind.CHOOSE_COLORS)


def test_what_a_format_lacks_is_an_error_at_its_block() -> None:
    lack = Missing(kind=FactKind.HEADLINE, text="Mill wheel", block=BlockId("b2"))
    (finding,) = found(edition(), missing={Format.EPUB: (lack,)})
    assert (finding.kind, finding.block) == (FindingKind.MISSING, "b2")
    assert sentence(finding) == "The epub lacks “Mill wheel”."


def test_errors_come_first_and_nothing_twice() -> None:
    wanting = add_block(with_block(3, headline=""), TextBlock(id=BlockId("t")), section=FRONT_PAGE)
    severities = [finding.severity for finding in found(wanting)]
    assert severities == [Severity.ERROR, Severity.WARNING]
    keys = [finding.key for finding in found(wanting)]
    assert len(set(keys)) == len(keys)


def test_what_is_ignored_is_told_no_more_until_it_is_another_matter() -> None:
    old = preflight(edition(), Evidence(), moment=NOON + timedelta(hours=13))
    keys = frozenset(finding.key for finding in old)
    assert without(old, keys) == ()
    another = preflight(mended(edition(), ()), Evidence(), moment=NOON + timedelta(hours=20))
    assert without(another, keys) == ()  # the same capture, still
    headless = replace(edition(), title="")
    assert len(without(found(headless), keys)) == 1


def test_findings_of_a_kind_are_mended_together() -> None:
    wanting = add_block(put(TextBlock(id=BlockId("t"))), TextBlock(id=BlockId("u")),
                        section=FRONT_PAGE)  # fmt: skip
    both = found(wanting)
    assert same_kind(both[0], both) == both
    assert mended(wanting, both) == edition()


def test_every_finding_can_be_said() -> None:
    for kind, make in WANTING.items():
        for finding in found(make()):
            told = sentence(finding)
            assert finding.kind is kind
            assert "{" not in told
            assert told[0].isupper() or told[0] == "“"


def test_words_are_those_that_are_printed() -> None:
    assert words_of(edition()) == 2 * 8
    assert words_of(put(TextBlock(id=BlockId("t"), text="Three words more"))) == 2 * 8 + 3


def test_what_was_taken_down_is_an_error_that_removing_it_mends() -> None:
    gone = Takedown(article=article(2).id, headline="", at=NOON, reason="A complaint.", by="Ana")
    standing = Standing(taken_down={gone.article: gone})
    (finding,) = found(edition(), standing=standing)
    assert (finding.kind, finding.severity) == (FindingKind.TAKEN_DOWN, Severity.ERROR)
    assert found(mended(edition(), (finding,)), standing=standing) == ()
