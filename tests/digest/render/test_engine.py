"""WeasyPrint is imported the short way, and is the same WeasyPrint."""

import subprocess
import sys

import pytest

REPORT = """
import sys

started = []
sys.addaudithook(lambda event, _: started.append(event) if event == "subprocess.Popen" else None)
import ctypes.util

search = ctypes.util.find_library
from digest.render.typeset.engine import load_weasyprint

load_weasyprint()
import weasyprint
from weasyprint.pdf import fonts

print(len(started), "fontTools.subset" in sys.modules, ctypes.util.find_library is search)
print(weasyprint.HTML(string="<p>One line").write_pdf()[:5].decode())
options = fonts.subset.Options(retain_gids=True)
from fontTools import subset

print(type(options) is subset.Options, options.retain_gids)
"""


@pytest.fixture(scope="module")
def lines() -> list[str]:
    """What a fresh process reports."""
    done = subprocess.run([sys.executable, "-c", REPORT], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems search without processes")
def test_no_process_is_started_and_what_is_seldom_used_is_left_for_later(lines: list[str]) -> None:
    assert lines[0] == "0 False True"


def test_it_prints(lines: list[str]) -> None:
    assert lines[1] == "%PDF-"


def test_what_was_left_for_later_is_the_real_thing_when_it_is_called(lines: list[str]) -> None:
    assert lines[2] == "True True"
