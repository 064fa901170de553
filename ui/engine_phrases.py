"""The phrases of the engine that the window says in its own language."""

from ui.translation import marked

PHRASES = (marked("Engine", "There is no {kind} “{name}”."),)
