"""An edition whose every text would break out of what it is put into."""

from dataclasses import replace

from render_editions import MADE, edition

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    Heading,
    LeadBlock,
    ListPart,
    Paragraph,
    Quote,
    QuoteBlock,
    RankingBlock,
    RankingItem,
    RankingList,
    Scope,
    SponsorBlock,
    TablePart,
    TextBlock,
    TextRun,
    text_runs,
)

HOSTILE = (
    "{{ 7*7 }}{% raw %}",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>*{display:none}",
    "url(file:///etc/passwd)",
    "&lt;&#x3c;b>",
    "]]><!--",
    "nul\x00 escape\x1b half\ud800 none\ufffe",
)
TEXT = " ".join(HOSTILE)
_LINKS = ("javascript:alert(1)", 'https://courier.example/"><script>', "data:text/html,<script>")


def hostile_article() -> Article:
    runs = (*text_runs(TEXT), *(TextRun(text=TEXT, href=href) for href in _LINKS))
    return Article(
        headline=TEXT,
        byline=(TEXT,),
        dateline=TEXT,
        standfirst=TEXT,
        body=(
            Paragraph(runs=runs),
            Heading(runs=runs),
            Quote(runs=runs),
            ListPart(items=(runs,)),
            TablePart(rows=((runs, runs), (runs, runs)), heads=1, caption=TEXT),
        ),
        section=TEXT,
        language='en" onload="x',
        url='https://courier.example/"><script>',
    )


def hostile_edition() -> Edition:
    """Every text that content can bring, hostile."""
    piece = hostile_article()
    chart = RankingList(
        title=TEXT,
        scope=Scope.SITE,
        items=(RankingItem(position=1, title=TEXT, url=_LINKS[1]),),
        captured=MADE,
        window=TEXT,
    )
    return edition(
        (
            TEXT,
            [
                LeadBlock(id=BlockId(TEXT), article=piece),
                RankingBlock(id=BlockId("r"), ranking=chart),
            ],
        ),
        (
            TEXT,
            [
                ArticleBlock(id=BlockId("b"), article=replace(piece, url=_LINKS[0])),
                TextBlock(id=BlockId("t"), text=TEXT, title=TEXT),
                QuoteBlock(id=BlockId("q"), text=TEXT, attribution=TEXT),
                SponsorBlock(id=BlockId("s"), label=TEXT, sponsor=TEXT, headline=TEXT, text=TEXT),
            ],
        ),
        title=TEXT,
        subtitle=TEXT,
    )
