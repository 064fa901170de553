"""Charts and their captures."""

from dataclasses import replace
from datetime import timedelta

from library_examples import NOON, chart

from digest.model import ChartId, Scope


def test_a_capture_is_kept_as_it_was_taken(library):
    captured = chart("A", "B", scope=Scope.SECTION, section="World", window="24 hours")
    library.save_rankings([captured])
    assert library.charts() == (captured,)


def test_one_chart_and_moment_is_kept_once(library):
    library.save_rankings([chart("A", "B"), chart("A", "B")])
    library.save_rankings([chart("A", "C")])
    assert library.captures(chart().chart) == (chart("A", "B"),)


def test_charts_are_each_ones_newest_capture_whatever_the_order(library):
    late, early = chart("B", captured=NOON), chart("A", captured=NOON - timedelta(days=1))
    other = chart("C", title="World", captured=NOON - timedelta(hours=1))
    library.save_rankings([late, early, other])
    assert library.charts() == (late, other)


def test_captures_come_newest_first_and_in_pages(library):
    days = [chart("A", captured=NOON - timedelta(days=day)) for day in range(5)]
    library.save_rankings([days[2], days[0], days[4], days[1], days[3]])
    assert library.captures(days[0].chart) == tuple(days)
    assert library.captures(days[0].chart, before=days[1].captured, limit=2) == (
        days[2], days[3],
    )  # fmt: skip


def test_a_chart_without_items_is_kept(library):
    empty = replace(chart(), items=())
    library.save_rankings([empty])
    assert library.charts() == (empty,)


def test_an_unknown_chart_has_no_captures(library):
    assert library.captures(ChartId("none")) == ()
