"""Days and times of day as lists print them beside titles: "4/12", "12日11:30", "10:45 Uhr"."""

from digest.sources.date_words import ANY_MONTH

_NTH = r"(?:st|nd|rd|th|er|[.ºª])?"
_DAY = (
    r"\d{4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,2}\s?[日일]?"
    r"|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
    r"|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d{2}))?\.?(?!\d)"
    r"|\d{1,2}[日일]"
    rf"|\d{{1,2}}{_NTH}\s(?:de\s)?(?:{ANY_MONTH})\b\.?(?:,?\s(?:de\s)?\d{{4}}\b)?"
    rf"|\b(?:{ANY_MONTH})\b\.?\s\d{{1,2}}{_NTH}\b(?:,?\s\d{{4}}\b)?"
)
_TIME = (
    r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d{1,2}\.\d{2}(?=\s?uhr)|\d{1,2}\s?h\s?\d{2}\b"
    r"|\d{1,2}\s?[時时시]\s?\d{1,2}\s?[分분]"
)
_WEEKDAY = r"(?:\s?[(（][月火水木金土日월화수목금토일][)）])?"
_AROUND = r"(?:updated?|uhr|更新|配信|公開|掲載|発表|[ap]\.?m\b\.?|hrs?\b|klo|kl\.?)"
#: A day, a time, or both.
STAMP = rf"(?:(?:{_DAY}|{_TIME}){_WEEKDAY}(?:[\s,]*(?:{_DAY}|{_TIME}|{_AROUND}){_WEEKDAY})*)"
#: The same in brackets of any kind.
BRACKETED_STAMP = rf"[(\[（【［〔]\s*(?:{_AROUND}\s*[:：]?\s*)?{STAMP}\s*[)\]）】］〕]"
