"""A desk has one window; whoever starts a second one finds the first."""

import subprocess
import sys
from pathlib import Path

import pytest

from ui.one_window import OneWindow


@pytest.fixture
def first(qapp, tmp_path):
    first = OneWindow(tmp_path)
    assert first.claim()
    yield first
    first.release()


def test_a_second_window_on_the_desk_calls_the_first(qtbot, first, tmp_path):
    second = OneWindow(tmp_path)
    assert not second.claim()
    with qtbot.waitSignal(first.called):
        assert second.call()


def test_a_second_start_shows_the_first_window_and_ends_well(qtbot, first, tmp_path):
    command = [sys.executable, "-m", "ui.app", "--desk", str(tmp_path)]
    with (
        subprocess.Popen(command, cwd=Path(__file__).parents[2]) as second,
        qtbot.waitSignal(first.called, timeout=30_000),
    ):
        pass
    assert second.returncode == 0


def test_another_desk_has_a_window_of_its_own(first, tmp_path):
    other = OneWindow(tmp_path / "..")
    assert other.claim()
    other.release()


def test_the_right_passes_on_when_the_first_window_closes(first, tmp_path):
    first.release()
    second = OneWindow(tmp_path)
    assert second.claim()
    second.release()


def test_nobody_answers_where_no_window_is(qapp, tmp_path):
    assert not OneWindow(tmp_path).call()


def test_the_window_that_is_called_comes_forward(qtbot, window):
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    window.come_forward()
    qtbot.waitUntil(lambda: not window.isMinimized())
