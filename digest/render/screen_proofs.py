"""Proofs for the screen: whole pages, or only what an edit changed of the one that is shown."""

from pathlib import Path

from digest.model import Format
from digest.render.here import render_here
from digest.render.jobs import ScreenJob
from digest.render.memory import Memory
from digest.render.proofs import ScreenProof


def screen_proof(
    job: ScreenJob, *, media: Path, themes: Path | None, memory: Memory
) -> ScreenProof:
    """What `job` asks for. Only web pages are exchanged in parts. Raises RenderError."""
    from digest.render.content.context import anchors_of  # noqa: PLC0415 - as formats are

    edition = job.edition
    anchors = anchors_of(edition)
    if job.format is Format.WEB and job.shown is not None:
        from digest.render.web.patch import web_patch  # noqa: PLC0415 - as formats are

        patch = web_patch(job.shown, edition, media=media, themes=themes, memory=memory)
        if patch is not None:
            return ScreenProof(edition=edition.id, elements=patch.elements, anchors=anchors)
    content = render_here(edition, job.format, media=media, themes=themes, memory=memory).content
    if job.format is Format.EMAIL:
        from digest.render.mail.opening import opened  # noqa: PLC0415

        return ScreenProof(edition=edition.id, content=opened(content), anchors=anchors)
    text = content.decode("utf-8")
    if job.format is Format.TEXT:
        from digest.render.text.places import lines_of_blocks  # noqa: PLC0415

        lines = lines_of_blocks(text, edition, media)
        return ScreenProof(edition=edition.id, content=text, lines=lines)
    return ScreenProof(edition=edition.id, content=text, anchors=anchors)
