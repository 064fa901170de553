"""Fetcher against a real server on loopback: what it brings, and what it refuses."""

import json
import re
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from pathlib import Path

import pytest
from certificates import secure, self_signed
from loopback_site import Answer, LoopbackSite
from still_clock import StillClock

from digest import __version__
from digest.errors import (
    FetchError,
    ForbiddenAddressError,
)
from digest.fetch import Fetcher, Limits, Roads

HOSTILE = Path(__file__).parents[2] / "../shared/hostile"


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(clock=StillClock()) as fetcher:
        yield fetcher


def test_a_page_comes_with_its_type_charset_and_address(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    url = site.page("/a?b=c", "<p>Guten Tag</p>", "Text/HTML; charset=ISO-8859-1")
    fetched = fetcher.fetch(url, allow_private=True)
    assert fetched.content == b"<p>Guten Tag</p>"
    assert (fetched.content_type, fetched.charset) == ("text/html", "iso-8859-1")
    assert fetched.url == url


def test_the_server_learns_who_asks_and_for_which_host(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    fetcher.fetch(site.page("/", "x"), allow_private=True)
    _, headers = site.asked[0]
    assert headers["User-Agent"] == f"DigestDesk/{__version__}"
    assert headers["Host"] == f"127.0.0.1:{site.port}"


def test_a_name_is_resolved_once_and_the_connection_goes_to_that_very_address(
    site: LoopbackSite,
) -> None:
    answers = iter([["127.0.0.1"], ["203.0.113.1"]])
    site.page("/", "x")
    with Fetcher(resolve=lambda host, port: next(answers)) as fetcher:
        fetched = fetcher.fetch(site.url(host="news.example"), allow_private=True, robots=False)
    assert fetched.content == b"x"
    assert site.asked[0][1]["Host"] == f"news.example:{site.port}"


def test_a_dead_first_address_does_not_keep_from_the_second(site: LoopbackSite) -> None:
    site.page("/", "x")
    with Fetcher(resolve=lambda host, port: ["::1", "127.0.0.1"]) as fetcher:
        assert fetcher.fetch(site.url(host="news.example"), allow_private=True).content == b"x"


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["fe80::1"]])
def test_a_name_with_any_private_address_is_refused(
    site: LoopbackSite, addresses: list[str]
) -> None:
    site.page("/", "secret")
    with (
        Fetcher(resolve=lambda host, port: addresses) as fetcher,
        pytest.raises(ForbiddenAddressError, match=r"news\.example is on a private"),
    ):
        fetcher.fetch(site.url(host="news.example"))
    assert site.asked == []


def test_a_connection_made_with_permission_is_not_lent_to_a_fetch_without(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    url = site.page("/", "x")
    fetcher.fetch(url, allow_private=True)
    with pytest.raises(ForbiddenAddressError):
        fetcher.fetch(url)


def test_redirects_are_followed_to_the_final_address(site: LoopbackSite, fetcher: Fetcher) -> None:
    site.page("/new/page", "here")
    site.redirect("/old", "new/page", status=301)
    fetched = fetcher.fetch(site.redirect("/short", "/old"), allow_private=True)
    assert (fetched.content, fetched.url) == (b"here", site.url("/new/page"))


def test_the_host_that_failed_is_named_and_the_address_that_was_asked_for(
    site: LoopbackSite,
) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    url = site.redirect("/", "http://gone.example/")
    with (
        Fetcher(resolve=unknown) as fetcher,
        pytest.raises(FetchError, match=r"The name gone\.example can't be found") as caught,
    ):
        fetcher.fetch(url, allow_private=True)
    assert caught.value.url == url


@pytest.mark.parametrize(
    ("host", "remedy"), [("127.0.0.1", "--allow-private"), ("169.254.169.254", "never")]
)
def test_leave_is_named_as_the_remedy_where_it_would_help(
    fetcher: Fetcher, host: str, remedy: str
) -> None:
    with pytest.raises(ForbiddenAddressError) as caught:
        fetcher.fetch(f"http://{host}/")
    assert remedy in caught.value.remedy


def test_cookies_live_for_the_redirects_of_one_fetch_only(
    site: LoopbackSite, fetcher: Fetcher
) -> None:
    site.page("/in", "x")
    site.pages["/gate"] = Answer(
        status=302, headers={"Location": "/in", "Set-Cookie": "seen=1; Path=/"}
    )
    fetcher.fetch(site.url("/gate"), allow_private=True)
    fetcher.fetch(site.url("/in"), allow_private=True)
    assert [headers.get("Cookie") for _, headers in site.asked] == [None, "seen=1", None]


def test_a_redirect_loop_ends(site: LoopbackSite, fetcher: Fetcher) -> None:
    url = site.redirect("/", "/")
    with pytest.raises(FetchError, match="more than 5 times") as caught:
        fetcher.fetch(url, allow_private=True)
    assert caught.value.url == url
    assert len(site.asked) == 6


@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://0/",
        "file:///etc/passwd",
        "ftp://203.0.113.9/x",
        "http://user@203.0.113.9/",
        "http://１６９.２５４.１６９.２５４/",
    ],
)
def test_a_redirect_is_judged_like_the_first_address(
    site: LoopbackSite, fetcher: Fetcher, target: str
) -> None:
    site.pages["/"] = lambda handler: handler.wfile.write(
        b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + target.encode() + b"\r\n\r\n"
    )
    with pytest.raises(ForbiddenAddressError):
        fetcher.fetch(site.url(), allow_private=True)


def test_a_public_site_can_not_redirect_to_a_private_one(site: LoopbackSite) -> None:
    """The stand-in public site is loopback itself, told apart by its name."""
    site.page("/secret", "secret")
    seen: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        seen.append(host)
        return ["93.184.216.34"] if host == "public.example" else ["127.0.0.1"]

    with Fetcher(Limits(total_seconds=0.5), resolve=resolve) as fetcher:
        with pytest.raises(ForbiddenAddressError):
            fetcher.fetch(site.url("/secret", host="private.example"))
        assert seen == ["private.example"]
    assert site.asked == []


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "no page"), (410, "taken"), (403, "refuses"), (429, "less often"), (503, "fault")],
)
def test_a_refusal_is_said_in_words_with_a_remedy(
    site: LoopbackSite, fetcher: Fetcher, status: int, words: str
) -> None:
    site.pages["/"] = Answer(status=status, body=b"<h1>no</h1>")
    with pytest.raises(FetchError, match=words) as caught:
        fetcher.fetch(site.url(), allow_private=True)
    assert str(status) in str(caught.value)
    assert caught.value.remedy.endswith(".")


def test_an_empty_page_is_an_error(site: LoopbackSite, fetcher: Fetcher) -> None:
    with pytest.raises(FetchError, match="empty"):
        fetcher.fetch(site.page("/", b""), allow_private=True)


@pytest.mark.parametrize(
    "answer",
    [
        b"\x00\xff garbage\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 7\r\n\r\nnotgzip",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\x1f\x8b\x08",
        b"HTTP/1.1 200 OK\r\nContent-Length: wrong\r\n\r\nx",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"",
    ],
)
def test_garbage_is_an_error_and_no_crash(
    site: LoopbackSite, fetcher: Fetcher, answer: bytes
) -> None:
    site.pages["/"] = lambda handler: handler.wfile.write(answer) and None
    with pytest.raises(FetchError, match="broke off or is damaged"):
        fetcher.fetch(site.url(), allow_private=True)


def test_a_refused_connection_says_so(fetcher: Fetcher) -> None:
    with socket.socket() as bound:  # bound, not listening: the port is surely closed
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]
        with pytest.raises(FetchError, match="refuses the connection"):
            fetcher.fetch(f"http://127.0.0.1:{port}/", allow_private=True)


def test_an_unknown_name_says_so() -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with (
        Fetcher(resolve=unknown) as fetcher,
        pytest.raises(FetchError, match=r"no-such\.example can't be found") as caught,
    ):
        fetcher.fetch("https://no-such.example/")
    assert "spelling" in caught.value.remedy


def test_plain_http_where_tls_is_expected_says_so(site: LoopbackSite, fetcher: Fetcher) -> None:
    with pytest.raises(FetchError, match="secure connection"):
        fetcher.fetch(f"https://127.0.0.1:{site.port}/", allow_private=True)


def test_a_certificate_is_checked_against_the_name_though_the_socket_goes_to_an_address(
    site: LoopbackSite, tmp_path: Path
) -> None:
    site.page("/", "x")
    certificate = self_signed(tmp_path, "news.example")
    secure(site.server, certificate)
    trusting = Roads(ca_file=certificate)
    with Fetcher(resolve=lambda host, port: ["127.0.0.1"], roads=trusting) as fetcher:
        fetched = fetcher.fetch(f"https://news.example:{site.port}/", allow_private=True)
        assert fetched.content == b"x"
        with pytest.raises(FetchError, match=r"other\.example can't prove who it is"):
            fetcher.fetch(f"https://other.example:{site.port}/", allow_private=True)
    with (
        Fetcher(resolve=lambda host, port: ["127.0.0.1"]) as fetcher,
        pytest.raises(FetchError, match="self-signed certificate"),
    ):
        fetcher.fetch(f"https://news.example:{site.port}/", allow_private=True)


def test_a_closed_fetcher_reaches_nothing(site: LoopbackSite) -> None:
    fetcher = Fetcher()
    fetcher.fetch(site.page("/", "x"), allow_private=True)
    fetcher.close()
    with pytest.raises(FetchError):
        fetcher.fetch(site.url(), allow_private=True)


def test_many_threads_may_fetch_at_once(site: LoopbackSite, fetcher: Fetcher) -> None:
    urls = [site.page(f"/{number}", str(number)) for number in range(40)]
    with ThreadPoolExecutor(16) as threads:
        fetched = list(threads.map(lambda url: fetcher.fetch(url, allow_private=True), urls))
    assert [page.content for page in fetched] == [str(n).encode() for n in range(40)]


def hostile_addresses() -> list[str]:
    cases = HOSTILE / "cases.json"
    if not cases.exists():
        return []
    files = [case["file"] for case in json.loads(cases.read_bytes()) if "ssrf-" in case["id"]]
    pages = [(HOSTILE / name).read_bytes().decode() for name in files]
    found = [re.search(r'og:image" content="([^"]*)"', page) for page in pages]
    return [unescape(match[1]) for match in found if match]


def test_every_address_of_the_hostile_pages_is_forbidden(fetcher: Fetcher) -> None:
    addresses = hostile_addresses()
    if not addresses:
        pytest.skip("the hostile cases are not on this machine")
    assert len(addresses) > 10
    for address in addresses:
        with pytest.raises(ForbiddenAddressError):
            fetcher.fetch(address)
