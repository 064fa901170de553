"""The window of sources: every publication's, how each fares, and what can be done about it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from digest.desk import Desk
from digest.model import Publication, PublicationId, Source
from digest.recipes import remove_source, replace_source
from digest.roster import SourceRow, SourceState
from ui import dates
from ui.contents import Contents, contents_of
from ui.dialogs.frames import Asker, closing_box, column_in
from ui.dialogs.rows import RowsTable
from ui.dialogs.source_form import SourceForm
from ui.dialogs.sources_table import SourceDetails, source_columns
from ui.messages import Banner
from ui.source_changes import Change, change_publication, put_back
from ui.source_rows import load_rows
from ui.tasks import Tasks
from ui.translation import bare, marked, tr

INVITATION = marked(
    "Sources",
    "No source yet. Add one: paste the address of any news site, section, feed, "
    "article or folder, and choose what to read.",
)


class SourcesDialog(QDialog):
    """Stays open beside the window; changes are kept at once.

    Signals: `changed()` when a publication's sources did; `gather_wanted(source)` for one that
    shall be read now; `add_wanted(address)`, "" where none is known yet; `charts_wanted(row)`,
    `import_wanted()`, `export_wanted()`.
    """

    changed = Signal()
    gather_wanted = Signal(object)
    add_wanted = Signal(str)
    charts_wanted = Signal(object)
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = dates.local_now,
    ) -> None:
        super().__init__(parent)
        self._library = desk.library
        self._now = now
        self._asker = Asker(self, tasks)
        self.setWindowTitle(tr("Sources", "Sources"))
        self.setModal(False)
        self.setAcceptDrops(True)
        self.filter = QLineEdit(
            placeholderText=tr("Sources", "Filter by name, state, kind or publication…")
        )
        self.filter.setAccessibleName(tr("Sources", "Filter sources"))
        self.filter.setClearButtonEnabled(True)
        self.banner = Banner(self)
        self.table = RowsTable(
            tr("Sources", "Sources"), source_columns(now), key=lambda row: row.key,
            invitation=tr("Sources", INVITATION),
            parent=self,
        )  # fmt: skip
        self.details = SourceDetails(now, self)
        self._make_buttons()
        self._lay_out()
        self.resize(1180, 640)
        self._connect()
        self._on_selected(None)
        self.refresh()

    def refresh(self, *, select: Source | None = None) -> None:
        """Reads sources and health anew; `select` becomes the current one."""
        library, now = self._library, self._now()
        self._ask("", lambda: load_rows(library, now), lambda rows: self._on_read(rows, select))

    def _ask(self, label: str, work: Callable[[], Any], on_done: Callable[[Any], Any]) -> None:
        self._asker.ask(work, on_done, self.banner.show_error, label=label)

    # Building

    def _make_buttons(self) -> None:
        self.add_button = self._button(
            tr("Sources", "&Add source…"), tr("Sources", "Paste any address (Insert)")
        )
        self.add_button.setProperty("look", "primary")
        self.more_button = self._button(
            tr("Sources", "&OPML"), tr("Sources", "Take over or hand on a list of feeds")
        )
        menu = QMenu(self.more_button)
        menu.addAction(tr("Sources", "Import a list of feeds…"), self.import_wanted.emit)
        self._export = menu.addAction(tr("Sources", "Export the feeds…"), self.export_wanted.emit)
        self.more_button.setMenu(menu)
        self.gather_button = self._button(
            tr("Sources", "&Gather now"), tr("Sources", "Read this source now (F5)")
        )
        self.pause_button = self._button(
            tr("Sources", "&Pause"), tr("Sources", "Leave it out of the gatherings")
        )
        self.edit_button = self._button(
            tr("Sources", "&Edit…"), tr("Sources", "Name, section, limit and more (Enter)")
        )
        self.charts_button = self._button(
            tr("Sources", "P&in charts…"),
            tr("Sources", "Point at most-read lists that are not found by themselves"),
        )
        self.remove_button = self._button(
            tr("Sources", "&Remove"), tr("Sources", "Remove it (Delete); it can be taken back")
        )

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setToolTip(tip)
        button.setAccessibleName(bare(text).rstrip("…"))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.filter, 1)
        head.addWidget(self.more_button)
        head.addWidget(self.add_button)
        close = closing_box(self)
        foot = QHBoxLayout()
        for button in (
            self.gather_button,
            self.pause_button,
            self.edit_button,
            self.charts_button,
            self.remove_button,
        ):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = column_in(self)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.table.search)
        self.table.row_selected.connect(self._on_selected)
        self.table.row_opened.connect(lambda _: self.edit())
        self.add_button.clicked.connect(lambda: self.add_wanted.emit(""))
        self.gather_button.clicked.connect(self.gather)
        self.pause_button.clicked.connect(self.pause)
        self.edit_button.clicked.connect(self.edit)
        self.charts_button.clicked.connect(lambda: self.charts_wanted.emit(self.current))
        self.remove_button.clicked.connect(self.remove)
        for keys, act, place in (
            ("Insert", lambda: self.add_wanted.emit(""), self),
            ("Ctrl+V", self.paste, self.table),
            ("F5", self.gather, self),
            ("Delete", self.remove, self.table),
            ("Ctrl+F", self.filter.setFocus, self),
        ):
            shortcut = QShortcut(QKeySequence(keys), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What happens

    @property
    def current(self) -> SourceRow | None:
        row: SourceRow | None = self.table.current_row
        return row

    def paste(self) -> None:
        """Looks at the address in the clipboard as a source."""
        self._look_at(contents_of(QGuiApplication.clipboard().mimeData()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if contents_of(event.mimeData()).addresses:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._look_at(contents_of(event.mimeData()))

    def _look_at(self, contents: Contents) -> None:
        self.add_wanted.emit(contents.addresses[0] if contents.addresses else "")

    def gather(self) -> None:
        """Has the current source read now, paused or not."""
        if self.current is not None:
            self.gather_wanted.emit(self.current.source)

    def pause(self) -> None:
        """Leaves the current source out of the gatherings, or takes it in again."""
        if (row := self.current) is not None:
            source = replace(row.source, paused=not row.source.paused)
            self._replace(row.publication, source)

    def edit(self) -> None:
        """Opens the fields of the current source."""
        row = self.current
        if row is None:
            return
        names = {
            one.source.name.casefold()
            for one in self.table.rows
            if one.publication == row.publication and one.key != row.key
        }
        form = SourceForm(row.source, names, self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._replace(row.publication, form.source))
        form.open()

    def remove(self) -> None:
        """Takes the current source out of its publication; what it brought stays."""
        row = self.current
        if row is None:
            return
        self._change(
            row.publication,
            lambda publication: remove_source(publication, row.source.id),
            lambda former: self._tell_removed(row, former),
        )

    def _tell_removed(self, row: SourceRow, former: Publication) -> None:
        back = put_back(row.source, former)
        self.banner.show_message(
            tr("Sources", "“{name}” was removed from “{title}”.").format(
                name=row.name, title=row.title
            ),
            detail=tr("Sources", "What it brought stays in the library."),
            actions=((tr("Sources", "Take back"), lambda: self._change(row.publication, back)),),
        )

    def _replace(self, publication: PublicationId, source: Source) -> None:
        self._change(publication, lambda one: replace_source(one, source))

    def _change(
        self,
        publication: PublicationId,
        change: Change,
        then: Callable[[Publication], None] | None = None,
    ) -> None:
        def on_done(former: Publication) -> None:
            if then is not None:
                then(former)
            self.refresh()
            self.changed.emit()

        library = self._library
        self._ask("", lambda: change_publication(library, publication, change), on_done)

    def _on_read(self, rows: tuple[SourceRow, ...], select: Source | None) -> None:
        self.table.set_rows(rows)
        if select is not None:
            for row in rows:
                if row.source.id == select.id:
                    self.table.select_key(row.key)
        self._export.setEnabled(bool(rows))

    def _on_selected(self, row: SourceRow | None) -> None:
        self.details.show_row(row)
        for button in (
            self.gather_button,
            self.pause_button,
            self.edit_button,
            self.charts_button,
            self.remove_button,
        ):
            button.setEnabled(row is not None)
        paused = row is not None and row.state is SourceState.PAUSED
        self.pause_button.setText(tr("Sources", "&Resume") if paused else tr("Sources", "&Pause"))
