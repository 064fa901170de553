"""A draft campaign in listmonk, made once, whatever breaks off."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from errands import COURIER, EDITION, Office
from listmonk_stand_in import TOKEN, USER, ListmonkStandIn, listmonk_stand_in, rendered
from still_clock import StillClock

from digest.deliver import Errand, secret_name
from digest.deliver.campaign import html_template, text_template
from digest.deliver.listmonk import deliver_to_listmonk, try_listmonk
from digest.errors import DeliveryError
from digest.fetch import Fetcher
from digest.model import EditionId, Format, ListmonkChannel
from digest.render.mail.message import Enclosure, Letter, mail_message
from digest.secrets import variable_for

HTML = (
    '<p>Braces {{ .Campaign }} stay.</p><!--[if mso]><table class="a"><![endif]-->'
    '<img src="cid:one@digest-desk.invalid">'
)
LETTER = Letter(
    edition=EDITION.id,
    title="The Estuary Courier",
    subject="The Estuary Courier, {{ 12 }} March",
    date=EDITION.created,
    language="en",
    text="Braces {{ stay.\n",
    html=HTML,
    enclosures=(Enclosure(id="one@digest-desk.invalid", content=b"\xff\xd8 picture"),),
)


@pytest.fixture
def listmonk() -> Iterator[ListmonkStandIn]:
    with listmonk_stand_in() as listmonk:
        yield listmonk


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(clock=StillClock()) as fetcher:
        yield fetcher


@pytest.fixture
def channel(listmonk: ListmonkStandIn) -> ListmonkChannel:
    return ListmonkChannel(
        name="readers", address=listmonk.address, user=USER, lists=(3,), allow_private=True
    )


@pytest.fixture
def errand(office: Office, channel: ListmonkChannel, fetcher: Fetcher) -> Errand:
    """The letter to the channel, whose token is in the environment."""
    token = {variable_for(secret_name(COURIER.id, channel)): TOKEN}
    posted = replace(office, contents={Format.EMAIL: mail_message(LETTER)}, environment=dict(token))
    return posted.errand(channel, fetcher=lambda: fetcher)


def test_a_draft_campaign_shows_the_message_word_for_word(
    errand: Errand, channel: ListmonkChannel, listmonk: ListmonkStandIn
) -> None:
    (receipt,) = deliver_to_listmonk(errand, channel)
    (campaign,) = listmonk.campaigns
    (picture,) = listmonk.media
    shown = f"{listmonk.address}/uploads/{picture}"
    assert rendered(campaign["body"]).strip() == HTML.replace("cid:one@digest-desk.invalid", shown)
    assert rendered(campaign["subject"], as_html=False) == LETTER.subject
    assert rendered(campaign["altbody"], as_html=False) == LETTER.text
    assert (campaign["status"], campaign["type"], campaign["content_type"]) == (
        "draft",
        "regular",
        "html",
    )
    assert campaign["lists"] == [{"id": 3, "name": "Readers"}]
    assert campaign["name"] == "The Estuary Courier 2026-03-12"
    assert listmonk.media[picture] == b"\xff\xd8 picture"
    assert receipt.location == f"{listmonk.address}/admin/campaigns/1"
    assert (receipt.format, receipt.note) == (Format.EMAIL, "")


def test_a_second_delivery_asks_nothing(
    errand: Errand, channel: ListmonkChannel, listmonk: ListmonkStandIn
) -> None:
    first = deliver_to_listmonk(errand, channel)
    asked = len(listmonk.asked)
    assert deliver_to_listmonk(errand, channel) == first
    assert len(listmonk.asked) == asked


@pytest.mark.parametrize("path", ["/api/campaigns", "/api/media"])
def test_what_was_made_before_an_answer_was_lost_is_found_again(
    errand: Errand, channel: ListmonkChannel, listmonk: ListmonkStandIn, path: str
) -> None:
    listmonk.breaks_off_behind = path
    with pytest.raises(DeliveryError) as raised:
        deliver_to_listmonk(errand, channel)
    assert raised.value.retry_after is not None
    deliver_to_listmonk(errand, channel)
    assert len(listmonk.campaigns) == len(listmonk.media) == 1


def test_another_edition_with_the_same_picture_makes_another_campaign_and_no_second_picture(
    errand: Errand, channel: ListmonkChannel, listmonk: ListmonkStandIn
) -> None:
    deliver_to_listmonk(errand, channel)
    corrected = replace(EDITION, id=EditionId("e2"), revision=1)
    errand.library.save_edition(corrected, saved=EDITION.created)
    deliver_to_listmonk(replace(errand, edition=corrected), channel)
    assert len(listmonk.campaigns) == 2
    assert len(listmonk.media) == 1
    assert listmonk.campaigns[1]["name"] == "The Estuary Courier 2026-03-12 (1)"


def test_a_wrong_token_is_said_and_not_shown(
    errand: Errand, channel: ListmonkChannel, listmonk: ListmonkStandIn, office: Office
) -> None:
    wrong = {variable_for(secret_name(COURIER.id, channel)): "wr0ng"}
    errand = replace(errand, secrets=replace(office, environment=wrong).errand(channel).secrets)
    with pytest.raises(DeliveryError, match="invalid API credentials") as raised:
        deliver_to_listmonk(errand, channel)
    assert raised.value.retry_after is None
    assert "wr0ng" not in str(raised.value) + raised.value.remedy


def test_without_a_token_or_a_list_nothing_is_asked(
    office: Office, errand: Errand, channel: ListmonkChannel, listmonk: ListmonkStandIn
) -> None:
    without = {variable_for(secret_name(COURIER.id, channel)): ""}
    with pytest.raises(DeliveryError, match="no token"):
        deliver_to_listmonk(replace(office, environment=without).errand(channel), channel)
    with pytest.raises(DeliveryError, match="no API user"):
        deliver_to_listmonk(errand, replace(channel, user=""))
    with pytest.raises(DeliveryError, match="names no list"):
        deliver_to_listmonk(errand, replace(channel, lists=()))
    assert listmonk.asked == []


def test_a_list_that_does_not_exist_is_noted(errand: Errand, channel: ListmonkChannel) -> None:
    (receipt,) = deliver_to_listmonk(errand, replace(channel, lists=(3, 8)))
    assert receipt.note == "It lacks the lists 8, which do not exist."


def test_a_listmonk_that_is_away_is_asked_again_later(
    errand: Errand, channel: ListmonkChannel, listmonk: ListmonkStandIn
) -> None:
    listmonk.status = 503
    with pytest.raises(DeliveryError, match="not ready") as raised:
        deliver_to_listmonk(errand, channel)
    assert raised.value.retry_after is not None
    assert raised.value.retry_after > EDITION.created


def test_a_password_is_not_sent_unencrypted_to_the_internet(
    errand: Errand, channel: ListmonkChannel
) -> None:
    with pytest.raises(DeliveryError, match="unencrypted"):
        deliver_to_listmonk(
            errand, replace(channel, address="http://lists.example", allow_private=False)
        )


def test_a_trial_names_the_lists_and_makes_nothing(
    errand: Errand, channel: ListmonkChannel, listmonk: ListmonkStandIn
) -> None:
    assert try_listmonk(errand, channel) == "listmonk answers. The lists: Readers."
    with pytest.raises(DeliveryError, match="no list 9") as raised:
        try_listmonk(errand, replace(channel, lists=(9,)))
    assert "3 (Readers)" in raised.value.remedy
    assert listmonk.campaigns == []


@pytest.mark.parametrize(
    "text", ["", "plain", "{{", "{{{", "}}", '{{ "x" }}', "a{b}c", "{{/* x */}}", "{{- trim -}}"]
)
def test_any_text_comes_out_of_its_template_as_it_was(text: str) -> None:
    assert rendered(text_template(text), as_html=False) == text
    assert rendered(html_template(f"<!-- {text} -->{text}")) == f"<!-- {text} -->{text}"
