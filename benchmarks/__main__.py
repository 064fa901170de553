"""Measures the engine's stages and the press beside its peers.

python -m benchmarks [engine | press] [--articles N …] [--runs K] [--peers NAME …] [--write]

Without a word both. `press` runs all contenders in turns, in one run, on the same editions;
`--peers` keeps to those named, `--write` puts the tables into README.md here.
"""

import argparse
import sys
from datetime import UTC, datetime

from benchmarks.engine import print_stages
from benchmarks.press.peers import installed_peers
from benchmarks.press.report import report, write_into_readme
from benchmarks.press.rounds import measure


def main() -> None:
    """Measures and prints the tables."""
    options = _options()
    if options.what in (None, "engine"):
        for articles in options.articles:
            print_stages(articles, options.runs)
    if options.what in (None, "press"):
        _press(options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("what", nargs="?", choices=("engine", "press"))
    parser.add_argument("--articles", type=int, nargs="+", default=[5, 20, 80])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peers", nargs="*", help="only these; none for us alone")
    parser.add_argument("--write", action="store_true", help="into benchmarks/README.md")
    return parser.parse_args()


def _press(options: argparse.Namespace) -> None:
    peers = installed_peers()
    if options.peers is not None:
        wanted = {name.casefold() for name in options.peers}
        peers = tuple(peer for peer in peers if peer.name.casefold() in wanted)
    measured = []
    for articles in options.articles:
        sys.stderr.write(f"{articles} articles …\n")
        measured.append(measure(articles, peers, runs=options.runs))
    tables = report(measured, peers, runs=options.runs, day=datetime.now(UTC).date())
    print(tables)
    if options.write:
        write_into_readme(tables)


if __name__ == "__main__":
    main()
