"""Themes of their own for tests: copies of the built-in one, with something changed."""

from pathlib import Path

from digest.render.themes.catalogue import copy_theme


def own_theme(themes: Path, name: str = "Mine", **files: str) -> Path:
    """A copy of the broadsheet called `name`; `files` are written into it, "_" for the dot."""
    folder = copy_theme("broadsheet", name, themes).folder
    for file, text in files.items():
        (folder / file.replace("_", ".")).write_text(text, encoding="utf-8")
    return folder


def change(file: Path, old: str, new: str) -> None:
    """Puts `new` in the place of `old`, which the file has."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
