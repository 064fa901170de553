"""A real web server on loopback for tests, with pages that the test gives."""

import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, kw_only=True)
class Answer:
    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Received:
    """What somebody sent: the request and its content."""

    method: str
    path: str
    headers: Mapping[str, str]
    content: bytes


Behaviour = Callable[[BaseHTTPRequestHandler], None]
"""Writes to the connection whatever it likes."""


class LoopbackSite:
    """`pages` maps paths to answers or behaviours; `asked` lists the requests that came, as
    (path, headers), but for those to a robots.txt that it does not have; `received` what was sent
    along. `ending` is set when the site closes, for behaviours that dawdle."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer | Behaviour | deque[Answer]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.received: list[Received] = []
        self.ending = threading.Event()
        self.server = _Server(("127.0.0.1", 0), _handler(self))

    @property
    def port(self) -> int:
        return self.server.server_address[1]

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def page(
        self, path: str, body: bytes | str, content_type: str = "text/html; charset=utf-8"
    ) -> str:
        """Puts a page up and returns its address."""
        content = body.encode() if isinstance(body, str) else body
        self.pages[path] = Answer(body=content, headers={"Content-Type": content_type})
        return self.url(path)

    def answers(self, path: str, *answers: Answer) -> str:
        """Puts up a page that gives one answer after the other, and the last one for good."""
        self.pages[path] = deque(answers)
        return self.url(path)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        self.pages[path] = Answer(status=status, headers={"Location": target})
        return self.url(path)


def _handler(site: LoopbackSite) -> type[BaseHTTPRequestHandler]:
    """What answers for `site`."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            if self.path != "/robots.txt" or self.path in site.pages:
                site.asked.append((self.path, dict(self.headers.items())))
            self._answer()

        def do_POST(self) -> None:
            site.received.append(_received(self))
            self._answer()

        def do_PUT(self) -> None:
            self.do_POST()

        def _answer(self) -> None:
            page = site.pages.get(self.path, Answer(status=404, body=b"nothing here"))
            if isinstance(page, deque):
                page = page.popleft() if len(page) > 1 else page[0]
            if isinstance(page, Answer):
                self._send(page)
            else:
                self.close_connection = True
                page(self)

        def _send(self, answer: Answer) -> None:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


def _received(handler: BaseHTTPRequestHandler) -> Received:
    """The request that `handler` answers, read to its end."""
    return Received(
        method=handler.command,
        path=handler.path,
        headers=dict(handler.headers.items()),
        content=handler.rfile.read(int(handler.headers.get("Content-Length", "0"))),
    )


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a client that hangs up half-way is what many tests are about


@contextmanager
def loopback_site() -> Iterator[LoopbackSite]:
    site = LoopbackSite()
    thread = threading.Thread(target=site.server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield site
    finally:
        site.ending.set()
        site.server.shutdown()
        thread.join()
        site.server.server_close()
