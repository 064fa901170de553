"""What comes into a watched folder is read and told while the window is open."""

import threading

import pytest
from PySide6.QtWidgets import QPushButton
from ui_sources import make_source

from digest.model import Publication, PublicationId, Recipe, SourceKind
from ui.commands.watching import Watching

pytestmark = pytest.mark.window

PAGE = """Heron Takes the Ferry Twice a Day

It boards with the commuters and stands by the rail. Nobody has asked it for a ticket.
The skipper says that it gets off where the fish are.
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


@pytest.fixture
def watching(qtbot, window, folder):
    """A watcher that looks often, on a folder that a publication watches."""
    inbox = make_source("Inbox", kind=SourceKind.FOLDER, address=str(folder), watch=True)
    publication = Publication(
        id=PublicationId("post"), title="Post", recipe=Recipe(sources=(inbox,))
    )
    window.bench.library.save_publication(publication)
    watching = Watching(window.bench, window.importing, window, look_seconds=0.02)
    watching.came.connect(window.refresh_library)
    watching.start()
    yield watching
    watching.stop()


def test_a_page_that_is_saved_there_is_read_told_and_shown(qtbot, window, watching, folder):
    for _ in range(6):  # what is saved before the watcher looks for the first time is no news
        (folder / "heron.txt").write_text(PAGE, encoding="utf-8")
        with qtbot.waitSignal(watching.came, timeout=4_000, raising=False) as came:
            pass
        if came.signal_triggered:
            break
    assert came.signal_triggered
    banner = window.bench.banner
    assert "Something came into “Inbox”. Imported: 1 new article." in banner.text
    next(b for b in banner.findChildren(QPushButton) if b.text() == "Show").click()
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 1)
    assert "Heron" in window.library_panel.articles.index(0).data()


def test_the_windows_own_watcher_ends_with_it(qtbot, open_window):
    session = open_window()
    qtbot.waitUntil(lambda: any(t.name == "watcher" for t in threading.enumerate()))
    session.window.close()
    session.window.watching.stop()
    assert not any(thread.name == "watcher" for thread in threading.enumerate())
