"""Most-read lists in pages: a heading that announces one, then the links of the list below it."""

from datetime import datetime

from lxml import etree

from digest.model import RankingList


def find_rankings(
    tree: etree._Element,
    *,
    url: str | None,
    now: datetime,
    base: str | None = None,
    section: str | None = None,
) -> tuple[RankingList, ...]:
    return ()
