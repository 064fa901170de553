"""How it is found among many: the full-text index in the order of dates. `migrating` fills it.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_OPTIONS = "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'"


def upgrade() -> None:
    op.create_table(
        "places",
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column(
            "article", sa.Integer, sa.ForeignKey("articles.key"), nullable=False, unique=True
        ),
    )
    op.execute("DROP TABLE article_words")
    _create_index("article_words", "headline, standfirst, byline, facets, body")
    _create_index("article_heads", "headline, standfirst, byline, facets")


def _create_index(name: str, columns: str) -> None:
    op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, {_OPTIONS})")
    # A day's articles are written as one part of the index rather than as a dozen of 1 MB, which
    # would be merged at once.
    op.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('hashsize', {16 * 2**20})")
