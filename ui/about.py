"""Help: what this program is."""

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from digest import __version__
from ui.dialogs.frames import closing_box, column_in
from ui.icons import app_icon
from ui.look import headline_font, scaled
from ui.translation import tr

NAME = "Digest Desk"
SIGN, WIDTH = 72, 380
"""At 100 % text."""


class AboutDialog(QDialog):
    """The program's name and version, and whose work stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About", "About Digest Desk"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = column_in(self)
        side = scaled(SIGN)
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(side, side), self.devicePixelRatioF()))
        sign.setAccessibleName(tr("About", "The program's sign: a folded newspaper"))
        name = QLabel(NAME)
        name.setFont(headline_font(28))
        column.addWidget(sign)
        column.addWidget(name)
        for number, text in enumerate(_words()):
            words = QLabel(text)
            words.setWordWrap(True)
            words.setMinimumWidth(scaled(WIDTH))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if number:
                words.setProperty("look", "soft")
            column.addWidget(words)
        column.addStretch(1)
        column.addWidget(closing_box(self))


def show_about(window: QWidget) -> None:
    """Opens the box over `window`."""
    AboutDialog(window).open()


def _words() -> tuple[str, ...]:
    """What it is for first, then what stands under it."""
    return (
        tr(
            "About",
            "From a day's news pages to one finished edition: pick, arrange, print, every morning "
            "by itself.",
        ),
        tr("About", "Version {version} · MIT licence").format(version=__version__),
        tr("About", "Python {python}, Qt {qt}").format(
            python=platform.python_version(), qt=qVersion()
        ),
        tr("About", "Typefaces: Source Sans and Source Serif (OFL). Icons: Phosphor (MIT)."),
    )
