"""The site over HTTP on this machine, for tests and for trying things by hand.

`python -m samples.serve 2026-03-12` serves a day until interrupted. Besides the site there are
routes that misbehave, under `/broken/`:

- `404` is not there; `garbage.xml` is no feed, whatever it says
- `slow` drips a byte now and then until the reader hangs up; `big` never ends
- `redirect-loop` leads to itself
"""

import argparse
import hashlib
import logging
import mimetypes
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from urllib.parse import unquote, urlsplit

import samples
from samples.others import AGENCY_ADDRESS, AGENCY_FOLDER

log = logging.getLogger(__name__)

#: Seconds between two bytes of `/broken/slow`.
DRIP = 0.05
_REWRITTEN = {".html", ".xml", ".json"}
_TYPES = {".xml": "application/xml", ".json": "application/feed+json", ".txt": "text/plain"}


@contextmanager
def serve(day: date, port: int = 0, host: str = "127.0.0.1") -> Iterator[str]:
    """Serves one of `samples.DAYS` from a thread; gives its base address, without a slash.

    With the `port` of a former serving, the same addresses tell of another day. A reader that
    sends the ETag which it was given is told in a line that nothing has changed.

    Links in the feeds, and pictures named in full, lead to this address instead of the canonical
    one; an article's own canonical link stays as it is. Raises OSError when the port is taken.
    """
    server = _SiteServer((host, port), day)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="courier")
    thread.start()
    try:
        yield server.base
    finally:
        server.stopping.set()
        server.shutdown()
        thread.join()
        server.server_close()


class _SiteServer(ThreadingHTTPServer):
    """`stopping` is set when the endless routes must come to an end."""

    # Closing waits for readers' threads, so that a test leaves none behind.
    daemon_threads = False

    def __init__(self, address: tuple[str, int], day: date) -> None:
        super().__init__(address, _SiteHandler)
        self.folder = samples.day_folder(day)
        self.base = f"http://{address[0]}:{self.server_port}"
        self.stopping = threading.Event()

    def find(self, path: str) -> Path | None:
        """The file behind an address; articles answer with and without ".html"."""
        if path.startswith("/pictures/"):
            root, name = samples.PICTURES, path.removeprefix("/pictures/")
        else:
            root, name = self.folder, path.lstrip("/")
        file = (root / name).resolve()
        if not file.is_relative_to(root.resolve()):
            return None
        for candidate in (file / "index.html", file, file.with_name(file.name + ".html")):
            if candidate.is_file():
                return candidate
        return None

    def rewrite(self, text: str, *, feed: bool) -> str:
        """A page or feed as it reads from this address."""
        if feed:
            text = text.replace(AGENCY_ADDRESS, f"{self.base}/{AGENCY_FOLDER}")
            return text.replace(samples.ADDRESS, self.base)
        return text.replace(f"{samples.ADDRESS}/pictures/", f"{self.base}/pictures/")


class _SiteHandler(BaseHTTPRequestHandler):
    # A reader that stops reading must not hold the server when it closes.
    timeout = 2
    server: _SiteServer

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        broken = _BROKEN.get(path)
        try:
            if broken:
                broken(self)
            else:
                self._send_file(path)
        except OSError as error:
            log.debug("%s: the reader hung up (%s)", path, error)

    do_HEAD = do_GET  # noqa: N815  (http.server's name)

    def _send_file(self, path: str) -> None:
        file = self.server.find(path)
        if file is None:
            self.send_error(404)
            return
        if file.name == "index.html" and not path.endswith(("/", "index.html")):
            # As servers of folders do: the page's relative links count from the folder.
            self.redirect(f"{path}/")
            return
        content = file.read_bytes()
        if file.suffix in _REWRITTEN:
            feed = file.suffix != ".html"
            content = self.server.rewrite(content.decode(), feed=feed).encode()
        kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "text/html"
        self.send(content, kind if kind.startswith("image/") else f"{kind}; charset=utf-8")

    def send(self, content: bytes, kind: str, *, whole: bool = True) -> None:
        """An answer, or the start of one whose length is not told."""
        tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"' if whole else ""
        if tag and self.headers.get("If-None-Match") == tag:
            self.send_response(304)
            self.send_header("ETag", tag)
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if tag:
            self.send_header("ETag", tag)
        if whole:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def redirect(self, path: str) -> None:
        """Sends the reader to another address of this site."""
        self.send_response(302)
        self.send_header("Location", path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        log.debug(format, *args)


def _missing(handler: _SiteHandler) -> None:
    handler.send_error(404)


def _garbage(handler: _SiteHandler) -> None:
    start = b'<?xml version="1.0"?><rss version="2.0"><channel><item><title>'
    handler.send(start + Random(7).randbytes(4000), "application/rss+xml")


def _slow(handler: _SiteHandler) -> None:
    handler.send(b"<!DOCTYPE html>", "text/html", whole=False)
    while not handler.server.stopping.wait(DRIP):
        handler.wfile.write(b" ")


def _big(handler: _SiteHandler) -> None:
    handler.send(b"<!DOCTYPE html><p>", "text/html", whole=False)
    line = b"The tide came in, and went on coming. " * 1000
    while not handler.server.stopping.is_set():
        handler.wfile.write(line)


def _redirect_loop(handler: _SiteHandler) -> None:
    handler.redirect("/broken/redirect-loop")


_BROKEN: dict[str, Callable[[_SiteHandler], None]] = {
    "/broken/404": _missing,
    "/broken/garbage.xml": _garbage,
    "/broken/slow": _slow,
    "/broken/big": _big,
    "/broken/redirect-loop": _redirect_loop,
}


def main() -> None:
    """Serves a day of the Courier until interrupted."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("day", nargs="?", type=date.fromisoformat, default=samples.DAY_TWO)
    parser.add_argument("--port", type=int, default=8080)
    options = parser.parse_args()
    if options.day not in samples.DAYS:
        parser.error(f"there are {' and '.join(day.isoformat() for day in samples.DAYS)}")
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with serve(options.day, options.port) as base:
        log.info("%s of %s at %s (Ctrl+C ends)", samples.NAME, options.day, base)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            log.info("closed")


if __name__ == "__main__":
    main()
