"""A publication's webhook: who listens there is told of each edition.

The request is what Standard Webhooks describes: its `webhook-id` stays the same however often it is
sent, and where a secret is kept `webhook-signature` proves who sent it, and when.
"""

import base64
import hashlib
import hmac
import json
from binascii import Error as NotBase64
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from digest.codec import to_data
from digest.deliver.errand import Errand
from digest.deliver.names import channel_name, secret_name
from digest.deliver.receipts import receipt, recorded, standing
from digest.errors import (
    DeliveryError,
    FetchError,
    ForbiddenAddressError,
    NoKeyringError,
)
from digest.fetch import Answered
from digest.model import (
    ArticleBlock,
    Delivery,
    Edition,
    Format,
    LeadBlock,
    Publication,
    WebhookChannel,
)

ISSUED, CORRECTED, TEST = "edition.issued", "edition.corrected", "test"
"""What a message may tell of."""

_FORMAT = Format.WEB
"""What receipts are filed under: a message has no format."""

_SECRET_PREFIX = "whsec_"
_AGAIN_AFTER = timedelta(minutes=5)
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_GONE = 410
_LONGEST_SAID = 200


def deliver_to_webhook(errand: Errand, channel: WebhookChannel) -> tuple[Delivery, ...]:
    """Tells the channel's address of the edition, once, and where its files went so far; answers
    the receipt, on record. Raises DeliveryError, SecretError."""
    former = standing(errand, _FORMAT)
    if former is not None:
        return (former,)
    deliveries = errand.library.deliveries(errand.edition.id)
    content = message(errand.edition, errand.publication, deliveries)
    secret = _secret(errand, channel)
    _post(errand, channel, content, message_id(errand.edition, channel), secret)
    place = urlsplit(channel.address)
    told = receipt(
        errand,
        _FORMAT,
        # The rest of such an address is often a secret.
        location=f"{place.scheme}://{place.netloc}",
        content=content,
        note="" if secret else "It was not signed, as no secret is kept.",
    )
    return (recorded(errand, told),)


def try_webhook(errand: Errand, channel: WebhookChannel) -> str:
    """Sends the address a message that tells of nothing, and answers a sentence about it. Raises
    DeliveryError, SecretError."""
    content = _encoded({"type": TEST, "publication": _publication(errand.publication)})
    id = f"test-{errand.now():%Y%m%dT%H%M%S%f}"
    answered = _post(errand, channel, content, id, _secret(errand, channel))
    return f"{urlsplit(channel.address).netloc} took the message (status {answered.status})."


def message(edition: Edition, publication: Publication, deliveries: tuple[Delivery, ...]) -> bytes:
    """What is told of an issued edition, as JSON in UTF-8: what it is, its headlines, what was
    corrected, and the `deliveries` made so far."""
    assert edition.issued is not None
    return _encoded(
        {
            "type": CORRECTED if edition.revision else ISSUED,
            "timestamp": edition.issued.isoformat(),
            "publication": _publication(publication),
            "edition": {
                "id": edition.id,
                "title": edition.title,
                "subtitle": edition.subtitle,
                "number": edition.number or None,
                "date": edition.date.isoformat(),
                "slot": edition.slot,
                "zone": edition.zone,
                "language": edition.language,
                "revision": edition.revision,
                "predecessor": edition.predecessor,
                "headlines": [
                    block.overrides.headline or block.article.headline
                    for block in edition.blocks
                    if isinstance(block, LeadBlock | ArticleBlock)
                ],
                "corrections": [to_data(each) for each in edition.corrections],
            },
            "deliveries": [to_data(each) for each in deliveries],
        }
    )


def message_id(edition: Edition, channel: WebhookChannel) -> str:
    """What the message about the edition is called, each time it is sent to the channel."""
    named = f"{edition.id}\n{channel_name(channel)}"
    return f"msg_{hashlib.sha256(named.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


def signed_headers(
    content: bytes, id: str, sent: datetime, secret: str | None
) -> Mapping[str, str]:
    """The headers that go along with a message sent at `sent` (aware): with a `secret` one that
    proves by HMAC-SHA256 that id, time and content are the sender's."""
    moment = str(int(sent.timestamp()))
    headers = {"webhook-id": id, "webhook-timestamp": moment, "Idempotency-Key": id}
    if secret:
        signed = b".".join((id.encode(), moment.encode(), content))
        proof = hmac.new(_key(secret), signed, hashlib.sha256).digest()
        headers["webhook-signature"] = f"v1,{base64.b64encode(proof).decode()}"
    return headers


def _key(secret: str) -> bytes:
    """The secret's bytes: what stands behind whsec_ is base64."""
    if secret.startswith(_SECRET_PREFIX):
        try:
            return base64.b64decode(secret.removeprefix(_SECRET_PREFIX), validate=True)
        except NotBase64:
            pass  # somebody's own word that happens to begin so
    return secret.encode("utf-8")


def _secret(errand: Errand, channel: WebhookChannel) -> str | None:
    """What messages are signed with, None where nobody keeps it. Raises SecretError where that
    cannot be told."""
    try:
        return errand.secrets.get(secret_name(errand.publication.id, channel))
    except NoKeyringError:
        return None


def _post(
    errand: Errand, channel: WebhookChannel, content: bytes, id: str, secret: str | None
) -> Answered:
    host = urlsplit(channel.address).netloc
    try:
        answered = errand.fetcher().send(
            channel.address,
            content=content,
            headers=signed_headers(content, id, errand.now(), secret),
            allow_private=channel.allow_private,
            repeatable=True,  # its id says that it is the same
        )
    except ForbiddenAddressError as error:
        raise DeliveryError(
            f"The webhook cannot be sent: {error}",
            remedy="If the address is your own, allow private addresses in the channel.",
        ) from error
    except FetchError as error:
        raise DeliveryError(
            f"The webhook did not arrive: {error}",
            remedy=error.remedy,
            retry_after=error.retry_after or errand.now() + _AGAIN_AFTER,
        ) from error
    if answered.is_success:
        return answered
    raise _refused(host, answered, errand.now())


def _refused(host: str, answered: Answered, now: datetime) -> DeliveryError:
    is_page = answered.content_type == "text/html"
    words = "" if is_page else answered.content.decode("utf-8", "replace")
    said = " ".join(words.split())[:_LONGEST_SAID]
    told = f" It says: “{said}”" if said else ""
    if answered.status in _PASSING:
        return DeliveryError(
            f"{host} did not take the webhook (status {answered.status}).{told}",
            remedy="It is sent again by itself.",
            retry_after=now + _AGAIN_AFTER,
        )
    what = "does not listen any more" if answered.status == _GONE else "refuses the webhook"
    return DeliveryError(
        f"{host} {what} (status {answered.status}).{told}",
        remedy="Check the channel's address and its secret.",
    )


def _publication(publication: Publication) -> dict[str, Any]:
    return {"id": publication.id, "title": publication.title}


def _encoded(told: Mapping[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
