"""The wires around the edition pane: what is dropped there, wanted there, and told there."""

from typing import TYPE_CHECKING

from digest.model import BlockId, Section
from digest.preflight.findings import Severity
from ui.finding_words import finding_sentence
from ui.translation import tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def connect(window: "MainWindow") -> None:
    """Connects the outline with the commands, and the library's news with what follows it."""
    outline, banner = window.outline, window.bench.banner
    outline.articles_dropped.connect(window.placing.place_articles)
    outline.charts_dropped.connect(window.placing.place_charts)
    outline.model.values_dropped.connect(window.pasting.add_blocks)
    outline.model.section_values_dropped.connect(window.pasting.add_sections)
    outline.foreign_dropped.connect(window.pasting.take_foreign)
    outline.correct_wanted.connect(window.correcting.correct)
    outline.revert_wanted.connect(window.following.revert)
    outline.section_removed.connect(lambda section: _tell_removed(window, section))
    outline.selection_changed.connect(window.on_selection_changed)
    outline.failed.connect(banner.show_error)
    window.placing.placed.connect(outline.select_blocks)
    window.preflighting.watch.changed.connect(lambda: _show_notes(window))
    for news in (
        window.watching.came,
        window.importing.imported,
        window.publications.gathered,
        window.sources.gathered,
    ):
        news.connect(window.following.look)
    _connect_corrections(window)


def _connect_corrections(window: "MainWindow") -> None:
    correcting, strip = window.correcting, window.correction_strip
    for news in (window.watching.came, window.importing.imported):
        news.connect(correcting.look)
    for gathered in (window.publications.gathered, window.sources.gathered):
        gathered.connect(correcting.look_at_sites)
    strip.correct_wanted.connect(correcting.correct)
    strip.left.connect(correcting.leave)
    correcting.corrected.connect(window.editions.changed)
    window.editions.correct_wanted.connect(correcting.correct)
    window.editions.delivery_wanted.connect(correcting.deliver)
    window.editions.changed.connect(correcting.look)
    window.settled.connect(correcting.look)
    window.document.edition_opened.connect(correcting.show_strip)
    library = window.library_panel
    library.takedown_wanted.connect(correcting.ask_takedown)
    library.put_back_wanted.connect(correcting.put_back)


def _tell_removed(window: "MainWindow", section: Section) -> None:
    """A section takes its blocks along: said, and one click takes it back."""
    words = tr("Outline", "“{title}” was removed with %n block(s).", n=len(section.blocks))
    window.bench.banner.show_message(
        words.format(title=section.title),
        actions=((tr("Outline", "Undo"), window.document.history.undo),),
    )


def _show_notes(window: "MainWindow") -> None:
    notes: dict[BlockId, tuple[str, ...]] = {}
    for block, findings in window.preflighting.watch.by_block().items():
        graver = [finding for finding in findings if finding.severity is not Severity.NOTE]
        if graver:
            notes[block] = tuple(finding_sentence(finding) for finding in graver)
    window.outline.show_notes(notes)
