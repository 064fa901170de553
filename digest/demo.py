"""The main job on the sample site: two days gathered, one edition issued, the next one drafted.

The sample site is read from its folders as if it had been saved from a browser; no network is
needed, and the desk that remains can be gathered again.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from digest.deliver import edition_file_name
from digest.desk import Desk
from digest.errors import DigestError, NotFoundError
from digest.files import write_atomically
from digest.model import (
    Edition,
    EditionId,
    EditionState,
    FolderChannel,
    Format,
    Outcome,
    Publication,
    PublicationId,
    RankingItem,
    RankingList,
    RankingRule,
    Recipe,
    Schedule,
    Scope,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
)
from digest.pipeline import Progress, make_edition, publish

SUGGESTED_TIME = time(5, 30)
_FORMATS = (Format.PDF, Format.WEB)
RENDITIONS = "renditions"
TEN_YEARS_HOURS = 24 * 3652
"""The sample site does not grow older: what has not run yet always fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSite:
    """What the demo needs of `samples`: the site's name, address and zone, its sections, a folder
    of saved pages for each day, and the charts of the days for which no pages are kept."""

    name: str
    address: str
    zone: str
    taken: time
    sections: tuple[str, ...]
    folders: tuple[tuple[date, Path], ...]
    charts: tuple[RankingList, ...] = ()

    def moment(self, day: date) -> datetime:
        """When the site of one day was saved; aware."""
        return datetime.combine(day, self.taken, tzinfo=ZoneInfo(self.zone))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The draft that the demo ends with, and its files."""

    edition: Edition
    files: tuple[Path, ...]


def show(site: SampleSite, desk: Desk, out: Path, *, on_progress: Progress | None = None) -> Shown:
    """Does the main job in `desk` and writes the last day's edition to `out`, PDF and web.

    A desk that has it already, perhaps edited since, gives the same edition. Raises DigestError.
    """
    edition = make(site, desk, on_progress=on_progress)
    files = []
    for done, format in enumerate(_FORMATS):
        if on_progress:
            on_progress(f"render {format}", done, len(_FORMATS))
        place = out / edition_file_name(edition, format)
        write_atomically(place, desk.press.render(edition, format).content)
        files.append(place)
    return Shown(edition=edition, files=tuple(files))


def make(site: SampleSite, desk: Desk, *, on_progress: Progress | None = None) -> Edition:
    """The last day's draft; made when the desk has none yet. Raises DigestError."""
    *_, (last_day, _) = site.folders
    return _standing_draft(desk, last_day) or _make(site, desk, on_progress)


def _make(site: SampleSite, desk: Desk, on_progress: Progress | None) -> Edition:
    """The first days' editions issued, the last day's as a draft to work on."""
    desk.library.save_rankings(site.charts)
    *earlier, (last_day, last_folder) = site.folders
    for day, folder in earlier:
        # The web page alone: nobody shall wait for yesterday's print.
        past = replace(
            sample_publication(site, folder),
            channels=(FolderChannel(path=RENDITIONS, formats=(Format.WEB,)),),
        )
        run = publish(past, desk, date=day, now=_clock(site.moment(day)), on_progress=on_progress)
        if run.outcome is not Outcome.PUBLISHED:
            raise DigestError(f"The demo's first edition is {run.outcome}: {run.reason}")
    publication, moment = sample_publication(site, last_folder), site.moment(last_day)
    edition = make_edition(publication, desk, date=last_day, now=moment, on_progress=on_progress)
    desk.library.save_publication(publication)
    desk.library.save_edition(edition, saved=moment)
    return edition


def _clock(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


def sample_publication(site: SampleSite, folder: Path) -> Publication:
    """The publication that prints one day's saved pages. Its schedule is a suggestion, paused."""
    return Publication(
        id=PublicationId("sample"),
        title=site.name,
        subtitle="The Daily Digest",
        zone=site.zone,
        recipe=Recipe(
            sources=tuple(_source(section, folder) for section in site.sections),
            sections=tuple(
                SectionRule(title=section, sections=(section,), quota=3)
                for section in site.sections
            ),
            rankings=(RankingRule(scope=Scope.SITE, count=5), *_section_charts(site.sections)),
            max_age_hours=TEN_YEARS_HOURS,
            minimum_articles=6,
        ),
        schedules=(Schedule(time=SUGGESTED_TIME, zone=site.zone, enabled=False),),
        channels=(FolderChannel(path=RENDITIONS),),
    )


def _source(section: str, folder: Path) -> Source:
    return Source(
        id=SourceId(f"sample-{section.lower()}"),
        name=section,
        kind=SourceKind.FOLDER,
        address=str(folder / section.lower()),
        section=section,
    )


def _section_charts(sections: Iterable[str]) -> tuple[RankingRule, ...]:
    return tuple(
        RankingRule(scope=Scope.SECTION, section=section, placement=section) for section in sections
    )


def _standing_draft(desk: Desk, day: date) -> Edition | None:
    for row in desk.library.editions(PublicationId("sample")):
        if row.date == day and row.state is EditionState.DRAFT:
            return desk.library.edition(EditionId(row.id))
    return None


def sample_site() -> SampleSite:
    """The sample site. Raises NotFoundError outside of a checkout, the only place that has it."""
    try:
        import samples  # noqa: PLC0415 - not in the wheel: it may be absent
        from samples.rankings import captures  # noqa: PLC0415
    except ImportError as error:
        raise NotFoundError(
            "package",
            "samples",
            remedy="The sample site comes with a checkout of Digest Desk: run the demo there.",
        ) from error
    site = SampleSite(
        name=samples.NAME,
        address=samples.ADDRESS,
        zone=samples.ZONE.key,
        taken=samples.TAKEN,
        sections=samples.SECTIONS,
        folders=tuple((day, samples.day_folder(day)) for day in samples.DAYS),
    )
    # On the days themselves the charts come from the pages.
    earlier = {day: one for day, one in captures().items() if day not in samples.DAYS}
    charts = []
    for day, capture in earlier.items():
        charts.append(_chart(samples.SITE_CHART, capture.site, site, day))
        for section, titles in capture.sections.items():
            charts.append(_chart(samples.section_chart(section), titles, site, day, section))
    return replace(site, charts=tuple(charts))


def _chart(
    title: str, titles: Iterable[str], site: SampleSite, day: date, section: str | None = None
) -> RankingList:
    """One day's capture of a chart, of which the titles alone are kept."""
    return RankingList(
        title=title,
        scope=Scope.SECTION if section else Scope.SITE,
        section=section,
        captured=site.moment(day),
        url=site.address,
        items=tuple(
            RankingItem(position=position, title=name) for position, name in enumerate(titles, 1)
        ),
    )
