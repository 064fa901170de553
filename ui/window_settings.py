"""The window's own settings, `window.*`: declared as a desk's are, kept for this user of this
computer.

To add one, declare it below by one of the functions of `digest.settings` and put it into
WINDOW_SETTINGS; the settings dialog, its search and its resets follow. Read it where it counts by
`window.preferences.value(...)`, and follow it by `window.preferences.changed`.
"""

from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from digest.settings import (
    Choice,
    Effect,
    Setting,
    Settings,
    Span,
    Stand,
    choice,
    folder,
    switch,
    text,
    whole,
)
from ui.look import Look, Mode
from ui.translation import LANGUAGES, install_language, marked

LOOK = marked("Settings", "Appearance")
YOU = marked("Settings", "You")
NEWS = marked("Settings", "Notifications")
EXPORTS = marked("Settings", "Export")

SYSTEM_LANGUAGE = "system"

COLOURS = choice(
    "window.colours",
    group=LOOK,
    label=marked("Settings", "Colours"),
    meaning=marked("Settings", "Light or dark, or as the system has them by day and night."),
    default=Mode.SYSTEM.value,
    choices=(
        Choice(words=Mode.SYSTEM.value, label=marked("Settings", "As the system")),
        Choice(words=Mode.LIGHT.value, label=marked("Settings", "Light")),
        Choice(words=Mode.DARK.value, label=marked("Settings", "Dark")),
    ),
)
TEXT_SIZE = whole(
    "window.text-size",
    group=LOOK,
    label=marked("Settings", "Text size"),
    meaning=marked("Settings", "How large the window's words are, in percent."),
    default=100,
    span=Span(least=100, most=200, step=10),
)
LANGUAGE = choice(
    "window.language",
    group=LOOK,
    label=marked("Settings", "Language"),
    meaning=marked("Settings", "What the window speaks. Editions have a language of their own."),
    default=SYSTEM_LANGUAGE,
    choices=(
        Choice(words=SYSTEM_LANGUAGE, label=marked("Settings", "As the system")),
        *(Choice(words=words, label=name) for words, name in LANGUAGES.items()),
    ),
    effect=Effect.NEXT_START,
)
YOUR_NAME = text(
    "window.your-name",
    group=YOU,
    label=marked("Settings", "Your name"),
    meaning=marked(
        "Settings",
        "Who it says is at work on an edition, to others that open it too; empty for the name "
        "of your account.",
    ),
)
HINTS = switch(
    "window.hints",
    group=YOU,
    label=marked("Settings", "Hints for the first time"),
    meaning=marked("Settings", "Whether the window shows its hints for newcomers."),
    default=True,
    effect=Effect.NEXT_START,
)
TRAY = switch(
    "window.tray",
    group=NEWS,
    label=marked("Settings", "Icon in the system tray"),
    meaning=marked("Settings", "Whether an icon beside the clock tells the next run."),
    default=True,
)
NOTIFICATIONS = switch(
    "window.notifications",
    group=NEWS,
    label=marked("Settings", "Notifications"),
    meaning=marked(
        "Settings", "Whether the system tells that an edition was made while you look elsewhere."
    ),
    default=True,
)

CLOSING = choice(
    "window.closing",
    group=NEWS,
    label=marked("Settings", "When the window is closed"),
    meaning=marked(
        "Settings",
        "Editions are made by themselves only while the program runs. With an icon in the system "
        "tray it can go on without its window.",
    ),
    default="ask",
    choices=(
        Choice(words="ask", label=marked("Settings", "Ask when an edition is due")),
        Choice(words="stay", label=marked("Settings", "Keep running in the tray")),
        Choice(words="quit", label=marked("Settings", "Quit")),
    ),
)

EXPORT_FOLDER = folder(
    "window.export-folder",
    group=EXPORTS,
    label=marked("Settings", "Folder of exports"),
    meaning=marked("Settings", "Where exports go unless another folder is chosen; the last one."),
)
EXPORT_FORMATS = text(
    "window.export-formats",
    group=EXPORTS,
    label=marked("Settings", "Formats of exports"),
    meaning=marked(
        "Settings",
        "Which formats are ticked when several are exported, parted by blanks: pdf, web, email, "
        "text, epub, archive, images.",
    ),
    default="pdf",
)

WINDOW_SETTINGS: tuple[Setting[Any], ...] = (
    COLOURS, TEXT_SIZE, LANGUAGE,
    YOUR_NAME, HINTS,
    TRAY, NOTIFICATIONS, CLOSING,
    EXPORT_FOLDER, EXPORT_FORMATS,
)  # fmt: skip
"""All there are, in the order in which they are shown."""


class WindowSettings(QObject):
    """The window's settings as `store` keeps them. Belongs to the window's thread.

    Signal: `changed(setting)` when one was set or reset.
    """

    changed = Signal(object)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = Settings(_StoreKeeper(store))

    def value(self, setting: Setting[Any]) -> Any:
        """What `setting` is set to, else its default."""
        return self._settings.value(setting)

    def stand(self, setting: Setting[Any]) -> Stand:
        """How `setting` stands."""
        return self._settings.stand(setting)

    def set(self, setting: Setting[Any], words: str) -> None:
        """Sets `setting` to what `words` mean. Raises SettingError."""
        self._settings.set(setting, words)
        self.changed.emit(setting)

    def reset(self, setting: Setting[Any]) -> None:
        """Leaves `setting` to its default."""
        self._settings.reset(setting)
        self.changed.emit(setting)


def dressed(application: QApplication, settings: WindowSettings) -> Look:
    """The application in the colours, the text size and the language that were chosen."""
    language = settings.value(LANGUAGE)
    install_language(application, "" if language == SYSTEM_LANGUAGE else language)
    return Look(
        application, Mode(settings.value(COLOURS)), text_scale=settings.value(TEXT_SIZE) / 100
    )


def dress(look: Look, settings: WindowSettings) -> None:
    """Brings `look` to the colours and the text size that are chosen now."""
    look.set_mode(Mode(settings.value(COLOURS)))
    look.set_text_scale(settings.value(TEXT_SIZE) / 100)


class _StoreKeeper:
    """A QSettings as a keeper of words."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def remember(self, key: str, value: str) -> None:
        self._store.setValue(key, value)

    def recall(self, key: str) -> str | None:
        kept = self._store.value(key)
        return kept if isinstance(kept, str) else None
