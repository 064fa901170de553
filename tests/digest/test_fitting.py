"""An edition brought to its number of pages, by steps that are told."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.edits import find_block, override, set_form, set_theme
from digest.fitting import FitKind, StepKey, fit, overset
from digest.fitting.lengths import Scales
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    Form,
    LeadBlock,
    Look,
    Overrides,
    Paragraph,
    QuoteBlock,
    Section,
    SectionId,
    text_runs,
)


def article(name: str, paragraphs: int) -> Article:
    text = text_runs(" ".join(["word"] * 50))
    return Article(
        headline=f"Story {name}",
        standfirst="Twelve words that tell in short what the whole story is about.",
        body=(Paragraph(runs=text),) * paragraphs,
        url=f"https://courier.example/{name}",
    )


def block(name: str, paragraphs: int = 8) -> ArticleBlock:
    return ArticleBlock(id=BlockId(name), article=article(name, paragraphs))


def paper(*sections: list[ArticleBlock | QuoteBlock], lead: int = 12) -> Edition:
    front = LeadBlock(id=BlockId("lead"), article=article("lead", lead))
    return Edition(
        id=EditionId("e"),
        title="The Estuary Courier",
        date=date(2026, 3, 12),
        created=datetime(2026, 3, 12, 5, tzinfo=UTC),
        sections=(
            Section(id=SectionId("front"), title="Front page", blocks=(front,)),
            *(
                Section(id=SectionId(str(n)), title=f"Section {n}", blocks=tuple(blocks))
                for n, blocks in enumerate(sections)
            ),
        ),
    )


SEVEN = paper([block(f"a{n}") for n in range(4)], [block(f"b{n}") for n in range(6)], lead=14)


@dataclass
class Layout:
    """Pages as they would be made up; a little uneven, as layout is."""

    unevenness: float = 0.0
    words_a_page: int = 830
    asked: list[Edition] = field(default_factory=list)

    def extent(self, edition: Edition) -> float:
        self.asked.append(edition)
        weight = Scales.of(edition).weight(edition)
        return weight / self.words_a_page + self.unevenness * (len(self.asked) % 3)


def test_an_edition_is_brought_to_its_pages():
    layout = Layout()
    assert layout.extent(SEVEN) == pytest.approx(6.27, abs=0.05)
    fitting = fit(SEVEN, 4, layout.extent)
    assert fitting.fits
    assert 3.7 < fitting.extent <= 4
    assert fitting.former - fitting.extent == pytest.approx(sum(s.gained for s in fitting.steps))
    assert [b.id for b in fitting.edition.blocks] == [b.id for b in SEVEN.blocks]


@pytest.mark.parametrize(
    ("pages", "kinds"),
    [(6, {"density"}), (5, {"density", "trim"}), (2, {"density", "trim", "demote"})],
)
def test_what_harms_least_comes_first(pages: int, kinds: set[str]):
    fitting = fit(SEVEN, pages, Layout().extent)
    assert fitting.fits
    assert {step.key.kind.value for step in fitting.steps} == kinds


def test_type_is_set_closer_only_as_far_as_needed():
    (step,) = fit(SEVEN, 6, Layout().extent).steps
    assert (step.before, step.after) == ("as the theme has it", "close")
    assert step.gained > 0


def test_the_longest_articles_are_trimmed_and_keep_their_beginning():
    edition = paper([block("long", 24), block("short", 4)], lead=6)
    fitting = fit(edition, 2, Layout().extent)
    trimmed = {step.key.block: step for step in fitting.steps if step.key.kind is FitKind.TRIM}
    assert set(trimmed) == {"long"}
    assert trimmed[BlockId("long")].before == "24 paragraphs"
    kept = find_block(fitting.edition, BlockId("long"))
    assert isinstance(kept, ArticleBlock)
    assert trimmed[BlockId("long")].after == f"{kept.overrides.paragraphs} paragraphs"
    assert (kept.overrides.paragraphs or 0) >= 10


def test_the_last_of_a_section_is_demoted_first_and_its_opener_last():
    fitting = fit(SEVEN, 2, Layout().extent)
    demoted = [str(s.key.block) for s in fitting.steps if s.key.kind is FitKind.DEMOTE]
    assert {"b5", "b4"} <= set(demoted)
    assert not {"a0", "b0", "lead"} & set(demoted)


def test_a_demoted_article_is_not_trimmed_too():
    fitting = fit(SEVEN, 2, Layout().extent)
    for one in fitting.edition.blocks:
        if isinstance(one, ArticleBlock) and one.form is not Form.FULL:
            assert one.overrides.paragraphs is None


def test_what_the_editor_has_reworded_is_not_demoted():
    reworded = override(SEVEN, BlockId("b5"), headline="As the editor has it")
    fitting = fit(reworded, 1, Layout(words_a_page=300).extent)
    assert not fitting.fits
    kept = find_block(fitting.edition, BlockId("b5"))
    assert isinstance(kept, ArticleBlock)
    assert kept.form is Form.FULL
    assert kept.overrides.headline == "As the editor has it"


def test_what_cannot_be_fitted_says_so_and_drops_nothing():
    layout = Layout(words_a_page=300)
    fitting = fit(SEVEN, 1, layout.extent)
    assert not fitting.fits
    assert fitting.extent == min(map(layout.extent, list(layout.asked)))
    assert len(fitting.edition.blocks) == len(SEVEN.blocks)
    assert isinstance(fitting.edition.blocks[0], LeadBlock)


def test_a_step_that_is_taken_out_is_made_up_for_by_others():
    first = fit(SEVEN, 2, Layout().extent)
    out = {StepKey(FitKind.DENSITY), next(s.key for s in first.steps if s.key.kind == "demote")}
    second = fit(SEVEN, 2, Layout().extent, without=out)
    assert second.fits
    assert not out & {step.key for step in second.steps}


def test_a_second_fitting_goes_on_where_the_first_ended():
    once = fit(SEVEN, 5, Layout().extent).edition
    twice = fit(once, 3, Layout().extent)
    assert twice.fits


def test_a_short_edition_is_set_more_openly():
    short = paper([block("a"), QuoteBlock(id=BlockId("q"), text="A word.")], lead=10)
    fitting = fit(set_theme(short, look=Look(density=1)), 2, Layout().extent)
    assert fitting.fits
    (step,) = fitting.steps
    assert (step.before, step.after) == ("close", "very open")
    assert step.gained < 0


def test_an_edition_that_fills_its_pages_stays_as_it_is():
    fitting = fit(SEVEN, 6, lambda edition: 6.0 - edition.look.density * 0.3)
    assert (fitting.steps, fitting.edition) == ((), SEVEN)


def test_few_layouts_are_asked_for():
    large = paper(*([block(f"{s}{n}", 12) for n in range(10)] for s in "abcdefgh"))
    for pages in (10, 20, 30):
        layout = Layout(unevenness=0.05)
        assert fit(large, pages, layout.extent).fits
        assert len(layout.asked) <= 9


@given(
    st.lists(st.lists(st.integers(0, 20), max_size=6), max_size=5),
    st.integers(1, 8),
    st.sampled_from([lambda e: e, lambda e: set_theme(e, look=Look(density=2))]),
)
def test_whatever_it_holds(
    sizes: list[list[int]], pages: int, change: Callable[[Edition], Edition]
):
    sections = ([block(f"{s}-{n}", p) for n, p in enumerate(run)] for s, run in enumerate(sizes))
    edition = change(paper(*sections))
    fitting = fit(edition, pages, Layout().extent)
    assert [b.id for b in fitting.edition.blocks] == [b.id for b in edition.blocks]
    assert fitting.extent == pytest.approx(Layout().extent(fitting.edition))
    assert fitting.fits == (fitting.extent <= pages + 1e-6)
    assert (fitting.edition == edition) == (not fitting.steps)


def test_a_summary_stays_one_unless_it_becomes_a_headline():
    edition = set_form(SEVEN, BlockId("b5"), Form.SUMMARY)
    for step in fit(edition, 1, Layout().extent).steps:
        if step.key.block == "b5":
            assert (step.before, step.after) == ("summary", "headline")


def test_a_trim_of_the_editor_may_go_further():
    edition = replace(SEVEN, sections=SEVEN.sections[:1])
    edition = override(edition, BlockId("lead"), paragraphs=10)
    fitting = fit(edition, 1, Layout(words_a_page=450).extent)
    (step,) = [s for s in fitting.steps if s.key.kind is FitKind.TRIM]
    assert step.before == "10 paragraphs"
    assert Overrides(paragraphs=10) != fitting.edition.blocks[0].overrides  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("extent", "budget", "words"),
    [
        (0.2, None, "1 page"),
        (3.4, None, "4 pages"),
        (3.4, 4, "4 pages"),
        (4.0, 4, "4 pages"),
        (4.3, 4, "4 pages, 0.3 over"),
        (4.01, 4, "4 pages, 0.1 over"),
        (1.04, 1, "1 page, 0.1 over"),
        (6.0, 4, "4 pages, 2.0 over"),
    ],
)
def test_the_length_in_words(extent: float, budget: int | None, words: str):
    assert overset(extent, budget) == words
