"""`extract`: what pages hold."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.failing import FAILURE, complain, sentence
from digest.cli.output import answer_json, say
from digest.cli.session import AsJson, now
from digest.cli.shapes import article_shape, ranking_shape
from digest.codec import to_data
from digest.errors import DigestError

if TYPE_CHECKING:
    from digest.sources.extract import Extract

STDIN = "-"


def extract(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE…", help="Saved pages, texts, feeds; - for stdin.")
    ],
    url: Annotated[str | None, typer.Option(help="The address that the files came from.")] = None,
    json: AsJson = False,
) -> None:
    """Read saved pages, texts and feeds without touching the library.

    With --json, one object a line for each file. Fails only when nothing could be read.
    """
    found_anything = False
    for file in files:
        extracted, problem = _read_file(file, url)
        found_anything = found_anything or bool(
            extracted and (extracted.articles or extracted.rankings or extracted.entries)
        )
        if json:
            answer_json(_extract_shape(file, url, extracted, problem))
        elif extracted:
            _tell_extract(file, extracted)
        if problem:
            complain(problem)
    if not found_anything:
        raise typer.Exit(FAILURE)


def _read_file(file: str, url: str | None) -> "tuple[Extract | None, str]":
    """What the file holds, and why not if it could not be read at all."""
    from digest.gather import MOST_BYTES, file_content, of_ordinary_size  # heavy: the readers
    from digest.sources import read

    try:
        if file == STDIN:
            data = of_ordinary_size(sys.stdin.buffer.read(MOST_BYTES + 1), name="stdin")
        else:
            data = file_content(Path(file))
        return read(data, name=file, now=now(), url=url), ""
    except DigestError as error:
        return None, f"{file}: {sentence(error)}"


def _extract_shape(
    file: str, url: str | None, extracted: "Extract | None", problem: str
) -> dict[str, Any]:
    if extracted is None:
        return {
            "file": file, "url": url, "kind": None, "title": "", "articles": [], "rankings": [],
            "problems": [problem],
        }  # fmt: skip
    shape = {
        "file": file,
        "url": url,
        "kind": extracted.kind,
        "title": extracted.title,
        "articles": [article_shape(article) for article in extracted.articles],
        "rankings": [ranking_shape(ranking) for ranking in extracted.rankings],
        "problems": list(extracted.problems),
    }
    if extracted.kind == "feed":
        shape["entries"] = [to_data(entry) for entry in extracted.entries]
    return shape


def _tell_extract(file: str, extracted: "Extract") -> None:
    say(f"{file}: {extracted.kind}, {extracted.title}")
    for article in extracted.articles:
        update = f" (update {article.update_number})" if article.update_number else ""
        say(f"  article  {article.headline}{update}, {article.words} words")
    for ranking in extracted.rankings:
        say(f"  ranking  {ranking.title}, {len(ranking.items)} items")
    for problem in extracted.problems:
        say(f"  problem  {problem}")
