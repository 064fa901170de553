"""The editor's Markdown is typed with keys and buttons; the history stays the edition's."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.panels.markdown_field import MarkdownField

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot, look):
    field = MarkdownField("Text")
    qtbot.addWidget(field)
    field.resize(420, 500)
    field.show()
    qtbot.waitExposed(field)
    field.editor.setFocus()
    return field


def select(field, words):
    start = field.text.index(words)
    cursor = field.editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
    field.editor.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (Qt.Key.Key_B, CONTROL, "the **harbour** sleeps"),
        (Qt.Key.Key_I, CONTROL, "the *harbour* sleeps"),
        (Qt.Key.Key_K, CONTROL | SHIFT, "the [harbour](https://) sleeps"),
    ],
)
def test_keys_mark_what_is_selected(qtbot, field, key, modifiers, text):
    field.show_value("the harbour sleeps")
    select(field, "harbour")
    with qtbot.waitSignal(field.edited) as told:
        qtbot.keyClick(field.editor, key, modifiers)
    assert field.text == told.args[0] == text


def test_the_palettes_key_is_left_to_the_window(qtbot, field):
    field.show_value("the harbour")
    select(field, "harbour")
    qtbot.keyClick(field.editor, Qt.Key.Key_K, CONTROL)
    assert "[" not in field.text


def test_each_mark_has_a_button_with_a_name(qtbot, field):
    assert all(button.accessibleName() for button in field.marks.values())
    field.show_value("one")
    qtbot.mouseClick(field.marks["contents"], Qt.MouseButton.LeftButton)
    assert field.text == "- one"
    assert field.focusWidget() is field.editor


def test_enter_goes_on_with_a_list_and_ends_it(qtbot, field):
    QTest.keyClicks(field.editor, "- one")
    for _ in range(2):
        qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.text == "- one\n"


def test_marks_find_their_words_behind_an_emoji(qtbot, field):
    field.show_value("😀 the harbour")
    cursor = field.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    field.editor.setTextCursor(cursor)
    qtbot.keyClick(field.editor, Qt.Key.Key_B, CONTROL)
    assert field.text == "😀 the **harbour**"


def test_what_is_typed_is_shown_as_it_will_print(qtbot, field):
    field.show_value("## Morning\n\nWe **sail** [now](https://x.example)\n\n- at six")
    qtbot.waitUntil(lambda: field.preview.toPlainText() != "")
    assert field.preview.toPlainText() == "Morning\nWe sail now\nat six"
    field.show_value("")
    assert not field.preview.isVisible()


def test_markup_is_only_text(qtbot, field):
    field.show_value("<b>bold</b><script>alert(1)</script>")
    qtbot.waitUntil(lambda: field.preview.toPlainText() != "")
    assert "<script>" in field.preview.toPlainText()


def test_a_field_that_is_only_read_takes_no_mark(qtbot, field):
    field.show_value("the harbour")
    field.set_read_only(True)
    select(field, "harbour")
    qtbot.keyClick(field.editor, Qt.Key.Key_B, CONTROL)
    assert field.text == "the harbour"
    assert not any(button.isEnabled() for button in field.marks.values())


def test_of_a_long_text_the_beginning_is_shown(qtbot, field):
    field.show_value("\n\n".join(f"Paragraph {n} of many." for n in range(400)))
    qtbot.waitUntil(lambda: field.preview.toPlainText() != "")
    shown = field.preview.toPlainText()
    assert shown.startswith("Paragraph 0")
    assert shown.endswith("…")
    assert len(shown) < 2000
