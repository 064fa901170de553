"""Kills the window at random instants while it is edited, and looks for what is lost.

python tests/torture [--kills 50] [--seed 1]
"""

import argparse
import sys
import tempfile
from pathlib import Path

from torture_checks import PROMISE, Story
from torture_kills import ROOT, torture, torture_migrations

sys.path.insert(0, str(ROOT))

from benchmarks.composer.screen import own_screen

MODES = {"typing": 1.0, "issuing": 0.2, "importing": 0.2}
"""What share of the kills each kind of work gets, beside as many of typing."""

LONGEST = 4.0


def main() -> int:
    """The exit code: 0 when nothing was wrong."""
    parser = argparse.ArgumentParser(prog="python tests/torture")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as place, own_screen() as environment:
        for mode, share in MODES.items():
            folder = Path(place) / mode
            folder.mkdir()
            story, found = torture(
                folder,
                max(1, round(options.kills * share)),
                mode=mode,
                seed=options.seed,
                environment=environment,
                longest=LONGEST,
                report=_say,
            )
            wrong += found
            _say(_summary(mode, story))
        kills = max(1, round(options.kills * 0.4))
        wrong += torture_migrations(Path(place), kills, seed=options.seed, report=_say)
    _say("\n".join(["Wrong:", *wrong]) if wrong else "Nothing was wrong.")
    return 1 if wrong else 0


def _summary(mode: str, story: Story) -> str:
    losses = sorted(story.losses)
    middle = losses[len(losses) // 2] if losses else 0.0
    return (
        f"{mode}: {story.edits} edits; missing at the kill: median {middle:.2f} s, most "
        f"{max(losses, default=0):.2f} s of {PROMISE:.0f} allowed; {len(story.issued)} issued "
        f"editions whole; {story.recovered} times told what was restored"
    )


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
