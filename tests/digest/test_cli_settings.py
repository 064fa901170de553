"""`digest settings`."""

from pathlib import Path

import pytest
from cli_calls import Answer, digest


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return tmp_path / "desk"


def settings(desk: Path, *arguments: str) -> Answer:
    return digest("--desk", desk, "settings", *arguments)


def test_every_setting_is_listed_with_what_it_means(desk: Path) -> None:
    listed = settings(desk, "list", "--json").json
    robots = next(each for each in listed if each["name"] == "network.robots")
    assert robots["value"] is True
    assert robots["is_default"] is True
    assert "robots.txt" in robots["meaning"]
    table = settings(desk).out
    assert all(each["name"] in table for each in listed)


def test_a_setting_is_set_shown_and_reset(desk: Path) -> None:
    assert settings(desk, "set", "network.gap", "1.5").out == "network.gap: 1.5\n"
    assert settings(desk, "get", "network.gap").out == "1.5\n"
    assert settings(desk, "get", "network.gap", "--json").json["is_default"] is False
    assert settings(desk, "reset", "network.gap", "--json").json["value"] == 0.25
    assert settings(desk, "get", "network.gap").out == "0.25\n"
    assert settings(desk, "set", "network.robots", "off").out == "network.robots: no\n"
    assert settings(desk, "set", "network.proxy", "").out == "network.proxy: (none)\n"
    assert settings(desk, "get", "network.ca-file").out == "\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("get", "network.colour"), "no setting “network.colour”"),
        (("set", "network.gap", "soon"), "a number from 0 to 60"),
        (("set", "network.proxy", "http://a:b@proxy.example"), "network.proxy-login"),
    ],
)
def test_what_can_not_be_done_is_said_on_one_line(
    desk: Path, arguments: tuple[str, ...], words: str
) -> None:
    answer = settings(desk, *arguments)
    assert answer.code == 1
    assert answer.out == ""
    assert words in answer.err
    assert answer.err.count("\n") == 1
