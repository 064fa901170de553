"""Over which connections an address is reached: straight, or through a proxy.

With a proxy the user's rule about private networks still holds. The host is looked up and judged
here first, and what is on a private network is reached straight or not at all. Two things a proxy
takes out of our hands: it looks the name up once more, by itself; and where names of the internet
can't be looked up here at all, as in some offices, only addresses in numbers can be judged, and
names that no public host has.
"""

import ssl
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import httpcore
import httpx

from digest.fetch.certificates import trusted
from digest.fetch.limits import Limits
from digest.fetch.network import Doorman, HostNotAllowedError, VettedBackend
from digest.fetch.proxies import Login, Proxy, proxy_for
from digest.hosts import is_local_name

# How many connections may be open is decided by politeness and by the callers' threads: waiting
# for one inside the pool could not be ended from outside.
_KEPT_OPEN = 8
# Well below servers' own patience: none hangs up as the next request starts.
_KEPT_OPEN_SECONDS = 2.0
# Where names are not known at all, look-ups may take long to say so.
_LOOK_UP_SECONDS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Roads:
    """How the network is reached. `proxy` is an address, "environment" or "" for none, as
    proxies.proxy_for reads it, `login` what the one at that address is told; `ca_file` holds more
    authorities whose certificates are trusted."""

    proxy: str = ""
    login: Login | None = None
    ca_file: Path | None = None


def check_roads(roads: Roads) -> None:
    """Raises UnusableSettingError when what `roads` says cannot be done on this computer."""
    proxy_for(httpx.URL("https://news.example/"), roads.proxy)
    trusted(roads.ca_file)


class ProxyUnreachableError(Exception):
    """No connection to the proxy; the argument is its host and port."""


class Routes:
    """The pools of connections, each made when it is first needed."""

    def __init__(self, doorman: Doorman, limits: Limits, roads: Roads) -> None:
        self._doorman = doorman
        self._limits = limits
        self._roads = roads
        self._opening = threading.Lock()
        self._tls: ssl.SSLContext | None = None
        # Connections made for the user's own sites are never lent to anything else.
        self._straight: dict[bool, httpcore.ConnectionPool] = {}
        self._through: dict[Proxy, httpcore.ConnectionPool] = {}
        self._unknown: set[str] = set()

    def pool(self, address: httpx.URL, *, allow_private: bool) -> httpcore.ConnectionPool:
        """The connections for `address`. Raises UnusableSettingError; with a proxy, what
        Doorman.addresses raises."""
        proxy = proxy_for(address, self._roads.proxy, self._roads.login)
        if proxy is not None and self._is_elsewhere(address, allow_private=allow_private):
            with self._opening:
                if proxy not in self._through:
                    self._through[proxy] = self._proxy_pool(proxy)
                return self._through[proxy]
        with self._opening:
            if allow_private not in self._straight:
                self._straight[allow_private] = self._straight_pool(allow_private)
            return self._straight[allow_private]

    def close(self) -> None:
        """Ends all connections; no fetch may be under way."""
        with self._opening:
            for pool in (*self._straight.values(), *self._through.values()):
                pool.close()
            self._straight.clear()
            self._through.clear()

    def _is_elsewhere(self, address: httpx.URL, *, allow_private: bool) -> bool:
        """Whether the host of `address` is on the internet, as far as that can be told here.
        Raises what Doorman.addresses raises, but for OSError."""
        host = address.host
        if is_local_name(host):
            return False  # its own network knows it, or nobody
        if host not in self._unknown and not self._doorman.is_own(host):
            try:
                self._doorman.addresses(
                    host, address.port or 0, allow_private=allow_private, within=_LOOK_UP_SECONDS
                )
            except OSError:  # unknown here, or not said in time
                self._unknown.add(host)
        return not self._doorman.is_own(host)

    def _straight_pool(self, allow_private: bool) -> httpcore.ConnectionPool:
        return httpcore.ConnectionPool(
            ssl_context=self._certificates(),
            max_connections=None,
            max_keepalive_connections=_KEPT_OPEN,
            keepalive_expiry=_KEPT_OPEN_SECONDS,
            network_backend=VettedBackend(
                self._doorman,
                allow_private=allow_private,
                stall_seconds=self._limits.stall_seconds,
            ),
        )

    def _proxy_pool(self, proxy: Proxy) -> httpcore.ConnectionPool:
        address = proxy.address
        return httpcore.HTTPProxy(
            proxy_url=httpcore.URL(
                scheme=address.raw_scheme, host=address.raw_host, port=address.port, target=b"/"
            ),
            proxy_auth=(proxy.login.name, proxy.login.password) if proxy.login else None,
            ssl_context=self._certificates(),
            proxy_ssl_context=self._certificates() if address.scheme == "https" else None,
            max_connections=None,
            max_keepalive_connections=_KEPT_OPEN,
            keepalive_expiry=_KEPT_OPEN_SECONDS,
            # The user named the proxy, and most of them are on a private network.
            network_backend=_ProxyBackend(
                self._doorman, allow_private=True, stall_seconds=self._limits.stall_seconds
            ),
        )

    def _certificates(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = trusted(self._roads.ca_file)
        return self._tls


class _ProxyBackend(VettedBackend):
    """Connections to a proxy, whose faults are not those of the host behind it."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            return super().connect_tcp(host, port, timeout, local_address, socket_options)
        except (
            httpcore.NetworkError,
            httpcore.TimeoutException,
            OSError,
            HostNotAllowedError,
        ) as e:
            raise ProxyUnreachableError(f"{host}:{port}") from e
