"""A rendition read back as soon as it is made: what it lacks, and what mail programs will say."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from digest.model import EditionId, Format, RenderProblem
from digest.render.here import render_here
from digest.render.jobs import CheckJob

if TYPE_CHECKING:
    from digest.render.mail import MailReport
    from digest.render.memory import Memory
    from digest.render.parity import Missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was found of one rendition of `size` bytes: `missing` is what it lacks of its edition,
    `problems` are blocks that could not be printed; `mail` is None for what is no e-mail."""

    edition: EditionId
    format: Format
    size: int
    missing: "tuple[Missing, ...]" = ()
    mail: "MailReport | None" = None
    problems: tuple[RenderProblem, ...] = ()

    @property
    def is_faulty(self) -> bool:
        """Whether a reader would go without something."""
        spoilt = self.mail is not None and self.mail.has_errors
        return bool(self.missing or self.problems or spoilt)


def check_here(
    job: CheckJob, *, media: Path, themes: Path | None = None, memory: "Memory | None" = None
) -> Checked:
    """Renders what `job` asks for and reads it back. Raises RenderError."""
    from digest.render.content.context import anchors_of  # noqa: PLC0415 - as formats are
    from digest.render.mail import check_mail  # noqa: PLC0415
    from digest.render.parity import missing  # noqa: PLC0415

    rendition = render_here(job.edition, job.format, media=media, themes=themes, memory=memory)
    is_mail = rendition.format is Format.EMAIL
    return Checked(
        edition=job.edition.id,
        format=job.format,
        size=len(rendition.content),
        missing=missing(job.whole, rendition),
        mail=check_mail(rendition.content, anchors_of(job.whole)) if is_mail else None,
        problems=rendition.problems,
    )
