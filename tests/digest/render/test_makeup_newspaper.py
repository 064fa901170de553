"""From an edition to its newspaper, with galleys made of numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from made_galleys import LINE, article, edition, section, words_of

from digest.render.content.views import ArticleView, EditionView
from digest.render.makeup.newspaper import compose_pages
from digest.render.makeup.orders import Order, Setting
from digest.render.makeup.sheets import Sheet
from digest.render.themes.declaration import PaperSize

SIZE = PaperSize(width=210, height=297, top=20, side=13, bottom=13, first_top=10, columns=1, gap=6)
SHEET = Sheet(size=SIZE)
PAGE = 264 * 72 / 25.4


def of_lines(*lengths: int) -> EditionView:
    views = [article(lines, f"b{number}").view for number, lines in enumerate(lengths)]
    blocks = [replace(view, words=9) for view in views if isinstance(view, ArticleView)]
    return replace(edition(1), sections=(section("s1", *blocks),))


def set_type(orders: Sequence[Order]) -> Mapping[Order, Setting]:
    """Every headline 20 points high, every line of text one of LINE."""
    settings = {}
    for order in orders:
        galley = None
        if order.role == "column" and isinstance(order.value, ArticleView):
            words = " ".join(run.text for run in order.value.parts[0].runs).split()
            galley = replace(article(len(words)), view=order.value)
        settings[order] = Setting(width=400.0, height=20.0, galley=galley)
    return settings


@pytest.mark.parametrize("over", [0, 4, 8])
def test_a_short_paper_evens_its_pages_for_a_last_one_all_but_empty(over: int) -> None:
    full = int(PAGE / LINE)
    view = of_lines(full - 10, full, over + 10)
    made = compose_pages(view, SHEET, set_type, spared=3.0)
    *others, last = [sum(band.gap + band.height for band in page.bands) for page in made.pages]
    assert last > 0.2 * PAGE
    assert max(others) - min(others) < 0.05 * PAGE
    assert made.extent < len(others) + 0.22
    assert len(words_of(made.pages)) == 2 * full + over


def test_a_filled_last_page_leaves_the_others_full() -> None:
    full = int(PAGE / LINE)
    made = compose_pages(of_lines(full, full // 2), SHEET, set_type, spared=3.0)
    assert made.extent > len(made.pages) - 0.75
    assert sum(band.height for band in made.pages[0].bands) > 0.85 * PAGE
