"""Sites made of what the library has, and what was taken down on them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cli_calls import digest
from desks import (
    COURIER,
    DAY,
    MORNING,
    Clock,
    courier,
    desk_with,
    saved_pages,
    source,
    warm_press,
)

from digest.deliver.site_folder import SiteFolder
from digest.desk import Desk
from digest.model import ArticleId, Publication, SiteChannel
from digest.pipeline import build_site, channels_of, mend_sites, publish
from digest.render import Press

SITE = SiteChannel(name="archive", path="site", formats=("web",))


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    with warm_press(tmp_path_factory.mktemp("media")) as press:
        yield press


@pytest.fixture
def publication(tmp_path: Path) -> Publication:
    recipe_of = courier(source(saved_pages(tmp_path / "pages")))
    return replace(recipe_of, channels=(SITE,))


@pytest.fixture
def desk(tmp_path: Path, publication: Publication, press: Press) -> Iterator[Desk]:
    """A desk whose publication has issued one edition, which stands on its site."""
    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        publish(publication, desk, date=DAY, now=Clock(MORNING))
        yield desk


def on_site(desk: Desk) -> bytes:
    """All that the site says."""
    site = desk.folder / "site"
    return b"".join(path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file())


def article_called(headline: str, desk: Desk) -> ArticleId:
    (about,) = SiteFolder(desk.folder / "site").editions()
    return next(story.article for story in about.stories if story.headline == headline)


def test_a_run_puts_its_edition_on_the_site(desk: Desk) -> None:
    assert b"Barrier Holds" in (desk.folder / "site/index.html").read_bytes()
    (edition,) = desk.library.editions(COURIER)
    (receipt,) = desk.library.deliveries(edition.id)
    assert receipt.channel == "site:archive"


def test_what_was_taken_down_is_nowhere_on_the_site_until_it_is_put_back(
    desk: Desk, publication: Publication
) -> None:
    before = on_site(desk)
    article = article_called("Bats Keep Time", desk)
    desk.library.take_down(article, reason="The agency took it back.", by="desk", at=MORNING)
    (mended,) = mend_sites(desk)
    assert len(mended.made) == 1
    after = on_site(desk)
    assert b"Bats Keep Time" not in after
    assert b"The agency took it back." in after
    assert b"Barrier Holds" in after
    assert mend_sites(desk) == ()
    desk.library.put_back(article)
    mend_sites(desk)
    assert on_site(desk) == before


def test_the_command_builds_what_is_missing_and_nothing_else(
    desk: Desk, publication: Publication
) -> None:
    before = on_site(desk)
    (page,) = (desk.folder / "site/editions").glob("*/edition.html")
    page.unlink()
    call = ("--desk", desk.folder, "site", "build", COURIER)
    answer = digest(*call, "--json")
    assert answer.code == 0
    assert [len(each["made"]) for each in answer.json] == [1]
    assert on_site(desk) == before
    assert "0 made, 1 stood as they should" in digest(*call).out


def test_a_site_elsewhere_is_built_whole_and_the_same(desk: Desk, publication: Publication) -> None:
    other = replace(SITE, name="other", path="other")
    build_site(replace(publication, channels=(other,)), other, desk)
    here, there = desk.folder / "site", desk.folder / "other"
    for path in here.rglob("*"):
        if path.is_file():
            assert path.read_bytes() == (there / path.relative_to(here)).read_bytes()


def test_the_takedown_command_buries_it_on_the_sites(desk: Desk) -> None:
    article = article_called("Bats Keep Time", desk)
    answer = digest("--desk", desk.folder, "takedown", article, "--reason", "Wrong.", "--json")
    assert len(answer.json["buried"]) == 1
    assert b"Bats Keep Time" not in on_site(desk)


def test_a_publication_without_a_site_is_told_how_to_get_one(
    desk: Desk, publication: Publication
) -> None:
    desk.library.save_publication(replace(publication, channels=()))
    answer = digest("--desk", desk.folder, "site", "build", COURIER)
    assert answer.code == 1
    assert "digest channels add" in answer.err
    assert channels_of(publication, desk) == (SITE,)
