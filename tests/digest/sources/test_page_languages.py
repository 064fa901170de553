"""The language of a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources.languages import page_language


@pytest.mark.parametrize(
    ("declared", "text", "language"),
    [
        (["en-GB"], "Ferry runs", "en-GB"),
        (["EN_us"], "Ferry runs", "en-us"),
        (["", "de"], "Fähre fährt", "de"),
        (["en"], "連絡船が再開へ", "ja"),
        (["en"], "연락선 재개", "ko"),
        (["zh-TW"], "渡輪復航", "zh-TW"),
        ([], "渡轮复航", "zh"),
        ([], "Паром снова ходит", "ru"),
        ([], "Пором їздить знову", "uk"),
        (["ar"], "العبارة تعود", "ar"),
        ([], "Το πλοίο ξαναρχίζει", "el"),
        (["not a tag!"], "Ferry runs", None),
        ([], "", None),
        (["en"], "Sony unveils “プレステ” in the harbour of Hollin", "en"),
    ],
)
def test_what_is_declared_holds_unless_the_letters_speak_against_it(declared, text, language):
    assert page_language(declared, text) == language


@given(st.lists(st.text(max_size=20), max_size=3), st.text(max_size=100))
def test_a_language_is_a_tag_or_none(declared: list[str], text: str):
    language = page_language(declared, text)
    assert language is None or (language.replace("-", "").isalnum() and language.isascii())
