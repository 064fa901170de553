"""The page's own words in each language."""

import string
from dataclasses import fields
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from digest.render.content.correction_phrases import CORRECTION_PHRASES
from digest.render.content.phrases import PHRASES
from digest.render.content.wording import Wording, wording

ENGLISH = {field.name: field.default for field in fields(Wording) if field.name != "locale"}


def names_in(phrase: object) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(str(phrase)) if name}


@pytest.mark.parametrize("language", [language for language in PHRASES if language != "en"])
def test_every_phrase_is_there_with_its_facts(language: str) -> None:
    phrases = PHRASES[language] | CORRECTION_PHRASES[language]
    assert phrases.keys() == ENGLISH.keys()
    for name, phrase in phrases.items():
        assert names_in(phrase) == names_in(ENGLISH[name]), name


@pytest.mark.parametrize(
    ("language", "said"),
    [("de-AT", "Inhalt"), ("fr", "Sommaire"), ("sw", "Inside"), ("", "Inside")],
)
def test_a_variety_has_its_language_s_words_and_others_english(language: str, said: str) -> None:
    assert wording(language).inside == said


@pytest.mark.parametrize(
    ("moment", "zone"),
    [
        (datetime.min.replace(tzinfo=UTC), "America/New_York"),
        (datetime.max.replace(tzinfo=UTC), "Pacific/Kiritimati"),
    ],
)
def test_a_moment_at_the_end_of_time_is_told_as_it_is(moment: datetime, zone: str) -> None:
    told = wording("en").moment(moment, ZoneInfo(zone), today=date(2026, 3, 12))
    assert told.endswith(f"{moment:%H:%M}")
