"""The committed sample site is what its sources say, and is as rich as the demo needs."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import feedparser
import lxml.html
import pytest
from PIL import Image

import samples
from samples.build import build, read_day
from samples.facts import Facts, facts
from samples.newsroom import read_pieces
from samples.rankings import captures

REBUILD = "run `python -m samples.build` and commit what it writes"
DAYS = pytest.mark.parametrize("day", samples.DAYS, ids=str)


@pytest.fixture(scope="module")
def counted() -> Facts:
    return facts()


def pages(day: date) -> list[Path]:
    return sorted(samples.day_folder(day).rglob("*.html"))


def test_the_committed_site_is_what_its_sources_give(tmp_path: Path) -> None:
    written = build(tmp_path)
    committed = [
        file
        for day in samples.DAYS
        for file in samples.day_folder(day).rglob("*")
        if file.is_file()
    ]

    assert {f.relative_to(tmp_path) for f in written} == {
        f.relative_to(samples.SITE) for f in committed
    }, REBUILD
    for file in written:
        name = file.relative_to(tmp_path)
        assert file.read_bytes() == (samples.SITE / name).read_bytes(), f"{name}: {REBUILD}"


def test_there_is_enough_to_fill_two_editions(counted: Facts) -> None:
    first, second = (counted.days[day] for day in samples.DAYS)

    assert counted.articles >= 42
    assert len(counted.pictures) >= 12
    assert set(first.per_section) == set(second.per_section) == set(samples.SECTIONS)
    assert min(first.per_section.values()) >= 5
    assert len(second.published) >= 12
    assert second.articles > first.articles


def test_every_article_is_of_a_readable_length_and_says_nothing_twice() -> None:
    pieces = read_pieces()
    newest = {piece.path: piece for piece in pieces}.values()
    paragraphs = [part.text for piece in newest for part in piece.body if part.text]

    assert all(150 <= piece.words <= 700 for piece in newest)
    assert sum(piece.words >= 400 for piece in newest) >= 6
    assert len(paragraphs) == len(set(paragraphs))
    assert len({piece.headline for piece in newest}) == len(newest)


def test_the_lead_of_day_two_is_an_update_of_a_story_that_ran_without_a_marker() -> None:
    lead = read_day(samples.DAY_TWO).lead
    first, updated = (piece for piece in read_pieces() if piece.path == lead.path)

    assert lead.title.endswith("(UPDATE 1)")
    assert lead.dateline == "11:06 GMT, March 12, 2026 (updated at 15:00 GMT)"
    assert (first.update, updated.update) == (None, 1)
    assert first.body != updated.body
    earlier = samples.day_folder(samples.DAY_TWO) / "earlier"
    before = (earlier / f"{lead.path}.html").read_text(encoding="utf-8")
    assert first.title in before
    assert updated.headline not in before


def test_a_story_of_day_one_comes_back_on_day_two_as_an_update() -> None:
    one, two = ({piece.path: piece for piece in read_day(day).pieces} for day in samples.DAYS)

    assert one["harbour/swing-bridge-nights"].update is None
    assert two["harbour/swing-bridge-nights"].update == 1
    assert (one["science/comet-kilvane"].update, two["science/comet-kilvane"].update) == (1, 2)


def test_three_articles_carry_japanese_and_one_is_wholly_in_it(counted: Facts) -> None:
    def has_japanese(text: str) -> bool:
        return any("\u3040" <= letter <= "\u9fff" for letter in text)

    with_japanese = {
        piece.path
        for piece in read_pieces()
        if has_japanese("".join(part.text for part in piece.body))
    }

    assert len(with_japanese) >= 3
    (path,) = counted.days[samples.DAY_TWO].japanese
    page = samples.day_folder(samples.DAY_TWO) / f"{path}.html"
    tree = lxml.html.parse(page).getroot()
    assert tree.get("lang") == "ja"
    assert has_japanese(tree.findtext(".//h1"))


def test_charts_are_captured_for_seven_days_and_move_between_the_editions() -> None:
    days = captures()

    assert list(days) == [date(2026, 3, 6) + timedelta(days=n) for n in range(7)]
    for capture in days.values():
        assert len(set(capture.site)) == 10
        assert set(capture.sections) == set(samples.SECTIONS)
        assert all(len(set(titles)) == 5 for titles in capture.sections.values())
    one, two = days[samples.DAY_ONE].site, days[samples.DAY_TWO].site
    stayed = [title for title in two if title in days[date(2026, 3, 11)].site]
    assert stayed
    assert set(two) - set(one), "nothing is new on the list"
    assert set(one) - set(two), "nothing has left the list"


@DAYS
def test_every_link_and_picture_of_a_page_is_there(day: date) -> None:
    for page in pages(day):
        tree = lxml.html.parse(page).getroot()
        links = [a.get("href") for a in tree.iter("a", "link")]
        targets = [img.get("src") for img in tree.iter("img")]
        targets += [href for href in links if href and not href.startswith(("https:", "#"))]
        for target in targets:
            assert (page.parent / target).is_file(), f"{page.name}: {target}"


@DAYS
def test_a_page_tells_machines_what_it_tells_readers(day: date) -> None:
    for piece in read_day(day).pieces:
        tree = lxml.html.parse(samples.day_folder(day) / f"{piece.path}.html").getroot()
        (linked,) = tree.xpath("//script[@type='application/ld+json']/text()")
        told = json.loads(linked)

        assert told["headline"] == tree.findtext(".//h1") == piece.title
        assert datetime.fromisoformat(told["datePublished"]) == piece.published
        assert [author["name"] for author in told["author"]] == list(piece.byline)
        assert tree.xpath("string(//link[@rel='canonical']/@href)") == piece.url
        charts = [h.text for h in tree.xpath("//aside//section[contains(@class, 'chart')]/h2")]
        assert charts == [samples.section_chart(piece.section), samples.SITE_CHART]


@DAYS
def test_the_three_feeds_list_the_same_articles(day: date) -> None:
    folder = samples.day_folder(day)
    rss = feedparser.parse((folder / "feed.xml").read_bytes())
    atom = feedparser.parse((folder / "atom.xml").read_bytes())
    items = json.loads((folder / "feed.json").read_text(encoding="utf-8"))["items"]

    assert not rss.bozo
    assert not atom.bozo
    links = [entry.link for entry in rss.entries]
    assert links == [entry.link for entry in atom.entries] == [item["url"] for item in items]
    assert len(links) == min(30, len(read_day(day).pieces))
    assert all(link.startswith("https://courier.example/") for link in links)


@DAYS
def test_saved_texts_have_the_form_of_a_page_saved_as_text(day: date) -> None:
    for piece in read_day(day).pieces:
        name = f"text/{piece.path.replace('/', '-')}.txt"
        lines = (samples.day_folder(day) / name).read_text(encoding="utf-8").splitlines()
        section_at = lines.index(samples.section_chart(piece.section))
        site_at = lines.index(samples.SITE_CHART)

        assert lines[:2] == [piece.title, piece.dateline]
        assert "" not in lines
        assert section_at - 2 >= len(piece.body)
        assert lines[section_at + 1 : site_at : 2] == ["-"] * 5
        assert len(lines[site_at + 1 :]) == 10
        assert all(line.startswith("- ") for line in lines[site_at + 1 :])


def test_pictures_are_printable_and_light_enough_to_mail(counted: Facts) -> None:
    drawn = {file.name for file in samples.PICTURES.glob("*.jpg")}

    assert set(counted.pictures) == drawn
    for name in drawn:
        file = samples.PICTURES / name
        assert 80_000 < file.stat().st_size < 250_000, name
        with Image.open(file) as image:
            assert image.size == (1600, 1067)
