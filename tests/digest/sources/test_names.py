"""Bylines as pages print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources.names import clean_names, is_person


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Moor and Ben Quay, Senior Editors", ("Ada Moor", "Ben Quay")),
        ("ADA MOOR, BEN QUAY AND CARLA DOCK", ("ADA MOOR", "BEN QUAY", "CARLA DOCK")),
        ("Von Max Mohn und Eva Licht", ("Max Mohn", "Eva Licht")),
        ("Par Jean Lune et Marie Soleil", ("Jean Lune", "Marie Soleil")),
        ("Por María Luz y José Mar", ("María Luz", "José Mar")),
        ("Di Marco Sole e Anna Luna", ("Marco Sole", "Anna Luna")),
        ("Door Jan Zee en Piet Land", ("Jan Zee", "Piet Land")),
        ("Автор: Иван Лесной", ("Иван Лесной",)),
        ("بقلم: أحمد البحر", ("أحمد البحر",)),
        ("文・山川太郎／写真・海野花子", ("山川太郎",)),
        ("【山川太郎、海野花子】", ("山川太郎", "海野花子")),
        ("山川太郎記者", ("山川太郎",)),
        ("记者 王海", ("王海",)),
        ("김바다 기자", ("김바다",)),
    ],
)
def test_names_are_split_in_many_languages(line: str, names: tuple[str, ...]):
    assert clean_names([line]) == names


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Moor, Harbour Correspondent", "Ada Moor Senior Reporter", "Ada Moor in Hollin",
        "Ada Moor (Hollin)", "Ada Moor | March 9, 2026", "Ada Moor - 9 Mar 2026 5:12 pm",
        "By Ada Moor, Associated Press", "Ada Moor, AP", "Ada Moor @adamoor", "Ada Moor, Ph.D.",
        "Posted by Ada Moor on March 9", "Written by: Ada Moor", "Ada Moor, the gazette staff",
        "Text: Ada Moor, Foto: Ben Quay", "By Ada Moor for the Upper Valley News", "Moor, Ada",
        "Ada Moor is a reporter who covers ferries and piers", "Ada Moor • 3 min read",
        "By Ada Moor, The Gazette", "Staff writer Ada Moor", "ada@gazette.example Ada Moor",
    ],
)  # fmt: skip
def test_only_the_name_is_left(line: str):
    assert clean_names([line], site="The Gazette") == ("Ada Moor",)


@pytest.mark.parametrize(
    "name",
    [
        "Vincent van der Meer", "E. B. Moor", "Ada Moor Jr", "Jean-Luc O'Quay", "bell moor",
        "Maria de la Luz", "Sam Sports", "Vonda Byers", "Al Inman", "Dr. Ada Moor", "山川 太郎",
    ],
)  # fmt: skip
def test_such_a_name_stays_as_it_is(name: str):
    assert clean_names([name]) == (name,)


@pytest.mark.parametrize(
    "line",
    [
        "", "admin", "Staff", "Editorial Team", "Redaktion", "Por Redacción", "编辑部", "undefined",
        "https://social.example/ada", "@ada", "By", "The Gazette", "March 9, 2026", "12345",
        "Senior Correspondent", "{{ author }}", "<b>", "Published by: Editorial Team",
    ],
)  # fmt: skip
def test_such_a_line_names_nobody(line: str):
    assert clean_names([line], site="The Gazette") == ()


def test_an_agency_is_named_where_no_person_is():
    assert clean_names(["Associated Press"]) == ("Associated Press",)
    assert clean_names(["AFP", "Ada Moor"]) == ("Ada Moor",)


def test_each_name_is_named_once():
    assert clean_names(["Ada Moor", "By ADA MOOR", "Ben Quay"]) == ("Ada Moor", "Ben Quay")


@pytest.mark.parametrize("name", ["Ada Moor", "山川太郎", "김바다"])
def test_a_person_looks_like_one(name: str):
    assert is_person(name)


@pytest.mark.parametrize("name", ["Valley News", "AFP", "Moor", "共同通信"])
def test_a_house_does_not(name: str):
    assert not is_person(name)


@given(st.lists(st.text(max_size=300), max_size=5))
def test_whatever_the_lines_names_are_short_and_few(lines: list[str]):
    names = clean_names(lines)
    assert len(names) <= 12
    assert all(0 < len(name) <= 60 and "\n" not in name for name in names)


def test_a_long_line_is_read_quickly():
    assert clean_names(["a, " * 100_000, "(" * 100_000, "by " * 100_000]) is not None
