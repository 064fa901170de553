"""The checker of PDFs that lies beside this checkout, where it does."""

import subprocess
import sys
from pathlib import Path

import pytest

_CHECKER = Path(__file__).parents[4] / "shared/tools/check_pdf.py"


def check_accessible(content: bytes, folder: Path) -> None:
    """Has the PDF `content`, put into `folder`, checked as PDF/UA; skips the test without it."""
    if not _CHECKER.is_file():
        pytest.skip("the checker is not beside this checkout")
    file = folder / "edition.pdf"
    file.write_bytes(content)
    done = subprocess.run(
        [sys.executable, str(_CHECKER), "--ua", "-q", str(file)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
