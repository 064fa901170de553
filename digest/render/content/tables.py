"""Tables as printed: which columns hold numbers, how wide each stands in a newspaper's column, and
what is printed there of a table that it cannot hold. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace
from unicodedata import east_asian_width

from digest.model import TextRun, plain
from digest.render.content.views import Cells, Runs, TableView

_COLUMN = 40
"""Half-width characters of a table's type that stand side by side in a newspaper's column."""
_BETWEEN = 2
"""Characters that the space between two columns takes."""
_MOST_LINES = 6
"""Lines of a cell; beyond, a table is harder to read than lines of text."""
_NUMBER = re.compile(
    r"[\s+\-−–±~<>≈(]*(?:[$€£¥₩]\s?)?\d[\d\s.,:'’/\u00a0\u202f]*"
    r"(?:\s?(?:[%‰°)]|[$€£¥₩円元]|[a-zA-Zµ]{1,3}[²³]?|万|億|人|件|位|票|年))*\s*|[-–—−…./]+|n/?a",
    re.IGNORECASE,
)
_MOSTLY = 0.7
"""The share of a column's cells that are numbers when it is a column of numbers."""


def table_view(rows: Sequence[Cells], heads: int, caption: str) -> TableView | None:
    """A table whose first `heads` rows are headings; None when nothing is printed of it."""
    body = tuple(row for row in rows[heads:] if any(plain(cell).strip() for cell in row))
    if not body:
        return None
    titles = tuple(rows[:heads])
    columns = list(zip(*titles, *body, strict=True))
    needs = [max(map(_longest_word, column)) for column in columns]
    wants = [max(map(_width, column)) for column in columns]
    widths = _widths(needs, wants)
    return TableView(
        caption=caption.strip(),
        heads=titles,
        rows=body,
        numeric=tuple(_is_numeric(column[heads:]) for column in columns),
        widths=widths,
        lines=() if _fits(needs, wants, widths) else tuple(_line(titles, row) for row in body),
    )


def _widths(needs: Sequence[int], wants: Sequence[int]) -> tuple[int, ...]:
    """The columns' shares in hundredths: what each needs, and of the rest what it could use."""
    room = max(0, _COLUMN - sum(needs) - _BETWEEN * len(needs))
    wishes = [min(max(want - need, 0), _COLUMN) for need, want in zip(needs, wants, strict=True)]
    shared = [
        need + _BETWEEN + (min(wish, room * wish / sum(wishes)) if wish else 0)
        for need, wish in zip(needs, wishes, strict=True)
    ]
    return _hundredths(shared)


def _hundredths(shares: Sequence[float]) -> tuple[int, ...]:
    """The shares as whole hundredths, 100 together and none of them nothing: what is left over by
    cutting their fractions off goes to the largest fractions."""
    exact = [100 * share / sum(shares) for share in shares]
    whole = [max(1, int(each)) for each in exact]
    left = 100 - sum(whole)
    by_fraction = sorted(range(len(exact)), key=lambda n: whole[n] - exact[n])
    for number in by_fraction[: max(left, 0)]:
        whole[number] += 1
    for _ in range(-left):  # so many columns that some of less than a hundredth were raised to it
        whole[whole.index(max(whole))] -= 1
    return tuple(whole)


def _fits(needs: Sequence[int], wants: Sequence[int], widths: Sequence[int]) -> bool:
    if sum(needs) + _BETWEEN * len(needs) > _COLUMN:
        return False
    rooms = [max(1, _COLUMN * width // 100 - _BETWEEN) for width in widths]
    return all(want <= _MOST_LINES * room for want, room in zip(wants, rooms, strict=True))


def _line(titles: Sequence[Cells], row: Cells) -> Runs:
    """A row as a line of text: "Reds — Goals: 3; Points: 9"."""
    columns = zip(*titles, strict=True) if titles else [()] * len(row)
    first, *others = zip(row, map(_name, columns), strict=True)
    runs: list[TextRun] = [replace(run, strong=True) for run in first[0]]
    for cell, name in others:
        if cell:
            joint = "; " if len(runs) > len(first[0]) else " — " if runs else ""
            colon = (TextRun(text=": "),) if name else ()
            runs += [TextRun(text=joint), *name, *colon, *cell]
    return tuple(run for run in runs if run.text)


def _name(titles: Cells) -> Runs:
    """The headings above one column as one."""
    told = [title for title in titles if plain(title)]
    return tuple(run for title in told for run in (*title, TextRun(text=" ")))[:-1]


def _is_numeric(cells: Sequence[Runs]) -> bool:
    texts = [text for cell in cells if (text := plain(cell).strip())]
    numbers = sum(1 for text in texts if _NUMBER.fullmatch(text))
    return bool(texts) and numbers >= _MOSTLY * len(texts)


def _width(cell: Runs) -> int:
    """Half-width characters; a full-width one counts as two."""
    return sum(1 + (east_asian_width(character) in "WF") for character in plain(cell))


def _longest_word(cell: Runs) -> int:
    """The width of what cannot be broken: lines of full-width characters can, anywhere."""
    longest = 2
    for word in re.split(r"[\s\-/]", plain(cell)):
        wide = any(east_asian_width(character) in "WF" for character in word)
        longest = max(longest, min(6, 2 * len(word)) if wide else len(word))
    return longest
