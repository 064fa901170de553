"""Which themes there are, their copies, and what a check finds in them."""

import os
from pathlib import Path

import pytest
from render_editions import daily
from theme_folders import change, own_theme

from digest.edits import set_theme
from digest.errors import RenderError
from digest.model import Format, Look, Paper
from digest.render import render_here
from digest.render.themes.catalogue import (
    Origin,
    copy_theme,
    key_of,
    list_themes,
    theme_files,
    theme_info,
)
from digest.render.themes.checking import check_theme
from digest.render.themes.files import may_be_key
from digest.render.themes.theme import open_theme
from digest.render.trial import examine_theme, try_theme

BUILT_IN = tuple(info.key for info in list_themes())


def faults(themes: Path, key: str = "mine") -> list[str]:
    return [str(fault) for fault in check_theme(key, themes)]


def line_of(file: Path, text: str) -> int:
    source = file.read_text(encoding="utf-8")
    return source[: source.index(text)].count("\n") + 1


@pytest.mark.parametrize("key", BUILT_IN)
def test_a_built_in_theme_has_no_fault(key: str) -> None:
    assert check_theme(key) == ()


def test_the_built_in_themes_are_listed_and_then_the_users(tmp_path: Path) -> None:
    own_theme(tmp_path, "A Paper of Mine")
    (tmp_path / "broadsheet").mkdir()
    (tmp_path / ".hidden").mkdir()
    infos = list_themes(tmp_path)
    assert {info.key for info in infos} == {*BUILT_IN, "a-paper-of-mine"}
    assert infos[-1].name == "A Paper of Mine"
    origins = {info.key: info.origin for info in infos}
    assert origins["a-paper-of-mine"] is Origin.OWN
    assert origins["broadsheet"] is Origin.ALTERED
    assert {origins[key] for key in BUILT_IN if key != "broadsheet"} <= {Origin.BUILT_IN}


def test_a_theme_at_fault_is_listed_with_its_faults(tmp_path: Path) -> None:
    change(own_theme(tmp_path) / "theme.toml", "dpi = ", "dpy = ")
    (tmp_path / "empty").mkdir()
    infos = {info.key: info for info in list_themes(tmp_path)}
    assert infos["mine"].declaration is None
    assert any("did you mean “dpi”?" in fault.message for fault in infos["mine"].faults)
    assert [str(fault) for fault in infos["empty"].faults] == [
        "empty/theme.toml: This file is missing."
    ]


def test_a_copy_is_the_theme_under_another_name(tmp_path: Path) -> None:
    info = copy_theme("broadsheet", "Abendblatt „Größe“", tmp_path)
    assert (info.key, info.name, info.faults) == ("abendblatt-größe", "Abendblatt „Größe“", ())
    places = theme_files("broadsheet")
    own = {name for name, place in places.items() if place.startswith("broadsheet/")}
    assert {path.name for path in info.folder.iterdir()} == own
    media = tmp_path / "media"
    edition = daily(media, articles=4)
    one, other = (
        render_here(set_theme(edition, theme=key), Format.WEB, media=media, themes=tmp_path)
        for key in ("broadsheet", info.key)
    )
    assert one.content == other.content


def test_a_copy_may_take_a_shared_file_along(tmp_path: Path) -> None:
    info = copy_theme("broadsheet", "Mine", tmp_path, shared=["blocks.html.j2"])
    (info.folder / "blocks.html.j2").write_text("mine", encoding="utf-8")
    assert theme_files("mine", tmp_path)["blocks.html.j2"] == "mine/blocks.html.j2"
    assert open_theme("mine", tmp_path).source("blocks.html.j2") == "mine"


@pytest.mark.parametrize("name", ["", "  ", "…", "a\nb"])
def test_what_is_no_name_makes_no_copy(tmp_path: Path, name: str) -> None:
    with pytest.raises(RenderError, match="cannot be the name"):
        copy_theme("broadsheet", name, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["Broadsheet", "Common", "mine", "MINE!"])
def test_a_name_that_is_taken_makes_no_copy(tmp_path: Path, name: str) -> None:
    own_theme(tmp_path)
    with pytest.raises(RenderError, match="already"):
        copy_theme("broadsheet", name, tmp_path)


@pytest.mark.parametrize("name", ["../../escape", "a/b\\c", "..", "C:\\x", ".hidden"])
def test_a_copy_stays_in_its_folder(tmp_path: Path, name: str) -> None:
    themes = tmp_path / "themes"
    try:
        made = copy_theme("broadsheet", name, themes).folder
    except RenderError:
        made = themes
    assert made.resolve().is_relative_to(themes.resolve())
    assert {path.name for path in tmp_path.iterdir()} <= {"themes"}


@pytest.mark.parametrize("key", ["", " ", ".", "..", "a/b", "a\\b", "a\0b", "C:x", ".git"])
def test_what_is_no_folders_name_is_no_key(key: str) -> None:
    assert not may_be_key(key)
    with pytest.raises(RenderError):
        theme_info(key)


def test_keys_are_made_of_letters_and_hyphens() -> None:
    assert key_of(" Evening  Paper (2) ") == "evening-paper-2"
    assert key_of("朝刊") == "朝刊"


@pytest.mark.parametrize(
    ("added", "message"),
    [
        (".a { color: var(--acent) }", "“--acent” is set nowhere. Did you mean “--accent”?"),
        (".a { color: red\n.b { color: blue }", "The “{” here is never closed."),
        (".a { color red }", "This is no “property: value;”."),
        (".a { color: }", "“color” has no value."),
        (".a { top: 0 }}\n.b { top: 0 }", "Unmatched"),
        (".a ", "This selector has no “{ … }”."),
        ("@medai print { .a { top: 0 } }", "“@medai” is not known. Did you mean “@media”?"),
        (".a { background: url(https://b.example/c.png) }", "reads asset: addresses only"),
        (".a { src: url('asset:font/serf') }", "no font “serf”. Did you mean “serif”?"),
        ("@import 'https://b.example/d.css';", "reads asset: addresses only"),
        ("@import url(asset:theme/shet.css);", "no file “shet.css”. Did you mean “sheet.css”?"),
        ('.a { content: "never closed\n}', "Bad string"),
    ],
)
def test_a_fault_in_a_stylesheet_is_told_with_its_line(
    tmp_path: Path, added: str, message: str
) -> None:
    file = own_theme(tmp_path) / "print.css"
    file.write_text(file.read_text(encoding="utf-8") + "\n" + added, encoding="utf-8")
    line = line_of(file, added)
    assert any(fault.startswith(f"mine/print.css, line {line}: ") for fault in faults(tmp_path))
    assert any(message in fault for fault in faults(tmp_path))


def test_jinja_in_a_stylesheet_is_passed_over(tmp_path: Path) -> None:
    own_theme(tmp_path, web_css="{% if style %}.a { width: {{ 3 }}px }{% endif %}")
    assert faults(tmp_path) == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("a\n{% if %}", "mine/web.html.j2, line 2: Expected an expression"),
        ("a\n{{ edition.title | uper }}", "mine/web.html.j2, line 2: No filter named 'uper'."),
        (
            "a\n\n{% include 'blocs.html.j2' %}",
            "mine/web.html.j2, line 3: The theme has no file “blocs.html.j2”. Did you mean “blo",
        ),
        ('<img src="https://tracker.example/x.gif">', "line 1: A page loads nothing from the net"),
    ],
)
def test_a_fault_in_a_template_is_told_with_its_line(
    tmp_path: Path, source: str, message: str
) -> None:
    (own_theme(tmp_path) / "web.html.j2").write_text(source, encoding="utf-8")
    assert any(message in fault for fault in faults(tmp_path))


def test_links_that_lead_out_are_told_and_not_followed(tmp_path: Path) -> None:
    themes = tmp_path / "themes"
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    folder = own_theme(themes)
    (folder / "epub").symlink_to(tmp_path)
    (folder / "web.css").unlink()
    (folder / "web.css").symlink_to(secret)
    led_out = [fault for fault in faults(themes) if "leads out" in fault]
    assert led_out == [
        "mine/epub: This link leads out of the themes’ folder and is not followed.",
        "mine/web.css: This link leads out of the themes’ folder and is not followed.",
    ]
    with pytest.raises(RenderError):
        open_theme("mine", themes).source("web.css")
    (themes / "linked").symlink_to(tmp_path)
    with pytest.raises(RenderError, match="linked"):
        open_theme("linked", themes)


def test_a_link_within_the_themes_is_followed(tmp_path: Path) -> None:
    own_theme(tmp_path, "Other")
    folder = own_theme(tmp_path)
    (folder / "web.css").unlink()
    (folder / "web.css").symlink_to(tmp_path / "other" / "web.css")
    assert faults(tmp_path) == []


def test_what_is_too_large_or_no_text_is_not_read(tmp_path: Path) -> None:
    folder = own_theme(tmp_path)
    (folder / "huge.css").write_text("/*" + "x" * 1_000_001 + "*/", encoding="utf-8")
    (folder / "picture.css").write_bytes(b"\xff\xfe\x00")
    assert faults(tmp_path) == [
        "mine/huge.css: This is larger than a template may be.",
        "mine/picture.css: This is not text in UTF-8.",
    ]
    for number in range(401):
        (folder / f"{number}.css").touch()
    with pytest.raises(RenderError, match="more than 400 files"):
        open_theme("mine", tmp_path)


@pytest.mark.timeout(90)
def test_a_theme_is_tried_on_an_edition_with_every_kind_of_block(tmp_path: Path) -> None:
    own_theme(tmp_path)
    trial = try_theme("mine", tmp_path, look=Look(accent="#1d4e7a"), paper=Paper.A5)
    assert trial.faults == ()
    assert {made.format for made in trial.renditions} == {
        Format.PDF,
        Format.WEB,
        Format.EMAIL,
        Format.EPUB,
    }


@pytest.mark.timeout(90)
def test_what_only_rendering_shows_is_told_too(tmp_path: Path) -> None:
    (own_theme(tmp_path) / "web.html.j2").write_text("a\n{{ nothing.there }}", encoding="utf-8")
    assert check_theme("mine", tmp_path) == ()
    (fault,) = examine_theme("mine", tmp_path)
    assert "mine/web.html.j2" in str(fault)
    assert "line 2" in str(fault)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_nobody_waits_at_a_pipe_in_a_themes_folder(tmp_path: Path) -> None:
    folder = own_theme(tmp_path)
    (folder / "web.css").unlink()
    os.mkfifo(folder / "web.css")
    assert "web.css" not in theme_files("mine", tmp_path)
    check_theme("mine", tmp_path)
