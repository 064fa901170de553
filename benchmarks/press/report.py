"""What was measured as tables in Markdown, and their place in the README."""

import importlib.metadata
import os
import platform
import re
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.press.ours import Seen
from benchmarks.press.peers import CHROMIUM, GOOSEPAPER_NAME, Peer
from benchmarks.press.processes import Memory
from benchmarks.press.rounds import COLD, WARM, Measured

_README = Path(__file__).parents[1] / "README.md"
_PLACE = re.compile(r"(<!-- press: begin -->\n).*?(<!-- press: end -->)", re.DOTALL)
_LIBRARIES = ("weasyprint", "pydyf", "pypdfium2", "pikepdf", "jinja2")
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """`reached` gives the figure of one edition, None where it cannot be told; it holds up to
    `most`, which may differ with the number of articles."""

    what: str
    most: dict[int, float]
    reached: Callable[[Measured], float | None]
    unit: str = "×"


def report(measured: Sequence[Measured], peers: Sequence[Peer], *, runs: int, day: date) -> str:
    """All tables, for one run on this machine."""
    parts = [
        _machine(peers, runs=runs, day=day),
        _table(_time_rows(measured), ["seconds, × Chromium", *_heads(measured)]),
        _table(_edit_rows(measured), ["edit → page, ms", *_heads(measured)]),
        _table(_file_rows(measured), ["pages, kB", *_heads(measured)]),
        _table(_memory_rows(measured), ["peak MB: largest / all / apart", *_heads(measured)]),
        _table(_goal_rows(measured), ["goal", *_heads(measured)]),
    ]
    return "\n\n".join(parts) + "\n"


def write_into_readme(tables: str) -> None:
    """Puts the tables in the place of the former ones."""
    text = _README.read_text("utf-8")
    changed = _PLACE.sub(lambda found: f"{found[1]}\n{tables}\n{found[2]}", text)
    _README.write_text(changed, "utf-8")


def _machine(peers: Sequence[Peer], *, runs: int, day: date) -> str:
    ours = (f"{name} {importlib.metadata.version(name)}" for name in _LIBRARIES)
    theirs = (f"{peer.name} {peer.version}".strip() for peer in peers)
    return (
        f"{day}, {len(os.sched_getaffinity(0))} cores, {platform.system()} {platform.machine()},"
        f" Python {platform.python_version()}, medians of {runs} rounds.\n"
        f"Ours: {', '.join(ours)}.\nPeers: {', '.join(theirs)}."
    )


def _heads(measured: Sequence[Measured]) -> Iterator[str]:
    for each in measured:
        yield f"{each.articles} articles"


def _time_rows(measured: Sequence[Measured]) -> Iterator[list[str]]:
    for name in measured[0].seconds:
        yield [name, *(_time_cell(each, name) for each in measured)]


def _time_cell(measured: Measured, name: str) -> str:
    seconds, unit = measured.seconds.get(name), measured.seconds.get(CHROMIUM)
    if seconds is None:
        return "–"
    return f"{seconds:.3f}" + (f", ×{seconds / unit:.2f}" if unit else "")


def _edit_rows(measured: Sequence[Measured]) -> Iterator[list[str]]:
    yield ["**all**", *(_edit_cell(each.edits) for each in measured)]
    for kind in dict.fromkeys(seen.kind for each in measured for seen in each.edits):
        cells = (_edit_cell([s for s in each.edits if s.kind == kind]) for each in measured)
        yield [kind, *cells]


def _edit_cell(edits: Sequence[Seen]) -> str:
    """The median, what 95 % take at the most, the worst."""
    taken = sorted(seen.seconds * 1000 for seen in edits)
    if not taken:
        return "–"
    late = taken[min(len(taken) - 1, round(0.95 * len(taken)))]
    return f"{statistics.median(taken):.0f}, 95 % {late:.0f}, worst {taken[-1]:.0f}"


def _file_rows(measured: Sequence[Measured]) -> Iterator[list[str]]:
    for name in measured[0].printed:
        files = (each.printed.get(name) for each in measured)
        yield [name, *(f"{file.pages}, {file.size / 1000:.0f}" if file else "–" for file in files)]


def _memory_rows(measured: Sequence[Measured]) -> Iterator[list[str]]:
    for name in measured[0].memory:
        yield [name, *(_memory_cell(each.memory.get(name)) for each in measured)]
    yield ["the warm press, 50 edits", *(_memory_cell(each.at_work) for each in measured)]


def _memory_cell(memory: Memory | None) -> str:
    if memory is None:
        return "–"
    sums = (memory.largest, memory.together, memory.apart)
    return " / ".join(f"{amount / _MIB:.0f}" for amount in sums)


def _to(name: str, other: str) -> Callable[[Measured], float | None]:
    """The seconds of `name` for each of `other`."""

    def ratio(measured: Measured) -> float | None:
        own, unit = measured.seconds.get(name), measured.seconds.get(other)
        return own / unit if own and unit else None

    return ratio


def _edit_to_page(measured: Measured) -> float | None:
    return statistics.median(seen.seconds for seen in measured.edits) * 1000


def _memory_to(part: str) -> Callable[[Measured], float | None]:
    def ratio(measured: Measured) -> float | None:
        own, unit = measured.memory.get(COLD), measured.memory.get(CHROMIUM)
        return getattr(own, part) / getattr(unit, part) if own and unit else None

    return ratio


GOALS = (
    Goal(what="edit → exact page, ms", most={20: 150, 80: 150}, reached=_edit_to_page, unit=""),
    Goal(what="warm PDF to Chromium", most={20: 0.5}, reached=_to(WARM, CHROMIUM)),
    Goal(what="cold PDF to Chromium", most={20: 1.1, 80: 1.6}, reached=_to(COLD, CHROMIUM)),
    Goal(
        what="cold PDF to goosepaper",
        most={20: 1 / 2.4, 80: 1 / 2.4},
        reached=_to(COLD, GOOSEPAPER_NAME),
    ),
    Goal(
        what="memory to Chromium's, largest process",
        most={5: 1.0, 20: 1.0, 80: 1.0},
        reached=_memory_to("largest"),
    ),
    Goal(
        what="memory to Chromium's, all processes apart",
        most={5: 1.0, 20: 1.0, 80: 1.0},
        reached=_memory_to("apart"),
    ),
)


def _goal_rows(measured: Sequence[Measured]) -> Iterator[list[str]]:
    for goal in GOALS:
        yield [goal.what, *(_goal_cell(goal, each) for each in measured)]


def _goal_cell(goal: Goal, measured: Measured) -> str:
    """The figure, its bound and whether it holds."""
    reached, most = goal.reached(measured), goal.most.get(measured.articles)
    if reached is None:
        return "–"
    digits = 2 if goal.unit else 0
    figure = f"{goal.unit}{reached:.{digits}f}"
    if most is None:
        return figure
    verdict = "held" if reached <= most else "**missed**"
    return f"{figure} of {goal.unit}{most:.{digits}f}: {verdict}"


def _table(rows: Iterator[list[str]], heads: Sequence[str]) -> str:
    lines = [heads, ["---", *(["---:"] * (len(heads) - 1))], *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
