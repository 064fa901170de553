"""An export is a whole file at its path, or nothing at all, and says which."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from ui_editions import edition

from digest.errors import RenderError
from digest.model import Format
from digest.render import Press
from ui.exports import Exporter
from ui.tasks import Lane, Tasks, TaskState

pytestmark = pytest.mark.window

PATIENCE = 40_000
"""Milliseconds that a rendering may take on a busy machine."""


@pytest.fixture(scope="module")
def press(tmp_path_factory) -> Iterator[Press]:
    with Press(media=tmp_path_factory.mktemp("media")) as press:
        press.warm()
        yield press


@pytest.fixture
def tasks(qtbot, press) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    press.cancel()
    tasks.close()


@pytest.fixture
def exporter(press, tasks) -> Exporter:
    return Exporter(press, tasks)


@pytest.mark.parametrize(
    ("format_", "name", "begins"),
    [(Format.PDF, "paper.pdf", b"%PDF"), (Format.WEB, "paper.html", b"<!")],
)
def test_the_file_is_there_when_the_export_has_finished(
    qtbot, exporter, tmp_path, format_, name, begins
):
    with qtbot.waitSignal(exporter.finished, timeout=PATIENCE) as signal:
        exporter.export(edition(1), {format_: tmp_path / name})
    assert signal.args == [(tmp_path / name,)]
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert not exporter.is_busy


def test_the_way_is_told_in_words(qtbot, exporter, tmp_path):
    told = []
    exporter.progress.connect(told.append)
    with qtbot.waitSignal(exporter.finished, timeout=PATIENCE):
        exporter.export(edition(1), {Format.PDF: tmp_path / "paper.pdf"})
    assert [label.rsplit(" ", 1)[1] for label in told] == ["rendering…", "writing…"]


def test_what_cannot_be_rendered_leaves_the_former_file(qtbot, exporter, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"yesterday's")
    broken = replace(edition(1), theme="no such theme")
    with qtbot.waitSignal(exporter.failed, timeout=PATIENCE) as signal:
        exporter.export(broken, {Format.PDF: path})
    assert isinstance(signal.args[0], RenderError)
    assert path.read_bytes() == b"yesterday's"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_to_is_an_error_to_explain(qtbot, exporter, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with qtbot.waitSignal(exporter.failed, timeout=PATIENCE) as signal:
        exporter.export(edition(1), {Format.PDF: tmp_path / "file" / "paper.pdf"})
    assert isinstance(signal.args[0], OSError)


def test_a_cancelled_export_leaves_nothing_and_the_press_goes_on(
    qtbot, exporter, tasks, press, tmp_path
):
    exporter.export(edition(40), {Format.PDF: tmp_path / "paper.pdf"})
    (task,) = tasks.active
    qtbot.waitUntil(lambda: task.state is TaskState.RUNNING)
    with qtbot.waitSignal(exporter.cancelled):
        exporter.cancel()
    assert not exporter.is_busy
    with qtbot.waitSignal(exporter.finished, timeout=PATIENCE):
        exporter.export(edition(1), {Format.PDF: tmp_path / "next.pdf"})
    assert [path.name for path in tmp_path.iterdir()] == ["next.pdf"]


def test_several_formats_are_written_one_after_the_other(qtbot, exporter, tasks, tmp_path):
    told = []
    tasks.changed.connect(lambda: told.extend(task.done for task in tasks.active))
    wanted = {Format.TEXT: tmp_path / "paper.txt", Format.WEB: tmp_path / "paper.html"}
    with qtbot.waitSignal(exporter.finished, timeout=PATIENCE) as signal:
        exporter.export(edition(1), wanted)
    assert signal.args == [tuple(wanted.values())]
    assert all(path.stat().st_size > 1000 for path in wanted.values())
    assert max(told) == 3


def test_cancelling_an_export_that_waits_leaves_the_press_to_the_other(
    qtbot, exporter, tasks, tmp_path
):
    gate, other = threading.Event(), []
    tasks.run(gate.wait, lane=Lane.PRESS, on_done=other.append)
    exporter.export(edition(1), {Format.PDF: tmp_path / "paper.pdf"})
    exporter.cancel()
    gate.set()
    qtbot.waitUntil(lambda: other == [True])
    assert list(tmp_path.iterdir()) == []


def test_cancelling_nothing_is_harmless(exporter):
    exporter.cancel()
    assert not exporter.is_busy
