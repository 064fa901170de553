"""What must hold of a desk after its window was killed. Each check answers with what is wrong."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PROMISE = 2.0
"""Seconds of typing that may be missing."""


@dataclass
class Story:
    """What is known of the desk over all kills: `issued` holds what each issued edition was."""

    issued: dict[str, str] = field(default_factory=dict)
    losses: list[float] = field(default_factory=list)
    recovered: int = 0
    edits: int = 0
    expected: dict[str, str] = field(default_factory=dict)
    """The titles of what the next window has to tell of, by edition; empty when nothing."""


def hash_of(value: str) -> str:
    """Short, and enough to tell any two states of an edition apart."""
    return hashlib.sha256(value.encode()).hexdigest()[:20]


def lines_of(log: Path) -> list[dict[str, Any]]:
    """The side log's lines; one that the kill cut short is left out."""
    if not log.exists():
        return []
    whole = log.read_bytes().split(b"\n")[:-1]
    return [json.loads(line) for line in whole]


def check(desk: Path, lines: list[dict[str, Any]], killed: float, story: Story) -> list[str]:
    """All that is wrong after the kill at `killed` (seconds since 1970)."""
    with closing(sqlite3.connect(desk / "library.sqlite")) as database:
        wrong = [*check_database(database)]
        stored = {
            row[0]: (row[1], row[2], hash_of(row[3]))
            for row in database.execute("SELECT id, title, state, value FROM editions")
        }
        locks = [row[0] for row in database.execute("SELECT edition FROM locks")]
    wrong += check_issued(stored, story)
    wrong += check_told(lines, story)
    wrong += check_drafts(stored, lines, killed, story)
    story.expected = {id: stored[id][0] for id in locks if id in stored}
    story.edits += sum(1 for line in lines if line["what"] == "changed")
    return wrong


def check_database(database: sqlite3.Connection) -> Iterator[str]:
    """The file itself, its references, its search index."""
    answers = [row[0] for row in database.execute("PRAGMA integrity_check")]
    if answers != ["ok"]:
        yield f"the database is damaged: {answers[:3]}"
    if broken := database.execute("PRAGMA foreign_key_check").fetchall():
        yield f"references lead nowhere: {broken[:3]}"
    counts = {
        table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("articles", "places", "article_words")
    }
    if len({*counts.values()}) != 1:
        yield f"the search index does not fit: {counts}"


def check_issued(stored: dict[str, tuple[str, str, str]], story: Story) -> Iterator[str]:
    """Whatever was issued once is there, byte for byte."""
    for id, value in story.issued.items():
        if stored.get(id, ("", "", ""))[2] != value:
            yield f"the issued edition {id} is not what it was"
    story.issued |= {id: value for id, (_, state, value) in stored.items() if state == "issued"}


def check_told(lines: list[dict[str, Any]], story: Story) -> Iterator[str]:
    """The window that came after the former kill said what it restored, and showed it."""
    opened = next((line for line in lines if line["what"] == "opened"), None)
    told = next((line for line in lines if line["what"] == "told"), None)
    if opened is None or told is None or not story.expected:
        return
    if opened["edition"] not in story.expected:
        yield f"the window opened {opened['edition']}, not {sorted(story.expected)}"
    if "did not close properly" not in told["text"]:
        yield f"the window did not tell of the kill: {told}"
    elif story.expected.get(opened["edition"], "-") not in told["detail"]:
        yield f"the window told of another edition: {told}"
    else:
        story.recovered += 1


def check_drafts(
    stored: dict[str, tuple[str, str, str]],
    lines: list[dict[str, Any]],
    killed: float,
    story: Story,
) -> Iterator[str]:
    """What was left for another edition is whole; of the last one two seconds may be missing."""
    states = [line for line in lines if line["what"] in ("opened", "changed")]
    for id in {line["edition"] for line in states}:
        own = [line for line in states if line["edition"] == id]
        if id not in stored:
            changes = [line["at"] for line in own if line["what"] == "changed"]
            if changes and killed - changes[0] > PROMISE:
                yield f"the edition {id} was never saved"
            continue
        if stored[id][1] == "issued":
            continue
        places = [n for n, line in enumerate(own) if line["hash"] == stored[id][2]]
        if not places:
            yield f"the edition {id} is none of its states"
            continue
        missing = own[places[-1] + 1 :]
        loss = killed - missing[0]["at"] if missing else 0.0
        is_last = own[-1] is states[-1]
        if is_last:
            story.losses.append(loss)
        if loss > PROMISE or (missing and not is_last):
            yield f"{loss:.2f} s of the edition {id} are missing"
