"""Notices by command, with the keyring of a test."""

import keyring
import pytest
from cli_calls import digest
from keyrings import MemoryKeyring


@pytest.fixture(autouse=True)
def memory():
    former, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(former)


def test_a_notice_is_added_listed_tried_and_removed(tmp_path, site, memory):
    site.page("/desk", "taken")
    desk = ("--desk", tmp_path / "desk", "notices")
    address = f"json://reader:hush@127.0.0.1:{site.port}/desk\n"
    added = digest(*desk, "add", "desk-chat", stdin=address)
    assert (added.code, "hush" in added.out) == (0, False)
    assert list(memory.kept.values()) == [address.strip()]
    (listed,) = digest(*desk, "list", "--json").json
    assert listed == {"name": "desk-chat", "service": "JSON", "kept_by": "keyring"}
    assert digest(*desk, "test", "desk-chat").code == 0
    assert len(site.received) == 1
    assert digest(*desk, "remove", "desk-chat").code == 0
    assert digest(*desk, "list", "--json").json == []
    assert memory.kept == {}


def test_a_notice_that_is_none_fails_with_one_line(tmp_path):
    desk = ("--desk", tmp_path / "desk", "notices")
    for refused in (
        digest(*desk, "add", "desk-chat", stdin="nonsense\n"),
        digest(*desk, "test", "desk-chat"),
        digest(*desk, "remove", "desk-chat"),
    ):
        assert refused.code == 1
        assert refused.err.count("\n") == 1
