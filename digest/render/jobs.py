"""What the press and its worker send each other."""

from dataclasses import dataclass
from enum import Enum

from digest.model import Edition, Format


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    edition: Edition
    format: Format


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A rendering that failed; `message`, `remedy` and `theme` are the RenderError's. It is
    `unprintable` where the edition's content may be the reason, as in UnprintableError."""

    message: str
    remedy: str = ""
    theme: str = ""
    unprintable: bool = False


class Ready(Enum):
    """What a worker says once, when it can take its first job."""

    READY = "ready"
