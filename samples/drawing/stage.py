"""Pictures of places where something is watched: a concert, a match, a game."""

import math

from samples.drawing.canvas import HEIGHT, WIDTH, Canvas, Point


def concert_hall(c: Canvas) -> None:
    """The Tidewater Hall before the doors are opened."""
    c.gradient([(0, "#2a1712"), (0.4, "#6b3a22"), (0.7, "#8f5730"), (1, "#1d1016")])
    for i in range(13, 0, -1):
        u = i / 13
        tone = ("#8a5430", "#7a4728")[i % 2]
        rib = [
            (800 + 1050 * u * math.cos(t), 560 - 640 * u * math.sin(t))
            for t in [math.pi * k / 40 for k in range(41)]
        ]
        c.shape([*rib, (800 - 1050 * u, 760), (800 + 1050 * u, 760)], tone)
        c.line(rib, "#f0bd7c40", 3)
    c.glow((800, 420), 620, "#ffcf8a", 0.85)
    _organ(c)
    for tier in range(3):
        _balcony(c, tier)
    c.shape([(430, 660), (1170, 660), (1330, 770), (270, 770)], ("#f0c98b", "#c28a4c"))
    for i in range(15):
        c.line([(430 + i * 740 / 14, 660), (270 + i * 1060 / 14, 770)], "#8a582e55", 2)
    c.shape([(270, 770), (1330, 770), (1330, 806), (270, 806)], ("#7a4a2a", "#4a2a1c"))
    _orchestra(c)
    for x in (560, 800, 1040):
        c.soft([(x - 20, -40), (x + 20, -40), (x + 230, 760), (x - 230, 760)], "#fff0c41e", 18)
    for row in range(8):
        _seats(c, row)


def _organ(c: Canvas) -> None:
    c.shape([(520, 620), (1080, 620), (1050, 560), (550, 560)], ("#5d3420", "#7a4728"))
    for i in range(41):
        x = 500 + i * 15
        swell = 0.5 + 0.5 * math.cos((i - 20) / 20 * math.pi * 2.5)
        height = 150 + 130 * swell * (1 - abs(i - 20) / 40)
        c.box(x - 6, 580 - height, 12, height, ("#fff1c6", "#c7954c"))
        c.shape([(x - 6, 580 - height), (x + 6, 580 - height), (x, 580 - height - 16)], "#fff6d8")
        c.box(x + 2, 580 - height, 4, height, "#7a4a2255")
        c.box(x - 4, 556, 8, 10, "#5a3018")


def _balcony(c: Canvas, tier: int) -> None:
    for side in (-1, 1):
        edge: list[Point] = []
        low: list[Point] = []
        for i in range(31):
            u = i / 30
            x = 800 + side * (1000 - 590 * u**0.8)
            y = 150 + tier * 190 + u * (330 - tier * 95)
            deep = 92 - 66 * u
            edge.append((x, y))
            low.append((x, y + deep))
        c.shape([*edge, *reversed(low)], ("#d79a58", "#6d3f24"))
        c.line(edge, "#ffe3a8", 3)
        shade = [(x, y + 40) for x, y in reversed(low)]
        c.shape([*low, *shade], "#1c0e0c66")
        for i in range(3, 30, 3):
            x, y = edge[i]
            lamp = (x, y + (low[i][1] - y) * 0.5)
            c.glow(lamp, 46 - i, "#ffdf9a", 0.95)
            c.oval(lamp, 5 - i * 0.1, fill="#fff4d0")


def _orchestra(c: Canvas) -> None:
    for row in range(3):
        count = 9 + row * 3
        for i in range(count):
            t = math.pi * (0.12 + 0.76 * i / (count - 1))
            x = 800 + (150 + row * 110) * math.cos(t) * 1.15
            y = 745 - (30 + row * 26) * math.sin(t)
            c.box(x - 9, y - 26, 18, 12, "#3a2018")
            c.line([(x, y - 16), (x - 8, y)], "#2a1612", 2)
            c.line([(x, y - 16), (x + 8, y)], "#2a1612", 2)
    c.box(774, 742, 52, 16, "#7a2f2a")
    c.line([(786, 742), (786, 706)], "#2a1612", 3)
    c.shape([(770, 700), (806, 700), (802, 716), (774, 716)], "#2a1612")


def _seats(c: Canvas, row: int) -> None:
    near = row / 7
    y = 826 + 250 * near**1.15
    size = 24 + 46 * near
    colours = (
        "#5f7a6d",
        "#546d62",
        "#4a6158",
        "#40554f",
        "#374a46",
        "#2d3e3c",
        "#243332",
        "#1b2829",
    )
    count = round(WIDTH / (size * 1.12)) + 2
    for i in range(count):
        x = (i - 0.5 - 0.5 * (row % 2)) * size * 1.12
        drop = 0.00006 * (x - 800) ** 2 * (1 - 0.4 * near)
        if abs(x - 800) < size * 0.9:
            continue
        top = y - drop
        arc = [math.pi * k / 10 for k in range(11)]
        back = [(x + size / 2 * math.cos(t), top - size * 0.28 * math.sin(t)) for t in arc]
        c.shape([*back, (x - size / 2, HEIGHT), (x + size / 2, HEIGHT)], colours[row])
        c.line(back, "#ffe0a038", 1.6 + near)


def stadium_dusk(c: Canvas) -> None:
    """Quayside Park at kick-off."""
    c.gradient([(0, "#1c1f4d"), (0.5, "#5c4a8c"), (0.85, "#d3849a"), (1, "#f7c39a")], bottom=520)
    for i in range(26):
        x, y = c.rng.uniform(0, WIDTH), c.rng.uniform(40, 330)
        wide = c.rng.uniform(120, 420)
        tone = c.rng.choice(["#8a6aa838", "#e79aa83a", "#3a356e44"])
        c.soft([(x - wide, y), (x, y - 14), (x + wide, y), (x, y + 18)], tone, 16 + i % 3)
    c.ridge(470, 24, "#5d4a7c", rough=0.5)
    _stand(c)
    c.gradient([(0, "#3f8a52"), (1, "#1f5a3c")], top=640)
    for i in range(10):
        u1, u2 = i / 10, (i + 0.5) / 10
        top = [(100 + 1400 * u1, 640), (100 + 1400 * u2, 640)]
        low = [(-900 + 3400 * u2, HEIGHT), (-900 + 3400 * u1, HEIGHT)]
        c.shape([*top, *low], "#63b06a55")
    _pitch_lines(c)
    for x in (150, 520, 1080, 1450):
        _mast(c, x, 150 if x in (150, 1450) else 210)
    kit = ("#f4efe0", "#c8382f")
    spots = (
        (420, 720), (560, 790), (690, 700), (760, 860), (880, 760), (1010, 700), (1130, 830),
        (1250, 740), (620, 930), (990, 940), (300, 830), (840, 680),
    )  # fmt: skip
    for i, (x, y) in enumerate(spots):
        _player(c, (x, y), 40 + (y - 640) * 0.22, kit[i % 2], lean=c.rng.uniform(-0.2, 0.2))
    c.oval((800, 884), 11, fill="#ffffff")
    c.soft([(806, 892), (840, 900), (840, 908), (800, 898)], "#0c2a1c99", 4)
    c.haze(520, 720, "#ffe6c8", start=0, end=0.14)
    c.rain(260, "#f2ecff30", slant=6, length=30)


def _stand(c: Canvas) -> None:
    c.shape([(-20, 500), (WIDTH + 20, 500), (WIDTH + 20, 640), (-20, 640)], ("#3a3563", "#2a2850"))
    crowd = ("#e9c9a8", "#c8382f", "#f4efe0", "#8a6a8c", "#d99a6a", "#4a5a8c", "#b0474a")
    for row in range(11):
        for i in range(200):
            if c.rng.random() < 0.86:
                at = (i * 8.1 + c.rng.uniform(-2, 2), 514 + row * 10.4)
                c.oval(at, 3.4, 4.2, fill=c.rng.choice(crowd) + f"{110 + row * 9:02x}")
    for x in (330, 800, 1270):
        c.box(x - 16, 500, 32, 132, "#242248")
    c.shape([(-20, 452), (WIDTH + 20, 452), (WIDTH + 20, 486), (-20, 486)], ("#232048", "#15142f"))
    c.line([(0, 486), (WIDTH, 486)], "#ffe6b8", 4)
    for i in range(26):
        c.line([(i * 66, 486), (i * 66, 510)], "#15142f", 4)
    boards = ("#c8382f", "#f0c04a", "#2f6f8a", "#f4efe0", "#3f7a4c")
    for i in range(11):
        c.box(i * 150 - 10, 626, 146, 22, boards[i % 5])


def _pitch_lines(c: Canvas) -> None:
    white = "#f2f7ecdd"
    c.line([(40, 662), (1560, 662)], white, 3)
    c.line([(800, 662), (800, HEIGHT)], white, 5)
    circle = [
        (800 + 250 * math.cos(t), 850 + 92 * math.sin(t))
        for t in [math.pi * i / 40 for i in range(81)]
    ]
    c.line(circle, white, 4)
    c.line([(40, 662), (-560, HEIGHT)], white, 4)
    c.line([(1560, 662), (2160, HEIGHT)], white, 4)
    for side in (-1, 1):
        c.line(
            [
                (800 + side * 716, 720),
                (800 + side * 560, 720),
                (800 + side * 720, 960),
                (800 + side * 1000, 960),
            ],
            white,
            4,
        )


def _mast(c: Canvas, x: float, top: float) -> None:
    c.shape([(x - 9, 640), (x + 9, 640), (x + 4, top), (x - 4, top)], "#1d1c3f")
    for y in range(round(top) + 60, 470, 46):
        c.line([(x - 6, y), (x + 6, y + 40)], "#1d1c3f", 2)
    c.shape(
        [(x - 66, top - 44), (x + 66, top - 44), (x + 58, top + 34), (x - 58, top + 34)], "#1d1c3f"
    )
    for row in range(3):
        for i in range(6):
            c.oval((x - 48 + i * 19.2, top - 30 + row * 24), 8, fill="#fffbe6")
    c.glow((x, top - 4), 330, "#f4f0ff", 0.9)
    c.soft([(x - 50, top), (x + 50, top), (x + 330, 760), (x - 330, 760)], "#fff6e014", 30)


def _player(c: Canvas, foot: Point, height: float, shirt: str, *, lean: float) -> None:
    x, y = foot
    h = height
    for dx in (-1.0, -0.4, 0.5, 1.1):
        tip = (x + dx * h, y + 0.26 * h)
        c.line([(x, y), tip], "#0c2a1c4c", h * 0.16)
    hip: Point = (x + lean * h * 0.4, y - 0.46 * h)
    neck: Point = (x + lean * h, y - 0.84 * h)
    skin = c.rng.choice(["#e3b48f", "#a9714f", "#6d452f"])
    for side in (-1, 1):
        knee: Point = (hip[0] + side * 0.16 * h, y - 0.24 * h)
        c.line([hip, knee, (x + side * 0.2 * h, y)], skin, h * 0.09)
        c.line([hip, knee], "#20234a", h * 0.14)
        elbow: Point = (neck[0] + side * 0.2 * h, neck[1] + 0.2 * h)
        c.line([neck, elbow, (elbow[0] + side * 0.05 * h, elbow[1] + 0.13 * h)], skin, h * 0.07)
    c.shape(
        [
            (hip[0] - 0.11 * h, hip[1]),
            (hip[0] + 0.11 * h, hip[1]),
            (neck[0] + 0.15 * h, neck[1]),
            (neck[0] - 0.15 * h, neck[1]),
        ],
        shirt,
    )
    c.oval((neck[0], neck[1] - 0.12 * h), 0.085 * h, 0.1 * h, fill=skin)


def chess_board(c: Canvas) -> None:
    """Two kings, two rooks and a pawn in low light."""
    c.gradient([(0, "#10202b"), (0.5, "#1f3a42"), (1, "#14262e")])
    c.glow((180, 160), 900, "#f7c98a", 0.6)
    for i in range(5):
        x = 120 + i * 330
        c.shape([(x, 0), (x + 150, 0), (x + 150 - 20, 400), (x + 10, 400)], "#f0d9a80c")
    _board(c)
    for square, name, pale in (
        ((2.5, 6.4), "king", False), ((6.2, 5.5), "rook", False), ((5.5, 3.5), "pawn", True),
        ((2.5, 2.5), "rook", True), ((5.5, 1.2), "king", True),
    ):  # fmt: skip
        _piece(c, square, name, pale=pale)


def _on_board(file: float, rank: float) -> tuple[Point, float]:
    """Where a square's middle is on the sheet, and how large things are there."""
    depth = rank / 8
    near = 1 / (1 + 1.05 * depth)
    y = 330 + (1130 - 330) * (near - 1 / 2.05) / (1 - 1 / 2.05)
    return (800 + (file - 4) * 262 * near, y), near


def _board(c: Canvas) -> None:
    rim = [_on_board(*corner)[0] for corner in ((-0.5, -0.4), (8.5, -0.4), (8.5, 8.4), (-0.5, 8.4))]
    c.shape(rim, ("#5a3a26", "#2e1c14"))
    for file in range(8):
        for rank in range(8):
            corners = ((file, rank), (file + 1, rank), (file + 1, rank + 1), (file, rank + 1))
            light = (file + rank) % 2 == 1
            share = 1 - (file / 8) * 0.45
            tone = (236, 208, 160) if light else (112, 66, 40)
            colour = "#" + "".join(f"{round(v * (0.5 + 0.5 * share)):02x}" for v in tone)
            c.shape([_on_board(*corner)[0] for corner in corners], colour)
    c.soft([_on_board(*corner)[0] for corner in ((0, 8), (3, 8), (5, 0), (-1, 0))], "#ffe2a82c", 60)


#: Half widths at heights of a turned piece, both in units of a pawn's half foot.
_PROFILES = {
    "pawn": ((1, 0), (1, 0.22), (0.7, 0.4), (0.42, 0.8), (0.34, 1.5), (0.62, 1.6), (0.62, 1.72),
             (0.3, 1.8)),
    "rook": ((1.1, 0), (1.1, 0.28), (0.8, 0.5), (0.58, 1.0), (0.54, 2.0), (0.86, 2.15),
             (0.86, 2.8)),
    "king": ((1.2, 0), (1.2, 0.3), (0.86, 0.55), (0.5, 1.3), (0.42, 2.6),
             (0.78, 2.72), (0.78, 2.86), (0.48, 2.96), (0.74, 3.7), (0.5, 3.86)),
}  # fmt: skip


def _piece(c: Canvas, square: Point, name: str, *, pale: bool) -> None:
    (x, y), near = _on_board(*square)
    s = 84 * near
    tones = ("#fbeed0", "#c39a63") if pale else ("#3a2c30", "#120d14")
    profile = _PROFILES[name]
    tall = profile[-1][1] + (0.5 if name != "rook" else 0)
    c.soft(
        [
            (x - s * 0.8, y),
            (x + s * 0.6, y + s * 0.34),
            (x + s * (1.2 + 1.5 * tall), y + s * 0.9),
            (x + s * (1.5 + 1.5 * tall), y + s * 0.55),
            (x + s * 0.9, y - s * 0.1),
        ],
        "#08090cb0",
        s * 0.09,
    )
    c.oval((x, y), profile[0][0] * s, profile[0][0] * s * 0.32, fill=tones[1])
    right = [(x + w * s, y - h * s) for w, h in profile]
    left = [(x - w * s, y - h * s) for w, h in profile]
    c.shape([*left, *reversed(right)], tones)
    c.shape([*((x + w * s * 0.2, y - h * s) for w, h in profile), *reversed(right)], "#120d1055")
    shine = [
        *((x - w * s * 0.82, y - h * s) for w, h in profile),
        *((x - w * s * 0.58, y - h * s) for w, h in reversed(profile)),
    ]
    c.shape(shine, "#fff6d870" if pale else "#e7c9a050")
    top = y - profile[-1][1] * s
    if name == "pawn":
        c.oval((x, top - s * 0.34), s * 0.52, fill=tones[0])
        c.oval((x - s * 0.16, top - s * 0.46), s * 0.18, fill="#fffbe8aa")
    elif name == "rook":
        for dx in (-0.68, 0, 0.68):
            c.box(x + (dx - 0.18) * s, top - 0.3 * s, 0.36 * s, 0.34 * s, tones[0])
    else:
        c.box(x - 0.1 * s, top - 0.78 * s, 0.2 * s, 0.8 * s, tones[0])
        c.box(x - 0.32 * s, top - 0.58 * s, 0.64 * s, 0.2 * s, tones[0])


SCENES = {"concert-hall": concert_hall, "stadium-dusk": stadium_dusk, "chess-board": chess_board}
