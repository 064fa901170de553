"""The user's themes are watched: however an editor writes a file, it is told once."""

from pathlib import Path

import pytest

from ui.theme_watch import ThemeWatch

pytestmark = pytest.mark.window


@pytest.fixture
def themes(tmp_path: Path) -> Path:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "print.css").write_text("/* one */", encoding="utf-8")
    return tmp_path


@pytest.fixture
def watch(qapp, themes):
    watch = ThemeWatch(themes)
    watch.start()
    return watch


def replaced(file: Path, text: str) -> None:
    """As most editors write: another file takes the name."""
    draft = file.with_name(f".{file.name}.part")
    draft.write_text(text, encoding="utf-8")
    draft.replace(file)


def test_a_file_that_is_written_or_replaced_is_told_each_time(qtbot, watch, themes):
    file = themes / "mine" / "print.css"
    for number in range(3):
        with qtbot.waitSignal(watch.changed):
            replaced(file, f"/* {number} */")
        with qtbot.waitSignal(watch.changed):
            file.write_text(f"/* again {number} */", encoding="utf-8")


def test_what_changes_together_is_told_once(qtbot, watch, themes):
    told = []
    watch.changed.connect(lambda: told.append(1))
    with qtbot.waitSignal(watch.changed):
        for number in range(20):
            (themes / "mine" / f"{number}.css").write_text("", encoding="utf-8")
    assert told == [1]


def test_new_themes_and_their_files_are_watched_too(qtbot, watch, themes):
    with qtbot.waitSignal(watch.changed):
        (themes / "another" / "epub").mkdir(parents=True)
    with qtbot.waitSignal(watch.changed):
        (themes / "another" / "epub" / "style.css").write_text("", encoding="utf-8")
    with qtbot.waitSignal(watch.changed):
        (themes / "another" / "epub" / "style.css").unlink()
