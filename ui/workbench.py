"""What every command of the window works with, wired once in `ui.app`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from digest.desk import Desk
from digest.library import Library
from digest.schedule import Scheduler
from ui.autosave import Autosave
from ui.edition_document import EditionDocument
from ui.edition_lock import EditionLock
from ui.messages import Banner
from ui.tasks import Tasks


class RunNews(QObject):
    """Brings the scheduler's news from its thread to the window's.

    Signal: `run_changed(run)` when a run began (RUNNING), and when it ended.
    """

    run_changed = Signal(object)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbench:
    """`now` answers the present moment, aware."""

    desk: Desk
    scheduler: Scheduler
    news: RunNews
    tasks: Tasks
    document: EditionDocument
    autosave: Autosave
    lock: EditionLock
    banner: Banner
    now: Callable[[], datetime]

    @property
    def library(self) -> Library:
        return self.desk.library
