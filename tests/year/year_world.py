"""The world outside: a news site with a feed, and a mail server, both of which can go away."""

import asyncio
import socket
import threading
from collections import Counter
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller
from year_clock import SharedClock

DAYS_TOLD = 2
STORIES = 2
SLOW_SECONDS = 0.15

WORDS = (
    "The harbour office said that the tide gates held through the night.",
    "Ferries ran on time, and the market opened at six as it does in every season.",
    "Nobody was hurt, and the council meets again when the month has turned.",
)


class World:
    """`away` closes every connection to the site at once, `no_mail` puts off every recipient; while
    it is `slow` the mail server takes its time before and after it takes a message. `received`
    counts those that it has taken, by recipient and subject: what a message's id says counts for
    nothing."""

    def __init__(self, clock: SharedClock) -> None:
        self.away = threading.Event()
        self.no_mail = threading.Event()
        self.slow = threading.Event()
        self.received: Counter[tuple[str, str]] = Counter()
        self._clock = clock
        self._site = ThreadingHTTPServer(("127.0.0.1", 0), _pages(self))
        self._mail = Controller(_Mailbox(self), hostname="127.0.0.1", port=_free_port())
        self._thread = threading.Thread(target=self._site.serve_forever, daemon=True)

    def __enter__(self) -> "World":
        self._thread.start()
        self._mail.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._mail.stop()
        self._site.shutdown()
        self._site.server_close()

    @property
    def feed(self) -> str:
        return f"http://127.0.0.1:{self._site.server_address[1]}/feed"

    @property
    def mail_port(self) -> int:
        return int(self._mail.port)

    def take(self, message: EmailMessage, recipients: list[str]) -> None:
        """What the mail server does with a message."""
        for recipient in recipients:
            self.received[recipient, str(message["Subject"])] += 1

    def page(self, path: str) -> bytes | None:
        """The feed, or an article's page; None for what there is not."""
        if path == "/feed":
            return self._feed().encode()
        if path.startswith("/story/"):
            return _story(path.removeprefix("/story/")).encode()
        return None

    def _feed(self) -> str:
        today = self._clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
        items = []
        for back in range(DAYS_TOLD):
            day = today - timedelta(days=back)
            for number in range(STORIES):
                address = self.feed.replace("/feed", f"/story/{day:%Y-%m-%d}-{number}")
                items.append(
                    f"<item><title>{_title(f'{day:%Y-%m-%d}-{number}')}</title>"
                    f"<link>{address}</link><guid>{address}</guid>"
                    f"<pubDate>{format_datetime(day)}</pubDate></item>"
                )
        return f"<rss version='2.0'><channel><title>Harbour</title>{''.join(items)}</channel></rss>"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _title(key: str) -> str:
    day = datetime.strptime(key[:10], "%Y-%m-%d").replace(tzinfo=UTC)
    return f"Tide table number {key[-1]} of {day:%d %B %Y} is posted at the pier"


def _story(key: str) -> str:
    words = "".join(f"<p>{sentence} It was noted under {key}.</p>" for sentence in WORDS)
    return (
        f"<html><head><title>{_title(key)}</title>"
        f'<meta property="article:published_time" content="{key[:10]}T00:00:00Z"></head>'
        f"<body><article><h1>{_title(key)}</h1>{words}</article></body></html>"
    )


def _pages(world: World) -> type[BaseHTTPRequestHandler]:
    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.close_connection = True
            if world.away.is_set():
                return
            body = world.page(self.path)
            self.send_response(200 if body else 404)
            kind = "application/rss+xml" if self.path == "/feed" else "text/html; charset=utf-8"
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(body or b"nothing here")

        def log_message(self, format: str, *args: Any) -> None:
            """The requests of a year are nobody's reading."""

    return Pages


class _Mailbox:
    def __init__(self, world: World) -> None:
        self._world = world

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if self._world.no_mail.is_set():
            return "451 4.3.2 The harbour is closed"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        slow = self._world.slow.is_set()
        await asyncio.sleep(SLOW_SECONDS if slow else 0)
        self._world.take(message, envelope.rcpt_tos)  # type: ignore[arg-type]
        await asyncio.sleep(SLOW_SECONDS if slow else 0)
        return "250 OK"
