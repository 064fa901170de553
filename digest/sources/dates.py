"""Dates as pages print them, to aware datetimes.

A dateline is read token by token, and only a line that consists of nothing but date, time, zone
and the words that go with them is one: "11:06 JST, November 7, 2024 (updated at 15:00 JST)".
Zone abbreviations come from a table of their commonest meaning in news, never from the machine.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from digest.sources.date_words import (
    ANY_MONTH,
    ERAS,
    FILLERS,
    MONTHS,
    PUBLISHED,
    REGIONS,
    UPDATED,
    WEEKDAYS,
    ZONE_MINUTES,
)

JAPAN = timezone(timedelta(hours=9))

_LONGEST = 240  # characters; a longer line is a paragraph
_YEARS = range(1900, 2200)
_HALF_YEAR = timedelta(days=183)
_TOKEN = re.compile(
    rf"""
    (?P<ymd>(?P<iso_y>\d{{4}})[-/.](?P<iso_m>\d{{1,2}})[-/.](?P<iso_d>\d{{1,2}})(?!\d)(?:t(?=\d))?)
  | (?P<kanji>(?:(?:(?P<era>令和|平成|昭和)(?P<era_y>\d{{1,2}}|元)|(?P<kanji_y>\d{{4}}))
      \s?[年년]\s?)?(?:(?P<kanji_m>\d{{1,2}})\s?[月월]\s?)?(?P<kanji_d>\d{{1,2}})\s?[日일])
  | (?P<ymn>(?P<ymn_y>\d{{4}})\.?\s(?P<ymn_m>{ANY_MONTH})\b\.?\s(?P<ymn_d>\d{{1,2}})(?![\d:])\.?)
  | (?P<mdy>(?P<mdy_m>{ANY_MONTH})\b\.?\s?(?P<mdy_d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])
      (?:,?\s?(?P<mdy_y>\d{{4}})(?![\d:]))?)
  | (?P<dmy>(?P<dmy_d>\d{{1,2}})(?:st|nd|rd|th|er|[.º])?[\s-]?(?:of\s|de\s)?
      (?P<dmy_m>{ANY_MONTH})\b\.?(?:,?[\s-]?(?:de\s)?(?P<dmy_y>\d{{4}})(?![\d:]))?)
  | (?P<numbers>(?P<n1>\d{{1,2}})[/.-](?P<n2>\d{{1,2}})[/.-](?P<n_y>\d{{4}})(?!\d))
  | (?P<clock>(?P<half>午前|午後|上午|下午|오전|오후)?\s?(?P<h>\d{{1,2}})\s?
      (?::\s?(?P<m>\d{{2}})(?::(?P<s>\d{{2}})(?:[.,]\d+)?)?
        |\.(?P<cm>[0-5]\d)(?!\.?\d)
        |[時时点點시]\s?(?:(?P<jm>\d{{1,2}})\s?[分분])?
        |h(?P<hm>\d{{2}}))
      (?!\d)(?:\s?(?P<ap>[ap])\.?\s?m\b\.?)?)
  | (?P<dotted>(?P<dh>\d{{1,2}})(?:\.(?P<dm>\d{{2}}))?\s?(?P<dap>[ap])\.?\s?m\b\.?)
  | (?P<military>(?P<mh>[0-2]\d)(?P<mm>[0-5]\d)(?=\s?(?:hrs\s?)?(?:jst|gmt|utc|bst|est|edt)\b))
  | (?P<offset>(?:utc|gmt)?\s?(?P<sign>[+\-−])(?P<oh>\d{{1,2}})(?::?(?P<om>\d{{2}}))?(?!\d))
  | (?P<japan>日本時間|japan\s(?:standard\s)?time|tokyo\stime)
  | (?P<next>(?:the\s)?(?:next|following)\sday|翌日?)
  | (?P<noon>noon|正午)
  | (?P<midnight>midnight)
  | (?P<kanji_word>最終更新|更新日?|公開日?|掲載|配信|発表|日時|頃|ごろ|[月火水木金土日](?:曜日?)?)
  | (?P<word>[^\W\d_]+)
  | (?P<mark>[\s,.;:|/()\[\]{{}}<>【】〔〕「」、。・~\-–—―*•])
    """,
    re.VERBOSE,
)
_BASIC = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?([0-2]\d)([0-5]\d)(?:[0-5]\d)?)?$")
_HALVES = {"午前": "a", "上午": "a", "오전": "a", "午後": "p", "下午": "p", "오후": "p"}
_DATES = frozenset(("ymd", "kanji", "ymn", "mdy", "dmy", "numbers"))
_CLOCKS = frozenset(("clock", "dotted", "military", "noon", "midnight"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """What a dateline says; both aware, None where the line does not say it."""

    published: datetime | None = None
    updated: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stamp:
    """A moment as far as it has been read; `next_day` and `over` (25:00) count on from its day."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    next_day: bool = False
    clock: time | None = None
    over: int = 0
    zone: tzinfo | None = None
    updated: bool = False


_EMPTY = _Stamp()
_Token = tuple[str, re.Match[str]]


def read_dateline(
    line: str, *, zone: tzinfo, near: date | None = None, day_first: bool = False
) -> Dateline | None:
    """What `line` says when it is a dateline; None when it is anything else.

    `zone` holds where the line names none; `near` lends a year to a date without one; `day_first`
    tells how "5/11/2024" is meant. An update without a date is of the dateline's day.
    """
    stamps = _read_stamps(line, day_first=day_first)
    if not stamps:
        return None
    first = next((stamp for stamp in stamps if not stamp.updated), _EMPTY)
    if first.day is None:  # "11:06 JST (02:06 GMT), November 7, 2024"
        dated = next((s for s in stamps if s.day is not None and not s.updated), _EMPTY)
        first = replace(first, year=dated.year, month=dated.month, day=dated.day)
    last = next((stamp for stamp in reversed(stamps) if stamp.updated), _EMPTY)
    zone = first.zone or last.zone or zone
    day = _past_day(first, near) if first.day is not None else None
    published = _moment(first, day, zone) if day else None
    updated = _moment(last, _day(last, day or near), zone) if last != _EMPTY else None
    return Dateline(published=published, updated=updated)


def read_moment(
    text: str, *, zone: tzinfo, near: date | None = None, day_first: bool = False
) -> datetime | None:
    """The one moment that `text` names: ISO 8601, RFC 2822, seconds since 1970, or as printed.

    The other arguments are those of `read_dateline`.
    """
    trimmed = text.strip()
    if trimmed.isascii() and trimmed.isdigit() and len(trimmed) in (10, 13):
        return datetime.fromtimestamp(int(trimmed[:10]), UTC)
    if basic := _BASIC.match(trimmed):
        trimmed = "{}-{}-{} {}:{}".format(*basic.groups("00"))
    dateline = read_dateline(trimmed, zone=zone, near=near, day_first=day_first)
    return (dateline.published or dateline.updated) if dateline else None


def names_zone(text: str) -> bool:
    """Whether a date's text names its zone."""
    return any(stamp.zone for stamp in _read_stamps(text.strip()))


@lru_cache(maxsize=512)
def _read_stamps(line: str, *, day_first: bool = False) -> tuple[_Stamp, ...]:
    """The moments of a line that holds nothing else; () for any other line."""
    tokens = _tokens(unicodedata.normalize("NFKC", line).casefold())
    places = [at for at, (kind, _) in enumerate(tokens) if kind in _DATES | _CLOCKS]
    if not places:
        return ()
    stamps = [_EMPTY]
    label: bool | None = None  # whether the moment to come is an update; None when not said
    for at, (kind, match) in enumerate(tokens):
        if kind in ("updated", "published"):
            label = kind == "updated"
            if at > places[-1]:  # "15時更新" speaks of the moment before it
                stamps[-1] = replace(stamps[-1], updated=label)
            continue
        changes = _changes(kind, match, day_first=day_first)
        if kind in _DATES | _CLOCKS | {"weekday", "next"}:
            if _begins_anew(stamps[-1], changes, label):
                stamps.append(_EMPTY)
            changes["updated"] = stamps[-1].updated if label is None else label
            label = None
        stamps[-1] = replace(stamps[-1], **changes)
    return tuple(stamps)


def _begins_anew(stamp: _Stamp, changes: dict[str, Any], label: bool | None) -> bool:
    """Whether what comes next is another moment than `stamp`."""
    if label is not None:
        return stamp.day is not None or stamp.clock is not None
    return any(name in changes and getattr(stamp, name) is not None for name in ("day", "clock"))


def _tokens(text: str) -> list[_Token]:
    """The tokens of a line of nothing but a dateline's; [] as soon as anything else comes."""
    tokens: list[_Token] = []
    place = 0
    while place < len(text) and len(text) <= _LONGEST:
        match = _TOKEN.match(text, place)
        kind = _kind(match) if match else None
        if match is None or kind is None:
            return []
        tokens.append((kind, match))
        place = match.end()
    return tokens


def _kind(match: re.Match[str]) -> str | None:
    """What a token is; None for a word that no dateline has, or a time that no clock shows."""
    kind = match.lastgroup
    if kind in ("word", "kanji_word"):
        word = match.group()
        kinds = {
            "updated": UPDATED,
            "published": PUBLISHED,
            "zone": ZONE_MINUTES,
            "region": REGIONS,
            "weekday": WEEKDAYS,
            "mark": FILLERS,
        }
        return next((name for name, words in kinds.items() if word in words), None)
    if kind in _CLOCKS and _clock(match) is None:
        return None
    return kind


def _changes(kind: str, match: re.Match[str], *, day_first: bool) -> dict[str, Any]:
    """What a token adds to its stamp, by the stamp's fields."""
    match kind:
        case "zone":
            return {"zone": timezone(timedelta(minutes=ZONE_MINUTES[match.group()]))}
        case "region":
            return {"zone": ZoneInfo(REGIONS[match.group()])}
        case "japan":
            return {"zone": JAPAN}
        case "offset":
            minutes = min(int(match["oh"]), 14) * 60 + min(int(match["om"] or 0), 59)
            return {
                "zone": timezone(timedelta(minutes=minutes if match["sign"] == "+" else -minutes))
            }
        case "weekday":
            return {"weekday": WEEKDAYS[match.group()]}
        case "next":
            return {"next_day": True}
    if kind in _DATES:
        year, month, day = _date_numbers(kind, match, day_first=day_first)
        return {"year": year, "month": month, "day": day}
    if kind in _CLOCKS and (clock := _clock(match)):
        return {"clock": clock[0], "over": clock[1]}
    return {}


def _date_numbers(
    kind: str, match: re.Match[str], *, day_first: bool
) -> tuple[int | None, int | None, int]:
    """Year, month and day of a date; None for what it leaves unsaid."""
    match kind:
        case "ymd":
            return int(match["iso_y"]), int(match["iso_m"]), int(match["iso_d"])
        case "mdy":
            return _number(match["mdy_y"]), MONTHS[match["mdy_m"]], int(match["mdy_d"])
        case "ymn":
            return int(match["ymn_y"]), MONTHS[match["ymn_m"]], int(match["ymn_d"])
        case "dmy":
            return _number(match["dmy_y"]), MONTHS[match["dmy_m"]], int(match["dmy_d"])
        case "kanji":
            year = _number(match["kanji_y"])
            if match["era"]:
                year = ERAS[match["era"]] + (1 if match["era_y"] == "元" else int(match["era_y"]))
            return year, _number(match["kanji_m"]), int(match["kanji_d"])
    first, second = int(match["n1"]), int(match["n2"])
    # Americans put the month first, between slashes; between dots, or past 12, it is the day.
    month_first = "/" in match.group() and first <= 12 and not (day_first and second <= 12)
    month, day = (first, second) if month_first else (second, first)
    return int(match["n_y"]), month, day


def _clock(match: re.Match[str]) -> tuple[time, int] | None:
    """A time of day and the days that it passes midnight by; None when no clock shows it."""
    match match.lastgroup:
        case "noon":
            return time(12), 0
        case "midnight":
            return time(0), 0
        case "dotted":
            hour, minute, second, half = match["dh"], match["dm"], None, match["dap"]
        case "military":
            hour, minute, second, half = match["mh"], match["mm"], None, None
        case _:
            hour, second = match["h"], match["s"]
            minute = match["m"] or match["cm"] or match["jm"] or match["hm"]
            half = match["ap"] or _HALVES.get(match["half"] or "")
    hours = int(hour)
    if half and hours <= 12:
        hours = hours % 12 + (12 if half == "p" else 0)
    if hours > 29 or int(minute or 0) > 59:  # Japanese clocks go on to 29:59
        return None
    return time(hours % 24, int(minute or 0), min(int(second or 0), 59)), hours // 24


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _day(stamp: _Stamp, near: date | None) -> date | None:
    """The day of a stamp; what it leaves unsaid comes from the day before it in the line."""
    if stamp.day is None:
        if near is None:
            return None
        if stamp.weekday is not None:
            return near + timedelta(days=(stamp.weekday - near.weekday()) % 7)
        return near + timedelta(days=1) if stamp.next_day else near
    year = stamp.year or (near.year if near else None)
    month = stamp.month or (near.month if near else None)
    if year is None or month is None or year not in _YEARS:
        return None
    try:
        day = date(year, month, stamp.day)
    except ValueError:
        return None
    if stamp.year is None and near and near - day > _HALF_YEAR:
        # "(updated Jan. 1)" under a dateline of December is of the year after.
        return _day(replace(stamp, year=day.year + 1), near)
    return day


def _past_day(stamp: _Stamp, near: date | None) -> date | None:
    """The day of a stamp that was printed by `near`: without a year, the last one before it."""
    if stamp.year is None and stamp.month is not None and near:
        this_year = _day(replace(stamp, year=near.year), near)
        if this_year and this_year - near > timedelta(days=1):
            return _day(replace(stamp, year=near.year - 1), near)
        return this_year
    return _day(stamp, near)


def _moment(stamp: _Stamp, day: date | None, zone: tzinfo) -> datetime | None:
    """The stamp's moment at a fixed distance from Greenwich."""
    if day is None:
        return None
    moment = datetime.combine(day, stamp.clock or time(0), stamp.zone or zone)
    moment += timedelta(days=stamp.over)
    return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta(0)))
