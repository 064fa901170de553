"""Reading a recipe's file. Whatever is not a recipe's is refused, with its line."""

import math
import tomllib
import unicodedata
from collections.abc import Callable
from dataclasses import fields
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, NewType, TypeVar, get_args, get_origin, get_type_hints

from digest.errors import RecipeError
from digest.model import Recipe
from digest.recipe_files.entries import ENTRIES, FORMAT, Entry
from digest.recipe_files.lines import line_of

SUFFIX = ".recipe.toml"
MOST_BYTES = 500_000
"""No recipe that somebody wrote is as large."""

MOST_CHARACTERS = 10_000
"""Of one text."""

MOST_ITEMS = 2_000
"""Of one list."""

Value = TypeVar("Value")
_Way = tuple[str | int, ...]
_NO_ENTRY = Entry()


def read_recipe(path: Path) -> Recipe:
    """The recipe in a file. Raises RecipeError, with the file's name and the line, when it cannot
    be read or holds no recipe."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise RecipeError(
            f"{path} cannot be read: {error.strerror or error}.", file=path.name
        ) from error
    if len(content) > MOST_BYTES:
        raise RecipeError(f"{path.name} is too large for a recipe.", file=path.name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RecipeError(
            f"{path.name} is no text in UTF-8.",
            remedy="Save it as UTF-8.",
            file=path.name,
            line=content.count(b"\n", 0, error.start) + 1,
        ) from error
    return parse_recipe(text, path.name)


def parse_recipe(text: str, name: str = "recipe") -> Recipe:
    """The recipe that `text` tells; `name` is what errors call the file. Raises RecipeError."""
    text = text.replace("\r\n", "\n")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _no_toml(text, name, error) from error
    except RecursionError as error:
        raise RecipeError(f"{name} is nested too deeply for a recipe.", file=name) from error
    return _Reader(text, name).recipe(data)


def _no_toml(text: str, name: str, error: tomllib.TOMLDecodeError) -> RecipeError:
    said, _, place = str(error).rpartition(" (at ")
    number = place.removeprefix("line ").partition(",")[0]
    line = int(number) if number.isdecimal() else len(text.splitlines())
    return RecipeError(
        f"{name}, line {line}: this is not TOML. {said}.",
        remedy="Texts stand in quotes, lists in square brackets.",
        file=name,
        line=line,
    )


class _Reader:
    """Makes the model's values out of tables. A value's type says what an entry must be, ENTRIES
    between which numbers it lies."""

    def __init__(self, text: str, name: str) -> None:
        self._text = text
        self._name = name

    def recipe(self, data: dict[str, Any]) -> Recipe:
        version = data.pop("format", FORMAT)
        if type(version) is not int or version < 1:
            raise self._fault(("format",), "“format” is a whole number.")
        if version > FORMAT:
            raise self._fault(
                ("format",), "it was written by a newer Digest Desk.", "Update this one."
            )
        recipe = self._value(data, Recipe, ())
        self._check_names(recipe)
        return recipe

    def _value(self, data: object, cls: type[Value], way: _Way) -> Value:
        """The dataclass that a table tells."""
        if not isinstance(data, dict):
            raise self._fault(way, f"{_called(way)} is a table.")
        types = get_type_hints(cls)
        entries = ENTRIES[cls]
        self._check_known(data, list(types), way)
        given = {
            key: self._item(item, types[key], entries.get(key, _NO_ENTRY), (*way, key))
            for key, item in data.items()
        }
        needed = [each.name for each in fields(cls) if each.default is each.default_factory]  # type: ignore[arg-type]
        for key in needed:
            if not given.get(key):
                raise self._fault(way, f"{_called(way) if way else 'it'} has no “{key}”.")
        return cls(**given)

    def _item(self, item: object, kind: Any, entry: Entry, way: _Way) -> Any:
        """The entry's value: of the type `kind` of the model."""
        if isinstance(kind, NewType):
            kind = kind.__supertype__
        if isinstance(kind, UnionType):
            (kind,) = (each for each in get_args(kind) if each is not type(None))
        if get_origin(kind) is tuple:
            return self._list(item, get_args(kind)[0], way)
        if kind in ENTRIES:
            return self._value(item, kind, way)
        if issubclass(kind, StrEnum):
            return self._choice(item, kind, way)
        if kind is str:
            return self._text_of(item, way)
        if kind is bool:
            if not isinstance(item, bool):
                raise self._fault(way, f"{_called(way)} is true or false.")
            return item
        return self._number(item, kind, entry, way)

    def _list(self, item: object, kind: Any, way: _Way) -> tuple[Any, ...]:
        if not isinstance(item, list):
            raise self._fault(way, f"{_called(way)} is a list, in square brackets.")
        if len(item) > MOST_ITEMS:
            raise self._fault(way, f"{_called(way)} has more than {MOST_ITEMS} items.")
        return tuple(
            self._item(each, kind, _NO_ENTRY, (*way, number)) for number, each in enumerate(item)
        )

    def _choice(self, item: object, kind: type[StrEnum], way: _Way) -> StrEnum:
        for choice in kind:
            if item == choice.value:
                return choice
        choices = ", ".join(f'"{choice.value}"' for choice in kind)
        raise self._fault(way, f"{_called(way)} is one of {choices}.")

    def _text_of(self, item: object, way: _Way) -> str:
        if not isinstance(item, str):
            raise self._fault(way, f"{_called(way)} is a text, in quotes.")
        if len(item) > MOST_CHARACTERS:
            raise self._fault(way, f"{_called(way)} is longer than {MOST_CHARACTERS} characters.")
        if any(unicodedata.category(character) == "Cc" for character in item):
            raise self._fault(way, f"{_called(way)} has a character that cannot be printed.")
        return item

    def _number(self, item: object, kind: type, entry: Entry, way: _Way) -> float:
        if kind is int and type(item) is not int:
            raise self._fault(way, f"{_called(way)} is a whole number.")
        if type(item) not in (int, float) or not math.isfinite(item):  # type: ignore[arg-type]
            raise self._fault(way, f"{_called(way)} is a number.")
        assert isinstance(item, int | float)
        low, high = entry.limits or (-math.inf, math.inf)
        if not low <= item <= high:
            raise self._fault(way, f"{_called(way)} is a number from {low:g} to {high:g}.")
        return kind(item)  # type: ignore[no-any-return]

    def _check_known(self, data: dict[str, Any], known: list[str], way: _Way) -> None:
        for key in data:
            if key not in known:
                near = get_close_matches(key, known, n=1)
                remedy = f"Is “{near[0]}” meant?" if near else f"There are: {', '.join(known)}."
                raise self._fault((*way, key), f"there is no “{_short(key)}”.", remedy)

    def _check_names(self, recipe: Recipe) -> None:
        """Names by which entries are called are given once."""
        lists: tuple[tuple[str, str, Callable[[Any], str], tuple[Any, ...]], ...] = (
            ("sources", "id", lambda each: each.id, recipe.sources),
            ("sections", "title", lambda each: each.title.casefold(), recipe.sections),
        )
        for table, key, name_of, values in lists:
            seen: set[str] = set()
            for number, value in enumerate(values):
                name = name_of(value)
                if name in seen:
                    called = f"{_short(getattr(value, key))}"
                    raise self._fault((table, number, key), f"“{called}” is there twice.")
                seen.add(name)

    def _fault(self, way: _Way, said: str, remedy: str = "") -> RecipeError:
        line = line_of(self._text, way)
        where = f"{self._name}, line {line}" if line else self._name
        return RecipeError(f"{where}: {said}", remedy=remedy, file=self._name, line=line)


def _called(way: _Way) -> str:
    """An entry as sentences call it: “quota”, or “sections” number 3."""
    names = [each for each in way if isinstance(each, str)]
    numbered = f" number {way[-1] + 1}" if isinstance(way[-1], int) else ""
    return f"“{names[-1]}”{numbered}"


def _short(name: str) -> str:
    plain = "".join(each if each.isprintable() else " " for each in name)
    return plain if len(plain) <= 60 else f"{plain[:59]}…"
