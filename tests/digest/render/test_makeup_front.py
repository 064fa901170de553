"""Front pages planned, in numbers: of one column to five."""

from dataclasses import replace
from itertools import pairwise

import pytest
from made_galleys import article, box, briefs, listed, text_of

from digest.render.content.views import BriefsView
from digest.render.makeup.front import front_plans, plan_front
from digest.render.makeup.front_copy import FrontCopy, FrontPlan
from digest.render.makeup.galleys import Galley
from digest.render.makeup.nameplates import nameplate_size


def copy(
    lead: int, *blocks: Galley, head: float = 200.0, picture: float = 0.0, columns: int = 3
) -> FrontCopy:
    return FrontCopy(
        lead=article(lead, "lead", "lead"),
        head=head,
        wide_head=150.0,
        blocks=blocks,
        contents=(),
        page=680.0,
        columns=columns,
        picture=picture,
    )


def test_a_long_lead_fills_the_page_and_continues() -> None:
    plan = plan_front(copy(200, box(400), box(150)))
    assert plan.band is not None
    assert plan.band.height == 680
    assert plan.band.jumps
    assert plan.rest is not None
    assert plan.rest_mark.slice > 0


def test_a_lead_that_nearly_fits_gets_a_lower_picture_instead() -> None:
    plan = plan_front(copy(84, box(400), box(150), picture=150.0))
    assert plan.band is not None
    assert plan.rest is None
    assert plan.band.picture is not None
    assert 100 <= plan.band.picture < 150


def test_the_lead_runs_on_at_the_foot_of_a_third_column_that_stays_empty() -> None:
    plan = plan_front(copy(90, box(150)))
    assert plan.band is not None
    places = [column.place for column in plan.band.own]
    assert places == [0, 1, 2]
    assert plan.band.own[2].top > 150
    feet = [len(text_of((column,))) for column in plan.band.own]
    assert all(abs(one - other) <= 25 for one, other in pairwise(feet))


def test_a_lead_without_company_takes_all_columns() -> None:
    plan = plan_front(copy(30))
    assert plan.band is not None
    assert plan.band.kind == "lead wide"
    assert len(plan.band.own) == 3


def test_a_short_lead_beside_long_charts_takes_all_columns_and_they_follow() -> None:
    plan = plan_front(copy(6, box(300), box(300), head=100))
    assert plan.band is not None
    assert plan.band.kind == "lead wide"
    assert len(plan.below) == 2


def test_articles_in_full_on_the_front_page_keep_their_room() -> None:
    plan = plan_front(copy(200, box(300), article(40, "other")))
    assert plan.band is not None
    assert plan.band.height < 0.9 * 680
    assert [galley.view.anchor for galley in plan.below] == ["other"]


@pytest.mark.parametrize(
    ("width", "size", "lines"),
    [(4.0, 48.0, 0), (10.0, 33.9, 0), (13.0, 39.2, 1), (40.0, 22.0, 2), (300.0, 22.0, 13)],
)
def test_the_nameplate_fits_its_width(width: float, size: float, lines: int) -> None:
    found, on = nameplate_size(width, 520.0, 346.0)
    assert (round(found, 1), on) == (size, lines)


def kinds(plan: FrontPlan) -> list[str]:
    """What stands in the side column."""
    assert plan.band is not None
    return [item.galley.view.kind for column in plan.band.columns for item in column.items]


@pytest.mark.parametrize("columns", [3, 4, 5])
def test_the_lead_leaves_the_last_column_to_the_side(columns: int) -> None:
    plan = plan_front(copy(200, box(400), box(150), columns=columns))
    assert plan.band is not None
    assert [column.place for column in plan.band.own] == list(range(columns - 1))
    assert [column.place for column in plan.band.columns] == [columns - 1]
    assert plan.band.columns[0].top == 0


def test_of_two_columns_the_leads_head_takes_both() -> None:
    plan = plan_front(copy(200, box(200), columns=2))
    assert plan.band is not None
    own, side = plan.band.own[0], plan.band.columns[0]
    assert (own.place, side.place) == (0, 1)
    assert own.top == side.top == 200


def test_of_two_columns_the_picture_makes_room_for_contents_before_charts() -> None:
    plan = plan_front(copy(200, box(500), listed(5), head=420.0, picture=300.0, columns=2))
    assert kinds(plan) == ["contents"]
    plan = plan_front(copy(200, box(250), listed(5), head=420.0, picture=300.0, columns=2))
    assert kinds(plan) == ["ranking", "contents"]
    assert plan.band is not None
    assert plan.band.picture is not None


def test_in_one_column_the_lead_runs_on_and_all_else_follows_it() -> None:
    plan = plan_front(copy(200, box(300), briefs(3), columns=1))
    assert plan.band is not None
    assert not plan.band.jumps
    assert plan.rest is None
    assert [galley.view.kind for galley in plan.below] == ["lead", "ranking", "briefs"]
    printed = text_of(plan.band.own)
    assert plan.mark.galley == 0
    assert plan.mark.slice == len(printed)


def test_briefs_that_do_not_fit_leave_enough_for_the_columns_below() -> None:
    plan = plan_front(copy(200, box(460), briefs(6), columns=4))
    (rest,) = plan.below
    assert isinstance(rest.view, BriefsView)
    assert len(rest.view.articles) >= 3
    assert kinds(plan) == ["ranking", "briefs"]


def test_other_plans_differ_in_the_height_of_the_picture() -> None:
    plans = front_plans(copy(60, box(400), picture=180.0))
    assert [round(plan.lost, 2) for plan in plans] == [0.0, 0.12, 0.24, 0.36]
    heights = [plan.band.picture or 180.0 for plan in plans if plan.band]
    assert heights == sorted(heights, reverse=True)


def test_a_small_picture_is_not_made_smaller() -> None:
    assert len(front_plans(copy(60, box(400), picture=100.0))) == 1


@pytest.mark.parametrize("columns", [1, 2, 3, 4])
def test_a_head_that_fills_the_page_leaves_the_text_to_the_next(columns: int) -> None:
    made = replace(copy(80, box(300), head=675.0, columns=columns), wide_head=670.0)
    plan = plan_front(made)
    assert plan.band is not None
    assert plan.band.own == ()
    assert plan.band.height <= made.page
    assert plan.rest is made.lead
    assert [galley.view.kind for galley in plan.below] == ["ranking"]


def test_a_head_too_high_beside_the_side_column_goes_across() -> None:
    plan = plan_front(copy(80, box(300), head=675.0))
    assert plan.band is not None
    assert plan.band.kind == "lead wide"
    assert plan.band.own
