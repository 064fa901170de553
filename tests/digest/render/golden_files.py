"""Golden files: what a rendition was when somebody last looked at it."""

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def check_golden(name: str, found: str) -> None:
    """Set DIGEST_UPDATE_GOLDEN=1 to accept what is `found`."""
    file = GOLDEN / name
    if os.environ.get("DIGEST_UPDATE_GOLDEN"):
        file.write_text(found, encoding="utf-8", newline="\n")
    assert found == file.read_text(encoding="utf-8")
