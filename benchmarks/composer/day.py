"""An editor's morning on a screen of its own: how long it takes, and the longest waits.

python -m benchmarks.composer.day [--desk DIR]

Without a desk an empty one is made. With one, as one of a million articles, the morning is the same
and the waits are those of that library; the desk keeps the edition.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.composer.screen import own_screen

PATIENCE = 900


def spend_morning(desk: Path) -> dict[str, Any]:
    """What `benchmarks.composer.editor` tells of its morning on `desk`. Raises RuntimeError when
    the editor gave up, or no PDF or no e-mail came of it."""
    with (
        own_screen() as environment,
        tempfile.TemporaryDirectory() as home,
        tempfile.TemporaryDirectory() as out,
    ):
        ended = subprocess.run(
            [sys.executable, "-m", "benchmarks.composer.editor", str(desk), out],
            env=environment | {"XDG_CONFIG_HOME": home},
            stdout=subprocess.PIPE,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
        if told["gave_up"]:
            raise RuntimeError(f"The editor waited in vain for {told['gave_up']}.")
        told["files"] = {path.name: path.stat().st_size for path in Path(out).iterdir()}
    return told


def main() -> None:
    """Spends a morning and prints what it was like."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.composer.day", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--desk", type=Path)
    options = parser.parse_args()
    if options.desk is not None:
        print_morning(spend_morning(options.desk.resolve()))
        return
    with tempfile.TemporaryDirectory() as folder:
        print_morning(spend_morning(Path(folder) / "desk"))


def print_morning(told: dict[str, Any]) -> None:
    """The digest's time, and the waits from the longest on."""
    files = ", ".join(f"{name} {size:,} bytes" for name, size in sorted(told["files"].items()))
    print(f"{told['items']} items in {told['seconds']:.1f} s; {files}")
    for stall in told["stalls"]:
        print(
            f"  {stall['wall']:6.0f} ms, {stall['cpu']:5.0f} of them computing, "
            f"at {stall['at']:6.1f} s, waiting for {stall['during']} {stall['where']}"
        )


if __name__ == "__main__":
    main()
