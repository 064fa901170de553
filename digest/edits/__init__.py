"""Edition → Edition, one function a verb: all that a window can do to an edition.

Each returns a new value, or the same one where nothing would change, and raises EditError when it
names a block, section or place that the edition does not have. An issued edition is not edited
here: the caller makes a corrected one first.
"""

from digest.edits.blocks import (
    add_block,
    in_full,
    make_lead,
    move_block,
    place_article,
    place_lead,
    remove_blocks,
    replace_block,
    shift_block,
)
from digest.edits.finding import find_block, find_section, is_front, lead_of, section_of
from digest.edits.pasting import insert_blocks, insert_sections
from digest.edits.pictures import (
    choose_picture,
    crop_of,
    crop_picture,
    original_picture,
    remove_picture,
    reset_crop,
    revert_picture,
    shown_picture,
)
from digest.edits.sections import add_section, move_section, remove_section, rename_section
from digest.edits.whole import (
    FRONT_PAGE,
    correction,
    duplicate,
    issue,
    new_edition,
    set_correction_note,
    set_nameplate,
    set_page_budget,
    set_theme,
)
from digest.edits.words import Kept, change_block, override, revert, set_form, unedited

__all__ = [
    "FRONT_PAGE",
    "Kept",
    "add_block",
    "add_section",
    "change_block",
    "choose_picture",
    "correction",
    "crop_of",
    "crop_picture",
    "duplicate",
    "find_block",
    "find_section",
    "in_full",
    "insert_blocks",
    "insert_sections",
    "is_front",
    "issue",
    "lead_of",
    "make_lead",
    "move_block",
    "move_section",
    "new_edition",
    "original_picture",
    "override",
    "place_article",
    "place_lead",
    "remove_blocks",
    "remove_picture",
    "remove_section",
    "rename_section",
    "replace_block",
    "reset_crop",
    "revert",
    "revert_picture",
    "section_of",
    "set_correction_note",
    "set_form",
    "set_nameplate",
    "set_page_budget",
    "set_theme",
    "shift_block",
    "shown_picture",
    "unedited",
]
