"""An article's row in words."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from ui_harbour import NOW, make_article

from digest.library import ArticleRow
from digest.model import ArticleId, Direction
from ui.article_words import Known, copies_words, ran_words, spoken, tool_tip
from ui.models.articles import ArticlesModel
from ui.translation import tr

ROW = ArticleRow(
    id=ArticleId("a"),
    headline="Seal holds up the ferry",
    update_number=None,
    section="Harbour",
    published=NOW,
    updated=None,
    source="wire",
    words=120,
)

WIRE = Known(source="The Wire", day=date(2026, 3, 12))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"update_number": 2}, "update 2"),
        ({"silently_changed": True}, "changed without a word"),
        ({"copies": 1}, "one other article says the same"),
        ({"copies": 3}, "3 others say the same"),
        ({"position": 3}, "number 3 in a ranking"),
        (
            {
                "position": 3,
                "direction": Direction.UP,
                "places": 2,
                "days_on_list": 4,
                "peak": 1,
            },
            "number 3 in a ranking, up 2, 4 days on it, peak 1",
        ),
        ({"position": 1, "direction": Direction.NEW, "days_on_list": 1, "peak": 1}, "new on it"),
        ({"ran": date(2026, 3, 11)}, "ran on 11 March"),
        ({"ran": date(2026, 3, 12)}, "used in another edition of this day"),
    ],
)
def test_a_screen_reader_says_what_the_badges_show(changes, said):
    row = replace(ROW, **changes)
    assert said in spoken(row, WIRE)
    assert said in tool_tip(row, WIRE).casefold().replace("march", "March")


def test_an_issued_edition_is_no_other_edition_of_its_day():
    row = replace(ROW, ran=WIRE.day)
    here = replace(WIRE, in_edition=True)
    assert ran_words(row, here) == "used today"
    issued = replace(here, issued=True)
    assert ran_words(row, issued) == ""
    assert "another edition" not in spoken(row, issued)
    assert ran_words(replace(row, ran=date(2026, 3, 11)), issued).startswith("ran ")


def test_the_tool_tip_names_section_time_length_and_source():
    assert tool_tip(ROW, WIRE).splitlines() == [
        "Seal holds up the ferry",
        f"Harbour · 12 March 2026, 16:00 · {tr('Articles', '%Ln word(s)', n=120)} · The Wire",
    ]


def test_the_number_of_copies_says_whether_they_are_shown():
    assert copies_words(ROW, unfolded=False) == ""
    assert copies_words(replace(ROW, copies=1), unfolded=False) == "+1 copy"
    assert copies_words(replace(ROW, copies=2), unfolded=False) == "+2 copies"
    assert copies_words(replace(ROW, copies=2), unfolded=True) == "2 copies ▾"


def test_a_headline_that_looks_like_markup_is_shown_as_it_is(qtbot, library, tasks):
    library.save_articles([make_article(1, "<img src='x'>Seals & <b>ferries</b>")], gathered=NOW)
    model = ArticlesModel(library, tasks)
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    shown = QTextDocument()
    shown.setHtml(tip)
    assert shown.toPlainText().startswith("<img src='x'>Seals & <b>ferries</b>\n")
