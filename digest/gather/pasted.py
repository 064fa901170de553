"""What was pasted, to a leaf: text, or a fragment of a page as programs put it on the clipboard.

    Version:0.9
    StartFragment:0000000140
    EndFragment:0000001212
    SourceURL:https://news.example/world/
    <html><body><!--StartFragment--> … <!--EndFragment--></body></html>

Windows writes such a head above the fragment, its places counted in bytes of UTF-8.
"""

import html
import re
from dataclasses import dataclass, replace
from datetime import datetime

from digest.gather.leaves import Leaf, leaf_of
from digest.model import Article, Heading
from digest.model.articles import part_text
from digest.sources import read
from digest.sources.addresses import web_address
from digest.sources.bodies import body_from_html

NAME = "The pasted text"
_LONGEST_HEAD = 4_096
_HEAD = re.compile(r"\ufeff?Version:[\d.]+\s*?\r?\n(?:[A-Za-z]{1,40}:[^\r\n]*\r?\n)+")
_FIELD = re.compile(r"^(StartFragment|EndFragment|SourceURL):([^\r\n]*)", re.MULTILINE)
_OPENED, _CLOSED = "<!--StartFragment-->", "<!--EndFragment-->"
_DOCUMENT = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A piece of a page. `base` is the http(s) address of that page, None where nobody says."""

    markup: str
    base: str | None = None


def pasted_addresses(text: str) -> list[str]:
    """The http(s) addresses in `text`, where it is nothing but those, one a line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines if all(map(_ADDRESS.fullmatch, lines)) else []


def read_pasted(text: str, *, markup: bool, now: datetime) -> Leaf:
    """The article and rankings of what was pasted; `markup` says that it is HTML.

    A text's first line is its headline. An article without one is headed by its first words. It
    has no address: the page that a fragment is of may be a front page. Bad content raises nothing;
    it is among the leaf's problems.
    """
    if not markup:
        leaf = leaf_of(read(text.encode(errors="replace"), name=NAME, now=now), NAME)
        return replace(leaf, articles=tuple(map(_without_our_name, leaf.articles)))
    fragment = fragment_in(text)
    extract = read(
        _page(fragment).encode(errors="replace"),
        name=NAME,
        now=now,
        content_type="text/html",
        charset="utf-8",
    )
    rankings = tuple(replace(ranking, url=fragment.base) for ranking in extract.rankings)
    if extract.articles or rankings:
        return leaf_of(replace(extract, rankings=rankings), NAME)
    article = _bare_article(fragment)
    return Leaf(articles=(article,)) if article else leaf_of(extract, NAME)


def fragment_in(text: str) -> Fragment:
    """The fragment in what a clipboard holds, with or without Windows' head above it."""
    head = _HEAD.match(text[:_LONGEST_HEAD])
    fields = dict(_FIELD.findall(head.group())) if head else {}
    markup = text[head.end() :] if head else text
    opened = markup.find(_OPENED)
    if opened >= 0:
        closed = markup.find(_CLOSED, opened)
        markup = markup[opened + len(_OPENED) : closed if closed >= 0 else None]
    elif head and (cut := _between(text, fields)):
        markup = cut
    return Fragment(markup=markup, base=web_address(fields.get("SourceURL", "").strip(), None))


def _between(text: str, fields: dict[str, str]) -> str:
    """What the head's places say is the fragment; "" where they make no sense."""
    start, end = (fields.get(name, "").strip() for name in ("StartFragment", "EndFragment"))
    if not (start[:12].isdecimal() and end[:12].isdecimal()):
        return ""
    cut = text.encode(errors="replace")[int(start[:12]) : int(end[:12])]
    return cut.decode(errors="replace")


def _page(fragment: Fragment) -> str:
    """The fragment as a page of its own, its links resolved against where it is from."""
    base = f'<base href="{html.escape(fragment.base)}">' if fragment.base else ""
    if _DOCUMENT.search(fragment.markup):
        return base + fragment.markup
    return (
        f"<!doctype html><html><head><meta charset='utf-8'>{base}</head>"
        f"<body><article>{fragment.markup}</article></body></html>"
    )


def _bare_article(fragment: Fragment) -> Article | None:
    """The fragment's own words, where the reader of pages finds no article: without a headline."""
    body = body_from_html(fragment.markup, base=fragment.base)
    headline = ""
    match body:
        case (Heading() as heading, *rest) if rest:
            headline, body = part_text(heading), tuple(rest)
    article = Article(headline=headline, body=body)
    return article if article.words else None


def _without_our_name(article: Article) -> Article:
    """A text that begins with its dateline is headed by what we call it; its words are better."""
    return replace(article, headline="") if article.headline == NAME else article
