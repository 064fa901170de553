"""Whether an edition's colours can be read. Pure but for the theme's folder, which is read."""

from collections.abc import Iterator
from pathlib import Path

from digest.model import Edition
from digest.preflight.findings import Finding, FindingKind, Fix, FixKind, Severity
from digest.render.themes.colors import READABLE, contrast
from digest.render.themes.theme import open_theme

_TEXT = ("ink", "soft", "accent")
"""The theme's colours in which words are set."""


def color_findings(edition: Edition, themes: Path | None) -> Iterator[Finding]:
    """Which colours of the theme stand out too little on its paper, and whether the accent that
    was asked for had to be changed. Raises RenderError for a theme that can't be opened."""
    colors = open_theme(edition.theme, themes).style(edition).colors
    wanted = edition.look.accent
    if wanted is not None and wanted.lower() != colors.accent.lower():
        yield Finding(
            kind=FindingKind.ACCENT,
            severity=Severity.NOTE,
            facts={"color": wanted, "printed": colors.accent},
            fix=Fix(kind=FixKind.CHOOSE_COLORS),
            about=wanted,
        )
    for name in _TEXT:
        color: str = getattr(colors, name)
        ratio = contrast(color, colors.paper)
        if ratio < READABLE:
            yield Finding(
                kind=FindingKind.CONTRAST,
                severity=Severity.WARNING,
                facts={"color": color, "ground": colors.paper, "ratio": round(ratio, 1)},
                fix=Fix(kind=FixKind.CHOOSE_COLORS),
                about=f"{color} {colors.paper}",
            )
