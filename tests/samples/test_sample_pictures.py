"""The pictures' script draws each picture, always the same one."""

import pytest

import samples
from samples.draw import SCENES, draw


def test_each_committed_picture_has_its_scene() -> None:
    assert {f"{name}.jpg" for name in SCENES} == {f.name for f in samples.PICTURES.iterdir()}


@pytest.mark.parametrize("name", ["lighthouse", "chess-board"])
def test_drawing_twice_gives_the_same_bytes(name: str) -> None:
    first = draw(name)

    assert first == draw(name)
    # Only its size is held against the committed file: another Pillow may pack it differently.
    committed = (samples.PICTURES / f"{name}.jpg").stat().st_size
    assert committed * 0.8 < len(first) < committed * 1.25


def test_an_unknown_picture_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        draw("mermaid")
