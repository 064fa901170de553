"""`digest run` reads what comes into watched folders."""

import select
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desks import MORNING, courier, desk_with, saved_pages, source

ROOT = Path(__file__).parents[2]
PATIENCE = 60


def test_run_gathers_what_comes_into_a_watched_folder(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    publication = courier(replace(source(saved_pages(folder)), watch=True))
    with desk_with(tmp_path / "desk", publication):
        pass
    command = [sys.executable, str(ROOT / "main.py"), "--desk", str(tmp_path / "desk"), "run"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        assert "watching" in process.stderr.readline()
        for number in range(PATIENCE // 4):  # what lies there when it first looks is no news
            (folder / f"more{number}.txt").write_text(f"Late News {number}\nIt came in late.\n")
            if select.select([process.stdout], [], [], 4)[0]:
                break
        told = process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert "came in" in told
    with desk_with(tmp_path / "desk") as desk:
        headlines = {
            each.article.headline
            for each in desk.library.candidates(MORNING - timedelta(days=3650))
        }
    assert any(headline.startswith("Late News") for headline in headlines)
    assert "Barrier Holds" not in headlines
