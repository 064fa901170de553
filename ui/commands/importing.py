"""Import by hand: saved pages, folders, addresses; chosen, dropped or pasted."""

import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from digest.errors import DigestError
from digest.library import Change, ChangeKind
from digest.pipeline import Kept, import_address
from ui import mime
from ui.messages import Action, Level, explain
from ui.tasks import Lane
from ui.workbench import Workbench

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_PASTED = "pasted text.txt"
_PAGES = "Pages and feeds (*.html *.htm *.xhtml *.txt *.xml *.rss *.atom *.json);;All files (*)"


Progress = Callable[[str, int, int], None]
Cancelled = Callable[[], bool]


@dataclass(slots=True)
class Imported:
    """What came of several addresses; `problems` are sentences."""

    kept: list[Kept] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    remedies: list[str] = field(default_factory=list)


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
        dialog = QFileDialog(self._window, "Import pages")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(_PAGES)
        dialog.filesSelected.connect(self.import_addresses)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def choose_folder(self) -> None:
        """Asks for a folder of them."""
        dialog = QFileDialog(self._window, "Import a folder of pages")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self.import_addresses)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_address(self) -> None:
        """Asks for the address of a page or feed; the clipboard's is offered."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle("Import from an address")
        dialog.setLabelText("Address of an article, a page or a feed:")
        dialog.setOkButtonText("Import")
        found = _ADDRESS.search(QGuiApplication.clipboard().text())
        dialog.setTextValue(found.group() if found else "https://")
        dialog.resize(520, dialog.height())
        dialog.textValueSelected.connect(lambda text: self.import_addresses([text.strip()]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def can_import(self, data: QMimeData) -> bool:
        """Whether `data` names files or addresses, or is an article's text."""
        return bool(addresses_in(data) or article_in(data))

    def import_data(self, data: QMimeData) -> None:
        """Imports what was dropped or pasted."""
        if addresses := addresses_in(data):
            self.import_addresses(addresses)
        elif text := article_in(data):
            self.import_text(text)

    def import_text(self, text: str) -> None:
        """Reads an article's text, headline first, as a saved text page would be."""

        def read(progress: Progress, cancelled: Cancelled) -> Imported:
            with tempfile.TemporaryDirectory(prefix="digest-desk-") as folder:
                page = Path(folder) / _PASTED
                page.write_text(text, encoding="utf-8")
                return self._read([str(page)], progress, cancelled)

        self._start(read, label="Importing the text")

    def import_addresses(self, addresses: Sequence[str]) -> None:
        """Reads files, folders and URLs into the library; one that fails does not stop others."""
        wanted = [address for address in addresses if address and address != "https://"]
        if not wanted:
            return

        def read(progress: Progress, cancelled: Cancelled) -> Imported:
            return self._read(wanted, progress, cancelled)

        self._start(
            read, label=f"Importing {_short(wanted[0])}" if len(wanted) == 1 else "Importing"
        )

    def _start(self, read: Callable[[Progress, Cancelled], Imported], *, label: str) -> None:
        self._bench.tasks.run(
            read,
            label=label,
            lane=Lane.NETWORK,
            on_done=self._on_imported,
            on_failed=self._bench.banner.show_error,
        )

    def _read(self, wanted: Sequence[str], progress: Progress, cancelled: Cancelled) -> Imported:
        """On the network's lane."""
        bench, result = self._bench, Imported()
        for number, address in enumerate(wanted):
            if cancelled():
                break
            progress(f"Importing {_short(address)}", number, len(wanted))
            try:
                kept = import_address(address, bench.desk, now=bench.now())
            except (DigestError, OSError) as error:
                message = explain(error)
                result.problems.append(f"{_short(address)}: {message.title}")
                result.remedies.append(message.detail)
            else:
                result.kept.append(kept)
        return result

    def _on_imported(self, result: Imported) -> None:
        problems = [*result.problems, *_problems(result.kept)]
        said = summary(result.kept)
        banner = self._bench.banner
        if problems:
            detail = "  ".join([*problems[:3], *dict.fromkeys(result.remedies)])
            banner.show_message(
                f"{_missed(problems, result.kept)} {said}", detail=detail, level=Level.WARNING
            )
        else:
            actions = self._actions_for([change for one in result.kept for change in one.changes])
            banner.show_message(said, level=Level.SUCCESS, actions=actions)
        self.imported.emit()

    def _actions_for(self, changes: Sequence[Change]) -> tuple[Action, ...]:
        """What can be done with a single article, wherever it stands in the library's list."""
        if len(changes) != 1:
            return ()
        change = changes[0]
        return (
            ("Add to the edition", lambda: self.add_wanted.emit((change.article,))),
            ("Show it", lambda: self.search_wanted.emit(change.headline)),
        )


def addresses_in(data: QMimeData) -> list[str]:
    """The local files and http(s) addresses in what was dropped or pasted."""
    if data.hasUrls():
        urls = data.urls()
        files = [url.toLocalFile() for url in urls if url.isLocalFile()]
        web = [url.toString() for url in urls if url.scheme() in ("http", "https")]
        return files + web
    if not data.hasText():
        return []
    lines = [line.strip() for line in data.text().splitlines() if line.strip()]
    return lines if lines and all(_ADDRESS.fullmatch(line) for line in lines) else []


def article_in(data: QMimeData) -> str:
    """The text from another program in `data` when it can be an article's: a headline and at
    least a line below it; else ""."""
    ours = any(name.startswith(mime.OURS) for name in data.formats())
    if ours or not data.hasText():
        return ""
    text = data.text().strip()
    return text if sum(1 for line in text.splitlines() if line.strip()) > 1 else ""


def summary(kept: Sequence[Kept]) -> str:
    """What an import brought, in a sentence."""
    kinds = [change.kind for one in kept for change in one.changes]
    rankings = sum(len(one.gathered.rankings) for one in kept)
    parts = [
        _count(kinds.count(ChangeKind.NEW), "new article"),
        _count(kinds.count(ChangeKind.REVISED), "updated article"),
        _count(kinds.count(ChangeKind.SAME), "article known already", "articles known already"),
        _count(rankings, "ranking"),
    ]
    found = [part for part in parts if part]
    return f"Imported: {', '.join(found)}." if found else "Nothing new was found."


def _problems(kept: Sequence[Kept]) -> list[str]:
    """Each once: what a source failed for is among its problems, too."""
    failures = [f"{f.reason} {f.remedy}".strip() for one in kept for f in one.gathered.failures]
    others = (problem for one in kept for problem in one.gathered.problems)
    return failures + [
        problem for problem in others if not any(problem in failure for failure in failures)
    ]


def _missed(problems: Sequence[str], kept: Sequence[Kept]) -> str:
    what = "One page" if len(problems) == 1 else f"{len(problems)} pages"
    some = any(one.changes or one.gathered.rankings for one in kept)
    return f"{what} could not be read{' whole' if some else ''}."


def _count(number: int, noun: str, nouns: str = "") -> str:
    if not number:
        return ""
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or noun + 's'}"


def _short(address: str) -> str:
    """The end of an address that tells it from others."""
    return Path(address.split("?", 1)[0].rstrip("/")).name or address
