"""Where pages stand, what a click means, how zooming steps: without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model import Anchor, BlockId
from ui.panels.page_places import (
    MARGIN,
    MAX_ZOOM,
    MIN_ZOOM,
    PAGE_GAP,
    PIXELS_PER_POINT,
    Fit,
    Place,
    bar_reach,
    block_at,
    lay_out,
    next_zoom,
    scale_for,
)

A4 = (595.0, 842.0)


def anchor(block: str, page: int, x: float, y: float) -> Anchor:
    return Anchor(block=BlockId(block), page=page, x=x, y=y)


FRONT = (
    anchor("lead", 0, 37, 111),
    anchor("ranking", 0, 396, 111),
    anchor("contents", 0, 396, 622),
    anchor("valley", 1, 37, 208),
    anchor("harbour", 1, 216, 300),
    anchor("late", 1, 216, 678),
)


@pytest.mark.parametrize(
    ("place", "block"),
    [
        (Place(0, 40, 115), "lead"),
        (Place(0, 250, 700), "lead"),  # its second column
        (Place(0, 500, 300), "ranking"),
        (Place(0, 500, 700), "contents"),
        (Place(1, 50, 500), "valley"),
        (Place(1, 220, 100), "valley"),  # goes on at the head of the next column
        (Place(1, 220, 400), "harbour"),
        (Place(1, 400, 120), "late"),  # the rest of the page before it
        (Place(1, 50, 60), "contents"),  # above all of them: what the page before ended with
        (Place(2, 50, 60), "late"),  # a page on which nothing begins
        (Place(0, 300, 20), "lead"),  # the nameplate
        (Place(0, 34, 107), "lead"),  # a little beside its corner
    ],
)
def test_a_click_means_the_block_that_most_likely_stands_there(place, block):
    assert block_at(FRONT, place) == block


def test_a_block_indented_in_its_column_makes_no_column_of_its_own():
    anchors = (anchor("box", 0, 46, 100), anchor("article", 0, 37, 300))
    assert block_at(anchors, Place(0, 60, 400)) == "article"


def test_without_blocks_a_click_means_none():
    assert block_at((), Place(0, 10, 10)) is None


def test_pages_follow_one_another_centred():
    layout = lay_out([A4, A4], 1.0, 800)
    first, second = layout.boxes
    assert (first.y, second.y) == (MARGIN, MARGIN + 842 + PAGE_GAP)
    assert first.x == (800 - 595) / 2
    assert layout.height == second.y + 842 + MARGIN


def test_pages_wider_than_the_view_make_the_whole_wider():
    layout = lay_out([A4], 3.0, 800)
    assert layout.width == 3 * 595 + 2 * MARGIN
    assert layout.boxes[0].x == MARGIN


sizes = st.lists(st.tuples(st.floats(100, 1200), st.floats(100, 1200)), min_size=1, max_size=12)


@given(sizes, st.floats(0.3, 4.0), st.floats(200, 2000), st.floats(0, 1))
def test_a_height_has_one_place_and_the_place_that_height(sizes, scale, view, part):
    layout = lay_out(sizes, scale, view)
    height = layout.height * part
    assert layout.height_of(layout.place_of_height(height)) == pytest.approx(height, abs=0.01)


@given(sizes, st.floats(0.3, 4.0), st.floats(200, 2000))
def test_the_middle_of_a_page_is_found_on_that_page(sizes, scale, view):
    layout = lay_out(sizes, scale, view)
    for number, (width, height) in enumerate(sizes):
        box = layout.boxes[number]
        place = layout.place_at(box.x + box.width / 2, box.y + box.height / 2)
        assert place.page == number
        assert (place.x, place.y) == pytest.approx((width / 2, height / 2))


@given(sizes, st.floats(0, 20000), st.floats(1, 3000))
def test_the_pages_on_view_are_those_that_touch_it(sizes, top, height):
    layout = lay_out(sizes, 1.0, 800)
    seen = layout.pages_between(top, top + height)
    for number, box in enumerate(layout.boxes):
        touches = box.y < top + height and box.y + box.height > top
        assert (number in seen) == touches


def test_fitting_the_width_leaves_the_margins():
    scale = scale_for(Fit.WIDTH, 1.0, [A4], (800, 600))
    assert scale * 595 == pytest.approx(800 - 2 * MARGIN)


def test_fitting_the_page_shows_all_of_it():
    scale = scale_for(Fit.PAGE, 1.0, [A4], (800, 600))
    assert scale * 842 == pytest.approx(600 - 2 * MARGIN)


def test_a_zoom_of_one_is_the_size_on_paper_of_96_pixels_an_inch():
    assert scale_for(Fit.NONE, 1.0, [A4], (800, 600)) == PIXELS_PER_POINT


def test_a_view_without_room_still_has_a_scale():
    assert scale_for(Fit.WIDTH, 1.0, [A4], (0, 0)) > 0


@given(st.floats(MIN_ZOOM, MAX_ZOOM))
def test_a_step_of_zoom_goes_its_way_and_stops_at_the_ends(zoom):
    assert zoom <= next_zoom(zoom, 1) <= MAX_ZOOM
    assert MIN_ZOOM <= next_zoom(zoom, -1) <= zoom


def test_the_bar_ends_before_the_next_block_of_its_column():
    anchors = (anchor("a", 0, 37, 100), anchor("b", 0, 37, 150), anchor("c", 0, 216, 110))
    assert bar_reach(anchors[0], anchors) == 46
    assert bar_reach(anchors[1], anchors) == 86
