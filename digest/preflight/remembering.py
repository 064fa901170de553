"""What the library remembers for pre-flights: how links fared, and what is to be ignored."""

import json
import logging
from collections.abc import Iterable, Mapping
from typing import Protocol

from digest.codec import from_json, to_json
from digest.errors import DigestError
from digest.model import EditionId
from digest.preflight.links import LinkCheck

_LINKS = "preflight:links"
_IGNORED = "preflight:ignored"
_MOST_LINKS = 3000
_MOST_EDITIONS = 200

_log = logging.getLogger(__name__)


class Keeper(Protocol):
    """What is asked of `digest.library.Library`."""

    def remember(self, key: str, value: str) -> None: ...

    def recall(self, key: str) -> str | None: ...


def known_links(keeper: Keeper) -> dict[str, LinkCheck]:
    """How links fared when they were last asked for, by address."""
    kept = keeper.recall(_LINKS)
    try:
        checks = from_json(kept or "[]", tuple[LinkCheck, ...])
    except DigestError as error:  # of another version: links can be asked for again
        _log.warning("What was known of links is left aside: %s", error)
        checks = ()
    return {check.address: check for check in checks}


def remember_links(keeper: Keeper, checks: Iterable[LinkCheck]) -> dict[str, LinkCheck]:
    """Keeps `checks` beside what is known, and answers both together; the oldest go first."""
    known = known_links(keeper) | {check.address: check for check in checks}
    newest = sorted(known.values(), key=lambda check: check.checked)[-_MOST_LINKS:]
    keeper.remember(_LINKS, to_json(newest))
    return {check.address: check for check in newest}


def ignored(keeper: Keeper, edition: EditionId) -> frozenset[str]:
    """The keys of the findings that are to be ignored in `edition`."""
    return frozenset(_ignored(keeper).get(edition, ()))


def ignore(keeper: Keeper, edition: EditionId, keys: Iterable[str]) -> None:
    """Has exactly the findings with these `keys` ignored in `edition`."""
    editions = {name: kept for name, kept in _ignored(keeper).items() if name != edition}
    wanted = sorted(keys)
    if wanted:
        editions[edition] = wanted
    newest = dict(list(editions.items())[-_MOST_EDITIONS:])
    keeper.remember(_IGNORED, json.dumps(newest, ensure_ascii=False))


def _ignored(keeper: Keeper) -> Mapping[str, list[str]]:
    try:
        kept = json.loads(keeper.recall(_IGNORED) or "{}")
    except ValueError:
        kept = {}
    return kept if isinstance(kept, dict) else {}
