"""`channels`, `deliver` and `deliveries`, through a real mail server."""

import json
from dataclasses import replace

import pytest
from cli_calls import digest
from errands import COURIER, EDITION, NOW
from post_offices import post_office

from digest.library import open_library
from digest.model import FolderChannel

ANNA, BERT = "anna@reader.example", "bert@reader.example"


@pytest.fixture
def desk(tmp_path):
    """The options for a desk with one publication and its issued edition."""
    with_folder = replace(COURIER, channels=(FolderChannel(path="out", formats=("text",)),))
    library = open_library(tmp_path / "desk")
    library.save_publication(with_folder)
    library.save_edition(replace(EDITION, publication=COURIER.id), saved=NOW)
    library.close()
    return ("--desk", tmp_path / "desk")


def readers_file(folder, port):
    (folder / "readers.csv").write_text(f"email,name\n{ANNA},Anna\n{BERT},Bert\nnobody,Cara\n")
    place = folder / "readers.toml"
    place.write_text(
        f'kind = "mail"\nname = "readers"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        f'sender = "desk@courier.example"\nlists = ["{folder / "readers.csv"}"]\n',
        encoding="utf-8",
    )
    return place


def test_an_edition_is_delivered_and_refused_recipients_are_listed_and_asked_again(desk, tmp_path):
    with post_office() as server:
        server.answers[BERT].append("550 mailbox full of old news")
        added = digest(*desk, "channels", "add", "courier", readers_file(tmp_path, server.port))
        assert added.out == "Added mail:readers.\n"
        only = ("deliver", "latest", "--channel", "readers")
        sent = digest(*desk, *only)
        assert sent.out.endswith("(1 of 3 sent, 2 refused)\n")
        listed = digest(*desk, "deliveries", "latest")
        assert "550 mailbox full of old news" in listed.out
        assert "readers.csv, line 4: this is no mail address." in listed.out
        again = digest(*desk, *only, "--again", BERT, "--json").json
        assert [receipt["note"] for receipt in again] == ["2 of 3 sent, 1 refused"]
        assert server.counts == {ANNA: 1, BERT: 1}
        all_refused = digest(*desk, *only, "--again", "refused", "--json").json
        assert [receipt["note"] for receipt in all_refused] == ["2 of 3 sent, 1 refused"]
    states = digest(*desk, "deliveries", "latest", "--json").json["recipients"]["mail:readers"]
    assert {each["address"]: each["state"] for each in states} == {
        ANNA: "sent", BERT: "sent", "nobody": "refused",
    }  # fmt: skip
    assert digest(*desk, *only, "--again", "cara@reader.example").code == 1


def test_a_hooks_path_which_may_be_its_password_is_not_shown(desk):
    hook = {"kind": "webhook", "name": "desk", "address": "https://hooks.example/T0/s3cret"}
    digest(*desk, "channels", "add", "courier", "-", stdin=json.dumps(hook))
    told = digest(*desk, "channels", "list", "courier").out
    assert "hooks.example" in told
    assert "s3cret" not in told


def test_channels_are_listed_changed_tried_and_removed(desk, tmp_path):
    with post_office() as server:
        digest(*desk, "channels", "add", "courier", readers_file(tmp_path, server.port))
        tried = digest(
            *desk, "channels", "test", "courier", "readers", "--to", "me@courier.example"
        )
        assert "has taken the message to me@courier.example" in tried.out
        assert server.counts == {"me@courier.example": 1}
    assert "nothing" in digest(*desk, "deliveries", "latest").out.lower()
    (folder, mail) = digest(*desk, "channels", "list", "courier", "--json").json
    assert (folder["kind"], mail["kind"]) == ("folder", "mail")
    changed = json.dumps(mail | {"subject": "{title}"})
    said = digest(*desk, "channels", "add", "courier", "-", stdin=changed)
    assert said.out == "Changed mail:readers.\n"
    assert digest(*desk, "channels", "test", "courier", folder["path"]).code == 0
    assert digest(*desk, "channels", "remove", "courier", folder["path"]).code == 0
    (left,) = digest(*desk, "channels", "list", "courier", "--json").json
    assert left["subject"] == "{title}"
    assert digest(*desk, "channels", "test", "courier", "readers").code == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('kind = "pigeon"', "what kind of channel"),
        ("kind =", "neither TOML nor JSON"),
        ('{"kind": "mail"}', "is no mail channel"),
        ('kind = "mail"\nname = "a"\nhost = "h"\nsender = "x"', "is no mail address"),
        ('kind = "folder"\npath = "/out"\nformats = ["scroll"]', "format that does not exist"),
        ('kind = "folder"\npath = "/out"\nnames = "{sum}"', "cannot be filled"),
    ],
)
def test_a_file_that_is_no_channel_is_refused_in_a_sentence(desk, text, said):
    answer = digest(*desk, "channels", "add", "courier", "-", stdin=text)
    assert answer.code == 1
    assert said in answer.err
    assert answer.err.count("\n") == 1


def test_a_file_that_is_no_text_is_refused_in_a_sentence(desk, tmp_path):
    file = tmp_path / "channel.toml"
    file.write_bytes(b"\xff\xfe\x00")
    answer = digest(*desk, "channels", "add", "courier", file)
    assert answer.code == 1
    assert "neither TOML nor JSON" in answer.err


def test_a_channel_that_is_not_there_is_told_with_those_that_are(desk):
    answer = digest(*desk, "deliver", "latest", "--channel", "pigeons")
    assert answer.code == 1
    assert "folder:" in answer.err
