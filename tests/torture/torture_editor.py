"""The editor that is killed: a real window, edited all the time, and a log of what it showed when.

    python torture_editor.py DESK LOG SEED MODE

Each line of LOG is written at once and survives the process: {"at", "what", "edition", "hash", …}.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from torture_checks import hash_of

import samples
from benchmarks.composer.restless import RestlessEditor
from benchmarks.composer.stock import stock
from digest.codec import to_json
from digest.desk import open_desk
from digest.model import (
    Edition,
)
from ui.app import Session
from ui.look import Look, Mode
from ui.messages import Banner

TYPING = {
    "type": 40, "move": 12, "remove": 6, "add": 9, "undo": 9, "redo": 6, "form": 6, "open": 1,
}  # fmt: skip
MODES = {
    "typing": TYPING,
    "issuing": {"type": 12, "add": 12, "issue": 2},
    "importing": TYPING | {"type": 4},
}
PAGES = Path(samples.__file__).parent / "site" / "2026-03-12" / "text"


class SideLog:
    """What the window showed, line by line, in a file that no crash of the window can reach."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(self, what: str, **facts: object) -> None:
        """Adds a line."""
        line = json.dumps({"at": time.time(), "what": what, **facts}, ensure_ascii=False)
        os.write(self._file, f"{line}\n".encode())

    def note_edition(self, what: str, edition: Edition) -> None:
        """Adds a line about what the edition holds at this moment."""
        self.note(
            what,
            edition=edition.id,
            title=edition.title,
            state=edition.state.value,
            hash=hash_of(to_json(edition)),
            blocks=len(edition.blocks),
        )


def watch(session: Session, log: SideLog) -> None:
    """Lets `log` follow the window."""
    document, banner = session.bench.document, session.bench.banner
    log.note_edition("opened", document.edition)
    log.note("told", text=banner.text if is_told(banner) else "", detail=detail_of(banner))
    document.edition_changed.connect(lambda _, after: log.note_edition("changed", after))
    document.edition_opened.connect(lambda edition: log.note_edition("opened", edition))
    session.bench.autosave.failed.connect(lambda error: log.note("failed", text=str(error)))
    session.bench.lock.kept.connect(lambda copy: log.note("kept", title=copy.title))


def is_told(banner: Banner) -> bool:
    return not banner.isHidden()


def detail_of(banner: Banner) -> str:
    return banner.accessibleDescription()


def main() -> None:
    """Edits until somebody kills it."""
    desk, path, seed, mode = sys.argv[1:5]
    log = SideLog(Path(path))
    stock(Path(desk))
    application = QApplication([])
    settings = QSettings(str(Path(desk).parent / "window.ini"), QSettings.Format.IniFormat)
    session = Session(open_desk(Path(desk)), Look(application, Mode.LIGHT), settings)
    session.start()
    watch(session, log)
    window = session.window
    window.show_workspace()
    if mode == "importing":
        window.importing.import_addresses([str(PAGES)])
    editor = RestlessEditor(window, seed=int(seed), shares=MODES[mode])
    QTimer.singleShot(300, editor.start)
    log.note("ready")
    application.exec()


if __name__ == "__main__":
    main()
