"""What delivered files are called, and what receipts call channels and passwords. Pure."""

import hashlib
import re
import string
import unicodedata
from collections.abc import Mapping

from digest.errors import DeliveryError
from digest.model import (
    Channel,
    Edition,
    FolderChannel,
    Format,
    ListmonkChannel,
    MailChannel,
    PublicationId,
    SiteChannel,
    WebhookChannel,
)

MAX_NAME_BYTES = 120
"""Well below every file system's 255, so that a copy's " (2)" and a temporary suffix still fit."""

USUAL_SLOT = "daily"
"""The slot that is not named in a file name."""

USUAL_NAMES = "{title} {date} {slot}"
"""The pattern of channels without one of their own."""

_FIELDS = ("title", "date", "year", "month", "day", "number", "slot")
_DEVICE_NAMES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_UNSAFE = re.compile(r'[/\\:*?"<>|$`;{}%~\x00-\x1f\x7f]')


def channel_name(channel: Channel) -> str:
    """What receipts call the channel: its kind and its name, for a folder its path."""
    match channel:
        case FolderChannel():
            return f"folder:{channel.path}"
        case MailChannel():
            return f"mail:{channel.name}"
        case SiteChannel():
            return f"site:{channel.name}"
        case ListmonkChannel():
            return f"listmonk:{channel.name}"
        case WebhookChannel():
            return f"webhook:{channel.name}"


def secret_name(publication: PublicationId, channel: Channel) -> str:
    """What the channel's password, key or token is kept under, in the desk's Secrets; "" for kinds
    that have none."""
    if isinstance(channel, FolderChannel | SiteChannel):
        return ""
    return f"channels.{publication}.{channel_name(channel)}"


def unsubscribe_secret_name(publication: PublicationId, channel: MailChannel) -> str:
    """What the key is kept under by which recipients' tokens are made."""
    return f"{secret_name(publication, channel)}.unsubscribe"


def formats_of(channel: Channel) -> tuple[Format, ...]:
    """What the channel takes, each once. Raises DeliveryError for a format that is not known."""
    match channel:
        case FolderChannel() | SiteChannel():
            return _formats(channel, channel.formats)
        case MailChannel():
            return _formats(channel, (Format.EMAIL, *channel.attach))
        case ListmonkChannel():
            return (Format.EMAIL,)
        case WebhookChannel():
            return ()


def _formats(channel: Channel, names: tuple[str, ...]) -> tuple[Format, ...]:
    try:
        return tuple(dict.fromkeys(Format(name) for name in names))
    except ValueError as error:
        known = ", ".join(Format)
        raise DeliveryError(
            f"The channel {channel_name(channel)} asks for a format that does not exist: {error}.",
            remedy=f"The formats are {known}.",
        ) from error


def edition_file_name(edition: Edition, format: Format, pattern: str = USUAL_NAMES) -> str:
    """The edition's file name by `pattern`, as `fill_pattern` fills it, with the format's suffix.

    Each "/" in the pattern begins a file in a folder; what is filled in begins none. Raises
    DeliveryError for a pattern that cannot be filled.
    """
    *folders, name = (pattern or USUAL_NAMES).split("/")
    if not all(part.strip(" .") for part in (*folders, name)):
        raise _unusable(pattern, "a name in it is empty")
    parts = [_component(*_filled_parts(folder, edition), suffix="") for folder in folders]
    title, ending = _filled_parts(name, edition)
    return "/".join((*parts, safe_file_name(title, ending=ending, format=format)))


def fill_pattern(pattern: str, edition: Edition) -> str:
    """`pattern` with its {title}, {date}, {year}, {month}, {day}, {number} and {slot} filled in.

    The usual slot and the number of an edition without one are "". Raises DeliveryError for any
    other field, or a brace that stands alone.
    """
    return "".join(_filled_parts(pattern, edition))


def check_pattern(pattern: str) -> None:
    """Raises DeliveryError for a pattern that no edition fills."""
    for part in pattern.split("{title}"):
        _filled(part, dict.fromkeys(_FIELDS, ""))


def safe_file_name(title: str, *, ending: str = "", format: Format) -> str:
    """One path component of 1 to MAX_NAME_BYTES bytes that every file system takes as it is.

    Whatever had to be changed in `title` or `ending` is made up for by a digest of the original,
    so that two different names never meet in one file.
    """
    return _component(title, ending, suffix=format.suffix)


def _filled_parts(pattern: str, edition: Edition) -> tuple[str, str]:
    """What is said up to the title, which comes as it is, and what is said behind it."""
    facts = _facts(edition)
    before, title, behind = pattern.partition("{title}")
    if not title:
        return _filled(pattern, facts).strip(), ""
    return _filled(before, facts).lstrip() + edition.title, _filled(behind, facts).rstrip()


def _facts(edition: Edition) -> dict[str, str]:
    day = edition.date
    number = "" if edition.number is None else str(edition.number)
    slot = "" if edition.slot == USUAL_SLOT else edition.slot
    said = (edition.title, day.isoformat(), f"{day.year:04}", f"{day.month:02}", f"{day.day:02}")
    return dict(zip(_FIELDS, (*said, number, slot), strict=True))


def _filled(pattern: str, facts: Mapping[str, str]) -> str:
    said = []
    try:
        for text, field, shape, conversion in string.Formatter().parse(pattern):
            said.append(text)
            if field is not None and (shape or conversion or field not in facts):
                raise _unusable(pattern, f"there is no {{{field}}}")
            said.append("" if field is None else facts[field])
    except ValueError as error:
        raise _unusable(pattern, "its braces do not match") from error
    return re.sub(" +", " ", "".join(said))


def _unusable(pattern: str, reason: str) -> DeliveryError:
    return DeliveryError(
        f"The pattern “{pattern}” cannot be filled: {reason}.",
        remedy="It may hold {title}, {date}, {year}, {month}, {day}, {number} and {slot}.",
    )


def _component(title: str, ending: str, *, suffix: str) -> str:
    wanted = title + ending
    room = MAX_NAME_BYTES - len(suffix)
    stem = _shorten(_safe(wanted), room)
    if stem != wanted or not stem:
        mark = hashlib.sha256(wanted.encode("utf-8", "surrogatepass")).hexdigest()[:10]
        # The ending survives a long title: the date is what a reader looks for.
        kept = _shorten(_safe(ending), room // 2)
        head = _shorten(_safe(title), room - len(kept.encode()) - len(mark) - 2)
        stem = "-".join(part for part in (head, kept.strip(), mark) if part)
    return stem + suffix


def _safe(text: str) -> str:
    """`text` without what a file system, a shell or a reader could take for something else."""
    composed = unicodedata.normalize("NFC", text)
    shown = "".join(
        c if unicodedata.category(c)[0] not in "CZ" or c == " " else " " for c in composed
    )
    words = " ".join(_UNSAFE.sub(" ", shown).split())
    words = words.rstrip(" .").lstrip(" .-")
    return f"_{words}" if _DEVICE_NAMES.fullmatch(words) else words


def _shorten(text: str, size: int) -> str:
    """The longest beginning of `text` of at most `size` bytes of UTF-8."""
    return text.encode()[:size].decode("utf-8", "ignore").rstrip(" .")
