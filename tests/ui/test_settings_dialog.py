"""The settings dialog: what is changed counts at once, and comes back by a reset."""

import pytest
from keyrings import MemoryKeyring
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from digest.secrets import Secrets
from digest.settings import Settings
from digest.settings.network import GAP, PROXY, PROXY_PASSWORD, ROBOTS
from ui.dialogs.settings import SettingsDialog
from ui.secret_shelf import SecretShelf
from ui.setting_shelves import DeskShelf, WindowShelf
from ui.window_settings import (
    COLOURS,
    TEXT_SIZE,
    WINDOW_SETTINGS,
    YOUR_NAME,
    WindowSettings,
)

pytestmark = pytest.mark.window


@pytest.fixture
def preferences(tmp_path):
    return WindowSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def kept(library):
    """The desk's settings."""
    return Settings(library)


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def dialog(qtbot, look, tasks, preferences, kept, keyring, tmp_path):
    secrets = SecretShelf(Secrets(tmp_path, keyring=keyring, environment={}), tasks)
    dialog = SettingsDialog((WindowShelf(preferences), DeskShelf(kept, tasks)), secrets)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: all(getattr(row, "stand", 1) for row in dialog.rows.values()))
    return dialog


def test_all_settings_and_passwords_have_a_row_with_a_name(dialog):
    names = {setting.name for setting in WINDOW_SETTINGS} | {GAP.name, PROXY_PASSWORD.name}
    assert names <= set(dialog.rows)
    for setting in WINDOW_SETTINGS:
        row = dialog.rows[setting.name]
        assert row.editor.control.accessibleName() == setting.label
        assert row.editor.control.accessibleDescription() == setting.meaning


def test_colours_and_text_size_count_at_once(qtbot, window, look):
    window.preferring.show()
    dialog, preferences = window.preferring.dialog, window.preferences
    dialog.rows[COLOURS.name].editor.edited.emit("dark")
    assert look.mode.value == "dark"
    height = window.fontMetrics().height()
    box = dialog.rows[TEXT_SIZE.name].editor.control
    box.setValue(150)
    assert window.fontMetrics().height() > height
    assert preferences.value(TEXT_SIZE) == 150
    for setting in (COLOURS, TEXT_SIZE):
        dialog.rows[setting.name].reset()
    look.set_mode(look.mode.LIGHT)
    assert window.fontMetrics().height() == height
    dialog.close()
    assert window.preferring.dialog is None


def test_a_switch_of_the_desk_is_kept_by_its_library(qtbot, kept, dialog):
    box = dialog.rows[ROBOTS.name].editor.control
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 4)
    box.setChecked(False)
    qtbot.waitUntil(lambda: kept.value(ROBOTS) is False)
    qtbot.waitUntil(lambda: not dialog.rows[ROBOTS.name].reset_button.isHidden())


def test_what_can_not_be_is_said_at_the_field_and_kept_to_mend(qtbot, kept, dialog):
    row = dialog.rows[PROXY.name]
    row.editor.control.setText("socks5://proxy.example")
    row.editor.control.editingFinished.emit()
    qtbot.waitUntil(lambda: not row.fault.isHidden())
    assert "SOCKS" in row.fault.text()
    assert row.editor.control.text() == "socks5://proxy.example"
    assert kept.value(PROXY) == ""
    row.editor.control.setText("http://proxy.example:3128")
    row.editor.control.editingFinished.emit()
    qtbot.waitUntil(lambda: row.fault.isHidden() and row.is_changed)
    assert kept.value(PROXY) == "http://proxy.example:3128"


def test_a_changed_setting_is_reset_and_the_keyboard_stays_with_it(qtbot, dialog, preferences):
    row = dialog.rows[YOUR_NAME.name]
    assert row.reset_button.isHidden()
    row.keep("Ana")
    assert preferences.value(YOUR_NAME) == "Ana"
    row.reset_button.setFocus()
    qtbot.waitUntil(row.reset_button.hasFocus)
    row.reset_button.click()
    assert preferences.value(YOUR_NAME) == ""
    assert row.reset_button.isHidden()
    assert row.editor.control.hasFocus()


def test_reset_all_is_undone(qtbot, dialog, preferences):
    assert not dialog.reset_all_button.isEnabled()
    dialog.rows[YOUR_NAME.name].keep("Ana")
    dialog.rows[GAP.name].keep("2.5")
    qtbot.waitUntil(lambda: dialog.rows[GAP.name].is_changed)
    dialog.reset_all_button.click()
    qtbot.waitUntil(lambda: not dialog.rows[GAP.name].is_changed)
    assert preferences.value(YOUR_NAME) == ""
    assert not dialog.undo_button.isHidden()
    dialog.undo_button.click()
    qtbot.waitUntil(lambda: dialog.rows[GAP.name].is_changed)
    assert preferences.value(YOUR_NAME) == "Ana"
    assert dialog.undo_button.isHidden()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("robots", ROBOTS.name),
        ("larger words", ""),
        ("how large", TEXT_SIZE.name),
        ("network.gap", GAP.name),
        ("password proxy", PROXY_PASSWORD.name),
        ("as the system", COLOURS.name),
    ],
)
def test_settings_are_found_by_name_meaning_and_value(dialog, typed, name):
    dialog.search.setText(typed)
    shown = {key for key, row in dialog.rows.items() if not row.isHidden()}
    assert (name in shown) if name else (shown == set())
    assert len(shown) < len(dialog.rows)
    dialog.search.clear()
    assert not any(row.isHidden() for row in dialog.rows.values())


def test_a_password_goes_to_the_keyring_and_is_not_shown_again(qtbot, dialog, keyring):
    row = dialog.rows[PROXY_PASSWORD.name]
    qtbot.waitUntil(lambda: "No password" in row.state.text())
    QTest.keyClicks(row.field, "hush")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "keyring has it" in row.state.text())
    assert row.field.text() == ""
    assert list(keyring.kept.values()) == ["hush"]
    row.forget_button.click()
    qtbot.waitUntil(lambda: "No password" in row.state.text())
    assert keyring.kept == {}
    keyring.is_locked = True
    QTest.keyClicks(row.field, "hush")
    row.keep_button.click()
    qtbot.waitUntil(lambda: not row.fault.isHidden())
    assert "DIGEST_SECRET_" in row.fault.text()


def test_the_window_keeps_its_settings(tmp_path, preferences):
    preferences.set(YOUR_NAME, "Ana")
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    again = WindowSettings(store)
    assert again.value(YOUR_NAME) == "Ana"
    heard = []
    preferences.changed.connect(heard.append)
    preferences.reset(YOUR_NAME)
    assert heard == [YOUR_NAME]
    assert again.stand(YOUR_NAME).words is None


def test_a_group_is_gone_to(qtbot, dialog):
    dialog.groups.setCurrentRow(dialog.groups.count() - 1)
    bar = dialog._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0 or bar.maximum() == 0)
    assert dialog.groups.currentRow() == dialog.groups.count() - 1
