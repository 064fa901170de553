"""Long work that can be stopped, and the clock that it goes by."""

from collections.abc import Callable
from concurrent.futures import wait
from datetime import UTC, datetime

from digest.errors import MakingCancelled
from digest.gather.caller import Progress, never
from digest.model import Edition, Format, Rendition
from digest.render import Press

__all__ = ["Clock", "Progress", "never", "render_unless", "stop_if", "utc_now"]

Clock = Callable[[], datetime]
"""The present moment, aware."""

NOTICED_WITHIN_SECONDS = 0.2
"""How soon a wish to stop is noticed while the press is at work."""


def utc_now() -> datetime:
    """The present moment, aware."""
    return datetime.now(UTC)


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Raises MakingCancelled when `cancelled` says so."""
    if cancelled():
        raise MakingCancelled("The making of the edition was stopped.")


def render_unless(
    cancelled: Callable[[], bool],
    edition: Edition,
    format: Format,
    press: Press,
) -> Rendition:
    """The rendition, unless `cancelled` says so first. Raises RenderError, MakingCancelled."""
    stop_if(cancelled)
    future = press.submit(edition, format)
    while not wait((future,), timeout=NOTICED_WITHIN_SECONDS).done:
        if cancelled():
            if not future.cancel():
                press.cancel()
            stop_if(cancelled)
    return future.result()
