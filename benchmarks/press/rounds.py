"""Everything that is measured on one edition, in one run: all contenders take turns."""

import http.server
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2

from benchmarks.editions import edition_of
from benchmarks.press.forms import write_forms
from benchmarks.press.ours import Seen, Warm, edits_to_page, make_desk, render_command
from benchmarks.press.peers import Peer
from benchmarks.press.processes import Command, Memory, Watch
from digest.model import Format
from digest.render import Press

COLD = "Digest Desk, cold"
WARM = "Digest Desk, warm, after an edit"
_WARM_OTHERS = {"web page, warm": Format.WEB, "e-mail, warm": Format.EMAIL}
_EDITS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What a command has made: its pages and bytes."""

    pages: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The figures of one edition. `seconds` are medians by contender, `memory` the peaks of whole
    processes, `printed` their files, `edits` from each edit to its page, `at_work` what the warm
    press held meanwhile."""

    articles: int
    seconds: Mapping[str, float]
    memory: Mapping[str, Memory]
    printed: Mapping[str, Printed]
    edits: Sequence[Seen]
    at_work: Memory


def measure(articles: int, peers: Sequence[Peer], *, runs: int) -> Measured:
    """Each contender `runs` times, one after the other in each round; the first round warms up."""
    made = edition_of(articles)
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as address:
        forms, desk = Path(folder), Path(folder, "desk")
        write_forms(made, forms, address=address)
        make_desk(desk, made)
        out = {name: forms / f"{number}.pdf" for number, name in enumerate(_names(peers))}
        commands = {COLD: render_command(desk, out[COLD])}
        commands |= {peer.name: peer.command(forms, out[peer.name]) for peer in peers}
        commands = {name: command for name, command in commands.items() if _works(name, command)}
        with Press(media=desk / "media") as press:
            warm = Warm(press, made.edition)
            takes: dict[str, Callable[[], float]] = {n: c.seconds for n, c in commands.items()}
            takes[WARM] = partial(warm.seconds, Format.PDF)
            takes |= {name: partial(warm.seconds, f) for name, f in _WARM_OTHERS.items()}
            seconds = _medians(takes, runs)
            with Watch() as watch:
                seen = tuple(edits_to_page(press, made.edition, _EDITS))
        memory = {name: command.memory() for name, command in commands.items()}
        printed = {name: _printed(out[name]) for name in commands}
    return Measured(
        articles=articles,
        seconds=seconds,
        memory=memory,
        printed=printed,
        edits=seen,
        at_work=watch.memory,
    )


def _names(peers: Sequence[Peer]) -> Iterator[str]:
    yield COLD
    for peer in peers:
        yield peer.name


def _works(name: str, command: Command) -> bool:
    """Whether the command succeeds here. What it complains of goes to the error output."""
    try:
        command.seconds()
    except subprocess.SubprocessError as error:
        complaint = getattr(error, "stderr", None) or b""
        sys.stderr.write(f"{name} is left out: {error}\n{complaint.decode(errors='replace')}\n")
        return False
    return True


def _medians(takes: Mapping[str, Callable[[], float]], runs: int) -> dict[str, float]:
    taken: dict[str, list[float]] = {name: [] for name in takes}
    for run in range(runs + 1):
        for name, take in takes.items():
            seconds = take()
            if run:
                taken[name].append(seconds)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


def _printed(file: Path) -> Printed:
    with pypdfium2.PdfDocument(file) as document:
        return Printed(pages=len(document), size=file.stat().st_size)


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nothing: it would stand between the figures."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which `folder` is served on this machine."""
    handler = partial(_Silent, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
