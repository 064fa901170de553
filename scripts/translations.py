"""Brings `translations/*.ts` up to date with the code and compiles them: `make translations`.

pyside6-lupdate reads calls whose arguments are literals and nothing else, and leaves out what it
can't read without a word. So the calls of `tr` and `marked` are read here and written down
as such calls in one file, which lupdate merges into the translations. A call that can't be read is
refused.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
CODE = (ROOT / "digest", ROOT / "ui")
SOURCES, COMPILED = ROOT / "translations", ROOT / "ui" / "translations"
SPOKEN = ("en", "ja")
ENGLISH = "en"
"""The language of the code. Its file holds the plurals alone."""

PARAMETERS = {"tr": ("context", "text", "comment", "n"), "marked": ("context", "text")}


@dataclass(frozen=True, slots=True, order=True)
class Phrase:
    """Something that the window says. `counted` phrases have a plural."""

    context: str
    text: str
    comment: str = ""
    counted: bool = False


class UnreadableError(Exception):
    """A call whose words can't be collected."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")


def phrases_in(code: str, path: Path) -> Iterator[Phrase]:
    """What is said by the calls in `code`; `path` is for the errors.

    A `tr` whose text is a name, an attribute, an item or a call shows what was marked elsewhere
    and is passed over. Raises UnreadableError.
    """
    tree = ast.parse(code)
    called = _called(tree)
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if (function := called.get(node.func.id)) is None:
            continue
        names = PARAMETERS[function]
        given = dict(zip(names, node.args, strict=False))
        given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        if any(isinstance(value, ast.Starred) for value in node.args) or None in {
            keyword.arg for keyword in node.keywords
        }:
            raise UnreadableError(path, node.lineno, "the arguments must stand in the call")
        if phrase := _phrase(given, function, path, node.lineno):
            yield phrase


def _called(tree: ast.AST) -> dict[str, str]:
    """What the functions are called here: "marked as to_tell" has another name."""
    renamed = {
        alias.asname: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname and alias.name in PARAMETERS
    }
    return {name: name for name in PARAMETERS} | renamed


def _phrase(given: dict[str, ast.expr], function: str, path: Path, line: int) -> Phrase | None:
    context, text = given.get("context"), given.get("text")
    comment = given.get("comment", ast.Constant(""))
    if not _is_text(context) or not _is_text(comment):
        raise UnreadableError(path, line, "context and comment must be literals")
    if not _is_text(text):
        shown_later = ast.Name | ast.Attribute | ast.Subscript | ast.Call
        if function == "tr" and isinstance(text, shown_later) and not _is_formatted(text):
            return None
        raise UnreadableError(
            path, line, "the text must be a literal; names go in by .format after it"
        )
    has_number = "%n" in text.value or "%Ln" in text.value
    if function == "tr" and has_number and "n" not in given:
        raise UnreadableError(path, line, "%n needs the argument n")
    counted = has_number or "n" in given
    return Phrase(context.value, text.value, comment.value, counted)


def _is_text(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_formatted(node: ast.expr) -> bool:
    """Whether it is "…".format(…), which belongs behind `tr`."""
    return isinstance(node, ast.Call) and any(_is_text(part) for part in ast.walk(node.func))


def collected(folders: Iterable[Path] = CODE) -> list[Phrase]:
    """All that the window says, each once, sorted. Raises UnreadableError."""
    found = {
        phrase
        for folder in folders
        for path in folder.rglob("*.py")
        for phrase in phrases_in(path.read_text(encoding="utf-8"), path.relative_to(folder.parent))
    }
    return sorted(found)


def canonical(phrases: Iterable[Phrase]) -> str:
    """The phrases as calls that lupdate can read."""
    lines = []
    for phrase in phrases:
        words = [phrase.context, phrase.text, phrase.comment]
        arguments = [json.dumps(word, ensure_ascii=False) for word in words]
        lines.append(f"translate({', '.join([*arguments, *(['2'] * phrase.counted)])})\n")
    return "".join(lines)


def update(phrases: Iterable[Phrase], folder: Path = SOURCES) -> None:
    """Brings each language's file up to date: new phrases come unfinished, gone ones go."""
    with tempfile.TemporaryDirectory() as scratch:
        calls = Path(scratch) / "words.py"
        calls.write_text(canonical(phrases), encoding="utf-8")
        for language in SPOKEN:
            file = folder / f"digest_{language}.ts"
            only = ["-pluralonly"] if language == ENGLISH else []
            _run(
                *("pyside6-lupdate", str(calls), "-ts", str(file), *only, "-no-obsolete"),
                *("-locations", "none", "-source-language", ENGLISH, "-target-language", language),
                *("-disable-heuristic", "similartext", "-disable-heuristic", "sametext"),
            )
    _spell_plurals(folder / f"digest_{ENGLISH}.ts")


def _spell_plurals(file: Path) -> None:
    """English counts by rule, "%n block(s)": "%n block" and "%n blocks". What has no "(s)" is left
    for a person."""
    tree = ElementTree.parse(file)
    for message in tree.iter("message"):
        source, said = message.findtext("source", ""), message.find("translation")
        if said is not None and said.get("type") == "unfinished" and "(s)" in source:
            one, many = said.findall("numerusform")
            one.text, many.text = source.replace("(s)", ""), source.replace("(s)", "s")
            del said.attrib["type"]
    written = ElementTree.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + written + "\n", encoding="utf-8")


def compile_all(folder: Path = SOURCES, into: Path = COMPILED) -> None:
    """Writes the `.qm` files that the window loads."""
    into.mkdir(parents=True, exist_ok=True)
    for file in sorted(folder.glob("*.ts")):
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(into / f"{file.stem}.qm"))


def unfinished(folder: Path = SOURCES) -> dict[str, int]:
    """How many phrases each language has yet to say."""
    return {
        file.stem: sum(
            said.get("type") == "unfinished" for said in ElementTree.parse(file).iter("translation")
        )
        for file in sorted(folder.glob("*.ts"))
    }


def _run(tool: str, *arguments: str) -> None:
    subprocess.run(
        [str(Path(sys.executable).parent / tool), *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def main() -> None:
    try:
        phrases = collected()
    except UnreadableError as error:
        sys.exit(str(error))
    update(phrases)
    compile_all()
    left = ", ".join(f"{name} {count}" for name, count in unfinished().items())
    sys.stdout.write(f"{len(phrases)} phrases; unfinished: {left}\n")


if __name__ == "__main__":
    main()
