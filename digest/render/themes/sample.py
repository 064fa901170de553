"""A small edition with every kind of block, on which a theme is tried and shown."""

import hashlib
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageDraw

from digest.model import (
    Article,
    ArticleBlock,
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
    LeadBlock,
    ListPart,
    MediaId,
    Movement,
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

_DAY = date(2026, 3, 12)
_MADE = datetime(2026, 3, 12, 5, 0, tzinfo=UTC)
_TALES = (
    "The harbour of Sandhoe woke to a silence that nobody had ordered. The dredger, which has "
    "growled below the sea wall since autumn, had finished four days early and gone home.",
    "What it leaves is a channel deep enough for the evening ferry at any tide. The pilots took "
    "soundings twice, because they did not believe the first ones.",
    "“We had a speech prepared for the delay,” said the harbour master, Ines Karlsson. “Now we "
    "need one for the opposite, and nobody has ever written that.”",
    "The money that was saved is small, but it is there, and the council has until May to say "
    "what becomes of it. A slide for the swimming pool leads the poll, ahead of a clock.",
    "At the fish hall they would rather have the clock. The old one has shown ten to four since "
    "the flood, which is right twice a day and, as the auctioneer says, never when it matters.",
    "Until then the ferry sails by the winter timetable. The summer one is printed already, and "
    "lies in a drawer that sticks when the wind is from the east.",
)
_HEADLINES = (
    "Dredger leaves Sandhoe early, and the ferry comes at any tide",
    "Bakers agree on the weight of a roll",
    "A bridge for toads is walked across by a badger",
    "School choir finds a ninth voice in the boiler room",
    "Lighthouse opens its stairs to the public",
    "Chess club plays a whole winter by post",
)


def sample_edition(theme: str, media: Path) -> Edition:
    """The sample in the theme of that key, the same each time. Its picture is drawn into the folder
    `media`, where it is to be rendered from."""
    picture = _picture(media)
    return Edition(
        id=EditionId("sample"),
        title="The Sandhoe Sample",
        subtitle="Morning Digest",
        date=_DAY,
        created=_MADE,
        number=7,
        theme=theme,
        sections=(_front(picture), _harbour(picture)),
    )


def _front(picture: Image) -> Section:
    return Section(
        id=SectionId("front"),
        title="Front page",
        blocks=(
            LeadBlock(id=BlockId("lead"), article=_article(0, 6, picture)),
            _ranking("Most read", Scope.SITE),
            ArticleBlock(id=BlockId("brief"), article=_article(1), form=Form.HEADLINE),
            ArticleBlock(id=BlockId("short"), article=_article(2), form=Form.SUMMARY),
            ContentsBlock(id=BlockId("contents")),
        ),
    )


def _harbour(picture: Image) -> Section:
    return Section(
        id=SectionId("harbour"),
        title="Harbour",
        blocks=(
            ArticleBlock(id=BlockId("rich"), article=_rich()),
            ArticleBlock(id=BlockId("full"), article=_article(4, 5)),
            ArticleBlock(id=BlockId("summary"), article=_article(5), form=Form.SUMMARY),
            TextBlock(
                id=BlockId("text"),
                title="From the desk",
                text="We print *daily*, and **twice** when it snows:\n\n- at six\n- at noon",
            ),
            QuoteBlock(
                id=BlockId("quote"),
                text="We had a speech prepared for the delay.",
                attribution="Ines Karlsson, harbour master",
            ),
            DividerBlock(id=BlockId("divider")),
            ImageBlock(id=BlockId("image"), image=picture),
            _ranking("Most read", Scope.SECTION),
            SponsorBlock(
                id=BlockId("sponsor"),
                sponsor="Sandhoe Ferry Company",
                headline="Cross by evening, at any tide",
                text="Half price **on Thursdays**, and for nothing if you bring a "
                "[bicycle](https://ferry.example/bicycles).",
                link="https://ferry.example/",
            ),
        ),
    )


def _article(number: int, paragraphs: int = 2, picture: Image | None = None) -> Article:
    body: tuple[BodyPart, ...] = tuple(
        Paragraph(runs=text_runs(_TALES[(number + n) % len(_TALES)])) for n in range(paragraphs)
    )
    return Article(
        headline=_HEADLINES[number],
        update_number=2 if number == 0 else None,
        byline=("Ana Holm", "Jun Okabe") if number % 2 == 0 else ("Mara Lind",),
        dateline="SANDHOE" if number == 0 else None,
        published=_MADE - timedelta(hours=3 + number),
        updated=_MADE - timedelta(minutes=30) if number == 0 else None,
        standfirst="The channel is deep enough four days before it was promised",
        body=body,
        images=(picture,) if picture else (),
        section="Harbour",
        language="en",
        url=f"https://sandhoe.example/{number}",
        source="sample",
    )


def _rich() -> Article:
    """An article with every kind of part."""
    plain = _article(3, 1)
    table = TablePart(
        caption="Voices",
        heads=1,
        rows=tuple(
            tuple(map(text_runs, row))
            for row in (("Part", "Singers"), ("Soprano", "5"), ("Boiler", "1"))
        ),
    )
    parts: tuple[BodyPart, ...] = (
        *plain.body,
        Paragraph(
            runs=(
                TextRun(text="It hums "),
                TextRun(text="low", strong=True),
                TextRun(text=", it hums "),
                TextRun(text="late", emphasis=True),
                TextRun(text=" and "),
                TextRun(text="on key", href="https://sandhoe.example/key"),
                TextRun(text="."),
            )
        ),
        Heading(runs=text_runs("How it was found")),
        ListPart(items=(text_runs("by ear"), text_runs("by torch")), ordered=False),
        ListPart(items=(text_runs("open the door"), text_runs("listen")), ordered=True),
        table,
        Quote(runs=text_runs("It has never missed a rehearsal.")),
        *_article(2, 2).body,
    )
    return Article(
        headline=plain.headline,
        byline=plain.byline,
        published=plain.published,
        body=parts,
        section=plain.section,
        language="en",
        url=plain.url,
    )


def _ranking(title: str, scope: Scope) -> RankingBlock:
    items = tuple(
        RankingItem(position=place, title=headline, url=f"https://sandhoe.example/{place}")
        for place, headline in enumerate(_HEADLINES[:5], start=1)
    )
    movements = (
        Movement(direction=Direction.UP, places=2, days_on_list=4, peak=1, past=(5, 4, 3, 3, 1)),
        Movement(direction=Direction.NEW, past=(None, None, 2)),
        Movement(direction=Direction.DOWN, places=1, days_on_list=6, past=(1, 1, None, 2, 3)),
        Movement(direction=Direction.SAME, days_on_list=3, peak=4, past=(4, 4, 4)),
        Movement(direction=Direction.UP, places=1, days_on_list=2, peak=5, past=(6, 5)),
    )
    return RankingBlock(
        id=BlockId(f"ranking of the {scope}"),
        ranking=RankingList(
            title=title,
            scope=scope,
            items=items,
            captured=_MADE,
            section="Harbour" if scope is Scope.SECTION else None,
            window="24 hours",
            url="https://sandhoe.example/",
        ),
        movements=movements,
    )


def _picture(media: Path) -> Image:
    """A quay at dusk, drawn into the folder `media`."""
    size = width, height = 960, 640
    sheet = Pillow.new("RGB", size, "#cdd3d4")
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((0, height * 0.62, width, height), fill="#56707c")
    draw.ellipse((width * 0.68, height * 0.16, width * 0.78, height * 0.31), fill="#f0dcae")
    for place, high in enumerate((0.30, 0.22, 0.36, 0.27, 0.33)):
        left = width * (0.06 + 0.11 * place)
        draw.rectangle((left, height * (0.62 - high), left + width * 0.1, height * 0.62), "#3b4650")
    draw.polygon(
        [
            (width * x, height * y)
            for x, y in ((0.66, 0.62), (0.94, 0.62), (0.89, 0.72), (0.7, 0.72))
        ],
        fill="#7c3b2f",
    )
    written = io.BytesIO()
    sheet.save(written, "JPEG", quality=80)
    name = MediaId(hashlib.sha256(written.getvalue()).hexdigest())
    media.mkdir(parents=True, exist_ok=True)
    (media / name).write_bytes(written.getvalue())
    return Image(
        alt="Houses on a quay at dusk, a boat before them",
        caption="The quay of Sandhoe, quiet for the first time since autumn.",
        credit="Drawing: the desk",
        media=name,
        width=width,
        height=height,
    )
