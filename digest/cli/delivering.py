"""`deliver` and `deliveries`: an issued edition to its channels, and where it went."""

from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.editions import EditionName
from digest.cli.output import answer_json, moment, plain_data, progress, say, table
from digest.cli.session import AsJson, find_edition, now, session
from digest.errors import DeliveryError

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.model import Delivery, Edition, EditionId, MailReceipt

Channels = Annotated[
    list[str] | None,
    typer.Option("--channel", metavar="NAME", help="Only to this one; may be repeated."),
]


def deliver(
    context: typer.Context,
    name: EditionName,
    channel: Channels = None,
    test_to: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Send it by mail to this address alone.")
    ] = "",
    again: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ADDRESS",
            help="Also to this recipient, who was refused or is uncertain; may be repeated.",
        ),
    ] = None,
    json: AsJson = False,
) -> None:
    """Bring an issued edition to the channels that have not got it yet, once each.

    What broke off goes on where it was. Who may have got a mail already is left alone, but for
    --again, which names them.
    """
    from digest.pipeline import deliver_edition

    with session(context).desk(printing=True) as desk, progress() as on_progress:
        edition = find_edition(name, desk.library)
        if test_to:
            say(_tested(edition, desk, channel or [], test_to))
            return
        only = _named(edition, desk, channel or [])
        _ask_again(edition, desk, only, again or [])
        receipts = deliver_edition(edition, desk, only=only, on_progress=on_progress)
    if json:
        answer_json(receipts)
        return
    for receipt in receipts:
        say(receipt_line(receipt))


def deliveries(context: typer.Context, name: EditionName, json: AsJson = False) -> None:
    """Show where an edition went, and how far its mail to each recipient has come."""
    with session(context).desk() as desk:
        edition = find_edition(name, desk.library)
        receipts = desk.library.deliveries(edition.id)
        mail = {
            channel: desk.library.mail_receipts(edition.id, channel)
            for channel in desk.library.mail_channels(edition.id)
        }
    if json:
        answer_json(
            {
                "deliveries": plain_data(list(receipts)),
                "recipients": {channel: plain_data(list(each)) for channel, each in mail.items()},
            }
        )
        return
    _tell_receipts(receipts)
    for channel, each in mail.items():
        say(f"\n{channel}")
        _tell_recipients(each)


def receipt_line(receipt: "Delivery") -> str:
    """One line about a receipt."""
    note = f" ({receipt.note})" if receipt.note else ""
    return f"delivered {moment(receipt.delivered)} {receipt.location}{note}"


def _tell_receipts(receipts: "tuple[Delivery, ...]") -> None:
    cells = [
        (moment(each.delivered), each.channel, each.format, each.location, each.note)
        for each in receipts
    ]
    heads = ("DELIVERED", "CHANNEL", "FORMAT", "WHERE", "NOTE")
    table(heads, cells, empty="Nothing has been delivered.")


def _tell_recipients(receipts: "tuple[MailReceipt, ...]") -> None:
    cells = [(each.state, each.address, moment(each.at), each.reason) for each in receipts]
    table(("STATE", "RECIPIENT", "SINCE", "REASON"), cells, empty="Nobody is to get it.")


def _named(edition: "Edition", desk: "Desk", names: list[str]) -> list[str]:
    """The channels' names as receipts have them."""
    from digest.deliver import channel_name
    from digest.pipeline import find_channel, publication_of

    publication = publication_of(edition, desk.library)
    if publication is None:
        return names
    return [channel_name(find_channel(publication, desk, name)) for name in names]


def _tested(edition: "Edition", desk: "Desk", names: list[str], to: str) -> str:
    from digest.model import MailChannel
    from digest.pipeline import channels_of, find_channel, publication_of, send_test

    publication = publication_of(edition, desk.library)
    if publication is None:
        raise DeliveryError("The edition belongs to no publication, so it has no channels.")
    channels = [find_channel(publication, desk, name) for name in names]
    for channel in channels or channels_of(publication, desk):
        if isinstance(channel, MailChannel):
            return send_test(channel, desk, publication=publication, edition=edition, to=to)
    raise DeliveryError(
        "None of these channels is a mail channel.",
        remedy="See: digest channels list PUBLICATION",
    )


def _ask_again(edition: "Edition", desk: "Desk", only: list[str], addresses: list[str]) -> None:
    from digest.pipeline import ask_again

    if not addresses:
        return
    channels = only or list(desk.library.mail_channels(edition.id))
    if len(channels) != 1:
        raise typer.BadParameter("Name the mail channel with --channel.", param_hint="--again")
    ask_again(
        edition.id, channels[0], _whole(edition.id, channels[0], addresses, desk), desk, now=now()
    )


def _whole(edition: "EditionId", channel: str, said: list[str], desk: "Desk") -> list[str]:
    """ "refused" and "uncertain" stand for all who are."""
    receipts = desk.library.mail_receipts(edition, channel)
    return [
        address
        for word in said
        for address in ([each.address for each in receipts if each.state == word] or [word])
    ]
