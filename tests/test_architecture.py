"""The house's law: who may import whom. ARCHITECTURE.md tells the reasons."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

LAYERS = [
    {"model", "errors"},
    {"codec", "files", "hosts", "niceness", "phrases", "secrets"},
    {
        "edits",
        "movements",
        "selection",
        "compose",
        "recipes",
        "recipe_files",
        "roster",
        "health",
        "likeness",
        "locks",
        "shelf",
        "chart_past",
        "edition_files",
        "crops",
        "differences",
        "edition_differences",
        "provenance",
        "marking",
        "fitting",
        "upkeep",
        "refill",
        "corrections",
    },
    {"fetch", "pictures", "sources", "gather", "render", "library"},
    {"settings", "preflight", "holding", "imprints", "notify"},
    {"deliver"},
    {"desk", "pipeline"},
    {"schedule", "demo", "doctor", "service", "journal"},
    {"cli"},
]
"""A room may import the rooms of the rows above its own, and what NEIGHBOURS allows."""

NEIGHBOURS = {
    ("compose", "edits"),
    ("chart_past", "movements"),
    ("compose", "movements"),
    ("compose", "selection"),
    ("fitting", "edits"),
    ("upkeep", "edits"),
    ("refill", "edits"),
    ("corrections", "edits"),
    ("corrections", "differences"),
    ("edition_differences", "differences"),
    ("provenance", "differences"),
    ("provenance", "edition_differences"),
    ("selection", "likeness"),
    ("roster", "health"),
    ("gather", "fetch"),
    ("gather", "pictures"),
    ("gather", "sources"),
    ("pipeline", "desk"),
    ("library", "pictures"),
    ("doctor", "schedule"),
}

KEEPERS = {
    "weasyprint": {"render"},
    "jinja2": {"render"},
    "tinycss2": {"render"},
    "pikepdf": {"render"},
    "pypdfium2": {"render"},
    "mjml": {"render"},
    "markdown_it": {"render"},
    "sqlalchemy": {"library"},
    "alembic": {"library"},
    "sqlite3": {"library"},
    "apscheduler": {"schedule"},
    "holidays": {"schedule"},
    "icalendar": {"schedule"},
    "dateutil": {"schedule"},
    "apprise": {"notify"},
    "httpx": {"fetch"},
    "httpcore": {"fetch"},
    "socket": {"fetch", "deliver"},
    "smtplib": {"deliver"},
    "protego": {"fetch"},
    "watchfiles": {"gather"},
    "trafilatura": {"sources"},
    "feedparser": {"sources"},
    "PIL": {"pictures", "render"},
    "keyring": {"secrets"},
    "tomlkit": {"recipe_files"},
    "cattrs": {"codec"},
    "babel": {"render"},
    "lxml": {"sources", "render"},
    "platformdirs": {"desk", "render"},
    "tzlocal": {"doctor"},
    "typer": {"cli"},
    "rich": {"cli"},
    "PySide6": set(),
    "ui": set(),
}
"""Only these rooms know these libraries. `doctor` may look at all of them."""

THE_WINDOWS_OWN = {"babel", "tzlocal"}
"""Of these the window may know, too: languages and the time zone of its computer."""

LOW_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "tools"}


def modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


@cache
def imports(path: Path) -> tuple[str, ...]:
    """Every module that the file imports, with dots, wherever in the file it stands."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            module = node.module or ""
            yield module
            if module in ("digest", "ui"):
                yield from (f"{module}.{alias.name}" for alias in node.names)


def room(path: Path) -> str:
    inside = path.relative_to(ROOT / "digest")
    return inside.parts[0].removesuffix(".py")


def level(name: str) -> int:
    (found,) = [number for number, rooms in enumerate(LAYERS) if name in rooms]
    return found


def engine_modules() -> list[Path]:
    return [path for path in modules("digest") if path != ROOT / "digest/__init__.py"]


def test_every_room_of_the_engine_has_its_row():
    rooms = {room(path) for path in engine_modules()}
    assert rooms == set().union(*LAYERS)


def test_imports_go_up_the_straight_line_only():
    broken = []
    for path in engine_modules():
        here = room(path)
        for name in imports(path):
            if not name.startswith("digest."):
                continue
            there = name.split(".")[1]
            if there in (here, "__version__") or (here, there) in NEIGHBOURS:
                continue
            if level(there) >= level(here):
                broken.append(f"{path.relative_to(ROOT)} imports {name}")
    assert broken == []


@pytest.mark.parametrize("library", KEEPERS)
def test_a_library_is_known_to_its_keepers_only(library):
    broken = []
    for path in engine_modules():
        if room(path) in KEEPERS[library] | {"doctor"} and KEEPERS[library]:
            continue
        if any(name.split(".")[0] == library for name in imports(path)):
            broken.append(str(path.relative_to(ROOT)))
    assert broken == []


def test_the_window_renders_and_stores_through_the_engine_only():
    foreign = KEEPERS.keys() - {"PySide6", "ui"} - THE_WINDOWS_OWN
    broken = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules("ui")
        for name in imports(path)
        if name.split(".")[0] in foreign
    ]
    assert broken == []


def test_no_module_has_a_name_that_says_nothing():
    assert [p for p in modules("digest", "ui", "tests", "samples") if p.stem in LOW_NAMES] == []


def test_modules_classes_and_functions_stay_small():
    long = []
    for path in modules("digest", "ui", "tests"):
        text = path.read_text(encoding="utf-8")
        if len(text.splitlines()) > 400:
            long.append(f"{path.relative_to(ROOT)}: {len(text.splitlines())} lines")
        for node in ast.walk(ast.parse(text)):
            limit = (
                300
                if isinstance(node, ast.ClassDef)
                else 40
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
                else None
            )
            if limit and node.end_lineno - node.lineno + 1 > limit + docstring_lines(node):
                long.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
    assert long == []


def docstring_lines(node: ast.AST) -> int:
    """Documentation does not count against a function's length."""
    first = node.body[0]
    documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return first.end_lineno - first.lineno + 1 if documented else 0


def test_what_the_engine_imports_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = " ".join(project["dependencies"]).lower()
    names = {
        "PIL": "pillow",
        "markdown_it": "markdown-it-py",
        "dateutil": "python-dateutil",
        "shiboken6": "pyside6",
    }
    foreign = {
        name.split(".")[0]
        for path in modules("digest", "ui")
        for name in imports(path)
        if name.split(".")[0] not in sys.stdlib_module_names | {"digest", "ui", "samples"}
    }
    undeclared = [
        name for name in foreign if names.get(name, name.replace("_", "-")).lower() not in declared
    ]
    assert sorted(undeclared) == []
