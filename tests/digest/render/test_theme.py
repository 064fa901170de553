"""Themes: found, read, and at fault."""

from pathlib import Path
from typing import get_args

import pytest
from render_editions import edition, every_block

from digest.codec import _KINDS
from digest.errors import RenderError
from digest.model import Block, Format
from digest.render import render_here
from digest.render.content.context import anchors_of, edition_view
from digest.render.content.views import PrintedView
from digest.render.themes.theme import open_theme


@pytest.fixture(scope="module")
def macros() -> object:
    """The module of the theme's blocks, which asks the edition where it is read to."""
    template = open_theme("broadsheet").environment.get_template("blocks.html.j2")
    return template.make_module({"edition": edition_view(edition(("Front", [])), set())})


@pytest.mark.parametrize("kind", [_KINDS[block.__name__] for block in get_args(Block)])
def test_every_kind_of_block_has_its_macro(macros: object, kind: str) -> None:
    assert callable(getattr(macros, kind))


def test_every_view_is_of_a_kind_that_has_a_macro(macros: object) -> None:
    for view in get_args(PrintedView):
        for kind in get_args(view.__annotations__["kind"]):
            assert callable(getattr(macros, kind))


def test_every_kind_of_block_is_printed(tmp_path: Path) -> None:
    made = every_block(tmp_path)
    kinds = {_KINDS[type(block).__name__] for block in made.blocks}
    assert kinds == {_KINDS[block.__name__] for block in get_args(Block)}
    html = render_here(made, Format.WEB, media=tmp_path).content.decode()
    for anchor in anchors_of(made):
        assert f'id="{anchor}"' in html


def test_a_file_that_the_user_adds_counts_from_the_next_rendering_on(tmp_path: Path) -> None:
    own = tmp_path / "themes" / "broadsheet"
    own.mkdir(parents=True)
    before = open_theme("broadsheet", tmp_path / "themes")
    assert open_theme("broadsheet", tmp_path / "themes").environment is before.environment
    (own / "web.html.j2").write_text("mine", encoding="utf-8")
    assert open_theme("broadsheet", tmp_path / "themes").render("web.html.j2") == "mine"


def test_a_theme_of_the_user_comes_before_the_packages(tmp_path: Path) -> None:
    own = tmp_path / "themes" / "broadsheet"
    own.mkdir(parents=True)
    (own / "web.css").write_text("/* mine */", encoding="utf-8")
    rendition = render_here(
        edition(("Front", [])), Format.WEB, media=tmp_path, themes=tmp_path / "themes"
    )
    assert b"/* mine */" in rendition.content


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("line one\n{% if %}", "broadsheet/web.html.j2, line 2"),
        ("line one\n\n{{ nothing.there }}", "broadsheet/web.html.j2, line 3"),
        ("{{ edition.title + 3 }}", "broadsheet/web.html.j2, line 1"),
        ("{{ edition.__class__.__mro__ }}", "broadsheet/web.html.j2, line 1"),
        ("{% include 'absent.j2' %}", "absent.j2"),
        ("{% include '../../web.css' %}", "The theme has no file ../../web.css"),
        ("{% include 'web.html.j2' %}", "web.html.j2, line 1: This calls or includes itself"),
        ("a\n{{ {}['b'] }}", "web.html.j2, line 2: "),
        ("{{ page.picture('x', 'slat') }}", "web.html.j2, line 1: There is no 'slat'."),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
    ],
)
def test_a_fault_in_a_template_is_told_with_its_file_and_line(
    tmp_path: Path, source: str, message: str
) -> None:
    own = tmp_path / "broadsheet"
    own.mkdir()
    (own / "web.html.j2").write_text(source, encoding="utf-8")
    with pytest.raises(RenderError) as caught:
        render_here(edition(("Front", [])), Format.WEB, media=tmp_path, themes=tmp_path)
    assert message in str(caught.value)
    assert caught.value.theme == "broadsheet"


@pytest.mark.parametrize(
    "name", ["absent", "", " ", "..", ".", "../broadsheet", "a/b", "a\\b", "common"]
)
def test_a_theme_that_is_not_there_is_told(name: str) -> None:
    with pytest.raises(RenderError, match="theme"):
        open_theme(name)


def test_a_broken_theme_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "theme.toml").write_text("name = ", encoding="utf-8")
    with pytest.raises(RenderError, match=r"mine/theme\.toml"):
        open_theme("mine", tmp_path)
