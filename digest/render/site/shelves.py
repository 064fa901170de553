"""All the editions of a site in order: which stands for which, the months, the neighbours. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby

from digest.model import EditionId
from digest.render.site.editions import SiteEdition

_NOBODY = EditionId("")


@dataclass(frozen=True)
class Shelves:
    """The editions of a site. One that was corrected is stood for by the edition that replaces it;
    the others stand for themselves.

    `editions` come in any order; all answers are the newest first.
    """

    editions: tuple[SiteEdition, ...]

    @cached_property
    def standing(self) -> tuple[SiteEdition, ...]:
        """Those that no other one replaces."""
        replaced = self._successors.keys()
        return tuple(one for one in self._ordered if one.id not in replaced)

    @cached_property
    def months(self) -> Mapping[date, tuple[SiteEdition, ...]]:
        """What stands, by the first day of its month."""
        by_month = groupby(self.standing, lambda one: one.date.replace(day=1))
        return {month: tuple(editions) for month, editions in by_month}

    def successor(self, edition: SiteEdition) -> SiteEdition | None:
        """The edition that replaces it, None where it stands."""
        return self._successors.get(edition.id)

    def last_of(self, edition: SiteEdition) -> SiteEdition:
        """The edition that stands for it, itself where none replaces it."""
        seen = {edition.id}
        while (later := self.successor(edition)) is not None and later.id not in seen:
            seen.add(later.id)
            edition = later
        return edition

    def chain(self, edition: SiteEdition) -> tuple[SiteEdition, ...]:
        """It and all that it corrects, as far as they are on the site."""
        chain = [edition]
        while (former := self._by_id.get(chain[-1].predecessor or _NOBODY)) is not None:
            if former in chain:
                break
            chain.append(former)
        return tuple(chain)

    def neighbours(self, edition: SiteEdition) -> tuple[SiteEdition | None, SiteEdition | None]:
        """The editions that were issued before and after it; those of one that was replaced are
        those of what stands for it."""
        place = self._places.get(self.last_of(edition).id)
        if place is None:
            return None, None
        older = self.standing[place + 1] if place + 1 < len(self.standing) else None
        newer = self.standing[place - 1] if place else None
        return older, newer

    def affected(self, changed: Iterable[EditionId]) -> tuple[SiteEdition, ...]:
        """Those whose pages tell of an edition in `changed`: itself, what it corrects, what stands
        before and behind it."""
        wanted: set[EditionId] = set()
        for one in (self._by_id[id] for id in changed if id in self._by_id):
            last = self.last_of(one)
            for near in (last, *self.neighbours(one)):
                wanted |= {each.id for each in self.chain(near)} if near else set()
            wanted.add(one.id)
        return tuple(one for one in self._ordered if one.id in wanted)

    @cached_property
    def _ordered(self) -> tuple[SiteEdition, ...]:
        return tuple(
            sorted(
                self.editions,
                key=lambda one: (one.date, one.issued, one.revision, one.id),
                reverse=True,
            )
        )

    @cached_property
    def _by_id(self) -> Mapping[EditionId, SiteEdition]:
        return {one.id: one for one in self.editions}

    @cached_property
    def _successors(self) -> Mapping[EditionId, SiteEdition]:
        """Which edition replaces each one: of several the last, none that comes before it."""
        found: dict[EditionId, SiteEdition] = {}
        for one in reversed(self._ordered):
            former = self._by_id.get(one.predecessor or _NOBODY)
            if former is not None and one.revision > former.revision:
                found[former.id] = one
        return found

    @cached_property
    def _places(self) -> Mapping[EditionId, int]:
        return {one.id: place for place, one in enumerate(self.standing)}
