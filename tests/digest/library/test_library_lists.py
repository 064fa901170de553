"""Publications, receipts, settings and pictures."""

import hashlib
from dataclasses import dataclass
from datetime import time

import pytest
from library_examples import MORNING, NOON, article, delivery, edition

from digest.errors import LibraryError, NotFoundError
from digest.model import (
    BlockId,
    EditionId,
    Format,
    MediaId,
    Publication,
    PublicationId,
    Schedule,
)
from digest.shelf import parked


def test_a_publication_is_kept_and_changed(library):
    schedule = Schedule(time=time(5, 30), zone="Asia/Tokyo")
    library.save_publication(Publication(id=MORNING, title="Bay", schedules=(schedule,)))
    library.save_publication(Publication(id=MORNING, title="The Bay", schedules=(schedule,)))
    assert library.publications() == (
        Publication(id=MORNING, title="The Bay", schedules=(schedule,)),
    )  # fmt: skip
    assert library.publication(MORNING).schedule == schedule


def test_publications_are_listed_by_title(library):
    for title in ("world", "Bay", "Sports"):
        library.save_publication(Publication(id=PublicationId(title), title=title))
    assert [each.title for each in library.publications()] == ["Bay", "Sports", "world"]


def test_a_deleted_publication_is_gone_and_its_editions_stay(library):
    library.save_publication(Publication(id=MORNING, title="Bay"))
    library.save_edition(edition(publication=MORNING), saved=NOON)
    library.delete_publication(MORNING)
    with pytest.raises(NotFoundError):
        library.publication(MORNING)
    with pytest.raises(NotFoundError):
        library.delete_publication(MORNING)
    assert len(library.editions(MORNING)) == 1


def test_a_delivery_is_recorded_once_for_each_channel_and_format(library):
    library.save_edition(edition(), saved=NOON)
    library.record_delivery(delivery())
    library.record_delivery(delivery(format=Format.WEB))
    library.record_delivery(delivery(channel="folder:/two"))
    with pytest.raises(LibraryError, match="before"):
        library.record_delivery(delivery())
    assert len(library.deliveries(EditionId("e1"))) == 3
    assert library.delivery(EditionId("e1"), "folder:/out", Format.PDF) == delivery()
    assert library.delivery(EditionId("e1"), "folder:/none", Format.PDF) is None


def test_a_receipt_needs_its_edition(library):
    with pytest.raises(LibraryError):
        library.record_delivery(delivery("none"))


def test_a_setting_is_remembered_and_replaced(library):
    assert library.recall("zoom") is None
    library.remember("zoom", "1")
    library.remember("zoom", "2")
    assert not library.remember_instead("zoom", "1", "3"), "somebody else was first"
    assert library.recall("zoom") == "2"
    assert library.remember_instead("zoom", "2", "3")
    assert library.remember_instead("pan", None, "1")
    assert not library.remember_instead("pan", None, "2")
    library.remember("zoom", "2")
    assert library.recall("zoom") == "2"


@dataclass(frozen=True)
class Fitted:
    media: MediaId
    content: bytes


def picture(content: bytes) -> Fitted:
    return Fitted(MediaId(hashlib.sha256(content).hexdigest()), content)


def test_a_picture_is_kept_once_under_its_hash(library):
    ferry = picture(b"ferry")
    library.save_pictures([ferry, ferry])
    library.save_pictures([ferry])
    assert [(file.name, file.read_bytes()) for file in library.media.iterdir()] == [
        (ferry.media, b"ferry")
    ]


def test_a_picture_under_another_name_is_refused(library, tmp_path):
    with pytest.raises(LibraryError, match="hash"):
        library.save_pictures([Fitted(MediaId("../../escaped"), b"x")])
    assert list(tmp_path.rglob("escaped")) == []


def test_a_picture_that_cannot_be_written_is_said_and_leaves_nothing(library):
    library.media.rmdir()
    library.media.write_bytes(b"in the way")
    with pytest.raises(LibraryError, match="could not be written"):
        library.save_pictures([picture(b"ferry")])


def test_the_shelf_keeps_whole_blocks(library):
    shelf = parked((), edition("e", article()).blocks, ids=[BlockId("p")], at=NOON)
    assert library.shelf() == ()
    library.save_shelf(shelf)
    assert library.shelf() == shelf
    library.save_shelf(())
    assert library.shelf() == ()
