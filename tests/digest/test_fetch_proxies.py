"""Proxies and own authorities: what goes through, what never does, and where they are named."""

import base64
import socket
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx
import pytest
from certificates import secure, self_signed
from loopback_proxy import LoopbackProxy, loopback_proxy
from loopback_site import LoopbackSite, loopback_site

from digest.errors import FetchError, ForbiddenAddressError, UnusableSettingError
from digest.fetch import Fetcher, Limits, Login, Roads, check_roads
from digest.fetch.proxies import proxy_for

PUBLIC = "93.184.216.34"
ONCE = Limits(tries=1, total_seconds=10)
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD")


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def site() -> Iterator[LoopbackSite]:
    with loopback_site() as site:
        site.page("/page", "x")
        yield site


@pytest.fixture
def proxy(site: LoopbackSite) -> Iterator[LoopbackProxy]:
    with loopback_proxy(site.port) as proxy:
        yield proxy


def names(host: str, port: int) -> Sequence[str]:
    """What the tests' hosts are: unknown, private, or public."""
    if host.startswith("unknown"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return ["127.0.0.1"] if host.startswith("private") else [PUBLIC]


def fetcher(proxy: str, ca_file: Path | None = None) -> Fetcher:
    return Fetcher(ONCE, resolve=names, roads=Roads(proxy=proxy, ca_file=ca_file))


def asked(proxy: LoopbackProxy) -> list[str]:
    return [line for line, _ in proxy.seen if "robots.txt" not in line]


def test_public_pages_go_through_the_proxy(site: LoopbackSite, proxy: LoopbackProxy) -> None:
    with fetcher(proxy.url) as through:
        fetched = through.fetch("http://news.example/page")
    assert (fetched.content, fetched.url) == (b"x", "http://news.example/page")
    assert asked(proxy) == ["GET http://news.example/page HTTP/1.1"]
    assert site.asked[0][1]["Host"] == "news.example"


@pytest.mark.parametrize(
    "host",
    ["unknown", "unknown.local", "unknown.internal", "unknown.a.localhost", "unknown.home.arpa"],
)
def test_names_that_no_public_host_has_are_never_asked_of_the_proxy(
    proxy: LoopbackProxy, host: str
) -> None:
    with fetcher(proxy.url) as through, pytest.raises(FetchError, match="can't be found"):
        through.fetch(f"http://{host}/page", robots=False)
    assert proxy.seen == []


def test_names_that_are_unknown_here_are_left_to_the_proxy(proxy: LoopbackProxy) -> None:
    with fetcher(proxy.url) as through:
        assert through.fetch("http://unknown.example/page").content == b"x"


@pytest.mark.parametrize("host", ["private.example", "127.0.0.1", "10.0.0.1", "0x7f.1", "[::1]"])
def test_private_hosts_are_forbidden_with_a_proxy_too(proxy: LoopbackProxy, host: str) -> None:
    with fetcher(proxy.url) as through, pytest.raises(ForbiddenAddressError):
        through.fetch(f"http://{host}/page")
    assert proxy.seen == []


@pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1]", "0"])
def test_some_hosts_are_never_spoken_to(proxy: LoopbackProxy, host: str) -> None:
    with fetcher(proxy.url) as through, pytest.raises(ForbiddenAddressError):
        through.fetch(f"http://{host}/page", allow_private=True)
    assert proxy.seen == []


def test_the_users_own_hosts_are_reached_straight(site: LoopbackSite, proxy: LoopbackProxy) -> None:
    with fetcher(proxy.url) as through:
        for host in ("private.example", "127.0.0.1"):
            url = site.url("/page", host=host)
            assert through.fetch(url, allow_private=True).content == b"x"
    assert proxy.seen == []


def test_a_redirect_through_the_proxy_is_judged(site: LoopbackSite, proxy: LoopbackProxy) -> None:
    site.redirect("/away", "http://private.example/page")
    with fetcher(proxy.url) as through, pytest.raises(ForbiddenAddressError):
        through.fetch("http://news.example/away")
    assert all("private.example" not in line for line, _ in proxy.seen)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    return self_signed(tmp_path, "news.example", "private.example")


def test_secure_pages_are_tunnelled_and_the_site_proves_who_it_is(
    site: LoopbackSite, proxy: LoopbackProxy, certificate: Path
) -> None:
    secure(site.server, certificate)
    with fetcher(proxy.url, ca_file=certificate) as through:
        assert through.fetch("https://news.example/page").content == b"x"
        with pytest.raises(FetchError, match=r"other\.example can't prove who it is"):
            through.fetch("https://other.example/page", robots=False)
    assert {line for line, _ in proxy.seen} == {
        "CONNECT news.example:443 HTTP/1.1", "CONNECT other.example:443 HTTP/1.1",
    }  # fmt: skip
    with fetcher(proxy.url) as distrusting, pytest.raises(FetchError, match="self-signed"):
        distrusting.fetch("https://news.example/page")


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_way_to_the_proxy_may_be_secure_itself(
    site: LoopbackSite, proxy: LoopbackProxy, certificate: Path, scheme: str
) -> None:
    if scheme == "https":
        secure(site.server, certificate)
    secure(proxy.server, certificate)
    place = proxy.url.replace("http://127.0.0.1", "https://private.example")
    with fetcher(place, ca_file=certificate) as through:
        assert through.fetch(f"{scheme}://news.example/page").content == b"x"
    assert len(proxy.seen) == 2


@pytest.mark.parametrize(
    ("refusal", "scheme", "words"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "https", "407"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "https", "does not connect to news.example"),
        (b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n", "http", "asks for a name and password"),
    ],
)
def test_a_proxy_that_refuses_is_named_as_the_reason(
    proxy: LoopbackProxy, refusal: bytes, scheme: str, words: str
) -> None:
    proxy.refusal = refusal
    with fetcher(proxy.url) as through, pytest.raises(FetchError, match=words) as caught:
        through.fetch(f"{scheme}://news.example/page", robots=False)
    assert "network.proxy" in caught.value.remedy


def test_a_proxy_that_is_not_there_is_named_as_the_reason() -> None:
    with socket.socket() as bound:  # bound, not listening: the port is surely closed
        bound.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{bound.getsockname()[1]}"
        with (
            fetcher(f"http://{place}") as through,
            pytest.raises(FetchError, match=f"The proxy {place} can't be reached"),
        ):
            through.fetch("http://news.example/page")


def test_the_settings_proxy_is_told_who_asks_and_the_site_is_not(
    site: LoopbackSite, proxy: LoopbackProxy
) -> None:
    roads = Roads(proxy=proxy.url, login=Login(name="editor", password="p@ss:word"))
    with Fetcher(ONCE, resolve=names, roads=roads) as through:
        assert through.fetch("http://news.example/page").content == b"x"
    login = base64.b64encode(b"editor:p@ss:word").decode()
    assert {headers["Proxy-Authorization"] for _, headers in proxy.seen} == {f"Basic {login}"}
    assert not any("Authorization" in headers for _, headers in site.asked)


def test_the_environment_is_not_asked_unless_the_setting_says_so(
    proxy: LoopbackProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VARIABLES[:3]:
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert proxy_for(httpx.URL("http://news.example/"), "") is None
    monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("//", "//editor:p%40ss@"))
    with fetcher("environment") as through:
        assert through.fetch("http://news.example/page").content == b"x"
    login = base64.b64encode(b"editor:p@ss").decode()
    assert {headers["Proxy-Authorization"] for _, headers in proxy.seen} == {f"Basic {login}"}


@pytest.mark.parametrize(
    ("no_proxy", "address", "is_exempt"),
    [
        ("news.example", "http://news.example/", True),
        ("news.example", "http://www.news.example/", True),
        (".news.example", "http://www.news.example/", True),
        ("*.news.example", "http://www.news.example/", True),
        ("other.example, News.Example", "http://news.example/", True),
        ("*", "http://news.example/", True),
        ("news.example:8080", "http://news.example:8080/", True),
        ("news.example:8080", "http://news.example/", False),
        ("ews.example", "http://news.example/", False),
        (",", "http://news.example/", False),
        ("", "https://news.example/", False),
    ],
)
def test_the_environments_exceptions_count(
    monkeypatch: pytest.MonkeyPatch, no_proxy: str, address: str, is_exempt: bool
) -> None:
    monkeypatch.setenv("ALL_PROXY", "proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    proxy = proxy_for(httpx.URL(address), "environment")
    assert (proxy is None) is is_exempt
    assert proxy is None or proxy.named == "proxy.example:3128"


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("http://editor:secret@proxy.example:3128", "not kept in its address"),
        ("socks5://proxy.example:1080", "SOCKS"),
        ("ftp://proxy.example", "not the address of a proxy"),
        ("http://", "not the address of a proxy"),
        ("http://169.254.1.1.1/", "not the address of a proxy"),
    ],
)
def test_a_proxy_that_can_not_be_used_is_refused_with_a_remedy(setting: str, words: str) -> None:
    with pytest.raises(UnusableSettingError, match=words) as caught:
        check_roads(Roads(proxy=setting))
    assert "secret" not in str(caught.value)
    assert caught.value.remedy.endswith(".")


def test_certificates_that_can_not_be_used_are_refused_with_a_remedy(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_text("nothing")
    for file in (broken, tmp_path / "absent.pem", tmp_path):
        with pytest.raises(UnusableSettingError, match="can't be used") as caught:
            check_roads(Roads(ca_file=file))
        assert "PEM" in caught.value.remedy


def test_a_setting_that_became_unusable_is_told_at_each_fetch(
    site: LoopbackSite, tmp_path: Path
) -> None:
    with (
        Fetcher(roads=Roads(ca_file=tmp_path / "absent.pem")) as fetcher,
        pytest.raises(FetchError, match="absent"),
    ):
        fetcher.fetch(site.url("/page"), allow_private=True)
