"""In which line of a TOML text an entry stands, for telling people where to look."""

import re
from collections import Counter
from collections.abc import Sequence

_HEADER = re.compile(
    r"\s*\[{1,2}\s*([A-Za-z0-9_-]+(?:\s*\.\s*[A-Za-z0-9_-]+)*)\s*\]{1,2}\s*(#.*)?$"
)
_KEY = re.compile(r"\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*=")

Path = Sequence[str | int]
"""The way to an entry: names of tables and entries, and numbers in lists from 0."""


def line_of(text: str, path: Path) -> int:
    """The line, from 1, of the entry at `path`, else of the nearest table around it, else 0.

    It is looked for by the lines' beginnings: what is written over several lines is found at its
    first one.
    """
    wanted = tuple(path)
    found: dict[tuple[str | int, ...], int] = {(): 0}
    table: tuple[str | int, ...] = ()
    counts: Counter[str] = Counter()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = _table(header[1], line, counts)
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault((*table, key[1]), number)
    while wanted not in found:
        wanted = wanted[:-1]
    return found[wanted]


def _table(name: str, line: str, counts: Counter[str]) -> tuple[str | int, ...]:
    """The way to the table of a header; lists of tables are counted on."""
    names = [part.strip() for part in name.split(".")]
    way: list[str | int] = []
    for depth, part in enumerate(names):
        whole = ".".join(names[: depth + 1])
        is_last = depth == len(names) - 1
        way.append(part)
        if is_last and line.lstrip().startswith("[["):
            counts[whole] += 1
            for inner in [each for each in counts if each.startswith(f"{whole}.")]:
                del counts[inner]
        if counts[whole]:
            way.append(counts[whole] - 1)
    return tuple(way)
