"""Settings of a desk: each declared once, with what it means, what it is at first, what it may be.

The library keeps the words of each setting that was set, so that two processes which set different
ones do not undo each other's work. Passwords are never kept here.
"""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from digest.errors import NotFoundError, SettingError
from digest.fetch import Limits, Manners, Roads, UnusableSettingError, check_roads

Value = TypeVar("Value")

_log = logging.getLogger(__name__)


class SettingKeeper(Protocol):
    """What settings need of `digest.library.Library`."""

    def remember(self, key: str, value: str) -> None: ...

    def recall(self, key: str) -> str | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[Value]):
    """`meaning` is a sentence for people. `read` makes a value of the user's words or raises
    ValueError with a sentence; `check`, called when it is set, raises UnusableSettingError for a
    value that cannot be used on this computer."""

    name: str
    meaning: str
    default: Value
    read: Callable[[str], Value]
    check: Callable[[Value], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """How a setting stands: `words` is what was set, None for the default."""

    setting: Setting[Any]
    value: Any
    words: str | None


def _switch(words: str) -> bool:
    """On or off."""
    match words.lower():
        case "yes" | "true" | "on" | "1":
            return True
        case "no" | "false" | "off" | "0":
            return False
    raise ValueError("It is either yes or no.")


def _whole(least: int, most: int) -> Callable[[str], int]:
    """Whole numbers between the two."""

    def read(words: str) -> int:
        if not (words.isascii() and words.isdigit() and least <= int(words[:9]) <= most):
            raise ValueError(f"It is a whole number from {least} to {most}.")
        return int(words)

    return read


def _number(least: float, most: float) -> Callable[[str], float]:
    """Numbers between the two, written with a point."""

    def read(words: str) -> float:
        try:
            value = float(words)
        except ValueError:
            value = least - 1
        if not least <= value <= most:  # nor is "nan" between them
            raise ValueError(f"It is a number from {least:g} to {most:g}.")
        return value

    return read


def _file(words: str) -> Path | None:
    return Path(words).expanduser().absolute() if words else None


PROXY = Setting(
    name="network.proxy",
    meaning="The proxy through which the internet is reached, as http://host:port; “environment” "
    "for HTTPS_PROXY and its kin; empty for none.",
    default="",
    read=str,
    check=lambda value: check_roads(Roads(proxy=value)),
)
CA_FILE = Setting(
    name="network.ca-file",
    meaning="A PEM file of authorities whose certificates are trusted besides those that Mozilla "
    "trusts; empty for none.",
    default=None,
    read=_file,
    check=lambda value: check_roads(Roads(ca_file=value)),
)
ROBOTS = Setting(
    name="network.robots",
    meaning="Whether a site's robots.txt is read and followed.",
    default=True,
    read=_switch,
)
AT_ONCE = Setting(
    name="network.at-once",
    meaning="How many requests one host gets at the same time.",
    default=Manners().at_once,
    read=_whole(1, 8),
)
GAP = Setting(
    name="network.gap",
    meaning="Seconds between the beginnings of two requests to one host.",
    default=Manners().gap_seconds,
    read=_number(0, 60),
)
TIME = Setting(
    name="network.time",
    meaning="Seconds that one address may take, with redirects and repetitions.",
    default=Limits().total_seconds,
    read=_number(1, 600),
)
SILENCE = Setting(
    name="network.silence",
    meaning="Seconds for which a host may send nothing at all.",
    default=Limits().stall_seconds,
    read=_number(1, 600),
)
SIZE = Setting(
    name="network.size",
    meaning="Megabytes that a page, feed or picture may have when it is unpacked.",
    default=Limits().max_bytes // 1_000_000,
    read=_whole(1, 100),
)
CACHE = Setting(
    name="network.cache",
    meaning="Megabytes of pages that are remembered in the desk's folder “cache”, so that sites "
    "need not send again what has not changed; 0 for none.",
    default=200,
    read=_whole(0, 10_000),
)

SETTINGS: tuple[Setting[Any], ...] = (
    PROXY, CA_FILE, ROBOTS, AT_ONCE, GAP, TIME, SILENCE, SIZE, CACHE,
)  # fmt: skip
"""All there are, in the order in which they are shown."""


def setting_named(name: str) -> Setting[Any]:
    """The setting of that name. Raises NotFoundError."""
    for setting in SETTINGS:
        if setting.name == name:
            return setting
    raise NotFoundError("setting", name, remedy="See: digest settings list")


class Settings:
    """The settings that `keeper` keeps. From any thread."""

    def __init__(self, keeper: SettingKeeper) -> None:
        self._keeper = keeper

    def value(self, setting: Setting[Value]) -> Value:
        """What `setting` is set to, else its default. Words that are none of its values, as a
        later version's may be, count as not set: a desk has to open before it can be mended."""
        words = self._words(setting)
        if words is None:
            return setting.default
        try:
            return setting.read(words)
        except ValueError as error:
            _log.warning("%s is set to “%s”, which is left aside. %s", setting.name, words, error)
            return setting.default

    def stand(self, setting: Setting[Any]) -> Stand:
        """How `setting` stands."""
        return Stand(setting=setting, value=self.value(setting), words=self._words(setting))

    def set(self, setting: Setting[Value], words: str) -> None:
        """Sets `setting` to what `words` mean. Raises SettingError when they mean no value, or
        one that cannot be used."""
        words = words.strip()
        try:
            value = setting.read(words)
            if setting.check:
                setting.check(value)
        except UnusableSettingError as error:
            raise SettingError(setting.name, str(error), remedy=error.remedy) from error
        except ValueError as error:
            raise SettingError(
                setting.name, f"{setting.name} can't be “{words}”. {error}"
            ) from error
        self._keeper.remember(_key(setting), json.dumps(words))

    def reset(self, setting: Setting[Any]) -> None:
        """Leaves `setting` to its default, also when that is another in a later version."""
        self._keeper.remember(_key(setting), json.dumps(None))

    def _words(self, setting: Setting[Any]) -> str | None:
        kept = self._keeper.recall(_key(setting))
        try:
            words = json.loads(kept or "null")
        except ValueError:
            words = None  # as in `value`: what cannot be understood was not set
        return words if isinstance(words, str) else None


def _key(setting: Setting[Any]) -> str:
    return f"setting:{setting.name}"


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
