"""A screen where there is none, a desk with a few articles, and a window on it."""

import os
import shutil
import subprocess

import pytest

OWN_SCREEN = "DIGEST_TESTS_OWN_SCREEN"
"""Says to the test processes started by this one whose the display is."""


def _start_screen() -> "subprocess.Popen[bytes] | None":
    """An Xvfb of our own; None where there is a display, or no Xvfb.

    A test process that another one has started gets its own: on a shared screen the windows of
    both would lie over each other, in the way of the mouse.
    """
    is_the_users = "DISPLAY" in os.environ and OWN_SCREEN not in os.environ
    if is_the_users or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return None
    if shutil.which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return None
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1700x1100x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ[OWN_SCREEN] = "yes"
    return screen


# Before any test module makes Qt look for its screen.
_SCREEN = _start_screen()


def pytest_unconfigure() -> None:
    if _SCREEN is not None:
        _SCREEN.terminate()
        _SCREEN.wait()


from PySide6.QtCore import QSettings  # noqa: E402
from ui_harbour import NOW, make_article, make_edition, make_ranking  # noqa: E402
from ui_publications import open_dialog  # noqa: E402

from digest.desk import open_desk  # noqa: E402
from digest.library import open_library  # noqa: E402
from digest.model import Scope  # noqa: E402
from ui.app import Session  # noqa: E402
from ui.look import Look, Mode  # noqa: E402
from ui.tasks import Tasks  # noqa: E402
from ui.translation import install_language  # noqa: E402
from ui.window_settings import HINTS, WindowSettings  # noqa: E402


@pytest.fixture(autouse=True, scope="session")
def spoken_language(qapp):
    """English, whatever the machine speaks."""
    install_language(qapp, "en")


@pytest.fixture
def library(tmp_path):
    library = open_library(tmp_path / "desk")
    yield library
    library.close()


@pytest.fixture
def tasks(qtbot):
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def look(qapp):
    """The window's clothes, once for all tests of the process."""
    for child in qapp.children():
        if isinstance(child, Look):
            return child
    return Look(qapp, Mode.LIGHT)


@pytest.fixture
def open_window(qtbot, look, tmp_path):
    """Opens windows on the desk of this test, one after the other or side by side."""
    sessions = []

    def open_one() -> Session:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        WindowSettings(settings).set(HINTS, "no")  # no newcomer's tour over the panes
        session = Session(open_desk(tmp_path / "desk"), look, settings)
        sessions.append(session)
        session.start()
        qtbot.waitExposed(session.window)
        return session

    yield open_one
    for session in sessions:
        if session.window.isVisible():
            session.window.close()
        session.close()
        session.window.deleteLater()


@pytest.fixture
def stocked(library):
    """The test's library with six articles and two charts."""
    library.save_articles([make_article(n) for n in range(1, 7)], gathered=NOW)
    library.save_rankings([make_ranking(), make_ranking("“World” POPULAR", Scope.SECTION)])
    return library


@pytest.fixture
def window(qtbot, stocked, open_window):
    """A window whose desk has `make_edition` open and six articles in its library."""
    stocked.save_edition(make_edition(), saved=NOW)
    window = open_window().window
    qtbot.waitUntil(lambda: window.library_panel.articles.rowCount() == 6)
    return window


@pytest.fixture
def dialog_on(qtbot, stocked, tasks, tmp_path):
    """Opens the publication dialog on a publication, or on a new one."""
    with open_desk(tmp_path / "desk") as desk:

        def open_one(publication=None):
            dialog = open_dialog(desk, tasks, publication)
            qtbot.addWidget(dialog)
            return dialog

        yield open_one
        tasks.close()
