"""Feeds of every family: what their entries say, and what they can not do."""

import json
import resource
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model import Image, ImagePart, Paragraph, TextRun, plain
from digest.model.articles import part_text
from digest.sources.extract import Extract
from digest.sources.feeds import read_feed

HOSTILE = Path(__file__).parents[2] / "../shared/hostile/in/feed"
NOW = datetime(2026, 3, 1, 6, 0, tzinfo=UTC)
ADDRESS = "https://news.example/feeds/world.xml"


def read(feed: str | bytes) -> Extract:
    data = feed.encode() if isinstance(feed, str) else feed
    return read_feed(data, name="World", url=ADDRESS, now=NOW)


def rss(items: str, head: str = "<title>World news</title>") -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel>{head}{items}</channel></rss>"
    )


def texts(extract: Extract) -> list[str]:
    return [part_text(part) for part in extract.articles[0].body]


FULL_RSS = rss(
    """<item><title>Harbour opens &amp;amp; ships come (UPDATE 2)</title>
    <link>/2026/harbour?x=1&amp;y=2</link><pubDate>Sun, 01 Mar 2026 05:30:00 +0100</pubDate>
    <dc:creator>Ada Stone</dc:creator><category>Ports</category><category>Sea</category>
    <description>&lt;p&gt;Ships are back.&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>The <b>harbour</b> opened <a href="../map">today</a>.</p>
    <img src="/small.jpg" alt="a quay"><p>Second.</p>]]></content:encoded></item>"""
)
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="text">Welt</title>
    <entry><title type="html">Der &lt;i&gt;Hafen&lt;/i&gt;</title>
    <link rel="alternate" href="https://news.example/hafen"/><id>urn:x:1</id>
    <published>2026-03-01T05:30:00+09:00</published><updated>2026-03-01T09:30:00Z</updated>
    <author><name>Ada Stone</name></author>
    <content type="html">&lt;p&gt;Eins.&lt;/p&gt;&lt;p&gt;Zwei.&lt;/p&gt;</content>
    </entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://news.example/"><title>世界</title></channel>
    <item rdf:about="https://news.example/1"><title>港が開く</title>
    <link>https://news.example/1</link><dc:date>2026-03-01T05:30:00Z</dc:date>
    <description>船が戻った。</description></item></rdf:RDF>"""
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "World <now>",
    "home_page_url": "https://news.example/",
    "language": "en",
    "items": [
        {
            "id": "https://news.example/harbour",
            "title": "Harbour < Sea",
            "content_html": "<p>One.</p><p>Two.</p>",
            "summary": "In short.",
            "date_published": "2026-03-01T05:30:00-05:00",
            "date_modified": "2026-03-01T12:00:00Z",
            "authors": [{"name": "Ada Stone"}],
            "tags": ["Ports"],
            "image": "/quay.jpg",
        },
        {"id": 7, "url": "two", "content_text": "First.\n\nSecond & third."},
    ],
}


def test_an_rss_item_becomes_an_entry_and_an_article() -> None:
    extract = read(FULL_RSS)
    (entry,), (article,) = extract.entries, extract.articles
    assert (extract.kind, extract.title, extract.problems) == ("feed", "World news", ())
    assert entry.title == "Harbour opens & ships come (UPDATE 2)"
    assert entry.summary == "Ships are back."
    assert entry.url == article.url == "https://news.example/2026/harbour?x=1&y=2"
    assert (article.headline, article.update_number) == ("Harbour opens & ships come", 2)
    assert article.published == datetime(2026, 3, 1, 4, 30, tzinfo=UTC)
    assert (article.byline, article.section) == (("Ada Stone",), "Ports")
    assert article.standfirst == "Ships are back."
    assert texts(extract) == ["The harbour opened today.", "Second."]


def test_looks_and_links_of_the_content_are_kept() -> None:
    first = read(FULL_RSS).articles[0].body[0]
    assert isinstance(first, Paragraph)
    assert TextRun(text="harbour", strong=True) in first.runs
    assert [run.href for run in first.runs if run.href] == ["https://news.example/map"]


def test_the_first_picture_of_the_content_leads() -> None:
    article = read(FULL_RSS).articles[0]
    assert article.images == (Image(url="https://news.example/small.jpg", alt="a quay"),)
    assert not any(isinstance(part, ImagePart) for part in article.body)


def test_the_widest_media_picture_leads() -> None:
    item = """<item><title>a</title><media:content url="/s.jpg" medium="image" width="100"/>
        <media:content url="/l.jpg" medium="image" width="900"/>
        <media:content url="/v.mp4" type="video/mp4" width="999"/>
        <enclosure url="/e.jpg" type="image/jpeg"/></item>"""
    assert read(rss(item)).articles[0].images == (Image(url="https://news.example/l.jpg"),)


def test_an_atom_entry_becomes_an_article() -> None:
    extract = read(ATOM)
    (article,) = extract.articles
    assert (extract.title, article.headline, article.language) == ("Welt", "Der Hafen", "de")
    assert article.published == datetime(2026, 2, 28, 20, 30, tzinfo=UTC)
    assert article.updated == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    assert article.url == "https://news.example/hafen"
    assert (texts(extract), article.standfirst) == (["Eins.", "Zwei."], None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "shift_jis"])
def test_rdf_in_any_encoding_becomes_an_article(encoding: str) -> None:
    declared = f'<?xml version="1.0" encoding="{encoding}"?>{RDF}'
    extract = read(declared.encode(encoding))
    assert (extract.title, extract.articles[0].headline) == ("世界", "港が開く")
    assert texts(extract) == ["船が戻った。"]


def test_a_json_feed_becomes_articles() -> None:
    extract = read(json.dumps(JSON_FEED))
    first, second = extract.articles
    assert extract.title == "World <now>"
    assert (first.headline, first.byline, first.section) == (
        "Harbour < Sea",
        ("Ada Stone",),
        "Ports",
    )
    assert first.url == "https://news.example/harbour"
    assert first.published == datetime(2026, 3, 1, 10, 30, tzinfo=UTC)
    assert first.updated == datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    assert (texts(extract), first.standfirst) == (["One.", "Two."], "In short.")
    assert first.images == (Image(url="https://news.example/quay.jpg"),)
    assert second.url == "https://news.example/two"
    assert [part_text(part) for part in second.body] == ["First.", "Second & third."]


def test_entries_stand_at_the_places_of_their_articles() -> None:
    extract = read(rss("".join(f"<item><title>{n}</title></item>" for n in range(9))))
    assert [entry.title for entry in extract.entries] == [str(n) for n in range(9)]
    assert [article.headline for article in extract.articles] == [str(n) for n in range(9)]


def test_a_summary_that_opens_the_content_is_no_standfirst() -> None:
    item = """<item><title>a</title><description>The harbour has […]</description>
        <content:encoded>&lt;p&gt;The harbour has opened.&lt;/p&gt;</content:encoded></item>"""
    assert read(rss(item)).articles[0].standfirst is None


def test_the_footer_of_a_blog_s_summary_is_left_out() -> None:
    item = """<item><title>a</title><description>&lt;p&gt;News.&lt;/p&gt;&lt;p&gt;The post
        &lt;a href="/a"&gt;a&lt;/a&gt; appeared first on &lt;a href="/"&gt;Port&lt;/a&gt;.&lt;/p&gt;
        </description></item>"""
    assert texts(read(rss(item))) == ["News."]


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "ftp://x.example/a", "data:text/html,x"]
)
def test_only_web_addresses_are_links(link: str) -> None:
    item = f"""<item><title>a</title><link>{link}</link><enclosure url="{link}" type="image/png"/>
        <description>&lt;a href="{link}"&gt;x&lt;/a&gt;</description></item>"""
    (article,) = read(rss(item)).articles
    assert (article.url, article.images) == (None, ())
    assert article.body == (Paragraph(runs=(TextRun(text="x"),)),)


@pytest.mark.parametrize("day", ["9999-12-31", "1970-01-01", "2031-01-01", "0001-01-01"])
def test_a_date_that_nobody_means_is_no_date(day: str) -> None:
    item = f"<item><title>a</title><dc:date>{day}T00:00:00Z</dc:date></item>"
    assert read(rss(item)).entries[0].published is None


def test_an_update_alone_dates_the_entry() -> None:
    atom = ATOM.replace("<published>2026-03-01T05:30:00+09:00</published>", "")
    (article,) = read(atom).articles
    assert article.published == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    assert article.updated is None


def test_scripts_leave_no_trace() -> None:
    item = """<item><title>&lt;script&gt;a()&lt;/script&gt;News</title><description>
        &lt;script&gt;b()&lt;/script&gt;&lt;p onclick="c()"&gt;Text&lt;/p&gt;</description>
        </item>"""
    extract = read(rss(item))
    assert extract.articles[0].headline == extract.entries[0].title == "News"
    assert texts(extract) == ["Text"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("<!doctype html><title>Log in</title><p>Please", "not a feed but a web page"),
        ("{}", "JSON of another kind"),
        ('{"version": 1, "items": []}', "JSON of another kind"),
        ("{" * 100_000, "JSON of another kind"),
        ("plain words", "neither RSS"),
        ("", "neither RSS"),
        (bytes(range(256)), "neither RSS"),
        (b"\x89PNG\r\n\x1a\n", "neither RSS"),
    ],
)
def test_what_is_not_a_feed_is_said_to_be_none(data: str | bytes, words: str) -> None:
    extract = read(data)
    assert extract.articles == extract.entries == ()
    assert words in extract.problems[0]
    assert "not a feed" in extract.problems[0]


def test_a_page_that_names_its_feed_is_answered_with_it() -> None:
    page = """<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml"
        href="/rss"></head><body>Hello</body></html>"""
    assert "its feed is https://news.example/rss." in read(page).problems[0]


def test_an_empty_feed_says_so() -> None:
    assert read(rss("")).problems == ("The feed has no entries.",)


def test_json_of_wrong_types_is_no_crash() -> None:
    wrong = {**JSON_FEED, "title": 3, "items": [{"title": [], "url": {}, "tags": 5}, "x", None]}
    (article,) = read(json.dumps(wrong)).articles
    assert article.headline == ""


BILLION_LAUGHS = (
    '<?xml version="1.0"?><!-- <a --><!DOCTYPE r [<!ENTITY a "lollollol">'
    + "".join(
        f'<!ENTITY {name} "{f"&{inner};" * 10}">'
        for name, inner in zip("bcdefghij", "abcdefghi", strict=True)
    )
    + "]><rss version='2.0'><channel><title>&j;</title>"
    + "<item><title>ok</title></item></channel></rss>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-7"])
def test_entities_never_unfold(encoding: str) -> None:
    data = BILLION_LAUGHS.replace('"1.0"?', f'"1.0" encoding="{encoding}"?').encode(encoding)
    extract = read(data)
    assert len(extract.title) < 100
    assert "lollol" not in repr(extract)


def test_an_outside_entity_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    feed = rss("<item><title>&s;</title></item>").replace(
        "<rss", f'<!DOCTYPE rss [<!ENTITY s SYSTEM "{secret.as_uri()}">]><rss', 1
    )
    assert "the secret" not in repr(read(feed))


@pytest.mark.timeout(20)
def test_the_hostile_feeds_do_no_harm() -> None:
    if not HOSTILE.exists():
        pytest.skip("the hostile cases are not on this machine")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    extracts = {path.name: read(path.read_bytes()) for path in HOSTILE.iterdir()}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000
    assert "root:" not in repr(extracts)
    assert "not a feed" in extracts["not_a_feed.html"].problems[0]


HEAPS = ("<", "<a>", "<a", "<!--", "<![CDATA[", "&", "<item>", "<!DOCTYPE ", "&#", '<a b="')


@pytest.mark.parametrize("piece", HEAPS)
@pytest.mark.timeout(20)
def test_a_heap_of_beginnings_is_read_in_time(piece: str) -> None:
    extract = read(f"<rss version='2.0'><channel><title>t</title>{piece * 200_000}")
    assert extract.title == "t"
    assert len(extract.entries) <= 1000
    assert extract.problems


@pytest.mark.timeout(20)
def test_endless_attributes_are_not_read() -> None:
    attributes = " ".join(f'a{number}="x"' for number in range(100_000))
    extract = read(rss(f"<item {attributes}><title>a</title></item>"))
    assert extract.entries == ()
    assert "damaged" in extract.problems[0]


def test_of_a_damaged_feed_the_beginning_is_read() -> None:
    items = "".join(f"<item><title>{number} & more</title></item>" for number in range(3000))
    extract = read(rss(items))
    assert len(extract.entries) == 1000
    assert extract.articles[0].headline == "0 & more"
    assert extract.problems == ("The feed is damaged; its beginning was read.",)


def test_of_a_very_long_feed_the_first_thousand_entries_are_read() -> None:
    extract = read(rss("<item><title>a</title></item>" * 1200))
    assert len(extract.entries) == len(extract.articles) == 1000
    assert extract.problems == ("Of its 1200 entries the first 1000 were read.",)


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: rss(text).encode()))
def test_no_bytes_raise(data: bytes) -> None:
    extract = read(data)
    assert len(extract.entries) == len(extract.articles)
    assert extract.entries or extract.problems


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60))
def test_text_of_a_json_feed_comes_out_as_it_went_in(text: str) -> None:
    feed = {**JSON_FEED, "items": [{"content_text": text}]}
    body = read(json.dumps(feed)).articles[0].body
    assert [plain(part.runs) for part in body if isinstance(part, Paragraph)] == [text]
