"""An edition as schema.org describes it, for the JSON-LD of the web page. Pure."""

from collections.abc import Mapping
from typing import Any

from digest.model import ArticleBlock, Edition, LeadBlock
from digest.render.content.context import anchors_of
from digest.render.content.views import ArticleView, EditionView, RankingView

Data = dict[str, Any]


def structured_data(edition: Edition, view: EditionView) -> Data:
    """The issue of a newspaper with its articles and charts, as JSON-LD's objects. What is not
    known is left out; texts are as printed, times in the articles' own zones."""
    blocks = {block.id: block for block in edition.blocks}
    sources = {anchor: blocks[name] for anchor, name in anchors_of(edition).items()}
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "PublicationIssue",
            "name": f"{view.title}, {view.date}",
            "issueNumber": edition.number or None,
            "datePublished": view.iso_date,
            "dateCreated": view.created,
            "inLanguage": view.language,
            "isPartOf": {"@type": ["Newspaper", "Periodical"], "name": view.title},
            "hasPart": [
                _article(each, sources[each.anchor])
                if isinstance(each, ArticleView)
                else _chart(each)
                for each in view.blocks
                if isinstance(each, ArticleView | RankingView)
            ],
        }
    )


def _article(view: ArticleView, block: object) -> Data:
    assert isinstance(block, LeadBlock | ArticleBlock)
    article = block.article
    return _known(
        {
            "@type": "NewsArticle",
            "@id": f"#{view.anchor}",
            "headline": view.headline,
            "description": view.deck,
            "url": view.url,
            "articleSection": article.section,
            "author": [{"@type": "Person", "name": name} for name in article.byline],
            "datePublished": article.published.isoformat() if article.published else None,
            "dateModified": article.updated.isoformat() if article.updated else None,
            "inLanguage": article.language,
            "wordCount": view.words or None,
        }
    )


def _chart(view: RankingView) -> Data:
    return _known(
        {
            "@type": "ItemList",
            "@id": f"#{view.anchor}",
            "name": view.title,
            "description": view.note,
            "numberOfItems": len(view.items),
            "itemListOrder": "https://schema.org/ItemListOrderAscending",
            "itemListElement": [
                _known(
                    {
                        "@type": "ListItem",
                        "position": item.position,
                        "name": item.title,
                        "url": item.url,
                    }
                )
                for item in view.items
            ],
        }
    )


def _known(data: Mapping[str, Any]) -> Data:
    return {name: value for name, value in data.items() if value not in (None, "", [])}
