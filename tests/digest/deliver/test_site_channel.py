"""Editions on the site of their publication: it is whole at every moment, whoever writes and breaks
off."""

import errno
import io
import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from errands import COURIER, EDITION, Office
from PIL import Image
from site_editions import broken_links

from digest.deliver import deliver, send_test, site_folder
from digest.deliver.site_folder import SiteFolder, slug_of
from digest.errors import DeliveryError
from digest.files import write_atomically
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    Format,
    PublicationId,
    Section,
    SectionId,
    SiteChannel,
)

CHANNEL = SiteChannel(name="site", path="site", formats=("web", "epub"))
ISSUED = replace(EDITION, publication=COURIER.id)


def edition(id: str, day: int, headline: str = "Barrier Holds", **changes: object) -> Edition:
    """An issued edition of a day of March."""
    block = ArticleBlock(id=BlockId("b1"), article=Article(headline=headline))
    made = replace(
        ISSUED,
        id=EditionId(id),
        date=date(2026, 3, day),
        issued=datetime(2026, 3, day, 6, tzinfo=UTC),
        sections=(Section(id=SectionId("front"), title="Front", blocks=(block,)),),
    )
    return replace(made, **changes)


FIRST, SECOND = edition("f1", 10), edition("f2", 11)
CORRECTED = edition("f3", 11, predecessor=SECOND.id, revision=1)


@pytest.fixture
def post(office: Office) -> Callable[[Edition], None]:
    """Delivers an edition to the site."""

    def posted(edition: Edition, channel: SiteChannel = CHANNEL) -> None:
        deliver(office.keep(edition).errand(channel))

    return posted


def pages(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


def broken(root: Path) -> list[str]:
    """Links that lead nowhere: of the pages that stand, of the front page before all."""
    found = pages(root)
    return list(broken_links(found, frozenset(found)))


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[Path], None]]:
    """What happens before each of the site's files is written."""
    before: list[Callable[[Path], None]] = []

    def write(place: Path, content: bytes) -> None:
        for act in tuple(before):
            act(place)
        write_atomically(place, content)

    monkeypatch.setattr(site_folder, "write_atomically", write)
    return before


def test_an_edition_stands_on_its_site_with_receipts(office: Office) -> None:
    receipts = deliver(office.keep(FIRST).errand(CHANNEL))
    root = office.folder / "site"
    assert [receipt.format for receipt in receipts] == [Format.WEB, Format.EPUB]
    assert receipts[0].location == str(root / "editions/2026-03-10/edition.html")
    assert Path(receipts[1].location).read_bytes() == b"<p>news</p>"
    assert b"Barrier Holds" in (root / "index.html").read_bytes()
    assert broken(root) == []


def test_where_the_web_address_is_known_receipts_say_it(office: Office) -> None:
    channel = replace(CHANNEL, address="https://courier.example/")
    web, epub = deliver(office.keep(FIRST).errand(channel))
    assert web.location == "https://courier.example/editions/2026-03-10/edition.html"
    assert epub.location.endswith("/The%20Estuary%20Courier%202026-03-10.epub")


def test_a_second_delivery_changes_nothing(office: Office) -> None:
    office = office.keep(FIRST)
    receipts = deliver(office.errand(CHANNEL))
    before = pages(office.folder / "site")
    rendered = len(office.rendered)
    assert deliver(office.errand(CHANNEL)) == receipts
    assert pages(office.folder / "site") == before
    assert len(office.rendered) == rendered


def test_the_site_is_the_same_in_whatever_order_editions_come(
    office: Office, post: Callable[..., None]
) -> None:
    other = replace(CHANNEL, name="other", path="other")
    for each in (FIRST, SECOND, CORRECTED):
        post(each)
    for each in (CORRECTED, FIRST, SECOND):
        deliver(replace(office, edition=each).errand(other))
    assert pages(office.folder / "site") == pages(office.folder / "other")
    assert broken(office.folder / "site") == []


def test_wherever_it_is_broken_off_no_link_is_dead_and_a_second_try_ends_it(
    office: Office, post: Callable[..., None], writes: list[Callable[[Path], None]]
) -> None:
    root = office.folder / "site"
    post(FIRST)
    office = replace(office, edition=SECOND).keep(SECOND)
    for count in range(1, 9):
        left = [count]

        def fail(place: Path, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] == 0:
                raise OSError(errno.ENOSPC, "No space left on device")

        writes[:] = [fail]
        with pytest.raises(DeliveryError, match="No space left"):
            deliver(office.errand(CHANNEL))
        assert broken(root) == []
    writes.clear()
    deliver(office.errand(CHANNEL))
    assert b"2026-03-11" in (root / "index.html").read_bytes()


def test_two_writers_at_once_leave_a_site_with_both_editions(
    office: Office, post: Callable[..., None], writes: list[Callable[[Path], None]]
) -> None:
    root = office.folder / "site"

    def let_the_other_go_first(place: Path) -> None:
        if place == root / "index.html":
            writes.clear()
            post(SECOND)

    writes.append(let_the_other_go_first)
    post(FIRST)
    alone = replace(CHANNEL, name="alone", path="alone")
    for each in (FIRST, SECOND):
        deliver(replace(office, edition=each).errand(alone))
    assert pages(root) == pages(office.folder / "alone")


def test_a_folder_of_another_site_or_page_is_left_alone(
    office: Office, post: Callable[..., None]
) -> None:
    post(FIRST)
    stranger = replace(COURIER, id=PublicationId("mail"))
    with pytest.raises(DeliveryError, match="another publication"):
        deliver(office.keep(SECOND).errand(CHANNEL, publication=stranger))
    own = office.folder / "own"
    own.mkdir()
    (own / "index.html").write_text("my home page")
    with pytest.raises(DeliveryError, match="has not made"):
        deliver(office.keep(SECOND).errand(replace(CHANNEL, path="own")))
    assert [path.name for path in own.iterdir()] == ["index.html"]
    with pytest.raises(DeliveryError, match="has not made"):
        send_test(office.errand(replace(CHANNEL, path="own")))
    assert "takes files" in send_test(office.errand(CHANNEL))


@pytest.mark.parametrize(
    "said",
    [b"", b"{}", b"[", b'{"slug": "../../x"}', b"\xff\xfe", b'{"files":[{"name":"../../../x"}]}'],
)
def test_what_is_damaged_is_as_good_as_absent(
    office: Office, post: Callable[..., None], said: bytes
) -> None:
    post(FIRST)
    about = office.folder / "site/editions/2026-03-10/edition.json"
    about.write_bytes(said)
    post(SECOND)
    assert broken(office.folder / "site") == []
    assert b"2026-03-10" not in (office.folder / "site/index.html").read_bytes()


def test_a_name_that_leads_out_of_its_folder_removes_nothing(
    office: Office, post: Callable[..., None]
) -> None:
    post(FIRST)
    precious = office.folder / "site/precious"
    precious.write_text("keep")
    about = office.folder / "site/editions/2026-03-10/edition.json"
    told = json.loads(about.read_text())
    told["files"][0]["name"] = "../../precious"
    about.write_text(json.dumps(told))
    assert SiteFolder(office.folder / "site").editions() == ()
    deliver(office.errand(replace(CHANNEL, name="again"), edition=FIRST))
    assert precious.read_text() == "keep"


def test_the_cover_is_the_first_page(office: Office) -> None:
    with pypdfium2.PdfDocument.new() as document:
        document.new_page(210, 297)
        written = io.BytesIO()
        document.save(written)
    office = replace(office.keep(FIRST), contents={Format.PDF: written.getvalue()})
    deliver(office.errand(replace(CHANNEL, formats=("pdf",))))
    place = office.folder / "site/editions/2026-03-10"
    with Image.open(place / "cover.jpg") as cover:
        assert cover.size == (840, 1188)
    assert b"cover.jpg" in (place / "index.html").read_bytes()


def test_slugs_tell_editions_of_a_day_apart() -> None:
    evening = edition("e", 10, slot="Evening")
    odd = edition("o", 10, slot="夕刊")
    names = [slug_of(each, ()) for each in (FIRST, evening, odd, CORRECTED)]
    assert names[0] == "2026-03-10"
    assert names[1] == "2026-03-10-evening"
    assert names[2].startswith("2026-03-10-")
    assert names[2].isascii()
    assert names[3] == "2026-03-11-corrected-1"
    assert len({*names}) == 4


def test_an_edition_of_no_slot_of_its_own_never_takes_anothers_place(
    office: Office, post: Callable[..., None]
) -> None:
    post(FIRST)
    post(edition("twin", 10, headline="Another Made by Hand"))
    folders = sorted(path.name for path in (office.folder / "site/editions").iterdir())
    assert folders[0] == "2026-03-10"
    assert folders[1].startswith("2026-03-10-")


def test_what_was_taken_down_since_is_not_put_on_the_site(office: Office) -> None:
    office = office.keep(FIRST)
    article = FIRST.blocks[0].article
    office.library.save_articles([article], gathered=FIRST.created)
    office.library.take_down(article.id, reason="", by="desk", at=FIRST.created)
    with pytest.raises(DeliveryError, match="taken down after it was issued") as raised:
        deliver(office.errand(CHANNEL))
    assert "digest site build" in raised.value.remedy
    assert not (office.folder / "site").exists()


def test_what_a_killed_writer_left_is_swept_when_it_is_old(
    office: Office, post: Callable[..., None]
) -> None:
    post(FIRST)
    old, young = (office.folder / f"site/months/.digest-{name}.part" for name in ("old", "young"))
    for scrap in (old, young):
        scrap.write_text("half")
    os.utime(old, (0, 0))
    post(SECOND)
    assert young.exists()
    assert not old.exists()
