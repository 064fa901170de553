"""The page's own words in each language."""

import string
from dataclasses import fields

import pytest

from digest.render.content.phrases import PHRASES
from digest.render.content.wording import Wording, wording

ENGLISH = {field.name: field.default for field in fields(Wording) if field.name != "locale"}


def names_in(phrase: object) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(str(phrase)) if name}


@pytest.mark.parametrize("language", [language for language in PHRASES if language != "en"])
def test_every_phrase_is_there_with_its_facts(language: str) -> None:
    phrases = PHRASES[language]
    assert phrases.keys() == ENGLISH.keys()
    for name, phrase in phrases.items():
        assert names_in(phrase) == names_in(ENGLISH[name]), name


@pytest.mark.parametrize(
    ("language", "said"),
    [("de-AT", "Inhalt"), ("fr", "Sommaire"), ("sw", "Inside"), ("", "Inside")],
)
def test_a_variety_has_its_language_s_words_and_others_english(language: str, said: str) -> None:
    assert wording(language).inside == said
