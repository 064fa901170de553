"""Where an edition goes: the channels of a publication.

Passwords are no part of them: they are in the keyring, under `secret_name`.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderChannel:
    """Files below `path`; `formats` are the values of Format. `names` is the pattern of their names
    without the ending, as "{title} {date}"; "" is the usual one."""

    path: str
    formats: tuple[str, ...] = ("pdf", "web")
    names: str = ""


class Security(StrEnum):
    """How a mail server is spoken to: encrypted from the first byte (TLS), encrypted after a
    greeting (STARTTLS), or not at all."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailChannel:
    """A message of its own to each recipient, through an SMTP server.

    `name` is unique among the publication's channels. `sender` is an address, perhaps with a name.
    `recipients` are addresses; `lists` are paths of files with one address a line, or CSV with a
    column of addresses (a relative path is below the desk); who stands in one of the files
    `without` has left and gets nothing. `subject` is a pattern, "" the
    edition's own. `user` "" logs in nowhere. `unsubscribe` is an https address ("{recipient}" and
    "{token}" stand for whose it is) or mailto; `attach` are formats to attach.
    """

    name: str
    host: str
    sender: str
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    recipients: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    subject: str = ""
    reply_to: str = ""
    unsubscribe: str = ""
    attach: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteChannel:
    """A static site of all editions below the folder `path`: their pages, an index, an Atom feed
    and a search. `address` is where the folder is seen on the web, "" where it is nowhere."""

    name: str
    path: str
    address: str = ""
    formats: tuple[str, ...] = ("web", "pdf")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListmonkChannel:
    """A draft campaign for the `lists` (their numbers) of the listmonk at `address`; somebody sends
    it there. `template` is the number of a listmonk template, None for its own default."""

    name: str
    address: str
    user: str
    lists: tuple[int, ...] = ()
    template: int | None = None
    subject: str = ""
    allow_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookChannel:
    """A POST of JSON to `address` that tells of the edition; signed where a secret is kept."""

    name: str
    address: str
    allow_private: bool = False


Channel = FolderChannel | MailChannel | SiteChannel | ListmonkChannel | WebhookChannel
