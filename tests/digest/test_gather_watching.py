"""Watched folders with real files: whole ones only, bursts as one, folders that go and come."""

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from digest.gather.watching import MOST_LOOKS, Incoming, _Watched, watch

LOOK = 0.05
PATIENCE = 20.0


class Watching:
    """A watch in a thread of its own; `looked` counts how often the folders were asked for."""

    def __init__(self, folders: Callable[[], Iterable[Path]], *, polling: bool) -> None:
        self.came: SimpleQueue[Incoming] = SimpleQueue()
        self.stop = threading.Event()
        self.asked = threading.Semaphore(0)

        def asked() -> Iterable[Path]:
            self.asked.release()
            return folders()

        self.thread = threading.Thread(
            target=watch,
            args=(asked, self.came.put, self.stop),
            kwargs={"look_seconds": LOOK, "polling": polling},
        )

    def __enter__(self) -> "Watching":
        self.thread.start()
        # Asked for the second time, it has looked at the folders and knows what lies there.
        for _ in range(2):
            assert self.asked.acquire(timeout=PATIENCE)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()

    def names(self) -> list[str]:
        return [file.name for file in self.came.get(timeout=PATIENCE).files]


@pytest.fixture(params=[False, True], ids=["woken", "polling"])
def watching(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watching]:
    (tmp_path / "there.html").write_text("before")
    with Watching(lambda: [tmp_path], polling=request.param) as watching:
        yield watching


def test_what_comes_in_is_told_and_what_lay_there_is_not(
    watching: Watching, tmp_path: Path
) -> None:
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    (tmp_path / "new.html").write_text("new")
    assert watching.names() == ["new.html"]
    (tmp_path / "there.html").write_text("changed")
    assert watching.names() == ["there.html"]
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "below.txt").write_text("below")
    assert watching.names() == ["below.txt"]


def test_a_folder_that_goes_away_is_watched_again_when_it_comes_back(
    watching: Watching, tmp_path: Path
) -> None:
    away = tmp_path.with_name(f"{tmp_path.name}-away")
    tmp_path.rename(away)
    tmp_path.mkdir()
    (tmp_path / "new.html").write_text("of another folder of that name")
    assert watching.names() == ["new.html"]
    (tmp_path / "newer.html").write_text("it is watched like the first")
    assert watching.names() == ["newer.html"]


def test_what_a_folder_brings_back_is_no_news(watching: Watching, tmp_path: Path) -> None:
    away = tmp_path.with_name(f"{tmp_path.name}-away")
    tmp_path.rename(away)
    for _ in range(2):
        assert watching.asked.acquire(timeout=PATIENCE)
    (away / "meanwhile.html").write_text("put there elsewhere")
    away.rename(tmp_path)
    assert watching.names() == ["meanwhile.html"]


def test_a_folder_that_is_not_there_yet_is_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "coming"
    with Watching(lambda: [folder], polling=False) as watching:
        folder.mkdir()
        (folder / "a.html").write_text("lies there when it is first seen, or comes just after")
        (tmp_path / "aside.html").write_text("elsewhere")
        for number in range(100):
            (folder / f"b{number}.html").write_text("b")
            try:
                found = watching.came.get(timeout=0.2)
            except Empty:
                continue
            assert all(file.parent == folder for file in found.files)
            return
    raise AssertionError("nothing was told")


def test_folders_may_be_added_while_it_watches(tmp_path: Path) -> None:
    folders = [tmp_path / "a"]
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    with Watching(lambda: list(folders), polling=False) as watching:
        folders.append(tmp_path / "b")
        for _ in range(4):  # by then it has been asked for it, and has looked at it
            assert watching.asked.acquire(timeout=PATIENCE)
        (tmp_path / "b" / "new.html").write_text("new")
        assert watching.names() == ["new.html"]


# --- one folder, look by look ---------------------------------------------------------------


def looks(folder: Path, *changes: Callable[[], object]) -> list[list[str] | None]:
    """What each look tells, one after each change."""
    watched = _Watched(folder)
    watched.look()
    told = []
    for change in changes:
        change()
        incoming = watched.look()
        told.append(incoming and [file.name for file in incoming.files])
    return told


def nothing() -> None:
    """Nothing changes."""


def test_a_file_is_told_only_when_it_has_stopped_growing(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    steps = [lambda n=n: page.write_text("x" * n) for n in range(1, 4)]
    assert looks(tmp_path, *steps, nothing, nothing) == [None, None, None, ["page.html"], None]


def test_a_burst_is_told_as_one(tmp_path: Path) -> None:
    steps = [lambda n=n: (tmp_path / f"{n}.html").write_text("x") for n in range(5)]
    names = [f"{n}.html" for n in range(5)]
    assert looks(tmp_path, *steps, nothing) == [None] * 5 + [names]


def test_a_stream_without_end_is_told_in_time(tmp_path: Path) -> None:
    steps = [lambda n=n: (tmp_path / f"{n:02}.html").write_text("x") for n in range(MOST_LOOKS + 1)]
    told = looks(tmp_path, *steps, nothing)
    assert [each for each in told if each] == [
        [f"{n:02}.html" for n in range(MOST_LOOKS - 1)],
        [f"{n:02}.html" for n in (MOST_LOOKS - 1, MOST_LOOKS)],
    ]


def test_a_file_that_vanishes_while_it_grows_is_forgotten(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    told = looks(tmp_path, lambda: page.write_text("x"), page.unlink, nothing)
    assert told == [None, None, None]
