"""What comes into the window from outside: dropped anywhere on it, or pasted."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.commands.importing import Importing
from ui.messages import Banner, Level


class Incoming(QObject):
    """Takes drops for `window` and whatever part of it has no use of its own for them."""

    def __init__(self, window: QWidget, importing: Importing, banner: Banner) -> None:
        super().__init__(window)
        self._importing = importing
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
        """Imports what the clipboard names, or the article in it. A text field that has the focus
        takes Ctrl+V for itself."""
        data = QGuiApplication.clipboard().mimeData()
        if self._importing.can_import(data):
            self._importing.import_data(data)
        else:
            self._banner.show_message(
                "The clipboard holds neither a page nor an article.",
                detail="Copy an address (https://…), files, or an article’s text with its headline "
                "on the first line; then paste.",
                level=Level.INFO,
            )

    def paste_article(self) -> None:
        """Imports the clipboard's text as an article, even one that is made of addresses."""
        data = QGuiApplication.clipboard().mimeData()
        if not self._importing.import_article(data):
            self._banner.show_message(
                "The clipboard holds no article.",
                detail="Copy its headline and text, from a browser or any other program; the "
                "headline stands on the first line.",
                level=Level.INFO,
            )
