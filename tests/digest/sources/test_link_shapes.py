"""What an address alone tells of its page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources.addresses import web_address
from digest.sources.link_shapes import article_points, is_same_site, plain_address

SITE = "https://www.harbour.example"


@pytest.mark.parametrize(
    "path",
    [
        "/2026/03/09/ferry-was-late",
        "/world/20260309-00881.html",
        "/articles/-/104223",
        "/the-ferry-was-late-again",
        "/view.php?id=10277",
        "/news/c4gx19zk2q8o",
        "/世界/渡し船が港に戻る",
        "/sport/article/late-ferry-7741902.html",
    ],
)
def test_such_an_address_is_an_article_s(path: str) -> None:
    assert article_points(SITE + path, page=f"{SITE}/") > 0


@pytest.mark.parametrize(
    "path",
    [
        "/", "/world", "/sport/", "/tag/ferries-of-the-north", "/author/ada-stone", "/login",
        "/about-us/how-we-write-articles", "/newsletter", "/search?q=ferry", "/privacy-policy.html",
        "/feed/", "/pictures/ferry.jpg", "/paper.pdf", "/world/index.html", "/video/the-ferry",
    ],
)  # fmt: skip
def test_such_an_address_is_not(path: str) -> None:
    assert article_points(SITE + path, page=f"{SITE}/") <= 0


def test_a_page_is_no_article_of_its_own() -> None:
    address = f"{SITE}/2026/03/09/the-ferry-was-late"
    assert article_points(f"{address}/#comments", page=address) == -6


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        (f"{SITE}/a?utm_source=x&id=3&fbclid=y#top", f"{SITE}/a?id=3"),
        (f"{SITE}/a?b=%20c&d", f"{SITE}/a?b=%20c&d"),
        (f"{SITE}/a?ref=front", f"{SITE}/a"),
    ],
)
def test_what_follows_readers_around_is_dropped(address: str, plain: str) -> None:
    assert plain_address(address) == plain


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("http://harbour.example/a", True),
        ("https://sport.harbour.example/a", True),
        ("https://harbour.example.evil.example/", False),
        ("https://myharbour.example/", False),
        ("https://other.co.uk/", False),
    ],
)
def test_a_site_is_what_is_registered_by_one_name(other: str, same: bool) -> None:
    assert is_same_site(SITE, other) is same


def test_two_names_below_one_state_s_are_two_sites() -> None:
    assert not is_same_site("https://one.co.uk/", "https://two.co.uk/")
    assert is_same_site("https://news.one.co.uk/", "https://www.one.co.uk/")
    assert not is_same_site("http://10.0.0.1/", "http://11.0.0.1/")


@given(st.text(max_size=60))
def test_any_address_is_judged_within_bounds(path: str) -> None:
    address = web_address(f"{SITE}/{path}")
    if address is None:
        return
    assert -6 <= article_points(address, page=SITE) <= 6
    assert plain_address(plain_address(address)) == plain_address(address)
    assert is_same_site(address, SITE)
