"""The dialog's page of deliveries: a form for each kind, passwords, tests."""

from dataclasses import replace

import pytest
from keyrings import MemoryKeyring
from ui_publications import FERRY

from digest.deliver import secret_name
from digest.model import (
    FolderChannel,
    ListmonkChannel,
    MailChannel,
    Security,
    SiteChannel,
    WebhookChannel,
)
from digest.secrets import Secrets
from ui.dialogs.channel_forms import FRESH
from ui.dialogs.publication_problems import Page
from ui.secret_shelf import SecretShelf

pytestmark = pytest.mark.window

MAIL = MailChannel(
    name="readers",
    host="smtp.ferry.example",
    sender="The Ferry Post <post@ferry.example>",
    recipients=("ana@ferry.example",),
    attach=("pdf",),
)
CHANNELS = (
    FolderChannel(path="/home/ana/editions", names="{title} {date}"),
    MAIL,
    SiteChannel(name="site", path="site", address="https://ferry.example/"),
    ListmonkChannel(name="lists", address="https://lists.example", user="u", lists=(1, 4)),
    WebhookChannel(name="hook", address="https://ferry.example/hook", allow_private=True),
)


@pytest.fixture
def page_on(dialog_on):
    """The page on these channels, with its dialog as `page.window()`."""

    def open_page(*channels):
        dialog = dialog_on(replace(FERRY, channels=channels))
        dialog.show_page(Page.DELIVERY)
        return dialog.deliveries

    return open_page


def test_channels_that_nobody_touches_stay_as_they_were(page_on):
    page = page_on(*CHANNELS)
    for row in range(len(CHANNELS)):
        page.table.grid.setCurrentIndex(page.table.model.index(row, 0))
        shown = [kind for kind, form in page.form.forms.items() if form.isVisible()]
        assert shown == [type(CHANNELS[row])]
    assert page.window().publication().channels == CHANNELS


def test_each_kind_is_added_by_the_buttons_menu_under_a_name_of_its_own(page_on):
    page = page_on()
    menu = page.table._add.menu()
    for action in (*menu.actions(), *menu.actions()):
        action.trigger()
    channels = page.window().publication().channels
    assert sorted(type(each).__name__ for each in channels) == sorted(
        [kind.__name__ for kind in FRESH] * 2
    )
    names = [each.name for each in channels if not isinstance(each, FolderChannel)]
    assert len(names) == len(set(names))


def test_a_mail_channel_is_filled_in(qtbot, page_on):
    page = page_on(MAIL)
    editors = page.form.forms[MailChannel].editors
    editors["recipients"].field.setPlainText("ana@ferry.example\n\n bo@ferry.example ")
    editors["security"].box.setCurrentIndex(1)
    editors["security"].box.activated.emit(1)
    editors["port"].box.setValue(465)
    editors["attach"].chips[4].click()
    (channel,) = page.window().publication().channels
    assert channel.recipients == ("ana@ferry.example", "bo@ferry.example")
    assert (channel.security, channel.port) == (Security.TLS, 465)
    assert channel.attach == ("pdf", "epub")


def test_listmonks_lists_are_their_numbers(qtbot, page_on):
    page = page_on(CHANNELS[3])
    field = page.form.forms[ListmonkChannel].editors["lists"].field
    field.clear()
    qtbot.keyClicks(field, "2, x, 7")
    assert page.window().publication().channels[0].lists == (2, 7)


def test_a_password_goes_to_the_keyring_under_the_channels_name(qtbot, dialog_on, tasks, tmp_path):
    keyring = MemoryKeyring()
    dialog = dialog_on(replace(FERRY, channels=(MAIL,)))
    access = dialog.deliveries.access
    access._shelf = SecretShelf(Secrets(tmp_path, keyring=keyring, environment={}), tasks)
    for length in range(1, len("friends") + 1):
        access.show_channel(FERRY, replace(MAIL, name="friends"[:length]))
    qtbot.waitUntil(lambda: "No password" in access.row.state.text())
    access.row.field.setText("tide")
    access.row.keep_button.click()
    qtbot.waitUntil(lambda: "keyring has it" in access.row.state.text())
    kept = {name: password for (_, name), password in keyring.kept.items()}
    assert kept == {secret_name(FERRY.id, replace(MAIL, name="friends")): "tide"}


def test_a_folder_is_tried_and_what_happened_is_said(qtbot, page_on, tmp_path):
    page = page_on(FolderChannel(path=str(tmp_path / "out")))
    assert not page.access.to.isVisible()
    page.access.test.click()
    qtbot.waitUntil(lambda: "takes files" in page.access.told.text(), timeout=20_000)
    page.access.show_channel(FERRY, SiteChannel(name="s", path="s"))
    assert not page.access.told.isVisible()


def test_a_test_by_mail_wants_an_address(page_on):
    page = page_on(MAIL)
    assert not page.access.test.isEnabled()
    page.access.to.setText("me@ferry.example")
    assert page.access.test.isEnabled()


def test_a_new_publications_passwords_wait_until_it_is_saved(dialog_on):
    dialog = dialog_on()
    dialog.show_page(Page.DELIVERY)
    dialog.deliveries.table.add(MAIL)
    assert dialog.deliveries.access.unsaved.isVisible()
    assert dialog.deliveries.access.row is None
