"""Errands for tests of the channels: an issued edition on record, its renditions made up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NoReturn

from digest.deliver import Errand
from digest.edits import issue, new_edition
from digest.gather.caller import never
from digest.library import Library
from digest.model import Channel, Edition, EditionId, Format, Publication, PublicationId, Rendition
from digest.secrets import Secrets

NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
COURIER = Publication(id=PublicationId("courier"), title="The Estuary Courier")
EDITION = issue(
    new_edition(
        id=EditionId("e1"), title="The Estuary Courier", date=date(2026, 3, 12), created=NOW
    ),
    NOW,
)


def no_network() -> NoReturn:
    raise AssertionError("this channel needs no network of ours")


def rendition_of(content: bytes, format: Format = Format.WEB) -> Rendition:
    return Rendition(edition=EDITION.id, format=format, theme="broadsheet", content=content)


@dataclass(kw_only=True)
class Office:
    """A library that has `edition` on record, and what its errands are made with."""

    library: Library
    folder: Path
    edition: Edition = EDITION
    contents: Mapping[Format, bytes] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    now: Callable[[], datetime] = lambda: NOW
    rendered: list[Format] = field(default_factory=list)

    def errand(self, channel: Channel, **changes: object) -> Errand:
        """The edition to `channel`; whatever it is asked for is <p>news</p> if not said else."""
        errand = Errand(
            edition=self.edition,
            publication=COURIER,
            channel=channel,
            now=lambda: self.now(),
            rendition=self._rendition,
            library=self.library,
            folder=self.folder,
            secrets=Secrets(self.folder, environment=self.environment),
            fetcher=no_network,
            cancelled=never,
        )
        return replace(errand, **changes)

    def keep(self, edition: Edition) -> "Office":
        """As it is, with another edition on record."""
        self.library.save_edition(edition, saved=NOW)
        return replace(self, edition=edition)

    def _rendition(self, format: Format) -> Rendition:
        self.rendered.append(format)
        return rendition_of(self.contents.get(format, b"<p>news</p>"), format)
