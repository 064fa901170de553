"""The package's templates kept compiled from one process to the next: compiling them takes as long
as laying out three pages."""

from contextlib import suppress
from functools import cache
from pathlib import Path

import platformdirs
from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from digest.render.themes.files import built_in_themes

_NOT_KEPT = ""


class CompiledTemplates(FileSystemBytecodeCache):
    """Bytecode in `folder`, one file a template, for the templates below `kept`: the user's own may
    lie anywhere and change any minute. What is damaged, of another Python or of another source is
    compiled anew; what cannot be written is not kept."""

    def __init__(self, folder: Path, kept: Path) -> None:
        super().__init__(str(folder))
        self._kept = kept

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The name of a template's file."""
        is_kept = filename is not None and Path(filename).is_relative_to(self._kept)
        return super().get_cache_key(name, filename) if is_kept else _NOT_KEPT

    def load_bytecode(self, bucket: Bucket) -> None:
        """Reads what is kept."""
        if bucket.key != _NOT_KEPT:
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps it; a full or forbidden disk costs the next process its compiling."""
        if bucket.key != _NOT_KEPT:
            with suppress(OSError):
                super().dump_bytecode(bucket)


@cache
def compiled_templates() -> CompiledTemplates | None:
    """Where they are kept on this machine: a folder that may be deleted. None where it cannot be
    made."""
    folder: Path = platformdirs.user_cache_path("digest-desk", appauthor=False) / "templates"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    return CompiledTemplates(folder, built_in_themes())
