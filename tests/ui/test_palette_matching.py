"""Which names fit what is typed into the palette, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.palette.matching import folded, match
from ui.palette.ranking import Entry, found


def entry(text, *, key="", **more):
    return Entry(key=key or text, text=text, detail=more.pop("detail", ""), run=str, **more)


def texts(query, *entries, recent=()):
    return [hit.entry.text for hit in found(query, entries, recent)]


@pytest.mark.parametrize(
    ("typed", "name", "marked"),
    [
        ("exp", "Export as PDF…", "Exp"),
        ("pdf", "Export as PDF…", "PDF"),
        ("pdf exp", "Export as PDF…", "ExpPDF"),
        ("ep", "Export as PDF…", "EP"),
        ("port", "Export as PDF…", "port"),
        ("epoque", "Belle Époque", "Époque"),
        ("汐見", "汐見市とポート・コルダー", "汐見"),
        ("ＰＤＦ", "Export as PDF…", "PDF"),
        ("", "Export as PDF…", ""),
    ],
)
def test_names_are_found_by_parts_of_them(typed, name, marked):
    found_ = match(tuple(folded(typed).split()), folded(name))
    assert found_ is not None
    assert "".join(name[place] for place in sorted(found_.places)) == marked


@pytest.mark.parametrize("typed", ["pdg", "fdp", "export html", "ptas"])
def test_other_names_are_not(typed):
    assert match(tuple(folded(typed).split()), folded("Export as PDF…")) is None


def test_the_nearest_comes_first():
    names = ("Next pane", "Text size", "Export", "Export as plain text…")
    assert texts("ex", *map(entry, names))[:2] == ["Export", "Export as plain text…"]
    assert texts("text", *map(entry, names)) == ["Text size", "Export as plain text…"]


def test_what_was_chosen_lately_leads():
    names = ("Export as PDF…", "Export as an EPUB…", "Gather")
    entries = [entry(name) for name in names]
    assert texts("", *entries) == list(names)
    assert texts("", *entries, recent=["Gather"])[0] == "Gather"
    assert texts("export", *entries, recent=["Export as an EPUB…"])[0] == "Export as an EPUB…"


def test_what_can_not_be_done_comes_last_and_is_still_found():
    entries = (entry("Move up", why="Select a block first."), entry("Move down"))
    assert texts("move", *entries) == ["Move down", "Move up"]


def test_what_is_said_of_an_entry_finds_it_after_those_with_the_name():
    entries = (entry("Publish", tip="Issue this edition"), entry("Issues of the week"))
    assert texts("issue", *entries) == ["Issues of the week", "Publish"]
    assert texts("pub issue", *entries) == ["Publish"]
    assert texts("text insert", entry("Text", detail="Insert")) == ["Text"]


@given(st.text(), st.lists(st.text(max_size=40), max_size=8))
def test_anything_may_be_typed_and_anything_be_called_so(typed, names):
    hits = found(typed, [entry(name, key=str(n)) for n, name in enumerate(names)])
    assert [hit.match.score for hit in hits] == sorted(
        (hit.match.score for hit in hits), reverse=True
    )
    for hit in hits:
        assert all(0 <= place < len(hit.entry.text) for place in hit.match.places)


@given(st.text())
def test_folding_keeps_every_letter_in_its_place(text):
    assert len(folded(text)) == len(text)


@given(st.text(min_size=1).filter(lambda text: text.split()), st.integers(0, 30))
def test_a_name_is_found_by_any_of_its_words(name, which):
    words = folded(name).split()
    if words:
        assert match((words[which % len(words)],), folded(name)) is not None
