"""Themes: a folder with theme.toml, Jinja templates, stylesheets."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, StrictUndefined, TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment

from digest.errors import RenderError
from digest.model import Edition
from digest.render.themes.declaration import Declaration
from digest.render.themes.declared import read_declaration
from digest.render.themes.faults import Fault, faults_told
from digest.render.themes.files import ThemeFolder, ThemeLoader, may_be_key, theme_folders
from digest.render.themes.fonts import font_path
from digest.render.themes.style import Style, style_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A look, found by its `key`, which is its folder's name."""

    key: str
    declaration: Declaration
    environment: ImmutableSandboxedEnvironment

    @property
    def dpi(self) -> int:
        """The resolution to which pictures are fitted in print."""
        return self.declaration.dpi

    def style(self, edition: Edition) -> Style:
        """Its values with the edition's paper and look applied. Raises RenderError."""
        return style_of(self.declaration, edition.paper, edition.look)

    @property
    def loader(self) -> ThemeLoader:
        """Where its files are found."""
        assert isinstance(self.environment.loader, ThemeLoader)
        return self.environment.loader

    def render(self, template: str, **context: object) -> str:
        """The text of `template`, named as in the theme's folder. Raises RenderError naming file
        and line on a template's fault."""
        with faults_told(self.key, self.loader):
            return self.environment.get_template(template).render(context)

    def source(self, file: str) -> str:
        """The text of one of the theme's files, as it is. Raises RenderError when it is absent."""
        with faults_told(self.key, self.loader):
            return self.loader.get_source(self.environment, file)[0]

    @property
    def print(self) -> str:
        """A fingerprint of what is set in print with this theme: other files, other galleys."""
        files = "".join(map(self.source, ("blocks.html.j2", "measure.html.j2", "print.css")))
        return hashlib.sha256(files.encode()).hexdigest()[:16]

    def font(self, name: str) -> bytes:
        """The content of the font `name`. Raises KeyError for one that the theme has not named."""
        return font_path(self.declaration.fonts[name]).read_bytes()


def open_theme(key: str, themes: Path | None = None) -> Theme:
    """The theme `key`, from the folder `themes` or from the package. Raises RenderError when
    there is none or its theme.toml is at fault."""
    if not may_be_key(key):
        raise RenderError(f"“{key}” is not the name of a theme.", theme=key)
    loader = ThemeLoader(theme_folders(key, themes))
    environment = _environment(loader.folders, loader.state())
    declaration, wrong = declared(loader, environment, key)
    if declaration is None:
        raise wrong[0].error(key)
    return Theme(key=key, declaration=declaration, environment=environment)


def declared(
    loader: ThemeLoader, environment: Environment, key: str
) -> tuple[Declaration | None, tuple[Fault, ...]]:
    """What the theme's theme.toml declares, and what is wrong with it. Raises RenderError when
    there is no such theme."""
    try:
        source, path, _ = loader.get_source(environment, "theme.toml")
    except TemplateNotFound as error:
        raise RenderError(f"There is no theme “{key}”.", theme=key) from error
    return read_declaration(source, loader.place(Path(path)))


@lru_cache(maxsize=8)
def _environment(
    folders: tuple[ThemeFolder, ...], _state: tuple[object, ...]
) -> ImmutableSandboxedEnvironment:
    """The environment that finds templates in `folders`, and keeps them compiled as long as the
    files stay in the same state. (A compiled template asks whether its own file has changed, not
    whether one that comes before it has been added.)"""
    return ImmutableSandboxedEnvironment(
        loader=ThemeLoader(folders),
        autoescape=_is_markup,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _is_markup(template: str | None) -> bool:
    """Whether what a template prints has to be escaped: all but plain text."""
    return template is None or not template.endswith((".txt", ".txt.j2"))
