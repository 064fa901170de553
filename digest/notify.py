"""Notices: short messages that reach people where they are, such as that a draft waits.

A notice is a name of the desk's and the address of a service, such as `tgram://token/chat`,
`mailto://user:password@host` or `json://host`; **apprise** (BSD) knows more than a hundred kinds.
As such an address holds a password it is kept as one (`digest.secrets`, "notice.NAME"); the
library knows the names alone, and neither logs nor errors show the address.
"""

import json
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from digest.errors import DigestError, NotFoundError, NoticeError
from digest.secrets import Secrets, Whereabouts

if TYPE_CHECKING:
    from apprise import Apprise

SERVICE_SECONDS = 20
"""How long one service may take before it is given up."""

_NAMES_KEY = "notices"
_NAME = re.compile(r"[\w-]{1,40}")
_SENDER = "Digest Desk"

_log = logging.getLogger(__name__)


class NameKeeper(Protocol):
    """What notices need of `digest.library.Library`."""

    def remember(self, key: str, value: str) -> None: ...

    def recall(self, key: str) -> str | None: ...


class NoticeDesk(Protocol):
    """What notices need of `digest.desk.Desk`."""

    @property
    def library(self) -> NameKeeper: ...

    @property
    def secrets(self) -> Secrets: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice of the desk: `service` is the kind of its address ("Telegram"), "" where nobody
    keeps one."""

    name: str
    service: str
    kept_by: Whereabouts


def secret_of(name: str) -> str:
    """What the address of the notice `name` is kept as."""
    return f"notice.{name}"


def notice_names(desk: NoticeDesk) -> tuple[str, ...]:
    """The names of the desk's notices, in their order. Raises LibraryError."""
    try:
        names = json.loads(desk.library.recall(_NAMES_KEY) or "[]")
    except ValueError:
        return ()  # of another version: none that could be used
    return tuple(name for name in names if isinstance(name, str))


def notices(desk: NoticeDesk) -> tuple[Notice, ...]:
    """The desk's notices. Raises LibraryError, and SecretError when the keyring cannot be asked."""
    found = []
    for name in notice_names(desk):
        address = desk.secrets.get(secret_of(name))
        where = desk.secrets.whereabouts(secret_of(name))
        found.append(Notice(name=name, service=_service(address), kept_by=where))
    return tuple(found)


def add_notice(desk: NoticeDesk, name: str, address: str) -> Notice:
    """Keeps `address` as the notice `name`, in place of a former one. Where the environment has the
    address (see `digest.secrets`), `address` may be "". Raises NoticeError for a name or an
    address that can't be used, SecretError, LibraryError."""
    if not _NAME.fullmatch(name):
        raise NoticeError(
            name,
            f"A notice can't be called “{name}”.",
            remedy="Use up to 40 letters, digits and hyphens, such as desk-chat.",
        )
    secrets, secret = desk.secrets, secret_of(name)
    _opened(name, address or secrets.get(secret) or "")
    if address:
        secrets.set(secret, address)
    names = notice_names(desk)
    if name not in names:
        desk.library.remember(_NAMES_KEY, json.dumps([*names, name]))
    kept = secrets.get(secret)
    return Notice(name=name, service=_service(kept), kept_by=secrets.whereabouts(secret))


def remove_notice(desk: NoticeDesk, name: str) -> None:
    """Forgets the notice and its address. Raises NotFoundError, SecretError, LibraryError."""
    names = notice_names(desk)
    if name not in names:
        raise NotFoundError("notice", name, remedy="See: digest notices list")
    if desk.secrets.whereabouts(secret_of(name)) is Whereabouts.KEYRING:
        desk.secrets.delete(secret_of(name))
    desk.library.remember(_NAMES_KEY, json.dumps([each for each in names if each != name]))


def notify(desk: NoticeDesk, names: Iterable[str], title: str, body: str) -> tuple[str, ...]:
    """Sends `title` (one line) and `body` (plain text) to each of the notices `names`, and answers
    those that took it. What fails is logged and keeps nobody from anything: nothing is raised.

    Waits for the services, for SERVICE_SECONDS each at most.
    """
    reached = []
    for name in dict.fromkeys(names):
        try:
            send_notice(desk, name, title, body)
        except DigestError as error:
            _log.warning("%s %s", error, error.remedy)
        else:
            reached.append(name)
    return tuple(reached)


def send_notice(desk: NoticeDesk, name: str, title: str, body: str) -> None:
    """As `notify` to one notice. Raises NotFoundError, NoticeError when the service did not take
    it, SecretError, LibraryError."""
    if name not in notice_names(desk):
        raise NotFoundError("notice", name, remedy=f"Add it: digest notices add {name}")
    service = _opened(name, desk.secrets.get(secret_of(name)) or "")
    line = " ".join(title.split())
    try:
        taken = bool(service.notify(body=body or line, title=line))  # none is sent without a body
    except Exception as error:  # noqa: BLE001 - a hundred services, each with faults of its own
        _log.debug("The notice %s failed with a %s", name, type(error).__name__)
        taken = False
    if not taken:
        raise NoticeError(
            name,
            f"The notice “{name}” was not taken by its service.",
            remedy=f"Try it: digest notices test {name}; or give its address anew.",
        )


def _opened(name: str, address: str) -> "Apprise":
    """The service at `address`. Raises NoticeError when there is none."""
    # apprise takes a while to import, and a desk without notices needs none of it.
    from apprise import Apprise, AppriseAsset  # noqa: PLC0415

    # What it says of failures may hold the address; we say that it failed ourselves.
    logging.getLogger("apprise").setLevel(logging.CRITICAL)
    asset = AppriseAsset(
        app_id=_SENDER,
        app_desc=_SENDER,
        app_url="",
        service_timeout=SERVICE_SECONDS,
        secure_logging=True,
        plugin_paths=[],
    )
    service = Apprise(asset=asset)
    if not address or not service.add(address):
        raise NoticeError(
            name,
            f"The notice “{name}” has no address that can be used.",
            remedy="Give one as apprise has them, such as tgram://token/chat or json://host/path.",
        )
    return service


def _service(address: str | None) -> str:
    if not address:
        return ""
    try:
        return str(_opened("", address)[0].service_name)
    except NoticeError:
        return ""
