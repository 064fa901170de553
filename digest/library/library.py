"""The library: everything that a desk keeps."""

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from digest.errors import LibraryError
from digest.library.articles import ArticleStore
from digest.library.changes import ChangeStore
from digest.library.database import Database
from digest.library.deliveries import DeliveryStore
from digest.library.editions import EditionStore
from digest.library.groups import GroupStore
from digest.library.illustrations import PictureStore
from digest.library.locks import LockStore
from digest.library.media import FittedPicture, save_pictures
from digest.library.migrating import copy_before, migrate
from digest.library.origins import OriginStore
from digest.library.printings import PrintingStore
from digest.library.publications import PublicationStore, SettingStore
from digest.library.rankings import RankingStore
from digest.library.recipients import RecipientStore
from digest.library.run_steps import RunStepStore
from digest.library.runs import RunStore
from digest.library.search import SearchStore
from digest.library.shelf import ShelfStore
from digest.library.sources import SourceStore
from digest.library.takedowns import TakedownStore

FILE_NAME = "library.sqlite"
"""The database's name in the desk's folder."""


class Library(
    ArticleStore,
    GroupStore,
    PictureStore,
    SearchStore,
    RankingStore,
    EditionStore,
    OriginStore,
    PrintingStore,
    ChangeStore,
    TakedownStore,
    LockStore,
    PublicationStore,
    RunStore,
    RunStepStore,
    DeliveryStore,
    RecipientStore,
    SourceStore,
    SettingStore,
    ShelfStore,
):
    """A desk's library, made by `open_library`; each base keeps one subject.

    Every method is one short transaction and may be called from any thread, several processes may
    have the library open. Datetimes that it gives are aware, in UTC; values come back as they
    were saved. Every method raises LibraryError when the database refuses.

    `media` is the folder of pictures, each in a file named by its MediaId.
    """

    def __init__(self, database: Database, media: Path) -> None:
        super().__init__(database)
        self.media = media

    def save_pictures(self, pictures: Iterable[FittedPicture]) -> None:
        """Keeps the pictures, each once. Raises LibraryError."""
        save_pictures(self.media, pictures)

    def close(self) -> None:
        """Lets go of the file. No other thread may be at work with the library."""
        self._database.close()


def open_library(where: Path | str) -> Library:
    """The library in the desk's folder `where`, or at an address "sqlite:///…/library.sqlite".

    The folder and an empty library are made if there are none; an older library is brought up to
    date, after a copy of it was written beside it. Raises LibraryError when the place cannot be
    used; what lies there is then as it was.
    """
    file = _library_file(where)
    media = file.parent / "media"
    try:
        media.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(
            f"The folder {file.parent} cannot be used: {error.strerror}.",
            remedy="Choose another folder for the desk.",
        ) from error
    database = Database(file)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    return Library(database, media)


def copy_before_update(where: Path) -> Path | None:
    """The copy that `open_library` would write first, since the library in the desk's folder
    `where` is of an older version; None when it opens at once, or cannot be opened at all."""
    file = where / FILE_NAME
    if not file.exists():
        return None
    database = Database(file)
    try:
        return copy_before(database)
    except LibraryError:
        return None  # opening it will tell
    finally:
        database.close()


def _library_file(where: Path | str) -> Path:
    if isinstance(where, Path) or "://" not in where:
        return Path(where) / FILE_NAME
    try:
        address = make_url(where)
    except ArgumentError as error:
        raise LibraryError(f"{where} is not a database's address.") from error
    if address.get_backend_name() != "sqlite" or address.database in (None, "", ":memory:"):
        raise LibraryError(
            f"A library cannot be kept at {address.render_as_string()}.",
            remedy="Give a folder, or sqlite:/// and the path of a file.",
        )
    return Path(str(address.database))
