"""The editor's Markdown as body parts: a closed list of forms, no HTML, no other links than
http(s) and mailto."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from digest.model import BodyPart, Heading, ListPart, Paragraph, Quote, TextRun
from digest.render.content.addresses import safe_link

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_MAX_NESTING = 20

Runs = tuple[TextRun, ...]


class _Look(NamedTuple):
    strong: bool = False
    emphasis: bool = False
    href: str | None = None


def markdown_parts(text: str) -> tuple[BodyPart, ...]:
    """`text` (CommonMark without HTML, pictures and code blocks' looks) as body parts."""
    # Most editions have no words of the editor's own, and need not wait for its import.
    from markdown_it import MarkdownIt  # noqa: PLC0415
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _MAX_NESTING})
    root = SyntaxTreeNode(parser.parse(text))
    return tuple(part for node in root.children for part in _parts(node))


def _parts(node: "SyntaxTreeNode") -> Iterable[BodyPart]:
    match node.type:
        case "paragraph":
            yield from _wrapped(Paragraph, _runs(node, _Look()))
        case "heading":
            yield from _wrapped(Heading, _runs(node, _Look()))
        case "blockquote":
            yield from _wrapped(Quote, _joined(node))
        case "bullet_list" | "ordered_list":
            items = tuple(item for item in map(_joined, node.children) if item)
            if items:
                yield ListPart(items=items, ordered=node.type == "ordered_list")
        case "fence" | "code_block" | "html_block":
            yield from _wrapped(Paragraph, (TextRun(text=node.content.strip()),))
        case _:  # a thematic break has no text: a DividerBlock is the edition's rule
            return


def _wrapped(kind: type[Paragraph | Heading | Quote], runs: Runs) -> Iterable[BodyPart]:
    if any(run.text.strip() for run in runs):
        yield kind(runs=runs)


def _joined(node: "SyntaxTreeNode") -> Runs:
    """The runs of all blocks below `node`, parted by blanks: nested blocks become one line."""
    runs: list[TextRun] = []
    for child in node.children:
        nested = _runs(child, _Look()) if child.type in ("paragraph", "heading") else _joined(child)
        if runs and nested:
            runs.append(TextRun(text=" "))
        runs.extend(nested)
    return tuple(runs)


def _runs(node: "SyntaxTreeNode", look: _Look) -> Runs:
    return tuple(run for child in node.children for run in _inline(child, look))


def _inline(node: "SyntaxTreeNode", look: _Look) -> Iterable[TextRun]:
    match node.type:
        case "inline":
            yield from _runs(node, look)
        case "strong":
            yield from _runs(node, look._replace(strong=True))
        case "em":
            yield from _runs(node, look._replace(emphasis=True))
        case "link":
            yield from _runs(node, look._replace(href=_address(node)))
        case "softbreak" | "hardbreak":
            yield _run(" ", look)
        case _:  # text, code and, as their alternative text, pictures
            if node.content:
                yield _run(node.content, look)


def _address(node: "SyntaxTreeNode") -> str | None:
    return safe_link(str(node.attrs.get("href", "")))


def _run(text: str, look: _Look) -> TextRun:
    return TextRun(text=text, strong=look.strong, emphasis=look.emphasis, href=look.href)
