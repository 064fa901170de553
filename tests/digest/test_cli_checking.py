"""`check` tells what renditions lack and what spoils an e-mail."""

import pytest
from cli_calls import digest
from desks import saved_pages


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """The options for a desk with one edition."""
    folder = tmp_path_factory.mktemp("desk")
    options = ("--desk", folder / "desk")
    pages = saved_pages(folder / "pages")
    added = digest(
        *options, "publications", "add", "The Courier", "--folder", pages, "--max-age", 99999,
        "--section", "News",
    )  # fmt: skip
    assert added.code == 0
    assert digest(*options, "compose", "the-courier", "--date", "2026-03-12").code == 0
    return options


def test_an_edition_that_is_well_in_every_format(desk):
    answer = digest(*desk, "check", "latest", "--json")
    assert answer.code == 0
    found = {one["format"]: one for one in answer.json["formats"]}
    assert list(found) == ["pdf", "web", "email", "text", "epub"]
    assert all(one["missing"] == one["problems"] == [] for one in found.values())
    assert 0 < found["email"]["clip_share"] < 0.3
    assert {check["level"] for check in found["email"]["checks"]} == {"note"}


def test_what_spoils_a_mail_is_named_and_ends_with_1(desk, tmp_path):
    theme = desk[1] / "themes" / "broadsheet"
    theme.mkdir(parents=True)
    (theme / "mail-looks.mjml.j2").write_text(LOUD_MAIL, encoding="utf-8")
    answer = digest(*desk, "check", "latest", "--format", "email")
    assert answer.code == 1
    first, *others = answer.out.splitlines()
    assert first.startswith("email ")
    assert first.endswith("of what Gmail shows")
    assert others[0].startswith("  error    “The Courier” stands out too little on a light screen")


def test_a_draft_is_addressed_for_a_server_that_sends(desk, tmp_path):
    draft = tmp_path / "courier.eml"
    assert digest(*desk, "render", "latest", "--format", "email", "--out", draft).code == 0
    people = ("--from", "The Courier <desk@courier.example>", "--to", "all@courier.example")
    sent = digest("address", draft, *people, "--unsubscribe", "https://courier.example/leave")
    assert sent.code == 0
    assert sent.out.startswith(
        "From: The Courier\n <desk@courier.example>\nTo: all@courier.example\n"
    )
    assert "X-Unsent" not in sent.out
    assert digest("address", draft, "--from", "nobody", "--to", "a@b.example").code == 1
    for two in ("a@b.example, c@d.example", "a\nBcc: c@d.example <a@b.example>"):
        assert digest("address", draft, "--from", "a@b.example", "--to", two).code == 1
    draft.write_bytes(b"no message")
    refused = digest("address", draft, *people)
    assert (refused.code, refused.err.count("\n")) == (1, 1)


LOUD_MAIL = """\
{% import "mail-base.mjml.j2" as base with context %}
{% set styles = base.styles %}
{% set measures = base.measures %}
{% set told = [] %}
{% macro masthead(edition, page) %}<h1 style="color:#eeeeee">{{ edition.title }}</h1>{% endmacro %}
{% macro opening(edition, page) %}{% endmacro %}
{% macro section_title(view, page) %}<h2 id="{{ view.anchor }}">{{ view.title }}</h2>{% endmacro %}
"""


def test_formats_are_named_as_they_are(desk):
    assert digest(*desk, "check", "latest", "--format", "scroll").code == 2
    assert digest(*desk, "check", "nothing").code == 1
