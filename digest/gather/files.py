"""Files and folders that the user named. Nothing that is read ever names one."""

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from digest.errors import ReadError

SUFFIXES = frozenset({".html", ".htm", ".txt", ".xml", ".json"})
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


def readable_files(folder: Path, limit: int) -> list[Path]:
    """The folder's pages, texts and feeds with those one level below it, newest first.

    Folders that browsers put beside a saved page ("Page_files") hold its pieces and are left out.
    Raises ReadError when the folder holds none.
    """
    try:
        below = [
            each
            for each in folder.iterdir()
            if each.is_dir()
            and os.access(each, os.R_OK | os.X_OK)  # one that is closed closes not the others
            and not each.name.endswith("_files")
            and not _is_hidden(each)
        ]
        files = [
            each
            for place in (folder, *below)
            for each in place.iterdir()
            if each.suffix.lower() in SUFFIXES and not _is_hidden(each) and each.is_file()
        ]
        dated = [(-each.stat().st_mtime, str(each), each) for each in files]
    except OSError as error:
        raise _unreadable(folder, error) from error
    if not dated:
        raise ReadError(
            str(folder),
            f"The folder “{folder}” holds no pages, texts or feeds.",
            remedy="Save pages there as .html or .txt, or choose another folder.",
        )
    return [each for _, _, each in sorted(dated)][:limit]


def file_content(path: Path) -> bytes:
    """The bytes of a file of ordinary size. Raises ReadError."""
    try:
        if not path.is_file():
            raise _missing(path)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _unreadable(path, error) from error
    return of_ordinary_size(content, name=path.name)


def of_ordinary_size(content: bytes, *, name: str) -> bytes:
    """`content`, unless it is larger than 10 MB. Raises ReadError."""
    if len(content) > MOST_BYTES:
        raise ReadError(
            name,
            f"The file “{name}” is larger than {MOST_BYTES / 1e6:g} MB.",
            remedy="Choose the page itself, without what was saved along with it.",
        )
    return content


def picture_beside(folder: Path, address: str) -> bytes:
    """The file that a saved page in `folder` names by a relative address.

    Only from around the page (see `_surroundings`), links resolved: a page may name whatever it
    likes, but it gets nothing from elsewhere. Raises ReadError.
    """
    name = unquote(urlsplit(address).path)
    try:
        path = (folder / name).resolve()
        around = _surroundings(folder)
    except (OSError, ValueError, RuntimeError) as error:  # a NUL in it, a loop of links
        raise _unreadable(Path(address), error) from error
    if name.startswith("/") or not path.is_relative_to(around):
        raise ReadError(
            address,
            f"The picture “{address}” lies outside the page's folder.",
            remedy="Put the picture beside the page and import it again.",
        )
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


def _unreadable(path: Path, error: Exception) -> ReadError:
    why = getattr(error, "strerror", None) or "its name is not one"
    return ReadError(
        str(path),
        f"“{path}” can't be read: {why}.",
        remedy="Check the path and that you may read it.",
    )
