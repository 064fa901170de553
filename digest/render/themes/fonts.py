"""The fonts that themes may name: files of the installed font packages."""

from importlib import resources
from pathlib import Path

FONT_PACKAGES = ("font_source_serif_pro", "font_source_sans_pro")


def font_path(file: str) -> Path:
    """Where a font file of the installed packages lies. Raises KeyError when none has it."""
    if Path(file).name == file:
        for package in FONT_PACKAGES:
            path = Path(str(resources.files(package) / "files" / file))
            if path.is_file():
                return path
    raise KeyError(file)
