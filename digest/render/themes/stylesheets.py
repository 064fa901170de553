"""What is wrong with a theme's stylesheet. Browsers and printers pass over such faults in silence;
somebody who edits a theme wants to know."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import tinycss2

from digest.render.themes.faults import Fault, sentence

_JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_BRACES = re.compile(r"/\*.*?(?:\*/|$)|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[{}]", re.DOTALL)
_WITH_RULES = {"media", "supports", "layer", "container", "scope", "keyframes"}
_WITH_DECLARATIONS = {"page", "font-face", "counter-style", "property"}
_STATEMENTS = {"import", "charset", "namespace", "layer"}
_AT_RULES = _WITH_RULES | _WITH_DECLARATIONS | _STATEMENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a stylesheet may name: `variables` without their hyphens, `fonts` (None when they are
    not known) and `files` of the theme."""

    variables: Collection[str]
    fonts: Collection[str] | None
    files: Collection[str]


def stylesheet_faults(source: str, file: str, around: Surroundings) -> tuple[Fault, ...]:
    """The faults of the stylesheet `source`, in order; `file` is how people know it. Jinja in it is
    passed over."""
    plain = _JINJA.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), source)
    rules = tinycss2.parse_stylesheet(plain, skip_comments=True, skip_whitespace=True)
    told = [*_unclosed(plain), *_of_rules(rules, around)]
    return tuple(Fault(file, line, message) for line, message in sorted(set(told)))


_Told = tuple[int, str]


def _unclosed(source: str) -> Iterator[_Told]:
    """The brace that is opened and never closed: the rule around all that follows."""
    open_at: list[int] = []
    for found in _BRACES.finditer(source):
        if found[0] == "{":
            open_at.append(found.start())
        elif found[0] == "}" and open_at:
            open_at.pop()
    if open_at:
        yield source.count("\n", 0, open_at[0]) + 1, "The “{” here is never closed."


def _of_rules(rules: Iterable[Any], around: Surroundings) -> Iterator[_Told]:
    for rule in rules:
        match rule.type:
            case "error":
                yield rule.source_line, _told(rule, "This selector has no “{ … }”.")
            case "qualified-rule":
                yield from _of_values(rule.prelude, around)
                yield from _of_contents(rule.content, around)
            case "at-rule":
                yield from _of_at_rule(rule, around)


def _of_at_rule(rule: Any, around: Surroundings) -> Iterator[_Told]:
    keyword = rule.lower_at_keyword.removeprefix("-webkit-")
    yield from _of_values(rule.prelude, around)
    if keyword == "import":
        for token in rule.prelude:
            if token.type == "string":
                yield from _of_address(token.value, token.source_line, around)
    if keyword not in _AT_RULES:
        yield (
            rule.source_line,
            f"“@{rule.at_keyword}” is not known.{_near(keyword, _AT_RULES, '@')}",
        )
    elif rule.content is None:
        return
    elif keyword in _WITH_RULES:
        inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
        yield from _of_rules(inner, around)
    else:
        yield from _of_contents(rule.content, around)


def _of_contents(content: Iterable[Any], around: Surroundings) -> Iterator[_Told]:
    """The faults between a rule's braces; rules may stand in rules, as a page's margin boxes do."""
    parts = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    for part in parts:
        match part.type:
            case "error":
                yield part.source_line, _told(part, "This is no “property: value;”.")
            case "declaration" if not _has_value(part):
                yield part.source_line, f"“{part.name}” has no value."
            case "declaration":
                yield from _of_values(part.value, around)
            case "qualified-rule" if _looks_declared(part.prelude):
                yield part.source_line, "A “;” or “}” is missing here."
            case "qualified-rule" | "at-rule" if part.content is not None:
                yield from _of_contents(part.content, around)


def _told(error: Any, without_block: str) -> str:
    """What the parser says. Whatever is neither declaration nor rule it takes for a rule that lacks
    its block."""
    return without_block if "{} block" in error.message else sentence(error.message)


def _has_value(declaration: Any) -> bool:
    is_variable = declaration.name.startswith("--")
    return is_variable or any(token.type != "whitespace" for token in declaration.value)


def _looks_declared(prelude: Iterable[Any]) -> bool:
    """Whether a rule's selector begins as a declaration does: "color: …"."""
    kinds = [(token.type, getattr(token, "value", "")) for token in prelude][:3]
    return [kind for kind, _ in kinds] == ["ident", "literal", "whitespace"] and kinds[1][1] == ":"


def _of_values(tokens: Iterable[Any], around: Surroundings) -> Iterator[_Told]:
    for token in tokens:
        match token.type:
            case "error":
                yield token.source_line, sentence(token.message)
            case "url":
                yield from _of_address(token.value, token.source_line, around)
            case "function":
                yield from _of_function(token, around)
            case "() block" | "[] block" | "{} block":
                yield from _of_values(token.content, around)


def _of_function(function: Any, around: Surroundings) -> Iterator[_Told]:
    words = [token for token in function.arguments if token.type not in ("whitespace", "comment")]
    if function.lower_name == "var" and len(words) == 1 and words[0].type == "ident":
        name = words[0].value.removeprefix("--")
        if name not in around.variables:
            near = _near(name, around.variables, "--")
            yield function.source_line, f"The variable “--{name}” is set nowhere.{near}"
    if function.lower_name == "url" and words and words[0].type == "string":
        yield from _of_address(words[0].value, function.source_line, around)
    yield from _of_values(function.arguments, around)


def _of_address(address: str, line: int, around: Surroundings) -> Iterator[_Told]:
    kind, _, name = address.partition("/")
    known = {"asset:font": around.fonts, "asset:theme": around.files}.get(kind)
    if known is not None and name not in known:
        what = "font" if kind == "asset:font" else "file"
        yield line, f"The theme has no {what} “{name}”.{_near(name, known)}"
    elif not address.startswith(("asset:", "data:", "#")):
        yield line, f"“{address}” is not loaded: a theme reads asset: addresses only."


def _near(word: str, known: Collection[str], before: str = "") -> str:
    found = get_close_matches(word, known, n=1)
    return f" Did you mean “{before}{found[0]}”?" if found else ""
