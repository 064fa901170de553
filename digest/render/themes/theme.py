"""Themes: a folder with theme.toml, Jinja templates, stylesheets."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from digest.errors import RenderError
from digest.model import Edition
from digest.render.themes.compiled import compiled_templates
from digest.render.themes.declaration import Declaration
from digest.render.themes.declared import read_declaration
from digest.render.themes.faults import Fault, faults_told
from digest.render.themes.files import State, ThemeFolder, ThemeLoader, require_key, theme_folders
from digest.render.themes.fonts import font_path
from digest.render.themes.style import Style, style_of

DECLARED_IN = "theme.toml"


class ThemeEnvironment(ImmutableSandboxedEnvironment):
    """Jinja for one theme: sandboxed, strict, with `files` to find templates in, as they are in
    `state`."""

    def __init__(self, files: ThemeLoader, state: State) -> None:
        super().__init__(
            loader=files,
            autoescape=_is_markup,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=compiled_templates(),
        )
        self.files = files
        self.state = state

    @property
    def print(self) -> str:
        """A fingerprint of the files as they are."""
        return hashlib.sha256(repr(self.state).encode()).hexdigest()[:16]


def _is_markup(template: str | None) -> bool:
    """Whether what a template prints has to be escaped: all but plain text."""
    return template is None or not template.endswith((".txt", ".txt.j2"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A look, found by its `key`, which is its folder's name."""

    key: str
    declaration: Declaration
    environment: ThemeEnvironment

    @property
    def dpi(self) -> int:
        """The resolution to which pictures are fitted in print."""
        return self.declaration.dpi

    def style(self, edition: Edition) -> Style:
        """Its values with the edition's paper and look applied. Raises RenderError."""
        return style_of(self.declaration, edition.paper, edition.look)

    def render(self, template: str, **context: object) -> str:
        """The text of `template`, named as in the theme's folder. Raises RenderError naming file
        and line on a template's fault."""
        with faults_told(self.key, self.environment.files):
            return self.environment.get_template(template).render(context)

    def source(self, file: str) -> str:
        """The text of one of the theme's files, as it is. Raises RenderError when it is absent."""
        with faults_told(self.key, self.environment.files):
            return self.environment.files.text(file)

    @property
    def print(self) -> str:
        """A fingerprint of its files as they are: other files, other galleys."""
        return self.environment.print

    def font(self, name: str) -> bytes:
        """The content of the font `name`. Raises KeyError for one that the theme has not named."""
        return font_path(self.declaration.fonts[name]).read_bytes()


def open_theme(key: str, themes: Path | None = None) -> Theme:
    """The theme `key`, from the folder `themes` or from the package. Raises RenderError when
    there is none or its theme.toml is at fault."""
    environment = environment_of(key, themes)
    declaration, wrong = declared(environment.files, key)
    if declaration is None:
        raise wrong[0].error(key)
    return Theme(key=key, declaration=declaration, environment=environment)


def environment_of(key: str, themes: Path | None) -> ThemeEnvironment:
    """Where the theme's templates are found and kept compiled as long as its files stay the same.
    Raises RenderError for a name that no theme can have."""
    require_key(key)
    folders = theme_folders(key, themes)
    return _environment(folders, ThemeLoader(folders).state())


def declared(files: ThemeLoader, key: str) -> tuple[Declaration | None, tuple[Fault, ...]]:
    """What the theme's theme.toml declares, and what is wrong with it. Raises RenderError when
    there is no such theme."""
    path = files.files.get(DECLARED_IN)
    if path is None:
        raise RenderError(
            f"There is no theme “{key}”.", theme=key, remedy="See: digest themes list"
        )
    return read_declaration(files.text(DECLARED_IN), files.place(path))


@lru_cache(maxsize=8)
def _environment(folders: tuple[ThemeFolder, ...], state: State) -> ThemeEnvironment:
    """One environment for each state of the files. (A compiled template asks whether its own file
    has changed, not whether one that comes before it has been added.)"""
    return ThemeEnvironment(ThemeLoader(folders), state)
