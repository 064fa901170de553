"""The edition that is measured is the one that is described, and the same at each making."""

import io
import json
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image as Pillow

from benchmarks.editions import PICTURE_SIZE, WORDS, Made, edition_of, sentences
from benchmarks.press.changes import changes
from benchmarks.press.forms import GOOSEPAPER, HTML, paper_of, write_forms
from digest.model import ArticleBlock, ContentsBlock, LeadBlock, RankingBlock
from digest.model.articles import part_text

ARTICLES = 12


@pytest.fixture(scope="module")
def made() -> Made:
    return edition_of(ARTICLES)


def test_an_edition_is_the_same_at_each_making(made: Made) -> None:
    assert edition_of(ARTICLES) == made


def test_a_longer_edition_begins_with_the_same_articles(made: Made) -> None:
    longer = paper_of(edition_of(ARTICLES + 5))

    assert longer.lead.body == paper_of(made).lead.body
    assert [a.body for a in longer.articles][:ARTICLES] == [a.body for a in paper_of(made).articles]


def test_its_front_page_has_a_lead_contents_and_two_charts(made: Made) -> None:
    lead, contents, *charts = made.edition.sections[0].blocks

    assert isinstance(lead, LeadBlock)
    assert isinstance(contents, ContentsBlock)
    lengths = [len(chart.ranking.items) for chart in charts if isinstance(chart, RankingBlock)]
    assert lengths == [5, 10]


def test_articles_stand_in_sections_of_five_and_have_their_length(made: Made) -> None:
    sections = made.edition.sections[1:]
    articles = [b.article for s in sections for b in s.blocks if isinstance(b, ArticleBlock)]

    assert [len(section.blocks) for section in sections] == [5, 5, 2]
    assert all(0.9 * WORDS < article.words < 1.2 * WORDS for article in articles)
    assert len({article.headline for article in articles}) == ARTICLES


def test_no_paragraph_comes_twice(made: Made) -> None:
    paragraphs = [part_text(part) for article in paper_of(made).articles for part in article.body]

    assert len(set(paragraphs)) == len(paragraphs)
    assert all(sentence[-1] in ".?!" for sentence in sentences())


def test_the_lead_and_each_third_article_have_a_picture(made: Made) -> None:
    paper = paper_of(made)
    illustrated = [n for n, a in enumerate((paper.lead, *paper.articles)) if a.images]

    assert illustrated == [0, 3, 6, 9, 12]
    assert len({picture.media for picture in made.pictures}) == len(illustrated)
    for picture in made.pictures:
        with Pillow.open(io.BytesIO(picture.content)) as opened:
            assert (opened.format, opened.size) == ("JPEG", PICTURE_SIZE)


def test_edits_are_the_same_each_time_and_each_changes_the_edition(made: Made) -> None:
    first = list(changes(made.edition, 20))

    assert first == list(changes(made.edition, 20))
    assert {change.kind for change in first} == {"headline", "text", "form", "move"}
    editions = [made.edition, *(change.edition for change in first)]
    assert all(before != after for before, after in pairwise(editions))
    assert all(change.block in {block.id for block in change.edition.blocks} for change in first)


def test_each_form_holds_every_article(made: Made, tmp_path: Path) -> None:
    write_forms(made, tmp_path, address="http://127.0.0.1:1")

    headlines = {article.headline for article in paper_of(made).articles}
    page = (tmp_path / HTML).read_text("utf-8")
    data = json.loads((tmp_path / "newspaper.json").read_text("utf-8"))
    sources = json.loads((tmp_path / GOOSEPAPER).read_text("utf-8"))["sources"]
    feeds = [tmp_path / source["url"].rpartition("/")[2] for source in sources]
    titles = {title.text for feed in feeds for title in ElementTree.parse(feed).iter("title")}
    assert all(headline in page for headline in headlines)
    assert headlines == {a["headline"] for s in data["sections"] for a in s["articles"]}
    assert headlines <= titles
    assert {f"{p.media}.jpg" for p in made.pictures} <= {file.name for file in tmp_path.iterdir()}
