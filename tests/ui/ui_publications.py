"""A publication for the tests of its dialog, and the dialog itself."""

from datetime import UTC, datetime, time

from digest.desk import Desk
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
from ui.dialogs.publication import PublicationDialog
from ui.tasks import Tasks

NOW = datetime(2026, 3, 12, 20, 0, tzinfo=UTC)
FEED = Source(
    id=SourceId("feed"),
    name="Ferry news",
    kind=SourceKind.FEED,
    address="https://ferry.example/feed",
    section="Harbour",
)
FOLDER = Source(
    id=SourceId("folder"),
    name="Saved pages",
    kind=SourceKind.FOLDER,
    address="/home/ana/pages",
    limit=12,
    allow_private=True,
)
FERRY = Publication(
    id=PublicationId("ferry"),
    title="The Ferry Post",
    subtitle="Morning Digest",
    language="ja",
    zone="Asia/Tokyo",
    paper=Paper.LETTER,
    page_budget=6,
    recipe=Recipe(
        sources=(FEED, FOLDER),
        sections=(
            SectionRule(title="World", sections=("World", "Asia"), sources=(SourceId("feed"),)),
            SectionRule(title="Harbour", quota=6, full=0),
        ),
        rankings=(
            RankingRule(scope=Scope.SITE, title="access", count=10),
            RankingRule(scope=Scope.SECTION, section="World", placement="World"),
        ),
        lead=LeadRule.NEWEST,
        max_age_hours=48,
        briefs=3,
        minimum_articles=5,
    ),
    schedules=(Schedule(time=time(5, 30), zone="Asia/Tokyo", weekdays=(0, 1, 2, 3, 4)),),
    channels=(FolderChannel(path="/home/ana/editions", formats=("web",)),),
)


def open_dialog(desk: Desk, tasks: Tasks, publication: Publication | None) -> PublicationDialog:
    """The dialog on a publication, or on a new one."""
    dialog = PublicationDialog(desk, tasks, publication, now=lambda: NOW)
    dialog.open()
    return dialog
