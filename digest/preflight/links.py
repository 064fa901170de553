"""Links of an edition: which there are, whether they lead somewhere, and what of that is
remembered.

    edition -> links_of (pure) -> check_links: HEAD, else GET, by the desk's fetcher -> LinkCheck
            -> link_findings (pure)
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from urllib.parse import urlsplit

from digest.errors import FetchCancelled, FetchError, ForbiddenAddressError, RobotsError
from digest.fetch import Cancellation, Visited
from digest.model import BlockId, Edition
from digest.model.articles import site_host
from digest.preflight.blocks import short_title
from digest.preflight.findings import Finding, FindingKind, Fix, FixKind, Severity
from digest.preflight.standing import article_blocks
from digest.render.content.context import anchors_of, edition_view
from digest.render.parity import FactKind, facts_of

KEPT = timedelta(hours=12)
"""So long a link that was checked need not be asked for again."""

_AT_ONCE = 6
_LOOK_AROUND = 0.1
"""Seconds between two looks whether somebody wants the checking to end."""
_GONE = (404, 410)
_BARRED = (401, 402, 403, 405, 406, 407, 429, 451, 999)
"""Statuses of pages that are there, though not for programs."""


class LinkState(StrEnum):
    """DEAD leads nowhere; DOUBTFUL did not answer this time; UNKNOWN may not be asked for by
    programs, or lies in a private network."""

    ALIVE = "alive"
    DEAD = "dead"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCheck:
    """What was found at an address at the moment `checked` (aware); `reason` is a sentence."""

    address: str
    state: LinkState
    checked: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionLink:
    """A link that is printed, and the first block that prints it."""

    address: str
    block: BlockId


class Visitor(Protocol):
    """What is asked of `digest.fetch.Fetcher`."""

    def visit(self, url: str, *, cancellation: Cancellation | None = None) -> Visited: ...


Told = Callable[[str, int, int], None]
"""Is told how far the checking is: a word for it, how many are done, of how many."""


def links_of(edition: Edition) -> tuple[EditionLink, ...]:
    """Every web address that is printed as a link, once, in reading order."""
    blocks = anchors_of(edition)
    found: dict[str, BlockId] = {}
    for fact in facts_of(edition_view(edition, frozenset())):
        if fact.kind is FactKind.LINK and fact.text.startswith(("http:", "https:")):
            found.setdefault(fact.text.partition("#")[0], blocks[fact.anchor])
    return tuple(EditionLink(address=address, block=block) for address, block in found.items())


def due(
    links: Sequence[EditionLink], known: Mapping[str, LinkCheck], *, now: datetime
) -> tuple[str, ...]:
    """The addresses that have to be asked for: not known, known for longer than KEPT, or not
    alive when they were asked for."""
    return tuple(
        link.address
        for link in links
        if (check := known.get(link.address)) is None
        or check.state is not LinkState.ALIVE
        or now - check.checked > KEPT
    )


def check_links(
    addresses: Sequence[str],
    fetcher: Visitor,
    *,
    now: Callable[[], datetime],
    progress: Told,
    cancelled: Callable[[], bool],
) -> tuple[LinkCheck, ...]:
    """What is at `addresses`, several asked for at a time, as the fetcher's manners allow. When it
    is `cancelled` the answer is what was found by then. A network's faults are findings."""
    cancellation = Cancellation()
    found: list[LinkCheck] = []
    progress("", 0, len(addresses))
    with ThreadPoolExecutor(max_workers=_AT_ONCE, thread_name_prefix="links") as pool:
        asked = {pool.submit(_checked, each, fetcher, now, cancellation) for each in addresses}
        while asked:
            done, asked = wait(asked, timeout=_LOOK_AROUND, return_when=FIRST_COMPLETED)
            found += _answers(done)
            progress("", len(found), len(addresses))
            if cancelled():
                cancellation.cancel()
                for future in asked:
                    future.cancel()
                break
    return tuple(found)


def link_findings(edition: Edition, known: Mapping[str, LinkCheck]) -> Iterator[Finding]:
    """Which links are dead or doubtful as far as is `known`, which articles their site has
    withdrawn, and which hosts are not asked over https."""
    links = links_of(edition)
    own = {block.article.url: block for block in article_blocks(edition) if block.article.url}
    for link in links:
        check = known.get(link.address)
        if check is None or check.state not in (LinkState.DEAD, LinkState.DOUBTFUL):
            continue
        block = own.get(link.address)
        dead = check.state is LinkState.DEAD
        if dead and block is not None:
            yield Finding(
                kind=FindingKind.WITHDRAWN,
                severity=Severity.WARNING,
                facts={"title": short_title(block), "host": _host(link.address)},
                block=block.id,
                fix=Fix(kind=FixKind.REMOVE_BLOCK),
                about=link.address,
            )
            continue
        yield Finding(
            kind=FindingKind.DEAD_LINK if dead else FindingKind.DOUBTFUL_LINK,
            severity=Severity.WARNING if dead else Severity.NOTE,
            facts={"address": link.address, "reason": check.reason},
            block=link.block,
            fix=Fix(kind=FixKind.CHECK_LINKS),
            about=link.address,
        )
    yield from _insecure(links)


def _insecure(links: Collection[EditionLink]) -> Iterator[Finding]:
    """One finding for each host that is linked without https."""
    hosts: dict[str, list[EditionLink]] = {}
    for link in links:
        if link.address.startswith("http:"):
            hosts.setdefault(_host(link.address), []).append(link)
    for host, same in hosts.items():
        yield Finding(
            kind=FindingKind.INSECURE_LINK,
            severity=Severity.NOTE,
            facts={"host": host, "count": len(same)},
            block=same[0].block,
            about=host,
        )


def _answers(done: Collection[Future[LinkCheck | None]]) -> list[LinkCheck]:
    return [answer for future in done if (answer := future.result()) is not None]


def _checked(
    address: str, fetcher: Visitor, now: Callable[[], datetime], cancellation: Cancellation
) -> LinkCheck | None:
    """None when it was cancelled."""
    try:
        state, reason = _state(fetcher.visit(address, cancellation=cancellation))
    except FetchCancelled:
        return None
    except (ForbiddenAddressError, RobotsError) as error:
        state, reason = LinkState.UNKNOWN, str(error)
    except FetchError as error:
        state, reason = LinkState.DOUBTFUL, str(error)
    return LinkCheck(address=address, state=state, checked=now(), reason=reason)


def _state(visited: Visited) -> tuple[LinkState, str]:
    host, status = urlsplit(visited.url).hostname or "", visited.status
    if 200 <= status < 400:
        return LinkState.ALIVE, ""
    if status in _GONE:
        return LinkState.DEAD, f"{host} has no page there (status {status})."
    if status in _BARRED:
        return LinkState.UNKNOWN, f"{host} does not show the page to programs (status {status})."
    return LinkState.DOUBTFUL, f"{host} did not give the page (status {status})."


def _host(address: str) -> str:
    try:
        return site_host(address)
    except ValueError:
        return address
