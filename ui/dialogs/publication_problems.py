"""What a publication still lacks, as sentences. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from digest.errors import ScheduleError
from digest.model import FolderChannel, Publication, Recipe, SectionRule, Source, SourceKind
from digest.recipes import Oddity, oddities
from digest.schedule import check_schedules, zone_of
from ui.dialogs.channel_problems import channel_problems
from ui.engine_words import said_here
from ui.translation import marked, tr

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Page(StrEnum):
    """The dialog's pages, in their order."""

    TITLE = marked("Publication", "Title")
    SOURCES = marked("Publication", "Sources")
    SELECTION = marked("Publication", "Selection")
    SECTIONS = marked("Publication", "Sections")
    FRONT = marked("Publication", "Front page")
    LOOK = marked("Publication", "Looks")
    SCHEDULE = marked("Publication", "Schedule")
    DELIVERY = marked("Publication", "Delivery")


def page_name(page: Page) -> str:
    """What the page is called."""
    return tr("Publication", page.value)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend on `page`. A hint (`blocks` False) doesn't keep from saving."""

    page: Page
    text: str
    blocks: bool = True


def problems_of(publication: Publication) -> tuple[Problem, ...]:
    """What keeps `publication` from being made, in the order of the pages; then the hints."""
    found = (
        *_in_title(publication),
        *_in_sources(publication),
        *_in_sections(publication),
        *_in_rankings(publication),
        *_in_schedule(publication),
        *_in_delivery(publication),
        *_odd(publication.recipe),
    )
    return tuple(sorted(found, key=lambda problem: not problem.blocks))


def _in_title(publication: Publication) -> Iterator[Problem]:
    if not publication.title.strip():
        yield Problem(
            Page.TITLE, tr("Publication", "Give the publication a title: it becomes the nameplate.")
        )
    if not _LANGUAGE.fullmatch(publication.language):
        yield Problem(Page.TITLE, tr("Publication", "Choose a language, such as en, ja or pt-BR."))
    try:
        zone_of(publication.zone)
    except ScheduleError as error:
        yield Problem(Page.TITLE, f"{said_here(str(error))} {said_here(error.remedy)}")


def _in_sources(publication: Publication) -> Iterator[Problem]:
    sources = publication.recipe.sources
    if not sources:
        hint = tr("Publication", "Without a source the edition is made of what you import by hand.")
        yield Problem(Page.SOURCES, hint, blocks=False)
    for number, source in enumerate(sources, 1):
        yield from (Problem(Page.SOURCES, text) for text in source_problems(source, number))
    for name in _twice([source.name.strip().casefold() for source in sources if source.name]):
        shown = next(s.name for s in sources if s.name.strip().casefold() == name)
        yield Problem(
            Page.SOURCES,
            tr("Publication", "Two sources are called “{shown}”. Give each its own name.").format(
                shown=shown
            ),
        )


def source_problems(source: Source, number: int) -> Iterator[str]:
    """What is wrong with the publication's source of this `number`, in sentences."""
    name = (
        f"“{source.name}”"
        if source.name.strip()
        else tr("Publication", "Source {number}").format(number=number)
    )
    if not source.name.strip():
        yield tr("Publication", "Source {number} has no name.").format(number=number)
    if not source.address.strip():
        yield tr("Publication", "{name} has no address.").format(name=name)
    elif source.kind is SourceKind.FOLDER:
        if not PurePath(source.address).is_absolute():
            yield tr("Publication", "{name}: choose the folder with its whole path.").format(
                name=name
            )
    elif "://" in source.address and not source.address.startswith(("http://", "https://")):
        yield tr("Publication", "{name}: an address begins with http:// or https://.").format(
            name=name
        )


def _in_sections(publication: Publication) -> Iterator[Problem]:
    rules = publication.recipe.sections
    if not rules:
        hint = tr(
            "Publication",
            "Without a section only the lead, briefs and rankings of the front page are printed.",
        )
        yield Problem(Page.SECTIONS, hint, blocks=False)
    for number, rule in enumerate(rules, 1):
        yield from (Problem(Page.SECTIONS, text) for text in _in_section(rule, number))
    for title in _twice([rule.title.strip() for rule in rules if rule.title.strip()]):
        yield Problem(
            Page.SECTIONS,
            tr("Publication", "Two sections are called “{title}”.").format(title=title),
        )


def _in_section(rule: SectionRule, number: int) -> Iterator[str]:
    if not rule.title.strip():
        yield tr("Publication", "Section {number} has no title.").format(number=number)
    elif rule.full > rule.quota:
        yield tr("Publication", "“{title}”: more articles in full than there are articles.").format(
            title=rule.title
        )


def _in_rankings(publication: Publication) -> Iterator[Problem]:
    titles = {rule.title.casefold() for rule in publication.recipe.sections}
    for ranking in publication.recipe.rankings:
        if ranking.placement and ranking.placement.casefold() not in titles:
            text = tr(
                "Publication", "A ranking stands in “{placement}”, but there is no such section."
            ).format(placement=ranking.placement)
            yield Problem(Page.FRONT, text)


def _odd(recipe: Recipe) -> Iterator[Problem]:
    """What can be meant, but hardly is."""
    for odd in oddities(recipe):
        match odd.oddity:
            case Oddity.ABOVE_QUOTA:
                text = tr("Publication", "“{section}” needs more articles than it may take.")
            case Oddity.BEHIND:
                text = tr("Publication", "“{section}” asks the same as “{what}”, which goes first.")
            case Oddity.UNKNOWN_SOURCE:
                text = tr("Publication", "“{section}” takes from a source that is not there.")
            case Oddity.BOTH_WAYS:
                text = tr("Publication", "“{what}” is both demanded and ruled out.")
            case Oddity.NOTHING | Oddity.UNKNOWN_SECTION:  # said above, where it counts
                continue
        page = Page.SECTIONS if odd.where else Page.SELECTION
        yield Problem(page, text.format(section=odd.where, what=odd.what), blocks=False)


def _in_schedule(publication: Publication) -> Iterator[Problem]:
    try:
        check_schedules(publication.schedules)
    except ScheduleError as error:
        yield Problem(Page.SCHEDULE, f"{said_here(str(error))} {said_here(error.remedy)}")


def _in_delivery(publication: Publication) -> Iterator[Problem]:
    for channel in publication.channels:
        yield from (Problem(Page.DELIVERY, text) for text in channel_problems(channel))
    folders = [each.path for each in publication.channels if isinstance(each, FolderChannel)]
    for path in _twice([path for path in folders if path]):
        yield Problem(
            Page.DELIVERY,
            tr("Publication", "Two deliveries go to the folder {path}.").format(path=path),
        )
    names = [each.name for each in publication.channels if not isinstance(each, FolderChannel)]
    for name in _twice([name for name in names if name]):
        yield Problem(
            Page.DELIVERY,
            tr("Publication", "Two deliveries are called “{name}”.").format(name=name),
        )


def _twice(values: list[str]) -> list[str]:
    """Those that stand in `values` more than once, each once, in order."""
    return list(dict.fromkeys(value for value in values if values.count(value) > 1))
