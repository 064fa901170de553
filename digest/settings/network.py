"""The settings `network.*`, and what the fetcher makes of them."""

from dataclasses import dataclass
from typing import Any

from digest.fetch import Limits, Manners, Roads, check_roads
from digest.phrases import marked
from digest.settings.declared import Effect, Setting, Span, file, number, switch, text, whole
from digest.settings.kept import Settings

NETWORK = marked("Settings", "Network")

# A desk's fetcher is made once, by the settings as they are then.
_LATER = Effect.NEXT_START

PROXY = text(
    "network.proxy",
    group=NETWORK,
    label=marked("Settings", "Proxy"),
    meaning=marked(
        "Settings",
        "The proxy through which the internet is reached, as http://host:port; “environment” "
        "for HTTPS_PROXY and its kin; empty for none.",
    ),
    check=lambda value: check_roads(Roads(proxy=value)),
    effect=_LATER,
)
CA_FILE = file(
    "network.ca-file",
    group=NETWORK,
    label=marked("Settings", "Own certificates"),
    meaning=marked(
        "Settings",
        "A PEM file of authorities whose certificates are trusted besides those that Mozilla "
        "trusts; empty for none.",
    ),
    check=lambda value: check_roads(Roads(ca_file=value)),
    effect=_LATER,
)
ROBOTS = switch(
    "network.robots",
    group=NETWORK,
    label=marked("Settings", "Follow robots.txt"),
    meaning=marked("Settings", "Whether a site's robots.txt is read and followed."),
    default=True,
    effect=_LATER,
)
AT_ONCE = whole(
    "network.at-once",
    group=NETWORK,
    label=marked("Settings", "Requests at once"),
    meaning=marked("Settings", "How many requests one host gets at the same time."),
    default=Manners().at_once,
    span=Span(least=1, most=8),
    effect=_LATER,
)
GAP = number(
    "network.gap",
    group=NETWORK,
    label=marked("Settings", "Pause between requests"),
    meaning=marked("Settings", "Seconds between the beginnings of two requests to one host."),
    default=Manners().gap_seconds,
    span=Span(least=0, most=60, step=0.25),
    effect=_LATER,
)
TIME = number(
    "network.time",
    group=NETWORK,
    label=marked("Settings", "Longest fetch"),
    meaning=marked(
        "Settings", "Seconds that one address may take, with redirects and repetitions."
    ),
    default=Limits().total_seconds,
    span=Span(least=1, most=600, step=5),
    effect=_LATER,
)
SILENCE = number(
    "network.silence",
    group=NETWORK,
    label=marked("Settings", "Longest silence"),
    meaning=marked("Settings", "Seconds for which a host may send nothing at all."),
    default=Limits().stall_seconds,
    span=Span(least=1, most=600, step=5),
    effect=_LATER,
)
SIZE = whole(
    "network.size",
    group=NETWORK,
    label=marked("Settings", "Largest page"),
    meaning=marked(
        "Settings", "Megabytes that a page, feed or picture may have when it is unpacked."
    ),
    default=Limits().max_bytes // 1_000_000,
    span=Span(least=1, most=100),
    effect=_LATER,
)
CACHE = whole(
    "network.cache",
    group=NETWORK,
    label=marked("Settings", "Remembered pages"),
    meaning=marked(
        "Settings",
        "Megabytes of pages that are remembered in the desk's folder “cache”, so that sites "
        "need not send again what has not changed; 0 for none.",
    ),
    default=200,
    span=Span(least=0, most=10_000, step=50),
    effect=_LATER,
)

NETWORK_SETTINGS: tuple[Setting[Any], ...] = (
    PROXY, CA_FILE, ROBOTS, AT_ONCE, GAP, TIME, SILENCE, SIZE, CACHE,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """The settings `network.*` as the fetcher takes them; `cache_bytes` is 0 for no memory."""

    limits: Limits
    manners: Manners
    roads: Roads
    cache_bytes: int


def network_settings(settings: Settings) -> NetworkSettings:
    """What `settings` say about the network."""
    return NetworkSettings(
        limits=Limits(
            total_seconds=settings.value(TIME),
            stall_seconds=settings.value(SILENCE),
            max_bytes=settings.value(SIZE) * 1_000_000,
        ),
        manners=Manners(
            at_once=settings.value(AT_ONCE),
            gap_seconds=settings.value(GAP),
            robots=settings.value(ROBOTS),
        ),
        roads=Roads(proxy=settings.value(PROXY), ca_file=settings.value(CA_FILE)),
        cache_bytes=settings.value(CACHE) * 1_000_000,
    )
