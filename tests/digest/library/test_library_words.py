"""What is typed, as the index is asked for it, and what a headline has of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.library.words import MOST_TERMS, facet, match_expression, typed_words, words_in


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("harb", '"harb"*'),
        ("harbour ", '"harbour"'),
        ("harbour pl", '"harbour" AND "pl"*'),
        ('"harbour plan"', '"harbour plan"'),
        ("東", '"東"*'),
        ("東京", '"東京"'),
        ("東京都 ", '"東京 京都"'),
        ("G7首脳", '"G7" AND "首脳"'),
        ("ferry ferry ", '"ferry"'),
        ("?!", ""),
        ("\0\ue000", ""),
    ],
)
def test_what_is_typed_is_asked_for(typed, asked):
    assert match_expression(typed) == asked


def test_of_a_pasted_page_the_first_words_count():
    assert len(typed_words(" ".join(map(str, range(999))))) == MOST_TERMS


@pytest.mark.parametrize(
    ("headline", "typed", "count"),
    [
        ("Harbour plan approved", "approved harbour ", 2),
        ("Harbour plan approved", "approve harbour ", 1),
        ("Harbour plan approved", "harbour appr", 2),
        ("Harbour plan approved", '"plan approved" harbour', 2),
        ("Harbour plan approved", '"approved plan"', 0),
        ("Élection à Genève", "ELECTION geneve ", 2),
        ("東京都庁で会議", "都庁 会議 首相", 2),
        ("G7首脳が集まる", "g7 首脳", 2),
        ("", "harbour", 0),
    ],
)
def test_a_headline_has_so_many_of_the_words(headline, typed, count):
    assert words_in(headline, typed_words(typed)) == count


@given(st.text())
def test_a_text_has_its_own_words(text):
    plain = " ".join(character for character in text if character.isalnum())
    assert words_in(plain, typed_words(plain)) == len(typed_words(plain))


@given(st.text(), st.text())
def test_any_text_can_be_compared_with_any(headline, typed):
    assert 0 <= words_in(headline, typed_words(typed)) <= len(typed_words(typed))


def test_facets_of_different_kinds_and_values_differ():
    words = {facet(kind, value) for kind in ("section", "source") for value in ("a", "b", "\ud800")}
    assert len(words) == 6
