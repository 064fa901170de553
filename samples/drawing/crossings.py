"""Pictures of things that cross the water: a bridge, rowing boats, lanterns."""

import math

from samples.drawing.canvas import WIDTH, Canvas, Point, form
from samples.drawing.figures import cloud, flock, windows

_SKIN, _HAIR = "#a9705a", "#203038"


def bridge(c: Canvas) -> None:
    """The swing bridge in the evening."""
    c.gradient([(0, "#274472"), (0.5, "#8a86a8"), (0.8, "#f2b28c"), (1, "#ffe0b0")], bottom=680)
    for y in (120, 240, 380):
        cloud(c, (c.rng.uniform(200, 1400), y), 900, "#ffd0b058")
    c.glow((300, 640), 520, "#ffdca0", 0.9)
    c.ridge(640, 40, ("#8e7f9c", "#b79aa0"), rough=0.45)
    x = -20.0
    while x < WIDTH:
        width, height = c.rng.uniform(50, 110), c.rng.uniform(30, 96)
        c.box(x, 684 - height, width, height, "#5d5a80")
        windows(c, (x, 684 - height, width, height), (4, 3), ["#ffdf9a"], "#00000000", share=0.24)
        x += width
    _span(c, 800, 560)
    c.reflect(684, tint="#2f4468", strength=0.3, wobble=2.6)
    c.glints(686, "#ffe2b0aa", count=300, middle=300, spread=140)
    c.glints(686, "#c8cfe466", count=180)
    flock(c, (1220, 200), (110, 40), 11, 46, "#33406a")


def _span(c: Canvas, x: float, deck: float) -> None:
    pale, dark = "#f4ede0", "#2b3157"
    for end, side in ((-40, -1), (WIDTH + 40, 1)):
        for i in range(13):
            along = 0.18 + 0.82 * i / 12
            c.line([(x, deck - 430 + i * 22), (x + (end - x) * along, deck)], "#f4ede0b0", 2.4)
        c.shape(
            [(x, deck - 4), (end, deck - 4 + 10), (end, deck + 26), (x, deck + 34)],
            (pale, "#8d89a6"),
        )
        c.line([(x, deck + 8), (end, deck + 16)], "#b5483c", 5)
        for i in range(14):
            px = x + side * (40 + i * 62)
            c.line([(px, deck - 2), (px, deck - 34)], dark, 2.4)
            c.glow((px, deck - 38), 34, "#ffe3a0", 0.95)
            c.oval((px, deck - 38), 4, fill="#fff6d6")
    for side in (-1, 1):
        leg = [
            (x + side * 12, deck - 470),
            (x + side * 34, deck - 470),
            (x + side * 92, deck + 70),
            (x + side * 54, deck + 70),
        ]
        c.shape(leg, (pale, "#a39db4"))
    c.box(x - 30, deck - 486, 60, 40, pale)
    c.box(x - 66, deck - 120, 132, 18, "#d8d0d0")
    c.shape(
        [(x - 150, deck + 60), (x + 150, deck + 60), (x + 120, deck + 130), (x - 120, deck + 130)],
        ("#6f6b88", "#3c3f66"),
    )
    c.glow((x, deck - 500), 70, "#ff5a3c", 0.9)
    c.shape(
        [(x + 240, deck - 4), (x + 236, deck - 40), (x + 372, deck - 38), (x + 376, deck - 2)],
        "#c2463a",
    )
    for i in range(5):
        c.box(x + 248 + i * 25, deck - 32, 18, 14, "#ffe9b0")


def rowing(c: Canvas) -> None:
    """Two eights side by side at sunrise."""
    c.gradient([(0, "#6f8fa8"), (0.5, "#d8c4b4"), (0.85, "#fbe3b8"), (1, "#fff0d0")], bottom=520)
    c.glow((1180, 420), 560, "#fff3c8", 0.95)
    c.oval((1180, 400), 56, fill="#fffbe6")
    for base, high, tone in ((430, 50, "#b9b3ab"), (470, 36, "#94a09a"), (500, 26, "#6d857f")):
        c.ridge(base, high, tone, rough=0.5)
        for _ in range(26):
            at = (c.rng.uniform(0, WIDTH), base + 24)
            c.oval(at, c.rng.uniform(24, 60), c.rng.uniform(16, 40), fill=tone)
        c.haze(base - 40, 540, "#fff0d2", start=0, end=0.42)
    c.gradient([(0, "#f3dfbb"), (0.3, "#a9b8b2"), (0.7, "#587f8c"), (1, "#24505f")], top=530)
    c.glints(534, "#fff6d8b0", count=380, middle=1180, spread=130)
    c.glints(534, "#dfe8e266", count=200)
    for y in (560, 600):
        c.soft([(0, y), (WIDTH, y - 20), (WIDTH, y + 16), (0, y + 34)], "#fff8e488", 22)
    _eight(c, (250, 700), 0.74, hull="#f5efdf", shirt="#24506b")
    _eight(c, (130, 900), 1.12, hull="#a8342c", shirt="#f3ead6")
    duck: Point = (1462, 640)
    c.oval(duck, 24, 10, fill="#3d4b45")
    c.oval((duck[0] + 22, duck[1] - 13), 9, fill="#20473a")
    c.shape(
        [(duck[0] + 30, duck[1] - 14), (duck[0] + 42, duck[1] - 10), (duck[0] + 30, duck[1] - 8)],
        "#e0a53a",
    )


def _eight(c: Canvas, stern: Point, size: float, *, hull: str, shirt: str) -> None:
    s = size * 100
    c.soft(form(stern, s, (0, 0.06), (11.6, 0.06), (10.4, 0.5), (1.16, 0.5)), "#12333ecc", 0.1 * s)
    for seat in range(8):
        place = (stern[0] + (2.3 + seat * 1.08) * s, stern[1])
        _oar(c, place, s, hull)
        _rower(c, place, s, shirt)
    c.shape(form(stern, s, (0.9, 0), (1.2, 0), (1.16, -0.5), (0.92, -0.5)), _HAIR)
    c.oval(form(stern, s, (1.06, -0.62))[0], 0.13 * s, 0.15 * s, fill=_SKIN)
    c.shape(form(stern, s, (0.93, -0.8), (1.2, -0.8), (1.2, -0.71), (0.93, -0.71)), shirt)
    c.shape(form(stern, s, (0, -0.12), (11.6, -0.12), (10.8, 0.12), (0.8, 0.12)), hull)
    c.line(form(stern, s, (0.23, -0.03), (11.25, -0.03)), "#ffffff66", 0.03 * s)
    c.oval(form(stern, s, (11.6, -0.11))[0], 0.06 * s, fill="#ffffff")


def _oar(c: Canvas, seat: Point, s: float, colour: str) -> None:
    blade = form(seat, s, (-0.85, 0.95))[0]
    c.line([*form(seat, s, (0.24, -0.12)), blade], "#f2e6c8", 0.035 * s)
    c.shape(form(blade, s, (0.05, -0.12), (0.13, -0.02), (-0.2, 0.2), (-0.28, 0.1)), colour)
    for ring in (1, 0.6):
        splash = form(blade, s, (-0.1, 0.14))[0]
        c.oval(splash, 0.42 * s * ring, 0.08 * s * ring, fill="#f4f6ea44")


def _rower(c: Canvas, seat: Point, s: float, shirt: str) -> None:
    c.line(form(seat, s, (0.06, -0.1), (-0.4, -0.3), (-0.6, -0.06)), _SKIN, 0.13 * s)
    c.shape(form(seat, s, (-0.02, 0), (0.24, 0), (0.44, -0.62), (0.16, -0.68)), shirt)
    c.line(form(seat, s, (0.32, -0.56), (0.02, -0.32), (-0.3, -0.36)), _SKIN, 0.09 * s)
    c.oval(form(seat, s, (0.36, -0.82))[0], 0.13 * s, 0.15 * s, fill=_SKIN)
    c.shape(form(seat, s, (0.24, -0.86), (0.34, -1.0), (0.5, -0.92), (0.48, -0.76)), _HAIR)


def shiomi_lanterns(c: Canvas) -> None:
    """Lanterns on the water for the last crossing of the Kamome."""
    c.gradient([(0, "#0a1230"), (0.6, "#2b2f63"), (0.9, "#7a5378"), (1, "#b8748a")], bottom=600)
    c.stars(360, bottom=430)
    c.oval((330, 170), 46, fill="#fff4d8")
    c.glow((330, 170), 240, "#fff1cf", 0.5)
    slope = [
        (
            i,
            590
            - 400
            * math.exp(-abs(i - 1020) / 250)
            * (1 - 0.08 * math.exp(-(((i - 1020) / 40) ** 2))),
        )
        for i in range(0, WIDTH + 10, 10)
    ]
    c.shape([*slope, (WIDTH, 620), (0, 620)], ("#3d3f78", "#4f4172"))
    cap = [(x, y) for x, y in slope if 900 <= x <= 1140]
    hem = [(x, 330 + 26 * math.sin(x / 15) + 14 * math.sin(x / 6)) for x in range(1140, 890, -10)]
    c.shape(
        [*cap, *((x, max(y, 590 - 400 * math.exp(-abs(x - 1020) / 250))) for x, y in hem)],
        "#c9c6e4b0",
    )
    c.haze(420, 600, "#b8748a", start=0, end=0.35)
    c.ridge(572, 26, "#2a2855", rough=0.5)
    for _ in range(90):
        c.oval((c.rng.uniform(0, WIDTH), 590 + c.rng.uniform(-16, 4)), 2.6, fill="#ffd48a")
    c.gradient([(0, "#5a4674"), (0.2, "#272a59"), (1, "#070b22")], top=596)
    c.glints(598, "#ffcf9a44", count=240)
    _kamome(c, (420, 690))
    lanterns = sorted(
        ((c.rng.random() ** 1.25, c.rng.uniform(-60, WIDTH + 60)) for _ in range(120)),
        key=lambda place: place[0],
    )
    for near, x in lanterns:
        y = 628 + 400 * near
        if abs(x - 430) < 250 and y < 740:
            continue
        _lantern(c, (x, y), 7 + 46 * near)


def _kamome(c: Canvas, at: Point) -> None:
    x, y = at
    c.shape(
        [(x - 190, y - 16), (x + 220, y - 30), (x + 176, y + 34), (x - 166, y + 34)],
        ("#e9e4ef", "#8d86ab"),
    )
    c.shape([(x - 184, y + 8), (x + 197, y + 4), (x + 188, y + 18), (x - 176, y + 20)], "#3b6a8c")
    c.box(x - 150, y - 78, 270, 58, ("#f3eef2", "#b9b2cc"))
    c.box(x - 20, y - 126, 110, 48, ("#f3eef2", "#b9b2cc"))
    for i in range(8):
        c.box(x - 138 + i * 32, y - 66, 22, 24, ("#fff0bd", "#ffc56a"))
    c.box(x - 8, y - 116, 88, 20, "#2b3460")
    c.box(x - 110, y - 124, 34, 48, "#c8503f")
    c.line([(x + 30, y - 126), (x + 30, y - 190)], "#e9e4ef", 4)
    for i in range(12):
        u = i / 11
        lamp = (x - 170 + 370 * u, y - 150 + 46 * math.sin(math.pi * u))
        c.glow(lamp, 26, "#ffcf80", 0.9)
        c.oval(lamp, 5, fill="#ff9a5a")
    c.glow((x, y - 50), 250, "#ffcf86", 0.45)
    c.soft(
        [(x - 160, y + 34), (x + 170, y + 34), (x + 130, y + 120), (x - 130, y + 120)],
        "#ffcf8638",
        16,
    )


def _lantern(c: Canvas, at: Point, s: float) -> None:
    at = (at[0], at[1] + c.rng.uniform(-0.1, 0.1) * s)
    thin = max(0.6, s * 0.045)
    c.soft(form(at, s, (-0.5, 0), (0.5, 0), (0.3, 1.7), (-0.3, 1.7)), "#ffab5060", s * 0.12 + 2)
    c.glow((at[0], at[1] - s * 0.5), s * 2.3, "#ff9f45", 0.55)
    c.shape(form(at, s, (-0.62, -0.06), (0.62, -0.06), (0.62, 0.08), (-0.62, 0.08)), "#3a2130")
    paper = form(at, s, (-0.44, 0), (0.44, 0), (0.4, -1.05), (-0.4, -1.05))
    c.shape(paper, ("#ffb45c", "#ffedb8"))
    c.shape(form(at, s, (0.12, 0), (0.44, 0), (0.4, -1.05), (0.12, -1.05)), "#c8502c38")
    for dx in (-0.42, 0.12, 0.42):
        c.line(form(at, s, (dx, 0), (dx * 0.94, -1.05)), "#6a2f2a", thin)
    c.line(form(at, s, (-0.46, -1.05), (0.46, -1.05)), "#6a2f2a", 1.8 * thin)
    if s < 24:
        return
    for stroke in (-0.8, -0.56, -0.32):
        c.line(form(at, s, (-0.26, stroke), (-0.04, stroke + 0.04)), "#5a2a28aa", s * 0.05)
    c.line(form(at, s, (-0.15, -0.9), (-0.15, -0.16)), "#5a2a28aa", s * 0.05)


SCENES = {"bridge": bridge, "rowing": rowing, "shiomi-lanterns": shiomi_lanterns}
