"""The large library that is measured is the one that gathering would have made."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.libraries import prepared, write_prepared
from benchmarks.newsroom import article, gathered
from digest.library import FILE_NAME, open_library
from digest.library.database import Database

ARTICLES = 60

WRITTEN = {
    "articles": "*",
    "revisions": "*",
    "places": "*",
    "article_words": "rowid, *",
    "article_heads": "rowid, *",
    "all_words": "*",
    "all_heads": "*",
}
"""What is compared; the last two are each word with its places, as the index has them."""


def rows(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        for name in ("words", "heads"):
            file.execute(
                f"CREATE VIRTUAL TABLE temp.all_{name}"
                f" USING fts5vocab('main', 'article_{name}', 'instance')"
            )
        return {
            table: sorted(file.execute(f"SELECT {columns} FROM {table}"), key=repr)
            for table, columns in WRITTEN.items()
        }


@pytest.mark.parametrize("batch", [ARTICLES, 25])
def test_a_made_library_is_what_saving_would_have_made(tmp_path, batch):
    newest = ARTICLES - 1
    numbers = range(ARTICLES)
    open_library(tmp_path / "made").close()
    database = Database(tmp_path / "made" / FILE_NAME)
    for first in numbers[::batch]:
        write_prepared(database, prepared(numbers[first : first + batch], newest=newest))
    database.close()
    library = open_library(tmp_path / "saved")
    came = [article(number, newest=newest) for number in numbers]
    library.save_articles(came, gathered=gathered(newest, newest=newest))
    library.close()
    made, saved = rows(tmp_path / "made"), rows(tmp_path / "saved")
    for table in WRITTEN:
        assert made[table] == saved[table], table
        assert len(made[table]) >= ARTICLES
