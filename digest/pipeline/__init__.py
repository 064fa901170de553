"""The straight line from a recipe to a delivered edition.

`line` is the line itself, `gathering` its first stage, `incoming` the same for watched folders.
Beside them stands what a run needs on its way: `claims` (its heartbeat), `gate` (what may go out)
and `stoppable` (watching and ending long work).
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
