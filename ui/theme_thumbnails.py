"""The first page of the edition in each theme, as the press prints it."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from digest.errors import RenderCancelled
from digest.model import Edition, Format
from digest.render.themes.catalogue import ThemeInfo
from digest.render.trial import try_theme
from digest.render.typeset.thumbnail import thumbnail
from ui.design import Design
from ui.panels.preview import Printer
from ui.tasks import Lane, Task, Tasks


class Wish(NamedTuple):
    """A thumbnail as it is wanted: the edition in a theme whose files have the fingerprint
    `print`."""

    edition: Edition
    print: str


class ThemeThumbnails(QObject):
    """Draws one at a time, so that the preview never waits for more than one; what was drawn stays
    until another is wanted, and is shown until that one is there.

    Signals: `drawn(key)` for another thumbnail, or the error in its place; `progressed(done,
    total)`.
    """

    drawn = Signal(str)
    progressed = Signal(int, int)

    def __init__(
        self, press: Printer, tasks: Tasks, themes: Path, pixels: int, parent: QObject | None = None
    ) -> None:
        """`pixels` is how wide they are, `themes` the folder of the user's own themes."""
        super().__init__(parent)
        self._press = press
        self._tasks = tasks
        self._themes = themes
        self._pixels = pixels
        self._wishes: dict[str, Wish] = {}
        self._images: dict[str, tuple[Wish, QImage]] = {}
        self._errors: dict[str, tuple[Wish, Exception]] = {}
        self._waiting: list[str] = []
        self._task: Task | None = None
        self._total = 0

    def image(self, key: str) -> QImage | None:
        """The newest thumbnail of that theme."""
        kept = self._images.get(key)
        return kept[1] if kept else None

    def error(self, key: str) -> Exception | None:
        """Why there is no newer thumbnail of that theme; None when all is well."""
        failed = self._errors.get(key)
        return failed[1] if failed and failed[0] == self._wishes.get(key) else None

    @property
    def is_busy(self) -> bool:
        """Whether some are still to be drawn."""
        return bool(self._waiting) or self._task is not None

    def draw(self, edition: Edition, infos: Iterable[ThemeInfo]) -> None:
        """Draws `edition` in all of these themes that are without fault, its own first. An edition
        without blocks is stood in for by the sample."""
        design = Design.of(edition)
        sound = sorted((i for i in infos if not i.faults), key=lambda i: i.key != edition.theme)
        self._wishes = {
            info.key: Wish(design.with_theme(info.key).applied_to(edition), info.print)
            for info in sound
        }
        self._waiting = [key for key in self._wishes if not self._is_settled(key)]
        self._total = len(self._waiting)
        self._next()

    def stop(self) -> None:
        """Draws no more."""
        self._waiting = []
        if self._task is not None:
            self._task.drop()
        self._task = None

    def _is_settled(self, key: str) -> bool:
        wish = self._wishes[key]
        return any(kept.get(key, (None,))[0] == wish for kept in (self._images, self._errors))

    def _next(self) -> None:
        self.progressed.emit(self._total - len(self._waiting), self._total)
        if not self._waiting or self._task is not None:
            return
        key = self._waiting.pop(0)
        wish = self._wishes[key]
        self._task = self._tasks.run(
            partial(self._printed, key, wish),
            lane=Lane.PRESS,
            on_done=partial(self._on_printed, key, wish),
            on_failed=partial(self._on_failed, key, wish),
        )

    def _printed(self, key: str, wish: Wish) -> QImage:
        """On the press's lane: the first page of the edition, or of the sample."""
        content = self._content(key, wish.edition)
        return QImage.fromData(thumbnail(content, width=self._pixels), "PNG")

    def _content(self, key: str, edition: Edition) -> bytes:
        if edition.blocks:
            return self._press.render(edition, Format.PDF).content
        trial = try_theme(
            key, self._themes, formats=(Format.PDF,), paper=edition.paper, look=edition.look
        )
        if not trial.renditions:
            raise trial.faults[0].error(key)
        return trial.renditions[0].content

    def _on_printed(self, key: str, wish: Wish, image: QImage) -> None:
        self._task = None
        self._images[key] = (wish, image)
        self._errors.pop(key, None)
        self._settle(key)

    def _on_failed(self, key: str, wish: Wish, error: Exception) -> None:
        self._task = None
        if isinstance(error, RenderCancelled):  # somebody needed the press: it's our turn again
            self._waiting.append(key)
        else:
            self._errors[key] = (wish, error)
        self._settle(key)

    def _settle(self, key: str) -> None:
        self.drawn.emit(key)
        self._next()
