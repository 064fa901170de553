"""Issued editions printed again: from what was kept of them, whatever became of the desk since."""

import hashlib
import io
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from desks import DAY, MORNING, Clock, courier, desk_with, saved_pages, source, warm_press
from PIL import Image as Pillow

from digest.desk import open_desk
from digest.edits import issue, new_edition
from digest.errors import LibraryError, RenderError
from digest.imprints import Imprints, present_programs
from digest.model import (
    Article,
    Delivery,
    EditionId,
    Format,
    Image,
    LeadBlock,
    MediaId,
    Paragraph,
    Section,
    text_runs,
)
from digest.pictures import fit_picture
from digest.pipeline import Doubt, Likeness, keep_imprint, publish, replay
from digest.render.themes.catalogue import copy_theme

FORMATS = (Format.PDF, Format.WEB)


def picture():
    drawn = io.BytesIO()
    Pillow.linear_gradient("L").convert("RGB").save(drawn, "JPEG")
    return fit_picture(drawn.getvalue(), name="gauge.jpg")


def illustrated(media: MediaId, theme: str):
    article = Article(
        headline="Barrier Holds",
        images=(Image(media=media, width=256, height=256, alt="A gauge"),),
        body=(Paragraph(runs=text_runs("The water went away again.")),),
    )
    draft = new_edition(id=EditionId("../odd id"), title="The Courier", date=DAY, created=MORNING)
    lead = LeadBlock(id="b1", article=article)
    front = Section(id="front", title="Front page", blocks=(lead,))
    return issue(replace(draft, sections=(front,), theme=theme), MORNING)


def deliver_as_it_is(edition, desk):
    """As the line does it: what is kept is what is printed."""
    keep_imprint(edition, desk, now=MORNING)
    desk.library.save_edition(edition, saved=MORNING)
    for format in FORMATS:
        content = desk.press.render(edition, format).content
        desk.library.record_delivery(
            Delivery(
                edition=edition.id,
                channel="folder:/out",
                format=format,
                location="/out/courier",
                sha256=hashlib.sha256(content).hexdigest(),
                size=len(content),
                delivered=MORNING,
            )
        )


def test_an_edition_is_replayed_byte_for_byte_after_its_theme_and_pictures_are_gone(tmp_path):
    with open_desk(tmp_path) as desk:
        copy_theme("broadsheet", "Mine", desk.themes, shared=["web.html.j2"])
        fitted = picture()
        desk.library.save_pictures([fitted])
        edition = illustrated(fitted.media, "mine")
        deliver_as_it_is(edition, desk)
        shutil.rmtree(desk.themes / "mine")
        copy_theme("briefing", "Mine", desk.themes)  # another theme by the same name
        (desk.media / fitted.media).write_bytes(b"overwritten")
        again = replay(desk.library.edition(edition.id), desk)
        assert [made.likeness for made in again.replayed] == [Likeness.SAME, Likeness.SAME]
        assert again.is_same
        assert again.doubts == ()
        kept = desk.imprints.of(edition.id)
        assert kept is not None
        assert kept.pictures == (fitted.media,)
        assert b"A gauge" in again.replayed[1].rendition.content


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    with warm_press(tmp_path_factory.mktemp("media")) as press:
        yield press


@pytest.fixture
def desk(tmp_path, press):
    publication = courier(source(saved_pages(tmp_path / "pages")), out=tmp_path / "out")
    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        yield desk


def published(desk):
    (publication,) = desk.library.publications()
    run = publish(publication, desk, date=DAY, now=Clock(MORNING))
    return desk.library.edition(run.edition)


def test_the_line_keeps_what_an_edition_is_printed_with(desk):
    edition = published(desk)
    imprint = desk.imprints.of(edition.id)
    assert (imprint.theme, imprint.programs) == (edition.theme, present_programs())
    assert desk.imprints.damage(imprint) == ()
    kept = desk.imprints.themes(imprint) / edition.theme
    assert (kept / "theme.toml").is_file()
    assert (kept / "web.html.j2").is_file(), "what all themes share is kept along"


def test_without_an_imprint_the_present_looks_are_taken_and_it_is_said(desk):
    edition = published(desk)
    shutil.rmtree(desk.folder / "imprints")
    again = replay(edition, desk, formats=(Format.WEB, Format.TEXT))
    assert [made.likeness for made in again.replayed] == [Likeness.SAME, Likeness.UNKNOWN]
    assert again.doubts == (Doubt.NO_IMPRINT,)


def test_a_draft_has_nothing_to_replay(desk):
    draft = new_edition(id=EditionId("e"), title="T", date=DAY, created=MORNING)
    with pytest.raises(RenderError, match="draft"):
        replay(draft, desk)


@pytest.fixture
def imprints(tmp_path):
    return Imprints(tmp_path / "imprints")


def kept(imprints, tmp_path, edition):
    return imprints.keep(edition, media=tmp_path / "media", themes=tmp_path / "themes", now=MORNING)


def plain_edition(id="e"):
    return new_edition(id=EditionId(id), title="T", date=date(2026, 3, 12), created=MORNING)


def test_editions_share_the_files_that_they_have_in_common(imprints, tmp_path):
    one, other = (kept(imprints, tmp_path, plain_edition(id)) for id in ("one", "other"))
    assert one.files == other.files
    assert len(list((tmp_path / "imprints/themes").iterdir())) == 1
    assert imprints.of(one.edition) == one
    assert imprints.of(EditionId("a third")) is None


def test_kept_files_that_were_changed_are_named(imprints, tmp_path):
    fitted = picture()
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / fitted.media).write_bytes(fitted.content)
    imprint = kept(imprints, tmp_path, illustrated(fitted.media, "broadsheet"))
    assert imprints.damage(imprint) == ()
    (imprints.media / fitted.media).unlink()
    (imprints.themes(imprint) / "broadsheet/theme.toml").write_text("name = 'Other'")
    assert imprints.damage(imprint) == ("broadsheet", fitted.media)
    whole = kept(imprints, tmp_path, illustrated(fitted.media, "broadsheet"))
    assert imprints.damage(whole) == (), "keeping again mends"


def test_an_imprint_that_cannot_be_read_is_no_missing_one(imprints, tmp_path):
    kept(imprints, tmp_path, plain_edition())
    (record,) = (tmp_path / "imprints").glob("*.json")
    record.write_text("{")
    with pytest.raises(LibraryError, match="cannot be read"):
        imprints.of(EditionId("e"))


def test_a_theme_that_there_is_not_cannot_be_kept(imprints, tmp_path):
    edition = replace(plain_edition(), theme="gone", created=datetime(2026, 3, 12, tzinfo=UTC))
    with pytest.raises(RenderError, match="no theme"):
        kept(imprints, tmp_path, edition)
