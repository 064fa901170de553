"""The likeliest encoding of a page that names none and is not UTF-8.

In scripts other than Latin nearly every letter is beyond ASCII; charset-normalizer knows them
apart. The encodings of Latin letters turn the same bytes into one letter or another, and each can
be read. Which is meant is told by the letters, with the page's stated language: those that no
language of an encoding has together are of another encoding.
"""

import re
from collections import Counter

from charset_normalizer import from_bytes

_SAMPLE = 100_000  # bytes of text beyond ASCII
_MOSTLY = 0.4  # the share of letters beyond ASCII from which a text is of no Latin script
_NEARLY = 0.02  # how much worse the letters may fit what the page states
_HEAD = 4096  # bytes in which a page states its language
_LANGUAGE = re.compile(
    rb"""<html\b[^>]{0,300}?\b(?:xml:)?lang\s*=\s*["']?\s*([a-z]{2})\b"""
    rb"""|<meta\b[^>]{0,100}?content-language["'\s]+content\s*=\s*["']?\s*([a-z]{2})\b""",
    re.IGNORECASE,
)
_TEXT = re.compile(rb"[^<>]*[\x80-\xff][^<>]*")
_ASCII_LETTER = re.compile(rb"[A-Za-z]")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_CYRILLIC = ["cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866"]
#: Encodings that few texts are in and that many others can be read as.
_RARE = ["shift_jis_2004", "shift_jisx0213", "euc_jis_2004", "euc_jisx0213", "johab", "hz"]
_NO_LETTERS = frozenset("¹³¿¼¾¸¶±¥£\ufffd")  # what the letters of one encoding are in another
#: The letters beyond ASCII that languages write with; an encoding that comes first wins a tie.
_LETTERS = {
    "cp1252": ("àâæçéèêëîïôœùûüÿ", "äöüßé", "áéíñóúüªº", "áâãàçéêíóôõúüªº", "àèéìíîòóùúº",
               "éëïóöüá", "åäöé", "æøåéòô", "áðéíóúýþæö", "àçèéíïòóúü", "ëç"),
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýžöü", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čšžćđ",
               "ăâîşţ"),
    "iso8859_2": ("ąćęłńóśźż", "áčďéěíňóřšťúůýžöü", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čšžćđ",
                  "ăâîşţ"),
    "cp1254": ("çğıöşüâîûi̇",),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"),
}  # fmt: skip
#: What pages in these languages are in when they are not in UTF-8 (WHATWG's list).
_OF_LANGUAGE = {
    "ar": "cp1256", "fa": "cp1256", "be": "cp1251", "bg": "cp1251", "mk": "cp1251", "ru": "cp1251",
    "uk": "cp1251", "sr": "cp1251", "el": "cp1253", "he": "cp1255", "th": "cp874", "vi": "cp1258",
    "ja": "cp932", "ko": "cp949", "tr": "cp1254", "az": "cp1254", "ku": "cp1254", "lt": "cp1257",
    "lv": "cp1257", "et": "cp1257", "pl": "cp1250", "cs": "cp1250", "sk": "cp1250", "hu": "cp1250",
    "sl": "cp1250", "hr": "cp1250", "ro": "cp1250",
}  # fmt: skip


def guess_encoding(data: bytes) -> str | None:
    """The codec of `data`, a whole text or page; None when nothing speaks for any."""
    sample = b"\n".join(text[0] for text in _TEXT.finditer(data[: 10 * _SAMPLE]))[:_SAMPLE]
    beyond, plain = len(_BEYOND_ASCII.findall(sample)), len(_ASCII_LETTER.findall(sample))
    stated = _LANGUAGE.search(data[:_HEAD])
    language = (stated[1] or stated[2]).decode("ascii").lower() if stated else ""
    expected = _OF_LANGUAGE.get(language)
    if beyond <= _MOSTLY * (beyond + plain):
        return _latin(sample, expected)
    # Of mainframes' encodings, in which ASCII is something else, no page is.
    near = _CYRILLIC if expected == "cp1251" else []
    found = from_bytes(sample, cp_isolation=near, cp_exclusion=_RARE)
    likely = (each.encoding for each in found if _holds_ascii(each.encoding))
    return next(likely, expected)


def _holds_ascii(encoding: str) -> bool:
    return b"<a1>".decode(encoding, errors="replace") == "<a1>"


def _latin(sample: bytes, expected: str | None) -> str:
    fits = {encoding: _fit(sample, encoding) for encoding in _LETTERS}
    if expected in fits and fits[expected] + _NEARLY >= max(fits.values()):
        return expected
    return max(fits, key=lambda encoding: fits[encoding])


def _fit(sample: bytes, encoding: str) -> float:
    """The share of the letters beyond ASCII that the best fitting language of `encoding` has."""
    text = sample.decode(encoding, errors="replace").lower()
    letters = Counter(character for character in text if character > "\x7f" and _counts(character))
    if not letters:
        return 1.0
    return (
        max(sum(letters[one] for one in set(own)) for own in _LETTERS[encoding]) / letters.total()
    )


def _counts(character: str) -> bool:
    """Letters, and the signs that stand for letters of another encoding."""
    return character.isalpha() or character in _NO_LETTERS
