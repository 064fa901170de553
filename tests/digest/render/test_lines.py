"""Lines of plain text: never wider than asked, nothing lost, broken where the script allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.render.text.lines import padded, spaced, text_width, underlined, wrapped


def squeezed(text: str) -> str:
    return "".join(text.replace("\u00ad", "").replace("\u200b", "").split())


@pytest.mark.parametrize(
    ("text", "width"),
    [("abc", 3), ("港日報", 6), ("é", 1), ("e\u0301", 1), ("▲2", 2), ("", 0), ("한국", 4)],
)
def test_a_full_width_character_counts_as_two(text: str, width: int) -> None:
    assert text_width(text) == width


def test_lines_are_filled_and_hang_behind_their_mark() -> None:
    assert wrapped("one two three four", 9) == ["one two", "three", "four"]
    assert wrapped("one two three", 9, first="- ", rest="  ") == ["- one two", "  three"]
    assert wrapped("  \n ", 9, first="- ") == []


def test_japanese_breaks_anywhere_but_at_its_punctuation() -> None:
    assert wrapped("港の評議会は、北の埠頭を", 12) == ["港の評議会", "は、北の埠頭", "を"]
    assert wrapped("彼は「港」と", 6) == ["彼は", "「港」", "と"]


def test_a_blank_that_forbids_a_break_does_so() -> None:
    assert wrapped("some 12\u00a0km on", 8) == ["some", "12\u00a0km on"]


def test_an_address_is_never_broken_but_other_long_words_are() -> None:
    address = "https://courier.example/" + "a" * 40
    assert wrapped(f"see {address} now", 20) == ["see", address, "now"]
    assert (
        wrapped("見よ https://a.example/港/日報/朝刊 を", 16)[1] == "https://a.example/港/日報/朝刊"
    )
    assert wrapped("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


def test_soft_hyphens_are_not_printed() -> None:
    assert wrapped("ex\u00adam\u00adple", 20) == ["example"]


@given(st.text(max_size=200), st.integers(4, 80))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, columns: int) -> None:
    lines = wrapped(text, columns)
    assert squeezed("".join(lines)) == squeezed(text)
    if "http" not in text.lower() and "mailto" not in text.lower():
        # A closing mark may hang at a line's end rather than begin the next one.
        assert all(text_width(line) <= columns for line in lines)


def test_padding_and_underlining_count_columns() -> None:
    assert padded("港", 4) == "港  "
    assert padded("港", 4, right=True) == "  港"
    assert underlined(["港日報"], "=", 72) == ["港日報", "======"]
    assert underlined(["abcdef"], "-", 4) == ["abcdef", "----"]
    assert underlined([], "-", 4) == []


def test_groups_of_lines_stand_apart() -> None:
    assert spaced([["a"], [], ["b", "c"]]) == ["a", "", "b", "c"]
