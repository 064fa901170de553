"""Which edition stands for which, and beside which."""

from datetime import date

from site_editions import corrected, site_edition

from digest.model import EditionId
from digest.render.site.shelves import Shelves

FIRST, SECOND, THIRD = (site_edition(id, days) for id, days in (("a", 0), ("b", 1), ("c", 30)))
FIX = corrected(SECOND, "b2")
FIX_OF_FIX = corrected(FIX, "b3")
ALL = Shelves((FIX, THIRD, FIRST, FIX_OF_FIX, SECOND))


def test_the_last_correction_stands_for_all_before_it():
    assert ALL.standing == (THIRD, FIX_OF_FIX, FIRST)
    assert ALL.last_of(SECOND) == ALL.last_of(FIX) == FIX_OF_FIX
    assert ALL.chain(FIX_OF_FIX) == (FIX_OF_FIX, FIX, SECOND)
    assert ALL.successor(SECOND) == FIX
    assert ALL.successor(FIX_OF_FIX) is None


def test_months_hold_what_stands():
    assert list(ALL.months) == [date(2026, 4, 1), date(2026, 3, 1)]
    assert ALL.months[date(2026, 3, 1)] == (FIX_OF_FIX, FIRST)


def test_neighbours_of_a_replaced_edition_are_those_of_what_stands_for_it():
    assert ALL.neighbours(SECOND) == ALL.neighbours(FIX_OF_FIX) == (FIRST, THIRD)
    assert ALL.neighbours(THIRD) == (FIX_OF_FIX, None)
    assert Shelves(()).neighbours(FIRST) == (None, None)


def test_a_new_correction_changes_the_pages_of_its_chain_and_its_neighbours():
    assert ALL.affected({FIX_OF_FIX.id}) == (THIRD, FIX_OF_FIX, FIX, SECOND, FIRST)
    far = site_edition("z", -40)
    assert far not in Shelves((*ALL.editions, far)).affected({THIRD.id})


def test_editions_that_name_each_other_as_predecessors_end():
    one = site_edition("x", predecessor=EditionId("y"), revision=1)
    other = site_edition("y", predecessor=EditionId("x"), revision=1)
    shelves = Shelves((one, other))
    assert {*shelves.standing} == {one, other}
    assert len(shelves.chain(one)) == 2


def test_of_two_corrections_of_one_edition_the_later_stands():
    later = corrected(FIRST, "late")
    earlier = corrected(FIRST, "earl")
    assert {*Shelves((FIRST, earlier, later)).standing} >= {later}
    assert FIRST not in Shelves((FIRST, earlier, later)).standing
