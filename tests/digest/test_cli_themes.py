"""`digest themes`."""

from pathlib import Path

import pytest
from cli_calls import Answer, digest


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return tmp_path / "desk"


def themes(desk: Path, *arguments: str) -> Answer:
    return digest("--desk", desk, "themes", *arguments)


def test_the_themes_are_listed_without_a_desk(desk: Path) -> None:
    listed = {each["key"]: each for each in themes(desk, "list", "--json").json}
    assert listed["broadsheet"]["name"] == "Broadsheet"
    assert listed["broadsheet"]["origin"] == "built-in"
    assert listed["broadsheet"]["faults"] == []
    assert "Broadsheet" in themes(desk).out
    assert not desk.exists()


def test_a_theme_shows_what_it_offers(desk: Path) -> None:
    shown = themes(desk, "show", "broadsheet", "--json").json
    assert shown["papers"]["A4"] == {
        "width": 210,
        "height": 297,
        "columns": 3,
        "most_columns": 5,
    }
    assert shown["files"]["print.css"] == "broadsheet/print.css"
    assert shown["accent"].startswith("#")
    out = themes(desk, "show", "broadsheet").out
    assert "A5 (2 of up to" in out
    assert "broadsheet/theme.toml" in out


def test_a_copy_is_made_checked_and_found_at_fault(desk: Path) -> None:
    copied = themes(
        desk, "copy", "broadsheet", "Evening Paper", "--with", "frame.html.j2", "--json"
    )
    assert copied.json["key"] == "evening-paper"
    folder = Path(copied.json["folder"])
    assert folder == desk.resolve() / "themes" / "evening-paper"
    assert (folder / "frame.html.j2").is_file()
    assert themes(desk, "check", "Evening Paper", "--read-only").out == "evening-paper: no fault\n"
    sheet = folder / "web.css"
    sheet.write_text(".a { color: var(--inc) }\n", encoding="utf-8")
    answer = themes(desk, "check", "evening-paper", "--json")
    assert answer.code == 1
    (fault,) = answer.json[0]["faults"]
    assert (fault["file"], fault["line"]) == ("evening-paper/web.css", 1)
    assert "“--ink”" in fault["message"]
    assert "evening-paper/web.css, line 1: " in themes(desk, "check", "evening-paper").out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "nowhere"), "no theme “nowhere”"),
        (("check", "../../etc"), "not the name of a theme"),
        (("copy", "broadsheet", "Broadsheet"), "“broadsheet” already. Choose another name."),
        (("copy", "broadsheet", "Mine", "--with", "nothing.css"), "no file “nothing.css”"),
    ],
)
def test_what_can_not_be_done_is_said_on_one_line(
    desk: Path, arguments: tuple[str, ...], words: str
) -> None:
    answer = themes(desk, *arguments)
    assert answer.code == 1
    assert answer.out == ""
    assert words in answer.err
    assert answer.err.count("\n") == 1
