"""The "(UPDATE n)" that a site prints into its headlines."""

import re

_WORDS = (
    r"updated?|update[sn]?|ｕｐｄａｔｅ|aktualisier(?:t|ung)|actuali[sz](?:ación|ado|ada|é|ée)"
    r"|mise à jour|mis à jour|m[aà]j|atuali[sz](?:ação|ado|ada)|aggiorna(?:mento|to)"
    r"|bijgewerkt|uppdater(?:ad|ing)|oppdater(?:t|ing)|opdater(?:et|ing)|päivit(?:ys|etty)"
    r"|aktualizacja|zaktualizowano|aktualizace|aktualizováno|aktualizácia|frissítés|frissítve"
    r"|güncelleme|güncellendi|actualizare|обновл(?:ено|ение)|оновлено|ενημέρωση|تحديث"
    r"|업데이트|更新|続報"
)
_NUMBER = r"[\s:.#-]{0,2}(?:n[or]?[.º]?\s?)?(?P<%s>[0-9０-９]{1,6})?"
_ORDINAL = (
    r"(?P<%s>[0-9]{1,3})(?:st|nd|rd|th|\.|e|ª|º)\s?(?:updates?|aktualisierung|보)|(?P<%s>[0-9])보"
)
_BRACKETED = re.compile(
    rf"\s?[(（\[［【〔]\s?(?:(?:{_WORDS}){_NUMBER % 'a'}|{_ORDINAL % ('b', 'c')})\s?[:：]?\s?"
    r"[)）\]］】〕]\s?[:：]?\s?",
    re.IGNORECASE,
)
_AT_START = re.compile(
    rf"[+*\s]*(?:(?:{_WORDS}){_NUMBER % 'a'}|{_ORDINAL % ('b', 'c')})"
    r"(?:\s?[+*]{2,}\s?|\s*[:：]\s*|\s+[-–—|]\s+|(?<=[0-9])[-–—]\s?(?=\S))",
    re.IGNORECASE,
)
_AT_END = re.compile(rf"\s+[-–—|+*]+\s*(?:{_WORDS}){_NUMBER % 'a'}[\s+*]*$", re.IGNORECASE)
_LONGEST = 500  # characters that are searched; a headline is shorter


def split_update(headline: str) -> tuple[str, int | None]:
    """`headline` without its "(UPDATE n)", "Update 2:" or "【更新】", and n; None without a marker
    or a number in it.

    In the midst of a headline only brackets with a number in them are a marker.
    """
    if len(headline) > _LONGEST:
        return headline, None
    rest, number = headline, None
    for marker in _BRACKETED.finditer(headline):
        count = _count(marker)
        if count is not None or marker.end() == len(headline) or marker.start() == 0:
            number = count if count is not None else number
            rest = rest.replace(marker.group(), " ", 1)
    rest = rest.strip()
    for bare in (_AT_START.match(rest), _AT_END.search(rest)):
        if bare and rest != bare.group():
            count = _count(bare)
            number = count if count is not None else number
            rest = rest.replace(bare.group(), "", 1).strip()
    return (rest, number) if rest else (headline.strip(), None)


def _count(marker: re.Match[str]) -> int | None:
    digits = next(filter(None, marker.groupdict().values()), None)
    return int(digits) if digits else None
