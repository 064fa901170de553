"""What people type where an address is wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources.typed_addresses import is_scheme_given, typed_address, without_feed_scheme


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("  https://news.example/world\n", "https://news.example/world"),
        ("HTTP://news.example/World", "HTTP://news.example/World"),
        ("news.example", "https://news.example"),
        ("news.example:8443/a?b=c", "https://news.example:8443/a?b=c"),
        ("//news.example/a", "https://news.example/a"),
        ("<https://news.example/>", "https://news.example/"),
        ("「https://news.example/」", "https://news.example/"),
        ("https：／／news.example", "https://news.example"),
        ("feed:https://news.example/rss", "https://news.example/rss"),
        ("feed://news.example/rss", "http://news.example/rss"),
        ("港湾新聞.example/世界", "https://港湾新聞.example/世界"),
        ("港湾新聞。example", "https://港湾新聞。example"),
        ("localhost:8000/rss", "http://localhost:8000/rss"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("[::1]:8000/a", "http://[::1]:8000/a"),
    ],
)
def test_an_address_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    assert typed_address(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "", "   ", "word", "two words", "/home/ada/pages", "~/pages", "./pages", "C:\\pages",
        "file:///home/ada", "javascript:alert(1)", "mailto:ada@news.example", "ada@news.example",
        "ada:secret@news.example/", "https://ada@news.example/", "ftp://news.example", "http:///a",
        "data:text/html,x", "https://[::1",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_none(typed: str) -> None:
    assert typed_address(typed) is None


def test_only_a_typed_scheme_is_kept_to() -> None:
    assert is_scheme_given(" https://news.example")
    assert is_scheme_given("feed:http://news.example/rss")
    assert not is_scheme_given("news.example")
    assert not is_scheme_given("feed://news.example/rss")


def test_a_feed_s_own_scheme_goes_once() -> None:
    assert without_feed_scheme("feed:feed:https://a.example") == "feed:https://a.example"
    assert without_feed_scheme("https://a.example/feed:x") == "https://a.example/feed:x"


@given(st.text(max_size=80))
def test_whatever_is_typed_gives_a_web_address_or_none(typed: str) -> None:
    address = typed_address(typed)
    assert address is None or address.lower().startswith(("http://", "https://"))
