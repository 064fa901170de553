"""Things that stand in more than one picture: gulls, people, lit windows, trees."""

import math
from collections.abc import Sequence
from itertools import pairwise

from samples.drawing.canvas import Canvas, Point


def gull(canvas: Canvas, at: Point, span: float, colour: str, *, tilt: float = 0.0) -> None:
    """A gliding gull, seen from a distance."""
    x, y = at
    upper: list[Point] = []
    lower: list[Point] = []
    for i in range(-12, 13):
        u = i / 12
        lift = -(abs(u) ** 0.7) * 0.30 + abs(u) ** 2.6 * 0.26
        dx, dy = u * span / 2, lift * span
        thick = span * 0.035 * (1 - abs(u)) ** 0.6
        turned = (x + dx * math.cos(tilt) - dy * math.sin(tilt), y + dx * math.sin(tilt) + dy)
        upper.append(turned)
        lower.append((turned[0], turned[1] + thick))
    canvas.shape([*upper, *reversed(lower)], colour)


def flock(canvas: Canvas, centre: Point, spread: Point, count: int, span: float, c: str) -> None:
    """A loose crowd of gulls."""
    for _ in range(count):
        at = (canvas.rng.gauss(centre[0], spread[0]), canvas.rng.gauss(centre[1], spread[1]))
        size = span * canvas.rng.uniform(0.6, 1.25)
        gull(canvas, at, size, c, tilt=canvas.rng.uniform(-0.35, 0.35))


def person(canvas: Canvas, feet: Point, height: float, colour: str, *, step: float = 0.1) -> None:
    """A walking figure in silhouette."""
    x, y = feet
    h = height
    canvas.oval((x, y - h * 0.935), h * 0.055, h * 0.07, fill=colour)
    right = [(0.03, 0.87), (0.1, 0.84), (0.125, 0.76), (0.105, 0.6), (0.14, 0.34)]
    outline = [*right, *((-dx, dy) for dx, dy in reversed(right))]
    canvas.shape([(x + dx * h, y - dy * h) for dx, dy in outline], colour)
    for side in (-1, 1):
        sleeve = (
            (0.05, 0.86),
            (0.1, 0.845),
            (0.135, 0.8),
            (0.19, 0.48),
            (0.13, 0.465),
            (0.07, 0.7),
        )
        canvas.shape([(x + side * dx * h, y - dy * h) for dx, dy in sleeve], colour)
    for side in (-1, 1):
        foot, hip = x + side * step * h, x + side * 0.055 * h
        leg = [(hip - 0.05 * h, y - 0.36 * h), (hip + 0.05 * h, y - 0.36 * h)]
        ankle = [(foot + 0.026 * h, y - 0.02 * h), (foot - 0.026 * h, y - 0.02 * h)]
        canvas.shape([*leg, *ankle], colour)
        canvas.oval((foot + 0.02 * h, y - 0.014 * h), h * 0.05, h * 0.018, fill=colour)


def umbrella(canvas: Canvas, feet: Point, height: float, coat: str, cloth: str) -> None:
    """A person under an umbrella."""
    x, y = feet
    h = height
    person(canvas, feet, h, coat)
    top, half = y - h * 1.24, h * 0.40
    dome = [
        (
            x + half * math.cos(math.pi * i / 24),
            top + h * 0.26 - h * 0.26 * math.sin(math.pi * i / 24),
        )
        for i in range(25)
    ]
    scallops = [(x - half + half * 2 * i / 4, top + h * 0.26) for i in range(5)]
    edge: list[Point] = []
    for left, right in pairwise(scallops):
        edge += [left, ((left[0] + right[0]) / 2, left[1] - h * 0.035)]
    canvas.line([(x, top), (x, y - h * 0.6)], coat, h * 0.02)
    canvas.shape([*dome, *edge], cloth)
    canvas.line([(x, top - h * 0.04), (x, top)], coat, h * 0.02)


def windows(
    canvas: Canvas,
    area: tuple[float, float, float, float],
    grid: tuple[int, int],
    lit: Sequence[str],
    dark: str,
    *,
    share: float = 0.5,
) -> None:
    """A grid (columns, rows) of window panes in an area (x, y, width, height)."""
    x, y, width, height = area
    columns, rows = grid
    cell = (width / columns, height / rows)
    for row in range(rows):
        for column in range(columns):
            colour = canvas.rng.choice(lit) if canvas.rng.random() < share else dark
            canvas.box(
                x + (column + 0.24) * cell[0],
                y + (row + 0.2) * cell[1],
                cell[0] * 0.52,
                cell[1] * 0.6,
                colour,
            )


def pine(canvas: Canvas, foot: Point, height: float, colour: str) -> None:
    """A conifer."""
    x, y = foot
    for tier in range(5):
        top = y - height * (1 - tier * 0.16)
        half = height * (0.06 + 0.05 * tier)
        low = top + height * 0.32
        canvas.shape([(x, top), (x + half, low), (x - half, low)], colour)
    canvas.box(x - height * 0.02, y - height * 0.1, height * 0.04, height * 0.1, colour)


def cloud(canvas: Canvas, at: Point, width: float, colour: str, *, blur: float = 14) -> None:
    """A long flat bank of cloud."""
    x, y = at
    for _ in range(5):
        w = width * canvas.rng.uniform(0.45, 1)
        h = width * canvas.rng.uniform(0.02, 0.05)
        cx = x + canvas.rng.uniform(-0.3, 0.3) * width
        cy = y + canvas.rng.uniform(-0.04, 0.04) * width
        ring = [(cx + w / 2 * math.cos(t / 5), cy + h * math.sin(t / 5)) for t in range(32)]
        canvas.soft(ring, colour, blur)
