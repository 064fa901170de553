"""The folder of a publication's site.

    <folder>/site.json                  whose it is
    <folder>/index.html, …              the pages: see render.site
    <folder>/editions/<slug>/           an edition's files, its page, and edition.json about them

What `edition.json` files there are is what the site has: such a file is written when all that it
names stands, and every page is made of them. So a writer that is killed leaves a site that is whole
and lacks its last edition, and writers that meet make the same pages in the end.
"""

import hashlib
import json
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from digest.codec import from_json, to_json
from digest.deliver.names import USUAL_SLOT
from digest.errors import DeliveryError, DigestError
from digest.files import sweep, write_atomically
from digest.model import Edition, EditionId, PublicationId
from digest.render.site.editions import SiteEdition
from digest.render.site.pages import FRONT

_MARK, _ABOUT, _EDITIONS = "site.json", "edition.json", "editions"
_FORMAT, _VERSION = "digest-site", 1
_MARK_LENGTH = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """An edition as it is put on a site: what is said about it, and its files by their names."""

    about: SiteEdition
    files: Mapping[str, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class SiteFolder:
    """The site below `root`, an absolute path, which is made when something is written."""

    root: Path

    def claim(self, publication: PublicationId) -> None:
        """Makes the folder the site of `publication`. Raises as `check` does, and where it cannot
        be written."""
        self.check(publication)
        said = {"format": _FORMAT, "version": _VERSION, "publication": publication}
        self.write(_MARK, f"{json.dumps(said)}\n".encode())

    def check(self, publication: PublicationId) -> None:
        """Raises DeliveryError where the folder cannot become the site of `publication`: it is
        another's, or has a front page that nobody here has made. Nothing is overwritten."""
        mark = self._text(_MARK)
        if mark is not None:
            if _owner(mark) != publication:
                raise DeliveryError(
                    f"The folder {self.root} holds the site of another publication.",
                    remedy="Give each publication's site a folder of its own.",
                )
            return
        if (self.root / FRONT).exists():
            raise DeliveryError(
                f"The folder {self.root} has a page {FRONT} that Digest Desk has not made.",
                remedy="Give the site a folder of its own, or move that page away.",
            )

    def editions(self) -> tuple[SiteEdition, ...]:
        """What the site has, in the order of their folders' names. One whose edition.json is
        damaged does not count. Raises DeliveryError when the folder cannot be read."""
        try:
            folders = sorted((self.root / _EDITIONS).iterdir())
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise self._failed("read", error) from error
        found = (self._about(folder.name) for folder in folders)
        return tuple(about for about in found if about is not None)

    def put(self, copy: Copy, page: bytes) -> None:
        """Puts an edition's files and its `page` on the site, and then what says that they are
        there; what it had before and has no more is removed. Raises DeliveryError."""
        place = f"{_EDITIONS}/{copy.about.slug}"
        former = self._about(copy.about.slug)
        for name, content in copy.files.items():
            self.write(f"{place}/{name}", content)
        self.write(f"{place}/{FRONT}", page)
        self.write(f"{place}/{_ABOUT}", to_json(copy.about).encode("utf-8"))
        if former is not None:
            for name in _names(former) - copy.files.keys():
                self._remove(f"{place}/{name}")

    def write(self, path: str, content: bytes) -> None:
        """Puts `content` at `path` below the root, whole or not at all. Raises DeliveryError."""
        try:
            write_atomically(self.root / path, content)
        except OSError as error:
            raise self._failed("write", error) from error

    def sweep(self) -> None:
        """Removes what killed writers left half written, long before the front page was. Raises
        DeliveryError."""
        try:
            for folder in (self.root, *self.root.glob("*/"), *self.root.glob(f"{_EDITIONS}/*/")):
                sweep(folder, beside=self.root / FRONT)
        except FileNotFoundError:
            return  # there is no front page yet
        except OSError as error:
            raise self._failed("write", error) from error

    def lacks(self, about: SiteEdition) -> bool:
        """Whether a file that the edition should have is not there as it should be."""
        folder = self.root / _EDITIONS / about.slug
        return not (
            all(_has(folder / file.name, file.size) for file in about.files)
            and (folder / FRONT).is_file()
            and (not about.cover or (folder / about.cover).is_file())
        )

    def _about(self, slug: str) -> SiteEdition | None:
        text = self._text(f"{_EDITIONS}/{slug}/{_ABOUT}")
        if text is None:
            return None
        try:
            about = from_json(text, SiteEdition)
        except DigestError:
            return None  # damaged: as good as absent, and made anew
        # Names in the file lead to addresses and to removals: they may name what lies here only.
        plain = all(name == Path(name).name != ".." for name in _names(about))
        aware = about.issued.tzinfo is not None
        return about if about.slug == slug and plain and aware else None

    def _text(self, path: str) -> str | None:
        """What stands at `path`, None where there is nothing that can be read as text."""
        try:
            return (self.root / path).read_text(encoding="utf-8")
        except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
            return None
        except OSError as error:
            raise self._failed("read", error) from error

    def _remove(self, path: str) -> None:
        try:
            (self.root / path).unlink(missing_ok=True)
        except OSError as error:
            raise self._failed("write", error) from error

    def _failed(self, what: str, error: OSError) -> DeliveryError:
        done = {"read": "could not be read", "write": "could not be written"}[what]
        return DeliveryError(
            f"The site in {self.root} {done}: {error.strerror}.",
            remedy="Check that the folder exists, may be written to and has room.",
        )


def slug_of(edition: Edition, editions: Collection[SiteEdition]) -> str:
    """The name of the edition's folder on a site that has `editions`: the one that it has already,
    else its date, with what sets it apart."""
    taken: dict[str, EditionId] = {about.slug: about.id for about in editions}
    for slug, id in taken.items():
        if id == edition.id:
            return slug
    slot = "" if edition.slot in ("", USUAL_SLOT) else f"-{_plain(edition.slot)}"
    correction = f"-corrected-{edition.revision}" if edition.revision else ""
    slug = f"{edition.date.isoformat()}{slot}{correction}"
    return f"{slug}-{_digest(edition.id)}" if slug in taken else slug


def _plain(slot: str) -> str:
    """The slot as a path may hold it everywhere."""
    if slot.isascii() and slot.replace("-", "").isalnum() and len(slot) <= 40:
        return slot.lower()
    return _digest(slot)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK_LENGTH]


def _names(about: SiteEdition) -> set[str]:
    """The files beside the edition's page."""
    names = {file.name for file in about.files}
    return names | {about.cover} if about.cover else names


def _has(place: Path, size: int) -> bool:
    try:
        return place.stat().st_size == size
    except OSError:
        return False


def _owner(mark: str) -> str | None:
    """Whose site the text of a site.json says that it is."""
    with suppress(ValueError):
        said = json.loads(mark)
        if isinstance(said, dict) and said.get("format") == _FORMAT:
            return str(said.get("publication"))
    return None
