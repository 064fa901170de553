"""What the collecting tool reads of the code, and what it refuses."""

from pathlib import Path

import pytest

from scripts.translations import Phrase, UnreadableError, canonical, phrases_in, unfinished, update

HERE = Path("ui/outline.py")


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('tr("Outline", "Fold")', Phrase("Outline", "Fold")),
        ('tr("Outline", "Fold", "verb")', Phrase("Outline", "Fold", "verb")),
        ('tr("Outline", text="Fold", comment="verb")', Phrase("Outline", "Fold", "verb")),
        ('tr("Outline", "%n block(s)", n=len(blocks))', Phrase("Outline", "%n block(s)", "", True)),
        ('tr("Outline", "Words", n=3)', Phrase("Outline", "Words", "", True)),
        ('marked("Outline", "%Ln word(s)")', Phrase("Outline", "%Ln word(s)", "", True)),
        ('tr("Outline", "Move to “{section}”").format(section=title)',
         Phrase("Outline", "Move to “{section}”")),
        ('from ui.translation import marked as to_tell\nto_tell("Outline", "Fold")',
         Phrase("Outline", "Fold")),
        ('tr("Outline", "In two "\n"lines")', Phrase("Outline", "In two lines")),
    ],
)  # fmt: skip
def test_a_call_of_literals_is_collected(code, found):
    assert list(phrases_in(code, HERE)) == [found]


@pytest.mark.parametrize(
    "code",
    [
        'tr("Outline", NAMES[kind])',
        'tr("Outline", spec.text)',
        'tr("Outline", words)',
        'window.tr("Outline", "Fold")',
        'print("Fold")',
    ],
)
def test_what_was_marked_elsewhere_is_passed_over(code):
    assert list(phrases_in(code, HERE)) == []


@pytest.mark.parametrize(
    "code",
    [
        'tr("Outline", f"Fold {name}")',
        'tr("Outline", "Fold " + name)',
        'tr("Outline", "Fold {name}".format(name=name))',
        'tr("Outline", "Fold" if many else "Folds")',
        'tr(CONTEXT, "Fold")',
        'tr("Outline", "Fold", why)',
        'tr("Outline", "%n block(s)")',
        'tr(*words)',
        'tr(**words)',
        'tr("Outline")',
        'marked("Outline", words)',
    ],
)  # fmt: skip
def test_a_call_that_would_be_lost_is_refused_with_its_place(code):
    with pytest.raises(UnreadableError, match=r"ui/outline\.py:1: "):
        list(phrases_in(code, HERE))


def test_the_tools_of_qt_read_every_phrase_whatever_signs_it_has(tmp_path):
    phrases = [
        Phrase("Outline", 'A “quoted” "word", a \\ and\na line'),
        Phrase("Outline", "Fold", "verb"),
        Phrase("Outline", "%n block(s)", "", True),
    ]
    assert canonical(phrases).count("\n") == 3
    update(phrases, tmp_path)
    assert unfinished(tmp_path) == {"digest_en": 0, "digest_ja": 3}
    update(phrases[:1], tmp_path)
    assert unfinished(tmp_path) == {"digest_en": 0, "digest_ja": 1}


def test_english_counts_by_rule(tmp_path):
    update([Phrase("Outline", "%n block(s) in %n section(s)", "", True)], tmp_path)
    written = (tmp_path / "digest_en.ts").read_text(encoding="utf-8")
    assert "<numerusform>%n block in %n section</numerusform>" in written
    assert "<numerusform>%n blocks in %n sections</numerusform>" in written
