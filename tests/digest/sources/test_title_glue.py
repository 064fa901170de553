"""What leaves titles because most of a list's rows bear it, and what stays."""

import re

import pytest

from digest.sources.folding import Folded, fold, stems_pattern
from digest.sources.title_glue import without_glue

TITLES = ["A Ferry Runs Again", "Twelve Soups for March", "A Violin Found in a Barn"]


@pytest.mark.parametrize(
    "pattern",
    [
        "{n}. {}", "{n}) {}", "{n} {}", "No. {n} {}", "{n}位 {}",
        "12:3{n} {}", "{} (1{n}2)", "{} - 12{n}4",
        "{} 1{n},300 views", "{} 2{n} comments", "{} 1.2{n}0 Aufrufe",
        "{} {n} hours ago", "{}（{n}2）",
        "{} {n} min read", "{} 2026-03-1{n}", "{} 1{n}:45", "{} {n}시간 전",
        "{}（1{n}日11:30）", "{}(4/1{n})", "{}［1{n}日 9時05分］", "{}（2026年3月1{n}日）",
        "{} (3/1{n}(水) 7:15)", "{}（3月1{n}日 07:15更新）", "1{n}:05 Uhr {}", "1{n}h05 {}",
        "[1{n}.03. 12:30] {}", "3/1{n} {}", "{n}위 {}", "{n}위. {}", "第{n}名 {}",
        "{n}位：{}", "【{n}位】{}", "0{n}{}", "·{}", "[04-1{n}]{}", "{} 04/1{n}", "1{n}.05 Uhr: {}",
        "{} (1{n}:05 Uhr)", "{} – 1{n}. April 2026", "1{n} апреля {}", "{} - 1{n} أبريل 2026",
        "{}, 12/04/202{n}", "Apr 1{n}: {}", "{} (Apr 1{n})", "{} »", "{} | Islands", "| {}",
        "Read more: {}",
    ],
)  # fmt: skip
def test_places_times_and_counts_leave_titles(pattern: str):
    glued = [pattern.format(title, n=at) for at, title in enumerate(TITLES, 1)]
    assert without_glue(glued) == TITLES


def test_places_may_be_circled():
    glued = [f"{mark}{title}" for mark, title in zip("①②③", TITLES, strict=True)]
    assert without_glue(glued) == TITLES


@pytest.mark.parametrize(
    "titles",
    [
        ["May 4 Ferries Run", "March of the Goats", "June Soups"],
        ["Ferry: It Runs", "Soup: Twelve of Them", "Violin: Found"],
        ["1人がふねに", "2026年のスープ", "3人のバイオリン"],
        ["5 Soups for March", "12 Boats Nobody Wanted", "2026 in Pictures"],
        ["A Ferry Runs Again", "Rain in 2026", "A Violin Found in a Barn"],
        ["A Ferry at 12:30", "Twelve Soups", "A Violin of 3/4"],
        ["Storm of 1987 (film)", "A Barn (and a Violin)", "Soup"],
        ["", "", ""],
        [],
    ],
)
def test_numbers_of_the_titles_own_stay(titles: list[str]):
    assert without_glue(titles) == titles


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("LES PLUS PARTAGÉS", "les plus partages"),
        ("Mest læst", "mest laest"),
        ("En çok ılık", "en cok ilik"),
        ("قراءةً", "قراءة"),
        ("ﾆｭｰｽ", "ニュース"),
        ("ΔΗΜΟΦΙΛΕΣΤΕΡΕΣ", "δημοφιλεστερεσ"),
    ],
)
def test_letters_are_folded(text: str, folded: str):
    assert fold(text) == folded


def test_a_folded_text_knows_its_printed_one():
    text = Folded.of("Ça: Les ﬁns más LEÍDAS hoy")
    found = re.search("mas leidas", text.text)
    assert found
    assert text.printed(found) == "más LEÍDAS"
    assert text.printed_after(found) == " hoy"


def test_stems_stand_at_beginnings_of_words():
    pattern = stems_pattern(["read", "top.", "榜"])
    found = [
        bool(pattern.search(text))
        for text in ("most read", "reader", "bread", "top ten", "topic", "热榜")
    ]
    assert found == [True, True, False, True, False, True]
