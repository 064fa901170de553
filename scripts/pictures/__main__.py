"""Takes pictures of the window: `python scripts/pictures --help`.

Each scene is brought up on a copy of a desk and the screen is photographed, so that dialogs stand
over the window as one sees them. It needs a screen: Xvfb will do.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QRect, QSettings, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from scenes import put_away, scenes  # noqa: E402
from shiboken6 import delete  # noqa: E402

import ui  # noqa: E402, F401 - before Qt's own modules
from digest.desk import open_desk  # noqa: E402
from ui.app import Session  # noqa: E402
from ui.look import Mode  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.window_settings import (  # noqa: E402
    COLOURS,
    HINTS,
    LANGUAGE,
    TEXT_SIZE,
    TRAY,
    WindowSettings,
    dressed,
)

PATIENCE = 15_000
"""Milliseconds that a scene may take until nothing goes on any more."""

REST = 700
"""Milliseconds of quiet after which a scene is taken for finished."""


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _arguments(argv)
    known = scenes()
    unknown = [name for name in arguments.scenes if name not in known]
    if unknown:
        print("There is no scene", ", ".join(unknown), "- there are:", ", ".join(known))
        return 2
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _take(arguments, Path(folder))
    return 0


def _take(arguments: argparse.Namespace, folder: Path) -> None:
    shutil.copytree(arguments.desk, folder / "desk")
    application = QApplication(sys.argv[:1])
    store = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    settings = WindowSettings(store)
    for setting, words in (
        (COLOURS, arguments.colours), (TEXT_SIZE, str(arguments.text)),
        (LANGUAGE, arguments.language), (HINTS, "no"), (TRAY, "no"),
    ):  # fmt: skip
        settings.set(setting, words)
    session = Session(open_desk(folder / "desk"), dressed(application, settings), store)
    window = session.window
    session.start()
    window.move(0, 0)
    window.resize(*arguments.size)
    _settle(window, least=3 * REST)
    for name in arguments.scenes or scenes():
        scenes()[name](window)
        _settle(window)
        _photograph(window, arguments.out / f"{arguments.prefix}{name}.png")
        put_away(window)
        _settle(window, least=0)
    window.staying.quit()
    _settle(window)
    session.close()
    delete(window)  # while Qt is there


def _photograph(window: MainWindow, path: Path) -> None:
    """What the screen shows where the window and its dialogs are."""
    place = window.frameGeometry()
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and other.windowHandle() is not None:
            place = place.united(other.frameGeometry())
    screen = window.screen()
    room: QRect = place & screen.geometry()
    picture = screen.grabWindow(0, room.x(), room.y(), room.width(), room.height())
    picture.save(str(path))


def _settle(window: MainWindow, *, least: int = REST) -> None:
    """Lets the window work until nothing went on for `least` milliseconds."""
    loop = QEventLoop()
    quiet = QTimer(singleShot=True, interval=least)
    quiet.timeout.connect(loop.quit)
    tasks = window.bench.tasks

    def look() -> None:
        if tasks.active:
            quiet.stop()
        elif not quiet.isActive():
            quiet.start()

    tasks.changed.connect(look)
    QTimer.singleShot(PATIENCE, loop.quit)
    look()
    loop.exec()
    tasks.changed.disconnect(look)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="pictures", description="Takes pictures of the window.")
    parser.add_argument("scenes", nargs="*", help="their names; all when none is given")
    parser.add_argument("--desk", type=Path, default=ROOT / "demo" / "desk")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--prefix", default="", help="before each file's name")
    parser.add_argument("--colours", choices=[mode.value for mode in Mode], default="light")
    parser.add_argument("--text", type=int, default=100, help="the text's size in percent")
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", type=_size, default=(1480, 920), help="as 1480x920")
    return parser.parse_args(argv)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":  # the press starts processes that read this file again
    sys.exit(main())
