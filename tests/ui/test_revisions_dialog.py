"""What has changed in an article, told by more than colour."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from ui_harbour import NOW, make_article

from digest.library import open_library
from digest.model import ArticleId, Paragraph, text_runs
from ui.dialogs.revisions import RevisionsDialog

pytestmark = pytest.mark.window

FIRST = make_article(
    1,
    "Ferry Held by a Seal",
    body=tuple(
        Paragraph(runs=text_runs(text))
        for text in (
            "The ferry left an hour late because a seal slept on the ramp.",
            "Fourteen passengers waited in the hall and drank tea.",
            "Nobody minded.",
        )
    ),
)
SECOND = replace(
    FIRST,
    body=(
        FIRST.body[0],
        Paragraph(runs=text_runs("Seventeen passengers waited in the hall and drank tea.")),
        Paragraph(runs=text_runs("The harbour master has since put up a sign for seals.")),
    ),
)
THIRD = replace(SECOND, headline="Ferry Held by Two Seals", update_number=1)


@pytest.fixture
def dialog(qtbot, library, tasks, look):
    for hours, article in enumerate((FIRST, SECOND, THIRD)):
        library.save_articles([article], gathered=NOW + timedelta(hours=hours))
    dialog = RevisionsDialog(library, tasks, FIRST.id, now=lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.steps.count() == 3)
    return dialog


def names(dialog):
    return [dialog.steps.item(row).text() for row in range(dialog.steps.count())]


def marked(view, text):
    """Whether `text`, where it stands last, is underlined, and whether it is struck through."""
    end = QTextCursor(view.document())
    end.movePosition(QTextCursor.MoveOperation.End)
    cursor = view.document().find(text, end, QTextDocument.FindFlag.FindBackward)
    assert not cursor.isNull(), f"{text} is not in {view.toPlainText()}"
    cursor.setPosition(cursor.selectionEnd() - 1, QTextCursor.MoveMode.MoveAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    form = cursor.charFormat()
    return form.fontUnderline(), form.fontStrikeOut()


def test_the_newest_revision_stands_first_and_says_how_it_came(dialog):
    assert names(dialog) == ["UPDATE 1", "Changed without a word", "First reading"]
    assert dialog.headline.text() == "Ferry Held by Two Seals"


def test_words_that_came_are_underlined_and_those_that_went_struck_through(dialog):
    dialog.steps.setCurrentRow(1)
    assert marked(dialog.view, "Fourteen") == (False, True)
    assert marked(dialog.view, "Seventeen") == (True, False)
    assert marked(dialog.view, "drank tea") == (False, False)


def test_whole_paragraphs_bear_a_sign(dialog):
    dialog.steps.setCurrentRow(1)
    text = dialog.view.toPlainText()
    assert "+ The harbour master has since" in text
    assert "− Nobody minded." in text


def test_the_first_reading_is_shown_as_it_was(dialog):
    dialog.steps.setCurrentRow(2)
    assert "Fourteen passengers" in dialog.view.toPlainText()
    assert marked(dialog.view, "Fourteen") == (False, False)


def test_markup_in_an_article_stays_words(qtbot, tmp_path, tasks, look):
    library = open_library(tmp_path / "other")
    before = replace(FIRST, headline="<b>Bold</b> fog")
    library.save_articles([before], gathered=NOW)
    library.save_articles(
        [replace(before, headline="<i>Slanted</i> fog")], gathered=NOW + timedelta(hours=1)
    )
    dialog = RevisionsDialog(library, tasks, before.id)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.steps.count() == 2)
    assert "<" in dialog.view.toPlainText()
    assert dialog.headline.text() == "<i>Slanted</i> fog"
    library.close()


def test_an_article_that_is_gone_is_explained(qtbot, library, tasks, look):
    dialog = RevisionsDialog(library, tasks, ArticleId("nobody"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "There is no article" in dialog.banner.text
