"""Web archives (.mhtml, .mht): a page with its pictures in one MIME message.

Only the page and its pictures are taken out; nothing is run, and no address in it is followed. The
standard library's parser reads the heads alone: what it makes of whole messages has no bounds.
"""

import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from urllib.parse import urljoin

from digest.errors import ReadError
from digest.sources.addresses import web_address

MOST_BYTES = 40_000_000
MOST_PARTS = 1_000
_DEEPEST = 3
_LONGEST_HEAD = 8_192
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
# What the standard library raises on parameters that contradict each other.
_FAULTS = (TypeError, ValueError, LookupError)
_PAGES = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebArchive:
    """A saved page. `url` is its http(s) address or None, `charset` what its part declares;
    `pictures` are those that came along, by the address that the page knows them by."""

    page: bytes
    url: str | None
    charset: str | None
    pictures: dict[str, bytes]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    head: "Message[str, str]"
    body: bytes

    @property
    def kind(self) -> str:
        return self.head.get_content_type()

    @property
    def boundary(self) -> str | None:
        """What stands between the parts of this one; None where it has none."""
        if self.head.get_content_maintype() != "multipart":
            return None
        try:
            return self.head.get_boundary() or None
        except _FAULTS:
            return None

    @property
    def charset(self) -> str | None:
        try:
            return self.head.get_content_charset()
        except _FAULTS:
            return None

    @property
    def location(self) -> str:
        return _line(self.head, "Content-Location")

    @property
    def name(self) -> str:
        return _line(self.head, "Content-ID").strip("<>")


def read_archive(data: bytes, *, name: str) -> WebArchive:
    """The page that an archive was made of. Raises ReadError, naming `name`, where there is none.

    Of very many parts the first 1,000 are looked at, of parts within parts three levels.
    """
    budget = iter(range(MOST_PARTS + 1))
    parts = list(_leaf_parts(data, budget))
    problems: tuple[str, ...] = ()
    if next(budget, None) is None:
        problems = (f"{name} has more than {MOST_PARTS} parts; the others were left out.",)
    page = next((part for part in parts if part.kind in _PAGES and part.body.strip()), None)
    if page is None:
        raise ReadError(
            name,
            f"The archive “{name}” holds no page.",
            remedy="Open the page in a browser and save it again.",
        )
    url = web_address(page.location, None)
    pictures = [part for part in parts if part.kind.startswith("image/")]
    content = _content(page)
    if url is None:
        content, enclosed = _named_anew(content, pictures)
    else:
        enclosed = {
            urljoin(url, part.location): _content(part) for part in pictures if part.location
        }
    return WebArchive(
        page=content,
        url=url,
        charset=page.charset,
        pictures=enclosed,
        problems=problems,
    )


def _leaf_parts(data: bytes, budget: Iterator[int], depth: int = 0) -> Iterator[_Part]:
    """The parts that hold content, those within parts among them, in their order; each part looked
    at takes one from the `budget`."""
    part = _split(data)
    boundary = part.boundary
    if boundary is None:
        yield part
    elif depth < _DEEPEST:
        for inner in _pieces(part.body, boundary.encode("ascii", "replace")):
            if next(budget, None) is None:
                return
            yield from _leaf_parts(inner, budget, depth + 1)


def _split(data: bytes) -> _Part:
    end = _HEAD_END.search(data, 0, _LONGEST_HEAD)
    if data[:1] in (b"\r", b"\n"):  # a part without a head
        head, body = b"", data
    elif end is None:
        head, body = data[:_LONGEST_HEAD], b""
    else:
        head, body = data[: end.start()], data[end.end() :]
    return _Part(head=BytesHeaderParser().parsebytes(head), body=body)


def _pieces(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """What stands between the lines of `boundary`; what is before the first is nobody's."""
    line = re.compile(rb"(?:\A|\r?\n)--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\r?\n|\Z)")
    start = None
    place = 0
    while mark := line.search(body, place):
        if start is not None:
            yield body[start : mark.start()]
        if mark.group(1):
            return
        start = mark.end()
        place = max(mark.end() - 1, mark.start() + 1)  # its end may begin the next one's line
    if start is not None:
        yield body[start:]


def _content(part: _Part) -> bytes:
    """The part's bytes, unpacked from base64 or quoted-printable; a damaged end is left out."""
    match _line(part.head, "Content-Transfer-Encoding").lower():
        case "base64":
            letters = _NOT_BASE64.sub(b"", part.body.partition(b"=")[0])
            whole = letters[: len(letters) - (len(letters) % 4 == 1)]
            return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))
        case "quoted-printable":
            return binascii.a2b_qp(part.body)
        case _:
            return part.body


def _named_anew(page: bytes, pictures: Sequence[_Part]) -> tuple[bytes, dict[str, bytes]]:
    """A page from no web address, whose pictures have locations of a disk or of the message: in it
    they are called by names of ours, under which they are then found."""
    enclosed: dict[str, bytes] = {}
    names: dict[bytes, str] = {}
    for number, part in enumerate(pictures):
        ours = f"enclosed-{number}"
        enclosed[ours] = _content(part)
        theirs = (part.location, f"cid:{part.name}" if part.name else "")
        names |= {each.encode(errors="surrogateescape"): ours for each in theirs if each}
    if not names:
        return page, enclosed
    longest_first = sorted(names, key=len, reverse=True)
    quoted = rb"([\"'])(" + b"|".join(map(re.escape, longest_first)) + rb")\1"
    renamed = re.sub(quoted, lambda m: m[1] + names[m[2]].encode() + m[1], page)
    return renamed, enclosed


def _line(head: "Message[str, str]", name: str) -> str:
    """The field's value without blanks, which folding puts into long addresses."""
    return "".join(str(head.get(name, "")).split())
