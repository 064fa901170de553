"""Errors become sentences that say what to do; the strip says them without being in the way."""

import errno
import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from digest.errors import (
    FetchTimeoutError,
    ForbiddenAddressError,
    LibraryError,
    NotFoundError,
    RenderCancelled,
    RobotsError,
)
from ui.messages import Banner, Level, explain


def test_our_own_errors_say_what_happened_and_what_to_do():
    message = explain(LibraryError("The desk is locked.", remedy="Close the other window."))
    assert (message.title, message.detail) == ("The desk is locked.", "Close the other window.")


def test_an_error_without_a_remedy_of_its_own_has_its_kinds():
    message = explain(FetchTimeoutError("https://a.example", "The site took too long."))
    assert message.title == "The site took too long."
    assert "browser" in message.detail


def test_a_missing_thing_is_named():
    assert explain(NotFoundError("edition", "x1")).title == "There is no edition “x1”."


def test_a_stopped_rendering_is_no_fault():
    assert explain(RenderCancelled("…")).title == "The rendering was stopped."


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOENT, "does not exist"),
        (errno.EACCES, "may not be"),
        (errno.ENOSPC, "disk is full"),
        (errno.EISDIR, "not what it should be"),
        (errno.EIO, "could not be used"),
    ],
)
def test_the_systems_errors_are_said_in_words(number, says):
    message = explain(OSError(number, "system words", "/desk/paper.pdf"))
    assert says in message.title
    assert message.detail
    assert "Errno" not in message.title


def test_an_unexpected_error_is_admitted_and_logged(caplog):
    with caplog.at_level(logging.ERROR):
        message = explain(ZeroDivisionError("division by zero"))
    assert "Something went wrong" in message.title
    assert "Traceback" not in message.title + message.detail
    assert caplog.records[0].exc_info[0] is ZeroDivisionError


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


@pytest.mark.window
def test_the_banner_is_not_there_until_it_has_something_to_say(banner):
    assert not banner.isVisible()
    banner.show_message("Three pages were imported.")
    assert banner.isVisible()
    assert banner.text == "Three pages were imported."
    assert banner.level is Level.INFO


@pytest.mark.window
def test_the_banner_tells_a_screen_reader_its_level_and_words(banner):
    banner.show_message("The disk is full.", detail="Free some space.", level="error")
    assert banner.accessibleName() == "Error: The disk is full."
    assert banner.accessibleDescription() == "Free some space."


@pytest.mark.window
def test_a_banners_action_closes_it_and_acts_once(qtbot, banner):
    done = []
    banner.show_message("A draft was deleted.", actions=[("Take back", lambda: done.append(1))])
    qtbot.mouseClick(banner.findChild(QPushButton, "bannerAction"), Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not banner.isVisible()


@pytest.mark.window
def test_an_action_may_say_something_itself(qtbot, banner):
    banner.show_message("First.", actions=[("Go on", lambda: banner.show_message("Second."))])
    qtbot.mouseClick(banner.findChild(QPushButton, "bannerAction"), Qt.MouseButton.LeftButton)
    assert banner.isVisible()
    assert banner.text == "Second."


@pytest.mark.window
def test_a_new_message_brings_its_own_actions(qtbot, banner):
    banner.show_message("First.", actions=[("One", lambda: None), ("Two", lambda: None)])
    banner.show_message("Second.", actions=[("Three", lambda: None)])

    def shown():
        return [b.text() for b in banner.findChildren(QPushButton) if b.isVisible()]

    qtbot.waitUntil(lambda: shown() == ["Three"])


@pytest.mark.window
@pytest.mark.parametrize("by", ["button", "key"])
def test_the_reader_closes_the_banner(qtbot, banner, by):
    banner.show_message("Three pages were imported.")
    with qtbot.waitSignal(banner.closed):
        if by == "button":
            close = banner.findChild(QToolButton, "bannerClose")
            qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(banner, Qt.Key.Key_Escape)
    assert not banner.isVisible()


@pytest.mark.window
def test_what_a_site_wrote_is_never_taken_for_markup(banner):
    banner.show_message("<b>Bold</b> &amp; <img src=x>")
    assert banner.text == "<b>Bold</b> &amp; <img src=x>"


def test_no_option_of_the_command_line_is_named_in_the_window():
    for kind in (ForbiddenAddressError, RobotsError):
        message = explain(kind("https://harbour.example/", "It is refused."))
        assert "--" not in message.detail
        assert message.detail
