"""How it hangs together: articles that say the same, readings, pictures by address, attempts.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _widen_articles()
    _create_sketches()
    _create_pictures()
    _widen_standings()
    _create_attempts()


def _widen_articles() -> None:
    op.add_column("articles", sa.Column("same_as", sa.String))
    op.add_column("articles", sa.Column("copies", sa.Integer, nullable=False, server_default="0"))
    op.add_column("articles", sa.Column("silent", sa.Boolean, nullable=False, server_default="0"))
    op.create_index(
        "articles_by_group", "articles", ["same_as"], sqlite_where=sa.text("same_as IS NOT NULL")
    )
    op.add_column("revisions", sa.Column("silent", sa.Boolean, nullable=False, server_default="0"))
    op.create_table(
        "readings",
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.key"), primary_key=True),
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("content", sa.String, nullable=False),
    )


def _create_sketches() -> None:
    op.create_table(
        "sketches",
        sa.Column("shingle", sa.BigInteger, primary_key=True),
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.key"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("sketches_by_article", "sketches", ["article"])


def _create_pictures() -> None:
    op.create_table(
        "pictures",
        sa.Column("address", sa.Text, primary_key=True),
        sa.Column("media", sa.String, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
    )


def _widen_standings() -> None:
    op.add_column("standings", sa.Column("days", sa.Integer, nullable=False, server_default="1"))
    op.add_column("standings", sa.Column("peak", sa.Integer))


def _create_attempts() -> None:
    op.add_column("sources", sa.Column("failing_since", sa.BigInteger))
    op.add_column("sources", sa.Column("last_news", sa.BigInteger))
    op.create_table(
        "attempts",
        sa.Column("source", sa.String, primary_key=True),
        sa.Column("at", sa.BigInteger, primary_key=True),
        sa.Column("failed", sa.Boolean, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("articles_new", sa.Integer, nullable=False),
        sa.Column("articles_revised", sa.Integer, nullable=False),
        sa.Column("articles_same", sa.Integer, nullable=False),
        sa.Column("rankings", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
