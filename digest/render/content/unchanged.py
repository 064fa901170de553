"""Views that did not change: a view that was made of the same view is the same object again, so
that whoever keeps something for it finds it by its identity."""

from collections.abc import Callable
from typing import TypeVar, cast

from digest.render.content.views import BlockView

View = TypeVar("View", bound=BlockView)

_MOST = 2000


class Unchanged:
    """What one change of views has made of each view so far."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[BlockView, BlockView]] = {}

    def __call__(self, change: Callable[[View], View], view: View) -> View:
        """`change(view)`, or what it gave for the very same `view` before."""
        found = self._made.get(id(view))
        if found is None or found[0] is not view:
            if len(self._made) >= _MOST:
                self._made.clear()
            found = self._made[id(view)] = (view, change(view))
        return cast("View", found[1])
