"""Which addresses are fetched and which hosts are spoken to, whatever form they are written in."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import FetchError, ForbiddenAddressError
from digest.fetch.addresses import web_address
from digest.hosts import may_speak_to

FULL_WIDTH = str.maketrans("0123456789.", "０１２３４５６７８９．")

FORMS = {
    "dotted": str,
    "decimal": lambda ip: str(int(ip)),
    "hexadecimal": lambda ip: hex(int(ip)).upper(),
    "octal": lambda ip: f"0{int(ip):o}",
    "octal parts": lambda ip: ".".join(f"0{part:o}" for part in ip.packed),
    "hexadecimal parts": lambda ip: ".".join(f"0x{part:02x}" for part in ip.packed),
    "two parts": lambda ip: f"{ip.packed[0]}.{int(ip) & 0xFFFFFF}",
    "three parts": lambda ip: f"{ip.packed[0]}.{ip.packed[1]}.{int(ip) & 0xFFFF}",
    "full width": lambda ip: str(ip).translate(FULL_WIDTH),
    "closing dot": lambda ip: f"{ip}.",
}

OWN = (
    "127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "::1",
    "fd00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
)  # fmt: skip
NEVER = (
    "0.0.0.0", "0.1.2.3", "169.254.169.254", "224.0.0.1", "240.0.0.1", "255.255.255.255",
    "192.88.99.1", "::", "::127.0.0.1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1",
    "2002:7f00:1::", "2001:0:7f00:1::", "2001:db8::1", "3fff::1", "5f00::1", "100::1",
    "::ffff:169.254.169.254", "64:ff9b::169.254.169.254", "64:ff9b:1::1", "localhost", "",
)  # fmt: skip
FORBIDDEN = (
    "file:///etc/passwd", "FiLe:///etc/passwd", "ftp://x.example/", "//x.example/", "x.example",
    "javascript:alert(1)", "data:text/html,x", "ht\ttp://x.example/", "http://x.example/\r\nA: b",
    "http://user@x.example/", "http://u:p@x.example/", "http://x.example\\@127.0.0.1/", "",
)  # fmt: skip
UNREADABLE = (
    "http://", "http:///x", "http://[::1", "http://[fe80::1%25eth0]/", "http://x.example:99999/",
    "http://x.example:port/", "http://256.1.1.1/", "http://1.2.3.4.5/",
    "http://exa mple.example/", "http://127.0.0.1%00.x.example/", "http://-/", "http://./",
    f"http://{'9' * 5000}/", f"http://{'x' * 300}.ü.example/", "http://x.example℀y/",
)  # fmt: skip


@given(st.ip_addresses(v=4), st.sampled_from(sorted(FORMS)))
def test_every_form_of_an_ipv4_address_is_read_as_what_it_means(
    ip: ipaddress.IPv4Address, form: str
) -> None:
    assert web_address(f"http://{FORMS[form](ip)}/x").host == str(ip)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_within_ipv6_is_judged_as_itself(ip: ipaddress.IPv4Address) -> None:
    plain = may_speak_to(str(ip), allow_private=False)
    assert may_speak_to(f"::ffff:{ip}", allow_private=False) == plain
    assert may_speak_to(f"64:ff9b::{ip}", allow_private=False) == plain
    assert not may_speak_to(f"::{ip}", allow_private=False)


@given(st.ip_addresses())
def test_nothing_but_public_addresses_is_spoken_to(
    ip: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if may_speak_to(str(ip), allow_private=False):
        assert ip.is_global or ip in ipaddress.ip_network("64:ff9b::/96") or ip.ipv4_mapped
        assert not ip.is_multicast
        assert may_speak_to(str(ip), allow_private=True)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::6810:84e5", "64:ff9b::8.8.8.8"])
def test_a_public_address_is_spoken_to(address: str) -> None:
    assert may_speak_to(address, allow_private=False)


@pytest.mark.parametrize("address", OWN)
def test_an_own_address_is_spoken_to_only_with_leave(address: str) -> None:
    assert not may_speak_to(address, allow_private=False)
    assert may_speak_to(address, allow_private=True)


@pytest.mark.parametrize("address", NEVER)
def test_some_addresses_are_never_spoken_to(address: str) -> None:
    assert not may_speak_to(address, allow_private=False)
    assert not may_speak_to(address, allow_private=True)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("  https://News.Example \n", "https://news.example/"),
        ("HTTP://news.example:8080/a b?c=ü#part", "http://news.example:8080/a%20b?c=%C3%BC"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("https://news.example.:443/", "https://news.example/"),
        ("http://a_b.example/", "http://a_b.example/"),
        ("http://[2606:4700::1]:80/", "http://[2606:4700::1]/"),
    ],
)
def test_an_address_is_brought_into_plain_form(written: str, meant: str) -> None:
    assert str(web_address(written)) == meant


@pytest.mark.parametrize("address", FORBIDDEN)
def test_what_is_no_plain_web_address_is_forbidden(address: str) -> None:
    with pytest.raises(ForbiddenAddressError) as caught:
        web_address(address)
    assert caught.value.remedy.endswith(".")


@pytest.mark.parametrize("address", UNREADABLE)
def test_what_can_not_be_read_is_a_fetch_error(address: str) -> None:
    with pytest.raises(FetchError):
        web_address(address)


@given(st.text(max_size=80).map(lambda rest: f"http://{rest}") | st.text(max_size=80))
def test_any_text_gives_a_plain_address_or_a_fetch_error(text: str) -> None:
    try:
        address = web_address(text)
    except FetchError:
        return
    assert address.scheme in ("http", "https")
    assert address.userinfo == b""
    assert address.host
    assert str(address).isprintable()
