"""Digest Desk from a checkout: with a command the command line, without one the window.

`--desk DIR` alone opens the window on that desk.
"""

import os
import sys


def main() -> int:
    """Starts what the arguments ask for; the answer is the process's exit code."""
    arguments = sys.argv[1:]
    if len(arguments) == 2 and arguments[0] == "--desk":
        os.environ["DIGEST_DESK"] = arguments[1]
        arguments = []
    if arguments:
        from digest.cli import main as run_command

        run_command()  # leaves by SystemExit where its exit code is not 0
        return 0
    # The command line answers at once, also where Qt's libraries are missing.
    from ui.app import main as open_window

    return open_window()


if __name__ == "__main__":
    sys.exit(main())
