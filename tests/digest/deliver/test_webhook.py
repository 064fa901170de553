"""A webhook is told of each edition once, and can tell who sent it."""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from errands import COURIER, EDITION, NOW, Office
from loopback_site import Answer, LoopbackSite
from still_clock import StillClock

from digest.deliver import Errand, deliver, secret_name
from digest.deliver.webhook import deliver_to_webhook, signed_headers, try_webhook
from digest.errors import DeliveryError
from digest.fetch import Fetcher
from digest.model import EditionId, FolderChannel, Format, WebhookChannel
from digest.secrets import variable_for


@pytest.fixture
def channel(site: LoopbackSite) -> WebhookChannel:
    address = site.page("/hook/s3cret", "{}")
    return WebhookChannel(name="desk", address=address, allow_private=True)


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(clock=StillClock()) as fetcher:
        yield fetcher


@pytest.fixture
def errand(office: Office, channel: WebhookChannel, fetcher: Fetcher) -> Errand:
    secret = {variable_for(secret_name(COURIER.id, channel)): "our word"}
    return replace(office, environment=secret).errand(channel, fetcher=lambda: fetcher)


def test_it_is_told_of_the_edition_and_where_it_went(
    office: Office, errand: Errand, channel: WebhookChannel, site: LoopbackSite
) -> None:
    (file,) = deliver(office.errand(FolderChannel(path="out", formats=("web",))))
    (receipt,) = deliver_to_webhook(errand, channel)
    (received,) = site.received
    told = json.loads(received.content)
    assert told["type"] == "edition.issued"
    assert told["edition"]["id"] == EDITION.id
    assert told["edition"]["date"] == "2026-03-12"
    assert told["publication"] == {"id": "courier", "title": "The Estuary Courier"}
    assert [each["location"] for each in told["deliveries"]] == [file.location]
    assert received.headers["Content-Type"] == "application/json"
    assert "s3cret" not in receipt.location
    assert receipt.sha256 == hashlib.sha256(received.content).hexdigest()


def test_who_knows_the_secret_can_prove_the_sender(
    errand: Errand, channel: WebhookChannel, site: LoopbackSite
) -> None:
    deliver_to_webhook(errand, channel)
    (received,) = site.received
    headers = received.headers
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + received.content
    proof = base64.b64encode(hmac.new(b"our word", signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{proof}"
    assert headers["webhook-timestamp"] == str(int(NOW.timestamp()))
    assert headers["Idempotency-Key"] == headers["webhook-id"]


def test_signatures_are_those_of_standard_webhooks() -> None:
    secret = "whsec_" + base64.b64encode(b"0123456789abcdef01234567").decode()
    headers = signed_headers(b"{}", "msg_1", NOW, secret)
    signed = f"msg_1.{int(NOW.timestamp())}.".encode() + b"{}"
    proof = hmac.new(b"0123456789abcdef01234567", signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(proof).decode()
    assert "webhook-signature" not in signed_headers(b"{}", "msg_1", NOW, None)


def test_a_second_delivery_sends_nothing(
    errand: Errand, channel: WebhookChannel, site: LoopbackSite
) -> None:
    first = deliver_to_webhook(errand, channel)
    assert deliver_to_webhook(errand, channel) == first
    assert len(site.received) == 1


def test_what_is_sent_again_bears_the_same_id(
    errand: Errand, channel: WebhookChannel, site: LoopbackSite
) -> None:
    busy = Answer(status=503)
    site.answers("/hook/s3cret", busy, busy, busy, Answer(status=200))
    with pytest.raises(DeliveryError, match="status 503") as raised:
        deliver_to_webhook(errand, channel)
    assert raised.value.retry_after == NOW + timedelta(minutes=5)
    deliver_to_webhook(errand, channel)
    assert len(site.received) == 4
    assert len({received.headers["webhook-id"] for received in site.received}) == 1


@pytest.mark.parametrize(("status", "said"), [(400, "refuses"), (410, "not listen any more")])
def test_a_refusal_is_told_with_what_it_says_and_not_tried_again(
    errand: Errand, channel: WebhookChannel, site: LoopbackSite, status: int, said: str
) -> None:
    site.answers("/hook/s3cret", Answer(status=status, body=b"no such\nhook"))
    with pytest.raises(DeliveryError, match=said) as raised:
        deliver_to_webhook(errand, channel)
    assert "no such hook" in str(raised.value)
    assert "s3cret" not in str(raised.value)
    assert raised.value.retry_after is None
    assert errand.library.delivery(EDITION.id, "webhook:desk", Format.WEB) is None


def test_a_private_address_needs_leave(errand: Errand, channel: WebhookChannel) -> None:
    with pytest.raises(DeliveryError, match="private") as raised:
        deliver_to_webhook(errand, replace(channel, allow_private=False))
    assert "allow private addresses in the channel" in raised.value.remedy


def test_a_corrected_edition_is_told_as_one(
    office: Office, errand: Errand, channel: WebhookChannel, site: LoopbackSite
) -> None:
    corrected = replace(EDITION, id=EditionId("e2"), revision=1, predecessor=EDITION.id)
    office.keep(corrected)
    deliver_to_webhook(replace(errand, edition=corrected), channel)
    told = json.loads(site.received[0].content)
    assert (told["type"], told["edition"]["predecessor"]) == ("edition.corrected", EDITION.id)


def test_a_trial_tells_of_nothing(
    errand: Errand, channel: WebhookChannel, site: LoopbackSite
) -> None:
    assert "took the message (status 200)" in try_webhook(errand, channel)
    assert json.loads(site.received[0].content)["type"] == "test"
