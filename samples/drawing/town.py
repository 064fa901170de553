"""Pictures of the town's streets."""

import math

from samples.drawing.canvas import HEIGHT, WIDTH, Canvas, Point, form
from samples.drawing.figures import cloud, person, umbrella, windows

LAMPLIGHT = ("#ffdf9a", "#ffc766", "#f7b255")
#: Where walkers set their feet, how tall they look, and their umbrellas.
_WALKERS = (
    ((720, 700), 96, "#c65b4a"), ((880, 690), 84, "#3d6f7f"), ((800, 672), 60, "#e0b04e"),
    ((600, 790), 190, "#2f5d73"), ((1010, 810), 210, "#d8a43f"), ((1240, 960), 360, "#27324f"),
    ((400, 980), 400, "#bf3f38"),
)  # fmt: skip
_FRONTS = (
    "#d9805f", "#e7c78a", "#7fa6a0", "#efe3cd", "#c96f5b", "#8fb0c0", "#e2b36e", "#b98d7b",
)  # fmt: skip
#: Where the people in front stand, how tall they are, and their coats.
_SHOPPERS = (
    (330, 1010, 300, "#2b3446"),
    (470, 1030, 320, "#8a3a3a"),
    (1150, 1020, 310, "#30473f"),
)


def rain_street(c: Canvas) -> None:
    """Umbrellas on a wet street at dusk."""
    c.gradient([(0, "#1b2a4a"), (0.6, "#50608a"), (1, "#c39a8e")], bottom=640)
    c.glow((800, 600), 420, "#ffcf9a", 0.85)
    for side in (-1, 1):
        for i in (3, 2, 1, 0):
            _terrace(c, side, i)
    c.haze(380, 660, "#e6b493", start=0, end=0.42)
    c.reflect(640, tint="#27314f", strength=0.34, wobble=2.2)
    for side in (-1, 1):
        kerb = [(800 + side * x, y) for x, y in ((104, 640), (112, 640), (900, 1150), (840, 1150))]
        c.shape(kerb, ("#c8a08e", "#3b466b"))
        pavement = [
            (800 + side * x, y) for x, y in ((112, 640), (170, 640), (1800, 1150), (900, 1150))
        ]
        c.shape(pavement, "#0d142838")
    for i in range(4):
        near = (1, 0.62, 0.4, 0.27)[i]
        for side in (-1, 1):
            _street_lamp(c, (800 + side * 560 * near, 640 + 300 * near), 520 * near)
    for (x, y), height, cloth in _WALKERS:
        c.soft(
            [
                (x - height * 0.2, y),
                (x + height * 0.2, y),
                (x + height * 0.1, y + height * 0.7),
                (x - height * 0.1, y + height * 0.7),
            ],
            "#0d142899",
            height * 0.04,
        )
        umbrella(c, (x, y), height, "#141a30", cloth)
    c.glints(660, "#ffe0ab70", count=300, middle=800, spread=330)
    for _ in range(170):
        at = (c.rng.uniform(0, WIDTH), 680 + 380 * c.rng.random())
        c.oval(at, c.rng.uniform(4, 13), c.rng.uniform(1, 3), fill="#dfe4f033")
    c.rain(520, "#e6ecfa48")


def _terrace(c: Canvas, side: int, i: int) -> None:
    near, far = (1.0, 0.62, 0.4, 0.27, 0.19)[i : i + 2]
    shade = ("#1d2440", "#2a3153", "#434768", "#6f6479")[i]
    x1, x2 = 800 + side * 820 * near, 800 + side * 820 * far
    top1, top2 = 640 - 760 * near, 640 - 720 * far
    c.shape([(x1, top1), (x2, top2), (x2, 640 + 60 * far), (x1, 700)], shade)
    c.shape(
        [(x2, top2), (x2 - side * 70 * far, top2), (x2 - side * 70 * far, 640), (x2, 640)],
        "#0c122655",
    )
    for row in range(5):
        for column in range(4):
            u, v = (column + 0.5) / 4, (row + 0.7) / 6
            x = x1 + (x2 - x1) * u
            size = near + (far - near) * u
            y = 640 - (700 * size) * (1 - v)
            lit = c.rng.random() < (0.9 if row == 4 else 0.36)
            colour = c.rng.choice(LAMPLIGHT) if lit else "#121934"
            c.shape(
                [
                    (x - 22 * size, y),
                    (x + 22 * size, y),
                    (x + 22 * size, y + 66 * size),
                    (x - 22 * size, y + 66 * size),
                ],
                colour,
            )


def _street_lamp(c: Canvas, foot: Point, height: float) -> None:
    x, y = foot
    c.line([(x, y), (x, y - height)], "#10162b", height * 0.016 + 1)
    c.box(x - height * 0.03, y - height * 1.06, height * 0.06, height * 0.08, "#fff0c4")
    c.glow((x, y - height * 1.02), height * 0.42, "#ffd48a", 0.9)


def market(c: Canvas) -> None:
    """Awnings on Exchange Square."""
    c.gradient([(0, "#7db6cf"), (0.7, "#dcebdd"), (1, "#f7ecd2")], bottom=700)
    for y in (90, 170):
        cloud(c, (c.rng.uniform(300, 1300), y), 800, "#ffffffa0")
    for i, colour in enumerate(_FRONTS):
        _gabled(c, i * 206 - 30, 206, colour, 250 + 46 * ((i * 5) % 4))
    c.haze(300, 720, "#fff0d0", start=0, end=0.3)
    c.gradient([(0, "#d8c3a3"), (1, "#94765e")], top=690)
    for _ in range(380):
        near = c.rng.random()
        y = 696 + 370 * near
        c.oval((c.rng.uniform(0, WIDTH), y), 14 + 22 * near, 3 + 4 * near, fill="#7f654f33")
    for i in range(9):
        person(
            c,
            (90 + i * 180 + c.rng.uniform(-40, 40), 752),
            118,
            c.rng.choice(["#3c4a5a", "#6d4a48", "#4f5f4c"]),
        )
    for x, cloth in ((-40, "#2f6f7a"), (360, "#c94f3d"), (760, "#e0a53a"), (1160, "#47764f")):
        _stall(c, x, 470, 370, cloth)
    for x, y, h, colour in _SHOPPERS:
        c.soft([(x, y), (x + 200, y + 8), (x + 190, y + 22), (x, y + 14)], "#2a1f1a66", 10)
        person(c, (x, y), h, colour)
        basket = form((x, y - h * 0.42), 1, (26, 0), (86, 0), (78, h * 0.15), (34, h * 0.15))
        c.shape(basket, "#c99a5c")


def _gabled(c: Canvas, x: float, width: float, colour: str, top: float) -> None:
    c.box(x, top, width, 720 - top, colour)
    steps: list[Point] = [(x, top)]
    for i in range(4):
        steps += [
            (x + width * i / 8, top - 28 * (i + 1)),
            (x + width * (i + 1) / 8, top - 28 * (i + 1)),
        ]
    right = [(2 * x + width - px, py) for px, py in reversed(steps)]
    c.shape([*steps, *right], colour)
    c.box(x + width - 14, top, 14, 720 - top, "#3a2c3022")
    c.oval((x + width / 2, top - 46), 17, fill="#4c5a66")
    windows(c, (x + 8, top + 6, width - 16, 330), (4, 4), ["#fff3cf"], "#465867", share=0.14)


def _stall(c: Canvas, x: float, y: float, width: float, cloth: str) -> None:
    for leg in (x + 14, x + width - 14):
        c.line([(leg, y + 60), (leg, y + 420)], "#5a4436", 9)
    c.box(x + 10, y + 150, width - 20, 150, "#3b2b2a66")
    person(c, (x + width * 0.46, y + 330), 210, "#3a3f4c")
    c.box(x - 4, y + 290, width + 8, 120, ("#8d6748", "#5c412f"))
    goods = (
        ("#d9482f", "#e8893a"),
        ("#7fa23c", "#c9cf5a"),
        ("#f0c44a", "#e79d3b"),
        ("#7d3f63", "#b45a7a"),
    )
    for crate in range(4):
        cx = x + 8 + crate * (width - 12) / 4
        c.box(cx, y + 268, (width - 30) / 4, 42, ("#c49a63", "#97703f"))
        for _ in range(26):
            at = (cx + c.rng.uniform(8, (width - 30) / 4 - 8), y + 262 + c.rng.uniform(-16, 10))
            c.oval(at, 10, fill=c.rng.choice(goods[(crate + len(cloth) + int(x)) % 4]))
    slope, stripes = 34, 9
    for i in range(stripes):
        colour = cloth if i % 2 == 0 else "#f6eeda"
        u1, u2 = i / stripes, (i + 1) / stripes
        t1, t2 = x + slope + (width - 2 * slope) * u1, x + slope + (width - 2 * slope) * u2
        b1, b2 = x - 16 + (width + 32) * u1, x - 16 + (width + 32) * u2
        c.shape([(t1, y), (t2, y), (b2, y + 96), (b1, y + 96)], colour)
        arc = [math.pi * k / 12 for k in range(13)]
        middle, half = (b1 + b2) / 2, (b2 - b1) / 2
        c.shape([(middle + half * math.cos(t), y + 96 + 24 * math.sin(t)) for t in arc], colour)
    c.shape(
        [(x + slope, y), (x + width - slope, y), (x + width + 16, y + 96), (x - 16, y + 96)],
        "#fff6d81a",
    )
    c.box(x - 16, y + 90, width + 32, 6, "#2a1c1c33")


def bookshop(c: Canvas) -> None:
    """Lowe's in Glover's Lane, open."""
    c.gradient([(0, "#14233f"), (1, "#243a5c")])
    for row in range(34):
        for i in range(26):
            x = i * 64 - (32 if row % 2 else 0)
            c.box(x, row * 24, 61, 21, c.rng.choice(["#1d3152", "#20365a", "#1a2c4b", "#243c61"]))
    c.box(170, 150, 1260, 690, ("#12414a", "#0c2c36"))
    c.box(150, 130, 1300, 96, ("#1a5560", "#114049"))
    for x in (190, 1386):
        c.box(x, 150, 22, 56, "#e7b75c")
    _shop_sign(c, 800, 178)
    c.box(230, 270, 760, 480, ("#ffe6ab", "#f2b35d"))
    _shelves(c)
    for x in (230, 483, 736):
        c.box(x - 5, 262, 12, 496, "#0d323b")
    c.box(222, 262, 780, 12, "#0d323b")
    c.box(1070, 262, 250, 578, "#0d323b")
    c.box(1096, 292, 198, 330, ("#ffe2a0", "#eda954"))
    c.line([(1096, 292), (1096, 622)], "#0d323b", 4)
    c.oval((1284, 690), 9, fill="#f0c76a")
    c.box(1150, 410, 92, 46, "#fbf3df")
    for y in (424, 438):
        c.line([(1164, y), (1228, y)], "#7a4b33", 4)
    c.oval((1386, 560), 30, 12, fill="#c98f3e")
    c.oval((1386, 556), 24, 8, fill="#9fc4d6")
    c.box(0, 838, WIDTH, 20, "#0c1830")
    for x in (610, 1195):
        c.glow((x, 520), 620, "#ffcf80", 0.45)
    c.reflect(856, tint="#15233f", strength=0.3, wobble=2.4)
    c.box(0, 840, WIDTH, 18, ("#2b4161", "#16263f"))
    umbrella(c, (1490, 900), 430, "#0b1226", "#b8453b")
    for _ in range(120):
        at = (c.rng.uniform(0, WIDTH), c.rng.uniform(872, 1060))
        c.oval(at, c.rng.uniform(6, 20), c.rng.uniform(1.5, 4), fill="#ffe8bd2c")
    c.rain(420, "#cfe0f448")


def _shop_sign(c: Canvas, x: float, y: float) -> None:
    # An open book, for letters would need a typeface.
    gold = "#f0c76a"
    for side in (-1, 1):
        page = [(x, y - 14), (x + side * 60, y - 26), (x + side * 60, y + 20), (x, y + 32)]
        c.shape(page, gold)
        for i in range(3):
            c.line(
                [(x + side * 12, y - 6 + i * 11), (x + side * 50, y - 14 + i * 11)], "#114049", 3
            )
        c.line([(x + side * 110, y), (x + side * 420, y)], gold, 3)
        c.oval((x + side * 96, y), 6, fill=gold)


def _shelves(c: Canvas) -> None:
    spines = (
        "#7c2f2b",
        "#2f5963",
        "#c57f35",
        "#4d3c5c",
        "#8a6a3a",
        "#35543f",
        "#b4553d",
        "#e9d6a8",
    )
    for shelf in range(4):
        y = 386 + shelf * 108
        x = 244.0
        while x < 970:
            width = c.rng.uniform(12, 27)
            height = c.rng.uniform(56, 88)
            if c.rng.random() < 0.07:
                x += 26
                continue
            if x + width < 980:
                c.box(x, y - height, width, height, c.rng.choice(spines))
                c.box(x + 3, y - height + 12, max(2, width - 6), 5, "#ffe9b066")
            x += width + 2
        c.box(230, y, 760, 11, "#6b3f22")
    cat = "#1c1a26"
    c.oval((870, 718), 62, 30, fill=cat)
    c.oval((926, 690), 25, 23, fill=cat)
    c.shape([(905, 678), (911, 652), (925, 672)], cat)
    c.shape([(928, 672), (944, 652), (948, 680)], cat)
    c.line([(812, 722), (786, 740), (800, 746), (850, 744)], cat, 12)
    c.box(230, 738, 760, 14, "#6b3f22")


def clock_tower(c: Canvas) -> None:
    """The town hall clock and its lodgers."""
    c.gradient([(0, "#1a1f4b"), (0.45, "#5a4a86"), (0.75, "#d0788a"), (1, "#f8c390")])
    c.stars(160, bottom=380)
    for y in (330, 470, 600):
        cloud(c, (c.rng.uniform(200, 1400), y), 900, "#f3a7a048")
    c.glow((500, 900), 620, "#ffd0a0", 0.8)
    outer = [math.pi * (0.28 + i / 24) for i in range(25)]
    inner = [(384 + 52 * math.cos(t), 196 + 52 * math.sin(t)) for t in reversed(outer)]
    c.glow((350, 215), 150, "#fff3d2", 0.4)
    c.shape([*((360 + 62 * math.cos(t), 210 + 62 * math.sin(t)) for t in outer), *inner], "#fff3d2")
    _roofs(c)
    _tower(c, 1040)
    for _ in range(60):
        along = c.rng.random()
        at = (
            930 - 700 * along + c.rng.gauss(0, 34 + 60 * along),
            420 - 240 * along**1.4 + c.rng.gauss(0, 20 + 60 * along),
        )
        _bat(c, at, c.rng.uniform(18, 46))


def _roofs(c: Canvas) -> None:
    for row, tone in enumerate(("#8f5f85", "#5d4473", "#33285a")):
        x = -30.0
        while x < WIDTH:
            width = c.rng.uniform(90, 170)
            top = 800 + row * 66 + c.rng.uniform(-30, 40)
            c.shape(
                [
                    (x, HEIGHT),
                    (x, top),
                    (x + width / 2, top - width * 0.42),
                    (x + width, top),
                    (x + width, HEIGHT),
                ],
                tone,
            )
            c.box(x + width * 0.7, top - width * 0.46, 20, 50, tone)
            if row:
                windows(
                    c,
                    (x + 10, top + 20, width - 20, 110),
                    (4, 2),
                    LAMPLIGHT,
                    "#00000000",
                    share=0.3,
                )
            x += width


def _tower(c: Canvas, x: float) -> None:
    stone = ("#6d5586", "#2a2150")
    c.box(x - 150, 240, 300, 900, stone)
    c.box(x + 60, 240, 90, 900, "#1a164044")
    c.box(x - 176, 220, 352, 30, "#8a6c98")
    c.box(x - 170, 620, 340, 22, "#5b477a")
    c.shape([(x - 160, 220), (x + 160, 220), (x + 60, 90), (x - 60, 90)], ("#33506e", "#243a5c"))
    c.box(x - 46, 40, 92, 56, "#6d5586")
    c.shape([(x - 60, 42), (x + 60, 42), (x, -40)], "#2c4666")
    for dx in (-96, -32, 32, 96):
        arc = [math.pi * i / 12 for i in range(13)]
        top = [(x + dx + 20 * math.cos(t), 690 - 20 * math.sin(t)) for t in arc]
        c.shape([*top, (x + dx - 20, 780), (x + dx + 20, 780)], "#1c173d")
    c.glow((x, 430), 330, "#ffe0a0", 0.75)
    c.oval((x, 430), 128, fill="#3a2c58")
    c.oval((x, 430), 116, fill=("#fff6d8", "#ffe0a0"))
    for hour in range(12):
        a = math.pi * hour / 6
        inner = 92 if hour % 3 else 84
        c.line(
            [
                (x + inner * math.sin(a), 430 - inner * math.cos(a)),
                (x + 106 * math.sin(a), 430 - 106 * math.cos(a)),
            ],
            "#3a2c58",
            6,
        )
    for angle, length, width in ((math.pi * 1.18, 62, 9), (math.pi * 0.13, 92, 6)):
        c.line(
            [(x, 430), (x + length * math.sin(angle), 430 - length * math.cos(angle))],
            "#3a2c58",
            width,
        )
    c.oval((x, 430), 9, fill="#3a2c58")


def _bat(c: Canvas, at: Point, span: float) -> None:
    x, y = at
    tilt = c.rng.uniform(-0.4, 0.4)
    form = [
        (-0.5, -0.12),
        (-0.3, -0.2),
        (-0.08, -0.04),
        (-0.05, -0.14),
        (0, -0.08),
        (0.05, -0.14),
        (0.08, -0.04),
        (0.3, -0.2),
        (0.5, -0.12),
        (0.36, 0.02),
        (0.2, -0.01),
        (0.1, 0.08),
        (0, 0.14),
        (-0.1, 0.08),
        (-0.2, -0.01),
        (-0.36, 0.02),
    ]
    cos, sin = math.cos(tilt), math.sin(tilt)
    c.shape(
        [(x + span * (a * cos - b * sin), y + span * (a * sin + b * cos)) for a, b in form],
        "#1d1840",
    )


SCENES = {
    "rain-street": rain_street,
    "market": market,
    "bookshop": bookshop,
    "clock-tower": clock_tower,
}
