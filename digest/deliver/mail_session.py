"""One conversation with a mail server: opened, logged in, a message at a time.

`smtplib` speaks; what it says is told apart here into answers (values), a server that cannot be
used (DeliveryError) and a conversation that broke off (BrokenOffError). A message's end, the line
with one dot, is sent by itself: before it nothing is delivered, whatever happens; after it the
server has the message.
"""

import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum, auto
from types import TracebackType
from typing import Self

from digest.deliver.mail_failures import failure_of, fell_silent
from digest.errors import MakingCancelled
from digest.model import MailChannel, Security

_AT_LINE_STARTS = re.compile(rb"^\.", re.MULTILINE)
_MOST_SAID = 200
_LEAVE_SECONDS = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long, in seconds, a server is waited for: until it lets us in, for an answer, for the
    answer to a message's end, and that when somebody wishes to stop; `pauses` come before each new
    conversation after one in which nothing was settled, `looks` between two looks at that wish."""

    connect: float = 20.0
    answer: float = 60.0
    end: float = 300.0
    end_when_stopping: float = 5.0
    pauses: tuple[float, ...] = (2.0, 10.0)
    looks: float = 0.2


class Stage(Enum):
    """What of a message the server answered to: who sends it, to whom, its beginning, its end."""

    SENDER = auto()
    RECIPIENT = auto()
    MESSAGE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said: a code of three digits, and words."""

    stage: Stage
    code: int
    words: str

    @property
    def accepted(self) -> bool:
        return 200 <= self.code < 300

    @property
    def refused(self) -> bool:
        """For good; else it may be asked again later."""
        return self.code >= 500

    @property
    def parting(self) -> bool:
        """Whether the server ends the conversation with it."""
        return self.code == 421

    def __str__(self) -> str:
        return f"{self.code} {self.words}".strip()


class BrokenOffError(Exception):
    """The conversation ended in the middle of a message. `ended` tells whether its end was sent, so
    that it may have been delivered."""

    def __init__(self, reason: str, *, ended: bool) -> None:
        super().__init__(reason)
        self.ended = ended


class OvertakenError(Exception):
    """Another process has sent this message, or is at it."""


class MailSession:
    """A conversation with the server of `channel`; a context manager that opens and closes it.

    `password` goes with the channel's user. `trust` says whose certificates are believed. When
    `cancelled` says so, the conversation is cut off.
    """

    def __init__(
        self,
        channel: MailChannel,
        *,
        password: str,
        trust: Callable[[], ssl.SSLContext],
        domain: str,
        patience: Patience,
        cancelled: Callable[[], bool],
    ) -> None:
        self._channel = channel
        self._password = password
        self._trust = trust
        self._domain = domain
        self._patience = patience
        self._watch = _Watch(cancelled, patience)
        self._server: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        """Opens it. Raises DeliveryError when the server cannot be used now."""
        try:
            self._server = self._connected()
            self._watch.begin(self._server)
            self._introduce(self._server)
        except (OSError, smtplib.SMTPException, ValueError) as error:
            self._drop()
            self._watch.check()
            raise failure_of(error, self._channel) from error
        except BaseException:
            self._drop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.is_open and error is None:
            # All was said before: how it takes leave is the server's affair.
            with suppress(OSError, smtplib.SMTPException):
                self._set_timeout(_LEAVE_SECONDS)
                self._open.quit()
        self._drop()

    @property
    def is_open(self) -> bool:
        """Whether another message can be sent."""
        return self._server is not None

    def send(
        self, message: bytes, sender: str, recipient: str, *, before_end: Callable[[], bool]
    ) -> Answer:
        """Sends `message`, lines that end in CR LF, to one recipient. `before_end` is called when
        all but its end is sent; unless it says True, the message is given up. Raises
        OvertakenError then, BrokenOffError, MakingCancelled.
        """
        with self._speaking(ended=False):
            self._set_timeout(self._patience.answer)
            answer = self._enveloped(message, sender, recipient)
            if answer is not None:
                return answer
            self._open.send(_AT_LINE_STARTS.sub(b"..", message))
        if not before_end():
            self._drop()
            raise OvertakenError
        with self._speaking(ended=False):
            if _is_over(self._open.sock):
                raise smtplib.SMTPServerDisconnected("the server left before the message's end")
            self._set_timeout(self._patience.end)
            self._open.send(b".\r\n")
        with self._speaking(ended=True), self._watch.patient():
            return self._answer(Stage.MESSAGE, self._open.getreply())

    def _enveloped(self, message: bytes, sender: str, recipient: str) -> Answer | None:
        """None when the server is ready for the message, else what it said."""
        server = self._open
        sized = [f"size={len(message)}"] if server.has_extn("size") else []
        steps: tuple[tuple[Stage, Callable[[], tuple[int, bytes]]], ...] = (
            (Stage.SENDER, lambda: server.mail(sender, sized)),
            (Stage.RECIPIENT, lambda: server.rcpt(recipient)),
        )
        for stage, step in steps:
            answer = self._answer(stage, step())
            if not answer.accepted:
                self._reset(answer)
                return answer
        answer = self._answer(Stage.MESSAGE, server.docmd("DATA"))
        if answer.code == 354:
            return None
        self._reset(answer)
        return answer

    def _reset(self, answer: Answer) -> None:
        if answer.parting:
            return
        try:
            self._open.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()  # what it said before stands

    @contextmanager
    def _speaking(self, *, ended: bool) -> Iterator[None]:
        try:
            yield
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            if not ended:
                self._watch.check()
            raise BrokenOffError(_reason(error), ended=ended) from error

    @property
    def _open(self) -> smtplib.SMTP:
        if self._server is None:
            raise smtplib.SMTPServerDisconnected("the conversation is over")
        return self._server

    def _connected(self) -> smtplib.SMTP:
        # Its own choice of a name would ask the name server, and tell the machine's name.
        if self._channel.security is Security.TLS:
            return smtplib.SMTP_SSL(
                self._channel.host,
                self._channel.port,
                local_hostname=self._domain,
                timeout=self._patience.connect,
                context=self._trust(),
            )
        return smtplib.SMTP(
            self._channel.host,
            self._channel.port,
            local_hostname=self._domain,
            timeout=self._patience.connect,
        )

    def _introduce(self, server: smtplib.SMTP) -> None:
        self._set_timeout(self._patience.answer)
        if server.sock is not None:
            # A message's end would wait for what is before it to be acknowledged.
            server.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server.ehlo_or_helo_if_needed()
        if self._channel.security is Security.STARTTLS:
            server.starttls(context=self._trust())
            server.ehlo_or_helo_if_needed()
        if self._channel.user:
            server.login(self._channel.user, self._password)

    def _set_timeout(self, seconds: float) -> None:
        if self._open.sock is not None:
            self._open.sock.settimeout(seconds)

    def _answer(self, stage: Stage, said: tuple[int, bytes]) -> Answer:
        code, words = said
        answer = Answer(stage=stage, code=code, words=_words(words))
        if code < 0 or answer.parting:
            self._drop()
        if code < 0:
            raise smtplib.SMTPServerDisconnected("the server answers with no code")
        return answer

    def _drop(self) -> None:
        self._watch.end()
        if self._server is not None:
            self._server.close()
            self._server = None


class _Watch:
    """Cuts a conversation off when somebody wishes to stop, whatever it is waiting for."""

    def __init__(self, cancelled: Callable[[], bool], patience: Patience) -> None:
        self._cancelled = cancelled
        self._patience = patience
        self._over = threading.Event()
        self._patient_for = 0.0
        self._thread: threading.Thread | None = None

    def begin(self, server: smtplib.SMTP) -> None:
        self._over.clear()
        self._thread = threading.Thread(
            target=self._look, args=(server,), name="mail-watch", daemon=True
        )
        self._thread.start()

    def end(self) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def check(self) -> None:
        """Raises MakingCancelled when that is why it was cut off."""
        if self._cancelled():
            raise MakingCancelled("The sending of the edition was stopped.")

    @contextmanager
    def patient(self) -> Iterator[None]:
        """Leaves some time to whatever is done meanwhile."""
        self._patient_for = self._patience.end_when_stopping
        try:
            yield
        finally:
            self._patient_for = 0.0

    def _look(self, server: smtplib.SMTP) -> None:
        while not self._over.wait(self._patience.looks):
            if self._cancelled() and not self._over.wait(self._patient_for):
                if server.sock is not None:
                    _cut(server.sock)
                return


def _cut(connection: socket.socket) -> None:
    """Ends what another thread is waiting for; to close it would not."""
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it has ended by itself


def _is_over(connection: socket.socket | None) -> bool:
    """Whether the server has left, or spoken when it was not its turn. Else what is sent into a
    closed connection would seem to have arrived."""
    if connection is None:
        return True
    connection.settimeout(0)
    try:
        connection.recv(1)
    except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
        return False
    except OSError:
        return True
    return True


def _reason(error: Exception) -> str:
    if fell_silent(error):
        return "The server fell silent."
    return "The connection to the server broke off."


def _words(said: bytes) -> str:
    text = said.decode("utf-8", "replace")
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line[:_MOST_SAID]
