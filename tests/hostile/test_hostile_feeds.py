"""Feeds, lists, listings and texts made to harm: bounded, opening nothing, said in sentences."""

import gzip
import json
import resource
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.desk import open_desk
from digest.library import ArticleQuery
from digest.model import Source, SourceId, SourceKind
from digest.pipeline import gather_sources
from digest.sources import read
from digest.sources.extract import Extract
from digest.sources.feeds import read_feed
from digest.sources.listings import read_listing
from digest.sources.offers import offers_in
from digest.sources.opml import read_opml
from digest.sources.text_page import read_text_page

NOW = datetime(2026, 3, 12, 6, tzinfo=UTC)
CASES = Path(__file__).parents[2] / "../shared/hostile"
ADDRESS = "https://harbour.example/feed"
HEAD = "Barrier Holds\n11:06 JST, November 7, 2024\n"


@contextmanager
def within(*, seconds: float, kilobytes: int = 200_000) -> Iterator[None]:
    """What is inside may take so much more memory, and so much of the processor's time: five times
    what a busy machine needs. What grows with the square of its input takes far more."""
    begun, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    assert time.process_time() - begun < seconds
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < kilobytes


def feed(text: str | bytes) -> Extract:
    data = text if isinstance(text, bytes) else text.encode()
    return read_feed(data, name="Harbour", url=ADDRESS, now=NOW)


def rss(inner: str, before: str = "") -> str:
    return f'<?xml version="1.0"?>{before}<rss version="2.0"><channel>{inner}</channel></rss>'


def test_a_long_entity_told_many_times_stays_short():
    declared = f'<!DOCTYPE rss [<!ENTITY a "{"wide " * 10_000}">]>'
    with within(seconds=10):
        extract = feed(rss(f"<item><title>{'&a;' * 30_000}</title></item>", declared))
    assert "wide wide" not in repr(extract)
    assert len(extract.entries) == 1


def test_entities_within_entities_stay_words():
    rungs = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 15))
    declared = f'<!DOCTYPE rss [<!ENTITY e0 "ha">{rungs}]>'
    with within(seconds=10):
        assert "hahaha" not in repr(feed(rss("<item><title>&e14;</title></item>", declared)))


@pytest.mark.parametrize(
    "trap",
    [
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{}" parse="text"/>',
        "<![CDATA[<object data='{}'></object>]]>",
        "&outside;",
    ],
    ids=["XInclude", "object", "entity"],
)
def test_no_file_is_read_from_within_a_feed(trap: str, tmp_path: Path):
    secret = tmp_path / "secret.txt"
    secret.write_text("what nobody may know")
    declared = f'<!DOCTYPE rss [<!ENTITY outside SYSTEM "{secret.as_uri()}">]>'
    item = f"<item><title>{trap}</title><description>{trap}</description></item>"
    extract = feed(rss(item.replace("{}", secret.as_uri()), declared))
    assert "nobody may know" not in repr(extract)
    assert len(extract.entries) == 1


@pytest.mark.parametrize(
    "damage",
    [
        "<item><title>One</title><link>https://a.example/<item><title>Two</title></link>",
        "<item><title>One</title></item><link>x<item></link><title>Two</title>",
        "<item><title>One</title><title>Two<item></title></channel></item>",
    ],
)
def test_damage_over_which_the_parser_stumbles_costs_no_more_than_itself(damage: str):
    extract = feed(f"<rss version='2.0'><channel><title>Harbour</title>{damage}")
    assert extract.entries[0].title == "One"


def test_a_feed_that_became_a_page_fails_and_its_former_articles_stay(tmp_path: Path):
    path = tmp_path / "feed.xml"
    text = "The barrier held through the night, and the water went away again. " * 5
    path.write_text(
        rss(f"<item><title>Barrier Holds</title><description>{text}</description></item>")
    )
    source = Source(id=SourceId("harbour"), name="Harbour", kind=SourceKind.FEED, address=str(path))
    with open_desk(tmp_path / "desk") as desk:
        gather_sources([source], desk, now=NOW)
        path.write_text("<!doctype html><html><head><title>Log in</title></head><body>Log in")
        kept = gather_sources([source], desk, now=NOW)
        (failure,) = kept.gathered.failures
        assert "not a feed but a web page" in failure.reason
        assert failure.remedy
        assert [row.headline for row in desk.library.search(ArticleQuery())] == ["Barrier Holds"]


def test_a_text_in_utf_16_is_known_by_its_mark():
    text = f"{HEAD}The barrier held — 港の水門は閉じた。\n"
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        mark = "\ufeff" if encoding != "utf-16" else ""
        extract = read((mark + text).encode(encoding), name="page.txt", now=NOW)
        assert extract.articles[0].headline == "Barrier Holds"
        assert extract.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "word " * 80_000,
        "x" * 400_000,
        HEAD + "(UPDATE " * 60_000,
        "【UPDATE (UPDATE 1 " * 30_000,
        HEAD + "11:06 JST, November " * 20_000,
        HEAD + "By Ada Stone and " * 20_000,
        HEAD + '"World" POPULAR ' * 20_000,
        HEAD + "- \n" * 60_000,
        HEAD + "\u200b\xa0 \t" * 60_000 + "x",
        HEAD + "JN ACCESS RANKING\n" * 20_000,
    ],
    ids=["one line", "one word", "updates", "brackets", "dates", "names", "headings", "bullets",
         "blanks", "lists"],
)  # fmt: skip
def test_a_text_of_too_much_is_read_soon(text: str):
    with within(seconds=20):
        extract = read(text.encode(), name="page.txt", now=NOW)
    assert extract.articles or extract.rankings or extract.problems


def test_a_list_of_sixty_thousand_lines_is_cut_and_said_to_be():
    items = "".join(f"- Item number {number} of very many\n" for number in range(60_000))
    with within(seconds=20):
        extract = read(
            (f"{HEAD}Body.\nJN ACCESS RANKING\n" + items).encode(), name="t.txt", now=NOW
        )
    (ranking,) = extract.rankings
    assert len(ranking.items) == 500
    assert "has 60000 items; the first 500 were kept" in extract.problems[0]


@pytest.mark.parametrize("pack", [gzip.compress, lambda data: gzip.compress(gzip.compress(data))])
def test_what_unpacks_to_too_much_is_stopped_at_the_limit(pack: Any):
    with within(seconds=10):
        extract = read(pack(bytes(80_000_000)), name="page.html.gz", now=NOW)
    assert extract.articles == ()
    assert extract.problems


def test_what_says_it_is_packed_and_is_not_is_said_to_be_damaged():
    packed = gzip.compress(b"<p>text")
    for data in (packed[:12], packed[:3] + zlib.compress(b"x" * 99), packed[:-4] + b"abcd"):
        extract = read(data, name="page.gz", now=NOW)
        assert extract.articles == ()
        assert extract.problems


def test_the_cases_of_feeds_and_texts_end_as_they_must():
    if not CASES.is_dir():
        pytest.skip("the hostile cases are not on this machine")
    cases = json.loads((CASES / "cases.json").read_text("utf-8"))
    extracts: dict[str, Extract] = {}
    for case in cases:
        if case["kind"] in ("feed", "text import") or case["id"] == "gzip-bomb":
            data = (CASES / case["file"]).read_bytes()
            with within(seconds=20):
                name = Path(case["file"]).name
                is_feed = case["kind"] == "feed"
                extracts[case["id"]] = feed(data) if is_feed else read(data, name=name, now=NOW)
    assert len(extracts) >= 8
    assert not any("root:" in repr(extract) for extract in extracts.values())
    assert "not a feed" in extracts["feed-is-html"].problems[0]
    assert "10 MB" in extracts["gzip-bomb"].problems[0]
    assert extracts["text-utf16"].articles[0].headline
    assert extracts["text-20000-items"].rankings[0].items
    assert extracts["text-20000-items"].problems


PIECES = st.sampled_from(
    [
        "<rss>", "<channel>", "<item>", "</item>", "<entry>", "<title>", "</title>",
        "<feed xmlns='http://www.w3.org/2005/Atom'>", "<link>", "</link>", "<link href='", "'/>",
        "<guid>", "<description>", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE r [",
        "<!ENTITY a 'b'>", "]>", "&a;", "&#0;",
        "&#x110000;", "javascript:alert(1)", "https://harbour.example/a", "file:///etc/passwd",
        "<content type='xhtml' xml:base='data:x'>", "<content mode='base64'>", "<pubDate>",
        "2026-13-45", "Thu, 99 Foo 2026", "<media:content url='", "' medium='image'/>", "\x00", "é",
        "<enclosure url='//[::1' type='image/png'/>", "<opml>", "{", "</rss>", "\ud800",
    ]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=6), max_size=30).map("".join))
def test_no_feed_raises_and_all_its_addresses_are_of_the_web(text: str):
    extract = feed(f"<rss version='2.0'>{text}".encode("utf-8", "replace"))
    assert extract.entries or extract.problems
    assert_safe(extract)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(["javascript:x", "https://harbour.example/a", "//[::1", "2026-03-01", "<b>"])
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
FIELDS = (
    "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image",
    "banner_image", "date_published", "date_modified", "authors", "author", "tags", "language",
    "attachments",
)  # fmt: skip


@given(
    st.lists(st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=8) | VALUES, max_size=3),
    st.dictionaries(st.sampled_from(["title", "home_page_url", "language", "authors"]), VALUES),
)
def test_no_json_feed_raises(items: list[Any], head: dict[str, Any]):
    text = json.dumps({**head, "version": "https://jsonfeed.org/version/1.1", "items": items})
    extract = feed(text)
    assert extract.entries or extract.problems
    assert_safe(extract)


@given(st.binary(max_size=400))
def test_no_bytes_raise_wherever_they_are_taken_to(data: bytes):
    read_opml(data, name="x")
    read_listing(data, name="x", url=ADDRESS, now=NOW)
    offers_in(data, name="x", url=ADDRESS, now=NOW)
    read_text_page(data, name="x", now=NOW)
    assert_safe(read(data, name="x", now=NOW, url=ADDRESS))


LINES = st.sampled_from(
    [
        "Barrier Holds (UPDATE 2)", "11:06 JST, November 7, 2024", "25:61 JST, Foo 99", "By Ada",
        '"World" POPULAR ARTICLE', "JN ACCESS RANKING", "- Item", "1. Item", "-", "...",
        "{{ 7*7 }}", "<script>x</script>", "(UPDATE", "】", "\u202e",
        "Rain fell all day, and then it stopped.",
    ]
)  # fmt: skip


@given(st.lists(LINES | st.text(max_size=12), max_size=25).map("\n".join))
def test_no_text_raises_and_every_line_is_kept_or_told(text: str):
    extract = read_text_page(text.encode("utf-8", "replace"), name="x", now=NOW)
    assert extract.articles or extract.rankings or extract.problems


def assert_safe(extract: Extract) -> None:
    """All that could be asked for is of the web; nothing in the extract could run."""
    told = [entry.url for entry in extract.entries]
    for article in extract.articles:
        told += [article.url, *(image.url for image in article.images)]
    # A page without an address may name pictures beside it.
    assert all(url is None or url.lower().startswith(("http://", "https://")) for url in told)
    links = [entry.link for entry in extract.entries if entry.link]
    assert not [link for link in links if "javascript:" in link and not link.startswith("http")]
