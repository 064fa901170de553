"""Over which connections an address is reached."""

import ssl
import threading

import httpcore
import httpx

from digest.fetch.limits import Limits
from digest.fetch.network import Doorman, VettedBackend


class Routes:
    """The pools of connections, each made when it is first needed."""

    def __init__(self, doorman: Doorman, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._doorman = doorman
        self._limits = limits
        self._tls = tls
        # Connections made for the user's own sites are never lent to anything else.
        self._pools: dict[bool, httpcore.ConnectionPool] = {}
        self._opening = threading.Lock()

    def pool(self, *, allow_private: bool) -> httpcore.ConnectionPool:
        """The pool for addresses that may, or may not, be on a private network."""
        with self._opening:
            if self._tls is None:
                self._tls = httpx.create_ssl_context(trust_env=False)
            if allow_private not in self._pools:
                self._pools[allow_private] = httpcore.ConnectionPool(
                    ssl_context=self._tls,
                    # How many may be open is decided by politeness and by the callers' threads;
                    # waiting inside the pool could not be ended from outside.
                    max_connections=None,
                    max_keepalive_connections=8,
                    # Well below servers' own patience: none hangs up as the next request starts.
                    keepalive_expiry=2.0,
                    network_backend=VettedBackend(
                        self._doorman,
                        allow_private=allow_private,
                        stall_seconds=self._limits.stall_seconds,
                    ),
                )
            return self._pools[allow_private]

    def close(self) -> None:
        """Ends all connections; no fetch may be under way."""
        with self._opening:
            for pool in self._pools.values():
                pool.close()
            self._pools.clear()
