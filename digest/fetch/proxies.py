"""Proxies: whose address is allowed, and which one an address is asked through."""

import urllib.request
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

import httpx

from digest.errors import FetchError, UnusableSettingError
from digest.fetch.addresses import web_address

ENVIRONMENT = "environment"
"""The setting that leaves the choice to HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """The name and the password by which a proxy or a site knows the user."""

    name: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """`address` is its own; `login` is what it asks to be told."""

    address: httpx.URL
    login: Login | None = None

    @property
    def named(self) -> str:
        """Its host and port."""
        return self.address.netloc.decode("ascii")


def proxy_at(text: str) -> Proxy:
    """The proxy at the address `text`, as it may stand in the settings: without a password, for
    settings are kept readable. Raises UnusableSettingError."""
    if "@" in text:
        raise UnusableSettingError(
            "A proxy's name and password are not kept in its address.",
            remedy="Set network.proxy-login to the name, and give the password to the keyring, in "
            "the settings or by digest settings secret set network.proxy-password.",
        )
    return _read(text)


def proxy_for(address: httpx.URL, setting: str, login: Login | None = None) -> Proxy | None:
    """The proxy that `setting` names for `address`: none for "", the environment's choice for
    "environment", which has its own logins, else the one at that address, which is told `login`.
    Raises UnusableSettingError."""
    if setting != ENVIRONMENT:
        return replace(proxy_at(setting), login=login) if setting else None
    named = urllib.request.getproxies_environment()
    if _is_exempt(address, named.get("no", "")):
        return None
    text = named.get(address.scheme) or named.get("all")
    return _read(text) if text else None


def _is_exempt(address: httpx.URL, no_proxy: str) -> bool:
    """Whether NO_PROXY, a list of hosts and domains, names the host of `address`."""
    for name in no_proxy.lower().replace(" ", "").split(","):
        domain = name.lstrip("*.")
        place = address.netloc.decode("ascii") if ":" in domain else address.host
        if name == "*" or (domain and (place == domain or place.endswith(f".{domain}"))):
            return True
    return False


def _read(text: str) -> Proxy:
    scheme, separator, rest = text.strip().partition("://")
    if not separator:
        scheme, rest = "http", text.strip()
    if scheme.lower().startswith("socks"):
        raise UnusableSettingError(
            "SOCKS proxies are not supported.", remedy="Name an HTTP proxy, as http://host:port."
        )
    login, at, place = rest.rpartition("@")
    try:
        address = web_address(f"{scheme}://{place}")
    except FetchError as error:
        raise UnusableSettingError(
            f"“{scheme}://{place}” is not the address of a proxy.",
            remedy="Write it as http://host:port.",
        ) from error
    name, _, password = login.partition(":")
    known = Login(name=unquote(name), password=unquote(password)) if at else None
    return Proxy(address=address, login=known)
