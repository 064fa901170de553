"""Frozen values to JSON and back, for the database, the press and the command line.

Unions (Block, BodyPart, Channel) carry their class's name as "kind"; datetimes are ISO 8601
with offset.
"""

import json
from datetime import time
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from digest.errors import DigestError
from digest.model import Block, BodyPart, Channel

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

Value = TypeVar("Value")

_KINDS = {
    "Paragraph": "paragraph", "Heading": "heading", "Quote": "quote", "ListPart": "list",
    "ImagePart": "image", "TablePart": "table", "LeadBlock": "lead", "ArticleBlock": "article",
    "RankingBlock": "ranking", "TextBlock": "text", "ImageBlock": "image", "QuoteBlock": "quote",
    "DividerBlock": "divider", "ContentsBlock": "contents", "SponsorBlock": "sponsor",
    "FolderChannel": "folder", "MailChannel": "mail", "SiteChannel": "site",
    "ListmonkChannel": "listmonk", "WebhookChannel": "webhook",
}  # fmt: skip


@cache
def _converter() -> "JsonConverter":
    """Made for the first value: cattrs takes too long to import for those who have none."""
    from cattrs.preconf.json import make_converter  # noqa: PLC0415
    from cattrs.strategies import configure_tagged_union  # noqa: PLC0415

    converter = make_converter()
    converter.register_unstructure_hook(time, lambda value: value.isoformat())
    converter.register_structure_hook(time, lambda value, _: time.fromisoformat(value))
    for union in (BodyPart, Block, Channel):  # a Block holds BodyParts: the inner union first
        configure_tagged_union(
            union, converter, tag_name="kind", tag_generator=lambda cls: _KINDS[cls.__name__]
        )
    return converter


def to_data(value: object, as_type: Any = None) -> Any:
    """`value` as dicts, lists, strings and numbers. `as_type` is needed for a union's member."""
    return _converter().unstructure(value, as_type)


def to_json(value: object, as_type: Any = None) -> str:
    """`value` as one line of JSON, its keys in the order of its fields."""
    return json.dumps(to_data(value, as_type), ensure_ascii=False, separators=(",", ":"))


def from_data(data: Any, as_type: type[Value]) -> Value:
    """The value that `to_data` was given. Raises DigestError when the data are of no such form."""
    from cattrs import BaseValidationError  # noqa: PLC0415

    try:
        return _converter().structure(data, as_type)
    except (BaseValidationError, ValueError, KeyError, TypeError) as error:
        named = getattr(as_type, "__name__", as_type)  # a union has none
        raise DigestError(f"These data are not a {named}.") from error


def fields_of(text: str, *names: str) -> tuple[Any, ...]:
    """What the JSON `text` of a value has in these fields, as data; None for one that it lacks. A
    quarter of what the whole value costs. Raises DigestError when `text` is of no such form."""
    try:
        data = json.loads(text)
        return tuple(data.get(name) for name in names)
    except (ValueError, AttributeError) as error:
        raise DigestError("This text is not the JSON of a value.") from error


def from_json(text: str, as_type: type[Value]) -> Value:
    """The value that `to_json` was given. Raises DigestError when `text` is of no such form."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise DigestError(f"This text is not the JSON of a {as_type.__name__}.") from error
    return from_data(data, as_type)
