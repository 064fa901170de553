"""The phrases of the engine that the window says in its own language, by what they speak of."""

from ui.engine_phrases import fetching, gathering, keeping, rendering, theming

PHRASES = (
    *fetching.PHRASES,
    *gathering.PHRASES,
    *keeping.PHRASES,
    *rendering.PHRASES,
    *theming.PHRASES,
)
