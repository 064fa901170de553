"""Keyrings for tests: one that keeps passwords in memory, and what goes wrong with others."""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class MemoryKeyring(KeyringBackend):
    """As the system's, for as long as the test runs."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._unlock()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._unlock()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._unlock()
        del self.kept[service, username]

    def _unlock(self) -> None:
        if self.is_locked:
            raise KeyringLocked("nobody typed the password")


class WeakKeyring(MemoryKeyring):
    """One that would write passwords down in plain text."""

    priority = 0.5
