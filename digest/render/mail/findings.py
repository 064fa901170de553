"""What a check of a finished mail says: values that a window can show and a script can read."""

from dataclasses import dataclass
from enum import StrEnum

from digest.model import BlockId
from digest.render.mail.size import CLIP


class Level(StrEnum):
    """How much a finding weighs: an ERROR spoils the mail for some readers, a WARNING may, a NOTE
    is good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Kind(StrEnum):
    """What a finding is about."""

    SIZE = "size"
    MESSAGE = "message"
    STRUCTURE = "structure"
    PICTURE = "picture"
    LINK = "link"
    COLOR = "colour"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailCheck:
    """One finding. `text` and `remedy` are sentences for the editor; `block` is where, None for the
    whole mail; `count` is how often it was found there."""

    kind: Kind
    level: Level
    text: str
    remedy: str = ""
    block: BlockId | None = None
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSize:
    """Bytes: of the `html`, which Gmail cuts at CLIP, and of the whole `message`."""

    html: int
    message: int

    @property
    def share(self) -> float:
        """How much of what Gmail shows the HTML takes; above 1 it is cut off."""
        return self.html / CLIP


@dataclass(frozen=True, slots=True, kw_only=True)
class MailReport:
    """`checks` have the errors first, then the warnings, each in the order of the mail."""

    size: MailSize
    checks: tuple[MailCheck, ...]

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return any(check.level is Level.ERROR for check in self.checks)
