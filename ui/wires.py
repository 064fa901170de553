"""The wires between the window's panes, its commands and the desk. It decides nothing itself."""

from typing import TYPE_CHECKING

from ui import edition_wires

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def connect(window: "MainWindow") -> None:
    """Connects everything that `window` has made."""
    _connect_desk(window)
    _connect_panes(window)
    edition_wires.connect(window)
    _connect_commands(window)
    _connect_review(window)
    _connect_sources(window)
    _connect_themes(window)
    _connect_furniture(window)
    _connect_settings(window)


def _connect_desk(window: "MainWindow") -> None:
    bench = window.bench
    window.document.edition_changed.connect(window.on_edition_changed)
    window.document.edition_opened.connect(window.on_edition_opened)
    bench.autosave.state_changed.connect(window.show_title)
    bench.autosave.failed.connect(bench.banner.show_error)
    bench.tasks.failed.connect(lambda error, _: bench.banner.show_error(error))
    bench.lock.changed.connect(window.show_title)
    bench.lock.kept.connect(window.editions.tell_kept)
    window.lock_strip.copy_wanted.connect(window.editions.open_copy)
    window.lock_strip.take_wanted.connect(bench.lock.take_over)
    window.lock_strip.close_wanted.connect(window.editions.close)


def _connect_panes(window: "MainWindow") -> None:
    library, outline, banner = window.library_panel, window.outline, window.bench.banner
    library.articles_chosen.connect(window.blocks.add_articles)
    library.lead_chosen.connect(window.blocks.add_lead)
    library.charts_chosen.connect(window.blocks.add_charts)
    library.blocks_chosen.connect(window.articles.add_parked)
    library.import_wanted.connect(window.importing.choose_files)
    library.revisions_wanted.connect(window.articles.show_revisions)
    library.history_wanted.connect(window.articles.show_history)
    library.unparked.connect(window.articles.offer_to_put_back)
    library.paste_wanted.connect(window.incoming.paste)
    library.failed.connect(banner.show_error)
    window.inspector.failed.connect(banner.show_error)
    window.inspector.picture_wanted.connect(window.pictures.do)
    window.inspector.revert_wanted.connect(window.following.revert)
    window.outline.form_wanted.connect(window.inspector.focus_form)
    window.preview.block_activated.connect(outline.select_block)
    window.preview.proofed.connect(
        lambda proof: window.preflighting.watch.on_proofed(proof, lambda: window.preview.anchors)
    )
    window.preview.import_requested.connect(window.importing.choose_files)


def _connect_commands(window: "MainWindow") -> None:
    window.watching.came.connect(window.refresh_library)
    window.importing.imported.connect(window.refresh_library)
    window.importing.add_wanted.connect(window.blocks.add_articles)
    window.importing.search_wanted.connect(window.library_panel.search_for)
    window.publications.gathered.connect(window.refresh_library)
    window.publications.changed.connect(window.refresh_next_run)
    window.publications.edition_wanted.connect(window.editions.open_by_id)
    window.past_and_future.edition_wanted.connect(window.editions.open_by_id)
    window.past_and_future.gathered.connect(window.refresh_library)
    window.editions.changed.connect(window.refresh_library)
    window.samples.brought.connect(window.refresh_library)
    window.samples.brought.connect(window.publications.refresh)


def _connect_review(window: "MainWindow") -> None:
    reviewing, strip = window.reviewing, window.review_strip
    strip.open_wanted.connect(reviewing.open)
    strip.publish_wanted.connect(reviewing.publish)
    strip.decided.connect(reviewing.decide)
    strip.left.connect(reviewing.leave)
    window.document.edition_opened.connect(reviewing.show_strip)
    window.publications.changed.connect(reviewing.show_strip)


def _connect_themes(window: "MainWindow") -> None:
    shelf, form = window.themes.shelf, window.inspector.edition_form
    shelf.listed.connect(window.inspector.show_themes)
    shelf.listed.connect(window.menus.show_looks)
    window.themes.reprint_wanted.connect(window.preview.print_again)
    form.theme_wanted.connect(window.themes.show)


def _connect_sources(window: "MainWindow") -> None:
    sources, notice = window.sources, window.library_panel.source_notice
    sources.changed.connect(window.publications.refresh)
    sources.gathered.connect(window.refresh_library)
    sources.rows_read.connect(notice.show_rows)
    sources.rows_read.connect(window.library_panel.show_sources)
    notice.sources_wanted.connect(sources.show)
    window.editions.sources_wanted.connect(sources.show)
    window.publications.changed.connect(sources.refresh)
    window.publications.gathered.connect(sources.refresh)
    window.watching.came.connect(sources.refresh)


def _connect_settings(window: "MainWindow") -> None:
    window.document.edition_opened.connect(window.menus.fillings.refresh)
    window.editions.changed.connect(window.menus.fillings.refresh)
    window.document.edition_changed.connect(window.menus.show_looks)
    window.preferences.changed.connect(window.on_setting_changed)


def _connect_furniture(window: "MainWindow") -> None:
    window.status.findings_wanted.connect(window.preflighting.toggle)
    window.status.mail_wanted.connect(window.preview.show_mail)
    window.status.fitting_wanted.connect(window.fitting.show)
    window.status.cancel_wanted.connect(window.exporting.cancel)
    window.exporting.block_wanted.connect(window.outline.select_block)
    window.status.runs_wanted.connect(window.publications.show_runs)
    window.welcome.sample_chosen.connect(window.samples.bring)
    window.welcome.import_chosen.connect(window.importing.choose_files)
    window.welcome.publication_chosen.connect(window.publications.new)
    window.welcome.blank_chosen.connect(window.show_workspace)
