"""A theme tried on the sample edition, in a press of its own: a theme may hang, too."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from digest.edits import set_theme
from digest.errors import RenderError
from digest.model import Format, Look, Paper, Rendition
from digest.model.looks import THEMES_OWN
from digest.render.press import Press
from digest.render.themes.checking import check_theme
from digest.render.themes.faults import Fault, fault_of
from digest.render.themes.sample import sample_edition

TRIED = (Format.PDF, Format.WEB, Format.EMAIL, Format.EPUB)
"""The formats that have templates of their own."""

_TIME_LIMIT = 20.0
_MEMORY_LIMIT = 2 * 1024**3


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What became of it: a rendition or a fault for each format."""

    renditions: tuple[Rendition, ...]
    faults: tuple[Fault, ...]


def try_theme(
    key: str,
    themes: Path | None = None,
    *,
    formats: Sequence[Format] = TRIED,
    paper: Paper = Paper.A4,
    look: Look = THEMES_OWN,
    time_limit: float = _TIME_LIMIT,
) -> Trial:
    """Renders the sample edition with the theme `key` on `paper` with `look`, each format for at
    most `time_limit` seconds. Takes some seconds itself."""
    renditions, faults = [], []
    with tempfile.TemporaryDirectory(prefix="digest-theme-") as folder:
        media = Path(folder)
        edition = set_theme(sample_edition(key, media), paper=paper, look=look)
        with Press(
            media=media, themes=themes, time_limit=time_limit, memory_limit=_MEMORY_LIMIT
        ) as press:
            for format in formats:
                try:
                    rendition = press.render(edition, format)
                except RenderError as error:
                    faults.append(fault_of(error))
                    continue
                renditions.append(rendition)
                faults += [Fault(key, 0, problem.reason) for problem in rendition.problems]
    return Trial(renditions=tuple(renditions), faults=tuple(dict.fromkeys(faults)))


def examine_theme(key: str, themes: Path | None = None) -> tuple[Fault, ...]:
    """Everything that is wrong with the theme `key`: what reading its files tells, else, when they
    look well, what rendering tells. Raises RenderError when there is no such theme."""
    return check_theme(key, themes) or try_theme(key, themes).faults
