"""A theme's files: the user's own come before the package's, and those before the ones that all
themes share. What lies outside these folders is not read, be it by a link."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from itertools import islice
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound

from digest.errors import RenderError

SHARED = "common"
"""The folder of the package with the files that all themes share."""

_LARGEST = 1_000_000
_MOST_FILES = 400

State = tuple[tuple[str, int, int], ...]
"""What tells whether files are still the same: their places, times and sizes."""


@dataclass(frozen=True, slots=True)
class ThemeFolder:
    """A folder of theme files. `root` is the folder of themes that it must lie in."""

    root: Path
    name: str

    @property
    def path(self) -> Path:
        return self.root / self.name

    def files(self) -> Mapping[str, Path]:
        """Its files by their name within it ("epub/nav.xhtml.j2"), in order. Hidden ones, those
        that a link leads out for, and pipes, at which a reader would wait for ever, do not count.
        Raises RenderError when it has too many."""
        visible = (path for path in self._visible() if path.is_file())
        kept = (path for path in visible if not _leads_out(path, self.root))
        found = {path.relative_to(self.path).as_posix(): path for path in kept}
        if len(found) > _MOST_FILES:
            raise RenderError(
                f"The folder {self.name} has more than {_MOST_FILES} files.",
                theme=self.name,
                remedy="Keep only the theme's own files in it.",
            )
        return dict(sorted(found.items()))

    def links_leading_out(self) -> tuple[Path, ...]:
        """The links in it that are not followed."""
        return tuple(path for path in self._visible() if _leads_out(path, self.root))

    def _visible(self) -> Iterator[Path]:
        return islice(_files_in(self.path), _MOST_FILES + 1)


def _files_in(folder: Path) -> Iterator[Path]:
    """The files below `folder`, and the links, none of which is followed to a folder."""
    if folder.is_symlink():
        yield folder
        return
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not _is_hidden(name)]
        inside = (Path(place, name) for name in (*files, *folders) if not _is_hidden(name))
        yield from (path for path in inside if path.name in files or path.is_symlink())


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.endswith("~")


def _leads_out(path: Path, root: Path) -> bool:
    """Whether `path` is a link to what is no file below `root`."""
    if not path.is_symlink():
        return False
    target = path.resolve()
    return not (target.is_file() and target.is_relative_to(root.resolve()))


def may_be_key(key: str) -> bool:
    """Whether a theme's folder may bear that name: one plain name, on any system."""
    plain = key.isprintable() and not set(key) & set('/\\:*?"<>|')
    return plain and bool(key.strip()) and not _is_hidden(key)


def require_key(key: str) -> None:
    """Raises RenderError for what cannot be the key of a theme."""
    if not may_be_key(key):
        raise RenderError(f"“{key}” is not the name of a theme.", theme=key)


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
    """Gives Jinja the files of `folders`; `files` are all of them by name, of each name the one in
    the first folder that has it. Which there are is found out once."""

    def __init__(self, folders: tuple[ThemeFolder, ...]) -> None:
        """Raises RenderError when a folder has too many files."""
        self.folders = folders
        self.files: dict[str, Path] = {}
        for folder in folders:
            self.files = {**folder.files(), **self.files}

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """The text of `template` and where it lies. It stays up to date: an environment is made
        anew when a file changes. Raises TemplateNotFound, RenderError for what is no template."""
        return self.text(template), str(self.files[template]), None

    def text(self, name: str) -> str:
        """The text of the file `name`. Raises as `get_source` does."""
        path = self.files.get(name)
        if path is None:
            raise TemplateNotFound(name)
        try:
            if path.stat().st_size > _LARGEST:
                raise self._refused(path, "This is larger than a template may be.")
            return path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise self._refused(path, "This is not text in UTF-8.") from error
        except OSError as error:
            raise self._refused(path, f"This cannot be read: {error.strerror}.") from error

    def place(self, path: Path) -> str:
        """How a file is named to people: "mine/web.css"."""
        for folder in self.folders:
            if path.is_relative_to(folder.path):
                return path.relative_to(folder.root).as_posix()
        return path.name

    def state(self) -> State:
        """The present state of all files. Raises RenderError when one has gone meanwhile."""
        try:
            stated = [(str(path), path.stat()) for path in self.files.values()]
        except OSError as error:
            gone = Path(error.filename)
            raise self._refused(gone, f"This cannot be read: {error.strerror}.") from error
        return tuple((place, facts.st_mtime_ns, facts.st_size) for place, facts in stated)

    def _refused(self, path: Path, reason: str) -> RenderError:
        place = self.place(path)
        return RenderError(f"{place}: {reason}", theme=self.folders[0].name, file=place)
