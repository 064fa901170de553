"""The pages of a publication's site: whole, closed in themselves, safe."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import feedparser
import pytest
from lxml import etree, html
from site_editions import COURIER, DAY, broken_links, corrected, site_edition, story

from digest.model import Format
from digest.render.site.editions import Part
from digest.render.site.pages import SiteLook, site_pages
from digest.render.site.phrases import PHRASES
from digest.render.site.words import SiteWords

ATOM = "{http://www.w3.org/2005/Atom}"
HOME = "https://courier.example/archive"
LOOK = SiteLook(publication=COURIER, address=HOME)
EDITIONS = tuple(site_edition(f"e{days}", -days) for days in range(40))
FIX = corrected(EDITIONS[0], "fix")
PAGES = site_pages((*EDITIONS, FIX), LOOK)
FILES = frozenset(
    f"editions/{one.slug}/{name}"
    for one in (*EDITIONS, FIX)
    for name in (*(file.name for file in one.files), one.cover)
)
HOSTILE = """"><script>alert(1)</script>'{{ x }}&\u202e\x00"""


def text(path):
    return html.document_fromstring(PAGES[path]).text_content()


def test_every_link_leads_somewhere():
    assert list(broken_links(PAGES, FILES)) == []


def test_the_front_page_comes_last():
    assert list(PAGES)[-1] == "index.html"


def test_there_is_one_script_and_nothing_comes_from_elsewhere():
    for path, content in PAGES.items():
        if path.endswith(".html"):
            page = html.document_fromstring(content)
            (script,) = page.iter("script")
            assert script.get("src").endswith("search.js")
            assert not script.text
            (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
            assert "script-src 'self'" in policy
            assert "unsafe" not in policy
            assert page.xpath("//*[@style]") == []
    assert not re.search(rb"https?://", PAGES["site.css"] + PAGES["search.js"])


def test_the_front_page_shows_the_correction_in_its_editions_place():
    front = html.document_fromstring(PAGES["index.html"])
    (latest,) = front.find_class("latest")
    assert FIX.slug in latest.find_class("day")[0].find("a").get("href")
    assert EDITIONS[0].slug not in PAGES["index.html"].decode()


def test_a_corrected_edition_and_its_predecessor_lead_to_each_other():
    assert "It held twice." in text(f"editions/{FIX.slug}/index.html")
    assert (
        f"../../editions/{FIX.slug}/index.html"
        in PAGES[f"editions/{EDITIONS[0].slug}/index.html"].decode()
    )
    assert (
        f"../../editions/{EDITIONS[0].slug}/index.html"
        in PAGES[f"editions/{FIX.slug}/index.html"].decode()
    )


def test_every_edition_is_found_without_the_script():
    months = "".join(PAGES[path].decode() for path in PAGES if path.startswith("months/"))
    calendars = PAGES["archive.html"].decode()
    for edition in (*EDITIONS[1:], FIX):
        assert edition.slug in calendars
        assert edition.slug in months


def test_headlines_lead_to_their_place_in_the_web_page():
    page = PAGES[f"editions/{FIX.slug}/index.html"].decode()
    assert f"../../editions/{FIX.slug}/edition.html#b-barrier-holds" in page


def test_the_search_reads_each_headline_once():
    index = json.loads(PAGES["search/2026.json"])["editions"]
    assert [row[0] for row in index[0]["stories"]] == [
        "Barrier Holds",
        "Piano Number fix Found",
        "Bats",
    ]
    assert index[0]["page"] == f"editions/{FIX.slug}/index.html"
    assert len(index) == 40


def test_a_new_edition_changes_few_pages():
    changed = site_pages((*EDITIONS, FIX), LOOK, {EDITIONS[20].id})
    assert {path for path in changed if path.startswith("editions/")} == {
        f"editions/{EDITIONS[place].slug}/index.html" for place in (19, 20, 21)
    }
    assert all(PAGES[path] == content for path, content in changed.items())


@pytest.mark.parametrize("address", [HOME, ""])
def test_the_feed_is_atom_as_the_rfc_has_it(address):
    content = site_pages((*EDITIONS, FIX), replace(LOOK, address=address))["feed.xml"]
    feed = etree.fromstring(content)
    assert feed.tag == f"{ATOM}feed"
    for required in ("id", "title", "updated", "author"):
        assert len(feed.findall(f"{ATOM}{required}")) == 1
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 30
    identities = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len({*identities, feed.findtext(f"{ATOM}id")}) == 31
    for entry in entries:
        for required in ("title", "updated", "summary"):
            assert len(entry.findall(f"{ATOM}{required}")) == 1
        moment = datetime.fromisoformat(entry.findtext(f"{ATOM}updated"))
        assert moment.tzinfo is not None
        links = [link.attrib for link in entry.findall(f"{ATOM}link")]
        assert [link["rel"] for link in links] == ["alternate", "enclosure"]
        assert all(
            link["href"].startswith(f"{HOME}/" if address else "editions/") for link in links
        )
        assert links[1]["length"] == "1234567"
    assert feed.xpath("count(a:link[@rel='self'])", namespaces={"a": ATOM[1:-1]}) == bool(address)
    assert not feedparser.parse(content).bozo


def test_a_corrected_edition_is_the_same_entry_told_anew():
    before = etree.fromstring(site_pages(EDITIONS, LOOK)["feed.xml"])
    after = etree.fromstring(PAGES["feed.xml"])
    old, new = (feed.find(f"{ATOM}entry") for feed in (before, after))
    assert old.findtext(f"{ATOM}id") == new.findtext(f"{ATOM}id")
    assert old.findtext(f"{ATOM}published") == new.findtext(f"{ATOM}published")
    assert old.findtext(f"{ATOM}updated") < new.findtext(f"{ATOM}updated")


def test_an_article_that_was_taken_down_is_no_headline_and_is_not_found():
    gone = story("Article taken down", leads=True, buried=True, deck="On Friday.")
    edition = site_edition("g", parts=(Part(title="", stories=(gone, story("Bats"))),))
    pages = site_pages([edition], LOOK)
    for path in ("index.html", "months/2026-03.html", "feed.xml", "search/2026.json"):
        assert b"taken down" not in pages[path]
    assert b"On Friday." in pages[f"editions/{edition.slug}/index.html"]


def test_hostile_words_stay_words():
    edition = site_edition(
        "h", title=HOSTILE, parts=(Part(title=HOSTILE, stories=(story(HOSTILE, deck=HOSTILE),)),)
    )
    publication = replace(COURIER, title=HOSTILE, subtitle=HOSTILE)
    pages = site_pages([edition], SiteLook(publication=publication, address=HOME))
    for path, content in pages.items():
        if path.endswith(".html"):
            assert len(list(html.document_fromstring(content).iter("script"))) == 1
    etree.fromstring(pages["feed.xml"])
    assert json.loads(pages["search/2026.json"])["editions"]


@pytest.mark.parametrize("theme", ["broadsheet", "briefing", "pocket"])
@pytest.mark.parametrize("language", ["ja", "ar"])
def test_a_site_is_made_in_every_theme_and_language(theme, language):
    publication = replace(COURIER, theme=theme, language=language)
    pages = site_pages([*EDITIONS[:3], FIX], SiteLook(publication=publication))
    front = html.document_fromstring(pages["index.html"])
    assert front.get("lang") == language
    assert front.get("dir") == ("rtl" if language == "ar" else "ltr")
    assert "Latest edition" not in front.text_content()


def test_an_empty_site_says_so():
    pages = site_pages([], LOOK)
    assert b"No edition has been published here yet." in pages["index.html"]
    assert list(broken_links(pages, frozenset())) == []
    assert etree.fromstring(pages["feed.xml"]).findtext(f"{ATOM}updated").startswith("1970")


def test_an_edition_without_pages_or_web_page_is_shown_too():
    bare = site_edition("bare", files=(), cover="", number=0)
    page = site_pages([bare], LOOK)[f"editions/{bare.slug}/index.html"].decode()
    assert "Barrier Holds" in page
    assert "cover" not in html.document_fromstring(page).xpath("string(//main//img/@src)")
    assert bare.file(Format.WEB) is None


def test_several_editions_of_a_day_are_one_day_of_the_calendar():
    morning = site_edition("m", slug="2026-03-12")
    evening = site_edition(
        "n", slug="2026-03-12-evening", issued=datetime(2026, 3, 12, 17, tzinfo=UTC)
    )
    archive = site_pages([morning, evening], LOOK)["archive.html"].decode()
    assert f'href="months/{DAY:%Y-%m}.html#2026-03-12-evening"' in archive
    assert "2 editions" in archive


@pytest.mark.parametrize("language", sorted(PHRASES.keys() - {"en"}))
def test_each_language_has_every_phrase_with_its_fields(language):
    phrases = PHRASES[language]
    own = {name: field for name, field in SiteWords.__dataclass_fields__.items() if name in phrases}
    assert phrases.keys() == SiteWords.__dataclass_fields__.keys() - {"furniture"}
    for name, field in own.items():
        assert re.findall(r"\{\w*\}", field.default) == re.findall(r"\{\w*\}", phrases[name])
