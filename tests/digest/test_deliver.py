"""Delivery to a folder: whole files, safe names, receipts."""

import hashlib
import json
import os
import stat
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.deliver import (
    MAX_NAME_BYTES,
    channel_name,
    deliver,
    edition_file_name,
    formats_of,
    safe_file_name,
)
from digest.edits import new_edition
from digest.errors import DeliveryError
from digest.files import write_atomically
from digest.model import EditionId, FolderChannel, Format, Rendition

NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
NAMES = Path(__file__).parents[3] / "shared/hostile/in/names.json"
EDITION = new_edition(
    id=EditionId("e1"), title="The Estuary Courier", date=date(2026, 3, 12), created=NOW
)


def rendition(content=b"<p>news</p>", format=Format.WEB):
    return Rendition(edition=EDITION.id, format=format, theme="broadsheet", content=content)


def titled(title):
    return replace(EDITION, title=title)


def test_a_delivery_writes_the_file_and_answers_its_receipt(tmp_path):
    channel = FolderChannel(path=str(tmp_path / "new" / "folder"))
    receipt = deliver(EDITION, rendition(), channel, now=NOW)
    place = tmp_path / "new" / "folder" / "The Estuary Courier 2026-03-12.html"
    assert place.read_bytes() == b"<p>news</p>"
    assert receipt.location == str(place)
    assert receipt.sha256 == hashlib.sha256(b"<p>news</p>").hexdigest()
    assert (receipt.size, receipt.delivered, receipt.edition) == (11, NOW, EDITION.id)
    assert receipt.channel == channel_name(channel)


def test_delivering_again_leaves_one_file_and_no_scraps(tmp_path):
    channel = FolderChannel(path=str(tmp_path))
    deliver(EDITION, rendition(), channel, now=NOW)
    deliver(EDITION, rendition(b"corrected"), channel, now=NOW)
    (only,) = tmp_path.iterdir()
    assert only.read_bytes() == b"corrected"


def test_a_delivered_file_may_be_read_by_others(tmp_path):
    place = tmp_path / "a.html"
    write_atomically(place, b"x")
    assert stat.S_IMODE(place.stat().st_mode) == 0o644


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_written_into_and_stays_one(tmp_path):
    place = tmp_path / "pipe"
    os.mkfifo(place)
    reader = os.open(place, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(place, b"news")
    assert os.read(reader, 100) == b"news"
    assert place.is_fifo()
    os.close(reader)


def test_a_write_that_fails_leaves_the_former_file_and_no_scraps(tmp_path, monkeypatch):
    place = tmp_path / "a.html"
    write_atomically(place, b"former")

    def full_disk(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        write_atomically(place, b"later")
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert place.read_bytes() == b"former"


def test_a_folder_that_cannot_be_made_is_a_delivery_error_with_a_remedy(tmp_path):
    (tmp_path / "file").write_text("in the way")
    channel = FolderChannel(path=str(tmp_path / "file" / "below"))
    with pytest.raises(DeliveryError, match="could not be written") as caught:
        deliver(EDITION, rendition(), channel, now=NOW)
    assert caught.value.remedy


def test_a_channel_names_its_formats_once_each():
    assert formats_of(FolderChannel(path="/x", formats=("pdf", "web", "pdf"))) == (
        Format.PDF,
        Format.WEB,
    )


def test_a_format_that_does_not_exist_is_refused_with_those_that_do():
    with pytest.raises(DeliveryError) as caught:
        formats_of(FolderChannel(path="/x", formats=("scroll",)))
    assert "pdf, web" in caught.value.remedy


@pytest.mark.parametrize(
    ("slot", "name"),
    [
        ("", "The Estuary Courier 2026-03-12.pdf"),
        ("daily", "The Estuary Courier 2026-03-12.pdf"),
        ("evening", "The Estuary Courier 2026-03-12 evening.pdf"),
    ],
)
def test_a_file_is_named_by_title_date_and_unusual_slot(slot, name):
    assert edition_file_name(replace(EDITION, slot=slot), Format.PDF) == name


def test_a_long_title_keeps_the_date_in_its_name():
    name = edition_file_name(titled("ほ" * 200), Format.PDF)
    assert "2026-03-12" in name
    assert len(name.encode()) <= MAX_NAME_BYTES


def assert_is_one_safe_component(name, folder):
    assert 1 <= len(name.encode()) <= MAX_NAME_BYTES
    assert Path(name).name == name
    assert (folder / name).resolve().parent == folder.resolve()
    assert name[0] not in ".-~ "
    assert name.isprintable()
    assert not set(name) & set('/\\:*?"<>|\0')


def test_every_hostile_name_gives_a_file_of_its_own_inside_the_folder(tmp_path):
    if not NAMES.exists():
        pytest.skip("the hostile names are not here")
    names = json.loads(NAMES.read_text(encoding="utf-8"))
    channel = FolderChannel(path=str(tmp_path))
    for name in names:
        receipt = deliver(titled(name), rendition(name.encode()), channel, now=NOW)
        assert_is_one_safe_component(Path(receipt.location).name, tmp_path)
    assert len(list(tmp_path.iterdir())) == len(set(names))
    bare = {safe_file_name(name, format=Format.PDF) for name in names}
    assert len(bare) == len(set(names))
    for name in bare:
        assert_is_one_safe_component(name, tmp_path)


@given(st.text(), st.text())
def test_distinct_titles_never_share_a_file(one, other):
    names = [edition_file_name(titled(title), Format.WEB) for title in (one, other)]
    assert (names[0] == names[1]) == (one == other)
    for name in names:
        assert_is_one_safe_component(name, Path("/out"))
