"""A screen of one's own, so that no other window lies over the measured one."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1700x1100x24"

MANAGER = "openbox"
"""Gives the keyboard to windows and dialogs as they open, as any desktop does."""


@contextmanager
def own_screen() -> Iterator[dict[str, str]]:
    """Xvfb and a window manager for a while; the environment of programs to be shown there.

    Raises FileNotFoundError where one of the two is missing.
    """
    manager = shutil.which(MANAGER)
    if manager is None:
        raise FileNotFoundError(f"{MANAGER} is missing (Debian: apt install {MANAGER})")
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        if os.geteuid() == 0:  # Chromium's sandbox refuses root, as whom containers run
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        with subprocess.Popen([manager], env=environment, stderr=subprocess.DEVNULL) as managing:
            yield environment
            managing.terminate()
    finally:
        screen.terminate()
        screen.wait()
