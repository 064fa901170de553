"""Pointing at a list: candidates with the finder's judgement, pins kept on the source, removed."""

import pytest
from loopback_site import loopback_site
from PySide6.QtCore import Qt
from ui_harbour import NOW
from ui_sources import GAZETTE, WELL, make_source, stock_sources

from digest.desk import open_desk
from digest.model import PinnedChart, Scope, SourceKind
from digest.sources import read
from ui.dialogs.chart_picker import ChartPicker

pytestmark = pytest.mark.window


NAMES = ("Ana", "Bruno", "Carla", "Dora", "Emil", "Flora")


def links(stem, count):
    """A list of so many headlines about a `stem`."""
    rows = (
        f'<li><a href="https://q.example/{stem}/{name}">{name} and the {stem} of the quay</a></li>'
        for name in NAMES[:count]
    )
    return "".join(rows)


PAGE = f"""<html><head><title>The Quay</title></head><body>
<main><h1>The Quay</h1><p>Today at the quay.</p>
<section><h2>From the archive</h2><ul>{links("lamp", 6)}</ul></section></main>
<aside><h2>Most read</h2><ol>{links("seal", 5)}</ol></aside>
</body></html>"""


@pytest.fixture
def desk(tmp_path):
    with open_desk(tmp_path / "desk") as desk:
        yield desk


@pytest.fixture
def open_picker(qtbot, desk, tasks, look):
    def open_one(source):
        picker = ChartPicker(desk, tasks, source)
        qtbot.addWidget(picker)
        with qtbot.waitActive(picker):
            picker.show()
            picker.activateWindow()
        return picker

    return open_one


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "quay.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def picker(qtbot, open_picker, page):
    source = make_source("Quay", kind=SourceKind.PAGE, address=str(page))
    picker = open_picker(source)
    qtbot.waitUntil(lambda: picker.lists.count() >= 2)
    return picker


def choose(picker, title):
    for row in range(picker.lists.count()):
        if picker.lists.item(row).text() == title:
            picker.lists.setCurrentRow(row)
            return
    raise AssertionError([picker.lists.item(n).text() for n in range(picker.lists.count())])


def spoken(picker):
    return picker.lists.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_finders_own_charts_stand_first_and_are_marked(picker):
    assert picker.lists.item(0).text() == "Most read"
    assert "found by itself" in spoken(picker)
    assert "1.  Ana and the seal of the quay" in picker.brief.text


def test_another_list_is_shown_with_the_finders_doubts(picker):
    choose(picker, "From the archive")
    assert "found by itself" not in spoken(picker)
    assert "hardly a chart" in spoken(picker) or "perhaps a chart" in spoken(picker)
    assert "6.  Flora and the lamp of the quay" in picker.brief.text


def test_a_list_is_pinned_by_key_with_its_title_and_section(qtbot, picker, page):
    choose(picker, "From the archive")
    picker.title.setText("Lamps")
    picker.section.setText("Harbour")
    with qtbot.waitSignal(picker.pinned) as pinned:
        qtbot.keyClick(picker, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    (chart,) = pinned.args[0].charts
    assert (chart.title, chart.section, chart.scope) == ("Lamps", "Harbour", Scope.SECTION)
    assert "pinned" in spoken(picker)
    (capture,) = [
        ranking
        for ranking in read(
            page.read_bytes(), name=page.name, now=NOW, pinned=pinned.args[0].charts
        ).rankings
        if ranking.title == "Lamps"
    ]
    assert len(capture.items) == 6


def test_a_pin_is_changed_and_removed(qtbot, picker):
    choose(picker, "From the archive")
    picker.pin()
    picker.title.setText("Lamps")
    with qtbot.waitSignal(picker.pinned) as pinned:
        picker.pin()
    assert [chart.title for chart in pinned.args[0].charts] == ["Lamps"]
    with qtbot.waitSignal(picker.pinned) as pinned:
        picker.unpin_button.click()
    assert pinned.args[0].charts == ()
    assert not picker.unpin_button.isVisible()


def test_a_feeds_charts_stand_on_its_sites_front_page(open_picker):
    source = make_source("Quay", address="https://harbour.invalid/feeds/all.xml")
    assert open_picker(source).address.text() == "https://harbour.invalid/"


def test_what_cannot_be_loaded_says_why_and_a_page_without_lists_what_to_do(
    qtbot, open_picker, tmp_path
):
    source = make_source("Quay", kind=SourceKind.PAGE, address=str(tmp_path / "gone.html"))
    picker = open_picker(source)
    qtbot.waitUntil(picker.banner.isVisible)
    assert "gone.html" in picker.banner.text
    empty = tmp_path / "empty.html"
    empty.write_text("<html><body><p>Nothing here.</p></body></html>", encoding="utf-8")
    picker.address.setText(str(empty))
    picker.load()
    qtbot.waitUntil(lambda: "no list of links" in picker.banner.text)
    assert not picker.pin_button.isEnabled()


def test_a_page_on_this_computer_is_offered_to_be_allowed(qtbot, open_picker):
    with loopback_site() as site:
        source = make_source("Quay", kind=SourceKind.PAGE, address=site.page("/", PAGE))
        picker = open_picker(source)
        qtbot.waitUntil(picker.banner.isVisible)
        assert "private" in picker.banner.text
        picker.load(allow_private=True)
        qtbot.waitUntil(lambda: picker.lists.count() >= 2)


def test_a_pin_is_kept_on_the_source(qtbot, window, page):
    library = window.bench.library
    stock_sources(library)
    window.sources.show()
    dialog = window.sources.dialog
    qtbot.waitUntil(lambda: len(dialog.table.rows) == 5)
    dialog.table.select_key((GAZETTE, WELL.id))
    dialog.charts_button.click()
    picker = dialog.findChild(ChartPicker)
    picker.address.setText(str(page))
    picker.load()
    qtbot.waitUntil(lambda: picker.lists.count() >= 2)
    choose(picker, "From the archive")
    picker.pin()
    kept = {}

    def is_kept():
        kept.update({one.id: one for one in library.publication(GAZETTE).recipe.sources})
        return bool(kept[WELL.id].charts)

    qtbot.waitUntil(is_kept)
    assert isinstance(kept[WELL.id].charts[0], PinnedChart)
    picker.reject()
