"""What issued editions are printed with, kept so that each can be printed again, byte for byte.

    <folder>/<hash of the edition's id>.json    its Imprint
    <folder>/themes/<hash of the files>/<key>/  all files of its theme, the shared ones among them
    <folder>/media/<MediaId>                    its pictures

The edition itself is in the library, complete. What is kept here is what lies outside of it and may
be changed or deleted afterwards: the user's theme, the app's own templates, which newer versions
bring along, and the pictures. Files are named by their content, so that editions share them, and
copied, as a link would change along with what it links to.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from digest import __version__
from digest.codec import from_json, to_json
from digest.errors import DigestError, LibraryError
from digest.files import write_atomically
from digest.model import Edition, EditionId, MediaId
from digest.render.themes.assets import present_pictures
from digest.render.themes.theme import open_theme

PROGRAM = "digest-desk"
_ENGINES = ("weasyprint", "pydyf", "pikepdf", "pillow", "jinja2", "mjml-python", "markdown-it-py")
"""The libraries whose versions show in what is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What an issued edition was printed with. `files` is the hash of its `theme`'s files,
    `pictures` are those that there were, `programs` the name and version of each that prints, and
    `kept` (aware) is when all this was kept."""

    edition: EditionId
    theme: str
    files: str
    pictures: tuple[MediaId, ...]
    programs: tuple[tuple[str, str], ...]
    kept: datetime


class Imprints:
    """The imprints in a folder, which need not exist yet. Any number of processes may use it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def media(self) -> Path:
        """The folder of the kept pictures."""
        return self._folder / "media"

    def themes(self, imprint: Imprint) -> Path:
        """The folder of themes that has the imprint's, whole."""
        return self._folder / "themes" / imprint.files

    def keep(self, edition: Edition, *, media: Path, themes: Path, now: datetime) -> Imprint:
        """Keeps what `edition` would be printed with at `now`, in the place of what was kept for it
        before: its theme, from the user's folder `themes` or the app's own, and its pictures in the
        folder `media`. Raises RenderError when there is no such theme or it can't be opened,
        LibraryError when the disk refuses."""
        files = open_theme(edition.theme, themes).environment.files.files
        try:
            contents = {name: path.read_bytes() for name, path in files.items()}
            imprint = Imprint(
                edition=edition.id,
                theme=edition.theme,
                files=_hash_of(contents),
                pictures=tuple(sorted(present_pictures(edition, media))),
                programs=present_programs(),
                kept=now,
            )
            self._keep_theme(imprint, contents)
            for name in imprint.pictures:
                self._keep_picture(media / name)
            write_atomically(self._place(edition.id), to_json(imprint).encode())
        except OSError as error:
            raise LibraryError(
                f"What the edition is printed with could not be kept: {error.strerror}.",
                remedy="Check the room on the disk and the permissions of the desk's folder.",
            ) from error
        return imprint

    def of(self, edition: EditionId) -> Imprint | None:
        """The edition's imprint; None when none was kept. Raises LibraryError when it can't be
        read."""
        try:
            return from_json(self._place(edition).read_text("utf-8"), Imprint)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, DigestError) as error:
            raise LibraryError(
                "What the edition was printed with is not known: its record cannot be read."
            ) from error

    def damage(self, imprint: Imprint) -> tuple[str, ...]:
        """The names of the kept files that are not what they were, or gone: the theme's key for
        its files, pictures by their ids."""
        theme = () if self._has_theme(imprint) else (imprint.theme,)
        return (*theme, *(name for name in imprint.pictures if not _is_whole(self.media / name)))

    def stands(self, imprint: Imprint, *, media: Path, themes: Path) -> bool:
        """Whether what was kept is what the desk has now, too: its theme, from `themes` or the
        app's own, and its pictures, in `media`. Raises RenderError, LibraryError when that cannot
        be told."""
        try:
            files = open_theme(imprint.theme, themes).environment.files.files
            contents = {name: path.read_bytes() for name, path in files.items()}
        except OSError as error:
            raise LibraryError("The theme of an edition cannot be read.") from error
        pictures = all((media / name).is_file() for name in imprint.pictures)
        return pictures and _hash_of(contents) == imprint.files

    def _place(self, edition: EditionId) -> Path:
        # An id may come from a shared file: it is no name for one.
        return self._folder / f"{hashlib.sha256(edition.encode()).hexdigest()[:32]}.json"

    def _has_theme(self, imprint: Imprint) -> bool:
        """Whether the theme is kept, whole."""
        return _hash_of(dict(_contents(self.themes(imprint) / imprint.theme))) == imprint.files

    def _keep_theme(self, imprint: Imprint, contents: Mapping[str, bytes]) -> None:
        if self._has_theme(imprint):
            return
        place = self.themes(imprint)
        shutil.rmtree(place, ignore_errors=True)  # what is there was changed by somebody
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent, prefix=".keeping-") as folder:
            draft = Path(folder) / "theme"
            for name, content in contents.items():
                file = draft / imprint.theme / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
            try:
                draft.rename(place)
            except OSError:
                if not self._has_theme(imprint):  # else another process was first
                    raise

    def _keep_picture(self, original: Path) -> None:
        """Copies the picture unless it is kept already, whole."""
        place = self.media / original.name
        if not _is_whole(place):
            write_atomically(place, original.read_bytes())


def present_programs() -> tuple[tuple[str, str], ...]:
    """Name and version of each program that prints, as they are now. The app's own version is
    followed by a fingerprint of its printing code."""
    engines = ((name, _version_of(name)) for name in _ENGINES)
    return ((PROGRAM, f"{__version__}+{_code_print()}"), *engines)


def _version_of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a bundled app may lack its libraries' records
        return ""


@cache
def _code_print() -> str:
    """A fingerprint of the modules that print: two builds of one version may differ in them."""
    code = hashlib.sha256()
    folder = Path(__file__).parent
    for path in sorted((folder / "render").rglob("*.py")):
        code.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return code.hexdigest()[:12]


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The files below `folder`, which need not exist, by their names in it."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _hash_of(contents: Mapping[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name, content in sorted(contents.items()):
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()


def _is_whole(picture: Path) -> bool:
    """Whether the picture is there with the content that its name is the hash of."""
    try:
        return hashlib.sha256(picture.read_bytes()).hexdigest() == picture.name
    except FileNotFoundError:
        return False
