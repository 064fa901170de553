"""The phrases of the engine that the window says in its own language, by what they speak of."""

from ui.engine_phrases import (
    delivering,
    fetching,
    gathering,
    keeping,
    rendering,
    scheduling,
    theming,
)

PHRASES = (
    *delivering.PHRASES,
    *fetching.PHRASES,
    *gathering.PHRASES,
    *keeping.PHRASES,
    *rendering.PHRASES,
    *scheduling.PHRASES,
    *theming.PHRASES,
)
