"""The words by which blocks are listed are the words that are printed."""

from ui_harbour import make_edition

from digest.edits import find_block, override
from digest.model import LeadBlock
from ui.block_texts import title_of


def test_an_emptied_headline_is_listed_as_it_is_printed():
    """A page never prints an article without its headline: the article's own stands in."""
    edition = make_edition()
    lead = next(block for block in edition.blocks if isinstance(block, LeadBlock))
    emptied = override(edition, lead.id, headline="")
    assert title_of(find_block(emptied, lead.id)) == lead.article.headline
