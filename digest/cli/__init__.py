"""The command line: what the window can do, a terminal can do.

Importing this package costs little, so that `digest --help` answers at once: the engine's heavier
rooms (database, readers, press) are imported by the commands that need them, inside the function.
That is the one exception to imports standing at a module's head.
"""

from digest.cli.app import app, main

__all__ = ["app", "main"]
