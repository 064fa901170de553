"""A theme's files: the user's own come before the package's, and those before the ones that all
themes share. What lies outside these folders is not read, be it by a link."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from itertools import islice
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound
from jinja2.loaders import split_template_path

from digest.errors import RenderError

SHARED = "common"
"""The folder of the package with the files that all themes share."""

_LARGEST = 1_000_000
_MOST_FILES = 400


@dataclass(frozen=True, slots=True)
class ThemeFolder:
    """A folder of theme files. `root` is the folder of themes that it must lie in."""

    root: Path
    name: str

    @property
    def path(self) -> Path:
        return self.root / self.name

    def files(self) -> Mapping[str, Path]:
        """Its files by their name within it ("epub/nav.xhtml.j2"), in order. Hidden ones and those
        that a link leads out for do not count. Raises RenderError when it has too many."""
        found = {path.relative_to(self.path).as_posix(): path for path in self._visible()}
        if len(found) > _MOST_FILES:
            raise RenderError(
                f"The folder {self.name} has more than {_MOST_FILES} files.",
                theme=self.name,
                remedy="Keep only the theme's own files in it.",
            )
        return dict(sorted(found.items()))

    def holds(self, path: Path) -> bool:
        """Whether `path` is a file that lies below the root itself, not only by name."""
        return path.is_file() and path.resolve().is_relative_to(self.root.resolve())

    def _visible(self) -> Iterator[Path]:
        paths = (path for path in self.path.rglob("*") if self.holds(path))
        named = (path for path in paths if not _is_hidden(path.relative_to(self.path)))
        return islice(named, _MOST_FILES + 1)


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") or part.endswith("~") for part in path.parts)


def may_be_key(key: str) -> bool:
    """Whether a theme's folder may bear that name: one plain name, on any system."""
    return (
        bool(key.strip())
        and key.isprintable()
        and key[0] != "."
        and not set(key) & set('/\\:*?"<>|')
    )


def theme_folders(key: str, themes: Path | None) -> tuple[ThemeFolder, ...]:
    """Where the files of the theme `key` are looked for, in that order; `themes` is the user's
    folder. Folders need not exist."""
    built_in = built_in_themes()
    own = (ThemeFolder(themes, key),) if themes is not None else ()
    return (*own, ThemeFolder(built_in, key), ThemeFolder(built_in, SHARED))


def built_in_themes() -> Path:
    """The folder of the themes that come with Digest Desk."""
    return Path(str(resources.files("templates")))


class ThemeLoader(BaseLoader):
    """Gives Jinja the files of `folders`, the first that has one of that name."""

    def __init__(self, folders: tuple[ThemeFolder, ...]) -> None:
        self.folders = folders

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """The text of `template` and where it lies. It stays up to date: an environment is made
        anew when a file changes. Raises TemplateNotFound, RenderError for what is no template."""
        path = self.find(template)
        if path is None:
            raise TemplateNotFound(template)
        if path.stat().st_size > _LARGEST:
            raise RenderError(f"{self.place(path)} is larger than a template may be.")
        try:
            return path.read_text(encoding="utf-8"), str(path), None
        except UnicodeDecodeError as error:
            raise RenderError(f"{self.place(path)} is not text in UTF-8.") from error

    def find(self, template: str) -> Path | None:
        """Where the file `template` lies; None when no folder has it. Raises TemplateNotFound for
        a name that leads out of the folders."""
        pieces = split_template_path(template)
        paths = ((folder, folder.path.joinpath(*pieces)) for folder in self.folders)
        return next((path for folder, path in paths if folder.holds(path)), None)

    def place(self, path: Path) -> str:
        """How a file is named to people: "mine/web.css"."""
        for folder in self.folders:
            if path.is_relative_to(folder.path):
                return path.relative_to(folder.root).as_posix()
        return path.name

    def state(self) -> tuple[object, ...]:
        """What tells whether the files are still the same: their places, times and sizes."""
        found = [path for folder in self.folders for path in folder.files().values()]
        return tuple((str(p), (facts := p.stat()).st_mtime_ns, facts.st_size) for p in found)
