"""A mail server on loopback that does as a test tells it: drops, delays, refuses, asks."""

import asyncio
import socket
import ssl
import threading
from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as MAIL_POLICY
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session, syntax

DROP_EARLY = "drop before the final dot"
DROP_UNHEARD = "drop after the final dot, the message lost"
DROP_HEARD = "drop after the final dot, the message delivered"
WAIT = "never answer the final dot"


class PostOffice:
    """The server's handler. `answers` are what each recipient's next tries meet, "250 OK" when none
    are left: an answer to RCPT ("550 no"), one to the message's end ("DATA 554 no"), or one of the
    words above. `delivered` are the messages that went out, with their recipients."""

    def __init__(self) -> None:
        self.answers: defaultdict[str, deque[str]] = defaultdict(deque)
        self.sender_answers: deque[str] = deque()
        self.delivered: list[tuple[str, bytes]] = []
        self.senders: set[str] = set()
        self.greeted: list[str] = []
        self.conversations = 0
        self.secure: list[bool] = []
        self.logins: list[tuple[bytes, bytes]] = []
        self.password = b"letmein"
        self.is_waiting = threading.Event()
        self.port = 0

    @property
    def counts(self) -> Counter[str]:
        """How many messages each recipient got."""
        return Counter(recipient for recipient, _ in self.delivered)

    def messages(self, recipient: str) -> list[EmailMessage]:
        """What a recipient got."""
        return [
            message_from_bytes(content, policy=MAIL_POLICY)
            for each, content in self.delivered
            if each == recipient
        ]

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth: Any
    ) -> AuthResult:
        assert isinstance(auth, LoginPassword)
        self.logins.append((auth.login, auth.password))
        return AuthResult(success=auth.password == self.password, handled=False)

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, said: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.greeted.append(hostname)
        return said

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.sender_answers:
            return self.sender_answers.popleft()
        self.senders.add(address)
        self.secure.append(session.ssl is not None)
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answers = self.answers[address]
        if answers and answers[0][0].isdigit():
            return answers.popleft()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        (recipient,) = envelope.rcpt_tos
        told = self.answers[recipient].popleft() if self.answers[recipient] else "DATA 250 OK"
        content = envelope.content
        assert isinstance(content, bytes)
        if told == WAIT:
            self.is_waiting.set()
            await asyncio.Event().wait()
        if told in (DROP_HEARD, "DATA 250 OK"):
            self.delivered.append((recipient, content))
        if told in (DROP_HEARD, DROP_UNHEARD):
            server.transport.abort()
        return told.removeprefix("DATA ")


class _Server(SMTP):
    """aiosmtpd's, which may leave in the middle of a message."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.event_handler.conversations += 1
        super().connection_made(transport)

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:
        recipients = self.envelope.rcpt_tos
        answers = self.event_handler.answers[recipients[0]] if recipients else deque()
        if not answers or answers[0] != DROP_EARLY:
            await super().smtp_DATA(arg)
            return
        answers.popleft()
        await self.push("354 go on")
        await self._reader.readline()
        self.transport.abort()


@contextmanager
def post_office(tls: ssl.SSLContext | None = None, **options: Any) -> Iterator[PostOffice]:
    """An open post office; `tls` is spoken from the first byte, `options` are aiosmtpd's."""
    office = PostOffice()
    loop = asyncio.new_event_loop()
    listening = socket.create_server(("127.0.0.1", 0))
    # So that a long message is still on its way when the server leaves.
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    serving = loop.create_server(
        lambda: _Server(office, loop=loop, authenticator=office.authenticate, **options),
        sock=listening,
        ssl=tls,
    )
    server = loop.run_until_complete(serving)
    office.port = server.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield office
    finally:
        asyncio.run_coroutine_threadsafe(_close(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


async def _close(server: asyncio.Server) -> None:
    """Nobody is let in any more, and who is in is sent away."""
    server.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
