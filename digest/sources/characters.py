"""Which characters of what comes from outside may stay."""

import re

#: What XML and terminals have no use for: controls, lone surrogates, non-characters; and the two
#: marks that turn the letters behind them round, which only pretend.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ud800-\udfff\ufffe\uffff]"
)
_BLANKS = re.compile(r"[^\S\u3000]+")
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]+)|([0-9]+));?", re.IGNORECASE)


def folded(text: str) -> str:
    """`text` in one line, its blanks folded and trimmed; the wide blank that parts the halves of a
    Japanese headline stays within."""
    if "\u3000" not in text:
        return " ".join(text.split())
    return (
        _BLANKS.sub(" ", text)
        .strip(" \u3000")
        .replace(" \u3000", "\u3000")
        .replace("\u3000 ", "\u3000")
    )


def printable(text: str) -> str:
    """`text` without NUL and other characters that no document may hold."""
    return _UNPRINTABLE.sub("", text)


def printable_markup(markup: str) -> str:
    """HTML without unprintable characters, those that it names by number ("&#27;") included. A form
    feed, which HTML allows and XML does not, becomes a space."""
    return _REFERENCE.sub(_printable_reference, printable(markup)).replace("\f", " ")


def _printable_reference(reference: re.Match[str]) -> str:
    """The reference as it is, or nothing where it names what cannot be printed."""
    hexadecimal, decimal = reference.groups()
    digits = (hexadecimal or decimal).lstrip("0") or "0"
    number = int(digits[:8], 16 if hexadecimal else 10)
    if number == ord("\f"):
        return " "
    if 0x80 <= number < 0xA0:  # meant as Windows' characters, and read so
        return reference[0]
    return reference[0] if number <= 0x10FFFF and printable(chr(number)) else ""
