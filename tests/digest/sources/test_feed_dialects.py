"""Feeds in the dialects of twenty years, and what of an entry goes into its article."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from digest.model import Image, Paragraph
from digest.model.articles import part_text
from digest.sources.extract import Entry, Extract
from digest.sources.feeds import read_feed

NOW = datetime(2026, 3, 1, 6, 0, tzinfo=UTC)
ADDRESS = "https://news.example/feeds/world.xml"
TEXT = "The ferry came back to the quay, and the town that had waited for it went to look. " * 12
MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"'


def read(feed: str | bytes, *, name: str = "World") -> Extract:
    data = feed.encode() if isinstance(feed, str) else feed
    return read_feed(data, name=name, url=ADDRESS, now=NOW)


def entry_of(feed: str | bytes) -> Entry:
    (entry,) = read(feed).entries
    return entry


def rss(item: str, *, version: str = "2.0", names: str = MEDIA) -> str:
    return (
        f'<?xml version="1.0"?><rss version="{version}" {names} '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>World</title><item><title>Ferry back</title>{item}</item></channel></rss>"
    )


def atom(entry: str, *, head: str = "", names: str = 'xmlns="http://www.w3.org/2005/Atom"') -> str:
    return (
        f"<feed {names}><title>World</title>{head}<entry><title>Ferry</title>{entry}</entry></feed>"
    )


DIALECTS = {
    "RSS 0.90": """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>World</title></channel>
        <item><title>Ferry back</title><link>https://news.example/ferry</link></item></rdf:RDF>""",
    "RSS 0.91": """<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
        "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>
        <title>World</title><item><title>Ferry back</title>
        <link>https://news.example/ferry</link></item></channel></rss>""",
    "RSS 0.92": rss("<link>https://news.example/ferry</link>", version="0.92"),
    "RSS 2.0": rss("<guid>https://news.example/ferry</guid>"),
    "RSS without a version": """<rss><channel><title>World</title><item>
        <title>Ferry back</title><link>https://news.example/ferry</link></item></channel></rss>""",
    "RSS 1.0": """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/"><channel><title>World</title></channel>
        <item rdf:about="https://news.example/ferry"><title>Ferry back</title>
        <link>https://news.example/ferry</link></item></rdf:RDF>""",
    "Atom 0.3": """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>World</title><entry>
        <title mode="escaped" type="text/html">Ferry &lt;b&gt;back&lt;/b&gt;</title>
        <link rel="alternate" type="text/html" href="https://news.example/ferry"/></entry></feed>""",
    "Atom 1.0": """<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>World</a:title><a:entry>
        <a:title>Ferry back</a:title><a:link href="/ferry"/></a:entry></a:feed>""",
    "CDF": """<channel href="https://news.example/"><title>World</title>
        <item href="https://news.example/ferry"><title>Ferry back</title></item></channel>""",
    "JSON Feed 1.0": json.dumps(
        {
            "version": "https://jsonfeed.org/version/1",
            "title": "World",
            "items": [{"id": "1", "title": "Ferry back", "url": "/ferry"}],
        }
    ),
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_gives_title_headline_and_address(dialect: str) -> None:
    extract = read(DIALECTS[dialect])
    (article,) = extract.articles
    assert (extract.title, article.headline) == ("World", "Ferry back")
    assert article.url == "https://news.example/ferry"


@pytest.mark.parametrize(
    ("printed", "hours"),
    [
        ("Sun, 01 Mar 2026 05:30:00 GMT", 0),
        ("Sun, 01 Mar 2026 05:30:00 +0900", -9),
        ("Sun, 1 Mar 26 05:30 EST", 5),
        ("2026-03-01T05:30:00-08:00", 8),
        ("2026-03-01T05:30Z", 0),
    ],
)
def test_dates_are_read_with_their_zones(printed: str, hours: int) -> None:
    expected = datetime(2026, 3, 1, 5, 30, tzinfo=UTC) + timedelta(hours=hours)
    assert entry_of(rss(f"<pubDate>{printed}</pubDate>")).published == expected
    assert entry_of(atom(f"<published>{printed}</published>")).published == expected


def test_a_long_content_is_the_whole_article() -> None:
    content = f"<content:encoded><![CDATA[<p>{TEXT}</p>]]></content:encoded>"
    assert entry_of(rss(f"<description>In short.</description>{content}")).full
    assert entry_of(atom(f'<content type="html">&lt;p&gt;{TEXT}&lt;/p&gt;</content>')).full
    item = {"id": "1", "content_text": TEXT}
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [item]}
    assert entry_of(json.dumps(feed)).full
    assert entry_of(rss(f"<description>{TEXT * 3}</description>")).full


@pytest.mark.parametrize(
    "ending",
    [
        "…",
        "[…]",
        "[...]",
        "Read more",
        "Continue reading →",
        "Read the full story on our site.",
        "続きを読む",
        "Weiterlesen »",
    ],
)
def test_a_content_that_is_cut_is_not_the_whole(ending: str) -> None:
    text = f"{TEXT} {ending}"
    assert not entry_of(rss(f"<content:encoded>{text}</content:encoded>")).full


def test_a_content_that_ends_in_a_mere_link_is_not_the_whole() -> None:
    text = f"<![CDATA[<p>{TEXT}</p><p><a href='/ferry'>To the ferry</a></p>]]>"
    assert not entry_of(rss(f"<content:encoded>{text}</content:encoded>")).full


def test_a_summary_is_not_the_whole() -> None:
    assert not entry_of(rss(f"<description>{TEXT}</description>")).full
    assert not entry_of(rss("<content:encoded>Ferry back.</content:encoded>")).full
    assert not entry_of(rss("")).full


@pytest.mark.parametrize(
    "content",
    [
        '<content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &lt;b&gt;b&lt;/b&gt;.&lt;/p&gt;'
        "</content>",
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two '
        "<b>b</b>.</p></div></content>",
        '<content mode="base64" type="text/html">PHA+T25lLjwvcD48cD5Ud28gPGI+YjwvYj4uPC9wPg=='
        "</content>",
        '<content type="text">One.\n\nTwo b.</content>',
    ],
    ids=["html", "xhtml", "base64", "text"],
)
def test_atom_s_content_is_read_in_all_its_forms(content: str) -> None:
    (article,) = read(atom(content)).articles
    assert [part_text(part) for part in article.body] == ["One.", "Two b."]


def test_what_is_no_text_is_no_content() -> None:
    (article,) = read(atom('<content type="image/png">iVBORw0KGgo=</content>')).articles
    assert article.body == ()


def test_a_picture_has_its_caption_and_credit() -> None:
    item = """<description>The ferry is back.</description>
        <media:content url="https://pictures.example/ferry.jpg" medium="image">
        <media:description type="plain">The ferry at the quay</media:description>
        <media:credit role="photographer">Ada Stone</media:credit></media:content>"""
    (article,) = read(rss(item)).articles
    assert article.images == (
        Image(
            url="https://pictures.example/ferry.jpg",
            caption="The ferry at the quay",
            credit="Ada Stone",
        ),
    )
    assert [part_text(part) for part in article.body] == ["The ferry is back."]


def test_the_caption_is_known_by_its_namespace_not_its_prefix() -> None:
    item = """<description>Back.</description><m:content url="/f.jpg" type="image/jpeg">
        <m:description>At the quay</m:description></m:content>"""
    (article,) = read(rss(item, names='xmlns:m="http://search.yahoo.com/mrss/"')).articles
    assert article.images[0].caption == "At the quay"


def test_a_film_s_description_is_its_text_where_there_is_no_other() -> None:
    item = "<media:group><media:description>The ferry in a film.</media:description></media:group>"
    (article,) = read(rss(item)).articles
    assert [part_text(part) for part in article.body] == ["The ferry in a film."]


def test_an_enclosure_without_a_type_is_known_by_its_name() -> None:
    (article,) = read(rss('<enclosure url="/f.JPG?w=9"/><enclosure url="/a.mp3"/>')).articles
    assert article.images == (Image(url="https://news.example/f.JPG?w=9"),)


def test_of_attachments_of_json_the_picture_is_taken() -> None:
    item = {
        "id": "1",
        "attachments": [
            {"url": "/a.mp3", "mime_type": "audio/mpeg"},
            {"url": "/f.jpg", "mime_type": "image/jpeg", "title": "At <the> quay"},
        ],
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [item, item | {"tags": [1]}]}
    article, _ = read(json.dumps(feed)).articles
    assert article.images == (Image(url="https://news.example/f.jpg", caption="At <the> quay"),)


def test_who_wrote_an_atom_feed_wrote_its_entries() -> None:
    author = "<author><name>Ada Stone</name></author>"
    assert read(atom("", head=author)).articles[0].byline == ("Ada Stone",)
    own = "<author><name>Ben Reed</name></author><author><name>Cy Lund</name></author>"
    assert read(atom(own, head=author)).articles[0].byline == ("Ben Reed", "Cy Lund")


def test_a_category_that_names_no_section_is_passed_over() -> None:
    item = "<category>Uncategorized</category><category>Ports &amp;amp; Sea</category>"
    assert read(rss(item)).articles[0].section == "Ports & Sea"


def test_links_are_relative_to_the_base_that_the_feed_names() -> None:
    feed = atom(
        '<link href="ferry"/><content type="html" xml:base="https://other.example/a/">'
        '&lt;a href="map"&gt;Map&lt;/a&gt;</content>',
        names='xmlns="http://www.w3.org/2005/Atom" xml:base="https://pages.example/b/"',
    )
    (article,) = read(feed).articles
    assert article.url == "https://pages.example/b/ferry"
    (paragraph,) = article.body
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs[0].href == "https://other.example/a/map"


def test_an_entry_keeps_what_the_feed_calls_it_by() -> None:
    named = entry_of(atom("<id>urn:uuid:60a76c80</id>"))
    assert (named.url, named.link) == (None, "urn:uuid:60a76c80")
    linked = entry_of(rss("<link>/a b</link>"))
    assert linked.url == "https://news.example/a%20b"
    assert linked.link == "https://news.example/a b"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "JAVA&#10;SCRIPT:x", "vbscript:x", "data:text/html,x", "file:x"]
)
def test_what_would_run_is_not_kept_even_as_a_name(link: str) -> None:
    assert entry_of(rss(f"<link>{link}</link>")).link is None


def test_short_entities_stand_for_what_they_say() -> None:
    declared = (
        '<!DOCTYPE rss [<!ENTITY sea "Sea &amp"><!ENTITY ferry "the ferry"><!ENTITY e "&#233;">]>'
    )
    feed = rss("<description>Of &ferry; &amp; caf&e;; &sea;</description>")
    feed = feed.replace("<rss", f"{declared}<rss", 1)
    assert entry_of(feed).summary == "Of the ferry & café; &sea;"


def test_entities_that_would_grow_too_much_stay_words() -> None:
    declared = f'<!DOCTYPE rss [<!ENTITY a "{"a" * 40}">]>'
    feed = rss(f"<description>{'&a;' * 40_000}</description>").replace("<rss", f"{declared}<rss", 1)
    assert "aaa" not in entry_of(feed).summary


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("a &amp;lt; b", "a < b"),
        ("I &lt;3 ferries", "I <3 ferries"),
        ("&lt;b&gt;un&lt;/b&gt;fair", "unfair"),
        ("one&lt;br&gt;two", "one two"),
        ("&lt;button&gt;Press&lt;/button&gt; on", "Press on"),
        ("&lt;iframe&gt;kept", "kept"),
        ("a &lt;script&gt;x()&lt;/script&gt;b", "a b"),
    ],
)
def test_a_title_keeps_its_words_and_loses_its_tags(written: str, read_as: str) -> None:
    feed = atom("").replace("<title>Ferry</title>", f'<title type="html">{written}</title>')
    assert entry_of(feed).title == read_as


@pytest.mark.parametrize(
    "page",
    [
        '<?xml version="1.0"?><!DOCTYPE html><html><head><link rel="alternate" href="/rss" '
        'type="application/rss+xml"/></head></html>',
        '<!-- a page --><html><link rel="feed" href="/rss">',
        '<div><a href="/rss">RSS</a></div>',
    ],
)
def test_a_page_is_no_feed_and_its_own_is_named(page: str) -> None:
    (problem,) = read(page).problems
    assert problem == "“World” is not a feed but a web page; its feed is https://news.example/rss."


def test_a_list_of_subscriptions_is_no_feed() -> None:
    (problem,) = read("<opml><body/></opml>").problems
    assert "is not a feed but a list of subscriptions" in problem


def test_what_is_hardly_a_feed_keeps_its_title() -> None:
    extract = read("<channel><title>World</title></channel>")
    assert (extract.title, extract.entries) == ("World", ())
    assert "not a feed" in extract.problems[0]
