"""How sources fare: what is noted of each gathering and what follows from it."""

from datetime import datetime, timedelta

from library_examples import NOON, failure

from digest.health import Ailment, warnings
from digest.library.sources import ATTEMPTS_AGE, ATTEMPTS_KEPT, NEWS_KEPT
from digest.library.tables import attempts
from digest.model import Came, SourceHealth

FEED = "https://bay.example/feed"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NEWS = Came(articles_new=2, articles_revised=1, articles_same=17)
NO_NEWS = Came(articles_same=20)


def gathered(library, *days, came=NEWS) -> None:
    for day in days:
        library.record_source("bay", FEED, at=NOON + day * DAY, failure=None, came=came)


def failed(library, *days) -> None:
    for day in days:
        library.record_source("bay", FEED, at=NOON + day * DAY, failure=failure())


def health_of_bay(library) -> SourceHealth:
    (health,) = library.source_health()
    return health


def test_failures_are_counted_until_the_source_is_good_again(library):
    library.record_source("bay", "https://bay.example/", at=NOON, failure=None, came=NEWS)
    for hours in (1, 2):
        library.record_source("bay", FEED, at=NOON + hours * HOUR, failure=failure())
    assert health_of_bay(library) == SourceHealth(
        source="bay", address=FEED, last_good=NOON, last_failure=NOON + 2 * HOUR,
        failures_in_row=2, failing_since=NOON + HOUR, reason="It did not answer.",
        last_tried=NOON + 2 * HOUR, came=NEWS, last_news=NOON,
    )  # fmt: skip
    gathered(library, 1, came=NO_NEWS)
    health = health_of_bay(library)
    assert (health.failures_in_row, health.failing_since, health.reason) == (0, None, "")
    assert (health.last_failure, health.last_good) == (NOON + 2 * HOUR, NOON + DAY)
    assert (health.came, health.last_news) == (NO_NEWS, NOON)


def test_failing_sources_come_first(library):
    library.record_source("a", "a", at=NOON, failure=None)
    library.record_source("b", "b", at=NOON, failure=failure())
    assert [health.source for health in library.source_health()] == ["b", "a"]


def test_a_recovery_is_known_until_the_next_gathering(library):
    gathered(library, 0)
    failed(library, 1, 2, 3)
    gathered(library, 4)
    assert health_of_bay(library).recovered_after == 3
    gathered(library, 5)
    assert health_of_bay(library).recovered_after == 0


def test_the_habit_is_the_usual_span_between_news(library):
    gathered(library, 0, 1, 2)
    assert health_of_bay(library).habit is None
    gathered(library, 2.5, came=NO_NEWS)
    gathered(library, 3, 10)
    health = health_of_bay(library)
    assert (health.habit, health.last_news) == (DAY, NOON + 10 * DAY)


def test_what_is_usual_is_told_by_the_gatherings_before_the_last(library):
    gathered(library, 0, 1, 2)
    assert health_of_bay(library).usual is None
    failed(library, 3)
    gathered(library, 4, came=Came())
    health = health_of_bay(library)
    assert (health.usual, health.came) == (20, Came())


def test_a_source_of_charts_alone_has_news_whenever_they_come(library):
    gathered(library, 0, 1, came=Came(rankings=2))
    gathered(library, 2, came=Came(rankings=2, articles_same=3))
    assert health_of_bay(library).last_news == NOON + DAY


def test_one_moment_is_one_gathering(library):
    failed(library, 0)
    gathered(library, 0)
    assert health_of_bay(library).recovered_after == 0


def remembered(library) -> list[datetime]:
    with library._database.read() as connection:
        rows = connection.execute(attempts.select().where(attempts.c.source == "bay"))
        return [row.at for row in rows]


def test_old_gatherings_are_forgotten(library):
    library.record_source("other", "other", at=NOON, failure=None, came=NEWS)
    gathered(library, *range(4), came=NO_NEWS)
    failed(library, 4)
    gathered(library, ATTEMPTS_AGE / DAY + 2, came=NO_NEWS)
    assert remembered(library) == [
        NOON + 2 * DAY, NOON + 3 * DAY, NOON + 4 * DAY, NOON + ATTEMPTS_AGE + 2 * DAY,
    ]  # fmt: skip
    assert {health.source for health in library.source_health()} == {"bay", "other"}


def test_a_feed_that_died_months_ago_still_had_a_habit(library):
    gathered(library, *range(20))
    gathered(library, *range(20, 400, 20), came=NO_NEWS)
    health = health_of_bay(library)
    assert (health.habit, health.last_news) == (DAY, NOON + 19 * DAY)
    assert [w.ailment for w in warnings(health, NOON + 400 * DAY)] == [Ailment.QUIET]
    assert remembered(library)[:NEWS_KEPT] == [NOON + day * DAY for day in range(8, 20)]


def test_a_busy_source_is_remembered_by_number(library):
    for minute in range(ATTEMPTS_KEPT + 3):
        at = NOON + timedelta(minutes=minute)
        library.record_source("bay", FEED, at=at, failure=None, came=NO_NEWS)
    with library._database.read() as connection:
        kept = connection.execute(attempts.select()).all()
    assert len(kept) == ATTEMPTS_KEPT
    assert min(row.at for row in kept) == NOON + timedelta(minutes=3)
