"""The user's folder: its database, pictures, themes and renditions, and the tools that work on it.

    <folder>/library.sqlite    everything that is known
    <folder>/media/            pictures, named by their content
    <folder>/themes/           the user's own looks, which go before the built-in ones
    <folder>/renditions/       what publications without a channel of their own deliver
    <folder>/imprints/         what issued editions were printed with, to print them again
    <folder>/cache/            pages that sites need not send again; may be deleted

Any number of processes may open one desk: the database guards what only one of them may do.
"""

import os
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

import platformdirs

from digest.errors import LibraryError
from digest.render import Press
from digest.secrets import Secrets
from digest.settings import Settings

if TYPE_CHECKING:
    from digest.fetch import Fetcher
    from digest.imprints import Imprints
    from digest.library import Library

FOLDER_VARIABLE = "DIGEST_DESK"
THEMES = "themes"
"""The name of the folder of the user's own themes."""


class Desk:
    """An open desk. Close it, or use it as a context manager.

    `press` starts no worker before it is asked to render. `fetcher` goes by the settings as they
    are when it is first asked for, and makes no connection before it is asked to fetch. All of
    them, and `library`, may be used from any thread.
    """

    def __init__(
        self, folder: Path, library: "Library", press: Press, fetcher: "Fetcher | None" = None
    ) -> None:
        self.folder = folder
        self.library = library
        self.press = press
        self._fetcher = fetcher
        self._making_fetcher = Lock()

    @property
    def fetcher(self) -> "Fetcher":
        """The desk's way to the network. Raises SecretError when its proxy's password can't be
        had."""
        with self._making_fetcher:
            if self._fetcher is None:
                self._fetcher = _fetcher(self.settings, self.secrets, self.folder / "cache")
            return self._fetcher

    @property
    def settings(self) -> Settings:
        """What the desk was told once."""
        return Settings(self.library)

    @property
    def secrets(self) -> Secrets:
        """The desk's passwords, which the system's keyring keeps."""
        return Secrets(self.folder)

    @property
    def media(self) -> Path:
        """The folder of pictures."""
        return self.library.media

    @property
    def themes(self) -> Path:
        """The folder of the user's own themes."""
        return self.folder / THEMES

    @property
    def renditions(self) -> Path:
        """The folder for renditions that were not sent elsewhere."""
        return self.folder / "renditions"

    @property
    def imprints(self) -> "Imprints":
        """What the issued editions were printed with."""
        from digest.imprints import Imprints  # noqa: PLC0415 - brings Jinja along

        return Imprints(self.folder / "imprints")

    def close(self) -> None:
        """Ends the press's worker and lets go of the network and the database."""
        self.press.close()
        if self._fetcher is not None:
            self._fetcher.close()
        self.library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_desk(folder: Path | None = None, *, printing: bool = False) -> Desk:
    """The desk in `folder`, made when absent; without one the default desk.

    With `printing` the press's worker starts at once, beside all that opening a desk takes. Raises
    LibraryError when the folder or its database cannot be used.
    """
    place = (folder or default_folder()).expanduser().resolve()
    try:
        for name in (THEMES, "renditions"):
            (place / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(
            f"The desk {place} could not be made: {error.strerror}.",
            remedy="Choose another folder with --desk, or mend its permissions.",
        ) from error
    press = Press(media=place / "media", themes=place / THEMES)
    if printing:
        press.warm()
    try:
        return _opened(place, press)
    except BaseException:
        press.close()
        raise


def _opened(place: Path, press: Press) -> Desk:
    # SQLAlchemy takes as long to import as a worker takes to start: it comes behind it.
    from digest.library import open_library  # noqa: PLC0415

    return Desk(place, open_library(place), press)


def _fetcher(settings: Settings, secrets: Secrets, cache: Path) -> "Fetcher":
    # httpx: commands that only print or look up do without it.
    from digest.fetch import Fetcher, PageMemory  # noqa: PLC0415
    from digest.settings.network import network_settings  # noqa: PLC0415

    network = network_settings(settings, secrets)
    most = network.cache_bytes
    return Fetcher(
        network.limits,
        manners=network.manners,
        roads=network.roads,
        memory=PageMemory(cache, most_bytes=most) if most else None,
    )


def default_folder() -> Path:
    """DIGEST_DESK where it is set, else the platform's place for a user's data."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("digest-desk", appauthor=False)
