"""How much of anything one fetch may take."""

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
