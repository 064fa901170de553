"""Who has it open: a lock for each edition that a window works on; and an index along which a list
is paged to its very end.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "locks",
        sa.Column("edition", sa.String, primary_key=True),
        sa.Column("window", sa.String, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("host", sa.Text, nullable=False),
        sa.Column("pid", sa.Integer, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("heartbeat", sa.BigInteger, nullable=False),
        sa.Column("edits", sa.Integer, nullable=False),
    )
    op.create_index(
        "articles_best_by_date", "articles", ["dated"], sqlite_where=sa.text("same_as IS NULL")
    )
