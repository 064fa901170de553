"""Real pages with their truths, where the shared corpus is at hand."""

import gzip
import json
import runpy
from datetime import UTC, datetime
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest

from digest.model import Article
from digest.model.articles import part_text
from digest.sources import read
from digest.sources.extract import Extract

CORPUS = Path(__file__).parents[3] / "../shared/corpus"
NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not here")


def rows_of(part: str) -> list[tuple[dict[str, Any], Extract]]:
    """The truths of a part of the corpus, each with what was read."""
    truths = json.loads((CORPUS / part / "truth.json").read_text())
    pages = [gzip.decompress((CORPUS / part / truth["file"]).read_bytes()) for truth in truths]
    return [
        (truth, read(page, name=truth["id"], url=truth["url"], now=NOW))
        for truth, page in zip(truths, pages, strict=True)
    ]


def functions_of(scorer: str) -> dict[str, Any]:
    return runpy.run_path(str(CORPUS / scorer))


def body_of(article: Article) -> str:
    return "\n".join(part_text(part) for part in article.body)


def test_text_pages_are_read_exactly():
    for expected in sorted((CORPUS / "text").glob("*.expected.json")):
        page = expected.with_name(expected.name.replace(".expected.json", ".txt"))
        truth = json.loads(expected.read_text())
        extract = read(page.read_bytes(), name=page.name, now=NOW)
        (article,) = extract.articles
        assert article.headline == truth["title"]
        assert article.update_number == truth["update_number"]
        assert article.published == datetime.fromisoformat(truth["published"])
        assert article.updated == datetime.fromisoformat(truth["updated"])
        assert body_of(article).split("\n") == truth["paragraphs"]
        assert [
            {"title": each.title, "items": [item.title for item in each.items]}
            for each in extract.rankings
        ] == truth["lists"]


def test_articles_are_read():
    scorer = functions_of("articles/score_articles.py")
    titles, dates, shares = [], [], []
    for truth, extract in rows_of("articles"):
        (article,) = extract.articles
        titles.append(scorer["norm"](article.headline) in map(scorer["norm"], truth["title"]))
        if truth["published"]:
            day = article.published.date().isoformat() if article.published else None
            dates.append(day in truth["published"])
        if truth["body"]:
            shares.append(scorer["body_pr"](truth["body"], body_of(article)))
    precision, recall = fmean(each[0] for each in shares), fmean(each[1] for each in shares)
    assert fmean(titles) > 0.95
    assert fmean(dates) > 0.95
    assert 2 * precision * recall / (precision + recall) > 0.965


def test_rankings_are_found_and_none_where_there_are_none():
    match = functions_of("rankings/score_rankings.py")["match"]
    shares = []
    for truth, extract in rows_of("rankings"):
        found = [
            [{"title": item.title, "href": item.url} for item in each.items]
            for each in extract.rankings
        ]
        if not truth["lists"]:
            assert found == []
        for expected in truth["lists"]:
            items = expected["items"]
            shares.append(
                max(2 * len(match(items, each)) / (len(items) + len(each)) for each in found)
            )
    assert fmean(shares) > 0.95
