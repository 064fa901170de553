"""The themes that an editor can choose from, as the window knows them: read off its thread, read
again when their files change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.design import info_of
from ui.tasks import Lane, Tasks
from ui.theme_watch import ThemeWatch

if TYPE_CHECKING:
    from digest.render.themes.catalogue import ThemeInfo
    from digest.render.themes.declaration import Declaration
    from digest.render.themes.faults import Fault


class ThemeShelf(QObject):
    """`infos` are the themes, none before the first `refresh`.

    Signals: `listed(infos)` when they were read; `edited(keys)` when they had been read before and
    files of these themes have changed since.
    """

    listed = Signal(object)
    edited = Signal(object)

    def __init__(self, themes: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        """`themes` is the folder of the user's own."""
        super().__init__(parent)
        self.folder = themes
        self._tasks = tasks
        self.infos: tuple[ThemeInfo, ...] = ()
        self._watch = ThemeWatch(themes, self)
        self._watch.changed.connect(self.refresh)

    def start(self) -> None:
        """Reads the themes and watches their folder from now on."""
        self._watch.start()
        self.refresh()

    def refresh(self) -> None:
        """Reads the themes anew."""
        self._tasks.run(partial(_listed, self.folder), on_done=self._on_listed)

    def info(self, key: str) -> ThemeInfo | None:
        """The theme of that key."""
        return info_of(key, self.infos)

    def declaration(self, key: str) -> Declaration | None:
        """What that theme offers; None when it cannot be opened."""
        info = self.info(key)
        return info.declaration if info else None

    def copy(
        self,
        key: str,
        name: str,
        on_done: Callable[[ThemeInfo], Any],
        on_failed: Callable[[Exception], Any],
    ) -> None:
        """Copies the theme `key` into the user's folder; the copy is listed when it is told."""

        def done(info: ThemeInfo) -> None:
            self._on_listed((*self.infos, info))
            on_done(info)

        self._tasks.run(partial(_copied, key, name, self.folder), on_done=done, on_failed=on_failed)

    def examine(self, key: str, on_done: Callable[[Any], Any]) -> None:
        """Looks for everything that is wrong with the theme `key`; tells a tuple of faults."""
        self._tasks.run(partial(_examined, key, self.folder), lane=Lane.PRESS, on_done=on_done)

    def _on_listed(self, infos: tuple[ThemeInfo, ...]) -> None:
        former = {info.key: info.print for info in self.infos}
        self.infos = infos
        self._watch.start()
        self.listed.emit(infos)
        present = {info.key: info.print for info in infos}
        if changed := {key for key in former if present.get(key) != former[key]}:
            self.edited.emit(frozenset(changed))


# Whatever reads themes is imported in the thread that reads them.


def _listed(folder: Path) -> tuple[ThemeInfo, ...]:
    from digest.render.themes.catalogue import list_themes  # noqa: PLC0415

    return list_themes(folder)


def _copied(key: str, name: str, folder: Path) -> ThemeInfo:
    from digest.render.themes.catalogue import copy_theme  # noqa: PLC0415

    return copy_theme(key, name, folder)


def _examined(key: str, folder: Path) -> tuple[Fault, ...]:
    from digest.render.trial import examine_theme  # noqa: PLC0415

    return examine_theme(key, folder)
