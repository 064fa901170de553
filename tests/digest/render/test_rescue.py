"""The search for what can't be rendered, and the rest, which is."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_editions import article, edition, ranking

from digest.errors import RenderCancelled, RenderError, UnprintableError
from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    DividerBlock,
    Edition,
    Format,
    Image,
    LeadBlock,
    MediaId,
    Rendition,
    TextBlock,
)
from digest.render.content.markdown import markdown_parts
from digest.render.content.stand_ins import bare_note, name_of, note
from digest.render.content.wording import wording
from digest.render.rescue import Rescuer, Search

LIMIT = 60.0


def block(number: int) -> ArticleBlock:
    return ArticleBlock(id=BlockId(f"a{number}"), article=article(number))


def paper(count: int) -> Edition:
    lead = LeadBlock(id=BlockId("lead"), article=article(0))
    blocks = [block(number) for number in range(1, count)]
    return edition(("Front page", [lead, *blocks[: count // 2]]), ("Valley", blocks[count // 2 :]))


@dataclass
class Machine:
    """A rendering process as a rescue sees it: some blocks take for ever, each other a second."""

    endless: Collection[Block] = ()
    each: float = 0.1
    now: float = 0.0
    tried: list[int] = field(default_factory=list)

    def attempt(self, wanted: Edition, seconds: float) -> Rendition:
        self.tried.append(len(wanted.blocks))
        needed = self.each * len(wanted.blocks)
        if needed > seconds or any(one in self.endless for one in wanted.blocks):
            self.now += seconds
            raise UnprintableError(f"It took longer than {seconds:g} seconds.", theme=wanted.theme)
        self.now += needed
        content = repr([one.id for one in wanted.blocks]).encode()
        return Rendition(edition=wanted.id, format=Format.PDF, theme=wanted.theme, content=content)

    def rescuer(self) -> Rescuer:
        return Rescuer(seconds=LIMIT, now=lambda: self.now)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.just(n), st.sets(st.integers(0, n - 1)))))
def test_the_search_finds_what_fails_alone_and_nothing_else(case: tuple[int, set[int]]):
    count, failing = case
    search = Search.among([BlockId(str(number)) for number in range(count)])
    while (group := search.next) is not None:
        fails = any(int(one) in failing for one in group)
        search = search.failed("It hung.") if fails else search.passed()
    assert {int(culprit.block) for culprit in search.culprits} == failing


def test_a_search_for_one_among_many_fails_seldom():
    search, failures = Search.among([BlockId(str(number)) for number in range(500)]), 0
    while (group := search.next) is not None:
        fails = "250" in group
        failures += fails
        search = search.failed("It hung.") if fails else search.passed()
    assert failures == 2


def test_a_sound_edition_is_rendered_once():
    machine = Machine()
    rendition = machine.rescuer().render(paper(20), Format.PDF, machine.attempt)
    assert machine.tried == [20]
    assert rendition.problems == ()


def test_the_rest_is_rendered_and_the_block_is_named():
    wanted = paper(20)
    machine = Machine(endless=[block(7)])
    rendition = machine.rescuer().render(wanted, Format.PDF, machine.attempt)
    assert rendition.content == repr([one.id for one in wanted.blocks]).encode()
    (problem,) = rendition.problems
    assert problem.block == "a7"
    assert article(7).headline in problem.reason
    assert "longer than 10 seconds" in problem.reason
    assert problem.remedy


def test_several_are_found_wherever_they_stand():
    wanted = paper(60)
    lead = wanted.blocks[0]
    machine = Machine(endless=[block(59), lead, block(31)])
    rendition = machine.rescuer().render(wanted, Format.PDF, machine.attempt)
    assert [problem.block for problem in rendition.problems] == ["lead", "a31", "a59"]


def test_what_was_found_is_not_searched_again_until_it_changes():
    wanted = paper(20)
    machine = Machine(endless=[block(7)])
    rescuer = machine.rescuer()
    first = rescuer.render(wanted, Format.PDF, machine.attempt)
    machine.tried.clear()
    assert rescuer.render(wanted, Format.PDF, machine.attempt) == first
    assert machine.tried == [20]
    shorter = replace(block(7), article=article(9))
    sections = tuple(
        replace(s, blocks=tuple(shorter if b.id == "a7" else b for b in s.blocks))
        for s in wanted.sections
    )
    mended = replace(wanted, sections=sections)
    assert rescuer.render(mended, Format.PDF, machine.attempt).problems == ()


def test_what_was_found_is_tried_again_after_a_while():
    machine = Machine(endless=[block(7)])
    rescuer = machine.rescuer()
    assert rescuer.render(paper(20), Format.PDF, machine.attempt).problems
    machine.endless = ()
    machine.now += 3600
    assert rescuer.render(paper(20), Format.PDF, machine.attempt).problems == ()


def test_blocks_that_are_too_slow_together_are_left_out_when_some_stand_out():
    slow = [block(3), block(5)]

    @dataclass
    class Slow(Machine):
        def attempt(self, wanted: Edition, seconds: float) -> Rendition:
            taken = 35 * sum(one in slow for one in wanted.blocks) / 4
            if wanted.blocks and len(wanted.blocks) > 10 and taken:
                self.now += seconds
                raise UnprintableError("Too long.", theme=wanted.theme)
            if taken > seconds:
                self.now += seconds
                raise UnprintableError("Too long.", theme=wanted.theme)
            return super().attempt(wanted, seconds)

    machine = Slow()
    rendition = machine.rescuer().render(paper(20), Format.PDF, machine.attempt)
    assert [problem.block for problem in rendition.problems] == ["a3", "a5"]


def test_an_edition_too_large_as_a_whole_blames_no_block():
    machine = Machine(each=4.0)
    with pytest.raises(UnprintableError, match="No single block"):
        machine.rescuer().render(paper(20), Format.PDF, machine.attempt)


def test_the_search_has_its_end():
    machine = Machine(endless=[block(number) for number in range(1, 80)], each=1.0)
    with pytest.raises(UnprintableError):
        machine.rescuer().render(paper(100), Format.PDF, machine.attempt)
    assert machine.now <= 5.5 * LIMIT


def test_a_theme_that_can_print_nothing_is_not_the_blocks_fault():
    def attempt(wanted: Edition, seconds: float) -> Rendition:
        raise UnprintableError("It hung.")

    with pytest.raises(UnprintableError, match=r"^It hung\.$") as caught:
        Rescuer(seconds=LIMIT).render(paper(20), Format.PDF, attempt)
    assert "mend the theme “broadsheet”" in caught.value.remedy


@pytest.mark.parametrize("error", [RenderError("line 3", theme="x"), RenderCancelled("stopped")])
def test_a_fault_of_the_theme_and_a_wish_to_stop_end_it_at_once(error: RenderError):
    tried = []

    def attempt(wanted: Edition, seconds: float) -> Rendition:
        tried.append(len(wanted.blocks))
        if len(tried) == 3:
            raise error
        raise UnprintableError("It hung.") if wanted.blocks else error

    with pytest.raises(type(error)):
        Rescuer(seconds=LIMIT).render(paper(20), Format.PDF, attempt)
    assert len(tried) <= 3


def test_articles_whose_pictures_are_all_damaged_are_printed_without_them():
    shown = Image(media=MediaId("0" * 64), width=800, height=600)
    blocks = [replace(block(n), article=article(n, image=shown)) for n in range(3)]

    def attempt(wanted: Edition, seconds: float) -> Rendition:
        if any(one.article.images for one in wanted.blocks if isinstance(one, ArticleBlock)):
            raise UnprintableError("A picture is damaged.", theme=wanted.theme)
        titles = [name_of(one) for one in wanted.blocks]
        content = repr(titles).encode()
        return Rendition(edition=wanted.id, format=Format.PDF, theme=wanted.theme, content=content)

    whole = edition(("Front page", blocks))
    rendition = Rescuer(seconds=LIMIT).render(whole, Format.PDF, attempt)
    assert [problem.block for problem in rendition.problems] == [one.id for one in blocks]
    assert rendition.content == repr([name_of(one) for one in blocks]).encode()


def test_a_headline_that_cannot_be_set_is_left_out_of_the_note():
    bad = block(7)

    def attempt(wanted: Edition, seconds: float) -> Rendition:
        for one in wanted.blocks:
            if one == bad or (isinstance(one, TextBlock) and one.title):
                raise UnprintableError("It hung.")
        content = "".join(one.text for one in wanted.blocks if isinstance(one, TextBlock))
        return Rendition(edition=wanted.id, format=Format.PDF, theme="t", content=content.encode())

    rendition = Rescuer(seconds=LIMIT).render(paper(20), Format.PDF, attempt)
    assert rendition.content.decode() == wording("en").unprinted


def test_a_note_keeps_headline_and_link():
    harmful = "Rope *and* [pulley](javascript:alert) `x` <b>"
    url = "https://valley.example/rope a>(b)*c*.html"
    one = ArticleBlock(id=BlockId("a"), article=replace(article(1), headline=harmful, url=url))
    printed = note(one, wording("ja"))
    assert (printed.id, printed.title) == ("a", harmful)
    (part,) = markdown_parts(printed.text)
    linked = [run for run in part.runs if run.href]  # type: ignore[union-attr]
    assert [run.text for run in linked] == ["valley.exampleで読む"]
    assert linked[0].href == "https://valley.example/rope%20a%3E(b)*c*.html"


def test_a_note_on_a_chart_keeps_its_rows():
    chart = replace(ranking("r"), count=3)
    parts = markdown_parts(note(chart, wording("en")).text)
    assert len(parts[1].items) == 3  # type: ignore[union-attr]


def test_a_block_without_words_has_a_note_too():
    printed = note(DividerBlock(id=BlockId("d")), wording("en"))
    assert printed == bare_note(BlockId("d"), wording("en"))
