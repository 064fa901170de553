"""An edition's file comes back as it was; a foreign one is a sentence."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.edition_files import MOST_BYTES, as_draft, edition_from_bytes, edition_to_bytes
from digest.edits import FRONT_PAGE, add_block, issue, new_edition
from digest.errors import ReadError
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    EditionId,
    EditionState,
    Image,
    MediaId,
    Paragraph,
    text_runs,
)

NOW = datetime(2026, 3, 12, 11, 6, tzinfo=UTC)
PICTURE = Image(media=MediaId("ab" * 32), width=10, height=10)


def made():
    """An issued edition of two articles, blocks "b0" and "b1"."""
    edition = new_edition(id=EditionId("e1"), title="The Bay", date=NOW.date(), created=NOW)
    for number, headline in enumerate(("Ferry returns", "Ferry 渡し船")):
        body = (Paragraph(runs=text_runs("It sailed at dawn.")),)
        article = Article(headline=headline, body=body, images=(PICTURE,), published=NOW)
        block = ArticleBlock(id=BlockId(f"b{number}"), article=article)
        edition = add_block(edition, block, section=FRONT_PAGE)
    return issue(edition, NOW)


EDITION = made()


def changed(*path, to):
    """The file of EDITION with one value in it changed."""
    data = json.loads(edition_to_bytes(EDITION))
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return json.dumps(data).encode()


FIRST_BLOCK = ("edition", "sections", 0, "blocks", 0)


def test_an_edition_comes_back_as_it_was():
    assert edition_from_bytes(edition_to_bytes(EDITION), "a.digest.json") == EDITION


def test_what_was_in_a_file_is_a_draft_of_its_own():
    draft = as_draft(EDITION, id=EditionId("e9"), now=NOW)
    assert (draft.id, draft.state, draft.issued, draft.created) == (
        "e9", EditionState.DRAFT, None, NOW,
    )  # fmt: skip
    assert draft.sections == EDITION.sections


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not an edition"),
        (b"\xff\xfe\x00", "not an edition"),
        (b"[" * 200_000, "not an edition"),
        (b"null", "not an edition"),
        (b'{"name": "package.json"}', "not an edition"),
        (b" " * (MOST_BYTES + 1), "too large"),
        (changed("version", to=2), "newer"),
        (changed("version", to="one"), "newer"),
        (changed("edition", to=None), "damaged"),
        (changed("edition", to=[]), "damaged"),
        (changed("edition", "date", to="yesterday"), "damaged"),
        (changed("edition", "created", to="2026-03-12T11:06:00"), "damaged"),
        (changed("edition", "zone", to="../../etc/passwd"), "damaged"),
        (changed("edition", "zone", to="Moon/Base"), "damaged"),
        (changed("edition", "sections", to=[]), "damaged"),
        (changed(*FIRST_BLOCK, "kind", to="program"), "damaged"),
        (changed(*FIRST_BLOCK, "id", to="b1"), "damaged"),
        (changed(*FIRST_BLOCK, "article", "published", to="2026-03-12T11:06:00"), "damaged"),
        (changed(*FIRST_BLOCK, "article", "images", 0, "media", to="../../secret"), "damaged"),
        (changed(*FIRST_BLOCK, "article", to=json.loads("[" * 900 + "]" * 900)), "damaged"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_the_reason(content, reason):
    with pytest.raises(ReadError, match=reason) as caught:
        edition_from_bytes(content, "a.digest.json")
    assert caught.value.name == "a.digest.json"
    assert caught.value.remedy


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(st.binary() | JSON.map(lambda data: json.dumps(data).encode()))
def test_no_file_raises_anything_else(content):
    with pytest.raises(ReadError):
        edition_from_bytes(content, "a")


KEYS = st.sampled_from(["id", "title", "date", "created", "sections", "look", "zone", "state"])


@given(KEYS, JSON)
def test_no_value_in_it_raises_anything_else(key, value):
    content = changed("edition", key, to=value)
    try:
        edition = edition_from_bytes(content, "a")
    except ReadError:
        return
    assert edition_from_bytes(edition_to_bytes(edition), "a") == edition
