"""recipes: shown, exported, imported, checked, and tried on what the library has."""

import pytest
from cli_calls import digest
from desks import saved_pages


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A desk with a publication and two gathered articles, of March 2026."""
    folder = tmp_path_factory.mktemp("recipes")
    options = ("--desk", folder / "desk")
    pages = saved_pages(folder / "pages")
    added = digest(
        *options, "publications", "add", "The Courier", "--folder", f"Harbour={pages}",
        "--section", "Harbour:1", "--max-age", "87600", "--ranking", "site",
    )  # fmt: skip
    assert added.code == 0, added.err
    assert digest(*options, "gather").code == 0
    return options


def test_a_recipe_is_shown_as_toml_and_as_json(desk):
    assert 'title = "Harbour"' in digest(*desk, "recipes", "show", "the-courier").out
    shown = digest(*desk, "recipes", "show", "the-courier", "--json").json
    assert [rule["title"] for rule in shown["sections"]] == ["Harbour"]


def test_a_try_says_what_is_picked_and_why_and_keeps_nothing(desk):
    told = digest(*desk, "recipes", "try", "the-courier", "--left", "--json").json
    assert {each["reason"] for each in told["articles"] if each["taken"]} <= {"lead", "section"}
    assert all(each["because"] for each in told["articles"] + told["charts"])
    said = digest(*desk, "recipes", "try", "the-courier", "--left").out
    assert "It leads." in said
    assert f"of {len(told['articles'])} candidates taken." in said
    assert digest(*desk, "editions", "--json").json == []


def test_a_file_is_tried_before_it_is_followed(desk, tmp_path):
    file = tmp_path / "none.recipe.toml"
    file.write_text('max_age_hours = 1\nmust = ["barrier"]\n', encoding="utf-8")
    told = digest(*desk, "recipes", "try", "the-courier", "--recipe", file, "--json").json
    assert {each["reason"] for each in told["articles"]} <= {"too-old"}
    at = ("--at", "2030-01-01T00:00")
    early = digest(*desk, "recipes", "try", "the-courier", "--recipe", file, *at).out
    assert "Nothing would be picked." in early


def test_a_recipe_goes_out_and_comes_back_by_its_file(desk, tmp_path):
    file = tmp_path / "courier.recipe.toml"
    assert digest(*desk, "recipes", "export", "the-courier", "--out", file).code == 0
    before = digest(*desk, "recipes", "show", "the-courier", "--json").json
    text = file.read_text(encoding="utf-8").replace("briefs = 4", "briefs = 3")
    file.write_text(text, encoding="utf-8")

    told = digest(*desk, "recipes", "import", "the-courier", file)
    assert "wait for --trust" in told.out
    guarded = digest(*desk, "recipes", "show", "the-courier", "--json").json
    assert [source["paused"] for source in guarded["sources"]] == [True]

    assert digest(*desk, "recipes", "import", "the-courier", file, "--trust").code == 0
    after = digest(*desk, "recipes", "show", "the-courier", "--json").json
    assert after == before | {"briefs": 3}

    file.write_text('[[sections]]\ntitle = "A"\n', encoding="utf-8")
    assert digest(*desk, "recipes", "import", "the-courier", file, "--keep-sources").code == 0
    kept = digest(*desk, "recipes", "show", "the-courier", "--json").json
    assert kept["sources"] == before["sources"]
    assert digest(*desk, "publications", "show", "the-courier").code == 0


def test_a_check_tells_what_is_wrong_by_its_line_and_what_is_odd(desk, tmp_path):
    file = tmp_path / "theirs.toml"
    file.write_text('[[sections]]\ntitle = "A"\nquota = "x"\n', encoding="utf-8")
    wrong = digest(*desk, "recipes", "check", file)
    assert (wrong.code, wrong.out) == (1, "")
    assert "theirs.toml, line 3: “quota” is a whole number." in wrong.err

    file.write_text('must = ["a"]\nnever = ["a"]\n[[sections]]\ntitle = "A"\nquota = 0\n')
    odd = digest(*desk, "recipes", "check", file, "--json")
    assert odd.code == 1
    assert [each["oddity"] for each in odd.json] == ["both-ways", "nothing"]

    file.write_text('[[sections]]\ntitle = "A"\n', encoding="utf-8")
    assert "is a recipe: 1 sections, 0 sources" in digest(*desk, "recipes", "check", file).out
