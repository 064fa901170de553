"""Delivery to a folder: whole files, safe names, receipts."""

import hashlib
import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from errands import EDITION, NOW
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
from digest.errors import DeliveryError
from digest.files import write_atomically
from digest.model import EditionId, FolderChannel, Format

NAMES = Path(__file__).parents[4] / "shared/hostile/in/names.json"


def titled(title):
    return replace(EDITION, title=title)


def folder_channel(path, **changes):
    return FolderChannel(path=str(path), **{"formats": ("web",)} | changes)


def test_what_a_killed_writer_left_is_removed_once_nobody_writes_it_any_more(office, tmp_path):
    old, young = (tmp_path / f".digest-{name}.part" for name in ("old", "young"))
    for scrap, hours in ((old, 2), (young, 0)):
        scrap.touch()
        written = scrap.stat().st_mtime - hours * 3600
        os.utime(scrap, (written, written))
    deliver(office.errand(folder_channel(tmp_path)))
    assert young.exists()
    assert not old.exists()


def test_a_delivery_writes_the_file_and_answers_its_receipt(office, tmp_path):
    channel = folder_channel(tmp_path / "new" / "folder")
    (receipt,) = deliver(office.errand(channel))
    place = tmp_path / "new" / "folder" / "The Estuary Courier 2026-03-12.html"
    assert place.read_bytes() == b"<p>news</p>"
    assert receipt.location == str(place)
    assert receipt.sha256 == hashlib.sha256(b"<p>news</p>").hexdigest()
    assert (receipt.size, receipt.delivered, receipt.edition) == (11, NOW, EDITION.id)
    assert receipt.channel == channel_name(channel)
    assert office.library.deliveries(EDITION.id) == (receipt,)


def test_what_has_a_receipt_is_neither_rendered_nor_delivered_again(office, tmp_path):
    channel = folder_channel(tmp_path / "out")
    first = deliver(office.errand(channel))
    (tmp_path / "out" / "The Estuary Courier 2026-03-12.html").unlink()
    wider = replace(channel, formats=("web", "text"))
    assert deliver(office.errand(wider))[:1] == first
    assert office.rendered == [Format.WEB, Format.TEXT]
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".txt"]


def test_a_corrected_edition_replaces_the_file_and_leaves_no_scraps(office, tmp_path):
    channel = folder_channel(tmp_path / "out")
    deliver(office.errand(channel))
    office = office.keep(replace(EDITION, id=EditionId("e2")))
    office.contents = {Format.WEB: b"corrected"}
    deliver(office.errand(channel))
    (only,) = (tmp_path / "out").iterdir()
    assert only.read_bytes() == b"corrected"


def test_a_relative_folder_is_below_the_desk(office):
    (receipt,) = deliver(office.errand(folder_channel("printed")))
    assert Path(receipt.location).parent == office.folder / "printed"


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


def test_a_folder_that_cannot_be_made_is_a_delivery_error_with_a_remedy(office, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DeliveryError, match="could not be written") as caught:
        deliver(office.errand(folder_channel(tmp_path / "file" / "below")))
    assert caught.value.remedy
    assert office.library.deliveries(EDITION.id) == ()


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


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{title} {date}", "The Estuary Courier 2026-03-12.pdf"),
        ("{title} {date} {slot}", "The Estuary Courier 2026-03-12.pdf"),
        ("latest", "latest.pdf"),
        ("{year}/{month}/{day} {title}", "2026/03/12 The Estuary Courier.pdf"),
        ("No. {number}", "No. 7.pdf"),
        ("", "The Estuary Courier 2026-03-12.pdf"),
    ],
)
def test_a_pattern_names_the_files(pattern, name):
    assert edition_file_name(replace(EDITION, number=7), Format.PDF, pattern) == name


@pytest.mark.parametrize(
    "pattern", ["{sum}", "{title", "{title.__class__}", "{date!r}", "{number:>400}", "a//b", "{}"]
)
def test_a_pattern_that_cannot_be_filled_is_refused(pattern):
    with pytest.raises(DeliveryError, match="cannot be filled") as caught:
        edition_file_name(EDITION, Format.PDF, pattern)
    assert "{title}" in caught.value.remedy


@given(st.text(), st.text())
def test_no_pattern_leads_out_of_the_folder(pattern, title):
    try:
        name = edition_file_name(titled(title), Format.WEB, pattern)
    except DeliveryError:
        return
    for part in name.split("/"):
        assert_is_one_safe_component(part, Path("/out"))


def test_every_hostile_name_gives_a_file_of_its_own_inside_the_folder(office, tmp_path):
    if not NAMES.exists():
        pytest.skip("the hostile names are not here")
    names = json.loads(NAMES.read_text(encoding="utf-8"))
    out = tmp_path / "out"
    for number, name in enumerate(names):
        edition = replace(titled(name), id=EditionId(f"hostile-{number}"))
        (receipt,) = deliver(office.keep(edition).errand(folder_channel(out)))
        assert_is_one_safe_component(Path(receipt.location).name, out)
    assert len(list(out.iterdir())) == len(set(names))
    bare = {safe_file_name(name, format=Format.PDF) for name in names}
    assert len(bare) == len(set(names))
    for name in bare:
        assert_is_one_safe_component(name, out)


@given(st.text(), st.text())
def test_distinct_titles_never_share_a_file(one, other):
    names = [edition_file_name(titled(title), Format.WEB) for title in (one, other)]
    assert (names[0] == names[1]) == (one == other)
    for name in names:
        assert_is_one_safe_component(name, Path("/out"))
