"""Edition -> Rendition, in processes of their own.

    edition -> views (content, pure) -> Jinja -> web, text, EPUB; MJML -> e-mail
                                     -> Jinja -> measured galleys (typeset) -> pages (makeup, pure)
                                        -> Jinja -> leaves, type slotted in (typeset) -> PDF
    PDF -> archive, page images; any rendition -> what it lacks (parity)

`Press` is what the desk uses; `render_here` does the same without the processes.
"""

from digest.render.checks import Checked
from digest.render.here import render_here
from digest.render.press import Press
from digest.render.proofs import Proof, ProofPage, ScreenProof

__all__ = ["Checked", "Press", "Proof", "ProofPage", "ScreenProof", "render_here"]
