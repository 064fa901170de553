"""The most-read lists below the paragraphs of a saved text page.

Items are marked by "-" alone on a line above the title, or "- title", "・", "•", "1.", "1位".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from digest.sources.chart_headings import ChartHeading, chart_heading

_DASHES = "–—‐‑‒―−－-"
_DOTS = "・･•●○◦◆◇■□▪▫▶►▸‣⁃·∙*＊"
#: A dash before a digit is a minus: "-5 C at Dawn?".
_BULLET = re.compile(rf"(?:[{_DASHES}](?=\s|[^\W\d_]|[\"“‘「『(]|$)|[{_DOTS}])\s*(.*)")
_NUMBER = re.compile(
    r"(?:(?P<place>第?([0-9０-９]{1,3})\s?位)[.．:：、]?"
    r"|[(（]?([0-9０-９]{1,3})(?:[)）]|[.．](?![0-9０-９])|[、:：](?![0-9０-９])))\s*(?P<title>.*)"
)
_BARE_NUMBER = re.compile(r"([0-9０-９]{1,3})(?:\s+(.*))?")
_SENTENCE = re.compile(r"[.!?。！？…][\"”’'」』)\]]*$")
_LONGEST_HEADING = 60
_MOST_SITE_WORDS = 2


@dataclass(slots=True)
class TextChart:
    """A list as it is read; `style` is how its last item was marked, "" before the first."""

    title: str
    heading: ChartHeading
    items: list[str] = field(default_factory=list)
    style: str = ""
    awaits_title: bool = False

    def add(self, title: str, style: str) -> None:
        """An item, or for an empty `title` the mark above the one to come."""
        self.style = style
        self.awaits_title = not title
        if title:
            self.items.append(title)


def opens_chart(lines: Sequence[str], at: int) -> bool:
    """Whether a list begins at a line: by its form alone, or by the bullets below it."""
    return _opens(lines, at, chart_heading(lines[at]))


def _opens(lines: Sequence[str], at: int, heading: ChartHeading | None) -> bool:
    if heading is None:
        return False
    return (at > 0 and _is_formal(lines[at], heading)) or _is_followed_by_bullet(lines, at)


def read_charts(lines: Sequence[str]) -> tuple[tuple[TextChart, ...], tuple[str, ...]]:
    """The lists of `lines`, which begin with a heading, and the lines that belong to none."""
    charts: list[TextChart] = []
    others: list[str] = []
    for at, line in enumerate(lines):
        found = chart_heading(line)
        heading = found or ChartHeading()
        awaits_title = bool(charts) and charts[-1].awaits_title
        if at == 0 or (
            _opens(lines, at, found) and (not awaits_title or _is_formal(line, heading))
        ):
            charts.append(TextChart(title=line, heading=heading))
        elif not awaits_title and _is_other_heading(lines, at):
            charts.append(TextChart(title=line, heading=ChartHeading()))
        elif not _take_line(charts[-1], line, _is_followed_by_bullet(lines, at)):
            others.append(line)
    return tuple(charts), tuple(others)


def is_sentence(line: str) -> bool:
    """Whether a line ends as a paragraph does."""
    return bool(_SENTENCE.search(line[-8:]))


def _take_line(chart: TextChart, line: str, before_bullet: bool) -> bool:
    """Puts a line into the list; False when it does not belong to one."""
    bullet = _BULLET.fullmatch(line)
    number = None if bullet else _NUMBER.fullmatch(line)
    bare = None if bullet or number else _BARE_NUMBER.fullmatch(line)
    if bullet:
        chart.add(_without_place(bullet[1]), "bullet")
    elif chart.awaits_title:
        chart.add(line, chart.style)
    elif number and (number["place"] or _is_next(chart, number[2] or number[3])):
        chart.add(number["title"], "number")
    elif bare and chart.style in ("", "bare") and _is_next(chart, bare[1]):
        chart.add(bare[2] or "", "bare")
    elif chart.items and chart.style != "plain" and (before_bullet or line[0].islower()):
        chart.items[-1] += f" {line}"  # a title that the page broke in two
    elif chart.style in ("", "plain") and not is_sentence(line):
        chart.add(line, "plain")
    else:
        return False
    return True


def _is_next(chart: TextChart, number: str) -> bool:
    """Whether a number counts the list on; its first one may be any."""
    return not chart.items or int(number) == len(chart.items) + 1


def _without_place(title: str) -> str:
    place = _NUMBER.fullmatch(title)
    return place["title"] if place and place["place"] else title


def _is_formal(line: str, heading: ChartHeading) -> bool:
    """Whether a line is a heading by its form: capitals, a quoted section, or exact Japanese."""
    if len(line) > _LONGEST_HEADING or len(heading.others) > _MOST_SITE_WORDS:
        return False
    return bool(heading.section and heading.exact) or line == line.upper()


def _is_other_heading(lines: Sequence[str], at: int) -> bool:
    """Whether a list that is no known chart begins here: "EDITORS' PICKS" above bullets."""
    line = lines[at]
    if len(line) > _LONGEST_HEADING or _is_marked(line) or is_sentence(line):
        return False
    is_capital = line[0].isalpha() and line == line.upper() and line != line.lower()
    return (is_capital or line.endswith((":", "："))) and _is_followed_by_bullet(lines, at)


def _is_marked(line: str) -> bool:
    return bool(_BULLET.fullmatch(line) or _NUMBER.fullmatch(line))


def _is_followed_by_bullet(lines: Sequence[str], at: int) -> bool:
    if at + 1 >= len(lines):
        return False
    following = lines[at + 1]
    return _is_marked(following) or following in ("1", "１")
