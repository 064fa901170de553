"""Charts as printed: movements in words and signs, positions over time as sparklines. Pure."""

from collections.abc import Callable

from digest.model import Direction, Movement, RankingBlock, RankingItem, RankingList
from digest.model.articles import headline_key
from digest.model.editions import printed_rows
from digest.render.content.addresses import safe_link
from digest.render.content.articles import Printing
from digest.render.content.characters import printable
from digest.render.content.views import RankingItemView, RankingView, SparklineView
from digest.render.content.wording import Wording

_WIDTH, _HEIGHT, _MARGIN = 44, 12, 2
_SIGNS = {Direction.UP: "▲", Direction.DOWN: "▼", Direction.SAME: "–"}

Target = Callable[[str | None, str], str | None]


def ranking_view(
    block: RankingBlock, anchor: str, target: Target, printing: Printing
) -> RankingView | None:
    """The rows of its chart that are printed, None when there are none. `target` finds the
    anchor of the edition's block on an item's address or title."""
    ranking = block.ranking
    numbers = printed_rows(block, lambda item: target(item.url, item.title) is not None)
    if not numbers:
        return None
    title = printable((ranking.title if block.title is None else block.title).strip())
    rows = tuple(
        _row(
            ranking.items[number],
            _movement(block, number),
            len(ranking.items),
            target,
            printing.words,
        )
        for number in numbers
    )
    section = printable(ranking.section or "")
    repeats = headline_key(section) in headline_key(title)
    return RankingView(
        anchor=anchor,
        title=title,
        section="" if repeats else section,
        items=rows,
        note=_note(ranking, printing, compared=any(row.direction for row in rows)),
        last=max((row.position for row in rows), default=0),
    )


def sparkline(past: tuple[int | None, ...], rows: int, words: Wording) -> SparklineView | None:
    """The curve of `past` positions, 1 at the top and `rows` at the bottom, broken where the item
    was absent. None when fewer than two positions are known."""
    known = [position for position in past if position is not None]
    if len(known) < 2:
        return None
    worst = max(rows, *known, 2)
    step = (_WIDTH - 2 * _MARGIN) / (len(past) - 1)
    depth = (_HEIGHT - 2 * _MARGIN) / (worst - 1)
    runs: list[list[tuple[float, float]]] = [[]]
    for number, position in enumerate(past):
        if position is None:
            runs.append([])
        else:
            x, y = _MARGIN + number * step, _MARGIN + (position - 1) * depth
            runs[-1].append((round(x, 1), round(y, 1)))
    lines = tuple(" ".join(f"{x},{y}" for x, y in run) for run in runs if len(run) > 1)
    dots = tuple(run[0] for run in runs if len(run) == 1 and run is not runs[-1])
    last = (runs[-1][-1],) if runs[-1] else ()
    return SparklineView(
        title=_spoken(past, words),
        lines=lines,
        dots=(*dots, *last),
        width=_WIDTH,
        height=_HEIGHT,
    )


def _spoken(past: tuple[int | None, ...], words: Wording) -> str:
    names = [words.absent if position is None else str(position) for position in past]
    return words.history.format(positions=words.comma.join(names[:-1]), today=names[-1])


def _movement(block: RankingBlock, number: int) -> Movement | None:
    return block.movements[number] if number < len(block.movements) else None


def _row(
    item: RankingItem, movement: Movement | None, rows: int, target: Target, words: Wording
) -> RankingItemView:
    return RankingItemView(
        position=item.position,
        title=printable(item.title),
        url=safe_link(item.url),
        direction=movement.direction.value if movement else "",
        mark=_mark(movement, words) if movement else "",
        movement=words.movement(movement) if movement else "",
        history=_history(movement, words) if movement else "",
        sparkline=sparkline(movement.past, rows, words) if movement else None,
        target=target(item.url, item.title),
    )


def _mark(movement: Movement, words: Wording) -> str:
    if movement.direction is Direction.NEW:
        return words.new_mark
    places = str(movement.places) if movement.places else ""
    return f"{_SIGNS[movement.direction]}{places}"


def _history(movement: Movement, words: Wording) -> str:
    return words.days.format(days=movement.days_on_list) if movement.days_on_list > 1 else ""


def _note(ranking: RankingList, printing: Printing, *, compared: bool) -> str:
    words = printing.words
    moment = words.moment(ranking.captured, printing.zone, today=printing.date)
    facts = [words.window.format(window=printable(ranking.window))] if ranking.window else []
    facts.append(words.captured.format(time=moment))
    if compared:
        facts.append(words.compared)
    return " · ".join(facts)
