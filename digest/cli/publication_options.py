"""A publication from what was said on the command line. Pure but for reading a file."""

import re
import sys
import uuid
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from typer import Option

from digest.cli.schedule_options import ScheduleChanges, changed_schedule
from digest.codec import from_json
from digest.deliver import formats_of
from digest.model import (
    Channel,
    FolderChannel,
    Format,
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


Texts = list[str] | None
Text = str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The options of `publications add` and `change`; None leaves what is."""

    title: Annotated[Text, Option(help="The nameplate.")] = None
    subtitle: Annotated[Text, Option(help="The line below it.")] = None
    language: Annotated[Text, Option(help="As en or ja.")] = None
    zone: Annotated[Text, Option(help="As Europe/Dublin; the schedule's too.")] = None
    theme: Annotated[Text, Option(help="The look.")] = None
    paper: Annotated[Paper | None, Option(help="The sheet.")] = None
    pages: Annotated[int | None, Option(min=0, help="Pages it is meant to have; 0: any.")] = None
    feed: Annotated[Texts, Option(metavar="[SECTION=]URL", help="A feed to read.")] = None
    page: Annotated[Texts, Option(metavar="[SECTION=]ADDRESS", help="A page to read.")] = None
    folder: Annotated[Texts, Option(metavar="[SECTION=]PATH", help="Saved pages to read.")] = None
    allow_private: Annotated[
        bool, Option("--allow-private", help="The sources given here may be private addresses.")
    ] = False
    section: Annotated[
        Texts, Option(metavar="TITLE[:QUOTA[:FULL]]", help="A section of the edition.")
    ] = None
    ranking: Annotated[Texts, Option(metavar="site|SECTION[:COUNT]", help="A chart to print.")] = (
        None
    )
    lead: Annotated[LeadRule | None, Option(help="Which article leads.")] = None
    max_age: Annotated[int | None, Option(min=1, metavar="HOURS", help="Oldest article.")] = None
    briefs: Annotated[int | None, Option(min=0, help="Briefs on the front page.")] = None
    minimum: Annotated[int | None, Option(min=0, help="Fewer articles: no edition.")] = None
    at: Annotated[Text, Option(metavar="HH:MM", help="When it is made by itself.")] = None
    weekdays: Annotated[Text, Option(metavar="DAYS", help="As mon-fri or daily.")] = None
    slot: Annotated[Text, Option(help="Which of a day's editions.")] = None
    no_schedule: Annotated[bool, Option("--no-schedule", help="Only by hand.")] = False
    to: Annotated[Texts, Option(metavar="FOLDER", help="Deliver there.")] = None
    format: Annotated[Texts, Option(metavar="|".join(Format), help="What is delivered.")] = None


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
        page_budget=_given(changes.pages, former.page_budget or 0) or None,
        recipe=_recipe(former.recipe, changes),
        schedules=_schedules(former, changes, zone),
        channels=_channels(former, changes),
    )


def _recipe(former: Recipe, changes: Changes) -> Recipe:
    return replace(
        former,
        sources=_sources(changes) or former.sources,
        sections=tuple(_section(text) for text in changes.section or ()) or former.sections,
        rankings=tuple(_ranking(text) for text in changes.ranking or ()) or former.rankings,
        lead=changes.lead or former.lead,
        max_age_hours=_given(changes.max_age, former.max_age_hours),
        briefs=_given(changes.briefs, former.briefs),
        minimum_articles=_given(changes.minimum, former.minimum_articles),
    )


def _sources(changes: Changes) -> tuple[Source, ...]:
    kinds = (
        (SourceKind.FEED, changes.feed),
        (SourceKind.PAGE, changes.page),
        (SourceKind.FOLDER, changes.folder),
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


def _schedules(former: Publication, changes: Changes, zone: str) -> tuple[Schedule, ...]:
    if changes.no_schedule:
        return ()
    given = (changes.at, changes.weekdays, changes.slot)
    if not any(given) and (former.schedule is None or changes.zone is None):
        return former.schedules
    from digest.schedule import check_schedules  # comes with the pipeline

    said = ScheduleChanges(at=changes.at, zone=changes.zone, weekdays=changes.weekdays)
    first = changed_schedule(former.schedule, zone, said)
    schedules = (replace(first, slot=changes.slot or first.slot), *former.schedules[1:])
    check_schedules(schedules)
    return schedules


def _channels(former: Publication, changes: Changes) -> tuple[Channel, ...]:
    folders = [str(Path(folder).expanduser().resolve()) for folder in changes.to or ()]
    others = tuple(each for each in former.channels if not isinstance(each, FolderChannel))
    channels = tuple(FolderChannel(path=folder) for folder in folders) or tuple(
        each for each in former.channels if isinstance(each, FolderChannel)
    )
    if changes.format:
        formats = tuple(changes.format)
        channels = tuple(replace(channel, formats=formats) for channel in channels)
    for channel in channels:
        formats_of(channel)
    return (*channels, *others)


def _given(given: Value | None, former: Value) -> Value:
    return former if given is None else given
