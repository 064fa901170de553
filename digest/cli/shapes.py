"""Articles and rankings as the JSON that scripts are built on; see docs/commands.md."""

from datetime import datetime
from typing import Any, assert_never

from digest.model import (
    Article,
    BodyPart,
    Heading,
    Image,
    ImagePart,
    ListPart,
    Paragraph,
    Quote,
    RankingList,
    TablePart,
    plain,
)
from digest.model.articles import part_text


def article_shape(article: Article) -> dict[str, Any]:
    """An article; its times are ISO 8601 with offset, or null."""
    return {
        "headline": article.headline,
        "update_number": article.update_number,
        "byline": list(article.byline),
        "section": article.section,
        "published": _time(article.published),
        "updated": _time(article.updated),
        "language": article.language,
        "url": article.url,
        "standfirst": article.standfirst,
        "body": [_part_shape(part) for part in article.body],
        "images": [_image_shape(image) for image in article.images],
    }


def ranking_shape(ranking: RankingList) -> dict[str, Any]:
    """A captured chart."""
    return {
        "title": ranking.title,
        "scope": ranking.scope.value,
        "section": ranking.section,
        "window": ranking.window,
        "captured": _time(ranking.captured),
        "items": [
            {"position": item.position, "title": item.title, "url": item.url}
            for item in ranking.items
        ],
        "confidence": round(ranking.confidence, 2),
        "reasons": list(ranking.reasons),
    }


def _part_shape(part: BodyPart) -> dict[str, Any]:
    text = part_text(part)
    match part:
        case Paragraph():
            return {"kind": "paragraph", "text": text}
        case Heading():
            return {"kind": "heading", "text": text}
        case Quote():
            return {"kind": "quote", "text": text}
        case ListPart(items=items, ordered=ordered):
            listed = [plain(item) for item in items]
            return {"kind": "list", "text": text, "items": listed, "ordered": ordered}
        case ImagePart(image=image):
            return {"kind": "image", "text": text, **_image_shape(image)}
        case TablePart(rows=rows, heads=heads, caption=caption):
            cells = [[plain(cell) for cell in row] for row in rows]
            return {
                "kind": "table",
                "text": text,
                "rows": cells,
                "heads": heads,
                "caption": caption,
            }
        case _:
            assert_never(part)


def _image_shape(image: Image) -> dict[str, Any]:
    return {
        "url": image.url,
        "alt": image.alt,
        "caption": image.caption,
        "credit": image.credit,
    }


def _time(when: datetime | None) -> str | None:
    return when.isoformat() if when else None
