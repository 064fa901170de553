"""The scheduler as a service: the files that are written for it, and what their lines mean."""

import configparser
import os
import shlex
import stat
import sys
from pathlib import Path

import pytest
from cli_calls import digest

from digest.errors import ServiceError
from digest.service import (
    Service,
    entry_text,
    install,
    own_command,
    service_files,
    uninstall,
    unit_text,
)

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="systemd is Linux's")

ODD = Path('/home/a b/50 % "off"/$HOME `x` \\desk\'s')


@pytest.fixture
def environment(tmp_path):
    return {"XDG_CONFIG_HOME": str(tmp_path / "config"), "HOME": str(tmp_path / "home")}


@pytest.fixture
def service():
    return Service(command=("/opt/bin/python", "/opt/digest/main.py"), folder=Path("/desks/one"))


def read(text, section, key):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read_string(text)
    return parser[section][key]


def as_systemd(line):
    """The words that systemd makes of a command line without variables and specifiers."""
    words = shlex.split(line.replace("$$", "\0D").replace("%%", "\0P").replace("`", "\0B"))
    return [word.replace("\0D", "$").replace("\0P", "%").replace("\0B", "`") for word in words]


@pytest.mark.parametrize("folder", [Path("/desks/one"), ODD], ids=["plain", "odd"])
def test_the_unit_starts_digest_run_on_the_desk_whatever_its_path(folder):
    unit = unit_text(Service(command=("/opt/python", "-m", "digest.cli"), folder=folder))
    line = read(unit, "Service", "ExecStart")
    assert as_systemd(line) == ["/opt/python", "-m", "digest.cli", "--desk", str(folder), "run"]
    assert read(unit, "Service", "Restart") == "on-failure"
    assert read(unit, "Install", "WantedBy") == "default.target"


def test_the_entry_leaves_the_desk_to_the_unit_where_that_runs(service):
    line = read(entry_text(service), "Desktop Entry", "Exec")
    assert shlex.split(line)[-4:] == ["--desk", "/desks/one", "run", "--unless-running"]


def test_the_entry_quotes_odd_paths_twice():
    line = read(entry_text(Service(command=("/opt/python",), folder=ODD)), "Desktop Entry", "Exec")
    argument = line.replace("\\\\", "\\").replace("%%", "%")
    for sign in "`$":
        argument = argument.replace(f"\\{sign}", sign)
    assert shlex.split(argument)[2] == str(ODD)


def test_install_writes_the_files_enables_the_unit_and_may_be_repeated(service, environment):
    places = install(service, environment)
    assert install(service, environment) == places
    unit, link, entry = places
    assert link.resolve() == unit.resolve()
    assert unit.name == "digest-desk.service"
    assert entry.parent.name == "autostart"
    assert stat.S_IMODE(unit.stat().st_mode) == 0o644
    assert all(file.is_there for file in service_files(service, environment))


def test_an_older_install_is_brought_up_to_date(service, environment):
    install(Service(command=("/old/python",), folder=service.folder), environment)
    assert not all(file.is_there for file in service_files(service, environment))
    install(service, environment)
    assert all(file.is_there for file in service_files(service, environment))


def test_uninstall_takes_away_what_install_wrote_and_nothing_else(service, environment):
    unit, _, entry = install(service, environment)
    (unit.parent / "other.service").write_text("[Unit]\n")
    entry.write_text("[Desktop Entry]\nName=My own\n")
    assert unit in uninstall(service, environment)
    assert (unit.parent / "other.service").exists()
    assert entry.exists(), "somebody wrote their own"
    assert uninstall(service, environment) == ()


def test_somebody_elses_unit_is_not_written_over(service, environment):
    unit = service_files(service, environment)[0].place
    unit.parent.mkdir(parents=True)
    unit.write_text("[Service]\nExecStart=/mine\n")
    with pytest.raises(ServiceError, match="somebody else"):
        install(service, environment)
    assert unit.read_text().endswith("/mine\n")
    assert not (unit.parent / "default.target.wants").exists()


def test_desks_other_than_the_default_have_units_of_their_own(environment):
    names = {
        Service(command=("/p",), folder=Path(f"/desks/{n}"), is_default=False).name for n in "ab"
    }
    assert len(names) == 2
    assert all(name.startswith("digest-desk-") for name in names)


def test_a_config_home_that_is_not_absolute_is_passed_over(service, environment):
    files = service_files(service, {**environment, "XDG_CONFIG_HOME": "config"})
    assert str(files[0].place).startswith(environment["HOME"])


def test_the_program_is_started_as_it_was(tmp_path):
    script = tmp_path / "digest"
    script.touch()
    assert own_command([str(script)]) == (sys.executable, str(script))
    assert own_command(["/gone/digest"]) == (sys.executable, "-m", "digest.cli")
    assert own_command([]) == (sys.executable, "-m", "digest.cli")


def test_by_command_it_is_shown_installed_looked_at_and_removed(tmp_path, monkeypatch, environment):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    desk = ("--desk", tmp_path / "desk", "schedules")
    shown = digest(*desk, "install", "--print")
    assert "ExecStart=" in shown.out
    assert not (tmp_path / "config").exists()
    assert digest(*desk, "install").code == 0
    status = digest(*desk, "status", "--json")
    assert (status.code, status.json["running"]) == (1, False)
    assert all(status.json["files"].values())
    assert digest(*desk, "uninstall").code == 0
    assert not any(digest(*desk, "status", "--json").json["files"].values())
    assert [name for _, _, files in os.walk(tmp_path / "config") for name in files] == []
