"""Pictures from outside: what is let in, what becomes of it, what is refused."""

import hashlib
import random
import resource
import struct
import sys
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from digest.errors import ReadError
from digest.pictures import LONGEST_SIDE, fit_picture

HOSTILE = Path(__file__).parents[2] / "../shared/hostile/in/bin"


def photo(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A gradient with grain: too many colours for line art."""
    gradient = Image.linear_gradient("L").resize((width, height))
    grain = Image.effect_noise((width, height), 40)
    return Image.merge("RGB", (gradient, grain, gradient.rotate(180))).convert(mode)


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_photos_of_every_kind_become_jpeg(kind: str) -> None:
    picture = fit_picture(encoded(photo(320, 200), kind), name="a")
    result = opened(picture.content)
    assert (result.size, result.mode) == ((320, 200), "RGB")
    assert (picture.width, picture.height) == (320, 200)
    assert picture.media == hashlib.sha256(picture.content).hexdigest()
    assert result.format == ("JPEG" if kind != "GIF" else "PNG")  # a GIF has few colours


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_large_picture_is_scaled_to_the_longest_side(kind: str) -> None:
    picture = fit_picture(encoded(photo(2600, 1300), kind), name="a")
    assert (picture.width, picture.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert opened(picture.content).format == "JPEG"


def test_a_small_drawing_stays_png() -> None:
    drawing = Image.new("RGB", (300, 100), "white")
    drawing.paste("navy", (20, 20, 90, 80))
    picture = fit_picture(encoded(drawing, "PNG"), name="a")
    assert opened(picture.content).format == "PNG"
    assert opened(picture.content).getpixel((50, 50)) == (0, 0, 128)


def test_the_same_data_give_the_same_bytes() -> None:
    data = encoded(photo(2400, 1000), "JPEG")
    assert fit_picture(data, name="a") == fit_picture(data, name="b")


def test_the_orientation_is_applied_and_the_metadata_are_gone() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise
    exif[0x010E] = "taken at home"
    picture = fit_picture(encoded(photo(300, 200), "JPEG", exif=exif), name="a")
    result = opened(picture.content)
    assert result.size == (200, 300)
    assert dict(result.getexif()) == {}
    assert b"taken at home" not in picture.content


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_damaged_metadata_do_not_keep_a_picture_out() -> None:
    data = encoded(photo(64, 64), "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff")
    assert fit_picture(data, name="a").width == 64


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_white(mode: str) -> None:
    clear = Image.new("RGBA", (40, 40), (255, 0, 0, 0))
    options = {"transparency": 0} if mode == "P" else {}
    data = encoded(clear.convert(mode), "PNG", **options)
    assert opened(fit_picture(data, name="a").content).getpixel((20, 20)) == (255, 255, 255)


def test_sixteen_bit_grey_is_scaled_and_not_cut() -> None:
    grey = Image.new("I;16", (40, 40), 0x8000)
    red, _, _ = opened(fit_picture(encoded(grey, "PNG"), name="a").content).getpixel((9, 9))
    assert red == 0x80


def test_cmyk_is_converted() -> None:
    data = encoded(photo(40, 40, "CMYK"), "JPEG")
    assert opened(fit_picture(data, name="a").content).mode == "RGB"


def test_only_the_first_frame_of_a_gif_is_kept() -> None:
    frames = [Image.new("RGB", (30, 30), colour) for colour in ("lime", "red")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    result = opened(fit_picture(data, name="a").content)
    assert (result.getpixel((5, 5)), getattr(result, "n_frames", 1)) == ((0, 255, 0), 1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<html>not found</html>",
        b"%PDF-1.7",
        b"BM" + bytes(200),
        encoded(photo(40, 40), "TIFF"),
        encoded(photo(80, 80), "JPEG")[:900],
        encoded(photo(80, 80), "PNG")[:900],
        encoded(photo(80, 80), "WEBP")[:900],
        b"GIF89a" + bytes(40),
        b"RIFF\0\0\0\0WAVEfmt ",
    ],
)
@pytest.mark.parametrize("lenient", [False, True], ids=["strict Pillow", "after WeasyPrint"])
def test_whatever_is_no_whole_picture_is_refused_in_words(
    data: bytes, lenient: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PIL.ImageFile.LOAD_TRUNCATED_IMAGES", lenient)
    with pytest.raises(ReadError, match=r"“a\.jpg” is not a picture") as caught:
        fit_picture(data, name="a.jpg")
    assert caught.value.name == "a.jpg"
    assert caught.value.remedy


def png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(99)))


@pytest.mark.parametrize(("width", "height"), [(8001, 5000), (30_000, 30_000), (65_000, 65_000)])
def test_too_many_pixels_are_refused_from_the_header(width: int, height: int) -> None:
    with pytest.raises(ReadError, match="too large"):
        fit_picture(png_claiming(width, height), name="a")


def test_a_jpeg_of_endless_scans_is_refused() -> None:
    data = encoded(photo(64, 64), "JPEG", progressive=True)
    start = data.index(b"\xff\xda")
    with pytest.raises(ReadError):
        fit_picture(data[:start] + data[start:-2] * 40, name="a")


@pytest.mark.parametrize("name", sorted(path.name for path in HOSTILE.glob("*[!z]")) or ["none"])
def test_hostile_pictures_are_refused_without_much_memory(name: str) -> None:
    if name == "none":
        pytest.skip("the hostile cases are not on this machine")
    data = (HOSTILE / name).read_bytes()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ReadError):
        fit_picture(data, name=name)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 50_000 or sys.platform == "darwin"  # kilobytes; on macOS they are bytes


def test_a_damaged_picture_never_raises_anything_else() -> None:
    """Bytes changed at random: either a picture comes of it or a ReadError."""
    chance = random.Random(7)
    for kind in ("JPEG", "PNG", "GIF", "WEBP"):
        whole = encoded(photo(48, 32), kind)
        for _ in range(150):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            try:
                picture = fit_picture(bytes(data), name="a")
            except ReadError:
                continue
            assert picture.width <= LONGEST_SIDE
