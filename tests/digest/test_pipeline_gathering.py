"""Gathering into the library: part by part, surviving kills and stops, by hand and from folders."""

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from multiprocessing.connection import Connection
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest
from desks import courier, desk_with
from gather_sites import NOW, chart, feed_of, jpeg, page, source
from loopback_site import Answer, Behaviour, LoopbackSite

from digest.desk import Desk, open_desk
from digest.library import ArticleQuery, ChangeKind
from digest.model import Came, Source, SourceId, SourceKind
from digest.pipeline import (
    Kept,
    gather_sources,
    import_pasted,
    import_paths,
    watch_folders,
)
from digest.pipeline.gathering import gather_incoming_files

TOWNS = ("Oslo", "Bergen", "Rome", "Kyoto", "Lima", "Cork")
PATIENCE = 30.0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "desk") as desk:
        yield desk


def titles(*towns: str) -> list[str]:
    return [f"The {town} ferry runs on batteries now" for town in towns]


def headlines(desk: Desk) -> set[str]:
    return {row.headline for row in desk.library.search(ArticleQuery(), limit=1_000)}


def health(desk: Desk) -> dict[str, Came | None]:
    return {each.source: each.came for each in desk.library.source_health()}


def illustrated(site: LoopbackSite, town: str) -> str:
    site.page(f"/{town}.jpg", jpeg(colour="navy"), "image/jpeg")
    head = f"<meta property='og:image' content='/{town}.jpg'>"
    return site.page(f"/{town}", page(town, head=head, extra=chart(*titles(*TOWNS))))


def test_pictures_and_health_are_kept_and_nothing_is_fetched_twice(
    desk: Desk, site: LoopbackSite
) -> None:
    article = source(illustrated(site, "Oslo"), SourceKind.PAGE)
    kept = gather_sources([article], desk, now=NOW)
    assert [change.kind for change in kept.changes] == [ChangeKind.NEW]
    assert kept.gathered.pictures == ()
    (image,) = desk.library.article(kept.changes[0].article).images
    assert (desk.media / image.media).read_bytes().startswith(b"\xff\xd8")
    assert health(desk) == {"s1": Came(articles_new=1, rankings=1)}
    again = gather_sources([article], desk, now=NOW + timedelta(hours=1))
    assert [change.kind for change in again.changes] == [ChangeKind.SAME]
    assert [path for path, _ in site.asked].count("/Oslo.jpg") == 1
    assert health(desk) == {"s1": Came(articles_same=1, rankings=1)}


def test_a_picture_whose_file_was_lost_is_fetched_again(desk: Desk, site: LoopbackSite) -> None:
    article = source(illustrated(site, "Oslo"), SourceKind.PAGE)
    gather_sources([article], desk, now=NOW)
    for file in desk.media.iterdir():
        file.unlink()
    gather_sources([article], desk, now=NOW + timedelta(hours=1))
    assert len(list(desk.media.iterdir())) == 1


def test_a_paused_source_has_no_health(desk: Desk, site: LoopbackSite) -> None:
    gather_sources([source(feed_of(site, "Oslo"), paused=True)], desk, now=NOW)
    assert health(desk) == {}


def test_a_stopped_gathering_keeps_what_came_and_whose_health_is_known(
    desk: Desk, site: LoopbackSite
) -> None:
    hanging = threading.Event()

    def hang(handler: BaseHTTPRequestHandler) -> None:
        hanging.set()
        site.ending.wait(PATIENCE)

    site.pages["/hangs"] = hang
    one = source(illustrated(site, "Oslo"), SourceKind.PAGE)
    other = replace(one, id=SourceId("s2"), address=site.url("/hangs", host="localhost"))
    kept = gather_sources(
        [one, other],
        desk,
        now=NOW,
        cancelled=lambda: hanging.is_set() and bool(headlines(desk)),
    )
    assert headlines(desk) == {"Oslo harbour opens"}
    assert [change.kind for change in kept.changes] == [ChangeKind.NEW]
    assert "s2" not in health(desk)


def test_what_came_before_a_kill_is_in_the_library(tmp_path: Path, site: LoopbackSite) -> None:
    feed = feed_of(site, "Rome")
    site.pages["/Rome"] = lambda handler: site.ending.wait(PATIENCE)
    sources = [
        source(illustrated(site, "Oslo"), SourceKind.PAGE),
        replace(source(feed), name="The feed"),
    ]
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe()
    process = context.Process(target=gather_into, args=(tmp_path / "desk", sources, theirs))
    process.start()
    while mine.poll(PATIENCE) and mine.recv() != "The feed":
        pass  # told in turn: what came before the feed has been kept by then
    os.kill(process.pid, signal.SIGKILL)
    process.join(PATIENCE)
    with open_desk(tmp_path / "desk") as desk:
        assert headlines(desk) == {"Oslo harbour opens"}
        (row,) = desk.library.search(ArticleQuery())
        media = desk.library.article(row.id).images[0].media
        assert (desk.media / media).is_file()


def gather_into(folder: Path, sources: list[Source], progress: Connection) -> None:
    with open_desk(folder) as desk:
        gather_sources(sources, desk, now=NOW, on_progress=lambda label, *_: progress.send(label))


def test_an_import_of_many_things_is_kept_with_what_failed(
    desk: Desk, tmp_path: Path, site: LoopbackSite
) -> None:
    saved = tmp_path / "Oslo.html"
    saved.write_text(page("Oslo"))
    steps: list[tuple[str, int, int]] = []
    kept = import_paths(
        [str(saved), site.page("/Rome", page("Rome")), str(tmp_path / "gone.html")],
        desk,
        now=NOW,
        allow_private=True,
        on_progress=lambda *step: steps.append(step),
    )
    assert headlines(desk) == {"Oslo harbour opens", "Rome harbour opens"}
    assert len(kept.changes) == len(kept.gathered.articles) == 2
    assert [failure.address for failure in kept.gathered.failures] == [str(tmp_path / "gone.html")]
    assert health(desk) == {}
    assert steps


def test_what_was_pasted_is_kept(desk: Desk) -> None:
    import_pasted("Oslo harbour opens\nThe first ferry came in at seven.", desk, now=NOW)
    import_pasted(page("Rome"), desk, now=NOW, html=True)
    assert headlines(desk) == {"Oslo harbour opens", "Rome harbour opens"}


def test_what_has_not_changed_costs_a_question_and_no_reading(
    desk: Desk, site: LoopbackSite
) -> None:
    feed = feed_of(site, *TOWNS)
    for path, answer in list(site.pages.items()):
        site.pages[path] = tagged(answer)
    gather_sources([source(feed)], desk, now=NOW)
    site.asked.clear()
    kept = gather_sources([source(feed)], desk, now=NOW + timedelta(hours=1))
    asked = {path: head for path, head in site.asked if path != "/robots.txt"}
    assert asked.keys() == {"/feed", *(f"/{town}" for town in TOWNS)}
    assert all(head.get("If-None-Match") == '"first"' for head in asked.values())
    assert {change.kind for change in kept.changes} == {ChangeKind.SAME}
    assert len(kept.changes) == len(TOWNS)


def tagged(answer: Answer) -> Behaviour:
    """The same answer with a tag; where that is known, only that nothing has changed."""

    def behave(handler: BaseHTTPRequestHandler) -> None:
        known = handler.headers.get("If-None-Match") == '"first"'
        body = b"" if known else answer.body
        handler.send_response(304 if known else 200)
        for name, value in {**answer.headers, "ETag": '"first"'}.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return behave


def test_a_source_of_two_publications_is_read_once(desk: Desk, site: LoopbackSite) -> None:
    feed = source(feed_of(site, "Oslo"))
    gather_sources([feed, feed], desk, now=NOW)
    assert [path for path, _ in site.asked].count("/feed") == 1


# --- watched folders ------------------------------------------------------------------------


def watched_source(folder: Path) -> Source:
    folder.mkdir()
    (folder / "there.html").write_text(page("Oslo"))
    return source(str(folder), SourceKind.FOLDER, watch=True)


def test_a_bad_file_does_not_make_a_watched_folder_ill(desk: Desk, tmp_path: Path) -> None:
    folder = watched_source(tmp_path / "folder")
    bad = tmp_path / "folder" / "bad.html"
    bad.write_bytes(b"")
    kept = gather_incoming_files(folder, [bad], desk, now=NOW)
    assert "bad.html" in kept.gathered.failures[0].reason
    assert health(desk) == {}


def test_what_comes_into_a_watched_folder_is_gathered(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    publication = courier(
        watched_source(folder), replace(watched_source(tmp_path / "b"), paused=True)
    )
    with desk_with(tmp_path / "desk", publication) as desk:
        told: SimpleQueue[tuple[Source, Kept]] = SimpleQueue()
        stop = threading.Event()
        thread = threading.Thread(
            target=watch_folders,
            args=(desk,),
            kwargs={
                "stop": stop,
                "now": lambda: NOW,
                "on_kept": lambda *each: told.put(each),
                "look_seconds": 0.05,
            },
        )
        thread.start()
        try:
            of, kept = told_of(folder, told)
        finally:
            stop.set()
            thread.join(PATIENCE)
        assert not thread.is_alive()
        assert of == publication.recipe.sources[0]
        assert {change.headline for change in kept.changes} == {"Rome harbour opens"}
        assert headlines(desk) == {"Rome harbour opens"}
        assert health(desk).keys() == {"s1"}


def told_of(folder: Path, told: "SimpleQueue[tuple[Source, Kept]]") -> tuple[Source, Kept]:
    """Puts pages into the folder until it is watched and one is told of: what lies there when it
    is first looked at is no news."""
    for number in range(int(PATIENCE / 0.2)):
        (folder / f"{number}.html").write_text(page("Rome"))
        with contextlib.suppress(Empty):
            return told.get(timeout=0.2)
    raise AssertionError("nothing was told")
