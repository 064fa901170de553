"""Reads a theme.toml: every fault is told with its line, a misspelt key with the right one."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from digest.model import Paper
from digest.render.content.brevity import OVERVIEWS, Brevity
from digest.render.themes.colors import is_color
from digest.render.themes.declaration import (
    DENSITIES,
    MOST_COLUMNS,
    Colors,
    Declaration,
    Density,
    Limits,
    PaperSize,
    Places,
    Shapes,
    Typeface,
)
from digest.render.themes.faults import Fault
from digest.render.themes.fonts import font_path

_Path = tuple[str, ...]
_Check = Callable[[Any], str]
"""What a value should be, "" when it is."""


class _Maybe(NamedTuple):
    """A key that may be left out."""

    rule: "_Rule"


class _Each(NamedTuple):
    """A table whose keys, `least` of them or more, have names of the theme's choice."""

    rule: "_Rule"
    least: int


_Rule = _Check | _Maybe | _Each | Mapping[str, "_Rule"]

_STACK = re.compile(r"[\w \",.-]{1,500}")
_POSITION = re.compile(r" \(at line (\d+), column \d+\)$")
_HEADER = re.compile(r"\s*\[([^\[\]]+)\]")
_KEY = re.compile(r"\s*([\w.\"'-]+)\s*=")
_LONGEST = 400
_SMALLEST_FIELD = 30.0
"""Millimetres that the margins must leave either way."""


def read_declaration(source: str, file: str) -> tuple[Declaration | None, tuple[Fault, ...]]:
    """What the theme.toml `source` declares, None when something is wrong with it, and all that is
    wrong. `file` is how people know it."""
    try:
        content = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        place = _POSITION.search(str(error))
        message = str(error)[: place.start()] if place else str(error)
        return None, (Fault(file, int(place[1]) if place else 0, f"{message}."),)
    wrong = list(_wrong(_THEME, content, ())) or list(_cramped(content["papers"]))
    if wrong:
        lines = _lines(source)
        return None, tuple(Fault(file, _line(lines, path), message) for path, message in wrong)
    return _declaration(content), ()


def _declaration(content: Mapping[str, Any]) -> Declaration:
    colors = dict(content["colors"])
    return Declaration(
        name=content["name"],
        description=content["description"],
        dpi=content["dpi"],
        papers={Paper(name): PaperSize(**size) for name, size in content["papers"].items()},
        fonts=content.get("fonts", {}),
        typefaces={name: Typeface(**families) for name, families in content["typefaces"].items()},
        dark=Colors(**colors.pop("dark")),
        colors=Colors(**colors),
        accents=tuple(content.get("accents", ())),
        density=Density(
            **{name: tuple(factors) for name, factors in content.get("density", {}).items()}
        ),
        brevity=Brevity(**content.get("brevity", {})),
        limits=Places(
            **{form: Limits(**limits) for form, limits in content.get("limits", {}).items()}
        ),
        shapes=Shapes(**content.get("shapes", {})),
    )


def _wrong(rule: _Rule, value: Any, path: _Path) -> Iterator[tuple[_Path, str]]:
    """What about `value` breaks `rule`, and where."""
    match rule:
        case _Maybe(inner):
            yield from _wrong(inner, value, path)
        case _Each() | Mapping() if not isinstance(value, dict):
            yield path, f"“{'.'.join(path)}” should be a table, [{'.'.join(path)}]."
        case _Each(_, least) if len(value) < least:
            yield path, f"[{'.'.join(path)}] is empty."
        case _Each(inner):
            for name, held in value.items():
                yield from _wrong(inner, held, (*path, name))
        case Mapping():
            yield from _misnamed(rule, value, path)
            for name in rule.keys() & value.keys():
                yield from _wrong(rule[name], value[name], (*path, name))
        case _:
            wanted = rule(value)
            if wanted:
                yield path, f"“{path[-1]}” should be {wanted}, not {_shown(value)}."


def _misnamed(
    rules: Mapping[str, _Rule], table: Mapping[str, Any], path: _Path
) -> Iterator[tuple[_Path, str]]:
    where = f" in [{'.'.join(path)}]" if path else ""
    for name in table.keys() - rules.keys():
        near = get_close_matches(name.lower(), rules, n=1) or get_close_matches(
            name, [known for known in rules if known not in table], n=1, cutoff=0.4
        )
        known = f"did you mean “{near[0]}”?" if near else f"known are {', '.join(sorted(rules))}."
        yield (*path, name), f"“{name}” is not known{where}; {known}"
    for name, rule in rules.items():
        if name not in table and not isinstance(rule, _Maybe):
            yield path, f"“{name}” is missing{where}."


def _cramped(papers: Mapping[str, Mapping[str, float]]) -> Iterator[tuple[_Path, str]]:
    """Papers that their margins or gaps leave too little of."""
    for name, facts in papers.items():
        size = PaperSize(**facts)  # type: ignore[arg-type]  # checked by the rules before
        high = size.height - max(size.top, size.first_top) - size.bottom
        if min(size.width - 2 * size.side, high) < _SMALLEST_FIELD:
            yield ("papers", name), f"The margins leave too little of [papers.{name}]."
        elif size.columns > size.most_columns:
            yield (
                ("papers", name, "columns"),
                f"[papers.{name}] has room for at most {size.most_columns} columns.",
            )


def _shown(value: object) -> str:
    text = f"“{value}”" if isinstance(value, str) else repr(value)
    return text if len(text) <= 40 else f"{text[:40]}…"


def _lines(source: str) -> dict[_Path, int]:
    """The line of each table and key. A text over several lines may look like one; its line is not
    asked for."""
    lines: dict[_Path, int] = {}
    table: _Path = ()
    for number, line in enumerate(source.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _names(header[1])
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault((*table, *_names(key[1])), number)
    return lines


def _names(dotted: str) -> _Path:
    return tuple(name.strip().strip("\"'") for name in dotted.split("."))


def _line(lines: Mapping[_Path, int], path: _Path) -> int:
    """The line of what stands at `path`, or of the table around it; 0 for the file as a whole."""
    around = (lines.get(path[:end]) for end in range(len(path), 0, -1))
    return next((line for line in around if line is not None), 0)


def _sentence(value: Any) -> str:
    fits = isinstance(value, str) and value.strip() and value.isprintable()
    return "" if fits and len(value) <= _LONGEST else f"one line of up to {_LONGEST} characters"


def _color(value: Any) -> str:
    return "" if is_color(value) else "a colour as #8c1d18"


def _color_list(value: Any) -> str:
    fits = isinstance(value, list) and all(map(is_color, value))
    return "" if fits else "a list of colours as #8c1d18"


def _stack(value: Any) -> str:
    fits = isinstance(value, str) and _STACK.fullmatch(value) and value.count('"') % 2 == 0
    return "" if fits else "families of fonts as in '\"Noto Serif\", serif'"


def _font(value: Any) -> str:
    try:
        font_path(value if isinstance(value, str) else "")
    except KeyError:
        return "a file of the font packages"
    return ""


def _factors(value: Any) -> str:
    fits = isinstance(value, list) and len(value) == len(DENSITIES)
    fits = fits and all(_is_number(factor) and 0.6 <= factor <= 1.6 for factor in value)
    return "" if fits else f"{len(DENSITIES)} numbers from 0.6 to 1.6"


def _overview(value: Any) -> str:
    return "" if value in OVERVIEWS else f"one of {', '.join(OVERVIEWS)}"


def _millimetres(least: float, most: float) -> _Check:
    def check(value: Any) -> str:
        fits = _is_number(value) and least <= value <= most
        return "" if fits else f"a number of millimetres from {least:g} to {most:g}"

    return check


def _shape(value: Any) -> str:
    fits = _is_number(value) and 0.4 <= value <= 4
    return "" if fits else "a picture's width by its height, a number from 0.4 to 4"


def _whole(least: int, most: int) -> _Check:
    def check(value: Any) -> str:
        fits = _is_number(value) and isinstance(value, int) and least <= value <= most
        return "" if fits else f"a whole number from {least} to {most}"

    return check


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_PAPER: Mapping[str, _Rule] = {
    "width": _millimetres(50, 600),
    "height": _millimetres(60, 900),
    "top": _millimetres(0, 100),
    "side": _millimetres(0, 100),
    "bottom": _millimetres(0, 100),
    "first_top": _millimetres(0, 100),
    "columns": _whole(1, MOST_COLUMNS),
    "gap": _millimetres(0, 30),
}
_COLORS: Mapping[str, _Rule] = dict.fromkeys(Colors.__dataclass_fields__, _color)
_LIMITS: Mapping[str, _Rule] = dict.fromkeys(Limits.__dataclass_fields__, _Maybe(_whole(5, 2000)))
_THEME: Mapping[str, _Rule] = {
    "name": _sentence,
    "description": _sentence,
    "dpi": _whole(72, 600),
    "accents": _Maybe(_color_list),
    "papers": {paper.value: _PAPER for paper in Paper},
    "fonts": _Maybe(_Each(_font, 0)),
    "typefaces": _Each({"text": _stack, "display": _stack, "furniture": _stack}, 1),
    "colors": {**_COLORS, "dark": _COLORS},
    "brevity": _Maybe(
        {
            "trim": _Maybe(_whole(0, 99)),
            "overview": _Maybe(_overview),
            "most": _Maybe(_whole(1, 99)),
        }
    ),
    "limits": _Maybe(dict.fromkeys(Places.__dataclass_fields__, _Maybe(_LIMITS))),
    "shapes": _Maybe(dict.fromkeys(Shapes.__dataclass_fields__, _Maybe(_shape))),
    "density": _Maybe({"type": _Maybe(_factors), "leading": _Maybe(_factors)}),
}
