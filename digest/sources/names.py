"""Bylines as pages print them, to lists of names."""

import re
import unicodedata
from collections.abc import Iterable

from digest.sources.byline_words import (
    BEFORE_BY,
    BY,
    CJK_HOUSES,
    CJK_ROLES,
    ENDS,
    HOUSES,
    LABELS,
    NOBODY,
    PICTURES,
    PLACES,
    ROLES,
)
from digest.sources.date_words import MONTHS, WEEKDAYS

_LABEL = re.compile(
    rf"^[\s\-–—|•·:*>]*(?:(?:{BEFORE_BY})\s+)?"
    rf"(?:(?:{BY})(?![^\W_])\s*[:：・/]?\s*|(?:{LABELS})\s*[:：・/]\s*|(?:{BEFORE_BY})\s*:\s*)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|<[^<>]*>")
_AROUND = re.compile(r"^\s*[(（\[【〔「]\s*(.*?)\s*[)）\]】〕」]\s*$")
_ADDRESS = re.compile(r"https?:\S+|www\.\S+|\S+@\S+|@\w+|\S+\.(?:com|net|org|co\.\w\w)\b\S*", re.I)
_DAYS = "|".join(sorted(map(re.escape, (*MONTHS, *WEEKDAYS)), key=len, reverse=True))
_TAIL = re.compile(
    rf"(?:^|[\s,;|•·/\-–—])(?:(?:{PICTURES})(?:\s+(?:by|von|par|por|de|di))?\s*[:：/・]"
    rf"|(?:{PICTURES})\s+by\b|(?:{ENDS})\b(?!\s*$)"
    rf"|(?:on\s+)?(?:{_DAYS})\b\.?,?\s*\d|\d).*$",
    re.IGNORECASE | re.DOTALL,
)
_CJK_PICTURES = re.compile(
    rf"(?:{PICTURES})[・:：/＝=].*$|[/／・](?=写真|撮影|摄影|사진).*$", re.DOTALL
)
_AND = r"(?:and|und|et|y|e|en|og|och|ja|i|a|és|și|и|та|ve|with|mit|avec|con|com|met|med)"
_BETWEEN = re.compile(
    rf"\s*(?:[,;]\s*{_AND}\s|[,;|•·、；，\n\t&+＆/／]|(?<=\w{{4}})\.\s+(?=[^\W\d_])|\s{_AND}\s|\s[-–—]+\s|\s及び\s|\sと\s)\s*",
    re.IGNORECASE,
)
_PLACE = re.compile(rf"\s(?:{PLACES})\s+(?=[^\W\d_a-z]).*$")
_ROLE_BEHIND = re.compile(rf"^(\S+(?:\s+\S+)+?)\s+(?:{ROLES})\b.*$", re.IGNORECASE)
_ROLE_BEFORE = re.compile(rf"^(?:(?:{ROLES}|the)\s+)+(?=\S)", re.IGNORECASE)
_ROLE_ALONE = re.compile(
    rf"^(?:(?:{ROLES}|team|board|of|the|for|and|our|at)\b[\s\-]*)+$", re.IGNORECASE
)
_ROLE_LAST = re.compile(rf"\s(?:{ROLES})$", re.IGNORECASE)
_CJK_ROLE = re.compile(rf"^(?:{CJK_ROLES})[\s:：・/]*(?=\S)|(?<=\S)[\s・]*(?:{CJK_ROLES})$")
_HOUSE = re.compile(rf"\b(?:{HOUSES})\b|{CJK_HOUSES}", re.IGNORECASE)
_ACRONYM = re.compile(r"^[A-ZÀ-Þ][A-Z0-9À-Þ&.]{1,5}$")
_OFFICE = re.compile(r"\s(?:staff|desk|team|bureau|newsroom)\s*$", re.IGNORECASE)
_NOBODY = re.compile(rf"^(?:{NOBODY})$", re.IGNORECASE)
_NO_NAME = re.compile(r"[<>{}=_\\\d?!#%*\[\]()]|[^\W\d_]{30}")
_TITLE_BEHIND = re.compile(
    r"[,\s]+(?:ph\.?\s?d|m\.?d|r\.?n|m\.?p\.?h|mba|esq|m\.?s|j\.?d|do|lcsw|msc|bsc|cfa|cpa)\.?(?=$|[,;\s])",
    re.IGNORECASE,
)
_JUNIOR = re.compile(r",\s*((?:jr|sr)\.?|I{2,3}|IV)(?=$|[,;\s])", re.IGNORECASE)
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.)$")
_PARTICLE = re.compile(
    r"(?:[dol]['’]|(?:de[lrns]?|d[aeiou]s?|la|les?|los|las|vo[nm]|van|zu[mr]?|te[rn]|den|het|af|av|of"
    r"|the|y|e|i|und|bin|ibn|ben|al|el|ul|bint|abu|mac|mc|st)(?:$|[-.]))",
    re.IGNORECASE,
)
_LONGEST_LINE = 400
_LONGEST_NAME = 60
_MOST_WORDS = 6
_MOST_NAMES = 12


def clean_names(printed: Iterable[str], *, site: str = "") -> tuple[str, ...]:
    """The names in bylines such as "By Ada Lovelace and Alan Turing, Senior Editors".

    Roles, places, dates and addresses leave, and the name of the `site` itself. Agencies and
    papers leave too where a person is named.
    """
    names: dict[str, str] = {}
    for line in printed:
        for name in _names_in(line):
            if _is_name(name, site):
                names.setdefault(_key(name), name)
    people = tuple(name for name in names.values() if is_person(name))
    return (people or tuple(names.values()))[:_MOST_NAMES]


def is_person(name: str) -> bool:
    """Whether a name is a person's by its look: two words or more, or letters of a script without
    capitals, and no agency or paper."""
    if is_house(name):
        return False
    return " " in name.strip() or _is_cjk(name)


def is_added(name: str, line: str) -> bool:
    """Whether an "and" of some language stands before the name in the line."""
    before = rf"(?:\s{_AND}\s+|[&+＆と]\s*)"
    return re.search(before + re.escape(name), line, re.IGNORECASE) is not None


def is_office(name: str) -> bool:
    """Whether a name is only that of some paper's people: "Gazette staff"."""
    return _OFFICE.search(name) is not None


def is_house(name: str) -> bool:
    """Whether a name is an agency's or a paper's by its look."""
    return bool(_HOUSE.search(name) or _ACRONYM.match(name))


def _names_in(line: str) -> Iterable[str]:
    """What may be names in a line; the first of them without "By"."""
    text = " ".join(line[:_LONGEST_LINE].split(" ")).strip()
    if inner := _AROUND.match(text):
        text = inner[1]
    text = _ADDRESS.sub(" ", _IN_BRACKETS.sub(" ", text))
    for _ in range(3):
        bare = _LABEL.sub("", text)
        if bare == text:
            break
        text = bare
    text = _TITLE_BEHIND.sub("", _JUNIOR.sub(r" \1", text))
    text = _CJK_PICTURES.sub("", _TAIL.sub("", text))
    parts = [part for part in _BETWEEN.split(f" {text} ") if part and part.strip()]
    if _is_turned(parts, text):
        parts = [f"{parts[1].strip()} {parts[0].strip()}"]
    for number, part in enumerate(parts):
        if number and _ROLE_LAST.search(part.strip()):
            continue
        name = _bare(part)
        # What is left of "News Nation Bureau" or "Mac & i" is nobody's name.
        if _OFFICE.search(part) or (" " not in name and _HOUSE.search(part)):
            yield " ".join(part.split())
        elif len(parts) == 1 or " " in name or _is_cjk(name) or is_house(name):
            yield name


def _is_turned(parts: list[str], text: str) -> bool:
    """Whether the parts are one name, family name first: "Lovelace, Ada"."""
    one_word = all(" " not in part.strip() and part.strip()[:1].isupper() for part in parts)
    return len(parts) == 2 and one_word and "," in text and not any(map(_HOUSE.search, parts))


def _bare(part: str) -> str:
    """A name without label, role and place."""
    name = " ".join(part.split()).strip(" .,:;-–—*|/•·\u200b\u3000\ufeff\"'“”„»«")
    name = _PLACE.sub("", _LABEL.sub("", f"{name} ").strip())
    name = _ROLE_BEHIND.sub(r"\1", name)
    if not _ROLE_ALONE.match(name):
        name = _ROLE_BEFORE.sub("", name)
    for _ in range(2):
        name = _CJK_ROLE.sub("", name).strip()
    name = name.strip(" ,:;-–—*|/•·")
    return name if _INITIALS.search(name) else name.removesuffix(".")


def _is_name(text: str, site: str) -> bool:
    if len(text) < 2 or len(text) > _LONGEST_NAME or len(text.split()) > _MOST_WORDS:
        return False
    if _NO_NAME.search(text) or _NOBODY.match(text) or _ROLE_ALONE.match(text):
        return False
    if text.islower() and len(text.split()) != 2:
        return False
    words = [word for word in text.split() if word[:1].isalpha()]
    small = sum(1 for word in words if word[0].islower() and not _PARTICLE.match(word))
    if not words or (2 * small >= len(words) and not text.islower()):
        return False
    return not site or _key(text).removeprefix("the") != _key(site).removeprefix("the")


def _is_cjk(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return bool(letters) and all(unicodedata.east_asian_width(each) in "WF" for each in letters)


def _key(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
