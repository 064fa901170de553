"""What a delivery is done with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from digest.gather.caller import unwatched
from digest.model import Channel, Edition, Format, Publication, Rendition
from digest.secrets import Secrets

if TYPE_CHECKING:
    from digest.fetch import Fetcher
    from digest.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """An edition of `publication` to be brought to one of its channels.

    `rendition` gives the edition in a format, rendered when it is first asked for; it may raise
    RenderError and MakingCancelled. `folder` is the desk's: relative paths of channels are below
    it. `now` tells the present moment, aware. `fetcher` opens the way to the network when it is
    first called. `cancelled` says whether somebody wishes to stop; `on_progress` gets a label, how
    many are done and how many there are.
    """

    edition: Edition
    publication: Publication
    channel: Channel
    now: Callable[[], datetime]
    rendition: Callable[[Format], Rendition]
    library: "Library"
    folder: Path
    secrets: Secrets
    fetcher: "Callable[[], Fetcher]"
    cancelled: Callable[[], bool]
    on_progress: Callable[[str, int, int], None] = unwatched

    def place(self, path: str) -> Path:
        """`path` of a channel as an absolute one: "~" is the user's, a relative one the desk's."""
        return self.folder / Path(path).expanduser()
