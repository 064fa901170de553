"""The editor's Markdown while it is typed: marks put around words and before lines, and taken away
again. Pure: text and selection in, text and selection out.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_LINE_MARK = re.compile(r"(#{1,6} +|[-*+] +|\d+[.)] +|> +)")
_WORD = re.compile(r"\w[\w'’-]*")
_ADDRESS = re.compile(r"https?://\S+|mailto:\S+")
_LINK = re.compile(r"\[((?:[^\[\]\\]|\\.)*)\]\(<?([^()<>\s]*)>?\)")


class Around(StrEnum):
    """Marks on both sides of words."""

    BOLD = "**"
    ITALIC = "*"


class Before(StrEnum):
    """Marks at the head of a line."""

    HEADING = "## "
    BULLETS = "- "
    NUMBERS = "1. "
    QUOTE = "> "


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A text, and what is selected of it: the characters from `start` up to `end`."""

    text: str
    start: int
    end: int

    @property
    def selected(self) -> str:
        return self.text[self.start : self.end]


def wrapped(marked: Marked, mark: Around) -> Marked:
    """The selection with `mark` on both sides, or without it where it stands there; without a
    selection the word at the cursor, or else the marks with the cursor between them."""
    chosen = _trimmed(marked if marked.selected else _word_at(marked))
    text, start, end = chosen.text, chosen.start, chosen.end
    long = len(mark)
    if _stands_around(text, start, end, mark):
        bare = text[: start - long] + text[start:end] + text[end + long :]
        return Marked(text=bare, start=start - long, end=end - long)
    inner = chosen.selected
    if len(inner) > 2 * long and _run(inner, 0, 1) == _run(inner, len(inner) - 1, -1) in (long, 3):
        bare = text[:start] + inner[long:-long] + text[end:]
        return Marked(text=bare, start=start, end=end - 2 * long)
    marks = text[:start] + mark + inner + mark + text[end:]
    return Marked(text=marks, start=start + long, end=end + long)


def lined(marked: Marked, mark: Before) -> Marked:
    """Every line of the selection with `mark` at its head in the place of another such mark, or
    without one where all have it already. Numbers count on."""
    first = marked.text.rfind("\n", 0, marked.start) + 1
    last = marked.text.find("\n", marked.end)
    last = len(marked.text) if last < 0 else last
    lines = marked.text[first:last].split("\n")
    written = [line for line in lines if line.strip()] or lines
    bare = all(_kind(line) is mark for line in written)
    changed, number = [], 0
    for line in lines:
        plain = _LINE_MARK.sub("", line, count=1) if _LINE_MARK.match(line) else line
        if bare or (line not in written):
            changed.append(plain)
            continue
        number += 1
        changed.append((f"{number}. " if mark is Before.NUMBERS else mark) + plain)
    text = "\n".join(changed)
    whole = marked.text[:first] + text + marked.text[last:]
    if marked.start == marked.end and len(lines) == 1:
        place = max(first, marked.start + len(text) - (last - first))
        return Marked(text=whole, start=place, end=place)
    return Marked(text=whole, start=first, end=first + len(text))


def linked(marked: Marked) -> Marked:
    """The selection as a link, its address selected to be typed; an address as the link's own. A
    link that holds the selection becomes its words again."""
    for found in _LINK.finditer(marked.text):
        if found.start() <= marked.start and marked.end <= found.end():
            text = marked.text[: found.start()] + found[1] + marked.text[found.end() :]
            return Marked(text=text, start=found.start(), end=found.start() + len(found[1]))
    chosen = _trimmed(marked if marked.selected else _word_at(marked))
    words = chosen.selected
    before, after = chosen.text[: chosen.start], chosen.text[chosen.end :]
    if _ADDRESS.fullmatch(words):
        text = f"{before}[]({words}){after}"
        return Marked(text=text, start=chosen.start + 1, end=chosen.start + 1)
    address = "https://"
    begin = chosen.start + len(words) + 3
    text = f"{before}[{words}]({address}){after}"
    return Marked(text=text, start=begin, end=begin + len(address))


def continued(text: str, place: int) -> Marked | None:
    """What Enter makes at `place`, behind a line of a list: the next item, or the end of the list
    where the item is empty. None where the line is none of a list."""
    first = text.rfind("\n", 0, place) + 1
    line = text[first:place]
    found = _LINE_MARK.match(line)
    if found is None or found[0].startswith("#"):
        return None
    if not line[found.end() :].strip():
        shorter = text[:first] + text[place:]
        return Marked(text=shorter, start=first, end=first)
    mark = found[0]
    if mark[0].isdigit():
        digits = re.match(r"\d+", mark)
        assert digits is not None
        mark = f"{int(digits[0]) + 1}{mark[digits.end() :]}"
    longer = f"{text[:place]}\n{mark}{text[place:]}"
    return Marked(text=longer, start=place + 1 + len(mark), end=place + 1 + len(mark))


def _kind(line: str) -> Before | None:
    found = _LINE_MARK.match(line)
    if found is None:
        return None
    match found[0][0]:
        case "#":
            return Before.HEADING
        case ">":
            return Before.QUOTE
        case "-" | "*" | "+":
            return Before.BULLETS
        case _:
            return Before.NUMBERS


def _word_at(marked: Marked) -> Marked:
    """The word around the cursor; the cursor itself where it stands in none."""
    for found in _WORD.finditer(marked.text):
        if found.start() <= marked.start <= found.end():
            return Marked(text=marked.text, start=found.start(), end=found.end())
    return marked


def _trimmed(marked: Marked) -> Marked:
    """The selection without the blanks at its ends: marks beside blanks mark nothing."""
    inner = marked.selected
    if not inner.strip():
        return Marked(text=marked.text, start=marked.start, end=marked.start)
    start = marked.start + len(inner) - len(inner.lstrip())
    return Marked(text=marked.text, start=start, end=marked.end - len(inner) + len(inner.rstrip()))


def _stands_around(text: str, start: int, end: int, mark: Around) -> bool:
    """Whether `mark` stands on both sides: of "***" both do, of "**" only BOLD."""
    before, after = _run(text, start - 1, -1), _run(text, end, 1)
    return before == after and before in (len(mark), 3)


def _run(text: str, place: int, step: int) -> int:
    """How many asterisks stand in a row from `place` on."""
    count = 0
    while 0 <= place < len(text) and text[place] == "*":
        count, place = count + 1, place + step
    return count
