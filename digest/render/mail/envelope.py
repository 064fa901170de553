"""Who sends a message to whom."""

import re
from dataclasses import dataclass

from digest.errors import RenderError

OWN_DOMAIN = "digest-desk.invalid"
"""Stands in ids where no domain is known. RFC 2606 keeps it from ever being anybody's."""

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_DOMAIN = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*"
_ADDRESS = re.compile(rf"(?P<local>{_ATOM}(?:\.{_ATOM})*)@(?P<domain>{_DOMAIN})")
_HTTPS = re.compile(r"https://[\x21-\x7e]+")
_LONGEST_LOCAL, _LONGEST_DOMAIN, _LONGEST_URL = 64, 253, 900


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """Somebody's address in ASCII, as name@example.org, and a name that may be empty. Raises
    RenderError for what is none, or could be taken for more than one."""

    address: str
    name: str = ""

    def __post_init__(self) -> None:
        found = _ADDRESS.fullmatch(self.address)
        if (
            not found
            or len(found["local"]) > _LONGEST_LOCAL
            or len(found["domain"]) > _LONGEST_DOMAIN
        ):
            raise RenderError(
                f"“{self.address}” is no mail address.", remedy="Write it as desk@example.org."
            )

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who sends a message, to whom, and how a subscriber leaves: `unsubscribe` is an https address
    that ends the subscription when it is posted to (RFC 8058), "" where there is none. Raises
    RenderError for another address there, and where nobody receives anything."""

    sender: Mailbox
    recipients: tuple[Mailbox, ...]
    unsubscribe: str = ""

    def __post_init__(self) -> None:
        if not self.recipients:
            raise RenderError("A message needs somebody to go to.")
        url = self.unsubscribe
        if url and (len(url) > _LONGEST_URL or not _HTTPS.fullmatch(url) or set("<>,") & set(url)):
            raise RenderError(
                f"“{url}” cannot be asked to end a subscription.",
                remedy="Give an address that begins with https:// and has no blank.",
            )
