"""What hangs at the pointer while rows are dragged is small and says what it is."""

import pytest

from ui import mime
from ui.colors import LIGHT, palette_of
from ui.panels.dragging import HEIGHT, MOST_WIDTH, POINTER, label_of, label_text


def test_it_says_the_first_headline_and_how_many_come_with_it(qapp):
    assert label_text(mime.pack(mime.ARTICLES, ["a"], text="The Fog")) == "The Fog"
    three = mime.pack(mime.ARTICLES, ["a", "b", "c"], text="The Fog\nThe Quay\nThe Boat")
    assert label_text(three) == "The Fog  + 2"


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_it_is_small_and_stands_beside_the_pointer(qapp, ratio):
    data = mime.pack(mime.ARTICLES, ["a"], text="Barrier Holds as Highest Tide Passes " * 9)
    label = label_of(data, palette_of(LIGHT), ratio)
    assert label.width() <= MOST_WIDTH * ratio
    assert label.height() == HEIGHT * ratio
    assert POINTER.x() < 0  # what is below the pointer stays in view
    assert POINTER.y() < 0
