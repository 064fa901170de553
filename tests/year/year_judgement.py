"""What came of the year, beside what should have.

Nothing of the program's own reckoning is used: what was due is the plan's, what was issued and sent
is read from the database, the folders and the mail server.
"""

import hashlib
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from year_plan import CATCH_UP, RECIPIENTS, Slot, Trouble, title_of
from year_records import Records, Row
from year_world import World

PUNCTUAL = timedelta(minutes=25)
"""So long after it was due an edition is issued at the latest where nothing is amiss."""

AFTERMATH = timedelta(hours=1)
"""So long behind a trouble what is late is late because of it."""

DAWDLING = timedelta(hours=1)
"""So much longer than the catch-up window a making may take that was begun in it."""

Key = tuple[str, str]
"""A publication and the date of one of its editions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """`outcomes` counts the editions by what became of them; `wrong` are sentences."""

    outcomes: Counter[str]
    explained: dict[str, int]
    uncertain: int
    wrong: list[str]


def judge(folder: Path, slots: list[Slot], world: World) -> Judgement:
    """Each edition that was due was made and delivered once, or tells why not."""
    records = Records(folder / "desk")
    issued = Counter((publication, date) for publication, date, _, _ in records.issued())
    editions = {id: (publication, date) for publication, date, id, _ in records.issued()}
    outcomes: Counter[str] = Counter()
    explained: Counter[str] = Counter()
    wrong = []
    for slot in slots:
        rows = records.runs(*_key(slot))
        outcome = rows[0].outcome if rows else "nothing"
        outcomes[outcome] += 1
        if issued[_key(slot)] != (outcome == "published"):
            wrong.append(f"{_key(slot)}: {issued[_key(slot)]} editions, {outcome}")
        if sum(row.outcome == "published" for row in rows) > 1:
            wrong.append(f"{_key(slot)}: published twice")
        if outcome == "published":
            wrong += _published(slot, slots, rows, records)
        else:
            explained[_kind(rows[0].reason if rows else "")] += 1
            wrong += _unpublished(slot, slots, outcome, rows)
    wrong += [f"{key} was not due" for key in issued.keys() - {_key(slot) for slot in slots}]
    wrong += _files(folder, records, editions)
    uncertain, unsent = _messages(records, editions, world)
    records.close()
    return Judgement(
        outcomes=outcomes, explained=dict(explained), uncertain=uncertain, wrong=wrong + unsent
    )


def _key(slot: Slot) -> Key:
    return slot.publication, slot.date.isoformat()


def _unpublished(slot: Slot, slots: list[Slot], outcome: str, rows: list[Row]) -> list[str]:
    if not rows or not rows[0].reason:
        return [f"{_key(slot)}: {outcome}, unexplained"]
    if not _may_fail(slot, slots):
        return [f"{_key(slot)}: {outcome} without need: {rows[0].reason}"]
    return []


def _published(slot: Slot, slots: list[Slot], rows: list[Row], records: Records) -> list[str]:
    """What is wrong with when it was made."""
    if slot.off:
        return [f"{_key(slot)}: published on {slot.off}"]
    wrong = [
        f"{_key(slot)}: due at {row.due}, not {slot.due}" for row in rows if row.due != slot.due
    ]
    times = [at for row in rows for at in records.issued_at(row.id)]
    if len(times) != 1:
        return [*wrong, f"{_key(slot)}: issued {len(times)} times"]
    late = times[0] - slot.due
    latest = CATCH_UP + DAWDLING if _is_disturbed(slot, times[0], slots) else PUNCTUAL
    if not timedelta() <= late <= latest:
        wrong.append(f"{_key(slot)}: issued at {times[0]}, due at {slot.due}")
    return wrong


def _is_disturbed(slot: Slot, issued: datetime, slots: list[Slot]) -> bool:
    """Whether a trouble, its own or another's, moved the clock between its time and its issue."""
    return any(
        other.draft - other.lasts <= issued and slot.due <= other.due + other.lasts + AFTERMATH
        for other in slots
        if other.trouble
    )


def _may_fail(slot: Slot, slots: list[Slot]) -> bool:
    """Whether something of the plan excuses that there is no edition: a day off, or a sleep that
    began before it was due and lasted longer than is caught up."""
    if slot.off:
        return True
    for other in slots:
        if other.trouble is Trouble.SLEEP:
            woken = other.due + other.lasts
            if other.draft <= slot.due <= woken and woken - slot.due > CATCH_UP - timedelta(
                hours=1
            ):
                return True
    return False


def _files(folder: Path, records: Records, editions: dict[str, Key]) -> list[str]:
    """Every edition has its two files, as the receipts say, and there are no others but the drafts
    of writers that were killed."""
    wrong, told = [], set()
    formats: Counter[str] = Counter()
    for edition, channel, format, place, sha256 in records.receipts():
        if not channel.startswith("folder"):
            continue
        formats[edition] += 1
        told.add(Path(place))
        content = Path(place).read_bytes() if Path(place).exists() else b""
        if hashlib.sha256(content).hexdigest() != sha256:
            wrong.append(f"{editions[edition]} {format}: the file is not what the receipt says")
    wrong += [f"{editions[id]}: {formats[id]} files" for id in editions if formats[id] != 2]
    there = {path for path in (folder / "out").rglob("*") if path.is_file()}
    drafts = {path for path in there if path.name.startswith(".") and path.suffix == ".part"}
    return wrong + [f"{path}: nobody's file" for path in (there - drafts) ^ told]


def _messages(records: Records, editions: dict[str, Key], world: World) -> tuple[int, list[str]]:
    """How many messages nobody knows of, and what is wrong with them and the others. Each is looked
    for by its subject, which names the edition."""
    wrong = []
    states = {(edition, address): state for edition, address, state in records.recipients()}
    received = Counter(world.received)
    for edition, (publication, date) in editions.items():
        for recipient in RECIPIENTS:
            state = states.get((edition, recipient))
            got = received.pop((recipient, f"{title_of(publication)} {date}"), 0)
            if got not in {"sent": (1,), "uncertain": (0, 1)}.get(state or "", ()):
                wrong.append(f"{editions[edition]} to {recipient}: {state}, received {got} times")
    wrong += [f"{recipient} got {subject}, which nobody issued" for recipient, subject in received]
    return sum(state == "uncertain" for state in states.values()), wrong


def _kind(reason: str) -> str:
    """A reason without its figures, to be counted with others of its kind."""
    return "".join("#" if character.isdigit() else character for character in reason)[:60]
