"""`digest fit`: an edition brought to its pages on the command line."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from cli_calls import digest
from desks import MORNING

from digest.desk import open_desk
from digest.edits import FRONT_PAGE, add_block, new_edition, override, set_page_budget
from digest.locks import Owner, WindowId
from digest.model import Article, ArticleBlock, BlockId, Edition, EditionId, Paragraph, text_runs

LINE = "The ferry waits for the tide, the tide for the moon, and the moon for nobody at all. "


def long_edition() -> Edition:
    edition = new_edition(
        id=EditionId("long"), title="The Courier", date=date(2026, 3, 12), created=MORNING
    )
    for number in range(6):
        body = (Paragraph(runs=text_runs(LINE * 5)),) * 12
        story = Article(headline=f"Tide {number}", url=f"https://tide.example/{number}", body=body)
        block = ArticleBlock(id=BlockId(f"b{number}"), article=story)
        edition = add_block(edition, block, section=FRONT_PAGE)
    return edition


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """The options for a desk with one edition, which is meant to have three pages."""
    folder = tmp_path_factory.mktemp("fitting") / "desk"
    with open_desk(folder) as desk:
        desk.library.save_edition(set_page_budget(long_edition(), 3), saved=MORNING)
        free = replace(long_edition(), id=EditionId("free"))
        for block in free.blocks:  # what the editor has reworded is not demoted
            free = override(free, block.id, kicker="Tides")
        desk.library.save_edition(free, saved=MORNING)
    return ("--desk", folder)


def test_the_steps_are_told_and_nothing_is_changed(desk):
    told = digest(*desk, "fit", "long", "--json").json
    assert told["pages"] == 3
    assert told["before"] > 3 >= told["after"]
    assert told["fits"]
    assert not told["applied"]
    assert told["steps"][0]["kind"] == "density"
    shown = digest(*desk, "editions", "show", "long", "--json").json
    assert shown["look"]["density"] == 0


def test_applied_steps_and_the_number_of_pages_are_kept(desk):
    answer = digest(*desk, "fit", "long", "--pages", "2", "--apply")
    assert answer.code == 0
    assert "trim" in answer.out
    assert answer.out.endswith("Done.\n")
    shown = digest(*desk, "editions", "show", "long", "--json").json
    assert (shown["look"]["density"], shown["page_budget"]) == (2, 2)


def test_it_says_when_nothing_suffices_or_no_pages_are_named(desk):
    answer = digest(*desk, "fit", "free", "--pages", "1")
    assert answer.code == 1
    assert "Even with all steps: 1 page, " in answer.err
    assert digest(*desk, "fit", "free").code == 2
    assert digest(*desk, "fit", "absent", "--pages", "1").code == 1


def test_an_edition_that_is_open_is_fitted_by_force_only(desk):
    owner = Owner(window=WindowId("w1"), name="Mari", host="desk-3", pid=1)
    with open_desk(desk[1]) as opened:
        edition = opened.library.edition(EditionId("long"))
        opened.library.claim_edition(edition.id, owner, now=datetime.now(UTC))
        refused = digest(*desk, "fit", "long", "--pages", "2", "--apply")
        assert refused.code != 0
        assert "Mari on desk-3 has this edition open." in refused.err
        assert "--force" in refused.err
        assert opened.library.edition(edition.id) == edition
        assert digest(*desk, "fit", "long", "--pages", "2", "--apply", "--force").code == 0
        assert opened.library.edition_stand(edition.id).lock is None
