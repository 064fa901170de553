"""Draws every picture of the site into `site/pictures`: 1600 x 1067, JPEG.

Run `python -m samples.draw [NAME...]` after changing a scene under `drawing/`. The picture is the
same each time, byte for byte where Pillow and its JPEG library are the same.
"""

import argparse
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zlib import crc32

from samples import PICTURES
from samples.drawing import crossings, harbour, landscape, railway, stage, town
from samples.drawing.canvas import Canvas

SCENES: dict[str, Callable[[Canvas], None]] = {
    **harbour.SCENES,
    **crossings.SCENES,
    **landscape.SCENES,
    **railway.SCENES,
    **town.SCENES,
    **stage.SCENES,
}
#: JPEG quality; the second is for a picture that the first leaves too large to mail.
_QUALITIES = (84, 78, 70)
_MOST_BYTES = 245_000


def draw(name: str) -> bytes:
    """One picture as JPEG. Raises KeyError for an unknown name."""
    # Seeded by the name, so that a new scene changes none of the others.
    canvas = Canvas(crc32(name.encode()))
    SCENES[name](canvas)
    image = canvas.finished()
    data = b""
    for quality in _QUALITIES:
        out = BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        data = out.getvalue()
        if len(data) <= _MOST_BYTES:
            break
    return data


def main() -> None:
    """Draws the named pictures, or all."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--out", type=Path, default=PICTURES)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.names or SCENES:
        (options.out / f"{name}.jpg").write_bytes(draw(name))


if __name__ == "__main__":
    main()
