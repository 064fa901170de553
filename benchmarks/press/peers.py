"""Who else makes a PDF of the edition on this machine, each as a command."""

import importlib.metadata
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.press.forms import GOOSEPAPER, HTML, TYPST, typst_inputs
from benchmarks.press.processes import Command

CHROMIUM = "Chromium"
GOOSEPAPER_NAME = "goosepaper"

_CHROMIUM_COMMANDS = ("chromium", "chromium-browser", "google-chrome")
_CHROMIUM_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--no-pdf-header-footer",
)
_TYPST_PROGRAM = (
    "import json, sys, typst;"
    "typst.compile(sys.argv[1], output=sys.argv[2], sys_inputs=json.loads(sys.argv[3]))"
)
_CALIBRE_ENVIRONMENT = {"QTWEBENGINE_DISABLE_SANDBOX": "1", "QT_QPA_PLATFORM": "offscreen"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """`arguments` are its command's for an output file; it is run where the forms lie."""

    name: str
    version: str
    arguments: Callable[[Path], list[str]]
    environment: Mapping[str, str] = field(default_factory=dict)

    def command(self, forms: Path, out: Path) -> Command:
        """The command that makes `out` of what lies in the folder `forms`."""
        return Command(arguments=self.arguments(out), place=forms, environment=self.environment)


def installed_peers() -> tuple[Peer, ...]:
    """Those that are here, Chromium first. goosepaper needs a newer Python than ours may be:
    GOOSE names its command where it is not on the PATH."""
    finders = (_chromium, _typst, _goosepaper, _calibre, _weasyprint)
    return tuple(peer for find in finders if (peer := find()) is not None)


def _chromium() -> Peer | None:
    command = next(filter(None, map(shutil.which, _CHROMIUM_COMMANDS)), None)
    if command is None:
        return None

    def arguments(out: Path) -> list[str]:
        profile = f"--user-data-dir={out.parent / 'profile'}"
        page = (out.parent / HTML).as_uri()
        return [command, *_CHROMIUM_FLAGS, profile, f"--print-to-pdf={out}", page]

    return Peer(name=CHROMIUM, version=_version(command), arguments=arguments)


def _typst() -> Peer | None:
    if importlib.util.find_spec("typst") is None:
        return None
    program = [sys.executable, "-c", _TYPST_PROGRAM, TYPST]
    return Peer(
        name="Typst",
        version=importlib.metadata.version("typst"),
        arguments=lambda out: [*program, str(out), json.dumps(typst_inputs())],
    )


def _goosepaper() -> Peer | None:
    command = os.environ.get("GOOSE") or shutil.which("goosepaper")
    if command is None:
        return None
    return Peer(
        name=GOOSEPAPER_NAME,
        version=_version_beside(command),
        arguments=lambda out: [command, "-c", GOOSEPAPER, "-o", str(out)],
    )


def _calibre() -> Peer | None:
    command = shutil.which("ebook-convert")
    if command is None:
        return None
    return Peer(
        name="calibre",
        version=_version(command),
        arguments=lambda out: [command, HTML, str(out), "--paper-size", "a4"],
        environment=_CALIBRE_ENVIRONMENT,
    )


def _weasyprint() -> Peer | None:
    return Peer(
        name="WeasyPrint",
        version=importlib.metadata.version("weasyprint"),
        arguments=lambda out: [sys.executable, "-m", "weasyprint", "-q", HTML, str(out)],
    )


def _version_beside(command: str) -> str:
    """goosepaper's version, which only the Python that it is installed for can tell."""
    python = Path(command).with_name("python")
    if not python.exists():
        return ""
    program = "import importlib.metadata; print(importlib.metadata.version('goosepaper'))"
    told = subprocess.run([python, "-c", program], capture_output=True, text=True, check=False)
    return told.stdout.strip()


def _version(command: str) -> str:
    """The first number in the first line of what the command tells of itself."""
    told = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    words = told.stdout.splitlines()[0].replace(")", "").split()
    return next((word for word in words if word[0].isdigit()), "")
