"""Edition -> Rendition, in a process of its own.

    edition -> context (pure) -> Jinja -> web
                              -> Jinja -> measure -> front (pure) -> Jinja -> WeasyPrint -> pdf

`Press` is what the desk uses; `render_here` does the same without the process.
"""

from digest.render.here import render_here
from digest.render.press import Press
from digest.render.proofs import Proof, ProofPage, ScreenProof

__all__ = ["Press", "Proof", "ProofPage", "ScreenProof", "render_here"]
