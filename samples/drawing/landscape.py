"""Pictures of open country: mud, sea, sky and mountains."""

import math
from itertools import pairwise

from samples.drawing.canvas import HEIGHT, WIDTH, Canvas, Point, form
from samples.drawing.figures import cloud, flock, pine


def estuary_birds(c: Canvas) -> None:
    """Curlews on shining mud at sunset."""
    c.gradient([(0, "#3d5a80"), (0.4, "#b48aa0"), (0.75, "#f4a97c"), (1, "#ffd9a0")], bottom=520)
    for y in (90, 190, 300, 390):
        cloud(c, (c.rng.uniform(200, 1400), y), 860, "#ffd2b06a")
    c.glow((500, 500), 460, "#fff0c0", 0.9)
    c.oval((500, 478), 46, fill="#fff6da")
    c.ridge(512, 22, ("#8a6f86", "#a5808c"), rough=0.45)
    c.gradient([(0, "#d9a08a"), (0.25, "#9d7f86"), (0.7, "#574e66"), (1, "#2b2a40")], top=520)
    _creeks(c)
    flock(c, (1130, 250), (200, 60), 46, 34, "#43415e")
    flock(c, (820, 330), (120, 30), 22, 22, "#5d5470")
    for x, y, size, head_down in (
        (300, 740, 70, True),
        (640, 700, 60, False),
        (1470, 690, 56, True),
    ):
        _curlew(c, (x, y), size, "#3a3450", feeding=head_down)
    _curlew(c, (1080, 960), 190, "#1f1c30", feeding=False)
    _curlew(c, (420, 1010), 160, "#1f1c30", feeding=True)


def _creeks(c: Canvas) -> None:
    bends = (
        (500, 40, 330, 0.0, "#ffdcae"),
        (1180, 16, 170, 1.4, "#f3c2a4"),
        (60, 12, 120, 3.0, "#f0bca2"),
    )
    for middle, narrow, wide, phase, colour in bends:
        left: list[Point] = []
        right: list[Point] = []
        for i in range(61):
            near = i / 60
            y = 524 + (HEIGHT - 524) * near
            x = middle + 150 * near * math.sin(near * 7 + phase)
            half = (narrow + (wide - narrow) * near**1.6) / 2
            left.append((x - half, y))
            right.append((x + half, y))
        c.shape([*left, *reversed(right)], (colour, "#8f7f9a"))
    for _ in range(520):
        near = c.rng.random() ** 1.4
        y = 530 + near * 530
        half = c.rng.uniform(6, 40) * (0.2 + near)
        x = c.rng.uniform(0, WIDTH)
        tone = c.rng.choice(["#ffe0b455", "#2b284055", "#e9b39a44"])
        c.shape([(x - half, y), (x, y - 1 - near * 2), (x + half, y), (x, y + 1 + near * 2)], tone)


def _curlew(c: Canvas, foot: Point, size: float, colour: str, *, feeding: bool) -> None:
    s = size
    shadow = form(foot, s, (-0.6, 0), (0.6, 0), (0.4, 0.3), (-0.4, 0.3))
    c.soft(shadow, "#1a182855", s * 0.09)
    turns = [math.pi * i / 24 for i in range(48)]
    body = [
        (
            0.62 * math.cos(t) * (1.1 if math.cos(t) < 0 else 1),
            0.27 * math.sin(t) - 0.1 * math.cos(t),
        )
        for t in turns
    ]
    c.shape(form((foot[0], foot[1] - s * 0.92), s, *body), colour)
    c.shape(form(foot, s, (-0.5, -1.0), (-0.98, -0.72), (-0.4, -0.72)), colour)
    low = (0.86, -0.72) if feeding else (0.74, -1.62)
    neck = form(foot, s, (0.4, -0.92), (0.68, -1.02 if feeding else -1.04), low)
    for i in range(31):
        u = i / 30
        bend = [(1 - u) ** 2, 2 * u * (1 - u), u**2]
        at = tuple(sum(w * p[axis] for w, p in zip(bend, neck, strict=True)) for axis in (0, 1))
        c.oval(at, s * (0.2 - 0.12 * u**0.7), fill=colour)
    c.oval(neck[2], s * 0.14, s * 0.12, fill=colour)
    along = [i / 15 for i in range(16)]
    if feeding:
        bill = form(neck[2], s, *((0.1 + 0.34 * math.sin(u * 1.3), 0.74 * u) for u in along))
    else:
        bill = form(neck[2], s, *((0.84 * u, 0.34 * u**2) for u in along))
    for u, (start, end) in zip(along, pairwise(bill), strict=False):
        c.line([start, end], colour, s * 0.06 * (1.2 - u))
    for dx, lean in ((-0.08, -0.10), (0.14, 0.12)):
        leg = form(foot, s, (dx, -0.75), (dx + lean * 0.1, -0.38), (dx + lean, 0))
        c.line(leg, colour, s * 0.035)


def observatory(c: Canvas) -> None:
    """The dome at Kilvane under the Milky Way."""
    c.gradient([(0, "#050a1f"), (0.5, "#15254f"), (0.8, "#3a3f73"), (1, "#a0657c")], bottom=920)
    c.box(0, 915, WIDTH, 152, "#1c1a38")
    for i in range(130):
        along = i / 130
        at = (150 + 1250 * along + c.rng.gauss(0, 44), 760 - 860 * along + c.rng.gauss(0, 44))
        c.glow(at, c.rng.uniform(50, 150), c.rng.choice(["#8fa2e0", "#c9a3cf", "#f0d7c6"]), 0.13)
    c.stars(900, bottom=840)
    for _ in range(700):
        along = c.rng.random()
        at = (150 + 1250 * along + c.rng.gauss(0, 62), 760 - 860 * along + c.rng.gauss(0, 62))
        c.oval(at, c.rng.uniform(0.5, 1.5), fill=f"#fff6ea{c.rng.randrange(60, 200):02x}")
    c.soft([(330, 226), (560, 130), (566, 146), (340, 252)], "#d7ecffb0", 9)
    c.glow((332, 240), 46, "#f3fbff", 1)
    c.oval((332, 240), 5, fill="#ffffff")
    c.ridge(850, 70, ("#3a3560", "#463a63"), rough=0.5)
    c.haze(760, 900, "#c07a86", start=0, end=0.35)
    c.ridge(900, 50, ("#211f42", "#1c1a38"), rough=0.5)
    hill = [
        (x, 1010 - 190 * math.exp(-(((x - 1060) / 420) ** 2))) for x in range(0, WIDTH + 20, 20)
    ]
    c.shape([*hill, (WIDTH, HEIGHT), (0, HEIGHT)], ("#11122a", "#07081a"))
    for x in (60, 130, 190, 270, 330, 1440, 1500, 1560):
        pine(c, (x, 1030 - 0.02 * x), c.rng.uniform(90, 160), "#080a1c")
    _dome(c, (1060, 826))


def _dome(c: Canvas, foot: Point) -> None:
    x, y = foot
    c.box(x - 190, y - 150, 380, 168, ("#cfc6c9", "#6d6685"))
    c.box(x + 60, y - 150, 130, 168, "#1f1f4066")
    arc = [math.pi * i / 40 for i in range(41)]
    c.shape(
        [(x + 205 * math.cos(t), y - 150 - 205 * math.sin(t)) for t in arc], ("#f1ebe8", "#a39cb3")
    )
    shade = [
        (x + 205 * math.cos(t), y - 150 - 205 * math.sin(t)) for t in arc if math.cos(t) > 0.25
    ]
    c.shape([*shade, (x + 51, y - 150)], "#20204a66")
    c.shape([(x - 96, y - 332), (x - 22, y - 354), (x + 8, y - 170), (x - 74, y - 170)], "#12132c")
    c.line([(x - 30, y - 190), (x - 92, y - 372)], "#5b5f86", 30)
    c.line([(x - 86, y - 356), (x - 94, y - 378)], "#c9cbe0", 36)
    c.box(x - 212, y - 160, 424, 18, "#3c3a5c")
    c.box(x - 150, y - 100, 40, 118, ("#ff8a5c", "#c24a35"))
    c.glow((x - 130, y - 20), 130, "#ff7a4c", 0.7)
    for dx in (-60, -10, 100):
        c.box(x + dx, y - 94, 30, 40, "#ffd797")


def wind_turbines(c: Canvas) -> None:
    """The wind farm on a pale morning."""
    c.gradient([(0, "#7fb0c4"), (0.5, "#cfe0dc"), (0.85, "#fdebc8"), (1, "#ffe1b0")], bottom=700)
    for y in (110, 200, 330, 440):
        cloud(c, (c.rng.uniform(200, 1400), y), 900, "#ffffff80")
    c.glow((420, 650), 480, "#fff4cf", 0.9)
    c.oval((420, 616), 40, fill="#fffbea")
    c.gradient([(0, "#d6dfd0"), (0.15, "#8fb9bd"), (0.5, "#3f8093"), (1, "#174d63")], top=690)
    c.glints(692, "#fff3cfaa", count=420, middle=420, spread=140)
    c.glints(692, "#dceeea66", count=420)
    rows = [(430 + 240 * i, 696, 0.24) for i in range(6)] + [
        (330 + 300 * i, 712, 0.4) for i in range(5)
    ]
    rows.append((1190, 748, 0.66))
    for x, y, size in rows:
        _turbine(c, (x, y), size)
    c.haze(560, 760, "#fff1d2", start=0, end=0.28)
    _turbine(c, (1450, 840), 1.3)
    _turbine(c, (760, 770), 0.86)
    _workboat(c, (420, 880))
    flock(c, (300, 300), (120, 40), 9, 48, "#5b7f90")


def _turbine(c: Canvas, foot: Point, size: float) -> None:
    x, y = foot
    s = size * 100
    hub: Point = (x, y - 4.4 * s)
    pale = ("#ffffff", "#d9e3e2")
    c.box(x - 0.15 * s, y - 0.5 * s, 0.3 * s, 0.62 * s, "#e9b43c")
    c.shape(
        [
            (x - 0.07 * s, hub[1]),
            (x + 0.07 * s, hub[1]),
            (x + 0.12 * s, y - 0.4 * s),
            (x - 0.12 * s, y - 0.4 * s),
        ],
        pale,
    )
    c.shape(
        [
            (x + 0.01 * s, hub[1]),
            (x + 0.07 * s, hub[1]),
            (x + 0.12 * s, y - 0.4 * s),
            (x + 0.03 * s, y - 0.4 * s),
        ],
        "#8fa9b066",
    )
    turn = c.rng.uniform(0, 2.1)
    for i in range(3):
        a = turn + i * 2 * math.pi / 3
        dx, dy = math.cos(a), math.sin(a)
        tip = (hub[0] + 2.5 * s * dx, hub[1] + 2.5 * s * dy)
        wide = (hub[0] + 0.5 * s * dx - 0.15 * s * dy, hub[1] + 0.5 * s * dy + 0.15 * s * dx)
        thin = (hub[0] + 0.4 * s * dx + 0.04 * s * dy, hub[1] + 0.4 * s * dy - 0.04 * s * dx)
        c.shape([hub, wide, tip, thin], "#fbfdfa")
        c.line([hub, tip], "#9fb7bc88", 0.025 * s)
    c.oval(hub, 0.14 * s, fill="#e7eeec")


def _workboat(c: Canvas, at: Point) -> None:
    x, y = at
    c.soft(
        [(x - 140, y + 30), (x + 170, y + 30), (x + 120, y + 54), (x - 120, y + 54)],
        "#0d3a4ccc",
        12,
    )
    c.shape(
        [(x - 140, y - 18), (x + 180, y - 34), (x + 140, y + 34), (x - 124, y + 34)],
        ("#e8603c", "#b4412b"),
    )
    c.box(x - 20, y - 92, 120, 66, ("#ffffff", "#dbe5e4"))
    c.shape([(x - 8, y - 82), (x + 92, y - 82), (x + 100, y - 58), (x - 8, y - 58)], "#22495a")
    c.line([(x + 30, y - 92), (x + 30, y - 150)], "#f4f6f2", 5)
    c.box(x - 120, y - 44, 70, 26, "#f3c243")
    for i in range(50):
        near = i / 50
        at = (x - 130 - 300 * near, y + 34 + c.rng.uniform(-4, 14) * near)
        c.oval(at, 22 * (1.1 - near), 4, fill="#f6fbf6aa")


def seagrass(c: Canvas) -> None:
    """A meadow under water, with the light coming down."""
    c.gradient(
        [(0, "#c8efd4"), (0.12, "#6fcab6"), (0.45, "#1f8a8c"), (0.8, "#0d4f62"), (1, "#08303f")]
    )
    c.glow((620, -60), 760, "#f4ffd9", 0.8)
    for i in range(9):
        top = 260 + i * 95 + c.rng.uniform(-30, 30)
        low = top + (top - 620) * 0.9
        wide = c.rng.uniform(24, 70)
        c.soft(
            [
                (top - wide / 3, -40),
                (top + wide / 3, -40),
                (low + wide * 1.6, 1000),
                (low - wide * 1.6, 1000),
            ],
            "#eaffdc2a",
            16,
        )
    for y in (26, 50, 78):
        wave = [(x, y + 9 * math.sin(x / 60 + y)) for x in range(0, WIDTH + 20, 20)]
        c.line(wave, "#f2fff066", 3)
    c.ridge(930, 40, ("#0e5560", "#083a48"), rough=0.5)
    for depth in range(5):
        tone = ("#2f8f7c", "#257d68", "#1c6a52", "#135540", "#0a3d30")[depth]
        for _ in range(74):
            foot = (c.rng.uniform(-20, WIDTH + 20), 950 + depth * 34 + c.rng.uniform(-10, 20))
            _blade(c, foot, c.rng.uniform(140, 330) * (0.66 + 0.17 * depth), tone)
        if depth == 1:
            _shoal(c, (1110, 430), 26)
        if depth == 3:
            _seahorse(c, (440, 690), 150, "#e9a84a")
            _seahorse(c, (610, 730), 128, "#d9873f")
    for _ in range(110):
        at = (c.rng.uniform(0, WIDTH), c.rng.uniform(60, 980))
        c.oval(at, c.rng.uniform(1, 3.4), fill="#eafff03c")


def _blade(c: Canvas, foot: Point, height: float, tone: str) -> None:
    lean, phase = c.rng.uniform(-0.05, 0.34), c.rng.uniform(0, 3)
    left: list[Point] = []
    right: list[Point] = []
    for i in range(15):
        u = i / 14
        x = foot[0] + height * (lean * u**1.6 + 0.05 * math.sin(u * 5 + phase))
        half = (2 + height * 0.021) * (1 - u**3)
        left.append((x - half, foot[1] - height * u))
        right.append((x + half, foot[1] - height * u))
    c.shape([*left, *reversed(right)], tone)
    c.line(right[:12], "#b9f0b830", 2)


def _shoal(c: Canvas, centre: Point, count: int) -> None:
    for _ in range(count):
        x, y = c.rng.gauss(centre[0], 170), c.rng.gauss(centre[1], 66)
        s = c.rng.uniform(16, 34)
        body = [
            (x + s * math.cos(t), y + s * 0.36 * math.sin(t))
            for t in [math.pi * i / 12 for i in range(24)]
        ]
        c.shape(body, ("#eafbe4", "#7fc3b6"))
        c.shape(
            [
                (x + s * 0.8, y),
                (x + s * 1.4, y - s * 0.34),
                (x + s * 1.26, y),
                (x + s * 1.4, y + s * 0.34),
            ],
            "#bfe6d2",
        )
        c.oval((x - s * 0.6, y - s * 0.06), s * 0.08, fill="#0c4450")


def _seahorse(c: Canvas, at: Point, size: float, tone: str) -> None:
    x, y = at
    s = size
    spine: list[tuple[float, float, float]] = []
    for i in range(60):
        u = i / 59
        if u < 0.62:
            v = u / 0.62
            spine.append(
                (0.16 * math.sin(v * 3.0) - 0.02, -0.5 + 0.95 * v, 0.075 + 0.10 * math.sin(v * 2.7))
            )
        else:
            v = (u - 0.62) / 0.38
            a = 5.2 * v
            r = 0.17 * (1 - 0.72 * v)
            spine.append(
                (0.17 - r * math.cos(a), 0.45 + r * math.sin(a) * 1.2, 0.065 * (1 - 0.8 * v))
            )
    for dx, dy, half in spine:
        c.oval((x + dx * s, y + dy * s), half * s, fill=tone)
    c.oval((x - 0.08 * s, y - 0.6 * s), 0.13 * s, 0.11 * s, fill=tone)
    c.line([(x - 0.1 * s, y - 0.58 * s), (x - 0.34 * s, y - 0.52 * s)], tone, 0.075 * s)
    for i in range(5):
        c.oval((x - 0.1 * s + i * 0.05 * s, y - (0.70 + 0.02 * (i % 2)) * s), 0.03 * s, fill=tone)
    c.shape(
        [(x + 0.2 * s, y - 0.2 * s), (x + 0.4 * s, y - 0.12 * s), (x + 0.24 * s, y + 0.08 * s)],
        "#f7d48a",
    )
    c.oval((x - 0.1 * s, y - 0.62 * s), 0.026 * s, fill="#123040")


SCENES = {
    "estuary-birds": estuary_birds,
    "observatory": observatory,
    "wind-turbines": wind_turbines,
    "seagrass": seagrass,
}
