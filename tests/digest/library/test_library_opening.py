"""Opening a desk's library, wherever and whatever it is."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from library_examples import assert_filled, fill

from digest import library as library_package
from digest.errors import LibraryError
from digest.library import Library, open_library
from digest.library.database import Database
from digest.library.migrating import HEAD
from digest.library.tables import metadata

OLD = Path(__file__).with_name("old")
MIGRATIONS = Path(library_package.__file__).with_name("migrations")


@contextmanager
def opened(where: Path | str) -> Iterator[Library]:
    library = open_library(where)
    try:
        yield library
    finally:
        library.close()


def old_desk(tmp_path: Path, version: str) -> Path:
    shutil.copy(OLD / f"v{version}.sqlite", tmp_path / "library.sqlite")
    return tmp_path


def versions() -> list[str]:
    steps = ScriptDirectory(str(MIGRATIONS)).walk_revisions()
    return sorted(step.revision for step in steps)


def test_a_new_desk_gets_its_folders_and_an_empty_library(tmp_path):
    with opened(tmp_path / "new" / "100% desk") as library:
        assert library.media == tmp_path / "new" / "100% desk" / "media"
        assert library.media.is_dir()
        assert library.editions() == ()


def test_what_was_kept_is_there_again(tmp_path):
    with opened(tmp_path) as library:
        fill(library)
    with opened(str(tmp_path)) as library:
        assert_filled(library)
    with opened(f"sqlite:///{tmp_path}/library.sqlite") as library:
        assert_filled(library)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["library.sqlite", "media"]


def test_the_tables_are_those_that_the_migrations_make(tmp_path):
    with opened(tmp_path):
        pass
    database = Database(tmp_path / "library.sqlite")
    with database.read() as connection:
        ours = {"include_name": lambda name, kind, _: kind != "table" or name in metadata.tables}
        differences = compare_metadata(MigrationContext.configure(connection, opts=ours), metadata)
    database.close()
    assert differences == []


def test_the_newest_migration_is_the_one_that_is_asked_for():
    assert versions()[-1] == HEAD


@pytest.mark.parametrize("version", versions())
def test_a_library_of_each_version_is_brought_up_to_date(tmp_path, version):
    with opened(old_desk(tmp_path, version)) as library:
        assert_filled(library)


def test_a_copy_is_kept_of_an_older_library_and_of_none_other(tmp_path):
    with opened(old_desk(tmp_path, "0001")):
        pass
    backup = tmp_path / "library-0001.backup.sqlite"
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
        assert copy.execute("SELECT count(*) FROM revisions").fetchone() == (2,)
    with opened(tmp_path):
        pass
    assert sorted(file.name for file in tmp_path.glob("*.sqlite")) == [
        backup.name, "library.sqlite",
    ]  # fmt: skip


def test_a_library_that_cannot_be_brought_up_to_date_stays_as_it_was(tmp_path):
    file = old_desk(tmp_path, "0001") / "library.sqlite"
    with closing(sqlite3.connect(file)) as old:
        old.execute("UPDATE revisions SET value = '{}'")
        old.commit()
    with pytest.raises(LibraryError, match="could not be brought up to date") as caught:
        open_library(tmp_path)
    assert "as it was" in caught.value.remedy
    with closing(sqlite3.connect(file)) as old:
        assert old.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
        tables = {name for (name,) in old.execute("SELECT name FROM sqlite_master")}
        assert "article_words" not in tables


def test_a_library_of_a_newer_program_is_left_alone(tmp_path):
    file = old_desk(tmp_path, HEAD) / "library.sqlite"
    with closing(sqlite3.connect(file)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
    before = file.read_bytes()
    with pytest.raises(LibraryError, match="newer Digest Desk") as caught:
        open_library(tmp_path)
    assert "update" in caught.value.remedy
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"Dear diary, " * 99, b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_file_that_is_no_database_is_left_alone(tmp_path, content):
    file = tmp_path / "library.sqlite"
    file.write_bytes(content)
    with pytest.raises(LibraryError, match=r"is not a database|is damaged") as caught:
        open_library(tmp_path)
    assert "backup" in caught.value.remedy
    assert file.read_bytes() == content


def test_a_database_of_another_program_is_left_alone(tmp_path):
    file = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    before = file.read_bytes()
    with pytest.raises(LibraryError, match="not a library of Digest Desk"):
        open_library(tmp_path)
    assert file.read_bytes() == before


def test_a_file_in_the_folders_place_is_said(tmp_path):
    (tmp_path / "desk").write_text("not a folder")
    with pytest.raises(LibraryError, match="cannot be used"):
        open_library(tmp_path / "desk")


@pytest.mark.parametrize(
    "address", ["postgresql://host/library", "sqlite://", "sqlite:///:memory:", "://"]
)
def test_an_address_that_is_no_sqlite_file_is_refused(address):
    with pytest.raises(LibraryError):
        open_library(address)


def test_a_closed_library_says_so(tmp_path):
    library = open_library(tmp_path)
    library.close()
    library.close()
    with pytest.raises(LibraryError, match="closed"):
        library.editions()


def test_a_library_that_another_program_is_writing_says_so(tmp_path):
    with opened(tmp_path):
        pass
    database = Database(tmp_path / "library.sqlite", busy_seconds=0)
    with (
        closing(sqlite3.connect(tmp_path / "library.sqlite", isolation_level=None)) as other,
        closing(database),
    ):
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(LibraryError, match="written by another program"),
            database.write(),
        ):
            pytest.fail("two programs were writing")
        with database.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM editions").scalar() == 0


def test_a_library_with_damaged_pages_says_so_and_is_left_alone(tmp_path):
    with opened(tmp_path) as library:
        fill(library)
    file = tmp_path / "library.sqlite"
    content = bytearray(file.read_bytes())
    content[3 * 4096 :] = b"\xa5" * (len(content) - 3 * 4096)
    file.write_bytes(content)
    with pytest.raises(LibraryError) as caught, opened(tmp_path) as library:
        library.editions()
    assert "is damaged" in str(caught.value)
    assert file.read_bytes() == content
