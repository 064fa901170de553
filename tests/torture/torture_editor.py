"""The editor that is killed: a real window, edited all the time, and a log of what it showed when.

    python torture_editor.py DESK LOG SEED MODE

Each line of LOG is written at once and survives the process: {"at", "what", "edition", "hash", …}.
"""

import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from torture_checks import hash_of

import samples
from benchmarks.composer.restless import RestlessEditor
from digest.codec import to_json
from digest.desk import open_desk
from digest.edits import FRONT_PAGE, add_block, new_edition
from digest.library import ArticleQuery, open_library
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    Paragraph,
    text_runs,
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


def stock(folder: Path) -> None:
    """Articles to choose from and an edition to begin with, on a new desk."""
    library = open_library(folder)
    if not library.count(ArticleQuery(), at_most=1):
        now = datetime.now(UTC)
        library.save_articles([made(number) for number in range(60)], gathered=now)
        edition = new_edition(id=EditionId("first"), title="The Bay", date=now.date(), created=now)
        for number in range(8):
            block = ArticleBlock(id=BlockId(f"b{number}"), article=made(number))
            edition = add_block(edition, block, section=FRONT_PAGE)
        library.save_edition(edition, saved=now)
    library.close()


def made(number: int) -> Article:
    """An article of some length."""
    body = tuple(
        Paragraph(runs=text_runs(f"Paragraph {n} of what ferry {number} met in the fog. " * 6))
        for n in range(8)
    )
    return Article(
        headline=f"Ferry {number} is late", url=f"https://bay.example/{number}", body=body
    )


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
