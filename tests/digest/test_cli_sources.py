"""sources: what is read, how it fares, and what an address offers."""

import pytest
from cli_calls import digest
from desks import saved_pages
from loopback_site import loopback_site

import samples
from samples.serve import serve

OPML = """<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Water"><outline type="rss" text="Tides" xmlUrl="https://tides.example/feed"/></outline>
<outline type="rss" text="Bells" xmlUrl="https://bells.example/feed"/>
<outline type="rss" text="Odd" xmlUrl="gopher://old.example/"/>
</body></opml>"""


@pytest.fixture
def desk(tmp_path):
    """A desk whose one publication reads a folder of saved pages."""
    options = ("--desk", tmp_path / "desk")
    pages = saved_pages(tmp_path / "pages")
    made = digest(*options, "publications", "add", "The Courier", "--folder", f"Harbour={pages}")
    assert made.code == 0, made.err
    return options


def only(desk):
    (source,) = digest(*desk, "sources", "--json").json
    return source


def test_a_source_that_was_never_read_says_so(desk):
    source = only(desk)

    assert (source["name"], source["state"], source["last_tried"]) == ("Harbour", "untried", None)


def test_a_source_tells_when_it_was_read_and_what_came(desk):
    assert digest(*desk, "gather").code == 0
    source = only(desk)

    assert source["state"] == "good"
    assert source["last_good"] == source["last_tried"] is not None
    assert source["came"]["articles_new"] == 2
    assert source["came"]["rankings"] == 1
    assert "2 new, 1 chart" in digest(*desk, "sources").out


def test_a_failing_source_stands_first_with_its_reason(desk, tmp_path):
    digest(*desk, "publications", "add", "Other", "--page", tmp_path / "gone.html")
    digest(*desk, "gather")
    first, second = digest(*desk, "sources", "--json").json

    assert (first["state"], first["failures_in_row"]) == ("failing", 1)
    assert "There is no file" in first["reason"]
    assert first["warnings"][0]["remedy"]
    assert second["state"] == "good"
    listed = digest(*desk, "sources", "list", "--publication", "Other").out
    assert "There is no file" in listed
    assert "Harbour" not in listed


def test_a_paused_source_is_left_out_until_it_is_resumed(desk):
    assert digest(*desk, "sources", "pause", "Harbour").code == 0
    digest(*desk, "gather")
    assert (only(desk)["state"], only(desk)["last_tried"]) == ("paused", None)
    assert digest(*desk, "sources", "resume", "harbour").code == 0
    digest(*desk, "gather")
    assert only(desk)["state"] == "good"


def test_what_is_given_changes_and_the_rest_stays(desk):
    before = only(desk)
    answer = digest(
        *desk, "sources", "change", before["id"], "--name", "Quays", "--section", "", "--limit", 7,
        "--ignore-robots", "--watch",
    )  # fmt: skip
    assert answer.code == 0, answer.err
    changed = only(desk)

    told = ("name", "section", "limit", "robots", "watch")
    assert [changed[field] for field in told] == ["Quays", None, 7, False, True]
    assert changed["address"] == before["address"]
    assert digest(*desk, "sources", "change", "Quays").code == 2


def test_a_source_is_shown_and_removed(desk):
    assert "untried, folder of The Courier" in digest(*desk, "sources", "show", "Harbour").out
    assert digest(*desk, "sources", "remove", "Harbour").code == 0
    assert digest(*desk, "sources", "--json").json == []
    missing = digest(*desk, "sources", "show", "Harbour")
    assert (missing.code, missing.out) == (1, "")
    assert "There is no source “Harbour”. See: digest sources" in missing.err


def test_two_of_one_name_are_told_apart_by_their_ids(desk, tmp_path):
    digest(*desk, "publications", "add", "Other", "--folder", f"Harbour={tmp_path}")
    answer = digest(*desk, "sources", "show", "Harbour")

    assert answer.code == 1
    assert "give the id" in answer.err


def test_an_address_is_looked_at_and_its_best_offer_added(desk):
    with serve(samples.DAY_ONE) as base:
        address = base.removeprefix("http://")
        offers = digest(*desk, "sources", "discover", address, "--allow-private", "--json").json
        added = digest(
            *desk, "sources", "add", address, "--allow-private", "--limit", 3, "--json"
        ).json["added"]
        again = digest(*desk, "sources", "add", address, "--allow-private")

    best, *others = offers["offers"]
    assert best["source"]["kind"] == "feed"
    assert best["headlines"]
    assert samples.SITE_CHART in [title for other in others for title in other["rankings"]]
    (source,) = added
    assert (source["address"], source["limit"]) == (best["source"]["address"], 3)
    assert source["allow_private"]
    assert "The Courier has nothing new to read." in again.out


def test_an_address_that_offers_nothing_changes_nothing(desk):
    with loopback_site() as site:
        answer = digest(*desk, "sources", "add", site.url("/none"), "--allow-private")

    assert (answer.code, len(digest(*desk, "sources", "--json").json)) == (1, 1)
    assert answer.err.startswith("digest: ")


def test_a_list_comes_in_and_goes_out(desk, tmp_path):
    given, written = tmp_path / "mine.opml", tmp_path / "ours.opml"
    given.write_text(OPML, encoding="utf-8")
    added = digest(*desk, "sources", "import", given, "--json").json

    assert [(s["name"], s["section"]) for s in added["added"]] == [
        ("Tides", "Water"),
        ("Bells", None),
    ]
    assert any("“Odd”" in problem for problem in added["problems"])
    assert digest(*desk, "sources", "export", "--out", written).code == 0
    digest(*desk, "publications", "add", "Twin", "--feed", "https://first.example/feed")
    back = digest(*desk, "sources", "import", written, "--to", "Twin", "--json").json["added"]
    assert {"https://tides.example/feed", "https://bells.example/feed"} <= {
        source["address"] for source in back
    }


def test_with_several_publications_one_must_be_named(desk, tmp_path):
    digest(*desk, "publications", "add", "Other", "--folder", tmp_path)
    answer = digest(*desk, "sources", "import", tmp_path / "any.opml")

    assert answer.code == 2
    assert "--to" in answer.err


FRONT = """<!doctype html><html lang="en"><head><title>Gazette</title></head><body>
<main><h1>Gazette</h1></main>
<div id="box"><p>What the town talks about</p><div class="rows">
<div><a href="/bats">The bats in the town hall clock keep better time than the clock</a></div>
<div><a href="/piano">The piano that floated to the fish market is played again</a></div>
<div><a href="/mill">Bakers club together to buy the last mill on the river</a></div>
</div></div></body></html>"""


def test_a_chart_that_is_not_found_is_pointed_at(desk, tmp_path):
    page = tmp_path / "pages" / "front.html"
    page.write_text(FRONT, encoding="utf-8")
    (candidate, *_) = digest(*desk, "sources", "charts", page, "--json").json
    assert [item["title"][:9] for item in candidate["items"]] == [
        "The bats ",
        "The piano",
        "Bakers cl",
    ]
    assert not candidate["found"]

    selector = candidate["selector"]
    pinned = digest(*desk, "sources", "pin", "Harbour", selector, "--title", "Talk of the Town")
    assert pinned.code == 0, pinned.err
    came = digest(*desk, "gather", "Harbour", "--json").json["rankings"]
    assert {"title": "Talk of the Town", "items": 3} in came

    assert digest(*desk, "sources", "unpin", "Harbour", selector).code == 0
    assert only(desk)["charts"] == []
    assert digest(*desk, "sources", "unpin", "Harbour", selector).code == 1


def test_a_page_without_lists_says_so(desk, tmp_path):
    answer = digest(*desk, "sources", "charts", tmp_path / "pages" / "0.txt")

    assert answer.code == 1
    assert "no list of three links" in answer.out


def test_a_page_that_wants_no_machines_shows_its_lists_where_its_owner_agrees(desk):
    with loopback_site() as site:
        site.page("/robots.txt", "User-agent: *\nDisallow: /", "text/plain")
        charts = (*desk, "sources", "charts", site.page("/", FRONT), "--allow-private")
        refused = digest(*charts)
        shown = digest(*charts, "--ignore-robots")

    assert (refused.code, shown.code) == (1, 0)
    assert "--ignore-robots" in refused.err
    assert "The bats in the town hall clock" in shown.out
