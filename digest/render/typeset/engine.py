"""Imports WeasyPrint in half the time: a process that prints waits for little else at its start."""

import ctypes.util
import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

_SELDOM_USED = {
    "fontTools.subset": ("Options", "Subsetter"),
    "fontTools.varLib.instancer": ("instantiateVariableFont",),
}
"""What WeasyPrint calls of large modules only for variable fonts, and where HarfBuzz cannot cut a
font down."""


def load_weasyprint() -> None:
    """Imports WeasyPrint, as `import weasyprint` does. Raises OSError when Pango, HarfBuzz or
    Fontconfig are missing, as that does."""
    if "weasyprint" in sys.modules:
        return
    try:
        with _libraries_by_file_name(), _seldom_used_later():
            importlib.import_module("weasyprint")
    except ImportError:  # another WeasyPrint, which asks for more than stand-ins have
        importlib.import_module("weasyprint")


@contextmanager
def _libraries_by_file_name() -> Iterator[None]:
    """WeasyPrint tries several names for each C library. For those that are no file names, as
    "pango-1.0", cffi asks `find_library`, which on Linux starts ldconfig, a compiler and a linker:
    54 processes in all. Without an answer it comes to the file name ("libpango-1.0.so.0"), which
    the system's loader finds itself."""
    search = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = _not_found
    try:
        yield
    finally:
        ctypes.util.find_library = search


def _not_found(name: str) -> str | None:
    return None


@contextmanager
def _seldom_used_later() -> Iterator[None]:
    """What is imported meanwhile gets stand-ins for the modules of _SELDOM_USED, which import them
    when they are first called; others never see the stand-ins."""
    absent = [name for name in _SELDOM_USED if name not in sys.modules]
    sys.modules.update({name: _StandIn(name) for name in absent})
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


class _StandIn(ModuleType):
    """A module's functions and classes, to be called only."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in _SELDOM_USED[self.__name__]:
            raise AttributeError(name)

        def call(*arguments: Any, **options: Any) -> Any:
            return getattr(importlib.import_module(self.__name__), name)(*arguments, **options)

        return call
