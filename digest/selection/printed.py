"""What a publication printed of an article."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What the publication printed of an article last: the update number and the digest of its
    words (None where it was not kept), in the edition of that date and number, made at `made`
    (aware)."""

    date: date
    made: datetime | None = None
    number: int = 0
    update_number: int | None = None
    content: str | None = None
