"""What tests of the channels ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from errands import EDITION, NOW, Office

from digest.library import open_library


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A desk's library with one issued edition."""
    library = open_library(tmp_path / "desk")
    library.save_edition(EDITION, saved=NOW)
    yield Office(library=library, folder=tmp_path / "desk")
    library.close()
