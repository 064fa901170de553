"""The translations are complete, and say what the code says."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from scripts.translations import SOURCES, SPOKEN, collected, compile_all
from ui.translation import FOLDER, LANGUAGES

NAMES = re.compile(r"\{[^}]*\}|%L?n")
KEY = re.compile(r"(?<!&)&(\w)")


def messages(language: str) -> list[tuple[str, ElementTree.Element]]:
    tree = ElementTree.parse(SOURCES / f"digest_{language}.ts")
    return [
        (context.findtext("name", ""), message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def said(message: ElementTree.Element) -> list[str]:
    """What is said for the message, form by form."""
    translation = message.find("translation")
    forms = translation.findall("numerusform") or [translation]
    return [form.text or "" for form in forms]


def source(message: ElementTree.Element) -> str:
    return message.findtext("source", "")


def identity(context: str, message: ElementTree.Element) -> tuple[str, str, str]:
    return context, source(message), message.findtext("comment", "")


def test_the_languages_of_the_files_are_those_of_the_window():
    assert set(SPOKEN) == set(LANGUAGES)


def test_all_that_the_window_says_is_in_the_files_and_nothing_else():
    phrases = collected()
    known = {identity(context, message) for context, message in messages("ja")}
    assert known == {(phrase.context, phrase.text, phrase.comment) for phrase in phrases}
    counted = {identity(context, message) for context, message in messages("en")}
    assert counted == {(p.context, p.text, p.comment) for p in phrases if p.counted}


@pytest.mark.parametrize("language", SPOKEN)
def test_every_phrase_is_said(language):
    lacking = [
        source(message)
        for _, message in messages(language)
        if message.find("translation").get("type") or not all(said(message))
    ]
    assert lacking == []


@pytest.mark.parametrize("language", SPOKEN)
def test_the_names_in_a_phrase_are_those_of_its_translation(language):
    other = [
        (source(message), form)
        for _, message in messages(language)
        for form in said(message)
        if set(NAMES.findall(form)) - {"%n", "%Ln"}
        != set(NAMES.findall(source(message))) - {"%n", "%Ln"}
    ]
    assert other == []


@pytest.mark.parametrize("language", SPOKEN)
def test_what_is_counted_says_its_number_at_least_of_many(language):
    silent = [
        source(message)
        for _, message in messages(language)
        if "%n" in source(message) and not re.search("%L?n", said(message)[-1])
    ]
    assert silent == []


def test_keys_stand_behind_the_japanese_in_the_letter_of_the_english():
    wrong = []
    for _, message in messages("ja"):
        key = KEY.search(source(message))
        (form,) = said(message)
        expected = re.search(rf"\(&{key[1].upper()}\)…?$", form) if key else "&" not in form
        if not expected:
            wrong.append((source(message), form))
    assert wrong == []


def test_japanese_has_its_own_signs():
    wrong = []
    for _, message in messages("ja"):
        text, form = source(message), said(message)[0]
        if re.search(r"\.\.\.|[“”‘]|[ぁ-んァ-ヶ一-龠][,.!?](?!\w)", form):
            wrong.append((text, form, "signs"))
        if text.endswith("…") != form.endswith("…") and "{" not in text:
            wrong.append((text, form, "…"))
    assert wrong == []


def test_sentences_end_as_sentences():
    wrong = [
        (source(message), said(message)[0])
        for context, message in messages("ja")
        if re.fullmatch(r"[A-Z“{][^{}]*[a-z”]\.", source(message))
        and not re.search(r"[。！？）」]$", said(message)[0])
        and (context, source(message)) != ("Editions", "No.")  # a column
    ]
    assert wrong == []


@pytest.mark.parametrize("language", SPOKEN)
def test_the_compiled_files_are_up_to_date(language, tmp_path):
    compile_all(into=tmp_path)
    fresh, kept = QTranslator(), QTranslator()
    assert fresh.load(str(tmp_path / f"digest_{language}.qm"))
    assert kept.load(str(FOLDER / f"digest_{language}.qm"))
    for context, message in messages(language):
        name = identity(context, message)
        for count in (1, 2):
            assert kept.translate(*name, count) == fresh.translate(*name, count)


def test_each_language_is_a_file_that_the_wheel_takes_along():
    assert {path.name for path in FOLDER.iterdir()} == {f"digest_{key}.qm" for key in LANGUAGES}
    assert Path(FOLDER).is_relative_to(Path(__file__).parents[2] / "ui")
