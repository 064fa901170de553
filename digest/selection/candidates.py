"""The candidates of an edition: which articles and charts are a recipe's own, and what is known of
them beside what they say."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, datetime

from digest.codec import fields_of, from_json, to_json
from digest.model import Article, ArticleId, ChartId, Movement, RankingList, Recipe
from digest.model.articles import address_key, headline_key
from digest.selection.printed import Printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An article that may be taken: what choosing looks at, and the whole as it is `stored`.

    The keys are those of the model, `words` its body's. `came` (aware) is when the library got its
    present words, None where that is not known; `content` is their digest.
    """

    id: ArticleId
    headline: str
    headline_key: str
    address_key: str | None
    update_number: int
    section: str
    source: str
    published: datetime | None
    updated: datetime | None
    words: int
    stored: str
    came: datetime | None = None
    content: str = ""

    @property
    def article(self) -> Article:
        """The whole article, taken out of what is stored: of thousands few are needed."""
        return from_json(self.stored, Article)

    @property
    def head(self) -> tuple[str, str, str]:
        """Its headline, standfirst and address, "" for what it lacks."""
        standfirst, url = fields_of(self.stored, "standfirst", "url")
        return self.headline, standfirst or "", url or ""

    @property
    def dated(self) -> datetime | None:
        """When it was changed last, else published; None without a date."""
        return self.updated or self.published

    @property
    def time(self) -> datetime:
        """The same, for order: one without a date comes before all others."""
        return self.dated or datetime.min.replace(tzinfo=UTC)


def candidate(article: Article, came: datetime | None = None, content: str = "") -> Candidate:
    """The article as a candidate."""
    return Candidate(
        id=article.id,
        headline=article.headline,
        headline_key=headline_key(article.headline),
        address_key=address_key(article.url) if article.url else None,
        update_number=article.update_number or 0,
        section=article.section or "",
        source=article.source,
        published=article.published,
        updated=article.updated,
        words=article.words,
        stored=to_json(article),
        came=came,
        content=content,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What is known of candidates and charts, from the library.

    `printed` are the articles that the publication's last editions printed; `groups` gives, of
    those that say the same as others, printed ones among them, the id that stands for all of them;
    `taken_down` may not be printed. `movements` are those of the charts' rows, for scores.
    `previous` (aware) is when the publication's last edition was made, None before its first.
    """

    printed: Mapping[ArticleId, Printed] = field(default_factory=dict)
    groups: Mapping[ArticleId, ArticleId] = field(default_factory=dict)
    taken_down: AbstractSet[ArticleId] = frozenset()
    movements: Mapping[ChartId, tuple[Movement, ...]] = field(default_factory=dict)
    previous: datetime | None = None


NO_PAST = Past()


def own_candidates(
    kept: Iterable[Candidate], gathered: Iterable[Article], recipe: Recipe
) -> tuple[Candidate, ...]:
    """Of the library's `kept` candidates those of the recipe's sources; all where it names none.

    What was `gathered` from them just now counts as theirs, though another publication's source
    may have brought it to the library first.
    """
    sources = {source.id for source in recipe.sources}
    brought = {article.id for article in gathered}
    return tuple(c for c in kept if not sources or c.source in sources or c.id in brought)


def own_charts(
    kept: Iterable[RankingList], gathered: Iterable[RankingList], recipe: Recipe
) -> tuple[RankingList, ...]:
    """Of the library's `kept` charts those of the recipe's sources, as `own_candidates`."""
    sources = {source.id for source in recipe.sources}
    brought = {chart.chart for chart in gathered}
    return tuple(c for c in kept if not sources or c.source in sources or c.chart in brought)
