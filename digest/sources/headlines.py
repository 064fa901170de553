"""The "(UPDATE n)" that a site prints into its headlines."""

import re

_MARKER = re.compile(
    r"\s?[(（\[［]\s?(?:update|ＵＰＤＡＴＥ|更新|続報)[\s:.#-]{0,2}([0-9０-９]{1,6})?\s?[)）\]］]\s?",
    re.I,
)
_LONGEST = 500  # characters that are searched; a headline is shorter


def split_update(headline: str) -> tuple[str, int | None]:
    """`headline` without its "(UPDATE n)", and n; None without a marker or a number in it."""
    number: int | None = None
    if len(headline) > _LONGEST:
        return headline, number
    rest = headline
    for marker in _MARKER.finditer(headline):
        if marker.group(1) or marker.end() == len(headline):
            number = int(marker.group(1)) if marker.group(1) else number
            rest = rest.replace(marker.group(), " ", 1)
    rest = rest.strip()
    return (rest, number) if rest else (headline.strip(), None)
