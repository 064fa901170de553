"""Passwords: kept by the system's keyring, or handed in by the environment; by nobody else.

They stand in no setting, no database, no log and no command line. Where there is no keyring, as on
a server without a session, a password comes from the environment variable that `variable_for`
names. None is ever written to a file instead.
"""

import os
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from digest.errors import NoKeyringError, SecretError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Answer = TypeVar("Answer")

VARIABLES = "DIGEST_SECRET_"
"""How the names of the environment's passwords begin."""

_SAFE_PRIORITY = 1
"""Backends below it keep passwords nowhere, or in files that anybody may read."""


class Whereabouts(StrEnum):
    """Who has a password."""

    NOBODY = "nobody"
    KEYRING = "keyring"
    ENVIRONMENT = "environment"


class Secrets:
    """The passwords of the desk in `folder`, by name. From any thread; a keyring may ask its user
    to unlock it, so that each call may take as long as the user does.

    `keyring` is the backend instead of the system's.
    """

    def __init__(
        self,
        folder: Path,
        *,
        keyring: "KeyringBackend | None" = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._folder = folder
        self._keyring = keyring
        self._environment = environment

    def __repr__(self) -> str:
        return f"Secrets({self._folder})"

    def get(self, name: str) -> str | None:
        """The password kept as `name`, None where there is none. The environment's goes before the
        keyring's. Raises SecretError when the keyring cannot be asked, NoKeyringError where there
        is none."""
        given = self._environment.get(variable_for(name))
        if given is not None:
            return given
        return self._asked(
            name,
            lambda keyring: keyring.get_password(self._service, name),
            "The keyring did not give the password out.",
        )

    def set(self, name: str, password: str) -> None:
        """Has the keyring keep `password` as `name`. Raises SecretError."""
        if not password:
            raise SecretError(name, "The password is empty.", remedy="Type it, or forget it.")
        self._asked(
            name,
            lambda keyring: keyring.set_password(self._service, name, password),
            "The keyring did not keep the password.",
        )

    def delete(self, name: str) -> None:
        """Has the keyring forget `name`; no matter whether it knew it. Raises SecretError."""

        def forget(keyring: "KeyringBackend") -> None:
            if keyring.get_password(self._service, name) is not None:
                keyring.delete_password(self._service, name)

        self._asked(name, forget, "The keyring did not forget the password.")

    def whereabouts(self, name: str) -> Whereabouts:
        """Who has the password. Raises SecretError when that cannot be told."""
        if variable_for(name) in self._environment:
            return Whereabouts.ENVIRONMENT
        return Whereabouts.NOBODY if self.get(name) is None else Whereabouts.KEYRING

    @property
    def _service(self) -> str:
        """What keyrings list the desk's passwords under."""
        return f"Digest Desk {self._folder}"

    def _asked(
        self, name: str, question: Callable[["KeyringBackend"], Answer], failure: str
    ) -> Answer:
        keyring = self._keyring or _system_keyring()
        if keyring is None or keyring.priority < _SAFE_PRIORITY:
            raise NoKeyringError(
                name,
                "This computer has no keyring that could keep the password, or it is not running.",
                remedy=_remedy(name),
            )
        try:
            return question(keyring)
        except Exception as error:  # each backend raises what its system does
            raise SecretError(name, f"{failure} It may be locked.", remedy=_remedy(name)) from error


def variable_for(name: str) -> str:
    """The environment variable that may hold the password `name`."""
    return VARIABLES + re.sub(r"[^A-Z0-9]+", "_", name.upper())


def _remedy(name: str) -> str:
    return (
        "Start or unlock the system's keyring (GNOME Keyring, KWallet, …) and try again; for a "
        f"service without one set the environment variable {variable_for(name)}."
    )


def _system_keyring() -> "KeyringBackend | None":
    """The best of the backends that work here, as the user's keyring configuration has it."""
    import keyring  # noqa: PLC0415 - looks for backends; most commands need no password
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415

    chosen = keyring.get_keyring()
    if isinstance(chosen, ChainerBackend):  # it would go on to weaker ones by itself
        return next(iter(chosen.backends), None)
    return chosen
