"""Pictures come to a rendering in the size of their slot."""

import io
from pathlib import Path

import pytest
from PIL import Image as Pillow
from render_editions import picture

from digest.errors import UnprintableError
from digest.render.themes.assets import Assets
from digest.render.themes.theme import open_theme


@pytest.fixture
def assets(tmp_path: Path) -> Assets:
    return Assets(tmp_path, open_theme("broadsheet"))


def size_of(content: bytes) -> tuple[int, int]:
    with Pillow.open(io.BytesIO(content)) as opened:
        opened.load()
        return opened.size


@pytest.mark.parametrize("width", [1, 300, 599, 600, 1199])
def test_a_wide_picture_is_scaled_to_the_width_that_is_asked(assets: Assets, width: int) -> None:
    media, content = picture("Wide", (1200, 800))
    (assets.media / media).write_bytes(content)

    assert size_of(assets.picture(media, width)) == (width, max(1, round(width * 2 / 3)))


def test_a_jpeg_of_the_library_that_fits_stays_as_it_is(assets: Assets) -> None:
    media, content = picture("Small", (300, 200))
    (assets.media / media).write_bytes(content)

    assert assets.picture(media, 300) == content


@pytest.mark.parametrize("lenient", [False, True], ids=["strict Pillow", "after WeasyPrint"])
def test_a_file_whose_name_does_not_tell_its_content_is_decoded(
    assets: Assets, lenient: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PIL.ImageFile.LOAD_TRUNCATED_IMAGES", lenient)
    _, content = picture("Small", (300, 200))
    (assets.media / "0123456789abcdef").write_bytes(content)
    (assets.media / "fedcba9876543210").write_bytes(content[:2000])

    assert size_of(assets.picture("0123456789abcdef", 400)) == (300, 200)
    with pytest.raises(UnprintableError):
        assets.picture("fedcba9876543210", 400)


def test_what_the_library_has_not_is_told(assets: Assets) -> None:
    with pytest.raises(KeyError):
        assets.picture("0123456789abcdef", 400)
