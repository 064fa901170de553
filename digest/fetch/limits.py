"""How much of anything one fetch may take, and how hosts are treated."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one fetch.

    `total_seconds` covers everything from looking up the name to the last byte, with redirects,
    repetitions and the pauses before them; waiting for a turn at a busy host is not counted.
    `stall_seconds` is how long a host may send nothing at all. `max_bytes` counts the unpacked
    content, `max_header_bytes` everything before it. `tries` is how often a fault that may pass
    is met before it counts.
    """

    total_seconds: float = 30.0
    stall_seconds: float = 10.0
    max_bytes: int = 10_000_000
    max_header_bytes: int = 65_536
    max_redirects: int = 5
    tries: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How a host is treated.

    At most `at_once` requests to it are under way; one begins at least `gap_seconds` after the
    other, or as long after it as the host's robots.txt asks for, up to `longest_delay_seconds`.
    Between requests to the user's own hosts there is no gap but what robots.txt asks for.
    `robots` says whether robots.txt is read and followed at all.
    """

    at_once: int = 2
    gap_seconds: float = 0.25
    longest_delay_seconds: float = 10.0
    robots: bool = True
