"""What a setting is. One function declares each kind of it: `switch`, `whole`, `number`, `choice`,
`text`, `file`, `folder`. Pure.

    GAP = number(
        "network.gap", group=NETWORK, label=marked("Settings", "Pause between requests"),
        meaning=marked("Settings", "Seconds between …."), default=0.25, span=Span(least=0, most=60),
    )
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, NotRequired, TypedDict, TypeVar, Unpack

from digest.phrases import marked

Value = TypeVar("Value")


class Kind(StrEnum):
    """What a setting's value is, and so what edits it."""

    SWITCH = "switch"
    WHOLE = "whole"
    NUMBER = "number"
    CHOICE = "choice"
    TEXT = "text"
    FILE = "file"
    FOLDER = "folder"


class Effect(StrEnum):
    """From when on a changed setting counts."""

    AT_ONCE = "at once"
    NEXT_START = "next start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The numbers from `least` to `most`; `step` is what an arrow of a dialog adds."""

    least: float
    most: float
    step: float = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of several values: `words` are what is kept and typed, `label` is for people."""

    words: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[Value]):
    """`label` is its name for people, `meaning` a sentence for them, `group` the heading that it
    stands under. `read` makes a value of the user's words or raises ValueError with a sentence;
    `check`, called when it is set, raises UnusableSettingError for a value that cannot be used on
    this computer. `span` is what numbers may be, `choices` what a choice may be."""

    name: str
    kind: Kind
    group: str
    label: str
    meaning: str
    default: Value
    read: Callable[[str], Value]
    check: Callable[[Value], None] | None = None
    span: Span | None = None
    choices: tuple[Choice, ...] = ()
    effect: Effect = Effect.AT_ONCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A password that `digest.secrets` keeps as `name`; the rest as in Setting."""

    name: str
    group: str
    label: str
    meaning: str


class Told(TypedDict):
    """What is said of every setting alike; as the attributes of Setting."""

    group: str
    label: str
    meaning: str
    effect: NotRequired[Effect]


def switch(name: str, *, default: bool, **told: Unpack[Told]) -> Setting[bool]:
    """On or off."""
    return Setting(name=name, kind=Kind.SWITCH, default=default, read=_switch, **told)


def whole(name: str, *, default: int, span: Span, **told: Unpack[Told]) -> Setting[int]:
    """A whole number of the span."""
    read = _whole(int(span.least), int(span.most))
    return Setting(name=name, kind=Kind.WHOLE, default=default, read=read, span=span, **told)


def number(name: str, *, default: float, span: Span, **told: Unpack[Told]) -> Setting[float]:
    """A number of the span, written with a point."""
    read = _number(span.least, span.most)
    return Setting(name=name, kind=Kind.NUMBER, default=default, read=read, span=span, **told)


def choice(
    name: str, *, default: str, choices: tuple[Choice, ...], **told: Unpack[Told]
) -> Setting[str]:
    """One of the choices."""
    read = _choice(choices)
    return Setting(name=name, kind=Kind.CHOICE, default=default, read=read, choices=choices, **told)


def text(
    name: str,
    *,
    default: str = "",
    read: Callable[[str], str] = str,
    check: Callable[[str], None] | None = None,
    **told: Unpack[Told],
) -> Setting[str]:
    """A line of text; `read` may narrow down which."""
    return Setting(name=name, kind=Kind.TEXT, default=default, read=read, check=check, **told)


def file(
    name: str, *, check: Callable[[Path | None], None] | None = None, **told: Unpack[Told]
) -> Setting[Path | None]:
    """A file, at first none."""
    return Setting(name=name, kind=Kind.FILE, default=None, read=_path, check=check, **told)


def folder(
    name: str, *, check: Callable[[Path | None], None] | None = None, **told: Unpack[Told]
) -> Setting[Path | None]:
    """A folder, at first none."""
    return Setting(name=name, kind=Kind.FOLDER, default=None, read=_path, check=check, **told)


def _switch(words: str) -> bool:
    match words.lower():
        case "yes" | "true" | "on" | "1":
            return True
        case "no" | "false" | "off" | "0":
            return False
    raise ValueError(marked("Settings", "It is either yes or no."))


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(words: str) -> int:
        if not (words.isascii() and words.isdigit() and least <= int(words[:9]) <= most):
            raise ValueError(f"It is a whole number from {least} to {most}.")
        return int(words)

    return read


def _number(least: float, most: float) -> Callable[[str], float]:
    def read(words: str) -> float:
        try:
            value = float(words)
        except ValueError:
            value = least - 1
        if not least <= value <= most:  # nor is "nan" between them
            raise ValueError(f"It is a number from {least:g} to {most:g}.")
        return value

    return read


def _choice(choices: tuple[Choice, ...]) -> Callable[[str], str]:
    known = {each.words for each in choices}

    def read(words: str) -> str:
        if words not in known:
            raise ValueError(f"It is one of: {', '.join(each.words for each in choices)}.")
        return words

    return read


def _path(words: str) -> Path | None:
    return Path(words).expanduser().absolute() if words else None


AnySetting = Setting[Any]
