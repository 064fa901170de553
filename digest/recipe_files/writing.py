"""Writing a recipe's file, over a former one whose comments and order are kept."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import AoT, Table

from digest.codec import to_data
from digest.errors import RecipeError
from digest.files import write_atomically
from digest.model import PinnedChart, RankingRule, Recipe, Scores, SectionRule, Source
from digest.recipe_files.entries import ENTRIES, FORMAT, SCORES_SAY, TABLES
from digest.recipe_files.reading import parse_recipe, read_recipe

Told = Recipe | Scores | Source | SectionRule | RankingRule | PinnedChart

_BLANK_LINES = re.compile(r"\n{3,}")
"""No text of a recipe has two line ends, so that these are between entries."""

_HEAD = """\
A recipe of Digest Desk: how one edition is gathered, selected and laid out.
What is left out has its usual value."""


def write_recipe(recipe: Recipe, path: Path) -> None:
    """Writes the recipe's file, whole or not at all. A recipe's file that is there already keeps
    its comments. Raises RecipeError when the place cannot be written to."""
    try:
        former = path.read_text(encoding="utf-8-sig") if _is_recipe(path) else ""
        write_atomically(path, recipe_text(recipe, former).encode())
    except OSError as error:
        raise RecipeError(
            f"{path} cannot be written: {error.strerror or error}.",
            remedy="Choose another place.",
            file=path.name,
        ) from error


def recipe_text(recipe: Recipe, former: str = "") -> str:
    """The recipe as TOML: a new text with comments, or `former`, a recipe's text, with what
    differs put in its place. Read again it is `recipe`, but for characters that cannot be
    printed. Raises RecipeError when `former` is no recipe."""
    if not former:
        return _told(recipe, _new_document())
    former_recipe = parse_recipe(former)
    if former_recipe == recipe:
        return former
    renewed = _told(recipe, tomlkit.parse(former))
    anew = recipe_text(recipe)
    # What somebody wrote in an unusual form, as tables within lists, may not bear changing.
    return renewed if _tells_the_same(renewed, anew) else anew


def _told(recipe: Recipe, document: tomlkit.TOMLDocument) -> str:
    is_new = "lead" not in document
    _fill(document, recipe, explained=is_new)
    _fill_scores(document, recipe.scores)
    for name, (_, said) in TABLES.items():
        _fill_tables(document, name, getattr(recipe, name), said)
    return _BLANK_LINES.sub("\n\n", tomlkit.dumps(document)).strip() + "\n"


def _tells_the_same(one: str, other: str) -> bool:
    try:
        return parse_recipe(one) == parse_recipe(other)
    except RecipeError:
        return False


def _is_recipe(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        read_recipe(path)
    except RecipeError:
        return False  # whatever it is, the user chose to write over it
    return True


def _new_document() -> tomlkit.TOMLDocument:
    document = tomlkit.document()
    for line in _HEAD.splitlines():
        document.add(tomlkit.comment(line))
    document.add("format", tomlkit.item(FORMAT))
    document.add(tomlkit.nl())
    return document


def _fill(table: Any, told: Told, *, explained: bool) -> None:
    """Puts the entries of `told` into its table, but for tables of its own."""
    usual = {each.name: each.default for each in fields(told)}
    for name, entry in ENTRIES[type(told)].items():
        value = getattr(told, name)
        if value is None or (value == usual[name] and not entry.always and name not in table):
            table.pop(name, None)
            continue
        data = _plain(value)
        if name not in table:
            item = tomlkit.item(data)
            if explained and entry.says:
                item.comment(entry.says).trivia.comment_ws = "  "
            table.add(name, item)
        elif tomlkit.item(table[name]).unwrap() != data:
            table[name] = data


def _plain(value: object) -> Any:
    """A value of the model as TOML can tell it."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, PinnedChart):
        shown = {each.name: each.default for each in fields(value)}
        given = {name: getattr(value, name) for name in shown}
        return {n: _plain(v) for n, v in given.items() if v != shown[n] or shown[n] is MISSING}
    data = to_data(value)
    return _printable(data) if isinstance(data, str) else data


def _printable(text: str) -> str:
    """`text` with blanks for what would be refused when it is read again."""
    unfit = {"Cc", "Cs"}
    return "".join(" " if unicodedata.category(each) in unfit else each for each in text)


def _fill_scores(document: tomlkit.TOMLDocument, scores: Scores | None) -> None:
    if scores is None:
        document.pop("scores", None)
        return
    is_new = "scores" not in document
    table = tomlkit.table() if is_new else document["scores"]
    if is_new:
        table.comment(SCORES_SAY).trivia.comment_ws = "  "
    _fill(table, scores, explained=is_new)
    if is_new:
        table.add(tomlkit.nl())
        document.add("scores", table)


def _fill_tables(
    document: tomlkit.TOMLDocument, name: str, values: Iterable[Any], said: str
) -> None:
    """Puts a list of tables in the place of the former one; those that tell of the same source,
    section or chart are kept and changed."""
    former = document.get(name, [])
    former = list(former) if isinstance(former, AoT) else []
    by_name: dict[str, Table] = {}
    for table in former:
        by_name.setdefault(_name_of(table), table)
    tables: list[Table] = []
    added: list[Table] = []
    for number, value in enumerate(values):
        title = _printable(value.id if isinstance(value, Source) else value.title)
        table = by_name.pop(title, None)
        explained = table is None and number == 0
        if table is None:
            table = tomlkit.table()
            added.append(table)
        if explained and not former:
            table.comment(said).trivia.comment_ws = "  "
        _fill(table, value, explained=explained)
        tables.append(table)
    for table in added:
        table.add(tomlkit.nl())
    if [id(table) for table in tables] != [id(table) for table in former]:
        _replace(document, name, tables)


def _replace(document: tomlkit.TOMLDocument, name: str, tables: list[Table]) -> None:
    listed = tomlkit.aot()
    for table in tables:
        listed.append(table)
    if not tables:
        document.pop(name, None)
    elif name in document:
        document[name] = listed
    else:
        document.add(name, listed)


def _name_of(table: Mapping[str, Any]) -> str:
    return str(table.get("id", table.get("title", "")))
