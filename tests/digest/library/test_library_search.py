"""Finding articles again."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from library_examples import NOON, article, chart, edition, issued

from digest.library import ArticleQuery, ArticleRow, Library, open_library
from digest.model import Direction, RankingItem, RankingList, Scope

ADDRESS = "https://bay.example/ferry"


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> Iterator[Library]:
    """A library of a few articles that no test changes."""
    library = open_library(tmp_path_factory.mktemp("filled"))
    library.save_articles(
        [
            article("Élection à Genève", byline=("Chloé Favre",), published=NOON),
            article("Harbour plan approved", body="The election is over.", published=NOON),
            article("東京都庁で会議", body="首相は京都へ行った。", published=NOON),
            article("ＮＨＫ rises, ﾃﾚﾋﾞ too", published=NOON),
            article("G7首脳が集まる", published=NOON),
            article("서울에서 회의", published=NOON),
            article("U.S. steel’s “quiet” year", standfirst="C++ & <b>", published=NOON),
        ],
        gathered=NOON,
    )
    yield library
    library.close()


def headlines(library: Library, **query) -> list[str]:
    return [row.headline for row in library.search(ArticleQuery(**query))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("geneve", ["Élection à Genève"]),
        ("GENÈVE", ["Élection à Genève"]),
        ("Gene\u0300ve", ["Élection à Genève"]),
        ("gen", ["Élection à Genève"]),
        ("favre", ["Élection à Genève"]),
        ("elect", ["Élection à Genève", "Harbour plan approved"]),
        ("elect ", []),
        ("harbour appr", ["Harbour plan approved"]),
        ("appr harbour", []),
        ('"plan approved"', ["Harbour plan approved"]),
        ('"approved plan"', []),
        ('"plan appr', ["Harbour plan approved"]),
        ("election over", ["Harbour plan approved"]),
        ("東", ["東京都庁で会議"]),
        ("東京", ["東京都庁で会議"]),
        ("京都", ["東京都庁で会議"]),
        ("庁", ["東京都庁で会議"]),
        ("都庁で", ["東京都庁で会議"]),
        ("東都", []),
        ("へ行った", ["東京都庁で会議"]),
        ("会議 首相", ["東京都庁で会議"]),
        ("nhk", ["ＮＨＫ rises, ﾃﾚﾋﾞ too"]),
        ("テレビ", ["ＮＨＫ rises, ﾃﾚﾋﾞ too"]),
        ("首脳", ["G7首脳が集まる"]),
        ("G7首", ["G7首脳が集まる"]),
        ("g7", ["G7首脳が集まる"]),
        ("서울", ["서울에서 회의"]),
        ("회", ["서울에서 회의"]),
        ("u.s. steel", ["U.S. steel’s “quiet” year"]),
        ("quiet", ["U.S. steel’s “quiet” year"]),
        ("NOT AND OR NEAR(", []),
        ("headline:quiet", []),
        ("nothing of the kind", []),
    ],
)
def test_words_find(filled, words, expected):
    assert headlines(filled, words=words) == expected
    assert filled.count(ArticleQuery(words=words)) == len(expected)


@pytest.mark.parametrize("words", ["", "  ", '"', "*", "🙂", "-", "\0", "('"])
def test_what_has_no_letter_narrows_nothing(filled, words):
    assert filled.count(ArticleQuery(words=words)) == 7


@given(st.text())
def test_no_text_is_refused(filled, words):
    rows = filled.search(ArticleQuery(words=words))
    assert filled.count(ArticleQuery(words=words)) == len(rows)


@given(st.text(alphabet="\"*^:()+-{}ANDORNET \0\\'% 東a", max_size=30))
def test_no_operator_is_obeyed(filled, words):
    rows = filled.search(ArticleQuery(words=words))
    assert filled.count(ArticleQuery(words=words)) == len(rows)


@pytest.mark.parametrize(
    "words", ["word " * 20_000, " ".join(map(str, range(9_000))), "東 " * 9_000, "東京" * 9_000,
              "a" * 99_999, '"' + "w " * 9_000]
)  # fmt: skip
def test_a_pasted_page_is_answered_at_once(filled, words):
    assert len(filled.search(ArticleQuery(words=words))) <= 1


@given(
    st.text(alphabet="東京都庁会議アーッぎ々한국", min_size=1, max_size=12),
    st.integers(0, 11),
    st.integers(1, 12),
)
@settings(max_examples=60)
def test_any_stretch_of_an_unspaced_text_is_found(scratch, text, start, length):
    stretch = text[start : start + length]
    assume(stretch)
    wanted = article(f"On {text}.", url="https://bay.example/wanted")
    scratch.save_articles([wanted], gathered=NOON)
    assert wanted.id in [row.id for row in scratch.search(ArticleQuery(words=stretch))]


@given(st.from_regex(r"[a-zà-ÿα-ωа-я]{1,8}( [a-zà-ÿα-ωа-я]{1,8}){0,4}", fullmatch=True), st.data())
@settings(max_examples=60)
def test_any_beginning_of_a_headline_is_found_as_one_types(scratch, text, data):
    typed = text[: data.draw(st.integers(1, len(text)))]
    wanted = article(text, url="https://bay.example/wanted")
    scratch.save_articles([wanted], gathered=NOON)
    assert wanted.id in [row.id for row in scratch.search(ArticleQuery(words=typed))]


def test_a_revision_is_found_by_its_present_words_alone(library):
    library.save_articles([article("Ferry", body="It floats.", url=ADDRESS)], gathered=NOON)
    library.save_articles([article("Ferry", body="It sinks.", url=ADDRESS)], gathered=NOON)
    assert headlines(library, words="sinks") == ["Ferry"]
    assert headlines(library, words="floats") == []


def test_a_headline_counts_more_than_a_body_and_then_the_newer(library):
    library.save_articles(
        [
            article("Weather", body="A ferry was late.", published=NOON),
            article("Ferry late", published=NOON - timedelta(days=9), body="It was."),
            article("Ferry gone", published=NOON - timedelta(days=1), body="It was."),
        ],
        gathered=NOON,
    )
    assert headlines(library, words="ferry") == ["Ferry gone", "Ferry late", "Weather"]


def test_without_words_the_newest_come_first(library):
    library.save_articles(
        [
            article("Yesterday's", published=NOON - timedelta(days=1)),
            article("Undated"),
            article("Updated", published=NOON - timedelta(days=4), updated=NOON),
        ],
        gathered=NOON - timedelta(hours=1),
    )
    assert headlines(library) == ["Updated", "Undated", "Yesterday's"]


def test_pages_neither_overlap_nor_leave_anything_out(library):
    library.save_articles(
        [article(f"Ferry {number}", published=NOON) for number in range(25)], gathered=NOON
    )
    for words in ("", "ferry"):
        query = ArticleQuery(words=words)
        pages = [library.search(query, limit=10, offset=offset) for offset in (0, 10, 20, 30)]
        assert [len(page) for page in pages] == [10, 10, 5, 0]
        assert len({row.id for page in pages for row in page}) == 25


def test_facets_narrow_alone_and_together(library):
    library.save_articles(
        [
            article("A", section="World", source="s1", published=NOON),
            article("B", section="WORLD", source="s2", published=NOON - timedelta(days=2)),
            article("C", section="Local", source="", published=NOON),
        ],
        gathered=NOON,
    )
    assert headlines(library, section="world") == ["A", "B"]
    assert headlines(library, source="s2") == ["B"]
    assert headlines(library, source="") == ["C"]
    assert sorted(headlines(library, since=NOON)) == ["A", "C"]
    assert headlines(library, section="world", since=NOON, words="a") == ["A"]
    assert library.count(ArticleQuery(section="world", words="b")) == 1


def test_a_row_tells_what_a_list_shows(library):
    ferry = article(
        "Ferry", body="one two three", update_number=2, section="World", source="s",
        published=NOON, updated=NOON + timedelta(hours=1),
    )  # fmt: skip
    library.save_articles([ferry], gathered=NOON)
    assert library.search(ArticleQuery()) == (
        ArticleRow(
            id=ferry.id, headline="Ferry", update_number=2, section="World", published=NOON,
            updated=NOON + timedelta(hours=1), source="s", words=3,
        ),
    )  # fmt: skip


def test_an_article_ran_when_an_issued_edition_printed_it(library):
    ran, drafted = article("Ran"), article("Drafted")
    library.save_articles([ran, drafted], gathered=NOON)
    library.save_edition(issued("e1", ran, date=date(2026, 3, 1)), saved=NOON)
    library.save_edition(issued("e2", ran, date=date(2026, 3, 3)), saved=NOON)
    library.save_edition(edition("e3", ran, drafted, date=date(2026, 3, 4)), saved=NOON)
    assert {row.headline: row.ran for row in library.search(ArticleQuery())} == {
        "Ran": date(2026, 3, 3),
        "Drafted": None,
    }
    assert headlines(library, unused=True) == ["Drafted"]
    assert library.count(ArticleQuery(unused=True)) == 1


def test_a_position_is_found_by_headline_or_by_address(library):
    library.save_articles(
        [article("“Ferry” returns!"), article("Other", url="https://www.bay.example/other/")],
        gathered=NOON,
    )
    items = (
        RankingItem(position=1, title="Retitled", url="http://bay.example/other#top"),
        RankingItem(position=2, title="Ferry returns"),
    )
    library.save_rankings(
        [RankingList(title="Most read", scope=Scope.SITE, items=items, captured=NOON)]
    )
    assert {row.headline: row.position for row in library.search(ArticleQuery())} == {
        "“Ferry” returns!": 2,
        "Other": 1,
    }


def test_the_sites_chart_goes_before_a_sections(library):
    library.save_articles([article("Ferry")], gathered=NOON)
    library.save_rankings(
        [
            chart("Ferry", title="Local", scope=Scope.SECTION, section="Local"),
            chart("Other", "Ferry", title="Most read"),
        ]
    )
    (row,) = library.search(ArticleQuery(ranked=True))
    assert row.position == 2


def test_a_row_tells_how_its_article_moved(library):
    library.save_articles([article("Ferry"), article("Bridge")], gathered=NOON)
    library.save_rankings([chart("Bridge", "Road", "Ferry", captured=NOON - timedelta(days=1))])
    (first,) = headlines_and_moves(library, "ferry")
    assert first == (3, None, 0)
    library.save_rankings([chart("Ferry", "Bridge", captured=NOON)])
    assert headlines_and_moves(library, "ferry") == [(1, Direction.UP, 2)]
    assert headlines_and_moves(library, "bridge") == [(2, Direction.DOWN, 1)]


def headlines_and_moves(library: Library, words: str):
    rows = library.search(ArticleQuery(words=words))
    return [(row.position, row.direction, row.places) for row in rows]


def test_ranked_leaves_out_what_left_the_chart(library):
    library.save_articles([article("Ferry"), article("Bridge")], gathered=NOON)
    library.save_rankings([chart("Ferry", captured=NOON - timedelta(days=1))])
    library.save_rankings([chart("Bridge", captured=NOON)])
    assert headlines(library, ranked=True) == ["Bridge"]


def test_a_chart_long_gone_gives_no_position(library):
    library.save_articles([article("Ferry")], gathered=NOON)
    library.save_rankings([chart("Ferry", title="Old", captured=NOON - timedelta(days=8))])
    assert headlines(library, ranked=True) == ["Ferry"]
    library.save_rankings([chart("Bridge", title="New", captured=NOON)])
    assert headlines(library, ranked=True) == []
    assert library.search(ArticleQuery())[0].position is None
