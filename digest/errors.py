"""One tree of errors. Facts are attributes; `str(error)` is a plain sentence saying what happened,
`remedy` what the reader can do about it."""

from datetime import datetime


class DigestError(Exception):
    """Anything that Digest Desk itself finds wrong."""

    remedy: str = ""

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        if remedy:
            self.remedy = remedy


class NotFoundError(DigestError):
    """Something named does not exist: `kind` ("edition", "publication", …) and `name`."""

    def __init__(self, kind: str, name: str, *, remedy: str = "") -> None:
        super().__init__(f"There is no {kind} “{name}”.", remedy=remedy)
        self.kind = kind
        self.name = name


class FetchError(DigestError):
    """An address gave nothing usable; `url` is the one asked for.

    `retry_after` (aware) is when the site asks to be asked again, None where it does not say.
    """

    remedy = "Check the address in a browser; the source is tried again at the next gathering."

    def __init__(
        self, url: str, message: str, *, remedy: str = "", retry_after: datetime | None = None
    ) -> None:
        super().__init__(message, remedy=remedy)
        self.url = url
        self.retry_after = retry_after


class ForbiddenAddressError(FetchError):
    """The address is not http(s), or leads to a private, loopback or otherwise reserved host."""

    remedy = (
        "If the site is your own, allow private addresses: for the source, or with "
        "--allow-private where it is imported by hand."
    )


class RobotsError(FetchError):
    """The site's robots.txt asks programs not to fetch this address, or could not be read."""

    remedy = (
        "Save the page in a browser and import it; or, if the site's owner agrees, leave "
        "robots.txt aside for this source, with --ignore-robots."
    )


class GoneError(FetchError):
    """The site has no page at the address any more, and says so (404, 410)."""


class TooLargeError(FetchError):
    """The content, or what came before it, passed the size limit."""


class FetchTimeoutError(FetchError):
    """The total time for one address ran out, or its host fell silent."""


class FetchCancelled(FetchError):  # noqa: N818 - not a fault
    """The fetch was ended because somebody asked for it."""

    remedy = "Start it again."


class ReadError(DigestError):
    """Bytes that should have been a page, a feed or a picture are not; `name` is what was read."""

    remedy = "Open it in a browser and save the page again, or import another one."

    def __init__(self, name: str, message: str, *, remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.name = name


class LibraryError(DigestError):
    """The desk's database could not be opened, migrated or written."""


class SettingError(DigestError):
    """A setting cannot have the value that it was given; `name` is the setting's, `reason` the
    sentence to say where its name and the value stand beside it."""

    remedy = "What each setting means: digest settings list"

    def __init__(self, name: str, message: str, *, remedy: str = "", reason: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.name = name
        self.reason = reason or message


class UnusableSettingError(DigestError):
    """What a setting asks for cannot be done on this computer."""


class SecretError(DigestError):
    """A password could not be read from the system's keyring, or not be kept there; `name` is what
    it is kept under."""

    def __init__(self, name: str, message: str, *, remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.name = name


class NoKeyringError(SecretError):
    """There is no keyring to be asked for a password, nor does the environment hold it."""


class EditError(DigestError):
    """An edit names a block, section or place that the edition does not have."""


class RenderError(DigestError):
    """An edition could not be rendered; `theme` is whose. `file` ("mine/web.css") and `line` (from
    1, 0 where there is none) tell the place where the theme is at fault."""

    def __init__(
        self, message: str, *, theme: str = "", remedy: str = "", file: str = "", line: int = 0
    ) -> None:
        super().__init__(message, remedy=remedy)
        self.theme = theme
        self.file = file
        self.line = line


class UnprintableError(RenderError):
    """The rendering took too long or too much memory, ended its process, or failed at what the
    edition holds: the fault is not known to be the theme's."""


class RenderCancelled(RenderError):  # noqa: N818 - not a fault
    """The rendering was stopped because somebody asked for it."""


class DeliveryError(DigestError):
    """A rendition did not reach its channel.

    `retry_after` (aware) is when what is missing should be delivered again, None where somebody has
    to see to it first.
    """

    def __init__(
        self, message: str, *, remedy: str = "", retry_after: datetime | None = None
    ) -> None:
        super().__init__(message, remedy=remedy)
        self.retry_after = retry_after


class ScheduleError(DigestError):
    """A schedule that cannot be kept: an unknown zone, no weekday."""


class NoticeError(DigestError):
    """A notice that can't be sent; `name` is the notice's."""

    def __init__(self, name: str, message: str, *, remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.name = name


class ServiceError(DigestError):
    """The scheduler could not be set up as a service of the user's."""


class RecipeError(DigestError):
    """A recipe that cannot be followed, or that found less than its minimum. `file` and `line`
    (from 1) are where one that was read from a file is at fault, "" and 0 where that is unknown."""

    def __init__(self, message: str, *, remedy: str = "", file: str = "", line: int = 0) -> None:
        super().__init__(message, remedy=remedy)
        self.file = file
        self.line = line


class MakingCancelled(DigestError):  # noqa: N818 - not a fault
    """The making of an edition was stopped because somebody asked for it."""

    remedy = "Start it again; what was gathered is kept."
