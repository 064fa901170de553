"""What a process that renders again and again keeps between its renderings."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from digest.render.content.context import ViewMemory
from digest.render.content.unchanged import Unchanged
from digest.render.content.views import PrintedView
from digest.render.makeup.orders import Order, Setting
from digest.render.makeup.stretches import MakeupMemory

_MOST_SETTINGS = 4000
_MOST_PAGES = 160
_MOST_PARTS = 40
_MOST_ROOMS = 4
_MOST_PICTURE_BYTES = 64_000_000


@dataclass(slots=True)
class Memory:
    """What was made and may be asked for again.

    `settings` by house (theme, style and language) and order; what is `composed` of them, by house,
    role and the identity of a value, and `makeup` of it; `views` of articles, and those `unchanged`
    by what was done with them; `pages` laid out, by all that they are made of, and the parts of
    PDFs `written` of them, by their identity; `rooms` by theme; `pictures` fitted, by media id and
    width in pixels.
    """

    settings: dict[tuple[str, Order], Setting] = field(default_factory=dict)
    composed: dict[tuple[str, str, int], tuple[PrintedView | str, Setting]] = field(
        default_factory=dict
    )
    makeup: MakeupMemory = field(default_factory=MakeupMemory)
    views: ViewMemory = field(default_factory=ViewMemory)
    unchanged: dict[str, Unchanged] = field(default_factory=lambda: defaultdict(Unchanged))
    pages: dict[tuple[object, ...], Any] = field(default_factory=dict)
    written: dict[tuple[int, ...], tuple[Any, bytes]] = field(default_factory=dict)
    rooms: dict[str, Any] = field(default_factory=dict)
    pictures: dict[tuple[str, int], bytes] = field(default_factory=dict)

    def trim(self) -> None:
        """Forgets what has grown too much; called between renderings."""
        if len(self.settings) > _MOST_SETTINGS or len(self.rooms) > _MOST_ROOMS:
            # Pages are made of what was set, and what was set needs its room's fonts.
            self.settings.clear()
            self.composed.clear()
            self.makeup = MakeupMemory()
            self.unchanged.clear()
            self.pages.clear()
            self.written.clear()
            self.rooms.clear()
        if len(self.composed) > 2 * _MOST_SETTINGS:
            self.composed.clear()
        while len(self.written) > _MOST_PARTS:
            del self.written[next(iter(self.written))]
        while len(self.pages) > _MOST_PAGES:
            del self.pages[next(iter(self.pages))]
        if sum(map(len, self.pictures.values())) > _MOST_PICTURE_BYTES:
            self.pictures.clear()
