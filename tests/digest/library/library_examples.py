"""Small values that the library's tests keep, and what is stored in the old libraries."""

from datetime import UTC, date, datetime, timedelta

from digest.library import ArticleQuery, Library
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Delivery,
    Edition,
    EditionId,
    EditionState,
    FolderChannel,
    Format,
    Outcome,
    Paragraph,
    Publication,
    PublicationId,
    RankingItem,
    RankingList,
    Scope,
    Section,
    SectionId,
    SourceFailure,
    Trigger,
    text_runs,
)

NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
MORNING = PublicationId("morning")


def article(headline="Ferry returns to the bay", *, body="It sailed at dawn.", **fields) -> Article:
    return Article(headline=headline, body=(Paragraph(runs=text_runs(body)),), **fields)


def chart(*titles, title="Most read", scope=Scope.SITE, captured=NOON, **fields) -> RankingList:
    items = tuple(RankingItem(position=i, title=each) for i, each in enumerate(titles, 1))
    return RankingList(
        title=title, scope=scope, items=items, captured=captured,
        **{"url": "https://bay.example/", **fields},
    )  # fmt: skip


def edition(id="e1", *articles, **fields) -> Edition:
    blocks = tuple(
        ArticleBlock(id=BlockId(f"b{i}"), article=each) for i, each in enumerate(articles)
    )
    section = Section(id=SectionId("front"), title="Front page", blocks=blocks)
    values = {"title": "The Bay", "date": date(2026, 3, 5), "created": NOON} | fields
    return Edition(id=EditionId(id), sections=(section,), **values)


def issued(id="e1", *articles, **fields) -> Edition:
    return edition(id, *articles, state=EditionState.ISSUED, issued=NOON, **fields)


def fill(library: Library) -> None:
    """Something of every kind; how the files in `old` were made."""
    ferry = article(url="https://bay.example/ferry", section="Local", published=NOON)
    library.save_articles([ferry], gathered=NOON)
    revised = article(
        url="https://bay.example/ferry", section="Local", published=NOON, update_number=1,
        body="It sailed at dawn, 渡し船.",
    )  # fmt: skip
    library.save_articles([revised], gathered=NOON + timedelta(hours=1))
    library.save_rankings([chart("Ferry returns to the bay")])
    library.save_publication(
        Publication(id=MORNING, title="The Bay", channels=(FolderChannel(path="/out"),))
    )
    library.save_edition(issued("e1", revised, publication=MORNING, number=1), saved=NOON)
    library.save_edition(edition("e2", publication=MORNING, number=2), saved=NOON)
    run = library.claim_run(
        MORNING, date(2026, 3, 5), "daily", Trigger.SCHEDULED, due=NOON, now=NOON
    )
    assert run is not None
    library.finish_run(
        run.id, outcome=Outcome.PUBLISHED, edition=EditionId("e1"), now=NOON + timedelta(minutes=1)
    )
    library.record_delivery(delivery())
    library.record_source("bay", "https://bay.example/feed", at=NOON, failure=failure())
    library.remember("last-edition", "e2")


def assert_filled(library: Library) -> None:
    """All that `fill` has stored can be read."""
    (ran,) = library.printed(MORNING, until=date(2026, 3, 5), last=9).values()
    assert (ran.update_number, ran.number, ran.made) == (1, 1, NOON)
    assert ran.content is not None
    (found,) = library.search(ArticleQuery(words="渡し船", ranked=True))
    assert (found.headline, found.ran, found.position) == (
        "Ferry returns to the bay", date(2026, 3, 5), 1,
    )  # fmt: skip
    assert [revision.number for revision in library.revisions(found.id)] == [1, 2]
    assert library.charts() == (chart("Ferry returns to the bay"),)
    assert library.publication(MORNING).channels == (FolderChannel(path="/out"),)
    assert library.edition(EditionId("e1")).state == EditionState.ISSUED
    assert [row.id for row in library.editions(MORNING)] == ["e2", "e1"]
    assert [run.outcome for run in library.runs(MORNING)] == [Outcome.PUBLISHED]
    assert library.deliveries(EditionId("e1")) == (delivery(),)
    assert [health.failures_in_row for health in library.source_health()] == [1]
    assert library.recall("last-edition") == "e2"


def delivery(edition="e1", channel="folder:/out", format=Format.PDF) -> Delivery:
    return Delivery(
        edition=EditionId(edition), channel=channel, format=format, location="/out/e1.pdf",
        sha256="ab" * 32, size=9, delivered=NOON,
    )  # fmt: skip


def failure() -> SourceFailure:
    return SourceFailure(
        source="bay", address="https://bay.example/feed", reason="It did not answer.",
        remedy="Wait.", at=NOON,
    )  # fmt: skip
