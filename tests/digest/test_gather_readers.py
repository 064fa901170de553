"""The processes that read pages: on all cores, and nothing that a page does ends more than one."""

import multiprocessing
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import watchfiles
from gather_sites import NOW, NoNetwork, page, source
from reader_tasks import doubled, hang, process_id, read_as_a_daemon

from digest.errors import ReadError
from digest.gather import Caller, Gathered, gather
from digest.gather.readers import Readers
from digest.gather.reading import FEWEST_FOR_PROCESSES
from digest.model import SourceKind

PATIENCE = 60.0


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with closing(Readers(processes=2)) as readers:
        yield readers


def test_items_are_dealt_with_elsewhere_and_answered_in_their_order(readers: Readers) -> None:
    futures = [readers.submit(doubled, [number, number + 100]) for number in range(10)]
    answers = [future.result(PATIENCE) for future in futures]
    assert answers == [[2 * number, 2 * number + 200] for number in range(10)]
    assert readers.submit(process_id, ["anything"]).result(PATIENCE) != [os.getpid()]


@pytest.mark.parametrize(
    ("bad", "reason"), [(13, "can't be read (KeyError"), (666, "The process that read it ended")]
)
def test_an_item_that_fails_or_kills_its_process_is_one_problem(
    readers: Readers, bad: int, reason: str
) -> None:
    first, error, last = readers.submit(doubled, [1, bad, 3]).result(PATIENCE)
    assert (first, last) == (2, 6)
    assert isinstance(error, ReadError)
    assert reason in str(error)
    assert readers.submit(doubled, [4]).result(PATIENCE) == [8]


def test_an_item_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with closing(Readers(processes=2, time_limit=0.2)) as readers:
        (error,) = readers.submit(hang, [tmp_path / "begun"]).result(PATIENCE)
    assert "took longer than 0.2 seconds" in str(error)


def test_closing_ends_what_is_under_way(tmp_path: Path) -> None:
    others = set(multiprocessing.active_children())
    readers = Readers(processes=2)
    future = readers.submit(hang, [tmp_path / "begun", tmp_path / "never"])
    for _ in watchfiles.watch(tmp_path, yield_on_timeout=True, rust_timeout=200):
        if (tmp_path / "begun").exists():
            break
    readers.close()
    assert all(isinstance(each, ReadError) for each in future.result(PATIENCE))
    assert not (tmp_path / "never").exists()
    assert set(multiprocessing.active_children()) <= others
    with pytest.raises(RuntimeError):
        readers.submit(doubled, [1])


def test_where_no_process_starts_tasks_are_done_here() -> None:
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe()
    daemon = context.Process(target=read_as_a_daemon, args=(theirs,), daemon=True)
    daemon.start()
    assert mine.poll(PATIENCE)
    own, found = mine.recv()
    daemon.join(PATIENCE)
    assert own == found


def folder_of(place: Path, pages: int) -> None:
    for number in range(pages):
        (place / f"{number:03}.html").write_text(page(f"Town {number}"), "utf-8")
        os.utime(place / f"{number:03}.html", (1e9 - number, 1e9 - number))


def test_a_large_folder_is_read_in_its_order_bad_files_included(tmp_path: Path) -> None:
    folder_of(tmp_path, FEWEST_FOR_PROCESSES + 20)
    (tmp_path / "007.html").write_bytes(b"")
    parts: list[Gathered] = []
    steps: list[tuple[int, int]] = []
    caller = Caller(
        keep=parts.append, on_progress=lambda label, done, total: steps.append((done, total))
    )
    folder = source(str(tmp_path), SourceKind.FOLDER, limit=100)
    result = gather([folder], NoNetwork(), now=NOW, caller=caller)
    numbers = [int(article.headline.split()[1]) for article in result.articles]
    assert sorted(numbers) == [n for n in range(FEWEST_FOR_PROCESSES + 20) if n != 7]
    assert numbers[:7] == list(range(7))
    assert "007.html" in result.problems[0]
    assert len([part for part in parts if part.articles]) > 1
    assert steps[-1] == (FEWEST_FOR_PROCESSES + 20, FEWEST_FOR_PROCESSES + 20)


def test_a_cancelled_folder_keeps_what_came_and_leaves_no_process(tmp_path: Path) -> None:
    others = set(multiprocessing.active_children())
    folder_of(tmp_path, 300)
    done: list[int] = []
    caller = Caller(
        on_progress=lambda label, number, total: done.append(number),
        cancelled=lambda: max(done, default=0) >= 30,
    )
    folder = source(str(tmp_path), SourceKind.FOLDER, limit=300)
    result = gather([folder], NoNetwork(), now=NOW, caller=caller)
    assert 25 <= len(result.articles) < 300
    assert (result.failures, result.visited) == ((), ())
    assert set(multiprocessing.active_children()) <= others
