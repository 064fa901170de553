"""Notices through a real service: a web server on loopback that takes JSON."""

import json
import logging
import subprocess
import sys
from dataclasses import dataclass, field

import pytest
from keyrings import MemoryKeyring
from loopback_site import Answer
from notebook import Notebook

from digest.errors import NotFoundError, NoticeError, SecretError
from digest.notify import (
    add_notice,
    notice_names,
    notices,
    notify,
    remove_notice,
    send_notice,
)
from digest.secrets import Secrets, Whereabouts


@dataclass
class Keeping:
    """What of a desk notices need."""

    secrets: Secrets
    library: Notebook = field(default_factory=Notebook)


@pytest.fixture
def desk(tmp_path):
    return Keeping(Secrets(tmp_path, keyring=MemoryKeyring(), environment={}))


@pytest.fixture
def address(site):
    site.page("/desk", "taken")
    return f"json://reader:hush@127.0.0.1:{site.port}/desk"


def test_a_notice_reaches_its_service_with_title_and_body(desk, site, address):
    add_notice(desk, "desk-chat", address)
    assert notify(desk, ["desk-chat"], "A draft\nwaits", "The Courier of 12 March") == (
        "desk-chat",
    )
    (sent,) = site.received
    said = json.loads(sent.content)
    assert (said["title"], said["message"]) == ("A draft waits", "The Courier of 12 March")


def test_the_address_is_kept_as_a_password_and_shown_nowhere(desk, address):
    notice = add_notice(desk, "desk-chat", address)
    assert "hush" not in repr(desk.library.kept)
    assert "hush" not in repr(notices(desk))
    assert (notice.service, notice.kept_by) == ("JSON", Whereabouts.KEYRING)


def test_names_are_listed_once_in_their_order_until_they_are_removed(desk, address):
    for name in ("b", "a", "b"):
        add_notice(desk, name, address)
    assert notice_names(desk) == ("b", "a")
    remove_notice(desk, "b")
    assert notice_names(desk) == ("a",)
    with pytest.raises(NotFoundError):
        remove_notice(desk, "b")


@pytest.mark.parametrize("answer", [Answer(status=500), Answer(status=403)])
def test_what_a_service_refuses_is_logged_and_keeps_no_other_from_its_notice(
    desk, site, address, answer, caplog
):
    site.pages["/broken"] = answer
    add_notice(desk, "broken", address.replace("/desk", "/broken"))
    add_notice(desk, "desk-chat", address)
    with caplog.at_level(logging.DEBUG):
        assert notify(desk, ["nobody", "broken", "desk-chat"], "A draft waits", "") == (
            "desk-chat",
        )
    told = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert ["nobody" in told[0].message, "broken" in told[1].message] == [True, True]
    assert "hush" not in caplog.text


def test_a_service_out_of_reach_is_told_to_who_tries_it(desk, address):
    add_notice(desk, "away", "json://127.0.0.1:9/nobody?cto=1")
    with pytest.raises(NoticeError, match="away"):
        send_notice(desk, "away", "A test", "Hello")


@pytest.mark.parametrize("address", ["", "nonsense", "nonsense://host", "json://"])
def test_an_address_of_no_service_is_refused(desk, address):
    with pytest.raises(NoticeError, match="no address"):
        add_notice(desk, "desk-chat", address)
    assert notice_names(desk) == ()


def test_a_name_that_no_policy_could_call_is_refused(desk, address):
    with pytest.raises(NoticeError, match="can't be called"):
        add_notice(desk, "desk chat", address)


def test_a_service_without_a_keyring_has_the_address_from_its_environment(tmp_path, address):
    environment = {"DIGEST_SECRET_NOTICE_DESK_CHAT": address}
    desk = Keeping(Secrets(tmp_path, keyring=MemoryKeyring(), environment=environment))
    assert add_notice(desk, "desk-chat", "").kept_by is Whereabouts.ENVIRONMENT
    assert notify(desk, ["desk-chat"], "A draft waits", "") == ("desk-chat",)
    remove_notice(desk, "desk-chat")
    assert notices(desk) == ()


def test_a_locked_keyring_is_told_and_ends_nothing(desk, address, caplog):
    add_notice(desk, "desk-chat", address)
    desk.secrets._keyring.is_locked = True
    assert notify(desk, ["desk-chat"], "A draft waits", "") == ()
    assert "keyring" in caplog.text
    with pytest.raises(SecretError):
        notices(desk)


def test_apprise_is_left_alone_until_a_notice_is_sent():
    code = "import sys, digest.notify; sys.exit('apprise' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
