"""`digest run` as a service of the user's: a unit for systemd, and an entry that starts it with the
desktop where there is no systemd. Both are files; nothing is started here.

    $XDG_CONFIG_HOME/systemd/user/digest-desk.service
    $XDG_CONFIG_HOME/systemd/user/default.target.wants/digest-desk.service    enables it
    $XDG_CONFIG_HOME/autostart/digest-desk.desktop

A desk other than the default one has the first letters of its path's hash in the names.
"""

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from digest.errors import ServiceError
from digest.files import write_atomically

MARK = "# Written by: digest schedules install"
"""The first line of what may be written over and taken away."""

STOPPING_SECONDS = 60
"""How long a stop may take before systemd kills; an edition in the making ends within seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What is started: `command` without the desk, and the desk's `folder`, absolute. `is_default`
    is whether that is the desk that commands mean when none is named."""

    command: tuple[str, ...]
    folder: Path
    is_default: bool = True

    @property
    def name(self) -> str:
        """What its files are called, without the ending."""
        if self.is_default:
            return "digest-desk"
        return f"digest-desk-{hashlib.sha256(str(self.folder).encode()).hexdigest()[:8]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFile:
    """A file of the service; `target` is what it links to, where it is a link."""

    place: Path
    content: str = ""
    target: Path | None = None

    @property
    def is_ours(self) -> bool:
        """Whether there is nothing at its place but what an install wrote."""
        if self.target is not None:
            return self.place.is_symlink() or not self.place.exists()
        if not self.place.exists():
            return True
        return self.place.read_text(encoding="utf-8", errors="replace").startswith(MARK)

    @property
    def is_there(self) -> bool:
        """Whether it stands as it would be written now."""
        if self.target is not None:
            return self.place.is_symlink() and self.place.readlink() == self.target
        try:
            return self.place.read_text(encoding="utf-8") == self.content
        except (OSError, UnicodeDecodeError):
            return False


def own_command(argv: Sequence[str] = tuple(sys.argv)) -> tuple[str, ...]:
    """How this program's command line is started again by somebody who stands elsewhere."""
    program = Path(argv[0] if argv else "")
    if program.stem in ("digest", "main") and program.is_file():
        return sys.executable, str(program.absolute())
    return sys.executable, "-m", "digest.cli"


def service_files(
    service: Service, environment: Mapping[str, str] = os.environ
) -> tuple[ServiceFile, ...]:
    """The files of `service`, in the order in which they are written. Raises ServiceError where no
    such files are read."""
    if not sys.platform.startswith("linux"):
        raise ServiceError(
            "This system has neither systemd nor autostart entries.",
            remedy="Have its own scheduler start: digest run",
        )
    config = _config_folder(environment)
    units = config / "systemd" / "user"
    unit = units / f"{service.name}.service"
    return (
        ServiceFile(place=unit, content=unit_text(service)),
        ServiceFile(place=units / "default.target.wants" / unit.name, target=unit),
        ServiceFile(
            place=config / "autostart" / f"{service.name}.desktop", content=entry_text(service)
        ),
    )


def install(service: Service, environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Writes the files, each whole or not at all, and answers their places. Raises ServiceError
    where somebody else's file stands in the way, OSError."""
    files = service_files(service, environment)
    for file in files:
        if not file.is_ours:
            raise ServiceError(
                f"{file.place} was written by somebody else.",
                remedy="Move it away, or write the unit by hand: digest schedules install --print",
            )
    for file in files:
        if file.target is None:
            write_atomically(file.place, file.content.encode())
        elif not file.is_there:
            file.place.parent.mkdir(parents=True, exist_ok=True)
            file.place.unlink(missing_ok=True)
            file.place.symlink_to(file.target)
    return tuple(file.place for file in files)


def uninstall(service: Service, environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Takes the files away that `install` wrote, and answers their places; others stay. Raises
    ServiceError, OSError."""
    gone = []
    for file in reversed(service_files(service, environment)):
        there = file.place.is_symlink() or file.place.exists()
        if there and file.is_ours:
            file.place.unlink()
            gone.append(file.place)
    return tuple(gone)


def unit_text(service: Service) -> str:
    """The unit for `systemctl --user`."""
    command = " ".join(_for_systemd(word) for word in _words(service))
    return f"""{MARK}
[Unit]
Description=Digest Desk: scheduled editions
Documentation=man:systemd.service(5)

[Service]
Type=simple
ExecStart={command}
Restart=on-failure
RestartSec=15
TimeoutStopSec={STOPPING_SECONDS}
KillMode=mixed
Nice=5

[Install]
WantedBy=default.target
"""


def entry_text(service: Service) -> str:
    """The desktop entry for autostart; it leaves the desk alone while another scheduler has it."""
    command = " ".join(_for_desktop(word) for word in (*_words(service), "--unless-running"))
    return f"""{MARK}
[Desktop Entry]
Type=Application
Name=Digest Desk: scheduled editions
Comment=Makes editions at their due times
Exec={command}
Terminal=false
NoDisplay=true
X-GNOME-Autostart-enabled=true
"""


def _words(service: Service) -> tuple[str, ...]:
    return (*service.command, "--desk", str(service.folder), "run")


def _for_systemd(word: str) -> str:
    """`word` as systemd's command lines quote it (systemd.syntax(7), systemd.service(5))."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped.replace("%", "%%").replace("$", "$$")}"'


def _for_desktop(word: str) -> str:
    """`word` as the Exec key of desktop entries quotes it: once for the argument, once more as a
    string."""
    argument = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
    escaped = argument.replace("%", "%%").replace("\\", "\\\\").replace("\n", "\\n")
    return f'"{escaped}"'


def _config_folder(environment: Mapping[str, str]) -> Path:
    """XDG_CONFIG_HOME where it is set and absolute, as its specification asks."""
    named = Path(environment.get("XDG_CONFIG_HOME", ""))
    return (
        named
        if named.is_absolute()
        else Path(environment.get("HOME", "~")).expanduser() / ".config"
    )
