"""Opening desks."""

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import active_children
from pathlib import Path

import pytest

from digest.desk import default_folder, open_desk
from digest.errors import LibraryError


def test_a_new_desk_has_its_folders_and_starts_no_worker(tmp_path):
    with open_desk(tmp_path / "new" / "desk") as desk:
        assert desk.folder == tmp_path / "new" / "desk"
        names = {path.name for path in desk.folder.iterdir() if path.is_dir()}
        assert names == {"media", "themes", "renditions"}
        assert (desk.folder / "library.sqlite").exists()
        assert desk.media == desk.folder / "media"


def test_one_desk_may_be_open_twice(tmp_path):
    with open_desk(tmp_path) as one, open_desk(tmp_path) as other:
        one.library.remember("said", "hello")
        assert other.library.recall("said") == "hello"


def test_the_environment_names_the_default_desk(monkeypatch):
    monkeypatch.setenv("DIGEST_DESK", "/somewhere/else")
    assert default_folder() == Path("/somewhere/else")
    monkeypatch.delenv("DIGEST_DESK")
    assert default_folder().name == "digest-desk"


def test_a_place_that_cannot_be_a_desk_is_told_with_a_remedy(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryError) as caught:
        open_desk(tmp_path / "file")
    assert caught.value.remedy


def test_a_desk_that_is_to_print_starts_its_workers_and_leaves_none_behind(tmp_path):
    with open_desk(tmp_path / "desk", printing=True):
        assert {process.name for process in active_children()} == {"digest-press"}
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "library.sqlite").write_text("This is no database, whatever its name.")
    with pytest.raises(LibraryError):
        open_desk(tmp_path / "damaged", printing=True)
    assert active_children() == []


def test_a_desk_has_one_fetcher_whoever_asks_first(tmp_path):
    with open_desk(tmp_path) as desk, ThreadPoolExecutor(8) as threads:
        fetchers = set(threads.map(lambda _: desk.fetcher, range(8)))
        assert fetchers == {desk.fetcher}
