"""The library's tables as they are now; how they came to be is told by `migrations`.

A value is stored whole, as its JSON in the column `value`, beside the columns that queries need.
Moments are microseconds since 1970 in UTC. The search index is not here: see `search`.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, exact to the microsecond; it comes back in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + value * _MICROSECOND


class Writing(TypeDecorator[str]):
    """Text that somebody wrote. Half of a character's surrogate pair, which no file can hold, is
    kept as "?", so that it takes nothing else along."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else encodable(value)


def encodable(text: str) -> str:
    """`text` with "?" for what UTF-8 has no bytes for."""
    return text.encode("utf-8", "replace").decode("utf-8")


metadata = MetaData()

articles = Table(
    "articles",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("revision", Integer, nullable=False),
    Column("gathered", Moment, nullable=False),
    Column("headline", Writing, nullable=False),
    Column("headline_key", Writing, nullable=False),
    Column("address_key", Writing),
    Column("update_number", Integer),
    Column("section", Writing),
    Column("section_key", Writing),
    Column("published", Moment),
    Column("updated", Moment),
    Column("dated", Moment, nullable=False),
    Column("source", Writing, nullable=False),
    Column("words", Integer, nullable=False),
    Column("same_as", String),
    Column("copies", Integer, nullable=False, server_default="0"),
    Column("silent", Boolean, nullable=False, server_default="0"),
    Index("articles_by_date", "dated"),
    Index("articles_best_by_date", "dated", sqlite_where=text("same_as IS NULL")),
    Index("articles_by_section", "section_key", "dated"),
    Index("articles_by_source", "source", "dated"),
    Index("articles_by_headline", "headline_key"),
    Index("articles_by_address", "address_key"),
    Index("articles_by_group", "same_as", sqlite_where=text("same_as IS NOT NULL")),
)
"""One row an article, of its newest revision. `dated` is its newness: the later of `published` and
`updated`, else when the revision was gathered. The keys are those of the model. `same_as` is the
id of the best article that says the same, None for the best itself and for a single one; `copies`
counts the others of its group. `silent` says that it was changed without a word."""

revisions = Table(
    "revisions",
    metadata,
    Column("article", Integer, ForeignKey("articles.key"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("gathered", Moment, nullable=False),
    Column("content", String, nullable=False),
    Column("value", Writing, nullable=False),
    Column("silent", Boolean, nullable=False, server_default="0"),
)
"""`content` is the digest that tells a revision from the same article gathered again; `silent`
says that what it changed was not announced."""

places = Table(
    "places",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("articles.key"), nullable=False, unique=True),
)
"""Where each article stands in the order of dates: its row in the search index, see `index`."""

readings = Table(
    "readings",
    metadata,
    Column("article", Integer, ForeignKey("articles.key"), primary_key=True),
    Column("source", Writing, primary_key=True),
    Column("content", String, nullable=False),
)
"""What a source showed of an article last, where that was not made a revision."""

sketches = Table(
    "sketches",
    metadata,
    Column("shingle", BigInteger, primary_key=True),
    Column("article", Integer, ForeignKey("articles.key"), primary_key=True),
    Index("sketches_by_article", "article"),
    sqlite_with_rowid=False,
)
"""Where articles that say the same are looked up: see `likeness`. The last ones that came only."""

pictures = Table(
    "pictures",
    metadata,
    Column("address", Writing, primary_key=True),
    Column("media", String, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
)
"""Which file of the media a picture's address has been fetched into."""

captures = Table(
    "captures",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("chart", String, nullable=False),
    Column("captured", Moment, nullable=False),
    Column("value", Writing, nullable=False),
    UniqueConstraint("chart", "captured", name="captures_once"),
)

standings = Table(
    "standings",
    metadata,
    Column("chart", String, primary_key=True),
    Column("row", Integer, primary_key=True),
    Column("scope", String, nullable=False),
    Column("captured", Moment, nullable=False),
    Column("position", Integer, nullable=False),
    Column("headline_key", Writing, nullable=False),
    Column("address_key", Writing),
    Column("direction", String),
    Column("places", Integer, nullable=False),
    Column("days", Integer, nullable=False, server_default="1"),
    Column("peak", Integer),
)
"""The items of each chart's newest capture: the "rank" of a search's rows. `direction` and `peak`
are None while the chart has no earlier capture to compare with."""

editions = Table(
    "editions",
    metadata,
    Column("id", String, primary_key=True),
    Column("publication", String),
    Column("title", Writing, nullable=False),
    Column("date", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("blocks", Integer, nullable=False),
    Column("saved", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    Column("value", Writing, nullable=False),
    Column("slot", Writing, nullable=False, server_default=""),
    Column("created", Moment),
    Column("predecessor", String),
    Index("editions_by_date", "date", "number", "saved"),
    Index("editions_by_publication", "publication", "date", "number", "saved"),
    Index("editions_by_slot", "publication", "date", "slot"),
    Index("editions_by_predecessor", "predecessor"),
)
"""`version` counts the saves of a draft. An issued row is guarded by triggers as well. `slot`,
`created` and `predecessor` are the edition's own, to be found by."""

edition_articles = Table(
    "edition_articles",
    metadata,
    Column("edition", String, ForeignKey("editions.id", ondelete="CASCADE"), primary_key=True),
    Column("article", String, primary_key=True),
    Column("update_number", Integer),
    Column("content", String),
    Index("edition_articles_by_article", "article"),
)
"""Which articles an issued edition printed, and what of them: the update number, and the digest of
the words, as `revisions.content`; None where it was printed before these were kept."""

first_drafts = Table(
    "first_drafts",
    metadata,
    Column("edition", String, ForeignKey("editions.id", ondelete="CASCADE"), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""Editions as their recipes had made them, compressed by zlib."""

editors = Table(
    "editors",
    metadata,
    Column("edition", String, ForeignKey("editions.id", ondelete="CASCADE"), primary_key=True),
    Column("name", Writing, primary_key=True),
    Column("host", Writing, primary_key=True),
    Column("saves", Integer, nullable=False),
    Column("first", Moment, nullable=False),
    Column("last", Moment, nullable=False),
)
"""Who saved an edition from a window."""

locks = Table(
    "locks",
    metadata,
    Column("edition", String, primary_key=True),
    Column("window", String, nullable=False),
    Column("name", Writing, nullable=False),
    Column("host", Writing, nullable=False),
    Column("pid", Integer, nullable=False),
    Column("since", Moment, nullable=False),
    Column("heartbeat", Moment, nullable=False),
    Column("edits", Integer, nullable=False),
)
"""Who has a draft open: see `digest.locks`. The draft itself need not have been saved yet."""

publications = Table(
    "publications",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", Writing, nullable=False),
    Column("value", Writing, nullable=False),
)

runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("publication", String, nullable=False),
    Column("date", Date, nullable=False),
    Column("slot", String, nullable=False),
    Column("trigger", String, nullable=False),
    Column("due", Moment, nullable=False),
    Column("started", Moment, nullable=False),
    Column("heartbeat", Moment, nullable=False),
    Column("finished", Moment),
    Column("outcome", String, nullable=False),
    Column("reason", Writing, nullable=False),
    Column("edition", String, ForeignKey("editions.id", ondelete="SET NULL")),
    Column("attempts", Integer, nullable=False, server_default="1"),
    Column("decision", String, nullable=False, server_default=""),
    Index(
        "runs_claimed_once",
        "publication",
        "date",
        "slot",
        unique=True,
        # For PostgreSQL the migration has it; here it would load that dialect at each start.
        sqlite_where=text("outcome IN ('running', 'waiting', 'held', 'published')"),
    ),
    Index("runs_by_slot", "publication", "slot", "due"),
    sqlite_autoincrement=True,
)
"""Failed runs stay beside the one that was claimed after them; an id is never used again."""

run_steps = Table(
    "run_steps",
    metadata,
    Column("run", Integer, ForeignKey("runs.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("step", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("note", Writing, nullable=False),
)
"""What a run has done, as it was done: counted from 1."""

deliveries = Table(
    "deliveries",
    metadata,
    Column("edition", String, ForeignKey("editions.id", ondelete="CASCADE"), primary_key=True),
    Column("channel", String, primary_key=True),
    Column("format", String, primary_key=True),
    Column("location", Writing, nullable=False),
    Column("sha256", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("delivered", Moment, nullable=False),
    Column("note", Writing, nullable=False, server_default=""),
)

recipients = Table(
    "recipients",
    metadata,
    Column("edition", String, ForeignKey("editions.id", ondelete="CASCADE"), primary_key=True),
    Column("channel", String, primary_key=True),
    Column("address", Writing, primary_key=True),
    Column("state", String, nullable=False),
    Column("reason", Writing, nullable=False),
    Column("at", Moment, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
)
"""How far an edition's message to one recipient of a mail channel has come."""

takedowns = Table(
    "takedowns",
    metadata,
    Column("article", String, primary_key=True),
    Column("headline", Writing, nullable=False),
    Column("at", Moment, nullable=False),
    Column("reason", Writing, nullable=False),
    Column("by", Writing, nullable=False),
)
"""Articles that may not be printed any more."""

sources = Table(
    "sources",
    metadata,
    Column("source", String, primary_key=True),
    Column("address", Writing, nullable=False),
    Column("last_good", Moment),
    Column("last_failure", Moment),
    Column("failures_in_row", Integer, nullable=False),
    Column("reason", Writing, nullable=False),
    Column("failing_since", Moment),
    Column("last_news", Moment),
)

attempts = Table(
    "attempts",
    metadata,
    Column("source", String, primary_key=True),
    Column("at", Moment, primary_key=True),
    Column("failed", Boolean, nullable=False),
    Column("reason", Writing, nullable=False),
    Column("articles_new", Integer, nullable=False),
    Column("articles_revised", Integer, nullable=False),
    Column("articles_same", Integer, nullable=False),
    Column("rankings", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""One row a gathering of a source; old ones are forgotten."""

settings = Table(
    "settings",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Writing, nullable=False),
)
