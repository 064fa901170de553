"""Any bytes to an Extract: which reader they come to."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources import read

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
RSS = '<rss version="2.0"><channel><title>T</title><item><title>I</title></item></channel></rss>'
HTML = "<!doctype html><html><body><p>Text</p></body></html>"


def kind_of(data: str | bytes, name: str, content_type: str | None = None) -> str:
    as_bytes = data.encode() if isinstance(data, str) else data
    return read(as_bytes, name=name, now=NOW, content_type=content_type).kind


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        ("Headline\nA paragraph.\n", "page.txt", "text"),
        ("Headline\nA paragraph.\n", "-", "text"),
        ("Headline <b>bold</b>\nA paragraph.\n", "-", "text"),
        ("<b>Headline</b>\nA <p>paragraph</p>.\n", "page.txt", "text"),
        (HTML, "page.html", "html"),
        (HTML, "page.txt", "html"),
        (HTML, "-", "html"),
        ("<p>Only a paragraph", "page", "html"),
        ("words without markup", "page.html", "html"),
        (RSS, "feed.xml", "feed"),
        (RSS, "page.html", "feed"),
        (f'<?xml version="1.0"?>\n<!-- feed -->\n{RSS}', "-", "feed"),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>', "-", "feed"),
        ('{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": []}', "-", "feed"),
        ('{"version": 1}', "-", "text"),
        (HTML.encode("utf-16"), "-", "html"),
        ("Headline\nA paragraph.\n".encode("utf-16"), "-", "text"),
        ("\ufeffHeadline\nA paragraph.\n", "-", "text"),
    ],
)
def test_content_tells_the_reader(data: str | bytes, name: str, kind: str):
    assert kind_of(data, name) == kind


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "shift_jis", "euc_jp"]
)
def test_a_japanese_text_is_read_in_any_encoding(encoding: str):
    text = (
        "連絡船が再開へ（UPDATE 1）\n2026年3月9日 9時30分\n一日一便の連絡船が走る。\n桟橋も塗った。"
    )
    (article,) = read(text.encode(encoding), name="page.txt", now=NOW).articles
    assert (article.headline, article.update_number) == ("連絡船が再開へ", 1)
    assert article.language == "ja"


def test_a_french_text_in_windows_1252_is_read():
    text = "Le café rouvrira à l’été\nDéjà, on repeint la façade près du vieux théâtre.\n"
    (article,) = read(text.encode("cp1252"), name="page.txt", now=NOW).articles
    assert article.headline == "Le café rouvrira à l’été"


def test_http_tells_a_page_from_a_text_when_content_does_not():
    assert kind_of("words without markup", "page", "text/html") == "html"


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n", b"GIF89a", b"%PDF-1.7", b"PK\x03\x04",
     bytes(range(1, 32)) * 20, b'<?xml version="1.0"?><svg xmlns="x"><script>1</script></svg>'],
)  # fmt: skip
def test_what_is_no_text_is_a_problem(data: bytes):
    extract = read(data, name="thing", now=NOW)
    assert extract.articles == ()
    assert extract.problems == ("thing is neither a page, a text nor a feed.",)


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.xml", "a"]))
def test_no_bytes_raise(data: bytes, name: str):
    assert read(data, name=name, now=NOW).kind in ("text", "html", "feed")
