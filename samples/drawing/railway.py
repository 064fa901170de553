"""Pictures of trains: the sleeper in the mountains, line 6 on the hill."""

import math

from samples.drawing.canvas import HEIGHT, WIDTH, Canvas, Point, form
from samples.drawing.figures import person, pine

_FRONTS = (
    "#b9563f", "#d99a5b", "#7a5a5c", "#c9785a", "#8f4d48", "#e0b57d", "#5f6475", "#b98568",
)  # fmt: skip
#: Where people stand in the street, and how tall they look.
_WALKERS = ((230, 960, 210), (1330, 930, 190), (1420, 950, 200), (520, 720, 76), (1040, 700, 66))
#: The lamps of the line's number above the driver.
_LINE_SIX = (
    (-16, -408), (-12, -418), (2, -422), (-18, -400), (-12, -394), (0, -394), (8, -400), (0, -408),
)  # fmt: skip


def night_train(c: Canvas) -> None:
    """The sleeper on its viaduct beneath the snow."""
    c.gradient([(0, "#081433"), (0.5, "#1f3b6f"), (1, "#6f88b3")], bottom=800)
    c.stars(420, bottom=480)
    c.glow((1240, 190), 300, "#dfe9ff", 0.6)
    c.oval((1240, 190), 54, fill="#f7f6ea")
    for peak, height, wide in (
        (600, 430, 430),
        (1080, 480, 440),
        (300, 640, 560),
        (830, 560, 470),
        (1390, 610, 520),
    ):
        _mountain(c, peak, 850, height, wide)
    c.haze(430, 860, "#9db3d6", start=0, end=0.5)
    c.ridge(800, 44, ("#3b5488", "#5e79a8"), rough=0.5)
    for _ in range(70):
        x = c.rng.uniform(0, WIDTH)
        pine(c, (x, 880 + c.rng.uniform(-30, 20)), c.rng.uniform(50, 110), "#1d3160")
    _viaduct(c, 640)
    _train(c, 640)
    snow = [(x, 950 + 40 * math.sin(x / 260 + 1)) for x in range(0, WIDTH + 20, 20)]
    c.shape([*snow, (WIDTH, HEIGHT), (0, HEIGHT)], ("#dfe8f6", "#8ba3cc"))
    for x, h in ((70, 330), (190, 240), (1420, 280), (1530, 380), (1320, 180)):
        pine(c, (x, 1010), h, "#101f45")
    for _ in range(420):
        at = (c.rng.uniform(0, WIDTH), c.rng.uniform(0, HEIGHT))
        c.oval(at, c.rng.uniform(1, 3.6), fill="#ffffff99")


def _mountain(c: Canvas, x: float, base: float, height: float, wide: float) -> None:
    def flank(side: int) -> list[Point]:
        edge: list[Point] = []
        for i in range(1, 13):
            u = i / 12
            bulge = 0.10 * math.sin(math.pi * u) + c.rng.uniform(-0.022, 0.022)
            edge.append((x + side * wide * u, base - height * max(0.0, 1 - u - bulge)))
        return edge

    top: Point = (x, base - height)
    left, right = flank(-1), flank(1)
    c.shape([top, *right, *reversed(left)], ("#d3def2", "#5f79ab"))
    spine: list[Point] = [top]
    for i in range(1, 9):
        u = i / 8
        spine.append((x + c.rng.uniform(-34, 44) * (0.5 + u) + 40 * u, base - height * (1 - u)))
    c.shape([*spine, *reversed(left)], ("#8ba1cb", "#3d5488"))


def _viaduct(c: Canvas, deck: float) -> None:
    stone = ("#56648e", "#2c3a66")
    arch, pier = 150.0, 40.0
    c.box(0, deck, WIDTH, 46, stone)
    for i in range(-1, 10):
        x = i * (arch + pier) - 60
        c.box(x, deck + 40, pier, 420, stone)
        c.box(x + pier * 0.62, deck + 40, pier * 0.38, 420, "#16224a88")
        turn = [math.pi * k / 24 for k in range(25)]
        middle = x + pier + arch / 2
        curve = [
            (middle + arch / 2 * math.cos(t), deck + 122 - arch / 2 * math.sin(t)) for t in turn
        ]
        c.shape([(x + pier + arch, deck + 40), *curve, (x + pier, deck + 40)], stone)
    c.box(0, deck - 8, WIDTH, 12, "#dfe8f6")


def _train(c: Canvas, rail: float) -> None:
    y = rail - 10
    for i in range(6):
        x = 110 + i * 212
        c.box(x, y - 84, 204, 76, ("#24508f", "#15305f"))
        c.shape(
            [(x + 4, y - 84), (x + 200, y - 84), (x + 188, y - 100), (x + 16, y - 100)], "#dfe6f2"
        )
        c.box(x, y - 32, 204, 5, "#e4b658")
        for k in range(7):
            lit = c.rng.random() < 0.8
            c.box(x + 14 + k * 26, y - 70, 18, 26, ("#fff0b8", "#f7bd62") if lit else "#0f2148")
        for k in (30, 66, 140, 176):
            c.oval((x + k, y - 2), 11, fill="#0c1836")
        c.soft([(x, y + 8), (x + 204, y + 8), (x + 190, y + 46), (x + 14, y + 46)], "#ffd98a30", 12)
    x = 1382
    c.shape(
        [(x, y - 92), (x + 120, y - 92), (x + 176, y - 52), (x + 190, y - 8), (x, y - 8)],
        ("#b23a34", "#7e2528"),
    )
    c.shape([(x + 92, y - 84), (x + 118, y - 84), (x + 154, y - 54), (x + 92, y - 54)], "#ffe6a3")
    c.soft([(x + 180, y - 40), (1700, y - 130), (1700, y + 40)], "#fff2c090", 14)
    c.glow((x + 182, y - 34), 110, "#fff2c0", 1)


def tram(c: Canvas) -> None:
    """Line 6 on Chandlers' Hill in the last sun."""
    c.gradient([(0, "#4f7ea6"), (0.5, "#f0c08a"), (1, "#ffe3b0")], bottom=700)
    c.glow((800, 520), 520, "#fff0c0", 0.9)
    c.ridge(560, 40, ("#d9a98f", "#e8c39d"), rough=0.45)
    for i in range(5, -1, -1):
        for side in (-1, 1):
            _row_house(c, side, i, _FRONTS[(i * 2 + (side > 0)) % 8])
    c.haze(300, 640, "#ffd9a0", start=0, end=0.4)
    c.haze(640, 860, "#ffd9a0", start=0.4, end=0)
    _hill_road(c)
    _tram_front(c, 800, 930)
    for x, y, h in _WALKERS:
        person(c, (x, y), h, "#2f2838")
        c.soft(
            [(x, y), (x + 10, y), (x - h * 0.5, y + h * 0.4), (x - h * 0.6, y + h * 0.36)],
            "#2a223855",
            5,
        )


def _hill_road(c: Canvas) -> None:
    road: list[Point] = [(730, 560), (870, 560), (1500, HEIGHT), (100, HEIGHT)]
    c.shape(road, ("#d2a883", "#5a4a55"))
    for lane in (-1, 1):
        c.shape(
            [
                (800 + lane * 12, 560),
                (800 + lane * 16, 560),
                (800 + lane * 262, HEIGHT),
                (800 + lane * 232, HEIGHT),
            ],
            "#fff0cfaa",
        )
    for i in range(26):
        near = (i / 26) ** 2
        y = 566 + 500 * near
        c.line([(800 - 90 - 560 * near, y), (800 + 90 + 560 * near, y)], "#4a3b4833", 1 + 3 * near)
    for x in (430, 800, 1170):
        c.line([(x, -10), (800 + (x - 800) * 0.12, 540)], "#3a3040", 2.4)
    for y, half in ((90, 760), (270, 470), (400, 260)):
        c.line([(800 - half, y - 30), (800, y), (800 + half, y - 30)], "#3a3040", 2)


def _row_house(c: Canvas, side: int, i: int, colour: str) -> None:
    sizes = (1.25, 0.86, 0.6, 0.42, 0.3, 0.22, 0.16)
    near, far = sizes[i], sizes[i + 1]
    x1, x2 = 800 + side * 720 * near, 800 + side * 720 * far
    base1, base2 = 545 + 330 * near, 545 + 330 * far
    top = 545 - 640 * (near + far) / 2 - 30 * (i % 2)
    c.shape([(x1, base1), (x1, top), (x2, top), (x2, base2)], colour)
    shade = "#ffd79a38" if side > 0 else "#2a1f3a48"
    c.shape([(x1, base1), (x1, top), (x2, top), (x2, base2)], shade)
    c.shape(
        [
            (x1, top),
            (x2, top),
            (x2 - side * 10 * far, top - 70 * far),
            (x1 + side * 10 * near, top - 70 * near),
        ],
        "#4d3a45",
    )
    for row in range(6):
        for column in range(3):
            u = (column + 0.5) / 3
            x = x1 + (x2 - x1) * u
            size = near + (far - near) * u
            base = base1 + (base2 - base1) * u
            y = top + (base - top) * (row + 0.3) / 6.2
            pane = c.rng.choice(["#3f4659", "#55506a", "#ffe2a4"]) if row < 5 else "#2e2a3a"
            c.box(x - 17 * size, y, 34 * size, 54 * size, "#fff0d244")
            c.box(x - 14 * size, y + 3 * size, 28 * size, 48 * size, pane)


def _tram_front(c: Canvas, x: float, y: float) -> None:
    c.soft(
        [(x - 190, y + 4), (x + 190, y + 4), (x + 40, y + 90), (x - 330, y + 90)], "#2a1f3088", 16
    )
    c.shape(
        [(x - 160, y - 40), (x - 150, y - 400), (x + 150, y - 400), (x + 160, y - 40)],
        ("#c93d33", "#93282a"),
    )
    c.shape(
        [(x - 150, y - 400), (x - 120, y - 440), (x + 120, y - 440), (x + 150, y - 400)], "#f3e6c8"
    )
    c.box(x - 166, y - 206, 332, 56, ("#f6ead0", "#e0cda8"))
    for left, width in ((-136, 82), (-44, 88), (54, 82)):
        c.box(x + left, y - 380, width, 158, ("#8fb2c4", "#31465c"))
        c.shape(
            [(x + left, y - 380), (x + left + width * 0.6, y - 380), (x + left, y - 270)],
            "#fff3d055",
        )
    c.oval((x, y - 300), 22, 26, fill="#2a2c3c")
    c.shape([(x - 40, y - 222), (x + 40, y - 222), (x + 26, y - 276), (x - 26, y - 276)], "#23304c")
    c.box(x - 52, y - 432, 104, 44, "#20242f")
    for lamp in form((x + 5, y), 1, *_LINE_SIX):
        c.oval(lamp, 4, fill="#ffd36a")
    for dx in (-104, 104):
        c.oval((x + dx, y - 100), 30, fill="#f6ead0")
        c.oval((x + dx, y - 100), 22, fill="#fff7d6")
        c.glow((x + dx, y - 100), 120, "#fff0b5", 0.9)
    c.box(x - 170, y - 44, 340, 26, "#3a2a30")
    for dx in (-120, 86):
        c.box(x + dx, y - 20, 34, 26, "#211c26")
    c.line([(x, y - 440), (x + 6, y - 540)], "#2b2633", 6)


SCENES = {"night-train": night_train, "tram": tram}
