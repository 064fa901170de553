"""A draft campaign in listmonk: somebody looks at it there and sends it."""

import hashlib

from digest.deliver.campaign import Draft, draft_of, html_template, text_template, with_links
from digest.deliver.errand import Errand
from digest.deliver.listmonk_api import Listmonk
from digest.deliver.names import USUAL_SLOT, channel_name, fill_pattern, secret_name
from digest.deliver.receipts import receipt, recorded, standing
from digest.errors import DeliveryError
from digest.model import Delivery, Edition, Format, ListmonkChannel

_TAG = "digest-desk"
_MAKE_A_USER = "Make an API user in listmonk (Admin, Users) and keep its token with the channel."


def deliver_to_listmonk(errand: Errand, channel: ListmonkChannel) -> tuple[Delivery, ...]:
    """Makes a draft campaign of the edition, once; answers the receipt, on record.

    A campaign bears a tag by which it is found again: where the one before was broken off behind
    its making, it is not made twice. Raises DeliveryError, SecretError, and what the rendition
    raises.
    """
    former = standing(errand, Format.EMAIL)
    if former is not None:
        return (former,)
    if not channel.lists:
        raise DeliveryError(
            f"The channel {channel_name(channel)} names no list.",
            remedy="A campaign needs one: give the numbers that listmonk shows of its lists.",
        )
    listmonk = _opened(errand, channel)
    tag = campaign_tag(errand.edition, channel)
    content = errand.rendition(Format.EMAIL).content
    campaign = listmonk.find(tag)
    if campaign is None:
        draft = draft_of(content)
        links = {
            id: listmonk.picture(_picture_name(picture), picture)
            for id, picture in draft.pictures.items()
        }
        campaign = listmonk.create(_campaign(errand.edition, channel, draft, links, tag))
    missing = [str(number) for number in channel.lists if number not in campaign.lists]
    made = receipt(
        errand,
        Format.EMAIL,
        location=listmonk.campaign_page(campaign.id),
        content=content,
        note=f"It lacks the lists {', '.join(missing)}, which do not exist." if missing else "",
    )
    return (recorded(errand, made),)


def try_listmonk(errand: Errand, channel: ListmonkChannel) -> str:
    """Whether the channel's listmonk lets us in and has its lists, as a sentence; nothing is made
    there. Raises DeliveryError, SecretError."""
    names = _opened(errand, channel).lists()
    missing = [str(number) for number in channel.lists if number not in names]
    if missing:
        raise DeliveryError(
            f"listmonk has no list {', '.join(missing)}.",
            remedy=f"It has: {', '.join(f'{n} ({name})' for n, name in sorted(names.items()))}.",
        )
    return f"listmonk answers. The lists: {', '.join(names[number] for number in channel.lists)}."


def campaign_tag(edition: Edition, channel: ListmonkChannel) -> str:
    """The tag by which the edition's campaign is found again."""
    named = f"{edition.id}\n{channel_name(channel)}"
    return f"{_TAG}-{hashlib.sha256(named.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def _opened(errand: Errand, channel: ListmonkChannel) -> Listmonk:
    if not channel.user:
        raise DeliveryError(
            f"The channel {channel_name(channel)} names no API user.", remedy=_MAKE_A_USER
        )
    token = errand.secrets.get(secret_name(errand.publication.id, channel))
    if not token:
        raise DeliveryError(
            f"There is no token for the channel {channel_name(channel)}.",
            remedy=_MAKE_A_USER,
        )
    return Listmonk(
        errand.fetcher(),
        channel.address,
        channel.user,
        token,
        now=errand.now(),
        allow_private=channel.allow_private,
    )


def _campaign(
    edition: Edition, channel: ListmonkChannel, draft: Draft, links: dict[str, str], tag: str
) -> dict[str, object]:
    """What POST /api/campaigns is given."""
    subject = fill_pattern(channel.subject, edition) if channel.subject else draft.subject
    slot = "" if edition.slot in ("", USUAL_SLOT) else f" {edition.slot}"
    revision = f" ({edition.revision})" if edition.revision else ""
    template = {} if channel.template is None else {"template_id": channel.template}
    return {
        "name": f"{edition.title} {edition.date.isoformat()}{slot}{revision}",
        "subject": text_template(subject),
        "lists": list(channel.lists),
        "type": "regular",
        "content_type": "html",
        "body": html_template(with_links(draft.html, links)),
        "altbody": text_template(draft.text),
        "messenger": "email",
        "tags": [_TAG, tag],
        **template,
    }


def _picture_name(content: bytes) -> str:
    return f"{hashlib.sha256(content).hexdigest()[:32]}.jpg"
