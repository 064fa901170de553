"""An edition in the form that each peer likes best: HTML, Typst's data, feeds."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from benchmarks.editions import NOW, Made
from digest.model import Article, ArticleBlock, LeadBlock, RankingBlock, RankingList
from digest.model.articles import part_text

_LOOKS = Path(__file__).with_name("looks")
HTML = "newspaper.html"
TYPST = "newspaper.typ"
GOOSEPAPER = "goosepaper.json"
_TYPST_DATA = "newspaper.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Titled:
    """A section: its articles with their numbers."""

    title: str
    articles: tuple[tuple[int, Article], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What the peers print of an edition."""

    title: str
    date: str
    number: int
    lead: Article
    charts: tuple[RankingList, ...]
    sections: tuple[Titled, ...]

    @property
    def articles(self) -> tuple[Article, ...]:
        """Without the lead."""
        return tuple(article for section in self.sections for _, article in section.articles)


def paper_of(made: Made) -> Paper:
    """The edition as the peers print it."""
    edition = made.edition
    lead = next(block.article for block in edition.blocks if isinstance(block, LeadBlock))
    charts = (block.ranking for block in edition.blocks if isinstance(block, RankingBlock))
    sections, number = [], 1
    for section in edition.sections[1:]:
        articles = [b.article for b in section.blocks if isinstance(b, ArticleBlock)]
        numbered = tuple(enumerate(articles, start=number))
        sections.append(Titled(title=section.title, articles=numbered))
        number += len(articles)
    return Paper(
        title=edition.title,
        date=f"{edition.date:%A} {edition.date.day} {edition.date:%B %Y}",
        number=edition.number,
        lead=lead,
        charts=tuple(charts),
        sections=tuple(sections),
    )


def write_forms(made: Made, folder: Path, *, address: str) -> None:
    """Every form into `folder`, pictures beside them. `address` is where the folder is served,
    as "http://127.0.0.1:8000"; the feeds name it."""
    for picture in made.pictures:
        (folder / f"{picture.media}.jpg").write_bytes(picture.content)
    paper = paper_of(made)
    (folder / HTML).write_text(_html(paper), "utf-8")
    (folder / _TYPST_DATA).write_text(json.dumps(_typst_data(paper)), "utf-8")
    shutil.copy(_LOOKS / TYPST, folder / TYPST)
    _write_feeds(paper, folder, address)


def typst_inputs() -> dict[str, str]:
    """What Typst's source asks for."""
    return {"data": _TYPST_DATA}


def _html(paper: Paper) -> str:
    environment = Environment(
        loader=FileSystemLoader(_LOOKS), autoescape=True, undefined=StrictUndefined
    )
    css = (_LOOKS / "newspaper.css").read_text("utf-8")
    return environment.get_template("newspaper.html.j2").render(paper=paper, css=css)


def _typst_data(paper: Paper) -> dict[str, object]:
    return {
        "title": paper.title,
        "date": paper.date,
        "number": paper.number,
        "lead": _typst_article(0, paper.lead),
        "charts": [
            {
                "title": chart.title,
                "items": [{"title": item.title, "url": item.url} for item in chart.items],
            }
            for chart in paper.charts
        ],
        "sections": [
            {
                "title": section.title,
                "articles": [_typst_article(*numbered) for numbered in section.articles],
            }
            for section in paper.sections
        ],
    }


def _typst_article(number: int, article: Article) -> dict[str, object]:
    return {
        "label": f"a{number}",
        "headline": article.headline,
        "standfirst": article.standfirst,
        "byline": " and ".join(article.byline),
        "images": [
            {"file": f"{image.media}.jpg", "alt": image.alt, "caption": image.caption}
            for image in article.images
        ],
        "paragraphs": [part_text(part) for part in article.body],
    }


def _write_feeds(paper: Paper, folder: Path, address: str) -> None:
    """A feed for the lead and one a section, as goosepaper takes five stories of a feed at the
    most, and its configuration."""
    runs = [("Front page", (paper.lead,))]
    runs += [(s.title, tuple(article for _, article in s.articles)) for s in paper.sections]
    sources = []
    for number, (title, articles) in enumerate(runs):
        name = f"feed-{number}.xml"
        items = "".join(_feed_items(articles, address))
        (folder / name).write_text(
            '<?xml version="1.0" encoding="utf-8"?>'
            '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
            f"<channel><title>{escape(title)}</title><link>{address}/</link>"
            f"<description>{escape(title)}</description>{items}</channel></rss>",
            "utf-8",
        )
        feed = f"{address}/{name}"
        sources.append({"type": "rss", "url": feed, "limit": 5, "body_source": "content"})
    # Its other styles fetch fonts from the network.
    look = {
        "title": paper.title,
        "style": "Academy",
        "page_profile": "a4",
        "layout": "2col",
        "font_size": 10,
        "table_of_contents": True,
    }
    config = {"version": 2, "paper": look, "sources": sources}
    (folder / GOOSEPAPER).write_text(json.dumps(config), "utf-8")


def _feed_items(articles: tuple[Article, ...], address: str) -> Iterator[str]:
    for article in articles:
        pictures = (
            f'<img src="{address}/{image.media}.jpg" alt="{escape(image.alt)}">'
            for image in article.images
        )
        texts = (f"<p>{escape(part_text(part))}</p>" for part in article.body)
        yield (
            f"<item><title>{escape(article.headline)}</title><link>{article.url}</link>"
            f"<pubDate>{NOW:%a, %d %b %Y %H:%M:%S %z}</pubDate>"
            f"<description>{escape(article.standfirst or '')}</description>"
            f"<content:encoded><![CDATA[{''.join(pictures)}{''.join(texts)}]]></content:encoded>"
            "</item>"
        )
