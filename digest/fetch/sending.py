"""Something of the user's, sent to an address of their choice: one request, one answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from digest.errors import FetchError
from digest.fetch.asking import Asker
from digest.fetch.exchange import HEADERS

_LONGEST_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """What is sent. `headers` may hold passwords: they are not shown."""

    method: str
    content: bytes = field(repr=False)
    content_type: str
    headers: Mapping[str, str] = field(repr=False)
    allow_private: bool
    repeatable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What an address answered: `content` unpacked, its beginning where it is beyond the limit;
    `content_type` the media type in lower case, None where the server does not say."""

    status: int
    content: bytes
    content_type: str | None = None

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300


def sent(parcel: Parcel, url: str, address: httpx.URL, asker: Asker) -> Answered:
    """The answer to `parcel`, sent to `address`, which was given as `url`. Raises FetchError where
    the host sends on to another address, and one of asking.FAULTS."""
    kind = {"Content-Type": parcel.content_type} if parcel.content else {}
    request = httpx.Request(
        parcel.method,
        address,
        headers={**HEADERS, "Accept": "application/json, */*;q=0.5", **kind, **parcel.headers},
        content=parcel.content,
    )
    reply = asker.answer(request, allow_private=parcel.allow_private, repeatable=parcel.repeatable)
    if reply.location is not None:
        raise FetchError(
            url,
            f"{address.host} sends on to another address, and nothing is sent there.",
            remedy=f"Give the address itself, if it is trusted: {reply.location[:_LONGEST_SHOWN]}",
        )
    return Answered(status=reply.status, content=reply.content, content_type=reply.media_type)
