"""Settings: each declared once, as data, with all that a list, a command or a dialog needs of it.

    declared   Setting and its kinds: what it is called, means, may be
    kept       Settings: how they stand, set and reset, with whoever keeps the words
    network    the settings `network.*`, and what the fetcher makes of them
    table      all settings of a desk

The window declares its own likewise (`ui/window_settings.py`). Passwords are no settings: see
`digest/secrets.py`.
"""

from digest.settings.declared import (
    Choice,
    Effect,
    Kind,
    Secret,
    Setting,
    Span,
    choice,
    file,
    folder,
    number,
    switch,
    text,
    whole,
)
from digest.settings.kept import SettingKeeper, Settings, Stand, words_of

__all__ = [
    "Choice",
    "Effect",
    "Kind",
    "Secret",
    "Setting",
    "SettingKeeper",
    "Settings",
    "Span",
    "Stand",
    "choice",
    "file",
    "folder",
    "number",
    "switch",
    "text",
    "whole",
    "words_of",
]
