"""The editor's hands and eyes in the main window: a real mouse, and what a PDF says."""

import subprocess
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint

from digest.model import LeadBlock


def lead(window):
    return next((b for b in window.document.edition.blocks if isinstance(b, LeadBlock)), None)


def squeezed(text: str) -> str:
    """The letters alone: lines, columns and hyphens come and go."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum()).casefold()


def printed_in(pdf: Path) -> str:
    """The letters of every page, in the order in which they are read."""
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return squeezed(text)


def drag(window, view, index, target, at: QPoint):
    """A real drag by the X server's own mouse, from a row to `at` in `target`."""
    start = view.viewport().mapToGlobal(view.visualRect(index).center())
    end = target.viewport().mapToGlobal(at)
    steps = ["mousemove", start.x(), start.y(), "mousedown", 1]
    for share in (0.02, 0.1, 0.3, 0.6, 0.9, 0.98, 1.0):
        between = start + (end - start) * share
        steps += ["mousemove", between.x(), between.y(), "sleep", "0.04"]
    steps += ["sleep", "0.1", "mouseup", 1]
    return subprocess.Popen(["xdotool", *map(str, steps)])


def drag_to_lead(qtbot, window):
    """Drags the first article to the lead's place; once more where a busy machine lost the mouse
    on its way."""
    panel, outline = window.library_panel, window.outline
    for patience in (8_000, 8_000, 20_000):
        at = outline.view.visualRect(outline.model.index_of_lead_slot()).center()
        mouse = drag(window, panel.article_view, panel.articles.index(0), outline.view, at)
        try:
            qtbot.waitUntil(lambda: lead(window) is not None, timeout=patience)
        except qtbot.TimeoutError:
            continue
        finally:
            mouse.wait(20)
        return
    pytest.fail("The article could not be dragged to the lead's place.")
