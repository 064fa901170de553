"""The settings `network.*`, and what the fetcher makes of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digest import fetch
from digest.errors import SecretError
from digest.fetch import Limits, Manners
from digest.phrases import marked
from digest.secrets import Secrets
from digest.settings.declared import (
    Effect,
    Secret,
    Setting,
    Span,
    file,
    number,
    switch,
    text,
    whole,
)
from digest.settings.kept import Settings

if TYPE_CHECKING:
    from digest.fetch import Login, Roads

NETWORK = marked("Settings", "Network")

# A desk's fetcher is made once, by the settings as they are then.
_LATER = Effect.NEXT_START


# A list of the settings does without what connects: that comes when one is set.
def _check_proxy(proxy: str) -> None:
    fetch.check_roads(fetch.Roads(proxy=proxy))


def _check_ca_file(ca_file: Path | None) -> None:
    fetch.check_roads(fetch.Roads(ca_file=ca_file))


PROXY = text(
    "network.proxy",
    group=NETWORK,
    label=marked("Settings", "Proxy"),
    meaning=marked(
        "Settings",
        "The proxy through which the internet is reached, as http://host:port; “environment” "
        "for HTTPS_PROXY and its kin; empty for none.",
    ),
    check=_check_proxy,
    effect=_LATER,
)
PROXY_LOGIN = text(
    "network.proxy-login",
    group=NETWORK,
    label=marked("Settings", "Proxy login"),
    meaning=marked(
        "Settings",
        "The name by which the proxy knows you; empty where it does not ask. Its password is kept "
        "by the system's keyring.",
    ),
    effect=_LATER,
)
PROXY_PASSWORD = Secret(
    name="network.proxy-password",
    group=NETWORK,
    label=marked("Settings", "Proxy password"),
    meaning=marked("Settings", "The password that goes with the proxy login."),
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
    check=_check_ca_file,
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
    PROXY, PROXY_LOGIN, CA_FILE, ROBOTS, AT_ONCE, GAP, TIME, SILENCE, SIZE, CACHE,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """The settings `network.*` as the fetcher takes them; `cache_bytes` is 0 for no memory."""

    limits: Limits
    manners: Manners
    roads: "Roads"
    cache_bytes: int


def network_settings(settings: Settings, secrets: Secrets) -> NetworkSettings:
    """What `settings` say about the network. Raises SecretError when the proxy's password cannot
    be had."""
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
        roads=fetch.Roads(
            proxy=settings.value(PROXY),
            login=_proxy_login(settings, secrets),
            ca_file=settings.value(CA_FILE),
        ),
        cache_bytes=settings.value(CACHE) * 1_000_000,
    )


def _proxy_login(settings: Settings, secrets: Secrets) -> "Login | None":
    name = settings.value(PROXY_LOGIN)
    if not name or settings.value(PROXY) in ("", fetch.ENVIRONMENT):
        return None
    password = secrets.get(PROXY_PASSWORD.name)
    if password is None:
        raise SecretError(
            PROXY_PASSWORD.name,
            f"The password of “{name}” for the proxy is not in the keyring.",
            remedy=f"Give it in the settings, or by: digest settings secret set "
            f"{PROXY_PASSWORD.name}",
        )
    return fetch.Login(name=name, password=password)
