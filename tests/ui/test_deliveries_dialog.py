"""Where an edition went: channels, recipients, and what is done from there."""

from dataclasses import replace

import pytest
from post_offices import post_office
from ui_harbour import NOW

from digest.desk import open_desk
from digest.edits import issue, new_edition
from digest.model import (
    EditionId,
    FolderChannel,
    MailChannel,
    Publication,
    PublicationId,
    Security,
)
from ui.dialogs.deliveries import DeliveriesDialog
from ui.tasks import Tasks

pytestmark = pytest.mark.window

ANNA, BERT = "anna@reader.example", "bert@reader.example"
PATIENCE = 20_000


@pytest.fixture
def server():
    with post_office() as server:
        yield server


@pytest.fixture
def dialog(qtbot, tmp_path, server):
    mail = MailChannel(
        name="readers", host="127.0.0.1", port=server.port, security=Security.NONE,
        sender="desk@courier.example", recipients=(ANNA, BERT),
    )  # fmt: skip
    folder = FolderChannel(path="out", formats=("text",))
    owner = Publication(id=PublicationId("courier"), title="Courier", channels=(folder, mail))
    tasks = Tasks()
    with open_desk(tmp_path / "desk") as desk:
        desk.library.save_publication(owner)
        draft = new_edition(id=EditionId("e1"), title="Courier", date=NOW.date(), created=NOW)
        edition = issue(replace(draft, publication=owner.id), NOW)
        desk.library.save_edition(edition, saved=NOW)
        dialog = DeliveriesDialog(edition, desk, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: len(dialog.reports) == 2, timeout=PATIENCE)
        yield dialog
        tasks.close()


def cells(table, column):
    return [table.model().index(n, column).data() for n in range(table.model().rowCount())]


def test_an_edition_is_delivered_and_one_recipient_asked_again(qtbot, dialog, server):
    assert cells(dialog.table, 1) == ["not delivered yet"] * 2
    server.answers[BERT].append("550 no such reader")
    dialog.deliver_button.click()
    assert not dialog.deliver_button.isEnabled()
    qtbot.waitUntil(lambda: bool(dialog.reports[1].receipts), timeout=PATIENCE)
    assert cells(dialog.table, 1) == ["delivered", "1 of 2 sent, 1 refused"]
    dialog.table.select_key("mail:readers")
    assert cells(dialog.recipients, 1) == [BERT, ANNA], "who is to be seen to stands first"
    assert cells(dialog.recipients, 3)[0] == "550 no such reader"
    dialog.recipients.select_key(BERT)
    dialog.again_button.click()
    qtbot.waitUntil(lambda: server.counts == {ANNA: 1, BERT: 1}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: cells(dialog.table, 1)[1] == "2 of 2 sent", timeout=PATIENCE)
    assert not dialog.again_button.isEnabled()


def test_a_test_goes_to_one_address(qtbot, dialog, server):
    dialog.table.select_key("mail:readers")
    assert not dialog.test_button.isEnabled()
    dialog.test_address.setText("me@courier.example")
    dialog.test_button.click()
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=PATIENCE)
    assert server.counts == {"me@courier.example": 1}
    assert cells(dialog.table, 1) == ["not delivered yet"] * 2
