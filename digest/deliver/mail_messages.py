"""The messages that a mail channel sends: one draft, addressed to each recipient."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from digest.deliver.names import channel_name, edition_file_name, fill_pattern
from digest.deliver.unsubscribing import unsubscribe_address
from digest.errors import DeliveryError, RenderError
from digest.model import Edition, Format, MailChannel, PublicationId, Rendition, Security
from digest.render.mail import (
    Attachment,
    Envelope,
    Mailbox,
    addressed,
    parse_mailbox,
    with_attachments,
)

_NO_ATOM = re.compile(r"[^A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Messages:
    """What makes an edition's message to anybody; the same bytes whenever it is asked.

    `key` is that of the addresses to unsubscribe at; `draft` holds the attachments.
    """

    edition: Edition
    publication: PublicationId
    channel: MailChannel
    sender: Mailbox
    reply_to: Mailbox | None
    subject: str
    key: str
    draft: bytes

    def to(self, recipient: Mailbox) -> bytes:
        """The message to `recipient`, lines that end in CR LF."""
        return addressed(self.draft, self.envelope(recipient))

    def test_to(self, recipient: Mailbox) -> bytes:
        """The same for somebody who only looks: by another id, and nobody is unsubscribed."""
        look = hashlib.sha256(f"test\0{self.id_for(recipient)}".encode()).hexdigest()[:32]
        return addressed(
            self.draft,
            Envelope(
                sender=self.sender,
                recipients=(recipient,),
                reply_to=self.reply_to,
                subject=self.subject,
                id=look,
            ),
        )

    def envelope(self, recipient: Mailbox) -> Envelope:
        """Who sends it, to whom, and how this recipient leaves."""
        pattern = self.channel.unsubscribe
        return Envelope(
            sender=self.sender,
            recipients=(recipient,),
            unsubscribe=unsubscribe_address(pattern, recipient.address, self.key),
            reply_to=self.reply_to,
            subject=self.subject,
            id=self.id_for(recipient),
            list_id=_NO_ATOM.sub("-", self.publication) or "digest",
        )

    def id_for(self, recipient: Mailbox) -> str:
        """The message's own: mail programs and servers know by it what they have already."""
        said = "\0".join((self.edition.id, channel_name(self.channel), recipient.address.lower()))
        return hashlib.sha256(said.encode()).hexdigest()[:32]


def messages_of(
    edition: Edition,
    publication: PublicationId,
    channel: MailChannel,
    *,
    rendition: Callable[[Format], Rendition],
    key: str,
) -> Messages:
    """What sends `edition` through `channel`. Raises DeliveryError for a channel that cannot be
    used, and what `rendition` raises."""
    check_mail_channel(channel)
    attachments = [
        Attachment(
            name=edition_file_name(edition, format),
            format=format,
            content=rendition(format).content,
        )
        for format in map(Format, channel.attach)
    ]
    return Messages(
        edition=edition,
        publication=publication,
        channel=channel,
        sender=mailbox_of(channel.sender, channel),
        reply_to=mailbox_of(channel.reply_to, channel) if channel.reply_to else None,
        subject=fill_pattern(channel.subject, edition),
        key=key,
        draft=with_attachments(rendition(Format.EMAIL).content, attachments),
    )


def check_mail_channel(channel: MailChannel) -> None:
    """Raises DeliveryError for a mail channel with which no message can be made."""
    for text in (channel.sender, *filter(None, (channel.reply_to,))):
        mailbox_of(text, channel)
    here = channel.host in ("localhost", "127.0.0.1", "::1")
    if channel.user and channel.security is Security.NONE and not here:
        raise DeliveryError(
            f"The mail channel “{channel.name}” would tell its password unencrypted.",
            remedy="Choose TLS or STARTTLS, or leave its user empty.",
        )
    try:
        Envelope(
            sender=Mailbox(address="desk@digest-desk.invalid"),
            recipients=(Mailbox(address="reader@digest-desk.invalid"),),
            unsubscribe=unsubscribe_address(channel.unsubscribe, "reader@digest-desk.invalid", "k"),
        )
    except RenderError as error:
        raise DeliveryError(str(error), remedy=error.remedy) from error


def mailbox_of(text: str, channel: MailChannel) -> Mailbox:
    """Somebody whom `channel` names. Raises DeliveryError."""
    try:
        return parse_mailbox(text)
    except RenderError as error:
        raise DeliveryError(
            f"The mail channel “{channel.name}” cannot be used: {error}", remedy=error.remedy
        ) from error
