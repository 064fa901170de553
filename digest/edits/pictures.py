"""Which picture a block prints: another one, a part of one, and the way back."""

from dataclasses import replace

from digest.edits.finding import find_block
from digest.edits.words import change_block
from digest.errors import EditError
from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    Crop,
    Edition,
    Image,
    ImageBlock,
    LeadBlock,
    SponsorBlock,
    picture_of,
)

Pictured = LeadBlock | ArticleBlock | ImageBlock | SponsorBlock
"""The blocks that have a picture of the editor's choice."""


def shown_picture(block: Block) -> Image | None:
    """The picture that the block prints at its head, with the words that come with it."""
    match block:
        case LeadBlock() | ArticleBlock():
            return picture_of(block)
        case ImageBlock(image=image):
            return image
        case SponsorBlock(picture=picture):
            return picture
        case _:
            return None


def crop_of(block: Block) -> Crop | None:
    """What the block's picture was cut from, None where it is whole."""
    match block:
        case LeadBlock() | ArticleBlock():
            return block.overrides.crop
        case ImageBlock(crop=crop) | SponsorBlock(crop=crop):
            return crop
        case _:
            return None


def original_picture(block: Block) -> Image | None:
    """The picture of the block before it was cut."""
    crop = crop_of(block)
    return crop.original if crop else shown_picture(block)


def choose_picture(edition: Edition, block_id: BlockId, image: Image) -> Edition:
    """The block with `image`, which brings its own words along. Raises EditError for a block that
    has no picture."""
    block = find_block(edition, block_id)
    if isinstance(block, LeadBlock | ArticleBlock):
        own = block.article.images[:1] == (image,)
        overrides = replace(
            block.overrides,
            picture=None if own else image,
            crop=None,
            show_image=True,
            alt=None,
            caption=None,
            credit=None,
        )
        return change_block(edition, block_id, overrides=overrides)
    return _with_picture(edition, block, image, None)


def crop_picture(edition: Edition, block_id: BlockId, image: Image, crop: Crop) -> Edition:
    """The block with `image`, which is what `crop` left of its original; its words stay. Raises
    EditError for a block that has no picture."""
    block = find_block(edition, block_id)
    shown = shown_picture(block)
    if shown is None:
        raise EditError("There is no picture to crop.")
    return _with_picture(edition, block, _with_content(shown, image), crop)


def reset_crop(edition: Edition, block_id: BlockId) -> Edition:
    """The block with the whole picture; its words stay."""
    block = find_block(edition, block_id)
    crop, shown = crop_of(block), shown_picture(block)
    if crop is None or shown is None:
        return edition
    return _with_picture(edition, block, _with_content(shown, crop.original), None)


def revert_picture(edition: Edition, block_id: BlockId) -> Edition:
    """An article's block with the article's own picture, whole."""
    block = find_block(edition, block_id)
    if not isinstance(block, LeadBlock | ArticleBlock):
        raise EditError("Only an article has a picture of its own.")
    overrides = replace(block.overrides, picture=None, crop=None)
    return change_block(edition, block_id, overrides=overrides)


def remove_picture(edition: Edition, block_id: BlockId) -> Edition:
    """A sponsor's block without its picture."""
    if not isinstance(find_block(edition, block_id), SponsorBlock):
        raise EditError("Only a sponsor's picture can be taken away.")
    return change_block(edition, block_id, picture=None, crop=None)


def _with_picture(edition: Edition, block: Block, image: Image, crop: Crop | None) -> Edition:
    match block:
        case LeadBlock() | ArticleBlock():
            own = block.article.images[:1] == (image,)
            picture = None if own else image
            overrides = replace(block.overrides, picture=picture, crop=crop)
            return change_block(edition, block.id, overrides=overrides)
        case ImageBlock():
            return change_block(edition, block.id, image=image, crop=crop)
        case SponsorBlock():
            return change_block(edition, block.id, picture=image, crop=crop)
        case _:
            raise EditError("This block has no picture.")


def _with_content(words: Image, content: Image) -> Image:
    """`content` with the alt text, caption and credit of `words`."""
    return replace(content, alt=words.alt, caption=words.caption, credit=words.credit)
