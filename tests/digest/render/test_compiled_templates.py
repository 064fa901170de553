"""The package's templates are compiled once; the user's and damaged ones each time."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from digest.render.themes.compiled import CompiledTemplates


@pytest.fixture
def cache(tmp_path: Path) -> CompiledTemplates:
    for name in ("ours", "theirs", "cache"):
        (tmp_path / name).mkdir()
    return CompiledTemplates(tmp_path / "cache", tmp_path / "ours")


def printed(cache: CompiledTemplates, folder: Path) -> str:
    """What a process that has just begun prints."""
    environment = Environment(loader=FileSystemLoader(folder), bytecode_cache=cache)
    return environment.get_template("page.j2").render()


def test_a_template_is_kept_until_its_source_changes(
    cache: CompiledTemplates, tmp_path: Path
) -> None:
    page = tmp_path / "ours" / "page.j2"
    page.write_text("{{ 1 + 1 }}")
    assert printed(cache, page.parent) == "2"
    (kept,) = (tmp_path / "cache").iterdir()
    before = kept.read_bytes()

    assert printed(cache, page.parent) == "2"
    assert kept.read_bytes() == before
    page.write_text("{{ 1 + 2 }}")
    assert printed(cache, page.parent) == "3"


@pytest.mark.parametrize("damage", [b"", b"no bytecode at all"])
def test_a_damaged_file_is_made_anew(
    cache: CompiledTemplates, tmp_path: Path, damage: bytes
) -> None:
    page = tmp_path / "ours" / "page.j2"
    page.write_text("one")
    printed(cache, page.parent)
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(damage)

    assert printed(cache, page.parent) == "one"
    assert kept.read_bytes() != damage


def test_a_template_of_the_users_is_not_kept(cache: CompiledTemplates, tmp_path: Path) -> None:
    page = tmp_path / "theirs" / "page.j2"
    page.write_text("own")

    assert printed(cache, page.parent) == "own"
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_folder_that_is_gone_keeps_nothing(cache: CompiledTemplates, tmp_path: Path) -> None:
    page = tmp_path / "ours" / "page.j2"
    page.write_text("one")
    (tmp_path / "cache").rmdir()

    assert printed(cache, page.parent) == "one"
