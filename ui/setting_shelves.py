"""The two places where settings are kept, alike for the dialog: this user's window, and the desk.

What the desk's library keeps is read and written off the window's thread; what is answered comes
back on it.
"""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from digest.errors import DigestError
from digest.settings import Setting, Settings, Stand
from digest.settings.table import SETTINGS
from ui.tasks import Tasks
from ui.window_settings import WINDOW_SETTINGS, WindowSettings

OnStand = Callable[[Stand], object]
OnFailed = Callable[[Exception], object]


class SettingShelf(Protocol):
    """`settings` are those that it keeps, in the order in which they are shown."""

    settings: Sequence[Setting[Any]]

    def read(self, on_done: Callable[[Sequence[Stand]], object]) -> None:
        """Tells how all of them stand."""

    def set(self, setting: Setting[Any], words: str, on_done: OnStand, on_failed: OnFailed) -> None:
        """Sets one and tells how it stands then, or why it can't be."""

    def reset(self, setting: Setting[Any], on_done: OnStand) -> None:
        """Leaves one to its default and tells how it stands then."""


class WindowShelf:
    """The window's own settings, at hand at once."""

    settings: Sequence[Setting[Any]] = WINDOW_SETTINGS

    def __init__(self, preferences: WindowSettings) -> None:
        self._preferences = preferences

    def read(self, on_done: Callable[[Sequence[Stand]], object]) -> None:
        on_done([self._preferences.stand(setting) for setting in self.settings])

    def set(self, setting: Setting[Any], words: str, on_done: OnStand, on_failed: OnFailed) -> None:
        try:
            self._preferences.set(setting, words)
        except DigestError as error:
            on_failed(error)
        else:
            on_done(self._preferences.stand(setting))

    def reset(self, setting: Setting[Any], on_done: OnStand) -> None:
        self._preferences.reset(setting)
        on_done(self._preferences.stand(setting))


class DeskShelf:
    """The desk's settings."""

    settings: Sequence[Setting[Any]] = SETTINGS

    def __init__(self, kept: Settings, tasks: Tasks) -> None:
        self._kept = kept
        self._tasks = tasks

    def read(self, on_done: Callable[[Sequence[Stand]], object]) -> None:
        self._tasks.run(
            lambda: [self._kept.stand(setting) for setting in self.settings], on_done=on_done
        )

    def set(self, setting: Setting[Any], words: str, on_done: OnStand, on_failed: OnFailed) -> None:
        def keep() -> Stand:
            self._kept.set(setting, words)
            return self._kept.stand(setting)

        self._tasks.run(keep, on_done=on_done, on_failed=on_failed)

    def reset(self, setting: Setting[Any], on_done: OnStand) -> None:
        def leave() -> Stand:
            self._kept.reset(setting)
            return self._kept.stand(setting)

        self._tasks.run(leave, on_done=on_done)
