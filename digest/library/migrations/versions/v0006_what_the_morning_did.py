"""What the morning did: steps of a run and what was decided of it, each recipient's receipt, what
an edition printed of each article, corrections' predecessors, takedowns; schedules and channels
of several kinds.

Revision ID: 0006
"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _widen_runs()
    _widen_editions()
    op.add_column("deliveries", sa.Column("note", sa.Text, nullable=False, server_default=""))
    _create_recipients()
    _create_takedowns()
    _create_origins()
    _rewrite_publications()
    _rename_watches()


def _widen_runs() -> None:
    op.add_column("runs", sa.Column("attempts", sa.Integer, nullable=False, server_default="1"))
    op.add_column("runs", sa.Column("decision", sa.String, nullable=False, server_default=""))
    op.drop_index("runs_claimed_once", "runs")
    standing = sa.text("outcome IN ('running', 'waiting', 'held', 'published')")
    op.create_index(
        "runs_claimed_once",
        "runs",
        ["publication", "date", "slot"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )
    op.create_table(
        "run_steps",
        sa.Column("run", sa.Integer, sa.ForeignKey("runs.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("step", sa.String, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
    )


def _widen_editions() -> None:
    op.add_column("editions", sa.Column("slot", sa.Text, nullable=False, server_default=""))
    op.add_column("editions", sa.Column("created", sa.BigInteger))
    op.add_column("editions", sa.Column("predecessor", sa.String))
    op.add_column("edition_articles", sa.Column("update_number", sa.Integer))
    op.add_column("edition_articles", sa.Column("content", sa.String))
    connection = op.get_bind()
    connection.execute(sa.text("DROP TRIGGER issued_editions_refuse_update"))
    connection.execute(
        sa.text(
            "UPDATE editions SET slot = coalesce(json_extract(value, '$.slot'), ''),"
            " created = (strftime('%s', json_extract(value, '$.created')) * 1000000),"
            " predecessor = json_extract(value, '$.predecessor')"
        )
    )
    connection.execute(
        sa.text(
            "CREATE TRIGGER issued_editions_refuse_update BEFORE UPDATE ON editions"
            " WHEN OLD.state = 'issued'"
            " BEGIN SELECT RAISE(ABORT, 'an issued edition never changes'); END"
        )
    )
    op.create_index("editions_by_slot", "editions", ["publication", "date", "slot"])
    op.create_index("editions_by_predecessor", "editions", ["predecessor"])


def _create_recipients() -> None:
    op.create_table(
        "recipients",
        sa.Column(
            "edition",
            sa.String,
            sa.ForeignKey("editions.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("channel", sa.String, primary_key=True),
        sa.Column("address", sa.Text, primary_key=True),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
    )


def _create_takedowns() -> None:
    op.create_table(
        "takedowns",
        sa.Column("article", sa.String, primary_key=True),
        sa.Column("headline", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
    )


def _create_origins() -> None:
    op.create_table(
        "first_drafts",
        sa.Column(
            "edition", sa.String, sa.ForeignKey("editions.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "editors",
        sa.Column(
            "edition", sa.String, sa.ForeignKey("editions.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("host", sa.Text, primary_key=True),
        sa.Column("saves", sa.Integer, nullable=False),
        sa.Column("first", sa.BigInteger, nullable=False),
        sa.Column("last", sa.BigInteger, nullable=False),
    )


def _rewrite_publications() -> None:
    connection = op.get_bind()
    for key, text in connection.execute(sa.text("SELECT id, value FROM publications")).all():
        connection.execute(
            sa.text("UPDATE publications SET value = :value WHERE id = :id"),
            {"id": key, "value": json.dumps(_present(json.loads(text)), ensure_ascii=False)},
        )


def _present(publication: dict[str, Any]) -> dict[str, Any]:
    """One schedule becomes a list of them, and folders were all the channels there were."""
    schedule = publication.pop("schedule", None)
    publication["schedules"] = [schedule] if schedule else []
    for channel in publication.get("channels", []):
        channel["kind"] = "folder"
    return publication


def _rename_watches() -> None:
    """A watch is kept for each slot of a publication."""
    connection = op.get_bind()
    watches = sa.text("SELECT key, value FROM settings WHERE key LIKE 'schedule.watch.%'")
    for key, text in connection.execute(watches).all():
        slot = json.loads(text)["schedule"].get("slot", "daily")
        connection.execute(
            sa.text("UPDATE settings SET key = :new WHERE key = :old"),
            {"new": f"{key}/{slot}", "old": key},
        )
