"""Sections added, named, moved, removed."""

from dataclasses import replace

from digest.edits.finding import checked_place, find_section, is_front, with_section
from digest.errors import EditError
from digest.model import Edition, Section, SectionId


def add_section(
    edition: Edition, *, id: SectionId, title: str, index: int | None = None
) -> Edition:
    """An empty section before the `index`th, at the end when None; never before the front page."""
    if any(section.id == id for section in edition.sections):
        raise EditError(f"The edition already has a section “{id}”.")
    section = Section(id=id, title=title)
    place = max(1, checked_place(index, len(edition.sections))) if edition.sections else 0
    sections = (*edition.sections[:place], section, *edition.sections[place:])
    return replace(edition, sections=sections)


def rename_section(edition: Edition, section_id: SectionId, title: str) -> Edition:
    section = find_section(edition, section_id)
    if section.title == title:
        return edition
    return with_section(edition, replace(section, title=title))


def move_section(edition: Edition, section_id: SectionId, index: int) -> Edition:
    """The section to stand before what is now the `index`th; the front page stays the first."""
    section = find_section(edition, section_id)
    if is_front(edition, section_id):
        return edition
    here = edition.sections.index(section)
    place = max(1, min(index, len(edition.sections)))
    others = [other for other in edition.sections if other.id != section_id]
    others.insert(place - (here < place), section)
    moved = tuple(others)
    return edition if moved == edition.sections else replace(edition, sections=moved)


def remove_section(edition: Edition, section_id: SectionId) -> Edition:
    """The edition without the section and its blocks. The front page can't be removed."""
    find_section(edition, section_id)
    if is_front(edition, section_id):
        raise EditError("The front page can't be removed; remove its blocks instead.")
    sections = tuple(section for section in edition.sections if section.id != section_id)
    return replace(edition, sections=sections)
