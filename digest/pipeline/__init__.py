"""The straight line from a recipe to a delivered edition.

`line` is the line itself, `gathering` its first stage, `incoming` the same for watched folders.
Beside them stands what a run needs on its way: `claims` (its heartbeat), `gate` (what may go out)
and `stoppable` (watching and ending long work).
"""

from digest.gather.caller import Progress, never
from digest.pipeline.claims import STALE_AFTER
from digest.pipeline.gate import article_blocks, check_minimum
from digest.pipeline.gathering import (
    Kept,
    gather_sources,
    import_pasted,
    import_paths,
)
from digest.pipeline.incoming import OnKept, watch_folders
from digest.pipeline.line import (
    Rehearsal,
    carry_out,
    channels_of,
    make_edition,
    publish,
    rehearse,
)
from digest.pipeline.stoppable import Clock, render_unless, utc_now

__all__ = [
    "STALE_AFTER",
    "Clock",
    "Kept",
    "OnKept",
    "Progress",
    "Rehearsal",
    "article_blocks",
    "carry_out",
    "channels_of",
    "check_minimum",
    "gather_sources",
    "import_pasted",
    "import_paths",
    "make_edition",
    "never",
    "publish",
    "rehearse",
    "render_unless",
    "utc_now",
    "watch_folders",
]
