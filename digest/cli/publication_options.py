"""A publication from what was said on the command line. Pure but for reading a file."""

import re
import sys
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import typer

from digest.cli.schedules import changed_schedule
from digest.codec import from_json
from digest.deliver import formats_of
from digest.model import (
    FolderChannel,
    LeadRule,
    Paper,
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    Schedule,
    Scope,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
)

SITE = "site"
STDIN = Path("-")
Value = TypeVar("Value")
_SECTION_LABEL = re.compile(r"([^=/\\:?]+)=(.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The options of `publications add` and `change`; None, or an empty list, leaves what is."""

    title: str | None = None
    subtitle: str | None = None
    language: str | None = None
    zone: str | None = None
    theme: str | None = None
    paper: Paper | None = None
    feeds: Sequence[str] | None = None
    pages: Sequence[str] | None = None
    folders: Sequence[str] | None = None
    allow_private: bool = False
    sections: Sequence[str] | None = None
    rankings: Sequence[str] | None = None
    lead: LeadRule | None = None
    max_age: int | None = None
    briefs: int | None = None
    minimum: int | None = None
    at: str | None = None
    weekdays: str | None = None
    slot: str | None = None
    no_schedule: bool = False
    folders_to: Sequence[str] | None = None
    formats: Sequence[str] | None = None


def new_publication(title: str, *, taken: Collection[PublicationId]) -> Publication:
    """An empty publication whose id is made of its title."""
    words = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:40]
    slug = words or f"publication-{uuid.uuid4().hex[:6]}"
    slugs = [slug, *(f"{slug}-{number}" for number in range(2, len(taken) + 3))]
    return Publication(
        id=PublicationId(next(free for free in slugs if free not in taken)), title=title
    )


def read_publication(file: Path) -> Publication:
    """A publication from the JSON that `publications show --json` prints; "-" is stdin. Raises
    DigestError."""
    text = sys.stdin.read() if file == STDIN else file.read_text(encoding="utf-8")
    return from_json(text, Publication)


def changed_publication(former: Publication, changes: Changes) -> Publication:
    """`former` with what was given. Raises ScheduleError, DeliveryError; bad usage otherwise."""
    zone = changes.zone or former.zone
    return replace(
        former,
        title=changes.title or former.title,
        subtitle=_given(changes.subtitle, former.subtitle),
        language=changes.language or former.language,
        zone=zone,
        theme=changes.theme or former.theme,
        paper=changes.paper or former.paper,
        recipe=_recipe(former.recipe, changes),
        schedule=_schedule(former, changes, zone),
        channels=_channels(former, changes),
    )


def _recipe(former: Recipe, changes: Changes) -> Recipe:
    return replace(
        former,
        sources=_sources(changes) or former.sources,
        sections=tuple(_section(text) for text in changes.sections or ()) or former.sections,
        rankings=tuple(_ranking(text) for text in changes.rankings or ()) or former.rankings,
        lead=changes.lead or former.lead,
        max_age_hours=_given(changes.max_age, former.max_age_hours),
        briefs=_given(changes.briefs, former.briefs),
        minimum_articles=_given(changes.minimum, former.minimum_articles),
    )


def _sources(changes: Changes) -> tuple[Source, ...]:
    kinds = (
        (SourceKind.FEED, changes.feeds),
        (SourceKind.PAGE, changes.pages),
        (SourceKind.FOLDER, changes.folders),
    )
    return tuple(
        _source(kind, text, allow_private=changes.allow_private)
        for kind, texts in kinds
        for text in texts or ()
    )


def _source(kind: SourceKind, text: str, *, allow_private: bool) -> Source:
    labelled = _SECTION_LABEL.fullmatch(text)
    section, address = labelled.groups() if labelled else (None, text)
    if "://" not in address:
        address = str(Path(address).expanduser().resolve())
    return Source(
        id=SourceId(uuid.uuid4().hex[:12]),
        name=section or address,
        kind=kind,
        address=address,
        section=section,
        allow_private=allow_private,
    )


def _section(text: str) -> SectionRule:
    title, *numbers = text.split(":")
    counts = [_count(number, text) for number in numbers]
    rule = SectionRule(title=title, sections=(title,))
    match counts:
        case []:
            return rule
        case [quota]:
            return replace(rule, quota=quota, full=min(rule.full, quota))
        case [quota, full]:
            return replace(rule, quota=quota, full=full)
        case _:
            raise typer.BadParameter(f"“{text}” is not TITLE:QUOTA:FULL.")


def _ranking(text: str) -> RankingRule:
    name, _, number = text.partition(":")
    count = _count(number, text) if number else RankingRule().count
    if name.casefold() == SITE:
        return RankingRule(scope=Scope.SITE, count=count)
    return RankingRule(scope=Scope.SECTION, section=name, placement=name, count=count)


def _count(number: str, text: str) -> int:
    if not number.isdecimal():
        raise typer.BadParameter(f"“{number}” in “{text}” is not a number.")
    return int(number)


def _schedule(former: Publication, changes: Changes, zone: str) -> Schedule | None:
    if changes.no_schedule:
        return None
    given = (changes.at, changes.weekdays, changes.slot)
    if not any(given) and (former.schedule is None or changes.zone is None):
        return former.schedule
    return changed_schedule(
        former.schedule,
        zone,
        at=changes.at,
        zone=changes.zone,
        weekdays=changes.weekdays,
        slot=changes.slot,
    )


def _channels(former: Publication, changes: Changes) -> tuple[FolderChannel, ...]:
    folders = [str(Path(folder).expanduser().resolve()) for folder in changes.folders_to or ()]
    channels = tuple(FolderChannel(path=folder) for folder in folders) or former.channels
    if changes.formats:
        formats = tuple(changes.formats)
        channels = tuple(replace(channel, formats=formats) for channel in channels)
    for channel in channels:
        formats_of(channel)
    return channels


def _given(given: Value | None, former: Value) -> Value:
    return former if given is None else given
