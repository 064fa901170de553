"""Who sends a message to whom."""

import re
from dataclasses import dataclass
from email.utils import getaddresses

from digest.errors import RenderError

OWN_DOMAIN = "digest-desk.invalid"
"""Stands in ids where no domain is known. RFC 2606 keeps it from ever being anybody's."""

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_DOMAIN = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*"
_ADDRESS = re.compile(rf"(?P<local>{_ATOM}(?:\.{_ATOM})*)@(?P<domain>{_DOMAIN})")
_HTTPS = re.compile(r"https://[\x21-\x7e]+")
_MAILTO = re.compile(r"mailto:[\x21-\x7e]+@[\x21-\x7e]+")
_ID = re.compile(_ATOM)
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
    that ends the subscription when it is posted to (RFC 8058), or a mailto one; "" where there is
    none. Answers go to `reply_to`, else to the sender. `subject`, `id` (what stands before the @ of
    the Message-ID) and `list_id` (what stands before the sender's domain in List-Id) are the
    draft's, or none, where they are "". Raises RenderError for what cannot be used, and where
    nobody receives anything."""

    sender: Mailbox
    recipients: tuple[Mailbox, ...]
    unsubscribe: str = ""
    reply_to: Mailbox | None = None
    subject: str = ""
    id: str = ""
    list_id: str = ""

    def __post_init__(self) -> None:
        if not self.recipients:
            raise RenderError("A message needs somebody to go to.")
        url = self.unsubscribe
        usable = (_HTTPS.fullmatch(url) or _MAILTO.fullmatch(url)) and not set("<>,") & set(url)
        if url and (len(url) > _LONGEST_URL or not usable):
            raise RenderError(
                f"“{url}” cannot be asked to end a subscription.",
                remedy="Give an address that begins with https:// or mailto: and has no blank.",
            )
        if not all(_ID.fullmatch(id) for id in (self.id, self.list_id) if id):
            raise RenderError("A message's or list's id is one word of plain letters and digits.")

    @property
    def one_click(self) -> bool:
        """Whether a mail program can end the subscription without a page being opened."""
        return self.unsubscribe.startswith("https:")


def parse_mailbox(text: str) -> Mailbox:
    """Somebody as people write it: "The Courier <desk@courier.example>". A domain in other letters
    than ASCII's is written as the net has it. Raises RenderError."""
    text = text.strip()
    found = getaddresses([text])
    if len(found) != 1 or not text.isprintable():  # more than one, or lines of a header
        return Mailbox(address=text)
    (name, address), *_ = found
    local, at, domain = address.rpartition("@")
    if not domain.isascii():
        address = f"{local}{at}{_ascii_domain(domain) or domain}"
    return Mailbox(address=address, name=name)


def _ascii_domain(domain: str) -> str:
    """The name as the net has it, "" for what can be none."""
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
