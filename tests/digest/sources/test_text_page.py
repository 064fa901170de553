"""Saved text pages: what is headline, dateline, paragraph and list in them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model import Scope
from digest.model.articles import part_text
from digest.sources.extract import Extract
from digest.sources.text_page import read_text_page

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
JST = timezone(timedelta(hours=9))

PAGE = """Ferry Line to Reopen After Nine Years (UPDATE 2)
09:30 JST, March 9, 2026 (updated at 14:05 JST)
The ferry between the two islands will run again from April.
“We kept the pier painted,” the harbour master said.
"Harbour" POPULAR ARTICLE
-
Lighthouse Keeper Retires
-
-3 C at the Quay; Ropes Frozen Stiff
TC ACCESS RANKING
- Twelve Soups for a Cold Week
- Lighthouse Keeper Retires
"""


def read(page: str | bytes) -> Extract:
    return read_text_page(page, name="page.txt", now=NOW)


def article_of(page: str | bytes):
    (article,) = read(page).articles
    return article


def lists_of(page: str) -> list[tuple[str, list[str]]]:
    return [(each.title, [item.title for item in each.items]) for each in read(page).rankings]


def paragraphs_of(page: str) -> list[str]:
    return [part_text(part) for part in article_of(page).body]


def page_with(*, headline: str = "Headline", dateline: str = "09:30 JST, March 9, 2026") -> str:
    return f"{headline}\n{dateline}\nThe only paragraph of the page.\n"


def test_a_page_is_taken_apart():
    article = article_of(PAGE)
    assert article.headline == "Ferry Line to Reopen After Nine Years"
    assert article.update_number == 2
    assert article.dateline == "09:30 JST, March 9, 2026 (updated at 14:05 JST)"
    assert article.published == datetime(2026, 3, 9, 9, 30, tzinfo=JST)
    assert article.updated == datetime(2026, 3, 9, 14, 5, tzinfo=JST)
    assert [part_text(part) for part in article.body] == [
        "The ferry between the two islands will run again from April.",
        "“We kept the pier painted,” the harbour master said.",
    ]
    assert article.section == "Harbour"
    assert article.language == "en"


def test_the_lists_keep_their_titles_scopes_and_order():
    by_section, of_site = read(PAGE).rankings
    assert by_section.title == '"Harbour" POPULAR ARTICLE'
    assert (by_section.scope, by_section.section) == (Scope.SECTION, "Harbour")
    assert [item.title for item in by_section.items] == [
        "Lighthouse Keeper Retires",
        "-3 C at the Quay; Ropes Frozen Stiff",
    ]
    assert (of_site.scope, of_site.section) == (Scope.SITE, None)
    assert [item.position for item in of_site.items] == [1, 2]


def test_a_list_was_captured_when_the_page_was_updated():
    assert {each.captured for each in read(PAGE).rankings} == {
        datetime(2026, 3, 9, 14, 5, tzinfo=JST)
    }


def test_without_a_dateline_a_list_was_captured_now():
    (ranking,) = read("Headline\nA paragraph.\nMOST READ\n- One title\n").rankings
    assert ranking.captured == NOW


@pytest.mark.parametrize(
    ("headline", "expected", "number"),
    [
        ("Bridge Opens (UPDATE 3)", "Bridge Opens", 3),
        ("Bridge Opens (Update 12)", "Bridge Opens", 12),
        ("Bridge Opens（ＵＰＤＡＴＥ　４）", "Bridge Opens", 4),
        ("Bridge Opens （UPDATE ５）", "Bridge Opens", 5),
        ("Bridge Opens (UPDATE)", "Bridge Opens", None),
        ("Bridge Opens", "Bridge Opens", None),
        ("Phone (UPDATE Fails) Again", "Phone (UPDATE Fails) Again", None),
        ("(UPDATE 1)", "(UPDATE 1)", None),
    ],
)
def test_the_update_marker_leaves_the_headline(headline: str, expected: str, number: int | None):
    article = article_of(page_with(headline=headline))
    assert (article.headline, article.update_number) == (expected, number)


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.replace("\n", "\n\n").encode(),
        lambda text: text.replace(" ", "\xa0").encode(),
        lambda text: text.replace("-\n", "-  \n").encode(),
        lambda text: text.replace('"Harbour"', "“Harbour”").encode(),
    ],
    ids=["bom", "16", "16le", "16be", "crlf", "cr", "blank-lines", "nbsp", "trailing", "curly"],
)
def test_the_same_page_is_read_from_other_bytes(encode):
    extract = read(encode(PAGE))
    (article,) = extract.articles
    assert article == article_of(PAGE)
    assert [each.items for each in extract.rankings] == [each.items for each in read(PAGE).rankings]
    assert extract.problems == ()


def test_full_width_digits_are_digits():
    page = PAGE.replace("09:30", "０９：３０").replace("- Tw", "１．Tw").replace("- Li", "２．Li")
    assert article_of(page).published == datetime(2026, 3, 9, 9, 30, tzinfo=JST)
    assert lists_of(page) == lists_of(PAGE)


@pytest.mark.parametrize(
    "bullet", ["- ", "– ", "• ", "・", "* ", "-\n", "–\n", "•\n", "・\n", "-\n\n", "· "]
)
def test_every_bullet_marks_an_item(bullet: str):
    items = ["First Title of Them", "2025 in Pictures: 10 Things to See - and 3 to Skip"]
    page = "Headline\nA paragraph.\nACCESS RANKING\n" + "".join(f"{bullet}{i}\n" for i in items)
    assert lists_of(page) == [("ACCESS RANKING", items)]


@pytest.mark.parametrize(
    "number", ["{}. ", "{}位 ", "{}位\n", "{}.\n", "{}\n", "({}) ", "第{}位　"]
)
def test_every_number_marks_an_item(number: str):
    items = ["First Title of Them", "3 Ski Lifts Halted", "Another One"]
    lines = "".join(f"{number.format(at)}{item}\n" for at, item in enumerate(items, 1))
    assert lists_of(f"Headline\nA paragraph.\nACCESS RANKING\n{lines}") == [
        ("ACCESS RANKING", items)
    ]


def test_a_heading_without_items_stays_as_an_empty_list():
    page = "Headline\nA paragraph.\n“Business” POPULAR ARTICLE\nJN ACCESS RANKING\n- A Title\n-\n"
    assert lists_of(page) == [
        ("“Business” POPULAR ARTICLE", []),
        ("JN ACCESS RANKING", ["A Title"]),
    ]


def test_a_repeated_item_and_a_cut_one_stay():
    page = "Headline\nA paragraph.\nMOST READ\n- Twice Told\n- Twice Told\n- Cut in the mid"
    assert lists_of(page) == [("MOST READ", ["Twice Told", "Twice Told", "Cut in the mid"])]


@pytest.mark.parametrize(
    "line",
    [
        "- We had to melt the lock with a kettle, a shop owner said.",
        "RANKING FIRST among cold towns has become a local joke.",
        "The access ranking of the site was hacked.",
        "He was the most popular of the three.",
        "<b>Bold</b> words and {{ 7 * 7 }} stay as they are.",
        "May 7, 2024 was a cold day.",
    ],
)
def test_such_a_line_is_a_paragraph(line: str):
    page = f"Headline\n09:30 JST, March 9, 2026\nFirst paragraph.\n{line}\nMOST READ\n- A Title\n"
    assert paragraphs_of(page) == ["First paragraph.", line]
    assert lists_of(page) == [("MOST READ", ["A Title"])]


@pytest.mark.parametrize(
    "heading",
    [
        "POPULAR ARTICLES", "ACCESS RANKING", "人気記事", "アクセスランキング", "MOST READ",
        "Most read", "「国際」アクセスランキング", "‘World’ POPULAR ARTICLE", "Meistgelesen",
    ],
)  # fmt: skip
def test_headings_of_other_sites_begin_a_list(heading: str):
    page = f"Headline\nA paragraph.\n{heading}\n- One title\n"
    assert lists_of(page) == [(heading, ["One title"])]


def test_a_page_without_lists_or_dateline_is_an_article_still():
    article = article_of("Headline\nFirst.\nSecond.\n")
    assert (article.published, article.dateline, article.section) == (None, None, None)
    assert [part_text(part) for part in article.body] == ["First.", "Second."]


def test_what_cannot_be_decoded_is_replaced_and_told():
    extract = read(PAGE.encode().replace(b"painted", b"p\xffinted"))
    assert "p\ufffdinted" in part_text(extract.articles[0].body[1])
    assert len(extract.problems) == 1


def test_nul_is_removed():
    assert article_of("Head\0line\nA para\0graph.\n").headline == "Headline"


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xff\xfe", b"\xef\xbb\xbf"])
def test_nothing_gives_a_problem(data: bytes):
    extract = read(data)
    assert extract.articles == ()
    assert extract.problems == ("page.txt holds no text.",)


def test_a_first_line_too_long_is_cut_and_told():
    extract = read("word " * 50_000)
    assert len(extract.articles[0].headline) < 150
    assert len(extract.problems) == 1


def test_a_list_far_too_long_is_cut_and_told():
    extract = read("H\nA paragraph.\nMOST READ\n" + "".join(f"- Item {n}\n" for n in range(3000)))
    assert len(extract.rankings[0].items) == 500
    assert len(extract.problems) == 1


@given(st.binary(max_size=600))
def test_no_bytes_raise(data: bytes):
    assert read(data).kind == "text"


words = st.text("abcdefghij ABCDEF’“”", min_size=1, max_size=40).map(
    lambda text: "W" + " ".join(text.split())
)
bullets = st.sampled_from(["- ", "-\n", "・", "• ", "–\n"])


@given(
    headline=words,
    number=st.none() | st.integers(0, 999),
    day=st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    clock=st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    body=st.lists(words.map(lambda text: text + "."), max_size=4),
    items=st.lists(words, max_size=6),
    bullet=bullets,
)
def test_a_page_gives_back_what_it_was_made_of(headline, number, day, clock, body, items, bullet):
    published = datetime.combine(day, clock, JST)
    lines = [headline + (f" (UPDATE {number})" if number is not None else "")]
    lines += [f"{published:%H:%M} JST, {published:%B} {published.day}, {published.year}"]
    lines += [*body, "JN ACCESS RANKING", *(f"{bullet}{item}" for item in items)]
    page = "\n".join(lines)
    article = article_of(page)
    assert (article.headline, article.update_number) == (headline, number)
    assert article.published == published
    assert [part_text(part) for part in article.body] == body
    assert lists_of(page) == [("JN ACCESS RANKING", items)]
