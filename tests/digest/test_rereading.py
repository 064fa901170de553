"""Pages of what was printed, read again: changed ones, and those that their site took away."""

import json
from dataclasses import replace
from datetime import time, timedelta

import keyring
import pytest
from desks import DAY, MORNING, Clock, courier, desk_with, source
from keyrings import MemoryKeyring
from loopback_site import Answer

from digest.edits import issue
from digest.model import CorrectionKind, Policy, Schedule, SourceKind
from digest.notify import add_notice
from digest.pipeline import make_edition, noticed, reread_printed
from digest.schedule.changes import tell_of_changes
from digest.schedule.open_runs import Keeper

HOUR = timedelta(hours=1)
TEXTS = (
    "The water stood above the old quay wall for almost an hour, and then it went away again.",
    "Nobody in the lower town was surprised, and everybody had moved the piano upstairs.",
    "There were fourteen pianos, the harbour master said, and one of them has two pedals.",
)


def page(headline, *texts):
    body = "".join(f"<p>{text}</p>" for text in texts)
    return (
        f"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1>"
        f'<time datetime="2026-03-12T05:00:00Z">5</time>{body}</article></body></html>'
    )


@pytest.fixture
def desk(tmp_path, site):
    """A desk that issued an edition of one page of the site's feed, which names it no more."""
    address = site.page("/barrier", page("Barrier Holds", *TEXTS))
    item = f"<item><title>Barrier Holds</title><link>{address}</link></item>"
    site.page("/feed", f"<rss><channel><title>S</title>{item}</channel></rss>", "text/xml")
    feed = replace(source(site.url("/feed"), kind=SourceKind.FEED), robots=False)
    with desk_with(tmp_path / "desk", courier(feed)) as opened:
        publication = opened.library.publications()[0]
        made = make_edition(publication, opened, date=DAY, now=MORNING)
        opened.library.save_edition(issue(made, MORNING), saved=MORNING)
        site.page("/feed", "<rss><channel><title>S</title></channel></rss>", "text/xml")
        yield opened


def found(desk):
    reread_printed(desk, now=MORNING + HOUR)
    return [each for n in noticed(desk.library, now=MORNING + HOUR) for each in n.corrections]


def test_a_page_that_says_the_same_or_does_not_come_is_no_news(desk, site):
    assert found(desk) == []
    site.answers("/barrier", Answer(status=403))
    assert found(desk) == []
    site.page("/barrier", page("Before you go on", "Please accept."))
    assert found(desk) == []
    health = desk.library.source_health()
    assert [each.failures_in_row for each in health] == [0]


def test_a_change_is_noticed_though_its_feed_names_it_no_more(desk, site):
    site.page("/barrier", page("Barrier Holds", *TEXTS[:2], TEXTS[2].replace("fourteen", "nine")))
    (told,) = found(desk)
    assert told.kind is CorrectionKind.CORRECTED
    assert [(each.before, each.after) for each in told.amendments] == [("fourteen", "nine")]


def test_what_its_site_took_away_is_withdrawn_until_it_is_back(desk, site):
    kept = site.pages["/barrier"]
    site.answers("/barrier", Answer(status=410))
    (told,) = found(desk)
    assert (told.kind, told.headline) == (CorrectionKind.WITHDRAWN, "Barrier Holds")
    assert "410" in desk.library.takedowns()[0].reason
    site.pages["/barrier"] = kept
    assert found(desk) == []


@pytest.fixture
def memory():
    former, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(former)


@pytest.mark.usefixtures("memory")
def test_the_policy_s_people_are_told_once_of_each_change(desk, site):
    site.page("/chat", "taken")
    add_notice(desk, "chat", f"json://127.0.0.1:{site.port}/chat")
    publication = desk.library.publications()[0]
    policy = Policy(notify=("chat",))
    schedule = Schedule(time=time(6), zone="UTC", policy=policy)
    desk.library.save_publication(replace(publication, schedules=(schedule,)))
    clock = Clock(MORNING + HOUR)
    keeper = Keeper(desk=desk, now=clock, on_run=lambda run: None)
    tell_of_changes(keeper)
    assert site.received == []
    for hours, words in ((2, "nine"), (2, "ten"), (3, "nine"), (4, "nine")):
        site.page("/barrier", page("Barrier Holds", *TEXTS[:2], TEXTS[2].replace("four", words)))
        clock.now = MORNING + hours * HOUR
        tell_of_changes(keeper)
    (told,) = [json.loads(each.content) for each in site.received]
    assert "articles have changed" in told["title"]
    assert "“fourteen” became “nineteen”" in told["message"]


def test_a_page_that_was_saved_anew_into_its_folder_is_noticed(tmp_path):
    saved = tmp_path / "pages" / "barrier.html"
    saved.parent.mkdir()
    saved.write_text(page("Barrier Holds", *TEXTS), "utf-8")
    folder = source(str(saved.parent), kind=SourceKind.FOLDER)
    with desk_with(tmp_path / "desk", courier(folder)) as desk:
        made = make_edition(desk.library.publications()[0], desk, date=DAY, now=MORNING)
        desk.library.save_edition(issue(made, MORNING), saved=MORNING)
        assert found(desk) == []
        saved.write_text(page("Barrier Holds (UPDATE 1)", *TEXTS), "utf-8")
        (told,) = found(desk)
    assert (told.kind, told.update_number) == (CorrectionKind.UPDATED, 1)
