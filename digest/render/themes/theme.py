"""Themes: a folder with theme.toml, Jinja templates, stylesheets."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from jinja2 import (
    Environment,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from digest.errors import RenderError
from digest.render.themes.files import ThemeFolder, ThemeLoader, may_be_key, theme_folders

_FONT_PACKAGES = ("font_source_serif_pro", "font_source_sans_pro")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSize:
    """A sheet and its margins, in millimetres; `first_top` is the front page's top margin."""

    width: float
    height: float
    top: float
    side: float
    bottom: float
    first_top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A look. `papers` by the name of Paper, `fonts` as file name by asset name, `dpi` is the
    resolution to which pictures are fitted in print."""

    key: str
    name: str
    description: str
    papers: Mapping[str, PaperSize]
    fonts: Mapping[str, str]
    dpi: int
    environment: ImmutableSandboxedEnvironment

    @property
    def loader(self) -> ThemeLoader:
        """Where its files are found."""
        assert isinstance(self.environment.loader, ThemeLoader)
        return self.environment.loader

    def render(self, template: str, **context: object) -> str:
        """The text of `template`, named as in the theme's folder. Raises RenderError naming file
        and line on a template's fault."""
        with _faults(self.key, self.loader):
            return self.environment.get_template(template).render(context)

    def source(self, file: str) -> str:
        """The text of one of the theme's files, as it is. Raises RenderError when it is absent."""
        with _faults(self.key, self.loader):
            return self.loader.get_source(self.environment, file)[0]

    @property
    def print(self) -> str:
        """A fingerprint of what is set in print with this theme: other files, other galleys."""
        files = "".join(map(self.source, ("blocks.html.j2", "measure.html.j2", "print.css")))
        return hashlib.sha256(files.encode()).hexdigest()[:16]

    def font(self, name: str) -> bytes:
        """The content of the font `name`. Raises KeyError for one that the theme has not named."""
        return font_path(self.fonts[name]).read_bytes()


def font_path(file: str) -> Path:
    """Where a font file of the installed packages lies. Raises KeyError when none has it."""
    for package in _FONT_PACKAGES:
        path = Path(str(resources.files(package) / "files" / file))
        if path.is_file():
            return path
    raise KeyError(file)


def open_theme(key: str, themes: Path | None = None) -> Theme:
    """The theme `key`, from the folder `themes` or from the package. Raises RenderError when
    there is none or its theme.toml is at fault."""
    if not may_be_key(key):
        raise RenderError(f"“{key}” is not the name of a theme.", theme=key)
    loader = ThemeLoader(theme_folders(key, themes))
    environment = _environment(loader.folders, loader.state())
    facts = _facts(loader, environment, key)
    try:
        return Theme(
            key=key,
            name=facts["name"],
            description=facts["description"],
            papers={name: PaperSize(**size) for name, size in facts["papers"].items()},
            fonts=facts["fonts"],
            dpi=facts["dpi"],
            environment=environment,
        )
    except (KeyError, TypeError) as error:
        raise RenderError(f"{key}/theme.toml lacks {error}.", theme=key) from error


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


def _facts(loader: ThemeLoader, environment: Environment, key: str) -> dict[str, Any]:
    try:
        return tomllib.loads(loader.get_source(environment, "theme.toml")[0])
    except TemplateNotFound as error:
        raise RenderError(f"There is no theme “{key}”.", theme=key) from error
    except tomllib.TOMLDecodeError as error:
        raise RenderError(f"{key}/theme.toml: {error}", theme=key) from error


@contextmanager
def _faults(key: str, loader: ThemeLoader) -> Iterator[None]:
    """Turns a template's fault into a RenderError that names the template's file and line."""
    try:
        yield
    except TemplateSyntaxError as error:
        place = loader.place(Path(error.filename)) if error.filename else error.name
        raise RenderError(f"{place}, line {error.lineno}: {error.message}", theme=key) from error
    except TemplateNotFound as error:
        raise RenderError(f"The theme has no file {error.name}.", theme=key) from error
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
        raise RenderError(f"{_place(error, key, loader)}: {error}", theme=key) from error


def _place(error: BaseException, key: str, loader: ThemeLoader) -> str:
    """The innermost template line of the error's traceback, which Jinja rewrites to templates."""
    place, trace = key, error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith((".j2", ".css")):
            place = f"{loader.place(Path(file))}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return place
