"""Pages, feeds and pictures that tests of gathering put up, and the sources that read them."""

from datetime import UTC, datetime
from io import BytesIO

from loopback_site import LoopbackSite
from PIL import Image

from digest.fetch import Fetched
from digest.model import Article, Source, SourceId, SourceKind
from digest.model.articles import part_text

NOW = datetime(2026, 3, 1, 6, 0, tzinfo=UTC)
SENTENCE = "The harbour of {} opened again this morning after a long winter of repairs and doubt. "


def jpeg(width: int = 400, height: int = 300, colour: str = "navy") -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()


def page(town: str, *, extra: str = "", head: str = "", paragraphs: int = 6) -> str:
    body = "".join(f"<p>{SENTENCE.format(town) * 3}</p>" for _ in range(paragraphs))
    return (
        f"<!doctype html><html lang='en'><head><title>{town} harbour opens</title>{head}</head>"
        f"<body><article><h1>{town} harbour opens</h1>{body}</article>{extra}</body></html>"
    )


def chart(*titles: str) -> str:
    rows = "".join(f"<li><a href='/{n}'>{title}</a></li>" for n, title in enumerate(titles))
    return f"<aside><h2>Most read</h2><ol>{rows}</ol></aside>"


def rss(*items: tuple[str, str, str]) -> str:
    """A feed of (title, link, description) items, newest first."""
    rows = "".join(
        f"<item><title>{title}</title><link>{link}</link><description>{text}</description>"
        f"<pubDate>Sun, 01 Mar 2026 {23 - at:02}:00:00 GMT</pubDate></item>"
        for at, (title, link, text) in enumerate(items)
    )
    return f'<rss version="2.0"><channel><title>News</title>{rows}</channel></rss>'


def source(address: str, kind: SourceKind = SourceKind.FEED, **changes: object) -> Source:
    values = {"section": "World", "allow_private": True, **changes}
    return Source(id=SourceId("s1"), name="The Courier", kind=kind, address=address, **values)


def feed_of(site: LoopbackSite, *towns: str) -> str:
    for town in towns:
        site.page(f"/{town}", page(town))
    items = [(f"{town} harbour opens", f"/{town}", "In short.") for town in towns]
    return site.page("/feed", rss(*items), "application/rss+xml")


def text(article: Article) -> str:
    return " ".join(part_text(part) for part in article.body)


class NetworkWasAsked(BaseException):
    """Not one of the errors that a gathering takes for a source's."""


class NoNetwork:
    """The network of somebody who only opens files; whatever asks for it is noted."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def fetch(self, url: str, **_: object) -> Fetched:
        self.asked.append(url)
        raise NetworkWasAsked(url)
