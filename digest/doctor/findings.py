"""What the doctor finds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Facts = Mapping[str, str | int | float | bool | None]
"""Moments are ISO 8601."""


class State(StrEnum):
    """WEAK is worth mending, BROKEN keeps editions from being made."""

    WELL = "well"
    WEAK = "weak"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was looked at and what was found; `remedy` is empty when all is well. `facts` are for
    monitors: numbers, names and moments (ISO 8601) by their names, which stay."""

    subject: str
    state: State
    says: str
    remedy: str = ""
    facts: Facts = field(default_factory=dict)
