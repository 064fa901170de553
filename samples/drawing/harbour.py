"""Pictures of water and what is built beside it."""

import math
from itertools import pairwise

from samples.drawing.canvas import HEIGHT, WIDTH, Canvas, Point
from samples.drawing.figures import cloud, flock, gull, windows


def harbour_dawn(c: Canvas) -> None:
    """Cranes and a container ship against the sun."""
    c.gradient(
        [(0, "#22365c"), (0.3, "#6d6590"), (0.5, "#d98a76"), (0.62, "#f9c784"), (1, "#ffe3ab")],
        bottom=720,
    )
    for y in (150, 260, 370):
        cloud(c, (c.rng.uniform(300, 1300), y), 900, "#f7b08a55")
    c.glow((1090, 590), 560, "#ffd48a", 0.9)
    c.oval((1090, 590), 66, fill="#fff3cf")
    c.ridge(610, 46, ("#c98d86", "#d8a08a"), rough=0.45)
    for x in range(0, WIDTH, 46):
        height = c.rng.uniform(24, 88)
        c.box(x, 690 - height, c.rng.uniform(30, 48), height + 40, "#8b6479")
    c.haze(560, 700, "#ffcf96", start=0, end=0.5)
    for x, size in ((150, 1.0), (420, 0.88), (640, 0.74)):
        _crane(c, (x, 700), size)
    _container_ship(c)
    c.reflect(700, tint="#3b3f63", strength=0.38)
    c.glints(700, "#ffe9b8cc", count=420, middle=1090, spread=120)
    c.glints(700, "#f7b78a66", count=260)
    quay: list[Point] = [(0, 1000), (560, 1000), (640, HEIGHT), (0, HEIGHT)]
    c.shape(quay, "#191d33")
    for x in (150, 400):
        c.shape([(x - 26, 1000), (x + 26, 1000), (x + 18, 940), (x - 18, 940)], "#191d33")
        c.oval((x, 938), 36, 13, fill="#232844")
    c.line(
        [(150 + t * 2.5, 950 + 46 * math.sin(math.pi * t / 100)) for t in range(101)], "#191d33", 7
    )
    gull(c, (880, 300), 120, "#3a3352", tilt=0.12)
    gull(c, (990, 235), 78, "#4b4164", tilt=-0.2)
    gull(c, (760, 400), 60, "#5b4a68")


def _crane(c: Canvas, foot: Point, size: float) -> None:
    x, y = foot
    dark = "#2b2b49"
    s = size * 200

    def rod(x1: float, y1: float, x2: float, y2: float, width: float = 0.03) -> None:
        c.line([(x + x1 * s, y - y1 * s), (x + x2 * s, y - y2 * s)], dark, width * s)

    rod(-0.35, 0, -0.28, 1.3, 0.06)
    rod(0.35, 0, 0.28, 1.3, 0.06)
    rod(-0.34, 0.55, 0.34, 0.55, 0.05)
    rod(-0.28, 1.3, 0.34, 0.55)
    rod(-0.6, 1.3, 1.5, 1.36, 0.07)
    rod(0, 1.3, 0.1, 2.0, 0.05)
    rod(0.1, 2.0, 1.45, 1.36, 0.02)
    rod(0.1, 2.0, -0.55, 1.3, 0.02)
    rod(0.1, 2.0, 0.8, 1.34, 0.02)
    c.box(x - 0.2 * s, y - 1.5 * s, 0.34 * s, 0.2 * s, dark)
    rod(1.1, 1.34, 1.1, 0.86, 0.012)
    c.box(x + 0.96 * s, y - 0.88 * s, 0.28 * s, 0.12 * s, "#8d4b45")


def _container_ship(c: Canvas) -> None:
    c.shape([(790, 642), (1490, 642), (1530, 606), (1500, 708), (830, 708)], "#262643")
    shades = ("#6d3f4c", "#3f4a6b", "#9b5a48", "#4d4463", "#b27a55")
    for i, stack in enumerate((2, 3, 3, 4, 4, 4, 3, 4, 4, 3, 3, 2, 1)):
        for row in range(stack):
            c.box(926 + i * 42, 620 - row * 22, 40, 20, c.rng.choice(shades))
    c.box(830, 520, 74, 124, "#d9b7a3")
    windows(c, (834, 528, 66, 60), (5, 3), ["#ffe9b0"], "#54486a", share=0.4)
    c.box(846, 492, 26, 30, "#9b4a45")


def ferry(c: Canvas) -> None:
    """The island boat on a green evening sea."""
    c.gradient([(0, "#0f4a58"), (0.45, "#5fa39a"), (0.8, "#f0dca4"), (1, "#fbe7b6")], bottom=600)
    for y in (120, 210, 330):
        cloud(c, (c.rng.uniform(200, 1400), y), 820, "#fdf0cf50")
    c.glow((300, 540), 520, "#fff1bd", 0.8)
    c.ridge(528, 60, ("#5d938c", "#86b0a0"), rough=0.42)
    c.ridge(566, 44, ("#3a736f", "#4f8880"), rough=0.42)
    c.gradient([(0, "#8fbfa9"), (0.12, "#4c958c"), (0.5, "#1f6269"), (1, "#0b3440")], top=590)
    c.glints(592, "#fff2c2aa", count=380, middle=300, spread=190)
    c.glints(592, "#bfe3cf70", count=420)
    _swell(c)
    _ferry_boat(c, (830, 720))
    _smoke_and_wake(c, (830, 720))
    for at, span, tilt in (
        ((420, 330), 150, 0.2),
        ((560, 250), 96, -0.1),
        ((1290, 250), 130, 0.15),
    ):
        gull(c, at, span, "#f7f4e6", tilt=tilt)
    flock(c, (1380, 380), (90, 46), 7, 44, "#f7f4e6")


def _swell(c: Canvas) -> None:
    for row in range(9):
        y = 640 + row * row * 5.6
        crest = [
            (x, y + (2 + row * 1.6) * math.sin(x / (40 + 22 * row) + row * 1.9))
            for x in range(0, WIDTH + 20, 20)
        ]
        under = [(x, v + 5 + row * 2.2) for x, v in reversed(crest)]
        c.shape([*crest, *under], "#0d46503c")


def _ferry_boat(c: Canvas, at: Point) -> None:
    x, y = at
    c.soft(
        [(x - 330, y + 66), (x + 360, y + 66), (x + 300, y + 112), (x - 260, y + 112)],
        "#06222ccc",
        20,
    )
    hull: list[Point] = [(x - 330, y - 20), (x + 372, y - 36), (x + 306, y + 78), (x - 296, y + 78)]
    c.shape(hull, ("#fbf7ea", "#c9d6cf"))
    c.shape([(x - 318, y + 34), (x + 334, y + 30), (x + 306, y + 80), (x - 297, y + 80)], "#a83e32")
    c.shape([(x - 312, y + 20), (x + 341, y + 15), (x + 337, y + 24), (x - 310, y + 29)], "#1d4a57")
    c.shape(
        [(x - 300, y - 96), (x + 232, y - 96), (x + 262, y - 26), (x - 312, y - 20)],
        ("#ffffff", "#dfe6de"),
    )
    c.shape(
        [(x - 250, y - 160), (x + 120, y - 160), (x + 150, y - 96), (x - 262, y - 96)],
        ("#fdfbf2", "#d5ded7"),
    )
    c.shape(
        [(x + 20, y - 214), (x + 118, y - 214), (x + 140, y - 160), (x + 4, y - 160)],
        ("#ffffff", "#dfe6de"),
    )
    for i in range(13):
        c.box(x - 280 + i * 39, y - 78, 26, 26, ("#ffe2a0", "#f4b55f"))
    for i in range(8):
        c.box(x - 234 + i * 42, y - 144, 28, 22, "#23535f")
    c.shape(
        [(x + 24, y - 204), (x + 116, y - 204), (x + 128, y - 176), (x + 16, y - 176)], "#1b3f4d"
    )
    c.shape(
        [(x - 170, y - 252), (x - 96, y - 246), (x - 88, y - 160), (x - 176, y - 160)],
        ("#c44a39", "#9c362b"),
    )
    c.shape(
        [(x - 171, y - 252), (x - 96, y - 246), (x - 94, y - 226), (x - 173, y - 230)], "#1d2f3b"
    )
    c.line([(x + 66, y - 214), (x + 60, y - 318)], "#f1ede0", 5)
    c.line([(x + 30, y - 280), (x + 94, y - 280)], "#f1ede0", 4)


def _smoke_and_wake(c: Canvas, at: Point) -> None:
    x, y = at
    for i in range(4):
        c.soft(_puff((x - 200 - i * 74, y - 270 - i * 22), 34 + i * 18), "#e9e6d640", 12)
    for i in range(90):
        near = i / 90
        wx = x - 300 - 560 * near + c.rng.uniform(-16, 16)
        c.oval(
            (wx, y + 78 + c.rng.uniform(-8, 26) * (0.4 + near)),
            34 * (1.1 - near),
            5,
            fill="#f3f7ec66",
        )
    for i in range(40):
        c.oval(
            (x + 250 + i * 2.4, y + 78 + c.rng.uniform(-9, 9)), 22 - i * 0.4, 5, fill="#fbfdf4aa"
        )


def _puff(at: Point, radius: float) -> list[Point]:
    turn = [math.pi * i / 12 for i in range(24)]
    return [(at[0] + radius * 1.3 * math.cos(t), at[1] + radius * 0.7 * math.sin(t)) for t in turn]


def lighthouse(c: Canvas) -> None:
    """Skerrow Light and its beam at night."""
    c.gradient([(0, "#060d24"), (0.5, "#12305a"), (0.85, "#2f6580"), (1, "#5b9097")], bottom=760)
    c.stars(620, bottom=650)
    for i in range(60):
        x = 80 + i * 22
        c.glow((x, 110 + i * 7 + c.rng.uniform(-60, 60)), c.rng.uniform(60, 170), "#7c9ed0", 0.12)
    lamp: Point = (1120, 292)
    for reach, colour in ((150, "#ffefb03c"), (80, "#fff4c65e"), (34, "#fffbe49a")):
        c.soft([lamp, (-40, 300 - reach), (-40, 300 + reach * 1.6)], colour, 12)
        c.soft([lamp, (1680, 250 - reach * 0.5), (1680, 270 + reach * 0.7)], colour, 12)
    c.ridge(742, 26, ("#1c4a63", "#0f2c47"), rough=0.4)
    c.gradient([(0, "#3a7184"), (0.2, "#1a4561"), (1, "#050f24")], top=758)
    c.glints(760, "#ffe9b488", count=260, middle=520, spread=300)
    c.glints(760, "#7fb0bf55", count=360)
    _headland(c)
    _tower(c, lamp)


def _headland(c: Canvas) -> None:
    top: list[Point] = [(700, 800), (760, 742), (850, 660), (930, 606), (1010, 572)]
    far = [(x + 190, y - 30) for x, y in top[:-1]]
    c.shape([*far, (1300, 560), (WIDTH, 590), (WIDTH, 900), (820, 900)], ("#1b3350", "#0d1c36"))
    grass = [(x, 572 - 8 * math.sin((x - 1010) / 90)) for x in range(1010, WIDTH + 20, 20)]
    foot: list[Point] = [(WIDTH, HEIGHT), (520, HEIGHT), (560, 990), (610, 930), (660, 880)]
    c.shape([*top, *grass, *foot], ("#122543", "#040817"))
    for start, drop in (
        ((760, 742), 210),
        ((850, 660), 330),
        ((930, 606), 420),
        ((1080, 600), 440),
    ):
        x, y = start
        facet: list[Point] = [(x, y), (x + 62, y - 20), (x + 8, y + drop * 0.5), (x - 74, y + drop)]
        c.shape(facet, "#2a466a66")
    c.line(grass, "#38597a", 3)
    for _ in range(120):
        along = c.rng.random()
        at = (700 - 190 * along + c.rng.gauss(0, 16), 818 + 250 * along + c.rng.gauss(0, 7))
        c.oval(at, c.rng.uniform(6, 26) * (0.5 + along), 2 + 2 * along, fill="#d5e6e677")


def _tower(c: Canvas, lamp: Point) -> None:
    x, y = lamp

    def width(v: float) -> float:
        return 44 + (v - y) * 0.085

    for i in range(5):
        top, low = y + 50 + i * 54, y + 50 + (i + 1) * 54
        pale = i % 2 == 0
        ring: list[Point] = [
            (x - width(top), top),
            (x + width(top), top),
            (x + width(low), low),
            (x - width(low), low),
        ]
        c.shape(ring, "#e9e2d0" if pale else "#b5402f")
        c.shape(
            [(x + width(top) * 0.15, top), ring[1], ring[2], (x + width(low) * 0.15, low)],
            "#0a173255",
        )
    for i in range(3):
        c.box(x - 22, y + 96 + i * 74, 16, 26, "#ffd98a")
    c.box(x - 66, y + 36, 132, 16, "#1b2540")
    c.box(x - 34, y - 34, 68, 72, ("#fff6cf", "#ffd98a"))
    for dx in (-34, -12, 10, 32):
        c.line([(x + dx, y - 34), (x + dx, y + 38)], "#1b2540", 4)
    c.shape([(x - 46, y - 32), (x + 46, y - 32), (x + 10, y - 84), (x - 10, y - 84)], "#8d2f25")
    c.line([(x, y - 84), (x, y - 120)], "#8d2f25", 5)
    c.glow(lamp, 300, "#ffedb0", 0.95)
    c.box(x + 100, y + 236, 150, 84, ("#cfc7b6", "#8f8a86"))
    c.shape(
        [(x + 84, y + 240), (x + 266, y + 240), (x + 236, y + 188), (x + 114, y + 188)], "#40292f"
    )
    c.box(x + 128, y + 262, 24, 28, "#ffd98a")
    c.box(x + 196, y + 262, 24, 28, "#ffd98a")


def tidal_barrier(c: Canvas) -> None:
    """Six gates closed against a high sea."""
    c.gradient([(0, "#39505c"), (0.5, "#71878a"), (0.8, "#c9bf9d"), (1, "#f2dba2")], bottom=560)
    for _ in range(17):
        at = (c.rng.uniform(-100, 1700), c.rng.uniform(-10, 380))
        cloud(
            c,
            at,
            c.rng.uniform(600, 1200),
            c.rng.choice(["#2b404c88", "#46606a77", "#9aa79f66"]),
            blur=34,
        )
    c.glow((1330, 540), 480, "#ffe2a0", 0.85)
    c.ridge(548, 20, "#5d7076", rough=0.4)
    c.gradient([(0, "#b9b79a"), (0.1, "#6d8a88"), (0.45, "#2f5a62"), (1, "#0e2c36")], top=556)
    c.glints(560, "#ffeab5a0", count=340, middle=1330, spread=120)
    piers: list[tuple[float, float]] = [
        (150 + 1340 * (1 - 0.72**i) / (1 - 0.72**6), 0.72**i) for i in range(7)
    ]
    for (left, near), (right, far) in reversed(list(pairwise(piers))):
        _gate(c, (left, near), (right, far))
    for x, near in reversed(piers):
        _pier(c, x, near)
    _waves(c)


def _level(near: float) -> float:
    """The height of the water line at a nearness from 0 (far) to 1."""
    return 566 + 240 * near


def _gate(c: Canvas, left: tuple[float, float], right: tuple[float, float]) -> None:
    (x1, n1), (x2, n2) = left, right
    quad: list[Point] = [
        (x1, _level(n1) - 170 * n1),
        (x2, _level(n2) - 170 * n2),
        (x2, _level(n2) + 8),
        (x1, _level(n1) + 8),
    ]
    c.shape(quad, ("#c9ccb9", "#5f7a7d"))
    for part in (0.3, 0.6):
        c.line(
            [(x1, quad[0][1] + 170 * n1 * part), (x2, quad[1][1] + 170 * n2 * part)],
            "#3f5a6288",
            5 * n1,
        )
    c.line([quad[0], quad[1]], "#e9b64f", 7 * n1)


def _pier(c: Canvas, x: float, near: float) -> None:
    s, y = near * 100, _level(near)
    body: list[Point] = [
        (x - 0.62 * s, y + 0.3 * s),
        (x + 0.5 * s, y + 0.3 * s),
        (x + 0.42 * s, y - 2.6 * s),
        (x - 0.54 * s, y - 2.6 * s),
    ]
    c.shape(body, ("#4b616a", "#24404b"))
    c.shape(
        [body[0], (x - 0.18 * s, y + 0.3 * s), (x - 0.16 * s, y - 2.6 * s), body[3]], "#8fa09b66"
    )
    c.box(x - 0.74 * s, y - 3.3 * s, 1.36 * s, 0.8 * s, ("#b9c4ba", "#7d9494"))
    for i in range(5):
        c.box(x + (-0.62 + 0.24 * i) * s, y - 3.14 * s, 0.16 * s, 0.3 * s, "#ffdf9a")
    sail = [math.pi / 2 * i / 16 for i in range(17)]
    roof = [
        (x - 1.0 * s + 2.0 * s * math.sin(t), y - 4.1 * s + 0.82 * s * math.sin(t)) for t in sail
    ]
    c.shape([(x - 1.0 * s, y - 3.28 * s), *roof], ("#eef0e0", "#9fb2ae"))
    c.box(x - 0.86 * s, y - 2.62 * s, 1.6 * s, 0.16 * s, "#1f3640")
    c.box(x - 0.2 * s, y - 2.2 * s, 0.3 * s, 0.3 * s, "#ffd889")
    c.glow((x - 0.98 * s, y - 4.16 * s), 0.9 * s + 14, "#ff5a3c", 0.95)
    c.oval((x - 0.98 * s, y - 4.16 * s), 0.09 * s + 2, fill="#ffd2bd")


def _waves(c: Canvas) -> None:
    for row in range(11):
        y = 800 + row * 25
        crest = [
            (
                x,
                y
                + (5 + row * 2.2) * math.sin(x / (70 + 12 * row) + row * 2.3)
                + 4 * math.sin(x / 23 + row),
            )
            for x in range(-10, WIDTH + 20, 10)
        ]
        c.shape(
            [*crest, (WIDTH, HEIGHT), (0, HEIGHT)],
            ("#3f6c72", "#0d2b35") if row % 2 else ("#2c5861", "#0b2530"),
        )
        for (x, v), after in pairwise(crest):
            if math.sin(x / (70 + 12 * row) + row * 2.3) < -0.6 and c.rng.random() < 0.85:
                c.line([(x - 5, v + 1), (after[0] + 5, after[1] + 1)], "#eef3e6b0", 2 + row * 0.25)
                drop = c.rng.uniform(4, 10 + row)
                c.line([(x - 3, v + drop), (x + 14, v + drop)], "#dfe9e05c", 2 + row * 0.2)
    for x, y, size in ((120, 806, 1.0), (250, 812, 0.6), (470, 784, 0.6)):
        _splash(c, (x, y), size)


def _splash(c: Canvas, foot: Point, size: float) -> None:
    for _ in range(5):
        lean = c.rng.uniform(-70, 70) * size
        height = c.rng.uniform(80, 190) * size
        x = foot[0] + lean * 0.5
        plume: list[Point] = [
            (x - 34 * size, foot[1]),
            (x + lean, foot[1] - height),
            (x + 34 * size, foot[1]),
        ]
        c.soft(plume, "#f2f4e870", 16 * size)
    for _ in range(round(120 * size)):
        rise = abs(c.rng.gauss(0, 86)) * size
        at = (foot[0] + c.rng.gauss(0, 40 + rise * 0.2) * size, foot[1] - rise)
        c.oval(at, c.rng.uniform(0.6, 2.2), fill="#fbfcf2bb")


SCENES = {
    "harbour-dawn": harbour_dawn,
    "ferry": ferry,
    "lighthouse": lighthouse,
    "tidal-barrier": tidal_barrier,
}
