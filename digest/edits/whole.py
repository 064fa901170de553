"""An edition begun, its nameplate, its looks, its end as a draft."""

from dataclasses import replace
from datetime import date, datetime

from digest.edits.words import Kept
from digest.errors import EditError
from digest.model import (
    Edition,
    EditionId,
    EditionState,
    Look,
    Paper,
    PublicationId,
    Section,
    SectionId,
    Upkeep,
)

FRONT_PAGE = SectionId("front")


def new_edition(
    *,
    id: EditionId,
    title: str,
    date: date,
    created: datetime,
    subtitle: str = "",
    zone: str = "UTC",
    language: str = "en",
    publication: PublicationId | None = None,
    number: int = 0,
    slot: str = "",
    paper: Paper = Paper.A4,
) -> Edition:
    """An edition of an empty front page. `created` is aware."""
    return Edition(
        id=id,
        title=title,
        subtitle=subtitle,
        date=date,
        created=created,
        zone=zone,
        language=language,
        publication=publication,
        number=number,
        slot=slot,
        paper=paper,
        sections=(Section(id=FRONT_PAGE, title="Front page"),),
    )


def set_nameplate(
    edition: Edition,
    *,
    title: str | None = None,
    subtitle: str | None = None,
    date: date | None = None,
    paper: Paper | None = None,
) -> Edition:
    """What stands at the head of the front page; None leaves a part as it is."""
    changed = replace(
        edition,
        title=edition.title if title is None else title,
        subtitle=edition.subtitle if subtitle is None else subtitle,
        date=date or edition.date,
        paper=paper or edition.paper,
    )
    return edition if changed == edition else changed


def set_theme(
    edition: Edition,
    *,
    theme: str | None = None,
    paper: Paper | None = None,
    look: Look | None = None,
) -> Edition:
    """How the edition looks; None leaves a part as it is."""
    changed = replace(
        edition,
        theme=theme or edition.theme,
        paper=paper or edition.paper,
        look=edition.look if look is None else look,
    )
    return edition if changed == edition else changed


def set_page_budget(edition: Edition, pages: int | None) -> Edition:
    """How many pages the edition is meant to have, None for as many as it takes. Raises EditError
    for fewer than one."""
    if pages is not None and pages < 1:
        raise EditError(f"An edition of {pages} pages can't be printed.")
    return edition if edition.page_budget == pages else replace(edition, page_budget=pages)


def set_correction_note(edition: Edition, note: str) -> Edition:
    """What the editor tells the readers of a corrected edition."""
    if edition.correction_note == note:
        return edition
    return replace(edition, correction_note=note)


def correction(issued: Edition, *, id: EditionId, created: datetime) -> Edition:
    """A draft that corrects an issued edition. Its blocks stand by hand: it says what was issued
    until the editor says otherwise. `created` is aware."""
    sections = tuple(
        replace(
            section,
            blocks=tuple(
                replace(block, upkeep=Upkeep.BY_HAND) if isinstance(block, Kept) else block
                for block in section.blocks
            ),
        )
        for section in issued.sections
    )
    return replace(
        issued,
        id=id,
        state=EditionState.DRAFT,
        issued=None,
        created=created,
        predecessor=issued.id,
        revision=issued.revision + 1,
        correction_note="",
        sections=sections,
    )


def duplicate(edition: Edition, *, id: EditionId, created: datetime) -> Edition:
    """A draft of its own that holds all that `edition` does. `created` is aware."""
    return replace(
        edition,
        id=id,
        state=EditionState.DRAFT,
        issued=None,
        created=created,
        predecessor=None,
        revision=0,
        corrections=(),
        correction_note="",
    )


def issue(edition: Edition, now: datetime) -> Edition:
    """The edition frozen as issued at `now` (aware); an issued one stays as it is."""
    if edition.state is EditionState.ISSUED:
        return edition
    return replace(edition, state=EditionState.ISSUED, issued=now)
