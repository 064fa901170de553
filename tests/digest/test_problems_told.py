"""What could not be rendered is told: on the command line and in a run's report."""

from datetime import date

from cli_calls import digest
from desks import MORNING, courier

from digest.desk import open_desk
from digest.edits import FRONT_PAGE, add_block, new_edition
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    EditionId,
    Image,
    MediaId,
    RenderProblem,
)
from digest.pipeline.gate import report

DAMAGED = MediaId("0" * 64)

EMPTY = new_edition(id=EditionId("e"), title="The Courier", date=date(2026, 3, 12), created=MORNING)


def test_render_tells_it_and_writes_the_rest(tmp_path):
    story = Article(headline="Ferry Painted", images=(Image(media=DAMAGED, alt="A ferry"),))
    block = ArticleBlock(id=BlockId("b"), article=story)
    with open_desk(tmp_path / "desk") as desk:
        desk.media.mkdir(exist_ok=True)
        (desk.media / DAMAGED).write_bytes(b"no picture")
        desk.library.save_edition(add_block(EMPTY, block, section=FRONT_PAGE), saved=MORNING)
    place = tmp_path / "page.html"
    answer = digest(
        "--desk", tmp_path / "desk", "render", "e", "--format", "web", "--out", place, "--json"
    )
    assert answer.code == 0
    assert "“Ferry Painted” could not be rendered." in answer.err
    assert "printed without its pictures" in answer.err
    assert len(answer.json["problems"]) == 1
    assert "Ferry Painted" in place.read_text(encoding="utf-8")


def test_the_report_of_a_run_names_each_once():
    problem = RenderProblem(reason="“Ferry Painted” could not be rendered.", remedy="Mend it.")
    said = report(EMPTY, (), courier(), (problem, problem))
    assert said.count("Ferry Painted") == 1
    assert report(EMPTY, (), courier()) == "0 articles, 0 files delivered."
