"""The press: one worker process that may be stopped, may break, and is always there again."""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from render_editions import article, body, edition, stored

from digest.errors import RenderCancelled, RenderError
from digest.model import ArticleBlock, BlockId, Edition, Format, ImageBlock, TextBlock
from digest.model.articles import part_text as plain_text
from digest.render import Press, render_here
from digest.render.jobs import Job
from digest.render.worker import serve

LITTLE = edition(("Front page", [ArticleBlock(id=BlockId("a"), article=article(1))]))
LONG = edition(
    ("Front page", []),
    *(
        (
            f"Section {n}",
            [ArticleBlock(id=BlockId(f"{n}"), article=replace(article(n), body=body(800)))],
        )
        for n in range(6)
    ),
)
USUAL = edition(
    ("Front page", [ArticleBlock(id=BlockId(f"a{n}"), article=article(n)) for n in range(8)])
)


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    with Press(media=tmp_path_factory.mktemp("media")) as press:
        yield press


def workers() -> list[int]:
    return [p.pid or 0 for p in multiprocessing.active_children() if p.name == "digest-press"]


def test_it_renders_what_this_process_would(press: Press, tmp_path: Path) -> None:
    assert press.render(LITTLE, Format.PDF) == render_here(LITTLE, Format.PDF, media=tmp_path)
    assert press.render(LITTLE, Format.WEB) == render_here(LITTLE, Format.WEB, media=tmp_path)


def test_the_worker_stays_warm(press: Press) -> None:
    press.render(LITTLE, Format.WEB)
    before = workers()
    press.render(LITTLE, Format.WEB)
    assert workers() == before


def test_a_cancelled_job_raises_and_the_next_one_is_rendered(press: Press) -> None:
    running = press.submit(LONG, Format.PDF)
    while not running.done():
        press.cancel()
    with pytest.raises(RenderCancelled):
        running.result()
    assert press.render(LITTLE, Format.WEB).format is Format.WEB


def test_cancelling_nothing_changes_nothing(press: Press) -> None:
    press.cancel()
    assert press.render(LITTLE, Format.WEB).content


def test_a_worker_that_dies_at_work_by_accident_is_replaced_by_another(press: Press) -> None:
    press.render(LITTLE, Format.WEB)
    (worker,) = workers()
    running = press.submit(USUAL, Format.PDF)
    while not running.running():
        pass
    os.kill(worker, signal.SIGKILL)
    rendition = running.result(timeout=60)
    assert rendition.problems == ()
    assert rendition == press.render(USUAL, Format.PDF)


def test_a_block_that_cannot_be_rendered_is_told_and_the_rest_is_printed(tmp_path: Path) -> None:
    damaged = stored(tmp_path, "rope")
    (tmp_path / str(damaged.media)).write_bytes(b"no picture")
    pictured = ArticleBlock(id=BlockId("b"), article=replace(article(2), images=(damaged,)))
    plain = ArticleBlock(id=BlockId("c"), article=article(3))
    picture = ImageBlock(id=BlockId("d"), image=damaged)
    paper = edition(("Front page", [plain]), ("Valley", [pictured, picture]))
    with Press(media=tmp_path) as press:
        rendition = press.render(paper, Format.WEB)
    assert [problem.block for problem in rendition.problems] == ["b", "d"]
    assert "its file is damaged" in rendition.problems[0].reason
    page = rendition.content.decode()
    assert article(3).headline in page
    assert plain_text(article(2).body[0]) in page
    assert "This could not be printed." in page


def test_a_rescue_can_be_stopped(tmp_path: Path) -> None:
    with Press(media=tmp_path, time_limit=0.5) as press:
        running = press.submit(LONG, Format.PDF)
        while not running.done():
            press.cancel()
        with pytest.raises(RenderCancelled):
            running.result()


def test_a_worker_that_dies_at_rest_is_replaced(press: Press) -> None:
    press.render(LITTLE, Format.WEB)
    (worker,) = (p for p in multiprocessing.active_children() if p.name == "digest-press")
    os.kill(worker.pid or 0, signal.SIGKILL)
    worker.join(10)
    assert press.render(LITTLE, Format.WEB).content


def test_a_worker_whose_owner_is_gone_ends_quietly(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    worker = spawn.Process(target=serve, args=(theirs, tmp_path, None, 4 * 1024**3))
    worker.start()
    theirs.close()
    ours.send(Job(edition=LITTLE, format=Format.PDF))
    ours.close()
    worker.join(30)
    assert worker.exitcode == 0
    assert capfd.readouterr().err == ""


def test_an_error_of_the_rendering_comes_back_as_one(press: Press) -> None:
    before = workers()
    with pytest.raises(RenderError, match="no theme") as caught:
        press.render(replace(LITTLE, theme="absent"), Format.PDF)
    assert caught.value.theme == "absent"
    assert workers() == before


def test_several_threads_may_use_it(press: Press) -> None:
    editions = [replace(LITTLE, title=f"Paper {n}") for n in range(4)]

    def title_is_printed(made: Edition) -> bool:
        return made.title.encode() in press.render(made, Format.WEB).content

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(title_is_printed, editions))


def test_a_rendering_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    with Press(media=tmp_path, time_limit=0.01) as press:
        with pytest.raises(RenderError, match="longer than"):
            press.render(LONG, Format.PDF)
        assert len(workers()) >= 1


def test_a_block_that_wants_too_much_memory_is_left_out(tmp_path: Path) -> None:
    bomb = TextBlock(id=BlockId("bomb"), title="Ballast", text="rope " * 40_000_000)
    paper = edition(("Front page", [*LITTLE.blocks, bomb]))
    with Press(media=tmp_path, memory_limit=400 * 1024**2) as press:
        rendition = press.render(paper, Format.TEXT)
    (problem,) = rendition.problems
    assert problem.block == "bomb"
    assert "“Ballast” could not be rendered" in problem.reason
    assert article(1).headline in rendition.content.decode()


def test_closing_leaves_no_process_and_takes_no_jobs(tmp_path: Path) -> None:
    others = set(workers())
    press = Press(media=tmp_path)
    press.warm()
    running = press.submit(LONG, Format.PDF)
    press.close()
    press.close()
    assert set(workers()) <= others
    assert running.cancelled() or isinstance(running.exception(), RenderError)
    with pytest.raises(RenderError, match="closed"):
        press.submit(LITTLE, Format.PDF)


def test_the_process_that_owns_the_press_never_imports_weasyprint() -> None:
    script = "import digest.render, sys; print('weasyprint' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert done.stdout.strip() == "False"
