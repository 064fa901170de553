"""Languages as markup names them, and which way their scripts run. Pure."""

import re
import unicodedata
from typing import Literal

from babel import Locale, UnknownLocaleError

Direction = Literal["ltr", "rtl"]

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)
_RIGHT_TO_LEFT_SCRIPTS = {"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"}


def language_tag(language: str | None) -> str:
    """`language` where it has the form of a BCP 47 tag, else "": what stands in `lang`."""
    tag = (language or "").strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else ""


def direction_of_language(language: str | None) -> Direction | None:
    """Which way the language is written, None where that is not known."""
    tag = language_tag(language)
    scripts = {part.title() for part in tag.split("-")[1:] if len(part) == 4 and part.isalpha()}
    if scripts:
        return "rtl" if scripts & _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    try:
        return "rtl" if Locale.parse(tag, sep="-").text_direction == "rtl" else "ltr"
    except (ValueError, UnknownLocaleError):
        return None


def direction_of_text(text: str) -> Direction | None:
    """Which way `text` runs by its first letter of a script with a direction, None where it has
    none (Unicode's rules P2 and P3)."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
    return None


def has_right_to_left(text: str) -> bool:
    """Whether `text` has letters that are written from right to left."""
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
