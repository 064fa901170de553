"""Two kills of many; `make torture` does the rest."""

import os

from torture_kills import torture


def test_a_window_that_is_killed_loses_two_seconds_at_most(tmp_path):
    told = []
    story, wrong = torture(
        tmp_path,
        2,
        mode="typing",
        seed=7,
        environment=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        longest=0.5,
        report=told.append,
    )
    assert wrong == []
    assert story.edits > 0
    assert story.recovered == 1, "the second window tells of the first one's end"
