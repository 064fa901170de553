"""A page's language: what it declares, unless its letters say otherwise."""

import re
from collections import Counter
from collections.abc import Iterable

_TAG = re.compile(r"([A-Za-z]{2,3})((?:-[A-Za-z0-9]{1,8})*)")
_SAMPLE = 2_000  # characters
_SHARE = 0.3  # of the letters, from which a script is that of the text
_SCRIPTS = {
    "kana": re.compile("[\u3041-\u30ff]"),
    "hangul": re.compile("[\uac00-\ud7a3]"),
    "han": re.compile("[\u4e00-\u9fff]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "greek": re.compile("[\u0370-\u03ff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "thai": re.compile("[\u0e00-\u0e7f]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
}
#: The language that a script is of when nothing is declared, and all that are written with it.
_LANGUAGES = {
    "kana": ("ja",),
    "hangul": ("ko",),
    "han": ("zh", "ja", "yue", "ko"),
    "cyrillic": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "uz"),
    "arabic": ("ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug"),
    "greek": ("el",),
    "hebrew": ("he", "yi"),
    "thai": ("th",),
    "devanagari": ("hi", "mr", "ne", "sa"),
}
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_PERSIAN = re.compile("[پچژگ]")


def page_language(declared: Iterable[str], text: str) -> str | None:
    """The BCP 47 tag of a page's language, its first part in lower case; None when nothing tells.

    `declared` are what the page says, the most trusted first. What cannot be written in the script
    of `text` is passed over: many pages keep the "en" of their template.
    """
    script = _script(text[:_SAMPLE])
    possible = _LANGUAGES.get(script, ()) if script else None
    for each in declared:
        tag = _TAG.fullmatch(each.strip().replace("_", "-"))
        if tag and (possible is None or tag[1].lower() in possible):
            return tag[1].lower() + tag[2]
    if not possible:
        return None
    if script == "cyrillic" and _UKRAINIAN.search(text):
        return "uk"
    if script == "arabic" and _PERSIAN.search(text):
        return "fa"
    return possible[0]


def _script(text: str) -> str | None:
    """The script that a good part of the letters is of; None for Latin ones and for few."""
    letters = sum(map(str.isalpha, text))
    if text.isascii() or not letters:
        return None
    counts = Counter({name: len(script.findall(text)) for name, script in _SCRIPTS.items()})
    if counts["kana"] and counts["kana"] + counts["han"] > _SHARE * letters:
        return "kana"  # Japanese is written with Chinese characters too
    name, count = counts.most_common(1)[0]
    return name if count > _SHARE * letters else None
