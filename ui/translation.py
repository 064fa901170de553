"""The window's words in the reader's language, by Qt Linguist.

English stands in the code. `translations/digest_<language>.ts` holds what each language says for
it; `make translations` brings them up to date and compiles the `.qm` files that the window loads.
English has a file too, for its plurals.

`tr` and `marked` are called with literals only: the tool that collects the words reads the code.
"""

import logging
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

ENGLISH = "en"

LANGUAGES = {ENGLISH: "English", "ja": "日本語"}
"""What the window can speak, each by its own name."""

_KEY = re.compile(r"\(&\w\)|&(.)")

FOLDER = Path(__file__).parent / "translations"
"""The compiled files: `digest_en.qm`, `digest_ja.qm`."""


def tr(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """`text` as the language says it. `context` is the subject of the module ("Outline"), `comment`
    tells apart what is one word in English only, `n` stands for "%n" and chooses the plural; "%Ln"
    is the same number with the language's thousands.

    Names go in afterwards: `tr("Outline", "Move to “{section}”").format(section=title)`.
    """
    return QCoreApplication.translate(context, text, comment or None, n)


def marked(context: str, text: str) -> str:
    """`text` itself, marked to be collected: for tables made before there is a language. It is
    given to `tr` where it is shown."""
    del context  # read by the collecting tool alone
    return text


def bare(text: str) -> str:
    """A menu's or a button's words without the mark of its key: "Open…" of "&Open…", and "開く…" of
    "開く(&O)…"."""
    return _KEY.sub(lambda found: found[1] or "", text)


def language_for(wanted: str, spoken: Sequence[str]) -> str:
    """The key in `LANGUAGES` to speak: `wanted` if it is one, else the first of `spoken` (the
    system's, as "ja-JP") that we have, else English."""
    for tag in (wanted, *spoken):
        key = tag.replace("_", "-").partition("-")[0].lower()
        if key in LANGUAGES:
            return key
    return ENGLISH


def install_language(app: QApplication, wanted: str = "") -> str:
    """Makes `tr`, Qt's own buttons and `ui.dates` speak `wanted`, a key of `LANGUAGES`; "" is the
    system's language. Returns the language that is spoken. What was installed before goes.

    To be called before the window is built: what is on the screen already keeps its words.
    """
    system = QLocale.system()
    language = language_for(wanted, system.uiLanguages())
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    qt_files = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for path in (qt_files / f"qtbase_{language}.qm", FOLDER / f"digest_{language}.qm"):
        translator = QTranslator(app)
        if translator.load(str(path)):
            app.installTranslator(translator)
        else:
            log.warning("No words are read from %s.", path)
    QLocale.setDefault(_locale(language, system))
    return language


def spoken() -> str:
    """The key in `LANGUAGES` of what the window speaks."""
    return language_for(QLocale().bcp47Name(), ())


def _locale(language: str, system: QLocale) -> QLocale:
    """How numbers and names of months are written: as the system does where it speaks the same."""
    own = QLocale(language)
    return system if system.language() == own.language() else own
