"""What is glued to titles in lists: places, times and counts, known by standing in most rows."""

import re
from collections.abc import Sequence

_NUMBER = re.compile(r"[\W_]*\d[\d.,:/\s-]*\s*[km%位]?[\W_]*|\W*", re.IGNORECASE)
_TIME = re.compile(
    r"(?:updated|published|le|am|il|el|vor|il y a|hace|há|fa|przed"
    r"|před)?\s*(?:\d{1,4}[./年-]\s?\d{1,2}"
    r"[./月-]|\d{1,2}:\d{2}|\d{1,2}h\d{2}|\d+\s?(?:min|h\b|hours?|hrs?|days?|weeks?|mins?|minutes?"
    r"|stunden|tagen|heures?|jours?|horas?|d[ií]as?|ore|giorni|uur|godz|hod|час|мин|дн"
    r"|時間前|分前|日前|小时前|小時前|天前|시간 전|분 전|일 전)|(?:yesterday|today|gestern|heute"
    r"|hier)\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}|\d{1,2}\.? (?:jan|feb"
    r"|m[aä]r|apr"
    r"|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])).{0,24}",
    re.IGNORECASE,
)
#: A day or a time of day as lists print them, a bracket around it or not: "4/12", "12日11:30".
_STAMP = (
    r"(?:(?:\d{4}\s?[./年년-]\s?)?(?:\d{1,2}\s?(?:[/.-]\s?\d{1,2}|[月월]\s?\d{1,2}\s?[日일]))(?!\d)"
    r"(?:[./-]\d{2,4})?\.?|\d{1,2}[日일]|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d{1,2}h\d{2}"
    r"|\d{1,2}[時时시]\s?\d{1,2}[分분])"
)
_WEEKDAY = r"(?:\s?[(（][月火水木金土日월화수목금토일][)）])?"
_AROUND_STAMP = r"(?:updated?|uhr|時|更新|配信|公開|掲載|発表|a\.?m\.?|p\.?m\.?|hrs?|klo|kl\.)"
_STAMPS = rf"{_STAMP}{_WEEKDAY}(?:[\s,]*(?:{_STAMP}{_WEEKDAY}|{_AROUND_STAMP}))*"
#: Counts and times glued to the ends of titles: "(1,234)", "- 12 comments", "3 hours ago".
_TAIL = re.compile(
    r"[\s|·•–—-]*(?:[(\[（【［]\s*[\d.,\s]+\s*[kKmM]?[^()\d]{0,14}[)\]）】］]"
    rf"|[(\[（【［〔]\s*(?:{_AROUND_STAMP}\s*:?\s*)?{_STAMPS}\s*[)\]）】］〕]"
    r"|\d[\d.,]*\s?[kKmM]?\s?(?:views?|reads?"
    r"|comments?|shares?|clicks?|aufrufe|klicks|kommentare|vues|lectures|commentaires|visitas"
    r"|lecturas"
    r"|comentarios|leituras|visualizações|comentários|letture|commenti|keer|reacties|wyświetleń"
    r"|odsłon|komentarzy|просмотр\w*|комментари\w*|view|回|件|次|人|条|條|阅读|点击|회|개)"
    r"|(?<=[\s–—-])\d[\d.,]*[kKmM]?"
    r"|\d+\s?(?:min(?:ute)?s?|hours?|days?|h|std|stunden|tage|時間|分|日|小时|天|시간|분"
    r"|일)\s?(?:ago|read"
    r"|lesezeit|de lecture|前|전)|\d{1,2}:\d{2}|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
    rf"|(?<=[\s　]){_STAMPS})"
    r"\s*$",
    re.IGNORECASE,
)
_LEAD_TIME = re.compile(
    rf"^(?:[(\[（【［〔]\s*{_STAMPS}\s*[)\]）】］〕]\s*(?:[|–—-]\s*)?"
    rf"|{_STAMPS}\s*[:|–—-]?\s+|\d{{1,2}}\.\d{{2}}\s*[|–—-]?\s+)(?=\S)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"^\W{0,3}(?:no\.?\s?|nr\.?\s?|第)?(\d{1,2})\s*"
    r"(?:[.):|、．º°-]+\s*|[位위名등]\s*[.:：]?\s*|\s+)(?=\S)",
    re.IGNORECASE,
)


def is_beside_title(text: str) -> bool:
    """Whether a text is a number or a time alone."""
    return bool(_NUMBER.fullmatch(text) or _TIME.fullmatch(text))


def without_glue(titles: Sequence[str]) -> list[str]:
    """Titles without what most of them bear: the numbers of their places, times, counts."""
    cleaned = _without_places(list(titles))
    cleaned = _without(cleaned, _LEAD_TIME)
    return _without(cleaned, _TAIL)


def _without(titles: list[str], pattern: re.Pattern[str]) -> list[str]:
    filled = [title for title in titles if title]
    bearing = [
        title
        for title in filled
        if (found := pattern.search(title)) and found.start() + found.end() > 0
    ]
    if len(bearing) < 2 or len(bearing) < 0.75 * len(filled):
        return titles
    return [pattern.sub("", title).strip() or title for title in titles]


def _without_places(titles: list[str]) -> list[str]:
    found = [_PLACE.match(title) for title in titles]
    numbers = [int(match[1]) if match else None for match in found]
    start = 0 if numbers and numbers[0] == 0 else 1
    right = sum(1 for at, number in enumerate(numbers, start) if number == at)
    if right < 2 or right * 2 < len(titles):
        return titles
    return [
        title[match.end() :] if match and number == at else title
        for at, (title, match, number) in enumerate(zip(titles, found, numbers, strict=True), start)
    ]
