"""A small real proxy on loopback for tests: forwards http, tunnels https by CONNECT."""

import select
import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class LoopbackProxy:
    """`seen` lists the first line and the headers of each request. Whatever host is asked for,
    the connection goes to `target`, a port on loopback: so tests may use any name. `refusal`,
    when set, is all that it says."""

    def __init__(self, target: int) -> None:
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.refusal: bytes | None = None
        self.target = target
        proxy = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                while (line := self.rfile.readline().decode().strip()) and proxy._serve(
                    line, self._headers(), self.connection
                ):
                    pass

            def _headers(self) -> dict[str, str]:
                headers = {}
                while line := self.rfile.readline().decode().strip():
                    name, _, value = line.partition(": ")
                    headers[name] = value
                return headers

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                pass  # a client that hangs up is none of the tests' business

        self.server = Server(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def _serve(self, line: str, headers: dict[str, str], client: socket.socket) -> bool:
        """Whether the connection goes on."""
        self.seen.append((line, headers))
        if self.refusal is not None:
            client.sendall(self.refusal)
            return False
        method, address, _ = line.split(" ")
        with socket.create_connection(("127.0.0.1", self.target)) as upstream:
            if method == "CONNECT":
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                path = "/" + address.split("/", 3)[3]
                kept = {name: value for name, value in headers.items() if "Proxy" not in name}
                lines = [f"GET {path} HTTP/1.1", *(f"{n}: {v}" for n, v in kept.items())]
                upstream.sendall("\r\n".join([*lines, "Connection: close", "", ""]).encode())
            self._pump(client, upstream)
        return False

    def _pump(self, client: socket.socket, upstream: socket.socket) -> None:
        """Carries bytes both ways until one side has no more."""
        other = {client: upstream, upstream: client}
        while True:
            for ready in select.select([client, upstream], [], [])[0]:
                data = ready.recv(65536)
                if not data:
                    return
                other[ready].sendall(data)


@contextmanager
def loopback_proxy(target: int) -> Iterator[LoopbackProxy]:
    """A proxy that leads to the port `target`, whatever it is asked for."""
    proxy = LoopbackProxy(target)
    thread = threading.Thread(target=proxy.server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield proxy
    finally:
        proxy.server.shutdown()
        thread.join()
        proxy.server.server_close()
