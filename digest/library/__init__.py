"""What a desk keeps: articles with their revisions, charts, editions, publications, runs, pictures.

`open_library` gives the Library. Only this package knows SQLAlchemy; nothing of it leaves here.
"""

from digest.library.articles import Change, ChangeKind, Revision
from digest.library.editions import EditionRow
from digest.library.library import FILE_NAME, Library, copy_before_update, open_library
from digest.library.locks import EditionStand
from digest.library.queries import ArticleQuery
from digest.library.search import ArticleRow
from digest.model import SourceHealth

__all__ = [
    "FILE_NAME",
    "ArticleQuery",
    "ArticleRow",
    "Change",
    "ChangeKind",
    "EditionRow",
    "EditionStand",
    "Library",
    "Revision",
    "SourceHealth",
    "copy_before_update",
    "open_library",
]
