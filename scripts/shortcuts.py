"""Writes docs/shortcuts.md by the tables of the menus: `python scripts/shortcuts.py`."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "shortcuts.md"

sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ui.menus.keys import as_markdown, key_groups  # noqa: E402

if __name__ == "__main__":
    PAGE.write_text(as_markdown(key_groups()), encoding="utf-8")
