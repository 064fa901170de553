"""Whether web pages can be shown in the window: Qt WebEngine is a browser's whole engine, which a
system may refuse to start."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ui.translation import tr

_BARRED = {
    "kernel/unprivileged_userns_clone": "0",
    "kernel/apparmor_restrict_unprivileged_userns": "1",
    "user/max_user_namespaces": "0",
}
"""What Linux says, below /proc/sys, where ordinary users may not make the engine's sandbox."""


class Hindrance(NamedTuple):
    """Why there is no engine, and what helps."""

    reason: str
    remedy: str


def hindrance(
    *,
    environment: Mapping[str, str] = os.environ,
    system: Path = Path("/proc/sys"),
    is_root: bool | None = None,
) -> Hindrance | None:
    """What keeps the engine from starting, None when nothing does. It is asked first because the
    engine ends the whole process when it has no sandbox."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0 if is_root is None else is_root
    if not _goes_without_sandbox(environment):
        if root:
            return Hindrance(
                tr("Preview", "Web pages are not shown in the window for root."),
                tr("Preview", "Start Digest Desk as an ordinary user."),
            )
        if any(_reads(system / name) == value for name, value in _BARRED.items()):
            return Hindrance(
                tr(
                    "Preview",
                    "Web pages are not shown in the window: this system bars their sandbox.",
                ),
                tr("Preview", "Ask whoever runs it to allow unprivileged user namespaces."),
            )
    try:
        import PySide6.QtWebEngineWidgets  # noqa: F401, PLC0415 - slow, and it may be missing
    except ImportError as error:
        return Hindrance(
            tr(
                "Preview",
                "Web pages are not shown in the window: Qt WebEngine could not be loaded.",
            ),
            tr(
                "Preview",
                "{error}. On Debian and Ubuntu scripts/setup.sh installs what it needs.",
            ).format(error=error),
        )
    return None


def _goes_without_sandbox(environment: Mapping[str, str]) -> bool:
    """Whether the user has chosen that, as in a container."""
    flags = environment.get("QTWEBENGINE_CHROMIUM_FLAGS", "").split()
    return environment.get("QTWEBENGINE_DISABLE_SANDBOX") == "1" or "--no-sandbox" in flags


def _reads(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:  # another system, which has no such bar
        return ""
