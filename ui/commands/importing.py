"""Import by hand: files, folders, addresses, texts; chosen, dropped or pasted, any number."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from digest import pipeline
from digest.library import Change
from digest.model import ArticleId
from ui import dialogs
from ui.arrivals import Imported, Outcome, imported, short_name
from ui.contents import ADDRESS, article_in, contents_of
from ui.messages import Action, Level
from ui.tasks import Lane
from ui.translation import marked, tr
from ui.workbench import Workbench

_PAGES = marked(
    "Importing",
    "Pages, texts and feeds (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.xml *.rss *.atom *.json "
    "*.url);;All files (*)",
)

Cancelled = Callable[[], bool]
Read = Callable[[pipeline.Progress, Cancelled], "pipeline.Kept"]
Then = Callable[[Sequence[ArticleId]], None]
"""What is done with the articles that came, new or known."""


class Importing(QObject):
    """Signals: `imported()` when the library has something new; `add_wanted(ids)` for an article
    that shall go to the edition; `search_wanted(words)` for one that shall be shown."""

    imported = Signal()
    add_wanted = Signal(object)
    search_wanted = Signal(str)

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def choose_files(self) -> None:
        """Asks for saved pages and feeds."""
        self._choose(tr("Importing", "Import pages"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """Asks for a folder of them."""
        self._choose(tr("Importing", "Import a folder of pages"), QFileDialog.FileMode.Directory)

    def ask_address(self) -> None:
        """Asks for the address of a page or feed; the clipboard's is offered."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Importing", "Import from an address"))
        dialog.setLabelText(tr("Importing", "Address of an article, a page or a feed:"))
        dialog.setOkButtonText(tr("Importing", "Import"))
        found = ADDRESS.search(QGuiApplication.clipboard().text())
        dialog.setTextValue(found.group() if found else "https://")
        dialog.resize(520, dialog.height())
        dialog.textValueSelected.connect(lambda text: self.import_addresses([text.strip()]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def can_import(self, data: QMimeData) -> bool:
        """Whether `data` names files or addresses, or is an article's text."""
        contents = contents_of(data)
        return bool(contents.addresses or contents.text)

    def import_data(self, data: QMimeData) -> None:
        """Imports what was dropped or pasted."""
        contents = contents_of(data)
        if contents.addresses:
            self.import_addresses(contents.addresses)
        elif contents.text:
            self.import_text(contents.text, contents.html)

    def import_article(self, data: QMimeData) -> bool:
        """Imports the text in `data` as an article even where it could be something else; False
        when it holds none."""
        contents = article_in(data)
        if contents.text:
            self.import_text(contents.text, contents.html)
        return bool(contents.text)

    def import_text(self, text: str, html: str = "", *, then: Then | None = None) -> None:
        """Reads an article's text, headline first, or its HTML."""
        bench = self._bench

        def read(progress: "pipeline.Progress", cancelled: Cancelled) -> "pipeline.Kept":
            return pipeline.import_pasted(
                html or text,
                bench.desk,
                now=bench.now(),
                html=bool(html),
                on_progress=progress,
                cancelled=cancelled,
            )

        self._start(read, label=tr("Importing", "Importing the text"), then=then)

    def import_addresses(
        self,
        addresses: Sequence[str],
        *,
        allow_private: bool = False,
        then: Then | None = None,
    ) -> None:
        """Reads files, folders and URLs into the library; one that fails does not stop others."""
        wanted = [address for address in addresses if address and address != "https://"]
        if not wanted:
            return
        bench = self._bench

        def read(progress: "pipeline.Progress", cancelled: Cancelled) -> "pipeline.Kept":
            return pipeline.import_paths(
                wanted,
                bench.desk,
                now=bench.now(),
                allow_private=allow_private,
                on_progress=progress,
                cancelled=cancelled,
            )

        one = tr("Importing", "Importing {name}").format(name=short_name(wanted[0]))
        many = tr("Importing", "Importing %Ln page(s)", n=len(wanted))
        self._start(read, label=one if len(wanted) == 1 else many, then=then)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFiles:
            dialog.setNameFilter(tr("Importing", _PAGES))
        dialog.filesSelected.connect(self.import_addresses)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_report(self, imported: Imported) -> None:
        """Lists what came and what did not."""
        report = dialogs.ImportReport(imported, self._window)
        report.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        report.again_wanted.connect(
            lambda addresses, private: self.import_addresses(addresses, allow_private=private)
        )
        report.show()

    def _start(self, read: Read, *, label: str, then: Then | None = None) -> None:
        def work(progress: "pipeline.Progress", cancelled: Cancelled) -> Imported:
            return imported(read(progress, cancelled))

        task = self._bench.tasks.run(
            work,
            label=label,
            lane=Lane.NETWORK,
            ends_itself=True,
            on_done=lambda brought: self._on_imported(
                brought, cancelled=task.is_cancelled(), then=then
            ),
            on_failed=self._bench.banner.show_error,
        )

    def _on_imported(self, brought: Imported, *, cancelled: bool, then: Then | None) -> None:
        message = brought.message
        ended = tr("Importing", "Cancelled. {what}").format(what=message.title)
        offers = () if then else self._actions_for(brought.changes)
        self._bench.banner.show_message(
            ended if cancelled else message.title,
            detail=message.detail,
            level=Level.WARNING if brought.troubles else Level.SUCCESS,
            actions=(*offers, *self._report_actions(brought)),
        )
        self.imported.emit()
        if then and brought.changes:
            then([change.article for change in brought.changes])

    def _actions_for(self, changes: Sequence[Change]) -> tuple[Action, ...]:
        """What can be done with a single article, wherever it stands in the library's list."""
        if len(changes) != 1:
            return ()
        change = changes[0]
        return (
            (
                tr("Importing", "Add to the edition"),
                lambda: self.add_wanted.emit((change.article,)),
            ),
            (tr("Importing", "Show it"), lambda: self.search_wanted.emit(change.headline)),
        )

    def _report_actions(self, brought: Imported) -> tuple[Action, ...]:
        """A list where there is more to say than a strip can; leave for one private address."""
        failed = [one for one in brought.troubles if one.outcome is Outcome.FAILED]
        if len(failed) == 1 and failed[0].is_private:
            allow = tr("Importing", "Allow this one")
            return ((allow, partial(self._import_private, failed[0].address)),)
        if len(brought.arrivals) > 1:
            return ((tr("Importing", "See the list"), partial(self.show_report, brought)),)
        return ()

    def _import_private(self, address: str) -> None:
        self.import_addresses((address,), allow_private=True)
