"""Whom a mail channel writes to: lists as people keep them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.deliver.recipients import BadLine, read_list, readers_of
from digest.errors import DeliveryError
from digest.model import MailChannel

ANNA, BERT = "anna@reader.example", "bert@reader.example"


@pytest.mark.parametrize(
    "text",
    [
        f"{ANNA}\n{BERT}\n",
        f'# our readers\n\n Anna <{ANNA}>\r\n"Bert, B." <{BERT}>',
        f'name,email\nAnna,{ANNA}\n"Bert, B.",{BERT}\n',
        f"E-Mail;Name\n{ANNA};Anna\n\n{BERT};Bert\n",
        f"id\tMail\n1\t{ANNA}\n2\t{BERT}\n",
        f"{ANNA},Anna\n{BERT},Bert\n",
        f"Address\n{ANNA}\n{BERT}",
    ],
)
def test_a_list_is_read_however_people_keep_it(text):
    for content in (text.encode(), text.encode("utf-8-sig"), text.encode("utf-16")):
        readers = read_list(content, "readers.csv")
        assert readers.addresses == (ANNA, BERT)
        assert readers.bad == ()


def test_names_of_a_table_and_of_an_older_code_page():
    readers = read_list(f"email;name\n{ANNA};Änne\n".encode("cp1252"), "readers.csv")
    assert readers.mailboxes[0].name == "Änne"


def test_a_domain_in_other_letters_is_written_as_the_net_has_it():
    assert read_list("anna@läser.example".encode(), "a").addresses == ("anna@xn--lser-loa.example",)


def test_bad_lines_are_told_with_their_place_and_keep_nobody_out():
    text = f"email,name\n{ANNA},Anna\nnobody,Bert\n,Cara\nanna@@x,\n{BERT}\n"
    readers = read_list(text.encode(), "readers.csv")
    assert readers.addresses == (ANNA, BERT)
    assert readers.bad == (
        BadLine(list="readers.csv", line=3, text="nobody"),
        BadLine(list="readers.csv", line=4, text=",Cara"),
        BadLine(list="readers.csv", line=5, text="anna@@x"),
    )
    assert readers.bad[0].reason == "readers.csv, line 3: this is no mail address."


@pytest.mark.parametrize("behind", ["", "x" * 200_000])
def test_a_quotation_mark_that_is_never_closed_is_told(behind):
    rows = f"{BERT},Bert\n" * 10_000
    text = f'email,name\n{ANNA},Anna\ncara@reader.example,"Cara{behind}\n{rows}'
    with pytest.raises(
        DeliveryError, match=r"readers\.csv cannot be read behind its line 2"
    ) as told:
        read_list(text.encode(), "readers.csv")
    assert "quotation mark" in told.value.remedy


def test_a_line_that_is_far_too_long_is_a_bad_line():
    readers = read_list(b"z" * 200_000 + f"\n{ANNA}\n".encode(), "readers.txt")
    assert readers.addresses == (ANNA,)
    assert [line.line for line in readers.bad] == [1]


@pytest.mark.parametrize(
    "line",
    [
        "anna@reader.example\u2028Bcc: all@reader.example",
        "Anna\x0bBcc: x <anna@reader.example>",
        "anna@reader.example,bert@reader.example",
        "<anna@reader.example> SIZE=1",
        "anna@reader.example\x00",
        "a" * 300 + "@reader.example",
    ],
)
def test_nothing_in_a_list_is_more_than_one_address(line):
    readers = readers_of(channel(line), Path)
    assert readers.mailboxes == ()
    assert len(readers.bad) == 1


@given(st.binary())
def test_any_file_is_read(content):
    for mailbox in read_list(content, "any").mailboxes:
        assert mailbox.address.isascii()
        assert mailbox.address.count("@") == 1
        assert mailbox.address.isprintable()
        assert " " not in mailbox.address


def channel(*recipients, **changes):
    return MailChannel(
        name="readers", host="mail.example", sender="desk@courier.example", recipients=recipients,
        **changes,
    )  # fmt: skip


def test_each_reader_counts_once_and_who_left_not_at_all(tmp_path):
    (tmp_path / "a.txt").write_text(f"{BERT}\nAnna <{ANNA.upper()}>\ncara@reader.example\n")
    (tmp_path / "left.csv").write_text("email\nCARA@reader.example\n")
    to = channel(ANNA, lists=("a.txt",), without=("left.csv",))
    readers = readers_of(to, lambda path: tmp_path / path)
    assert readers.addresses == (ANNA, BERT)


def test_a_list_that_is_not_there_is_told(tmp_path):
    with pytest.raises(DeliveryError, match="cannot be read") as caught:
        readers_of(channel(lists=("gone.txt",)), lambda path: tmp_path / path)
    assert caught.value.remedy


def test_a_channel_without_recipients_is_told():
    with pytest.raises(DeliveryError, match="has no recipients"):
        readers_of(channel(), Path)
