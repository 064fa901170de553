"""A sheet to draw a picture on, in the coordinates of the finished picture (1600 x 1067).

Everything is drawn at twice the size and scaled down, which smooths edges. All chance comes from
the sheet's own seeded generator, so that a picture is the same each time.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from random import Random

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1600, 1067
_SCALE = 2

Point = tuple[float, float]
#: Position from 0 (top) to 1 (bottom) and colour.
Stop = tuple[float, str]
#: One colour ("#rrggbb" or "#rrggbbaa"), or two for a shape shaded from top to bottom.
Fill = str | tuple[str, str]


class Canvas:
    """One picture in the making. `rng` is for scenes that scatter things."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self._image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE))

    # Surfaces

    def gradient(self, stops: Sequence[Stop], *, top: float = 0, bottom: float = HEIGHT) -> None:
        """Fills the sheet's whole width between two heights."""
        band = _vertical(stops, round((bottom - top) * _SCALE))
        self._image.paste(band.resize((WIDTH * _SCALE, band.height)), (0, round(top * _SCALE)))

    def haze(self, top: float, bottom: float, colour: str, *, start: float, end: float) -> None:
        """A veil whose strength goes from `start` to `end` (0 to 1) between two heights."""
        rows = max(1, round((bottom - top) * _SCALE))
        veil = Image.linear_gradient("L").resize((WIDTH * _SCALE, rows))
        veil = veil.point([round(255 * (start + (end - start) * i / 255)) for i in range(256)])
        self._image.paste(ImageColor.getrgb(colour)[:3], (0, round(top * _SCALE)), veil)

    def glow(self, centre: Point, radius: float, colour: str, strength: float = 1.0) -> None:
        """Adds light that fades out towards `radius`."""
        size = round(2 * radius * _SCALE)
        lamp = Image.radial_gradient("L").resize((size, size), Image.Resampling.BICUBIC)
        curve = [round(255 * strength * max(0.0, 1 - i / 181) ** 2.2) for i in range(256)]
        left, top = (round((at - radius) * _SCALE) for at in centre)
        if min(left, top) + size <= 0:
            return
        # Only what the lamp reaches is touched: a picture may have hundreds of lamps.
        area = (max(0, left), max(0, top), left + size, top + size)
        behind = self._image.crop(area)
        light = Image.new("RGB", behind.size, ImageColor.getrgb(colour)[:3])
        mask = lamp.point(curve).crop((area[0] - left, area[1] - top, size, size))
        behind.paste(ImageChops.screen(behind, light), (0, 0), mask)
        self._image.paste(behind, area[:2])

    # Shapes

    def shape(self, points: Sequence[Point], fill: Fill) -> None:
        """A polygon."""
        scaled = [(x * _SCALE, y * _SCALE) for x, y in points]
        if isinstance(fill, str):
            self._pen().polygon(scaled, fill=fill)
            return
        top = min(y for _, y in points)
        bottom = max(y for _, y in points)
        mask = Image.new("L", self._image.size)
        ImageDraw.Draw(mask).polygon(scaled, fill=255)
        self._shade(mask, fill, top, bottom)

    def box(self, x: float, y: float, width: float, height: float, fill: Fill) -> None:
        """An upright rectangle by its upper left corner."""
        self.shape([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], fill)

    def oval(self, centre: Point, rx: float, ry: float | None = None, *, fill: Fill) -> None:
        """An ellipse; a circle without `ry`."""
        ry = rx if ry is None else ry
        steps = 96
        turn = [2 * math.pi * i / steps for i in range(steps)]
        self.shape(
            [(centre[0] + rx * math.cos(t), centre[1] + ry * math.sin(t)) for t in turn], fill
        )

    def line(self, points: Sequence[Point], colour: str, width: float = 2) -> None:
        """A stroke with round joints."""
        scaled = [(x * _SCALE, y * _SCALE) for x, y in points]
        self._pen().line(scaled, fill=colour, width=max(1, round(width * _SCALE)), joint="curve")

    def soft(self, points: Sequence[Point], colour: str, blur: float) -> None:
        """A polygon with blurred edges: beams, clouds, mist, shadows."""
        mask = Image.new("L", (WIDTH // 2, HEIGHT // 2 + 1))
        red, green, blue, *alpha = ImageColor.getrgb(colour)
        strength = alpha[0] if alpha else 255
        ImageDraw.Draw(mask).polygon([(x / 2, y / 2) for x, y in points], fill=strength)
        mask = mask.filter(ImageFilter.GaussianBlur(blur / 2))
        mask = mask.resize(self._image.size, Image.Resampling.BICUBIC)
        self._image.paste((red, green, blue), (0, 0), mask)

    def ridge(self, base: float, height: float, fill: Fill, *, rough: float = 0.5) -> None:
        """A range of hills across the sheet: up to `height` above and below `base`."""
        line = self.skyline(base, height, rough=rough)
        self.shape([*line, (WIDTH, HEIGHT), (0, HEIGHT)], fill)

    def skyline(self, base: float, height: float, *, rough: float = 0.5) -> list[Point]:
        """The upper edge of a range of hills, from the left edge to the right."""
        heights = [self.rng.uniform(-1, 1) for _ in range(3)]
        reach = rough
        while len(heights) < 200:
            finer = [heights[0]]
            for left, right in pairwise(heights):
                finer += [(left + right) / 2 + self.rng.uniform(-reach, reach), right]
            heights, reach = finer, reach * rough
        step = WIDTH / (len(heights) - 1)
        return [(i * step, base - h * height) for i, h in enumerate(heights)]

    # Effects

    def reflect(
        self, line: float, *, tint: str, strength: float = 0.45, wobble: float = 3.0
    ) -> None:
        """Turns all below `line` into water that mirrors what is above it."""
        at = round(line * _SCALE)
        depth = self._image.height - at
        mirror = self._image.crop((0, max(0, at - depth), self._image.width, at))
        mirror = mirror.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        mirror = mirror.resize((self._image.width, depth))
        mirror = mirror.filter(ImageFilter.BoxBlur((2, 9)))
        water = Image.new("RGB", mirror.size)
        phase = self.rng.uniform(0, 6)
        for row in range(depth):
            near = row / depth
            swing = math.sin(row / (5 + 26 * near) + phase) + 0.6 * math.sin(row / (3 + 9 * near))
            shift = round(wobble * _SCALE * (0.25 + 2.2 * near) * swing)
            water.paste(mirror.crop((0, row, mirror.width, row + 1)), (shift, row))
            edge = mirror.crop((0, row, 1, row + 1)).resize((max(1, abs(shift)), 1))
            water.paste(edge, (0 if shift > 0 else mirror.width + shift, row))
        tinted = Image.blend(water, Image.new("RGB", water.size, tint), strength)
        self._image.paste(tinted, (0, at))

    def glints(
        self, line: float, colour: str, *, count: int, middle: float = WIDTH / 2, spread: float = 0
    ) -> None:
        """Short bright strokes on water, small at `line`, broad in front; gathered when spread."""
        for _ in range(count):
            near = self.rng.random() ** 1.6
            y = line + 4 + near * (HEIGHT - line)
            reach = spread * (0.35 + near)
            x = self.rng.gauss(middle, reach) if spread else self.rng.uniform(0, WIDTH)
            half = self.rng.uniform(4, 16) * (0.4 + 2.4 * near)
            thick = 0.7 + 2.2 * near
            self.shape([(x - half, y), (x, y - thick), (x + half, y), (x, y + thick)], colour)

    def stars(self, count: int, *, bottom: float, colour: str = "#ffffff") -> None:
        """Stars of many sizes above a height."""
        for _ in range(count):
            at = (self.rng.uniform(0, WIDTH), self.rng.uniform(0, bottom))
            size = 0.5 + 1.5 * self.rng.random() ** 5
            alpha = self.rng.randrange(70, 255)
            self.oval(at, size, fill=f"{colour}{alpha:02x}")

    def rain(self, count: int, colour: str, *, slant: float = 12, length: float = 46) -> None:
        """Streaks of rain over the whole sheet."""
        for _ in range(count):
            x, y = self.rng.uniform(-50, WIDTH + 50), self.rng.uniform(-60, HEIGHT)
            stretch = self.rng.uniform(0.5, 1.2)
            self.line([(x, y), (x - slant * stretch, y + length * stretch)], colour, 1)

    def finished(self, *, grain: float = 0.035, vignette: float = 0.22) -> Image.Image:
        """The picture at its own size, with grain and slightly darker corners."""
        image = self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        edge = Image.radial_gradient("L").resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
        edge = edge.point([round(255 * vignette * (i / 255) ** 2.4) for i in range(256)])
        image.paste((8, 10, 20), (0, 0), edge)
        size = (WIDTH // 2, HEIGHT // 2)
        noise = Image.frombytes("L", size, self.rng.randbytes(size[0] * size[1]))
        noise = noise.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
        noise = noise.point([round(128 + (i - 128) * grain) for i in range(256)])
        return ImageChops.add(image, Image.merge("RGB", (noise,) * 3), 1, -128)

    def _pen(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self._image, "RGBA")

    def _shade(self, mask: Image.Image, fill: tuple[str, str], top: float, bottom: float) -> None:
        rows = max(1, round((bottom - top) * _SCALE))
        band = _vertical([(0, fill[0]), (1, fill[1])], rows).resize((self._image.width, rows))
        at = round(top * _SCALE)
        window = mask.crop((0, at, self._image.width, at + rows))
        self._image.paste(band, (0, at), window)


def form(origin: Point, size: float, *offsets: Point) -> list[Point]:
    """The points of a shape given about an origin, in units of `size`; y counts downwards."""
    return [(origin[0] + dx * size, origin[1] + dy * size) for dx, dy in offsets]


def _vertical(stops: Sequence[Stop], rows: int) -> Image.Image:
    colours = [(place, ImageColor.getrgb(colour)[:3]) for place, colour in stops]
    column = Image.new("RGB", (1, max(1, rows)))
    for row in range(column.height):
        at = row / max(1, rows - 1)
        above = max((c for c in colours if c[0] <= at), key=lambda c: c[0], default=colours[0])
        below = min((c for c in colours if c[0] >= at), key=lambda c: c[0], default=colours[-1])
        gap = below[0] - above[0]
        share = (at - above[0]) / gap if gap else 0
        column.putpixel(
            (0, row),
            tuple(round(a + (b - a) * share) for a, b in zip(above[1], below[1], strict=True)),
        )
    return column
