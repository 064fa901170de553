"""Bytes to text: which encoding a page is in, and what to say when it is not."""

import codecs
import re
from dataclasses import dataclass

from digest.sources.characters import printable
from digest.sources.guessing import guess_encoding

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with UTF-16's mark, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_XML_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})""")
_ASCII = frozenset(b"\t\n\r" + bytes(range(32, 127)))
_HEAD = 4096  # bytes in which a page must name its encoding
#: What pages call them, and what the web means by it (WHATWG's encoding labels).
_MEANT = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-euc-jp": "euc_jp",
    "windows-874": "cp874",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
}
#: Codecs that are not of pages: they stand for host names, escapes, or hide what is written.
_FOREIGN = frozenset(
    {
        "idna",
        "punycode",
        "unicode-escape",
        "raw-unicode-escape",
        "utf-7",
        "undefined",
        "mbcs",
        "oem",
    }
)
#: Encodings that a page in bytes of ASCII can name but not be in; the web reads it as UTF-8.
_IMPOSSIBLE = frozenset({"utf-16", "utf-16le", "utf-16be", "utf-16-le", "utf-16-be", "utf-32"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text without NUL and other unprintable characters, and sentences on what was lost."""

    text: str
    problems: tuple[str, ...] = ()


def decode_text(data: bytes) -> Decoded:
    """A plain text: by its byte order mark, as UTF-16 without one, as UTF-8, else as guessed."""
    return _decode(data, named=None)


def decode_html(data: bytes, *, charset: str | None = None) -> Decoded:
    """A page: by its byte order mark, by `charset` (HTTP's), by its own head, else guessed."""
    head = data[:_HEAD]
    inner = _META_CHARSET.search(head) or _XML_ENCODING.search(head)
    named = charset or (inner.group(1).decode("ascii") if inner else None)
    return _decode(data, named=named)


def _decode(data: bytes, *, named: str | None) -> Decoded:
    marked = next(((mark, name) for mark, name in _BOMS if data.startswith(mark)), None)
    if marked:
        mark, encoding = marked
        return _decode_as(data[len(mark) :], encoding)
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return _decode_as(data, unmarked)
    if named:
        encoding = _codec_name(named)
        if encoding != "utf-8" and _is_utf8(data) and not data.isascii():
            # Valid UTF-8 beyond ASCII is never an accident; the page names its encoding wrongly.
            encoding = "utf-8"
        return _decode_as(data, encoding)
    return _decode_unnamed(data)


def _decode_as(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd") - (data.count("\ufffd".encode()) if encoding == "utf-8" else 0)
    problems: tuple[str, ...] = ()
    if lost > 0:
        places = "one place" if lost == 1 else f"{lost} places"
        problems = (f"In {places} the bytes were not {encoding.upper()} and stand as “\ufffd”.",)
    return Decoded(text=printable(text), problems=problems)


def _decode_unnamed(data: bytes) -> Decoded:
    as_utf8 = _decode_as(data, "utf-8")
    if not as_utf8.problems:
        return as_utf8
    lost = as_utf8.text.count("\ufffd")
    beyond_ascii = sum(1 for character in as_utf8.text if character > "\x7f") - lost
    if beyond_ascii >= lost:
        return as_utf8  # some broken bytes do not make it another encoding
    encoding = guess_encoding(data)
    if encoding is None:
        return as_utf8
    guessed = _decode_as(data, encoding)
    said = f"The encoding is not named; it was read as {encoding.upper()}."
    return Decoded(text=guessed.text, problems=(said, *guessed.problems))


def _codec_name(named: str) -> str:
    """The Python codec for a charset's label; UTF-8 for one that is unknown or cannot be."""
    label = named.strip().strip("\"'").lower()
    label = _MEANT.get(label, label)
    if label in _IMPOSSIBLE:
        return "utf-8"
    try:
        info = codecs.lookup(label)
        b"a".decode(label)  # "rot13", "hex" and such are codecs, but not of text
    except (LookupError, ValueError, UnicodeError, TypeError):
        return "utf-8"
    return "utf-8" if info.name in _FOREIGN else info.name


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def is_wide(data: bytes) -> bool:
    """Whether bytes are of UTF-16 or UTF-32, marked or not: then zeros in them mean nothing."""
    wide = tuple(mark for mark, name in _BOMS if name != "utf-8")
    return data.startswith(wide) or _unmarked_utf16(data) is not None


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 shows itself by its ASCII: zero bytes on one side of the pairs that hold it.

    Japanese text has little of it (digits, line ends), so that a share of 2 % tells; it must then
    decode without a fault. On the other side zeros are few ("一" is U+4E00).
    """
    sample = data[:_HEAD]
    sample = sample[: len(sample) // 2 * 2]
    if len(sample) < 8 or b"\0" not in sample:
        return None
    pairs = list(zip(sample[0::2], sample[1::2], strict=True))
    little = sum(1 for first, second in pairs if second == 0 and first in _ASCII)
    big = sum(1 for first, second in pairs if first == 0 and second in _ASCII)
    if max(little, big) * 50 < len(pairs) or min(little, big) * 4 > max(little, big):
        return None
    encoding = "utf-16-be" if big > little else "utf-16-le"
    try:
        sample.decode(encoding)
    except UnicodeDecodeError:
        return None
    return encoding
