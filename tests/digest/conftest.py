"""What many of the engine's tests ask for."""

from collections.abc import Iterator

import pytest
from loopback_site import LoopbackSite, loopback_site


@pytest.fixture
def site() -> Iterator[LoopbackSite]:
    """A web server of the test's own, with no page yet."""
    with loopback_site() as site:
        yield site
