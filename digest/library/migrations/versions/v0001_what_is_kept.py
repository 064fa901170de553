"""What is kept: the tables, and the guards of issued editions.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _create_articles()
    _create_rankings()
    _create_editions()
    _create_deliveries()
    _create_runs()
    _create_lists()
    _guard_issued_editions()


def _create_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("gathered", sa.BigInteger, nullable=False),
        sa.Column("headline", sa.Text, nullable=False),
        sa.Column("headline_key", sa.Text, nullable=False),
        sa.Column("address_key", sa.Text),
        sa.Column("update_number", sa.Integer),
        sa.Column("section", sa.Text),
        sa.Column("section_key", sa.Text),
        sa.Column("published", sa.BigInteger),
        sa.Column("updated", sa.BigInteger),
        sa.Column("dated", sa.BigInteger, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
    )
    op.create_index("articles_by_date", "articles", ["dated"])
    op.create_index("articles_by_section", "articles", ["section_key", "dated"])
    op.create_index("articles_by_source", "articles", ["source", "dated"])
    op.create_index("articles_by_headline", "articles", ["headline_key"])
    op.create_index("articles_by_address", "articles", ["address_key"])
    op.create_table(
        "revisions",
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.key"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("gathered", sa.BigInteger, nullable=False),
        sa.Column("content", sa.String, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
    )


def _create_rankings() -> None:
    op.create_table(
        "captures",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("chart", sa.String, nullable=False),
        sa.Column("captured", sa.BigInteger, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.UniqueConstraint("chart", "captured", name="captures_once"),
    )
    op.create_table(
        "standings",
        sa.Column("chart", sa.String, primary_key=True),
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("scope", sa.String, nullable=False),
        sa.Column("captured", sa.BigInteger, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("headline_key", sa.Text, nullable=False),
        sa.Column("address_key", sa.Text),
        sa.Column("direction", sa.String),
        sa.Column("places", sa.Integer, nullable=False),
    )


def _create_editions() -> None:
    op.create_table(
        "editions",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("publication", sa.String),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("date", sa.Date, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("blocks", sa.Integer, nullable=False),
        sa.Column("saved", sa.BigInteger, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_index("editions_by_date", "editions", ["date", "number", "saved"])
    op.create_index(
        "editions_by_publication", "editions", ["publication", "date", "number", "saved"]
    )
    op.create_table(
        "edition_articles",
        sa.Column(
            "edition",
            sa.String,
            sa.ForeignKey("editions.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("article", sa.String, primary_key=True),
    )
    op.create_index("edition_articles_by_article", "edition_articles", ["article"])


def _create_deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column(
            "edition",
            sa.String,
            sa.ForeignKey("editions.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("channel", sa.String, primary_key=True),
        sa.Column("format", sa.String, primary_key=True),
        sa.Column("location", sa.Text, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("delivered", sa.BigInteger, nullable=False),
    )


def _create_runs() -> None:
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("publication", sa.String, nullable=False),
        sa.Column("date", sa.Date, nullable=False),
        sa.Column("slot", sa.String, nullable=False),
        sa.Column("trigger", sa.String, nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
        sa.Column("started", sa.BigInteger, nullable=False),
        sa.Column("heartbeat", sa.BigInteger, nullable=False),
        sa.Column("finished", sa.BigInteger),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("edition", sa.String, sa.ForeignKey("editions.id", ondelete="SET NULL")),
        sqlite_autoincrement=True,
    )
    standing = sa.text("outcome IN ('running', 'published')")
    op.create_index(
        "runs_claimed_once",
        "runs",
        ["publication", "date", "slot"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )
    op.create_index("runs_by_slot", "runs", ["publication", "slot", "due"])


def _create_lists() -> None:
    op.create_table(
        "publications",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "sources",
        sa.Column("source", sa.String, primary_key=True),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("last_good", sa.BigInteger),
        sa.Column("last_failure", sa.BigInteger),
        sa.Column("failures_in_row", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )


def _guard_issued_editions() -> None:
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER issued_editions_refuse_{verb.lower()} BEFORE {verb} ON editions"
            " WHEN OLD.state = 'issued'"
            " BEGIN SELECT RAISE(ABORT, 'an issued edition never changes'); END"
        )
