"""The edition's history: every change can be taken back and done again, typing is one step."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from ui_harbour import NOW, make_article, make_edition

from digest.edits import (
    issue,
    override,
    place_article,
    remove_blocks,
    set_nameplate,
    shift_block,
)
from digest.errors import EditError
from digest.model import BlockId, SectionId
from ui.edition_document import MERGE_PAUSE, EditionDocument


class Clock:
    """Seconds, moved by hand."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def document(qapp, clock):
    return EditionDocument(make_edition(), clock=clock)


def type_headline(document, text):
    for end in range(1, len(text) + 1):
        document.apply(
            "Type the headline",
            lambda edition, end=end: override(edition, BlockId("b1"), headline=text[:end]),
            merge_key="headline",
        )


def headline(document):
    return document.edition.blocks[0].overrides.headline


def test_a_change_is_announced_with_before_and_after(document):
    before, heard = document.edition, []
    document.edition_changed.connect(lambda *both: heard.append(both))
    document.apply("Remove", lambda edition: remove_blocks(edition, [BlockId("b2")]))
    assert heard == [(before, document.edition)]
    assert len(document.edition.blocks) == 3


def test_a_change_that_changes_nothing_is_no_step(document):
    assert not document.apply("Remove", lambda edition: remove_blocks(edition, [BlockId("no")]))
    assert document.history.count() == 0


def test_typing_is_one_step(document):
    type_headline(document, "Fog lifts")
    assert headline(document) == "Fog lifts"
    assert document.history.count() == 1
    document.history.undo()
    assert headline(document) is None
    document.history.redo()
    assert headline(document) == "Fog lifts"


def test_typing_after_a_pause_is_another_step(document, clock):
    type_headline(document, "Fog")
    clock.now += MERGE_PAUSE + 0.1
    type_headline(document, "Fog lifts")
    assert document.history.count() == 2
    document.history.undo()
    assert headline(document) == "Fog"


def test_typing_elsewhere_is_another_step(document):
    type_headline(document, "Fog")
    document.apply("Type", lambda e: set_nameplate(e, title="The Ledger"), merge_key="title")
    type_headline(document, "Fog lifts")
    assert document.history.count() == 3


def test_typing_that_ends_where_it_began_leaves_no_step(document):
    before = document.edition
    document.apply("Type", lambda e: set_nameplate(e, title="The Ledge"), merge_key="title")
    document.apply("Type", lambda _: before, merge_key="title")
    assert document.edition == before
    assert document.history.count() == 0


def test_a_thousand_keystrokes_on_a_large_edition_are_one_step(document):
    for number in range(100, 600):
        article = make_article(number)
        document.apply(
            "Add",
            lambda e, a=article, n=number: place_article(
                e, a, block_id=BlockId(f"x{n}"), section=SectionId("world")
            ),
        )
    steps = document.history.count()
    type_headline(document, "f" * 1000)
    assert document.history.count() == steps + 1


def test_an_issued_edition_refuses_every_change(document):
    document.open(issue(document.edition, NOW))
    with pytest.raises(EditError, match="issued"):
        document.apply("Remove", lambda edition: remove_blocks(edition, [BlockId("b2")]))


def test_opening_another_edition_begins_a_new_history(document):
    type_headline(document, "Fog")
    other = replace(make_edition(), title="The Evening Ledger")
    heard = []
    document.edition_opened.connect(heard.append)
    document.open(other)
    assert heard == [other]
    assert not document.history.canUndo()


class History(RuleBasedStateMachine):
    """Edits, undo and redo against a plain list of values."""

    def __init__(self):
        super().__init__()
        self.clock = Clock()
        self.document = EditionDocument(make_edition(), clock=self.clock)
        self.values = [self.document.edition]
        self.here = 0
        self.shown = self.document.edition
        self.document.edition_changed.connect(self.on_changed)
        self.fresh = 0

    def on_changed(self, before, after):
        assert before == self.shown
        self.shown = after

    def apply(self, change):
        self.clock.now += 60
        if self.document.apply("Step", change):
            self.values[self.here + 1 :] = [self.document.edition]
            self.here += 1

    def blocks(self):
        return self.document.edition.blocks

    @rule(section=st.sampled_from(["front", "world"]), number=st.integers(1, 9))
    def add(self, section, number):
        self.fresh += 1
        block = BlockId(f"n{self.fresh}")
        self.apply(
            lambda e: place_article(
                e, make_article(number), block_id=block, section=SectionId(section)
            )
        )

    @precondition(lambda self: self.blocks())
    @rule(data=st.data(), step=st.sampled_from([-1, 1]))
    def shift(self, data, step):
        block = data.draw(st.sampled_from([block.id for block in self.blocks()]))
        self.apply(lambda e: shift_block(e, block, step))

    @precondition(lambda self: self.blocks())
    @rule(data=st.data())
    def remove(self, data):
        block = data.draw(st.sampled_from([block.id for block in self.blocks()]))
        self.apply(lambda e: remove_blocks(e, [block]))

    @rule(words=st.lists(st.text(max_size=4), min_size=1, max_size=4))
    def type_nameplate(self, words):
        self.clock.now += 60
        before = self.document.edition
        for word in words:
            self.document.apply(
                "Type", lambda e, word=word: set_nameplate(e, title=word), merge_key="title"
            )
        if self.document.edition != before:
            self.values[self.here + 1 :] = [self.document.edition]
            self.here += 1
        else:
            self.document.history.count()  # typed back to where it was: a redo may be gone
            del self.values[self.here + 1 + self._steps_ahead() :]

    def _steps_ahead(self):
        return self.document.history.count() - self.document.history.index()

    @rule()
    def undo(self):
        self.document.history.undo()
        self.here = max(0, self.here - 1)

    @rule()
    def redo(self):
        self.document.history.redo()
        self.here = min(len(self.values) - 1, self.here + 1)

    @invariant()
    def the_edition_is_the_history_says(self):
        assert self.document.edition == self.values[self.here]
        assert self.shown == self.document.edition
        assert self.document.history.index() == self.here


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=40, stateful_step_count=25)


def test_steps_that_have_gone_let_go_of_their_editions(qapp):
    document = EditionDocument(make_edition())
    for title in ("One", "Two", "Three"):
        document.apply("Type", lambda edition, title=title: set_nameplate(edition, title=title))
    dropped = document._steps[1:]
    document.history.undo()
    document.history.undo()
    document.apply("Type", lambda edition: set_nameplate(edition, title="Other"))
    assert [step.is_forgotten for step in dropped] == [True, True]
    assert len(document._steps) == document.history.count() == 2
    kept = list(document._steps)
    document.open(make_edition())
    assert all(step.is_forgotten for step in kept)
    assert document._steps == []
