"""Which themes there are, and a copy of one to customise."""

import json
import re
import tempfile
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from digest.errors import RenderError
from digest.files import write_atomically
from digest.render.themes.declaration import Declaration
from digest.render.themes.faults import Fault, fault_of
from digest.render.themes.files import SHARED, built_in_themes, may_be_key, require_key
from digest.render.themes.theme import DECLARED_IN, declared, environment_of

_NAME = re.compile(r"^name\s*=.*$", re.MULTILINE)
_NOT_IN_KEYS = re.compile(r"[^\w]+")
_NOTE = """\
# A copy of “{name}”, to be customised. Templates that are not in this folder are those that all
# themes share; one of the same name put here comes before them. “digest themes check {key}” tells
# what is wrong, with file and line.

"""


class Origin(StrEnum):
    """Where a theme comes from; one is altered when the user's folder has files of a built-in."""

    BUILT_IN = "built-in"
    OWN = "own"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeInfo:
    """A theme as it is listed. `folder` is the user's where there is one. Nothing is declared when
    its theme.toml has `faults`. `print` is a fingerprint of its files as they are."""

    key: str
    origin: Origin
    folder: Path
    declaration: Declaration | None
    faults: tuple[Fault, ...] = ()
    print: str = ""

    @property
    def name(self) -> str:
        """What people call it."""
        return self.declaration.name if self.declaration else self.key


def list_themes(themes: Path | None = None) -> tuple[ThemeInfo, ...]:
    """The built-in themes, then those of the user's folder `themes`, each by name. A theme that
    cannot be opened is listed with what is wrong."""
    package = built_in_themes()
    built_in = [key for key in _keys(package) if (package / key / DECLARED_IN).is_file()]
    own = [key for key in _keys(themes) if key not in built_in] if themes else []
    infos = [theme_info(key, themes) for key in (*built_in, *own)]
    return tuple(sorted(infos, key=lambda info: (info.origin is Origin.OWN, info.name.casefold())))


def theme_info(key: str, themes: Path | None = None) -> ThemeInfo:
    """The theme `key` as it is listed. Raises RenderError when there is none."""
    require_key(key)
    mine = themes / key if themes is not None else None
    is_mine, is_built_in = mine is not None and mine.is_dir(), (built_in_themes() / key).is_dir()
    origin = Origin.OWN if not is_built_in else Origin.ALTERED if is_mine else Origin.BUILT_IN
    state = ""
    try:
        environment = environment_of(key, themes)
        files, state = environment.files, environment.print
        if is_mine and DECLARED_IN not in files.files:
            raise Fault(f"{key}/{DECLARED_IN}", 0, "This file is missing.").error(key)
        declaration, faults = declared(files, key)
    except RenderError as error:
        if not (is_mine or is_built_in):
            raise
        declaration, faults = None, (fault_of(error),)
    return ThemeInfo(
        key=key,
        origin=origin,
        folder=mine if mine is not None and is_mine else built_in_themes() / key,
        declaration=declaration,
        faults=faults,
        print=state,
    )


def theme_files(key: str, themes: Path | None = None) -> dict[str, str]:
    """The files that the theme `key` is made of, by name, and where each comes from
    ("mine/web.css", "common/print.html.j2"). Raises RenderError."""
    files = environment_of(key, themes).files
    return {name: files.place(path) for name, path in sorted(files.files.items())}


def copy_theme(key: str, name: str, themes: Path, *, shared: Collection[str] = ()) -> ThemeInfo:
    """A copy of the theme `key` under another `name` in the user's folder `themes`, all of it or
    nothing.

    It has the theme's own files: its values, its stylesheets and what it prints in its own way.
    The files that all themes share are not among them, but those named in `shared`. They are the
    counterpart of the code that fills them and change with it: copied all, they would break the
    copy when the app gets newer ones; so they stay the app's, and the copy stays small. Raises
    RenderError when the name is taken or no name, OSError when the folder cannot be written."""
    original = theme_info(key, themes)
    if original.declaration is None:
        raise original.faults[0].error(key)
    copied = key_of(name)
    if copied in {info.key for info in list_themes(themes)} | {SHARED}:
        raise RenderError(
            f"There is a theme “{copied}” already.", theme=copied, remedy="Choose another name."
        )
    files = environment_of(key, themes).files
    own = {file for folder in files.folders if folder.name == key for file in folder.files()}
    for file in set(shared) - files.files.keys():
        raise RenderError(f"The theme “{key}” has no file “{file}”.", theme=key)
    texts = {file: files.text(file) for file in sorted(own | set(shared))}
    texts[DECLARED_IN] = _renamed(texts[DECLARED_IN], name.strip(), copied, original.name)
    _write(texts, themes / copied)
    return theme_info(copied, themes)


def key_of(name: str) -> str:
    """The folder's name for a theme called `name`: small letters and hyphens. Raises RenderError
    when nothing of it can be in one."""
    folded = unicodedata.normalize("NFC", name).lower()
    key = _NOT_IN_KEYS.sub("-", folded).strip("-_")[:60]
    if not key or not may_be_key(key) or not name.strip().isprintable():
        raise RenderError(
            f"“{name}” cannot be the name of a theme.", remedy="Use letters and digits."
        )
    return key


def _keys(themes: Path | None) -> list[str]:
    """The folders of `themes` that may be themes."""
    if themes is None or not themes.is_dir():
        return []
    folders = (place.name for place in themes.iterdir() if place.is_dir())
    return sorted(name for name in folders if may_be_key(name) and not name.startswith("__"))


def _renamed(source: str, name: str, key: str, original: str) -> str:
    """The theme.toml `source` with another name, and a note for whoever opens it."""
    plain = json.dumps(name, ensure_ascii=False)  # TOML's basic strings are written like JSON's
    note = _NOTE.format(name=original, key=key)
    return note + _NAME.sub(lambda _: f"name = {plain}", source, count=1)


def _write(texts: Mapping[str, str], place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent, prefix=".copy-") as folder:
        draft = Path(folder) / place.name
        for file, text in texts.items():
            write_atomically(draft / file, text.encode())
        draft.rename(place)
