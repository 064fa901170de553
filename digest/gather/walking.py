"""The sources of several hosts walked at once; the caller's thread takes what they bring."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from digest.gather.caller import Caller
from digest.gather.errand import Errand, PageFetcher
from digest.gather.gathered import Gathered, each_chart_once, merged
from digest.gather.readers import Readers
from digest.gather.reports import Reports

HOSTS_AT_ONCE = 8
THREADS_OF_A_HOST = 4
"""For its pages and pictures; how many of them ask one host at once the fetcher decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One source to be read: `bring` gives what comes of it, part by part. Visits to one `host`
    ("" for this machine) are made one after the other."""

    host: str
    bring: Callable[[Errand], Iterator[Gathered]]


def walk(visits: Sequence[Visit], fetcher: PageFetcher, caller: Caller, now: datetime) -> Gathered:
    """Everything that the `visits` bring, in their order, whichever host was the quickest.

    Cancelled, it ends what is under way and answers what is there. Raises what `caller.keep` does.
    """
    brought: list[list[Gathered]] = [[] for _ in visits]

    def take(place: int, part: Gathered) -> None:
        if caller.keep:
            caller.keep(part)
            part = replace(part, pictures=())
        brought[place].append(part)

    reports = Reports()
    with (
        closing(Readers()) as readers,
        ThreadPoolExecutor(HOSTS_AT_ONCE, thread_name_prefix="gather") as threads,
    ):
        means = partial(
            Errand,
            fetcher=fetcher,
            now=now,
            known=caller.known,
            reports=reports,
            readers=readers,
            shown={},
        )
        walks = [
            threads.submit(_walk_host, [(place, visits[place]) for place in places], means)
            for places in _by_host(visits)
        ]
        reports.attend(
            walks, on_progress=caller.on_progress, on_part=take, cancelled=caller.cancelled
        )
    return merged(part for parts in brought for part in parts)


def _by_host(visits: Sequence[Visit]) -> list[list[int]]:
    """The places of the visits to each host, the hosts in the order of their first."""
    places: dict[str, list[int]] = {}
    for place, visit in enumerate(visits):
        places.setdefault(visit.host, []).append(place)
    return list(places.values())


def _walk_host(visits: Sequence[tuple[int, Visit]], errand_with: Callable[..., Errand]) -> None:
    """Makes the visits and hands their parts over; the charts after the last, for several pages of
    a site print the same one, and the longest capture counts."""
    ends: list[tuple[int, Gathered]] = []
    with ThreadPoolExecutor(THREADS_OF_A_HOST, thread_name_prefix="pages") as threads:
        errand = errand_with(threads=threads)
        for place, visit in visits:
            for part in visit.bring(errand):
                ends.append((place, Gathered(rankings=part.rankings, visited=part.visited)))
                rest = replace(part, rankings=(), visited=())
                if rest != Gathered():
                    errand.reports.hand_over(place, rest)
            if errand.stopped:
                break
        longest = each_chart_once(ranking for _, end in ends for ranking in end.rankings)
        for place, end in ends:
            rankings = tuple(each for each in end.rankings if each in longest)
            if rankings or end.visited:
                errand.reports.hand_over(place, replace(end, rankings=rankings))
