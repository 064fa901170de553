"""Marks of Markdown go around words and before lines, and come off again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.marking import Around, Before, Marked, continued, lined, linked, wrapped


def marked(shown: str) -> Marked:
    """`shown` with its selection between ‹ and ›."""
    start = shown.index("‹")
    end = shown.index("›") - 1
    return Marked(text=shown.replace("‹", "").replace("›", ""), start=start, end=end)


def told(value: Marked) -> str:
    return f"{value.text[: value.start]}‹{value.selected}›{value.text[value.end :]}"


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("one ‹two› three", Around.BOLD, "one **‹two›** three"),
        ("one **‹two›** three", Around.BOLD, "one ‹two› three"),
        ("one **‹two›** three", Around.ITALIC, "one ***‹two›*** three"),
        ("one ***‹two›*** three", Around.BOLD, "one *‹two›* three"),
        ("one ‹**two**› three", Around.BOLD, "one ‹two› three"),
        ("one ‹*two*› three", Around.BOLD, "one **‹*two*›** three"),
        ("one t‹›wo three", Around.ITALIC, "one *‹two›* three"),
        ("one‹ two › three", Around.BOLD, "one **‹two›**  three"),
        ("‹›", Around.BOLD, "**‹›**"),
    ],
)
def test_marks_go_around_words(before, mark, after):
    assert told(wrapped(marked(before), mark)) == after


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("on‹›e", Before.BULLETS, "- on‹›e"),
        ("- on‹›e", Before.BULLETS, "on‹›e"),
        ("- on‹›e", Before.NUMBERS, "1. on‹›e"),
        ("‹one\ntwo›\nthree", Before.NUMBERS, "‹1. one\n2. two›\nthree"),
        ("‹one\n\ntwo›", Before.BULLETS, "‹- one\n\n- two›"),
        ("‹- one\ntwo›", Before.BULLETS, "‹- one\n- two›"),
        ("## on‹›e", Before.HEADING, "on‹›e"),
        ("‹›", Before.QUOTE, "> ‹›"),
    ],
)
def test_marks_stand_before_lines(before, mark, after):
    assert told(lined(marked(before), mark)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see ‹the harbour›", "see [the harbour](‹https://›)"),
        ("see ‹https://harbour.example/a›!", "see [‹›](https://harbour.example/a)!"),
        ("see [the‹› harbour](https://x.example)", "see ‹the harbour›"),
        ("‹›", "[](‹https://›)"),
    ],
)
def test_words_become_links_and_words_again(before, after):
    assert told(linked(marked(before))) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("- one", "- one\n- ‹›"),
        ("- one\n- ", "- one\n‹›"),
        ("9. nine", "9. nine\n10. ‹›"),
        ("> said", "> said\n> ‹›"),
    ],
)
def test_enter_goes_on_with_a_list(text, after):
    further = continued(text, len(text))
    assert further is not None
    assert told(further) == after


@pytest.mark.parametrize("text", ["plain", "## Heading", ""])
def test_enter_is_enter_elsewhere(text):
    assert continued(text, len(text)) is None


TEXTS = st.text(st.sampled_from("ab *_-#>1.[]()\n https://é😀"), max_size=40)


@given(TEXTS, st.data())
def test_no_words_are_lost_and_the_selection_stays_in_the_text(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    value = Marked(text=text, start=start, end=end)
    results = [wrapped(value, mark) for mark in Around]
    results += [lined(value, mark) for mark in Before]
    for result in results:
        assert 0 <= result.start <= result.end <= len(result.text)
        assert letters(result.text) == letters(text)
    assert letters(text) <= letters(linked(value).text + "1")


def letters(text: str) -> set[str]:
    return {character for character in text if character.isalpha()}
