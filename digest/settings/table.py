"""All settings of a desk, in the order in which they are shown."""

from typing import Any

from digest.errors import NotFoundError
from digest.settings.declared import Secret, Setting
from digest.settings.network import NETWORK_SETTINGS, PROXY_PASSWORD
from digest.settings.preflight import LINKS_BEFORE_PUBLISHING

SETTINGS: tuple[Setting[Any], ...] = (*NETWORK_SETTINGS, LINKS_BEFORE_PUBLISHING)

SECRETS: tuple[Secret, ...] = (PROXY_PASSWORD,)
"""The passwords that a desk may need."""


def setting_named(name: str) -> Setting[Any]:
    """The setting of that name. Raises NotFoundError."""
    for setting in SETTINGS:
        if setting.name == name:
            return setting
    raise NotFoundError("setting", name, remedy="See: digest settings list")


def secret_named(name: str) -> Secret:
    """The password of that name. Raises NotFoundError."""
    for secret in SECRETS:
        if secret.name == name:
            return secret
    raise NotFoundError("password", name, remedy="See: digest settings secret list")
