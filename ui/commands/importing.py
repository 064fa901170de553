"""Import by hand: saved pages, folders, addresses; chosen, dropped or pasted."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from digest.errors import DigestError
from digest.library import ChangeKind
from digest.pipeline import Kept, import_address
from ui.messages import Level, explain
from ui.tasks import Lane
from ui.workbench import Workbench

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_PAGES = "Pages and feeds (*.html *.htm *.xhtml *.txt *.xml *.rss *.atom *.json);;All files (*)"


@dataclass(slots=True)
class Imported:
    """What came of several addresses; `problems` are sentences."""

    kept: list[Kept] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    remedies: list[str] = field(default_factory=list)


class Importing(QObject):
    """Signals: `imported()` when the library has something new."""

    imported = Signal()

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
        """Whether `data` names files or addresses."""
        return bool(addresses_in(data))

    def import_data(self, data: QMimeData) -> None:
        """Imports what was dropped or pasted."""
        self.import_addresses(addresses_in(data))

    def import_addresses(self, addresses: Sequence[str]) -> None:
        """Reads files, folders and URLs into the library; one that fails does not stop others."""
        wanted = [address for address in addresses if address and address != "https://"]
        if not wanted:
            return
        bench = self._bench
        label = f"Importing {_short(wanted[0])}" if len(wanted) == 1 else "Importing"

        def read(
            progress: Callable[[str, int, int], None], cancelled: Callable[[], bool]
        ) -> Imported:
            result = Imported()
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

        bench.tasks.run(
            read,
            label=label,
            lane=Lane.NETWORK,
            on_done=self._on_imported,
            on_failed=bench.banner.show_error,
        )

    def _on_imported(self, result: Imported) -> None:
        problems = [*result.problems, *_problems(result.kept)]
        said = summary(result.kept)
        banner = self._bench.banner
        if problems:
            what = "One page" if len(problems) == 1 else f"{len(problems)} pages"
            detail = "  ".join([*problems[:3], *dict.fromkeys(result.remedies)])
            banner.show_message(
                f"{what} could not be read whole. {said}", detail=detail, level=Level.WARNING
            )
        else:
            banner.show_message(said, level=Level.SUCCESS)
        self.imported.emit()


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
    failures = [f"{f.reason} {f.remedy}".strip() for one in kept for f in one.gathered.failures]
    return failures + [problem for one in kept for problem in one.gathered.problems]


def _count(number: int, noun: str, nouns: str = "") -> str:
    if not number:
        return ""
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or noun + 's'}"


def _short(address: str) -> str:
    """The end of an address that tells it from others."""
    return Path(address.split("?", 1)[0].rstrip("/")).name or address
