"""Web archives: pages with their pictures in one file, whole, damaged and hostile."""

import base64
import quopri
from pathlib import Path

import pytest
from gather_sites import NOW, NoNetwork, jpeg, page, text
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import ReadError
from digest.gather import Gathered, gather_addresses
from digest.gather.mhtml import MOST_PARTS, read_archive

BOUNDARY = "----MultipartBoundary--abc----"
URL = "https://news.example/oslo"
PICTURE = "https://cdn.example/quay.jpg"


def part(
    content: bytes | str,
    *,
    kind: str = "text/html; charset=utf-8",
    location: str = URL,
    name: str = "",
    packing: str = "quoted-printable",
) -> bytes:
    data = content.encode() if isinstance(content, str) else content
    packed = {
        "quoted-printable": quopri.encodestring,
        "base64": base64.encodebytes,
        "binary": bytes,
    }[packing](data)
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {packing}\r\n"
    head += f"Content-Location: {location}\r\n" if location else ""
    head += f"Content-ID: <{name}>\r\n" if name else ""
    return f"{head}\r\n".encode() + packed.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def archive(*parts: bytes, boundary: str = BOUNDARY, kind: str = "related") -> bytes:
    """As browsers write them."""
    head = (
        "From: <Saved by a browser>\r\nSubject: Oslo\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/{kind};\r\n\ttype="text/html";\r\n\tboundary="{boundary}"\r\n\r\n'
    )
    lines = b"".join(f"\r\n--{boundary}\r\n".encode() + each for each in parts)
    return head.encode() + lines + f"\r\n--{boundary}--\r\n".encode()


def picture(location: str = PICTURE, **changes: str) -> bytes:
    return part(jpeg(), kind="image/jpeg", location=location, packing="base64", **changes)


def imported(folder: Path, content: bytes, *, name: str = "Oslo.mhtml") -> Gathered:
    (folder / name).write_bytes(content)
    return gather_addresses([str(folder / name)], NoNetwork(), now=NOW)


def illustrated(address: str) -> str:
    return page("Oslø", head=f"<meta property='og:image' content='{address}'>")


@pytest.mark.parametrize("packing", ["quoted-printable", "base64", "binary"])
def test_a_page_comes_with_its_picture_and_its_address(tmp_path: Path, packing: str) -> None:
    content = archive(part(illustrated(PICTURE), packing=packing), picture())
    result = imported(tmp_path, content)
    (article,) = result.articles
    assert (article.headline, article.url) == ("Oslø harbour opens", URL)
    assert article.images[0].media == result.pictures[0].media
    assert (result.problems, result.failures) == ((), ())


@pytest.mark.parametrize(
    ("named", "location", "name"),
    [
        ("cid:quay@mail", "", "quay@mail"),
        ("file:///C:/pages/quay.jpg", "file:///C:/pages/quay.jpg", ""),
        ("quay.jpg", "quay.jpg", ""),
    ],
)
def test_an_archive_from_no_web_address_has_its_own_pictures(
    tmp_path: Path, named: str, location: str, name: str
) -> None:
    page_part = part(illustrated(named), location="file:///C:/pages/page.html")
    result = imported(tmp_path, archive(page_part, picture(location, name=name)))
    (article,) = result.articles
    assert (article.url, article.images[0].url) == (None, None)
    assert article.images[0].media == result.pictures[0].media


def test_the_page_may_stand_in_a_part_of_parts(tmp_path: Path) -> None:
    inner = archive(
        part("Plain words.", kind="text/plain"),
        part(page("Oslo")),
        boundary="in",
        kind="alternative",
    )
    result = imported(tmp_path, archive(inner, picture()))
    assert result.articles[0].headline == "Oslo harbour opens"


def test_a_page_of_another_encoding_is_read_by_what_its_part_says(tmp_path: Path) -> None:
    japanese = page("大阪").replace("lang='en'", "lang='ja'")
    content = archive(part(japanese.encode("euc-jp"), kind='text/html; charset="euc-jp"'))
    assert "大阪" in imported(tmp_path, content).articles[0].headline


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "/etc/passwd", "javascript:x", "cid:page", "http://[::1"]
)
def test_a_location_is_a_name_and_nothing_is_read_there(tmp_path: Path, location: str) -> None:
    content = archive(part(illustrated(location), location=location))
    result = imported(tmp_path, content)
    (article,) = result.articles
    assert article.url is None
    assert result.pictures == ()
    assert "root:" not in text(article)


def test_scripts_and_frames_are_not_the_page(tmp_path: Path) -> None:
    content = archive(
        part("alert(1)", kind="text/javascript"),
        part(page("Oslo")),
        part(page("Advert"), location="https://ads.example/"),
    )
    assert [a.headline for a in imported(tmp_path, content).articles] == ["Oslo harbour opens"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no archive",
        archive(),
        archive(part(jpeg(), kind="image/jpeg", packing="base64")),
        b"Content-Type: multipart/related\r\n\r\nno boundary",
        b'Content-Type: multipart/related; boundary=""\r\n\r\n--\r\n\r\n',
    ],
)
def test_an_archive_without_a_page_is_a_failure(tmp_path: Path, content: bytes) -> None:
    (failure,) = imported(tmp_path, content).failures
    assert "holds no page" in failure.reason
    assert failure.remedy


def test_a_torn_archive_gives_what_there_is(tmp_path: Path) -> None:
    whole = archive(part(page("Oslo")), picture())
    result = imported(tmp_path, whole[: len(whole) - 400])
    assert result.articles[0].headline == "Oslo harbour opens"


# --- hostile --------------------------------------------------------------------------------


def test_ten_thousand_parts_are_read_up_to_the_limit(tmp_path: Path) -> None:
    content = archive(part(page("Oslo")), *[part("x", kind="text/css")] * 10_000)
    result = imported(tmp_path, content)
    assert result.articles[0].headline == "Oslo harbour opens"
    assert f"more than {MOST_PARTS} parts" in result.problems[0]


def test_empty_parts_without_end_are_read_up_to_the_limit() -> None:
    content = archive(part(page("Oslo"))) + b"\r\n"
    lines = f"\r\n--{BOUNDARY}".encode() * 1_000_000
    torn = content.replace(f"\r\n--{BOUNDARY}--\r\n".encode(), lines)
    assert read_archive(torn, name="a.mhtml").problems


def test_parts_of_parts_that_hold_nothing_are_counted_too() -> None:
    hollow = b"Content-Type: multipart/mixed; boundary=z\r\n\r\n"
    content = archive(*[hollow] * 20_000, part(page("Oslo")))
    with pytest.raises(ReadError, match="holds no page"):
        read_archive(content, name="a.mhtml")


def test_parts_within_parts_are_followed_for_a_few_levels() -> None:
    content = part(page("Deep"))
    for level in range(2_000):
        content = archive(content, boundary=f"b{level}")
    with pytest.raises(ReadError, match="holds no page"):
        read_archive(content, name="a.mhtml")


def test_one_boundary_for_all_levels_ends_too() -> None:
    content = part(page("Oslo"))
    for _ in range(50):
        content = archive(content, content[:100])
    try:
        read_archive(content, name="a.mhtml")
    except ReadError as error:
        assert "holds no page" in str(error)  # noqa: PT017 - either is fine, and it ends


def test_a_head_without_end_is_cut() -> None:
    endless = b"Content-Type: text/html; " + b'a="' * 500_000
    content = archive(endless, part(page("Oslo")))
    assert b"Oslo harbour opens" in read_archive(content, name="a.mhtml").page


def test_a_picture_that_unfolds_is_refused_like_any_other(tmp_path: Path) -> None:
    bomb = part(b"\x89PNG\r\n\x1a\n" + b"\x00" * 4_000_000, kind="image/png", location=PICTURE)
    result = imported(tmp_path, archive(part(illustrated(PICTURE)), bomb))
    assert result.pictures == ()
    assert "its picture did not come" in result.problems[0]


@given(content=st.binary(max_size=2_000), cut=st.integers(0, 3_000))
def test_any_bytes_are_an_archive_or_a_problem(content: bytes, cut: int) -> None:
    whole = archive(part(page("Oslo")), picture())
    for data in (content, whole[:cut] + content, archive(content, part(content))):
        try:
            found = read_archive(data, name="a.mhtml")
        except ReadError as error:
            assert error.name == "a.mhtml"  # noqa: PT017 - one of two good ends
        else:
            assert found.url is None or found.url.startswith(("http://", "https://"))


@given(
    parts=st.lists(st.binary(max_size=200), max_size=6),
    boundary=st.from_regex(r"[A-Za-z0-9'()+_,./:=?-]{1,60}", fullmatch=True),
)
def test_the_page_is_found_among_any_parts(parts: list[bytes], boundary: str) -> None:
    mark = boundary.encode()
    parts = [each for each in parts if mark not in each]
    kind = "application/octet-stream"
    others = [part(each, kind=kind, location="", packing="base64") for each in parts]
    markup = page("Oslo").encode()
    if any(mark in other for other in others) or mark in part(markup, packing="base64"):
        return
    content = archive(*others, part(markup, packing="base64"), *others, boundary=boundary)
    assert read_archive(content, name="a.mhtml").page == markup


_TOKENS = (
    *("boundary=", "boundary*=", "boundary*0*=", "boundary*1=", "charset=", "charset*=", "x"),
    *("utf-8''%ff", "us-ascii''x", "=?utf-8?q?=80?=", "text/html", "\r\n ", " ", "\x00", "\x80"),
    *('"', "\\", ";", "="),
)


@given(tokens=st.lists(st.sampled_from(_TOKENS), max_size=12))
def test_any_head_is_that_of_an_archive_or_a_problem(tokens: list[str]) -> None:
    value = "".join(tokens).encode("latin-1")
    for kind in (b"multipart/related; ", b"text/html; ", b""):
        field = b"Content-Type: " + kind + value
        location = b"\r\nContent-Location: " + value + b"\r\nContent-ID: " + value
        data = field + location + b"\r\n\r\n--x\r\n" + part(page("Oslo"))
        try:
            found = read_archive(data, name="a.mhtml")
        except ReadError as error:
            assert error.name == "a.mhtml"  # noqa: PT017 - one of two good ends
        else:
            assert found.url is None or found.url.startswith(("http://", "https://"))
