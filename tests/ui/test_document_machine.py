"""Whatever is edited, undone, redone, saved and opened again: the document is what a list of values
says, the library what was saved, and the outline what the document is."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import NamedTuple

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtTest import QAbstractItemModelTester
from ui_harbour import NOW, make_article, make_edition

from digest import edits
from digest.errors import EditError
from digest.holding import EditionHold
from digest.library.locks import owner_here
from digest.locks import WindowId
from digest.model import (
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    Form,
    LeadBlock,
    Section,
    SectionId,
    Upkeep,
)
from digest.refill import refilled
from ui import mime
from ui.autosave import Autosave, SaveState
from ui.block_changes import (
    carried,
    cut,
    duplicated,
    inserted,
    moved,
    pasted,
    removed,
    sections_moved,
    shifted,
    text_block,
)
from ui.block_clips import clip_of, is_move
from ui.edition_document import MERGE_PAUSE, EditionDocument
from ui.models.outline import LEAD_SLOT, ROW, OutlineModel, Place

NUMBERS = st.integers(0, 30)
STEPS = st.sampled_from([-1, 1])
WORDS = st.sampled_from(["", "Fog", "Fog over the quay", "霧"])
_IDS = count()


class Step(NamedTuple):
    """A step of the history in plain Python: the value after it, and what typing it belongs to."""

    value: Edition
    key: object = None
    at: float = 0.0


class Desk(NamedTuple):
    """What the machine works with, made once for all of its runs."""

    library: object
    tasks: object
    qtbot: object


class DocumentMachine(RuleBasedStateMachine):
    """`values` and `here` are the history as a list and the place in it."""

    desk: Desk

    @initialize()
    def open(self):
        id = EditionId(f"harbour {next(_IDS)}")
        self.values = [Step(_made_live(replace(make_edition(), id=id)))]
        self.here = 0
        self.clock = 0.0
        self.clip = None
        self.document = EditionDocument(self.value, clock=lambda: self.clock)
        self.desk.library.save_edition(self.value, saved=NOW)
        owner = owner_here(WindowId(id), "Mari")
        hold = EditionHold(self.desk.library, owner, now=lambda: datetime.now(UTC))
        hold.claim(self.value)
        self.autosave = Autosave(self.document, hold, self.desk.tasks)
        self.outline = OutlineModel(self.value)
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.outline, fatal)
        self.document.edition_changed.connect(lambda _, after: self.outline.update(after))
        self.document.edition_opened.connect(self.outline.reset)

    @property
    def value(self) -> Edition:
        return self.values[self.here].value

    # Edits

    @rule(number=NUMBERS, section=NUMBERS, index=NUMBERS, words=WORDS)
    def insert(self, number, section, index, words):
        self.do(inserted(text_block(words), self.place(section, index)))

    @rule(number=st.integers(5, 30), section=NUMBERS, index=NUMBERS)
    def place_article(self, number, section, index):
        at, id = self.place(section, index), BlockId(f"placed {next(_IDS)}")
        article = make_article(number)
        self.do(("Add", lambda e: edits.place_article(
            e, article, block_id=id, section=at.section, index=at.index
        )))  # fmt: skip

    @rule(number=NUMBERS, words=WORDS)
    def type_a_headline(self, number, words):
        block = self.block(number, LeadBlock | ArticleBlock)
        if block:
            step = "Type", lambda e: edits.override(e, block.id, headline=words)
            self.do(step, key=(block.id, "headline"))

    @rule(words=WORDS)
    def type_the_nameplate(self, words):
        self.do(("Type", lambda e: edits.set_nameplate(e, title=words)), key="title")

    @rule(number=NUMBERS, form=st.sampled_from(Form))
    def set_form(self, number, form):
        block = self.block(number, ArticleBlock)
        if block:
            self.do(("Form", lambda e: edits.set_form(e, block.id, form)))

    @rule(number=NUMBERS)
    def make_lead(self, number):
        block = self.block(number, ArticleBlock)
        if block:
            self.do(("Lead", lambda e: edits.make_lead(e, block.id)))

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=3), step=STEPS)
    def shift(self, numbers, step):
        if blocks := self.blocks(numbers):
            self.do(shifted(blocks, step))

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=3), step=STEPS)
    def carry(self, numbers, step):
        if blocks := self.blocks(numbers):
            self.do(carried(blocks, step))

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=3), section=NUMBERS, index=NUMBERS)
    def move(self, numbers, section, index):
        if blocks := self.blocks(numbers):
            self.do(moved([block.id for block in blocks], self.place(section, index)))

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=3))
    def remove(self, numbers):
        if blocks := self.blocks(numbers):
            self.do(removed(blocks))

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=3), cuts=st.booleans())
    def copy_or_cut(self, numbers, cuts):
        if blocks := self.blocks(numbers):
            self.clip = clip_of(self.value, blocks, (), cut=cuts)
            if cuts:
                self.do(cut(blocks))

    @precondition(lambda self: self.clip is not None)
    @rule(section=NUMBERS, index=NUMBERS)
    def paste(self, section, index):
        blocks = mime.unpack_blocks(self.clip)
        is_moved = is_move(self.clip, self.value, blocks)
        self.do(pasted(blocks, self.place(section, index), moved=is_moved))

    @rule(number=NUMBERS)
    def duplicate(self, number):
        if blocks := self.blocks([number]):
            self.do(duplicated(blocks))

    @rule(number=NUMBERS, index=NUMBERS)
    def move_section(self, number, index):
        sections = self.value.sections
        at = index % (len(sections) + 1)
        self.do(sections_moved([sections[number % len(sections)].id], at))

    @rule(index=NUMBERS, words=WORDS)
    def add_section(self, index, words):
        id, at = SectionId(f"s {next(_IDS)}"), index % (len(self.value.sections) + 1)
        self.do(("Add", lambda e: edits.add_section(e, id=id, title=words, index=at)))

    @rule(number=NUMBERS, words=WORDS)
    def rename_or_remove_a_section(self, number, words):
        section = self.value.sections[number % len(self.value.sections)]
        if words:
            self.do(("Rename", lambda e: edits.rename_section(e, section.id, words)))
        elif number % len(self.value.sections):
            self.do(("Remove", lambda e: edits.remove_section(e, section.id)))

    @rule(numbers=st.lists(st.integers(5, 12), unique=True, max_size=5))
    def refill(self, numbers):
        made = _picked(self.value, numbers)
        self.do(("Refill", lambda e: refilled(e, made).edition))

    # The history

    @rule(steps=st.integers(1, 4))
    def undo(self, steps):
        for _ in range(steps):
            self.document.history.undo()
        self.here = max(0, self.here - steps)

    @rule(steps=st.integers(1, 4))
    def redo(self, steps):
        for _ in range(steps):
            self.document.history.redo()
        self.here = min(len(self.values) - 1, self.here + steps)

    @rule()
    def pause(self):
        self.clock += MERGE_PAUSE + 1

    @rule()
    def undo_all_and_redo_all(self):
        self.document.history.setIndex(0)
        assert self.document.edition == self.values[0].value
        self.document.history.setIndex(self.document.history.count())
        self.here = len(self.values) - 1

    # The library

    @rule()
    def flush(self):
        self.autosave.flush()
        assert self.desk.library.edition(self.value.id) == self.value

    @rule()
    def let_it_be_saved(self):
        done = []
        self.autosave.settle(lambda: done.append(True))
        self.desk.qtbot.waitUntil(lambda: bool(done))
        assert self.autosave.state is SaveState.SAVED
        assert self.desk.library.edition(self.value.id) == self.value

    @rule()
    def reopen(self):
        self.flush()
        kept = self.desk.library.edition(self.value.id)
        assert kept == self.value
        self.document.open(kept)
        self.values, self.here = [Step(kept)], 0

    # What holds

    @invariant()
    def the_document_is_the_lists_value(self):
        assert self.document.edition == self.value
        assert self.document.history.count() == len(self.values) - 1
        assert self.document.history.index() == self.here

    @invariant()
    def the_outline_mirrors_the_edition(self):
        assert _rows(self.outline) == _wanted(self.value)

    # In plain Python

    def do(self, step, key=None):
        """The step in the document and in the list of values."""
        text, change = step
        try:
            after = change(self.value)
        except EditError:
            after = self.value
        # The document gets the value: a change that makes new ids would make others.
        assert self.document.apply(text, after, merge_key=key) == (after != self.value)
        if after == self.value:
            return
        former = self.values[self.here]
        del self.values[self.here + 1 :]
        merges = key is not None and former.key == key and self.clock - former.at <= MERGE_PAUSE
        if self.here and merges:
            self.values.pop()
            self.here -= 1
            if after == self.value:
                return  # typed and taken back: no step at all
        self.values.append(Step(after, key, self.clock))
        self.here += 1

    def place(self, section: int, index: int) -> Place:
        found = self.value.sections[section % len(self.value.sections)]
        return Place(section=found.id, index=index % (len(found.blocks) + 1))

    def block(self, number: int, kind):
        found = [block for block in self.value.blocks if isinstance(block, kind)]
        return found[number % len(found)] if found else None

    def blocks(self, numbers: list[int]):
        """Some of the blocks, each once, in reading order."""
        every = self.value.blocks
        chosen = {number % len(every) for number in numbers} if every else set()
        return tuple(block for number, block in enumerate(every) if number in chosen)

    def teardown(self):
        if hasattr(self, "document"):
            self.autosave.flush()
            self.document.history.setIndex(0)
            assert self.document.edition == self.values[0].value
            for part in (self.tester, self.outline, self.autosave, self.document):
                part.deleteLater()


def _made_live(edition: Edition) -> Edition:
    """As if a recipe had made it."""
    sections = tuple(
        replace(section, blocks=tuple(replace(b, upkeep=Upkeep.LIVE) for b in section.blocks))
        for section in edition.sections
    )
    return replace(edition, sections=sections)


def _picked(edition: Edition, numbers: list[int]) -> Edition:
    """What the recipe would pick: the first leads, the others stand in World."""
    articles = [(BlockId(f"picked {next(_IDS)}"), make_article(number)) for number in numbers]
    live = Upkeep.LIVE
    lead = tuple(LeadBlock(id=id, article=a, upkeep=live) for id, a in articles[:1])
    world = tuple(ArticleBlock(id=id, article=a, upkeep=live) for id, a in articles[1:])
    world_section = Section(
        id=SectionId(f"s {next(_IDS)}"), title="World", blocks=world, recipe_title="World"
    )
    front = Section(id=edits.FRONT_PAGE, title="Front page", blocks=lead)
    return replace(edition, sections=(front, world_section), created=NOW)


def _rows(model: OutlineModel):
    found = []
    for row in range(model.rowCount()):
        section = model.index(row, 0)
        values = [model.index(n, 0, section).data(ROW) for n in range(model.rowCount(section))]
        found.append((section.data(ROW), [value if value else LEAD_SLOT for value in values]))
    return found


def _wanted(edition: Edition):
    found = [(section, list(section.blocks)) for section in edition.sections]
    if edits.lead_of(edition) is None:
        found[0][1].insert(0, LEAD_SLOT)
    return found


def test_the_document_is_what_a_list_of_values_says(qtbot, library, tasks):
    DocumentMachine.desk = Desk(library, tasks, qtbot)
    few = settings(max_examples=25, stateful_step_count=30, deadline=None)
    run_state_machine_as_test(DocumentMachine, settings=few)
