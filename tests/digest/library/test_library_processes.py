"""Several processes and threads with one library, and a process that is killed."""

import multiprocessing
import shutil
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

from library_examples import MORNING, NOON, article, assert_filled, edition
from library_processes import claim_days, die_while_bringing_up_to_date, write_until_killed

from digest.library import ArticleQuery, open_library
from digest.model import EditionId, Outcome

SPAWN = multiprocessing.get_context("spawn")
PROCESSES = 3
OLD = Path(__file__).with_name("old")


def test_processes_that_open_a_new_desk_at_once_claim_each_run_exactly_once(tmp_path):
    days = [date(2026, 3, 1) + timedelta(days=day) for day in range(12)]
    barrier = SPAWN.Barrier(PROCESSES)
    pipes = [SPAWN.Pipe(duplex=False) for _ in range(PROCESSES)]
    processes = [
        SPAWN.Process(target=claim_days, args=(tmp_path / "desk", days, barrier, sender))
        for _, sender in pipes
    ]
    for process in processes:
        process.start()
    claimed = [receiver.recv() for receiver, _ in pipes if receiver.poll(60)]
    for process in processes:
        process.join(60)
        process.close()
    assert len(claimed) == PROCESSES
    assert sorted(day for each in claimed for day in each) == days
    library = open_library(tmp_path / "desk")
    assert [run.date for run in reversed(library.runs(MORNING))] == days
    assert {run.outcome for run in library.runs()} == {Outcome.RUNNING}
    library.close()


def test_a_library_whose_bringing_up_to_date_was_killed_is_brought_up_the_next_time(tmp_path):
    shutil.copy(OLD / "v0003.sqlite", tmp_path / "library.sqlite")
    process = SPAWN.Process(target=die_while_bringing_up_to_date, args=(tmp_path,))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    process.close()
    library = open_library(tmp_path)
    assert_filled(library)
    library.close()


def test_a_killed_process_loses_nothing_that_was_saved(tmp_path):
    receiver, sender = SPAWN.Pipe(duplex=False)
    process = SPAWN.Process(target=write_until_killed, args=(tmp_path / "desk", sender))
    process.start()
    sender.close()
    told = 0
    while told < 20:
        assert receiver.poll(60)
        told = receiver.recv()
    process.kill()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    process.close()
    library = open_library(tmp_path / "desk")
    assert int(library.edition(EditionId("e1")).title) >= told
    kept = library.count(ArticleQuery())
    assert kept >= told * 10
    assert kept % 10 == 0, "a gathering is kept whole or not at all"
    assert library.count(ArticleQuery(words="sea")) == kept
    library.close()


def test_threads_read_while_others_write(tmp_path):
    library = open_library(tmp_path)
    written = threading.Event()

    def write() -> None:
        try:
            for number in range(30):
                library.save_edition(edition(title=str(number)), saved=NOON)
                library.save_articles([article(f"Ferry {number}")], gathered=NOON)
        finally:
            written.set()

    def read() -> None:
        seen = 0
        while not written.is_set():
            found = len(library.search(ArticleQuery(words="ferry")))
            assert found >= seen, "what has been written stays"
            seen = found

    with ThreadPoolExecutor(4) as pool:
        work = [pool.submit(write), *(pool.submit(read) for _ in range(3))]
        for each in work:
            each.result(timeout=60)
    assert library.count(ArticleQuery(words="ferry")) == 30
    library.close()
