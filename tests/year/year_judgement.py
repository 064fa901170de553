"""What came of the year, beside what should have."""

import hashlib
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from year_plan import CATCH_UP, RECIPIENTS, Slot
from year_records import Records
from year_world import World


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
        key = (slot.publication, slot.date.isoformat())
        rows = records.runs(*key)
        outcome = rows[0].outcome if rows else "nothing"
        outcomes[outcome] += 1
        if issued[key] != (outcome == "published"):
            wrong.append(f"{key}: {issued[key]} editions, {outcome}")
        if sum(row.outcome == "published" for row in rows) > 1:
            wrong.append(f"{key}: published twice")
        if outcome != "published":
            explained[_kind(rows[0].reason if rows else "")] += 1
            if not rows or not rows[0].reason:
                wrong.append(f"{key}: {outcome}, unexplained")
            elif not _may_fail(slot, slots):
                wrong.append(f"{key}: {outcome} without need: {rows[0].reason}")
        elif slot.off:
            wrong.append(f"{key}: published on {slot.off}")
    wrong += [f"{key} was not due" for key in issued.keys() - {_key(slot) for slot in slots}]
    wrong += _files(folder, records, editions)
    uncertain, unsent = _messages(records, editions, world)
    records.close()
    return Judgement(
        outcomes=outcomes, explained=dict(explained), uncertain=uncertain, wrong=wrong + unsent
    )


def _key(slot: Slot) -> tuple[str, str]:
    return slot.publication, slot.date.isoformat()


def _may_fail(slot: Slot, slots: list[Slot]) -> bool:
    """Whether something of the plan excuses that there is no edition: a day off, or a sleep that
    began before it was due and lasted longer than is caught up."""
    if slot.off:
        return True
    for other in slots:
        if other.trouble == "sleep":
            woken = other.due + other.lasts
            if other.draft <= slot.due <= woken and woken - slot.due > CATCH_UP - timedelta(
                hours=1
            ):
                return True
    return False


def _files(folder: Path, records: Records, editions: dict[str, tuple[str, str]]) -> list[str]:
    """Every edition has its two files, as the receipts say, and there are no others."""
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
    return wrong + [f"{path}: nobody's file" for path in there ^ told]


def _messages(
    records: Records, editions: dict[str, tuple[str, str]], world: World
) -> tuple[int, list[str]]:
    """How many messages nobody knows of, and what is wrong with the others."""
    wrong = [
        f"{recipient} got {world.subjects[name]} {count} times"
        for (recipient, name), count in world.received.items()
        if count > 1
    ]
    states = {(edition, address): state for edition, address, state in records.recipients()}
    uncertain = sum(state == "uncertain" for state in states.values())
    wrong += [
        f"{editions[edition]} to {recipient}: {states.get((edition, recipient))}"
        for edition in editions
        for recipient in RECIPIENTS
        if states.get((edition, recipient)) not in ("sent", "uncertain")
    ]
    sent = sum(state == "sent" for state in states.values())
    got = sum(world.received.values())
    if not sent <= got <= sent + uncertain:
        wrong.append(f"{sent} messages were sent, {uncertain} perhaps, {got} received")
    return uncertain, wrong


def _kind(reason: str) -> str:
    """A reason without its figures, to be counted with others of its kind."""
    return "".join("#" if character.isdigit() else character for character in reason)[:60]
