"""Each reason of a recipe has its sentence."""

from datetime import date

import pytest
from ui_harbour import NOW, make_article, make_ranking

from digest.selection import (
    ChartReason,
    ChartVerdict,
    Printed,
    Reason,
    Score,
    Verdict,
    candidate,
)
from ui.verdict_words import Trial, goes_to, score_words, why

SHIP, RIVAL = candidate(make_article(1)), candidate(make_article(2))


def trial(reason, **facts):
    return Trial(verdict=Verdict(candidate=SHIP, reason=reason, **facts), order=0)


@pytest.mark.parametrize(
    ("shown", "place", "says"),
    [
        (trial(Reason.LEAD, place=2), "Lead", "number 2 in a ranking"),
        (trial(Reason.LEAD), "Lead", "rule"),
        (trial(Reason.MUST, phrase="ship", section="World"), "World", "says “ship”"),
        (trial(Reason.SECTION, section="World"), "World", "first that fit"),
        (trial(Reason.SECTION, section="World", place=1), "World", "number 1"),
        (trial(Reason.BRIEF), "Briefs", "rest"),
        (trial(Reason.EMBARGOED, moment=NOW), "left", "not come: Today"),
        (trial(Reason.TOO_OLD, moment=NOW), "left", "Too old"),
        (trial(Reason.OLD_NEWS, moment=NOW), "left", "last edition"),
        (trial(Reason.NO_TEXT), "left", "no text"),
        (trial(Reason.TAKEN_DOWN), "left", "taken down"),
        (trial(Reason.NEVER, phrase="ship"), "left", "Ruled out: it says “ship”"),
        (trial(Reason.RAN), "left", "printed already"),
        (trial(Reason.RAN, printed=Printed(date=date(2026, 3, 11))), "left", "on Wed 11 Mar."),
        (
            trial(Reason.RAN, printed=Printed(date=date(2026, 3, 11), update_number=2)),
            "left",
            "as update 2",
        ),
        (
            trial(Reason.COPY, rival=RIVAL),
            "left",
            "same as “Lighthouse keeper counts ship number 2”",
        ),
        (trial(Reason.TWIN, rival=RIVAL), "left", "fuller one"),
        (trial(Reason.NO_SECTION), "left", "fits no section"),
        (trial(Reason.OVER_QUOTA, section="World"), "left", "“World” is full"),
        (trial(Reason.THIN_SECTION, section="World"), "left", "too little"),
    ],
)
def test_each_reason_says_where_it_goes_and_why(shown, place, says):
    assert goes_to(shown) == place
    assert says in why(shown, NOW)
    assert shown.title == SHIP.headline


@pytest.mark.parametrize(
    ("reason", "place", "says"),
    [
        (ChartReason.TAKEN, "Ranking", "Captured: "),
        (ChartReason.EMPTY, "left", "no rows"),
        (ChartReason.STALE, "left", "Stale"),
        (ChartReason.NO_RULE, "left", "No rule"),
        (ChartReason.NOT_NEWEST, "left", "newer one"),
    ],
)
def test_each_chart_says_why_it_is_printed_or_not(reason, place, says):
    shown = Trial(verdict=ChartVerdict(chart=make_ranking(), reason=reason), order=0)
    assert goes_to(shown) == place
    assert says in why(shown, NOW)


def test_a_chart_says_how_many_rows_are_printed_elsewhere():
    verdict = ChartVerdict(chart=make_ranking(), reason=ChartReason.TAKEN, left_out=(1, 3))
    assert "without 2 row" in why(Trial(verdict=verdict, order=0), NOW)


def test_a_score_is_told_with_its_parts_and_its_sources_weight():
    score = Score(freshness=0.5, rank=1.0, movement=0.0, weight=1.0)
    assert score_words(score) == "freshness 0.50 + rank 1.00 + climb 0.00 = 1.50"
    heavy = Score(freshness=0.5, rank=1.0, movement=0.0, weight=2.0)
    assert score_words(heavy).endswith("× 2.0 of its source = 3.00")
