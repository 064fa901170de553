"""Which picture a block prints is the editor's choice; what it was stays known."""

from datetime import UTC, date, datetime

import pytest

from digest import edits
from digest.codec import from_data, to_data
from digest.errors import EditError
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Crop,
    DividerBlock,
    Edition,
    EditionId,
    Image,
    ImageBlock,
    MediaId,
    SponsorBlock,
    Upkeep,
    picture_of,
    pictures_of,
)

OWN = Image(url="https://x.example/own.jpg", alt="Own", media=MediaId("a" * 64), width=9, height=6)
OTHER = Image(alt="Other", caption="Else", media=MediaId("b" * 64), width=9, height=6)
PART = Image(media=MediaId("c" * 64), width=4, height=4)
ARTICLE = Article(headline="A tide", url="https://x.example/tide", images=(OWN,))
STORY, ALONE, PAID, RULE = map(BlockId, ("story", "alone", "paid", "rule"))


@pytest.fixture
def edition() -> Edition:
    made = edits.new_edition(
        id=EditionId("e"),
        title="T",
        date=date(2026, 3, 12),
        created=datetime(2026, 3, 12, tzinfo=UTC),
    )
    for block in (
        ArticleBlock(id=STORY, article=ARTICLE, upkeep=Upkeep.LIVE),
        ImageBlock(id=ALONE, image=OWN),
        SponsorBlock(id=PAID, sponsor="Ropes", picture=OWN),
        DividerBlock(id=RULE),
    ):
        made = edits.add_block(made, block, section=edits.FRONT_PAGE)
    return made


def shown(edition: Edition, block_id: BlockId) -> Image | None:
    return edits.shown_picture(edits.find_block(edition, block_id))


@pytest.mark.parametrize("block_id", [STORY, ALONE, PAID])
def test_another_picture_brings_its_own_words(edition, block_id):
    after = edits.choose_picture(edition, block_id, OTHER)
    assert shown(after, block_id) == OTHER


@pytest.mark.parametrize("block_id", [STORY, ALONE, PAID])
def test_a_part_keeps_the_words_and_knows_its_original(edition, block_id):
    crop = Crop(original=OWN, left=0.2, width=0.5)
    after = edits.crop_picture(edition, block_id, PART, crop)
    cut = shown(after, block_id)
    assert cut is not None
    assert (cut.media, cut.alt, cut.url) == (PART.media, "Own", None)
    block = edits.find_block(after, block_id)
    assert edits.crop_of(block) == crop
    assert edits.original_picture(block) == OWN
    assert edits.reset_crop(after, block_id) == edition


def test_what_the_editor_said_of_a_picture_does_not_stay_for_another(edition):
    before = edits.override(edition, STORY, alt="Mine", caption="Mine too", show_image=False)
    block = edits.find_block(edits.choose_picture(before, STORY, OTHER), STORY)
    assert isinstance(block, ArticleBlock)
    assert (block.overrides.alt, block.overrides.caption) == (None, None)
    assert block.overrides.show_image


def test_a_chosen_picture_ends_following_and_its_reversal_begins_it_again(edition):
    chosen = edits.choose_picture(edition, STORY, OTHER)
    block = edits.find_block(chosen, STORY)
    assert isinstance(block, ArticleBlock)
    assert block.upkeep is Upkeep.EDITED
    assert picture_of(block) == OTHER
    assert pictures_of(block) == (OTHER, OWN)
    assert edits.revert_picture(chosen, STORY) == edition
    assert edits.choose_picture(chosen, STORY, OWN) == edition


def test_a_sponsors_picture_is_taken_away(edition):
    assert shown(edits.remove_picture(edition, PAID), PAID) is None
    with pytest.raises(EditError, match="sponsor's picture"):
        edits.remove_picture(edition, ALONE)


def test_what_has_no_picture_is_given_none(edition):
    with pytest.raises(EditError, match="no picture"):
        edits.choose_picture(edition, RULE, OTHER)
    with pytest.raises(EditError, match="no picture"):
        edits.crop_picture(edition, RULE, PART, Crop(original=OWN))


def test_an_edition_of_before_there_were_crops_is_read_as_it_was(edition):
    data = to_data(edition, Edition)
    for block in data["sections"][0]["blocks"]:
        block.pop("crop", None)
        for name in ("picture", "crop"):
            block.get("overrides", {}).pop(name, None)
        if block["kind"] != "sponsor":
            block.pop("picture", None)
    assert from_data(data, Edition) == edition


def test_an_edition_with_crops_and_sponsors_is_kept(edition):
    for block_id in (STORY, ALONE, PAID):
        edition = edits.crop_picture(edition, block_id, PART, Crop(original=OWN, height=0.5))
    assert from_data(to_data(edition, Edition), Edition) == edition
