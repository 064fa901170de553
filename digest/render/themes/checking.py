"""Checks a theme file by file, without rendering: what can be told by reading is told at once, all
of it, each with its line."""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import TemplateSyntaxError, nodes

from digest.errors import RenderError
from digest.render.themes.declaration import Declaration
from digest.render.themes.faults import Fault, fault_of, sentence
from digest.render.themes.files import ThemeFolder, ThemeLoader
from digest.render.themes.style import VARIABLES
from digest.render.themes.stylesheets import Surroundings, stylesheet_faults
from digest.render.themes.theme import ThemeEnvironment, declared, environment_of

_SET = re.compile(r"--([\w-]+)\s*:")
_LOADED = re.compile(
    r"\b(?:src|srcset|poster)\s*=\s*[\"']?https?:"
    r"|<link\b(?=[^>]*\brel\s*=\s*[\"']?(?:stylesheet|icon|preload))[^>]*\bhref\s*=\s*[\"']?https?:",
    re.IGNORECASE,
)
"""What makes a page fetch something; its links do not."""
_NAMING = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)


def check_theme(key: str, themes: Path | None = None) -> tuple[Fault, ...]:
    """Everything that can be seen to be wrong with the theme, by file and line; `themes` is the
    user's folder. Raises RenderError when there is no such theme."""
    environment = environment_of(key, themes)
    declaration, wrong = declared(environment.files, key)
    checker = _Checker(environment, declaration)
    found = {*wrong, *_leading_out(environment.files.folders), *checker.faults()}
    return tuple(sorted(found, key=lambda fault: (fault.file, fault.line, fault.message)))


class _Checker:
    """Reads the files of one theme."""

    def __init__(self, environment: ThemeEnvironment, declaration: Declaration | None) -> None:
        self._environment = environment
        self._files = environment.files.files
        self._fonts = declaration.fonts if declaration else None

    def faults(self) -> Iterator[Fault]:
        """The faults of all files, theme.toml excepted."""
        texts: dict[str, str] = {}
        for name in self._files:
            try:
                texts[name] = self._environment.files.text(name)
            except RenderError as error:
                yield fault_of(error)
        variables = {found for text in texts.values() for found in _SET.findall(text)}
        around = Surroundings(variables=variables | VARIABLES, fonts=self._fonts, files=self._files)
        for name, text in texts.items():
            place = self._environment.files.place(self._files[name])
            if name.endswith(".css"):
                yield from stylesheet_faults(text, place, around)
            elif name.endswith(".j2"):
                yield from self._of_template(name, text, place)
                yield from _of_addresses(text, place)

    def _of_template(self, name: str, source: str, place: str) -> Iterator[Fault]:
        read = _read_template(name, source)
        if read.message:
            yield Fault(place, read.line, read.message)
        for line, named in read.named:
            if named not in self._files:
                near = get_close_matches(named, self._files, n=1)
                hint = f" Did you mean “{near[0]}”?" if near else ""
                yield Fault(place, line, f"The theme has no file “{named}”.{hint}")


class _Read(NamedTuple):
    """What reading a template tells: `message` of the fault in `line`, else the templates that it
    names, each with its line."""

    line: int = 0
    message: str = ""
    named: tuple[tuple[int, str], ...] = ()


@lru_cache(maxsize=256)
def _read_template(name: str, source: str) -> _Read:
    """Reads the template `source`; those that all themes share are read once."""
    environment = ThemeEnvironment(ThemeLoader(()), ())
    try:
        tree = environment.parse(source, name)
        named = tuple((n.lineno, file) for n in tree.find_all(_NAMING) for file in _named(n))
        environment.compile(tree, name)
    except TemplateSyntaxError as error:
        return _Read(line=error.lineno, message=sentence(error.message))
    return _Read(named=named)


def _named(node: Any) -> Iterable[str]:
    """The templates that the node needs, where it names them outright."""
    if isinstance(node, nodes.Include) and node.ignore_missing:
        return ()
    return (node.template.value,) if isinstance(node.template, nodes.Const) else ()


def _of_addresses(source: str, place: str) -> Iterator[Fault]:
    for number, line in enumerate(source.splitlines(), start=1):
        if _LOADED.search(line):
            yield Fault(place, number, "A page loads nothing from the network.")


def _leading_out(folders: Iterable[ThemeFolder]) -> Iterator[Fault]:
    for folder in folders:
        for path in folder.links_leading_out():
            place = path.relative_to(folder.root).as_posix()
            yield Fault(place, 0, "This link leads out of the themes’ folder and is not followed.")
