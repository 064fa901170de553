"""What the window will need before long, imported behind its start in a thread of its own.

The first dialog, gathering or palette would otherwise keep its user waiting for an import. Nothing
here is used; a window that asks for one of them meanwhile waits for that one only.
"""

import gc
import importlib
import threading

PATIENCE = 1.5
"""Seconds: who acts at once shall have the machine."""

AHEAD = (
    "ui.palette.palette",
    "ui.dialogs.editions",
    "ui.dialogs.settings",
    "ui.dialogs.sources",
    "ui.dialogs.themes",
    "ui.dialogs.publication",
    "ui.dialogs.exporting",
    "ui.dialogs.mail_check",
    "ui.dialogs.fitting",
    "ui.dialogs.runs",
    "ui.dialogs.crop",
    "ui.dialogs.pictures",
    "ui.dialogs.add_source",
    "ui.dialogs.import_report",
    "digest.pipeline.line",
    "digest.preflight.links",
    "digest.pictures",
)
"""In the order in which an editor is likely to need them."""


class Warming:
    """Imports AHEAD from `start` on, until all are there or `stop` is called."""

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._import_all, name="warming")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Waits for the module that is being imported; does nothing when not started."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _import_all(self) -> None:
        self._stopping.wait(PATIENCE)
        for name in AHEAD:
            if self._stopping.is_set():
                return
            importlib.import_module(name)
        # All that is there by now stays: to look through it for garbage, again and again, would
        # keep the window waiting for a tenth of a second each time.
        gc.freeze()
