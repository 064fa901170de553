from collections.abc import Iterator
from pathlib import Path

import pytest

from digest.library import Library, open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library in a desk of its own."""
    opened = open_library(tmp_path / "desk")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def scratch(tmp_path_factory) -> Iterator[Library]:
    """A library for property tests, whose many examples it keeps."""
    library = open_library(tmp_path_factory.mktemp("scratch"))
    yield library
    library.close()
