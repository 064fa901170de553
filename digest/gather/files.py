"""Files and folders that the user named. Nothing that is read ever names one."""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from urllib.parse import unquote, urlsplit

from digest.errors import ReadError

SUFFIXES = frozenset(
    {".html", ".htm", ".xhtml", ".mhtml", ".mht", ".txt", ".xml", ".rss", ".atom", ".json"}
)
_PACKED = ".gz"
MOST_BYTES = 10_000_000


def named_path(address: str) -> Path | None:
    """The path that an address means: a plain one or a file:// one; None for a web address.

    Raises ReadError for one that is neither.
    """
    try:
        parts = urlsplit(address) if "://" in address else None
        if parts is None:
            return Path(address).expanduser()
        if parts.scheme == "file" and parts.hostname in (None, "localhost"):
            return Path(unquote(parts.path))
    except (ValueError, RuntimeError) as error:  # a bracket left open; the home of nobody
        raise ReadError(
            address,
            f"“{address}” can't be read as a path or an address.",
            remedy="Copy the address again, or choose the file.",
        ) from error
    return None


def is_folder(path: Path) -> bool:
    """Whether `path` is a folder. Raises ReadError for what cannot be a path at all."""
    try:
        return path.is_dir()
    except OSError as error:  # a name too long
        raise _unreadable(path, error) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderFiles:
    """A folder's pages, texts and feeds with those one level below it. `outside` names links that
    lead out of the folder: they are left out, for whoever packed it does not say what is read."""

    files: Mapping[Path, os.stat_result]
    outside: tuple[str, ...] = ()


def files_in(folder: Path) -> FolderFiles:
    """What is to be read in the folder.

    Folders that browsers put beside a saved page ("Page_files") hold its pieces and are left out.
    Raises ReadError when the folder cannot be read.
    """
    files: dict[Path, os.stat_result] = {}
    outside: list[str] = []
    try:
        root = folder.resolve()
        for path in _named_in(folder):
            seen = _seen(path)
            if seen is None:
                continue
            if path.resolve().is_relative_to(root):
                files[path] = seen
            else:
                outside.append(path.name)
    except (OSError, RuntimeError) as error:  # a loop of links
        raise _unreadable(folder, error) from error
    return FolderFiles(files=files, outside=tuple(outside))


def readable_files(folder: Path, limit: int) -> tuple[list[Path], tuple[str, ...]]:
    """What is to be read in the folder, the newest first, and problems. Raises ReadError when that
    is nothing."""
    found = files_in(folder)
    problems = tuple(
        f"“{name}” is a link that leads out of the folder, and was left out."
        for name in found.outside
    )
    if not found.files:
        raise ReadError(
            str(folder),
            " ".join((f"The folder “{folder}” holds no pages, texts or feeds.", *problems)),
            remedy="Save pages there as .html or .txt, or choose another folder.",
        )
    newest = sorted(found.files, key=lambda path: (-found.files[path].st_mtime, str(path)))
    return newest[:limit], problems


def _named_in(folder: Path) -> Iterator[Path]:
    """What is called like a page in the folder and one level below it."""
    below = [
        each
        for each in folder.iterdir()
        if each.is_dir()
        and os.access(each, os.R_OK | os.X_OK)  # one that is closed closes not the others
        and not each.name.endswith("_files")
        and not _is_hidden(each)
    ]
    for place in (folder, *below):
        yield from (each for each in place.iterdir() if is_readable_name(each))


def _seen(path: Path) -> os.stat_result | None:
    """What a look at the file says; None for what is none: a folder, a pipe, a dead link."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen if stat.S_ISREG(seen.st_mode) else None


def is_readable_name(path: Path) -> bool:
    """Whether the file is called as pages, texts and feeds are, packed ones included."""
    name = path.with_suffix("") if path.suffix.lower() == _PACKED else path
    return name.suffix.lower() in SUFFIXES and not _is_hidden(path)


def file_content(path: Path, *, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file of at most `most`. Raises ReadError."""
    try:
        if not path.is_file():
            raise _missing(path)
        with path.open("rb") as file:
            content = file.read(most + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _unreadable(path, error) from error
    return of_ordinary_size(content, name=path.name, most=most)


def of_ordinary_size(content: bytes, *, name: str, most: int = MOST_BYTES) -> bytes:
    """`content`, unless it is larger than `most` bytes. Raises ReadError."""
    if len(content) > most:
        raise ReadError(
            name,
            f"The file “{name}” is larger than {most / 1e6:g} MB.",
            remedy="Choose the page itself, without what was saved along with it.",
        )
    return content


def picture_beside(folder: Path, address: str) -> bytes:
    """The file that a saved page in `folder` names by a relative address.

    Only from around the page (see `_surroundings`), links resolved: a page may name whatever it
    likes, but it gets nothing from elsewhere. Raises ReadError.
    """
    name = unquote(urlsplit(address).path)
    # Judged before any look at the disk: Windows asks the host for "\\host\share".
    if PureWindowsPath(name).anchor:
        raise _outside(address)
    try:
        path = (folder / name).resolve()
        around = _surroundings(folder)
    except (OSError, ValueError, RuntimeError) as error:  # a NUL in it, a loop of links
        raise _unreadable(Path(address), error) from error
    if not path.is_relative_to(around):
        raise _outside(address)
    return file_content(path)


def _surroundings(folder: Path) -> Path:
    """The highest folder whose pictures a page in `folder` may name: at most two above, as a saved
    site keeps its pages in sections and its pictures aside, but never the user's home itself nor
    what holds it: a page among the downloads has no business with the photo albums."""
    home = Path.home().resolve()
    highest = folder.resolve()
    for above in tuple(highest.parents)[:2]:
        if home.is_relative_to(above):
            break
        highest = above
    return highest


def _is_hidden(path: Path) -> bool:
    return path.name.startswith(".")


def _missing(path: Path) -> ReadError:
    remedy = "Check the path; on a removable disk, that the disk is there."
    if not path.is_absolute() and "." in path.parts[0].strip(".") and len(path.parts) > 1:
        remedy = "If a web address is meant, write https:// in front of it."
    return ReadError(str(path), f"There is no file or folder “{path}”.", remedy=remedy)


def _outside(address: str) -> ReadError:
    return ReadError(
        address,
        f"The picture “{address}” lies outside the page's folder.",
        remedy="Put the picture beside the page and import it again.",
    )


def _unreadable(path: Path, error: Exception) -> ReadError:
    why = getattr(error, "strerror", None) or "its name is not one"
    return ReadError(
        str(path),
        f"“{path}” can't be read: {why}.",
        remedy="Check the path and that you may read it.",
    )
