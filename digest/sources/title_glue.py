"""What is glued to titles in lists: places, times and counts, known by standing in most rows."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from digest.sources.title_stamps import BRACKETED_STAMP, STAMP

_MOST = 0.75  # of titles, that bear what is no part of them
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
#: Counts and times glued to the ends of titles: "(1,234)", "- 12 comments", "3 hours ago".
_TAIL = re.compile(
    r"[\s|·•,–—-]*(?:[(\[（【［]\s*[\d.,\s]+\s*[kKmM]?[^()\d]{0,14}[)\]）】］]"
    r"|\d[\d.,]*\s?[kKmM]?\s?(?:views?|reads?"
    r"|comments?|shares?|clicks?|aufrufe|klicks|kommentare|vues|lectures|commentaires|visitas"
    r"|lecturas"
    r"|comentarios|leituras|visualizações|comentários|letture|commenti|keer|reacties|wyświetleń"
    r"|odsłon|komentarzy|просмотр\w*|комментари\w*|view|回|件|次|人|条|條|阅读|点击|회|개)"
    r"|(?<=[\s–—-])\d[\d.,]*[kKmM]?"
    r"|\d+\s?(?:min(?:ute)?s?|hours?|days?|h|std|stunden|tage|時間|分|日|小时|天|시간|분"
    r"|일)\s?(?:ago|read"
    r"|lesezeit|de lecture|前|전)|\d{1,2}:\d{2}|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
    r"\s*$",
    re.IGNORECASE,
)
_LEAD_STAMP = re.compile(
    rf"^(?:{BRACKETED_STAMP}[\s:：|–—-]*|{STAMP}\s*[:：|–—-]?\s+|\d{{1,2}}\.\d{{2}}\s*[|–—-]?\s+)"
    r"(?=\S)",
    re.IGNORECASE,
)
_TAIL_STAMP = re.compile(
    rf"(?:[\s|·•,–—-]*{BRACKETED_STAMP}|[\s|·•,–—-]+(?<=[\s|·•–—-]){STAMP})\s*$", re.IGNORECASE
)
_LEAD_MARK = re.compile(r"^[\s|·•›»▶▸■●◆・-]+(?=\S)")
_TAIL_MARK = re.compile(r"(?<=\S)[\s|·•›»▶▸→>]+$")
_PLACE = re.compile(
    r"^\W{0,3}(?:no\.?\s?|nr\.?\s?|第)?(?:(?P<circled>[①-⑳])\s*|(?P<digits>\d{1,2})\s*"
    r"(?:[.):|、．º°-]+\s*|[位위名등]\s*[.:：】\])）]*\s*|\s+))(?=\S)",
    re.IGNORECASE,
)
_GLUED_PLACE = re.compile(r"^(?P<digits>\d{1,2})(?=[^\d\s.,:/%-])(?P<circled>)")
_SHARED = re.compile(r"[:：|]\s")  # ends what titles may begin with alike: "Read more: "


#: Words of their own beside a title that say who may read it, or that it is new.
_FLAG = re.compile(
    r"\W{0,2}(?:new|up|hot|live|exclusive|exclusivo|exclusif|premium|plus|members? only"
    r"|subscribers?(?: only| exclusive)?|for subscribers|abonn(?:és?|enten?|enter?|emang)"
    r"|réservé aux abonnés"
    r"|s[oó]lo suscriptores|suscriptores|(?:exclusivo para )?assinantes|abbonati"
    r"|(?:für )?abonnenten|nur für abonnenten|för prenumeranter|prenumerant|for abonnenter"
    r"|tilaajille|dla abonentów"
    r"|(?:有料)?会員限定(?:記事)?|有料(?:会員限定|記事|会員)?|有料会員|会員|無料|限定"
    r"|付费|會員|独家(?:报道)?|단독|유료|구독자 전용)"
    r"\W{0,2}",
    re.IGNORECASE,
)


def is_flag(text: str) -> bool:
    """Whether a text beside a title only says who may read the article, or that it is new."""
    return _FLAG.fullmatch(text.strip()) is not None


def is_beside_title(text: str) -> bool:
    """Whether a text is a number or a time alone."""
    return bool(_NUMBER.fullmatch(text) or _TIME.fullmatch(text))


def without_glue(titles: Sequence[str]) -> list[str]:
    """Titles without what most of them bear: the numbers of their places, times, counts, marks."""
    cleaned = _without_places(list(titles), _PLACE, least=0.5)
    cleaned = _without_places(cleaned, _GLUED_PLACE, least=1.0)
    cleaned = _without_shared(cleaned)
    for pattern in (_LEAD_STAMP, _TAIL_STAMP, _TAIL, _LEAD_MARK, _TAIL_MARK):
        cleaned = _without(cleaned, pattern)
    return cleaned


def _without(titles: list[str], pattern: re.Pattern[str]) -> list[str]:
    filled = [title for title in titles if title]
    bearing = [
        title
        for title in filled
        if (found := pattern.search(title)) and found.start() + found.end() > 0
    ]
    if len(bearing) < 2 or len(bearing) < _MOST * len(filled):
        return titles
    return [pattern.sub("", title).strip() or title for title in titles]


def _without_places(titles: list[str], pattern: re.Pattern[str], *, least: float) -> list[str]:
    """Titles without the numbers of their places, where at least that share bears the right one."""
    found = [pattern.match(title) for title in titles]
    numbers = [_number(match) for match in found]
    start = 0 if numbers and numbers[0] == 0 else 1
    right = sum(1 for at, number in enumerate(numbers, start) if number == at)
    if right < 2 or right < least * len(titles):
        return titles
    return [
        title[match.end() :] if match and number == at else title
        for at, (title, match, number) in enumerate(zip(titles, found, numbers, strict=True), start)
    ]


def _number(match: re.Match[str] | None) -> int | None:
    if match is None:
        return None
    return int(unicodedata.numeric(match["circled"]) if match["circled"] else match["digits"])


def _without_shared(titles: list[str]) -> list[str]:
    """Titles without the words and the colon or bar that nearly all begin with, or end with."""
    leads = Counter(title[: found.end()] for title in titles if (found := _SHARED.search(title)))
    lead, count = leads.most_common(1)[0] if leads else ("", 0)
    if count > 2 and count >= _MOST * len(titles):
        titles = [title.removeprefix(lead) or title for title in titles]
    tails = Counter(title[title.rfind(" | ") :] for title in titles if " | " in title)
    tail, count = tails.most_common(1)[0] if tails else ("", 0)
    if count > 2 and count >= _MOST * len(titles):
        titles = [title.removesuffix(tail) or title for title in titles]
    return titles
