"""Editions to render, made of fiction written for these tests."""

import hashlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageDraw
from render_fiction import HEADLINES, PARAGRAPHS, RANKED

from digest.model import (
    Article,
    ArticleBlock,
    Block,
    BlockId,
    BodyPart,
    ContentsBlock,
    Direction,
    DividerBlock,
    Edition,
    EditionId,
    Form,
    Heading,
    Image,
    ImageBlock,
    ImagePart,
    LeadBlock,
    ListPart,
    MediaId,
    Movement,
    Paper,
    Paragraph,
    Quote,
    QuoteBlock,
    RankingBlock,
    RankingItem,
    RankingList,
    Scope,
    Section,
    SectionId,
    SponsorBlock,
    TablePart,
    TextBlock,
    TextRun,
    text_runs,
)

DAY = date(2026, 3, 12)
MADE = datetime(2026, 3, 12, 5, 2, tzinfo=UTC)


def picture(name: str, size: tuple[int, int] = (1200, 800)) -> tuple[MediaId, bytes]:
    """A drawn mountain scene as JPEG, and the id that the library would give it."""
    width, height = size
    tone = int(hashlib.sha256(name.encode()).hexdigest()[:2], 16) // 4
    sheet = Pillow.new("RGB", size, (214 - tone, 205, 190 + tone // 2))
    draw = ImageDraw.Draw(sheet)
    draw.ellipse((width * 0.7, height * 0.1, width * 0.8, height * 0.1 + width * 0.1), "#efd9a7")
    for layer, shade in enumerate(("#8a97a3", "#5d6c7a", "#33404d")):
        base = height * (0.45 + 0.17 * layer)
        points = [(0, height), (0, base)]
        points += [
            (width * n / 8, base + (-1) ** n * height * (0.05 + 0.01 * (tone % 7)))
            for n in range(1, 9)
        ]
        draw.polygon([*points, (width, height)], fill=shade)
    written = io.BytesIO()
    sheet.save(written, "JPEG", quality=80)
    content = written.getvalue()
    return MediaId(hashlib.sha256(content).hexdigest()), content


def stored(media: Path, name: str, size: tuple[int, int] = (1200, 800)) -> Image:
    """A picture laid into the folder `media` as the library does."""
    key, content = picture(name, size)
    media.mkdir(parents=True, exist_ok=True)
    (media / key).write_bytes(content)
    return Image(
        alt=f"A drawing of {name}",
        caption=f"The view from {name}, as the morning car leaves.",
        credit="Drawing: the desk",
        media=key,
        width=size[0],
        height=size[1],
    )


def body(paragraphs: int, start: int = 0) -> tuple[BodyPart, ...]:
    """Paragraphs of fiction, beginning with the one numbered `start`."""
    return tuple(
        Paragraph(runs=text_runs(PARAGRAPHS[(start + n) % len(PARAGRAPHS)]))
        for n in range(paragraphs)
    )


def article(number: int = 0, *, paragraphs: int = 5, image: Image | None = None) -> Article:
    """The fictional article of that number; the same for the same arguments."""
    headline = HEADLINES[number % len(HEADLINES)]
    if number >= len(HEADLINES):
        headline = f"{headline}, part {number // len(HEADLINES) + 1}"
    return Article(
        headline=headline,
        update_number=1 if number == 0 else None,
        byline=(("Ana Brandt", "Tom Okafor"), ("Mei Sandoval",), ())[number % 3],
        dateline="HOLLIN, the upper valley" if number % 4 == 1 else None,
        published=MADE - timedelta(hours=3 + number),
        updated=MADE - timedelta(minutes=40) if number == 0 else None,
        standfirst=(
            "Members vote for the winter timetable; opponents’ road would have cost fourteen times"
            " as much"
            if number % 2 == 0
            else None
        ),
        body=body(paragraphs, number),
        images=(image,) if image else (),
        section=("Valley", "Crafts", "Science", "Markets")[number % 4],
        language="en",
        url=f"https://courier.example/news/{number}",
        source="courier",
    )


def fares(rows: int = 3) -> TablePart:
    """A table that a column holds: names and numbers below a row of headings."""
    stations = ("Hollin", "Upper orchards", "The gorge")
    return TablePart(
        caption="The old tariff",
        heads=1,
        rows=(
            (text_runs("To"), text_runs("Resident"), text_runs("Visitor")),
            *(
                (text_runs(stations[n % 3]), text_runs(f"{n + 1}.40"), text_runs(f"{n + 4}.20"))
                for n in range(rows)
            ),
        ),
    )


def ranking(
    title: str = "Most read", *, scope: Scope = Scope.SITE, items: int = 5, moves: bool = True
) -> RankingBlock:
    """A chart with all kinds of movement."""
    captured = MADE - timedelta(minutes=20)
    rows = tuple(
        RankingItem(position=n, title=text, url=f"https://courier.example/ranked/{n}")
        for n, text in enumerate(RANKED[:items], start=1)
    )
    kinds = (
        Movement(direction=Direction.UP, places=2, days_on_list=4, peak=1, past=(5, 4, 4, 3, 3, 1)),
        Movement(direction=Direction.NEW, past=(None, None, None, None, None, 2)),
        Movement(direction=Direction.DOWN, places=1, days_on_list=6, past=(1, 1, None, 1, 2, 3)),
        Movement(direction=Direction.SAME, days_on_list=3, peak=4, past=(4, 4, 4)),
        Movement(direction=Direction.UP, places=3, days_on_list=2, peak=5, past=(8, 5)),
    )
    return RankingBlock(
        id=BlockId(f"ranking {title}"),
        ranking=RankingList(
            title=title,
            scope=scope,
            items=rows,
            captured=captured,
            section="Crafts" if scope is Scope.SECTION else None,
            window="24 hours" if scope is Scope.SITE else None,
            url="https://courier.example/",
        ),
        movements=tuple(kinds[n % len(kinds)] for n in range(items)) if moves else (),
    )


def edition(
    *sections: tuple[str, Sequence[Block]], title: str = "The Hollin Courier", **changes: object
) -> Edition:
    """An edition of those sections, the first of which is its front page."""
    made = Edition(
        id=EditionId("e1"),
        title=title,
        subtitle="Morning Digest",
        date=DAY,
        created=MADE,
        number=412,
        zone="Europe/Vienna",
        language="en",
        sections=tuple(
            Section(id=SectionId(f"section-{n}"), title=name, blocks=tuple(blocks))
            for n, (name, blocks) in enumerate(sections)
        ),
    )
    return replace(made, **changes)


def daily(
    media: Path,
    *,
    articles: int = 12,
    lead_paragraphs: int = 7,
    picture: bool = True,
    briefs: int = 4,
    **changes: object,
) -> Edition:
    """The edition that a recipe would compose of so many articles."""
    numbers = count(1)
    image = stored(media, "Hollin station") if picture else None
    lead = article(0, paragraphs=lead_paragraphs, image=image)
    short = [article(n, paragraphs=2) for n in islice(numbers, briefs)]
    front: list[Block] = [
        LeadBlock(id=BlockId("lead"), article=lead),
        ranking("Access ranking"),
        *(
            ArticleBlock(
                id=BlockId(f"brief {n}"),
                article=one,
                form=Form.SUMMARY if n % 2 else Form.HEADLINE,
            )
            for n, one in enumerate(short)
        ),
        ContentsBlock(id=BlockId("contents")),
    ]
    names = ("Valley", "World", "Science", "Culture", "Sport", "Markets")
    shares = _shares(articles - 1 - briefs, names)
    sections = [
        (name, [*_section_blocks(media, list(islice(numbers, share)), picture), *extra])
        for (name, share), extra in zip(
            shares, [[ranking("“Valley” ranking", scope=Scope.SECTION)], *([[]] * 5)], strict=False
        )
    ]
    return edition(("Front page", front), *sections, **changes)


def _shares(articles: int, names: Sequence[str]) -> Iterable[tuple[str, int]]:
    used = names[: max(1, min(len(names), articles // 3))] if articles > 0 else ()
    return [
        (name, articles // len(used) + (n < articles % len(used))) for n, name in enumerate(used)
    ]


def _section_blocks(media: Path, numbers: Sequence[int], picture: bool) -> list[Block]:
    return [
        ArticleBlock(
            id=BlockId(f"article {number}"),
            article=article(
                number,
                paragraphs=4 + number % 5,
                image=stored(media, f"view {number}") if picture and place == 0 else None,
            ),
            form=Form.FULL if place < 3 else Form.SUMMARY,
        )
        for place, number in enumerate(numbers)
    ]


def every_block(media: Path) -> Edition:
    """One of each kind of block and of each part of a body."""
    image = stored(media, "the gorge", (640, 800))
    return edition(
        (
            "Front page",
            [
                LeadBlock(id=BlockId("lead"), article=article(0, image=image)),
                ranking("Access ranking"),
                ArticleBlock(id=BlockId("brief"), article=article(2), form=Form.HEADLINE),
                ContentsBlock(id=BlockId("contents")),
            ],
        ),
        (
            "Crafts",
            [
                ArticleBlock(id=BlockId("rich"), article=_every_part(image)),
                ArticleBlock(id=BlockId("summary"), article=article(3), form=Form.SUMMARY),
                TextBlock(
                    id=BlockId("text"),
                    title="From the desk",
                    text="We print on *Fridays*, too.\n\n- at six\n- at noon\n\n"
                    "Write to [us](mailto:desk@courier.example).",
                ),
                QuoteBlock(
                    id=BlockId("quote"),
                    text="You cannot argue with a rope.",
                    attribution="Petra Voll, fitter",
                ),
                DividerBlock(id=BlockId("divider")),
                ImageBlock(id=BlockId("image"), image=stored(media, "the meadow")),
                ranking("“Crafts” popular", scope=Scope.SECTION),
                sponsor("sponsor", picture=stored(media, "the rope walk")),
            ],
        ),
    )


def _every_part(image: Image) -> Article:
    """An article with one of each part of a body."""
    return replace(
        article(1),
        body=(
            Paragraph(
                runs=(
                    TextRun(text="It opens "),
                    TextRun(text="plainly", strong=True),
                    TextRun(text=", goes on "),
                    TextRun(text="aslant", emphasis=True),
                    TextRun(text=" and ends "),
                    TextRun(text="elsewhere", href="https://courier.example/else"),
                    TextRun(text="."),
                )
            ),
            Heading(runs=text_runs("What it costs")),
            *body(2, 3),
            ListPart(items=(text_runs("a rope"), text_runs("an awning")), ordered=False),
            ListPart(items=(text_runs("spin it"), text_runs("splice it")), ordered=True),
            fares(),
            Quote(runs=text_runs("You cannot argue with a rope.")),
            ImagePart(image=image),
        ),
    )


def sponsor(name: str, picture: Image | None = None) -> SponsorBlock:
    """What somebody paid for, with a link of each kind."""
    return SponsorBlock(
        id=BlockId(name),
        sponsor="Tidewell Rope Works",
        headline="Rope that has never been argued with",
        text="Made **on the pier** since 1911.\n\n- by [hand](https://rope.example/hand)\n- by eye",
        link="https://rope.example/",
        picture=picture,
    )


def japanese(media: Path) -> Edition:
    """An edition in Japanese, fiction too."""
    text = (
        "港の評議会は水曜日の夜、北の埠頭を冬の間も開けておくことを決めた。"
        "九月の嵐で傷んだ杭の修理費を誰が払うのか、渡し船の会社と市が一か月にわたって争っていた。"
        "新しい料金は月曜日から始まり、乗客の運賃は変わらない。"
    )
    piece = Article(
        headline="北埠頭、冬も開放　島の朝の船は続く",
        update_number=2,
        byline=("山川 光", "海野 渚"),
        published=MADE - timedelta(hours=4),
        updated=MADE - timedelta(hours=1),
        standfirst="貨物の料金だけが上がる。潜水士の作業は来週から。",
        body=tuple(Paragraph(runs=text_runs(text)) for _ in range(7)),
        images=(stored(media, "埠頭"),),
        section="港",
        language="ja",
        url="https://courier.example/ja/1",
    )
    other = replace(piece, headline="灯台守の日誌、屋根裏で見つかる", url=None, update_number=None)
    return edition(
        (
            "一面",
            [
                LeadBlock(id=BlockId("lead"), article=piece),
                ranking("アクセスランキング"),
                ContentsBlock(id=BlockId("contents"), title="紙面案内"),
            ],
        ),
        ("島々", [ArticleBlock(id=BlockId("a1"), article=other)]),
        title="港日報",
        subtitle="朝刊ダイジェスト",
        language="ja",
        zone="Asia/Tokyo",
        paper=Paper.A4,
    )
