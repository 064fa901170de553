"""Boxes for long lists that are searched by typing: time zones, languages."""

import re
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

LANGUAGES = (
    ("en", "English"), ("ja", "日本語"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"),
    ("it", "Italiano"), ("ko", "한국어"), ("nl", "Nederlands"), ("pl", "Polski"),
    ("pt", "Português"), ("sv", "Svenska"), ("uk", "Українська"), ("zh", "中文"),
)  # fmt: skip
_TAG = re.compile(r"\(([A-Za-z-]+)\)\s*$")
_NOT_PLACES = ("Etc/", "SystemV/", "posix/", "right/", "US/", "Factory", "localtime")


@cache  # it walks through the zone files of the system
def zone_names() -> tuple[str, ...]:
    """The IANA zones in which people live, UTC first."""
    names = (name for name in available_timezones() if not name.startswith(_NOT_PLACES))
    return ("UTC", *sorted(name for name in names if "/" in name))


class SearchedBox(QComboBox):
    """A box in which typing any part of an entry finds it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setMaxVisibleItems(14)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)


class ZoneBox(SearchedBox):
    """Chooses an IANA zone; blanks may stand for its underscores."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.addItems(zone_names())

    @property
    def zone(self) -> str:
        """What is written, whether there is such a zone or not."""
        return self.currentText().strip().replace(" ", "_")

    def set_zone(self, zone: str) -> None:
        self.setEditText(zone)


class LanguageBox(SearchedBox):
    """Chooses a language; its tag may be typed too."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        for tag, label in LANGUAGES:
            self.addItem(f"{label} ({tag})")

    @property
    def language(self) -> str:
        """The language's tag ("en", "pt-BR")."""
        written = self.currentText().strip()
        tag = _TAG.search(written)
        return tag[1] if tag else written

    def set_language(self, language: str) -> None:
        label = dict(LANGUAGES).get(language)
        self.setEditText(f"{label} ({language})" if label else language)
