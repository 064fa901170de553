"""Lives through a year with two schedulers, four zones and a good deal of trouble.

python tests/year [--days 365] [--seed 2026] [--first 2026-01-01] [--keep FOLDER]
"""

import argparse
import math
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from year_life import live
from year_plan import Trouble

YEAR = {
    Trouble.SLEEP: 30,
    Trouble.KILL: 20,
    Trouble.NAP: 6,
    Trouble.NETWORK: 10,
    Trouble.BACK: 4,
    Trouble.FAST: 4,
}
"""How often each trouble must come in 365 days."""

SPARE = 1.4
"""So many times as many are planned: some fall into another's sleep, or find no run to hit."""


def main() -> int:
    """The exit code: 0 when nothing was wrong."""
    parser = argparse.ArgumentParser(prog="python tests/year")
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--first", type=date.fromisoformat, default=date(2026, 1, 1))
    parser.add_argument("--keep", type=Path, help="a new folder, for the desk that remains")
    options = parser.parse_args()
    wanted = {kind: count * options.days // 365 for kind, count in YEAR.items()}
    troubles = {kind: math.ceil(SPARE * options.days * YEAR[kind] / 365) for kind in YEAR}
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        folder = options.keep or Path(place)
        folder.mkdir(exist_ok=True)
        story = live(
            folder, options.first, options.days, seed=options.seed, troubles=troubles, told=_say
        )
    _say(f"{dict(story.judgement.outcomes)}")
    _say(", ".join(f"{kind} × {story.came[kind]}" for kind in YEAR))
    for reason, count in sorted(story.judgement.explained.items()):
        _say(f"  {count} × {reason}")
    _say(f"{story.judgement.uncertain} messages of which nobody knows whether they came")
    _say(f"{time.monotonic() - begun:.0f} s")
    rare = [f"Too few of {kind}." for kind, count in wanted.items() if story.came[kind] < count]
    wrong = [*story.judgement.wrong, *rare]
    _say("\n".join(["Wrong:", *wrong]) if wrong else "All is well.")
    return 1 if wrong else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
