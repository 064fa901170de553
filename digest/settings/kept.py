"""How settings stand, with whoever keeps their words: a desk's library, the window's own file.

The words of each setting are kept by themselves, so that two processes which set different ones do
not undo each other's work.
"""

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from digest.errors import SettingError, UnusableSettingError
from digest.settings.declared import AnySetting, Setting, Value

_log = logging.getLogger(__name__)


class SettingKeeper(Protocol):
    """What settings need of `digest.library.Library`."""

    def remember(self, key: str, value: str) -> None: ...

    def recall(self, key: str) -> str | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """How a setting stands: `words` is what was set, None for the default."""

    setting: AnySetting
    value: Any
    words: str | None


class Settings:
    """The settings that `keeper` keeps. From any thread."""

    def __init__(self, keeper: SettingKeeper) -> None:
        self._keeper = keeper

    def value(self, setting: Setting[Value]) -> Value:
        """What `setting` is set to, else its default. Words that are none of its values, as a
        later version's may be, count as not set: a desk has to open before it can be mended."""
        words = self._words(setting)
        if words is None:
            return setting.default
        try:
            return setting.read(words)
        except ValueError as error:
            _log.warning("%s is set to “%s”, which is left aside. %s", setting.name, words, error)
            return setting.default

    def stand(self, setting: AnySetting) -> Stand:
        """How `setting` stands."""
        return Stand(setting=setting, value=self.value(setting), words=self._words(setting))

    def set(self, setting: Setting[Value], words: str) -> None:
        """Sets `setting` to what `words` mean. Raises SettingError when they mean no value, or
        one that cannot be used."""
        words = words.strip()
        try:
            value = setting.read(words)
            if setting.check:
                setting.check(value)
        except UnusableSettingError as error:
            raise SettingError(setting.name, str(error), remedy=error.remedy) from error
        except ValueError as error:
            raise SettingError(
                setting.name, f"{setting.name} can't be “{words}”. {error}", reason=str(error)
            ) from error
        self._keeper.remember(_key(setting), json.dumps(words))

    def reset(self, setting: AnySetting) -> None:
        """Leaves `setting` to its default, also when that is another in a later version."""
        self._keeper.remember(_key(setting), json.dumps(None))

    def _words(self, setting: AnySetting) -> str | None:
        kept = self._keeper.recall(_key(setting))
        try:
            words = json.loads(kept or "null")
        except ValueError:
            words = None  # as in `value`: what cannot be understood was not set
        return words if isinstance(words, str) else None


def words_of(value: object) -> str:
    """`value` in the words by which it would be set."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:g}"
        case Path():
            return str(value)
    return str(value)


def _key(setting: AnySetting) -> str:
    return f"setting:{setting.name}"
