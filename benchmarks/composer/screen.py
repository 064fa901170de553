"""A screen of one's own, so that no other window lies over the measured one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1700x1100x24"


@contextmanager
def own_screen() -> Iterator[dict[str, str]]:
    """Xvfb for a while; the environment of programs that are to be shown on it.

    Raises FileNotFoundError where there is no Xvfb.
    """
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
        yield os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            # Chromium's sandbox refuses root, as whom containers run.
            "QTWEBENGINE_DISABLE_SANDBOX": "1" if os.geteuid() == 0 else "",
        }
    finally:
        screen.terminate()
        screen.wait()
