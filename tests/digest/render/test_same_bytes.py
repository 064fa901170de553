"""The same edition gives the same bytes in every format, whoever renders it, when and where."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from digest.model import Format

_RENDER = """
import hashlib, json, sys
from datetime import datetime
from pathlib import Path

import time_machine

media, day, formats = Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]), sys.argv[3].split()
sys.path[:0] = sys.argv[4:]

with time_machine.travel(day):
    from render_editions import daily, every_block

    from digest.model import Format
    from digest.render import render_here
    from digest.render.memory import Memory

    made, memory = every_block(media), Memory()
    if len(formats) > 1 and formats[0] != "pdf":
        render_here(daily(media, articles=3, briefs=1), Format.PDF, media=media, memory=memory)
    print(json.dumps({
        name: hashlib.sha256(
            render_here(made, Format(name), media=media, memory=memory).content
        ).hexdigest()
        for name in formats
    }))
"""


def rendering(
    media: Path, *, day: str, zone: str, seed: str, formats: list[Format]
) -> subprocess.Popen[str]:
    """A process of its own on another day, in another zone, with another hash of each word."""
    here = Path(__file__)
    return subprocess.Popen(
        [
            sys.executable,
            "-c",
            _RENDER,
            media,
            day,
            " ".join(formats),
            here.parents[3],
            here.parent,
        ],
        env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": "C.UTF-8"},
        cwd=media.parent,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.timeout(120)
def test_two_processes_on_two_days_render_the_same(tmp_path: Path) -> None:
    formats = list(Format)
    processes = [
        rendering(
            tmp_path / "here", day="2026-03-12T06:00+00:00", zone="UTC", seed="1", formats=formats
        ),
        # The other has rendered before, and renders in another order.
        rendering(
            tmp_path / "there",
            day="2031-11-30T23:59+00:00",
            zone="Pacific/Auckland",
            seed="2",
            formats=formats[::-1],
        ),
    ]
    outputs = [process.communicate()[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    here, there = map(json.loads, outputs)
    assert here.keys() == set(formats)
    assert {name for name in formats if here[name] != there[name]} == set()
