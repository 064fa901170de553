"""What comes into the window from outside: dropped anywhere on it, or pasted."""

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.commands.importing import Importing
from ui.commands.pasting import Pasting
from ui.messages import Banner, Level
from ui.translation import tr


class Incoming(QObject):
    """Takes drops for `window` and whatever part of it has no use of its own for them. What is
    pasted while the keyboard is in `outline` goes into the edition as well."""

    def __init__(
        self,
        window: QWidget,
        outline: QWidget,
        importing: Importing,
        pasting: Pasting,
        banner: Banner,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._outline = outline
        self._importing = importing
        self._pasting = pasting
        self._banner = banner
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            if self._importing.can_import(event.mimeData()):
                event.acceptProposedAction()
                self._importing.import_data(event.mimeData())
                return True
        elif isinstance(event, QDragEnterEvent) and self._importing.can_import(event.mimeData()):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def paste(self) -> None:
        """Puts copied blocks into the edition; imports what the clipboard names, or the article in
        it. A text field that has the focus takes Ctrl+V for itself."""
        data = QGuiApplication.clipboard().mimeData()
        if self._pasting.take(data):
            return
        if self._importing.can_import(data):
            self._importing.import_data(data)
        elif not (data.hasImage() and self._is_in_outline() and self._pasting.take_foreign(data)):
            self._tell_nothing(data)

    def paste_article(self) -> None:
        """Imports the clipboard's text as an article, even one that is made of addresses."""
        data = QGuiApplication.clipboard().mimeData()
        if not self._importing.import_article(data):
            self._banner.show_message(
                tr("Incoming", "The clipboard holds no article."),
                detail=tr(
                    "Incoming",
                    "Copy its headline and text, from a browser or any other program; the "
                    "headline stands on the first line.",
                ),
                level=Level.INFO,
            )

    def _is_in_outline(self) -> bool:
        focus = self._window.focusWidget()
        return focus is not None and self._outline.isAncestorOf(focus)

    def _tell_nothing(self, data: QMimeData) -> None:
        if data.hasImage():
            self._banner.show_message(
                tr("Incoming", "The clipboard holds a picture."),
                detail=tr("Incoming", "Go to the edition (F6) and paste it there as a block."),
                level=Level.INFO,
            )
            return
        words = data.text().strip()
        insert = tr("Incoming", "Insert it as a text")
        self._banner.show_message(
            tr("Incoming", "The clipboard holds neither a page nor an article."),
            detail=tr(
                "Incoming",
                "Copy an address (https://…), files, or an article’s text with its headline "
                "on the first line; then paste.",
            ),
            level=Level.INFO,
            actions=((insert, partial(self._pasting.add_text, words)),) if words else (),
        )
