"""A row goes on in the next line where it must; what stands at its end stays there."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from ui.panels.flow import FlowLayout


@pytest.fixture
def row(qtbot, look):
    host = QWidget()
    qtbot.addWidget(host)
    layout = FlowLayout(host, spacing=10, split=1)
    for _ in range(3):
        label = QLabel()
        label.setFixedSize(100, 20)
        layout.addWidget(label)
    return host


def places(host):
    layout = host.layout()
    return [layout.itemAt(n).geometry().topLeft().toTuple() for n in range(layout.count())]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (400, [(0, 0), (190, 0), (300, 0)]),
        (220, [(0, 0), (120, 0), (120, 30)]),
        (100, [(0, 0), (0, 30), (0, 60)]),
    ],
)
def test_items_share_lines_as_the_width_allows(qtbot, row, width, expected):
    row.resize(width, 200)
    row.show()
    qtbot.waitExposed(row)
    row.layout().setGeometry(QRect(0, 0, width, 200))
    assert places(row) == expected
    assert row.layout().heightForWidth(width) == expected[-1][1] + 20


def test_what_is_hidden_takes_no_room(row):
    row.layout().itemAt(1).widget().hide()
    assert row.layout().sizeHint().width() == 210
    assert row.layout().minimumSize().width() == 100
