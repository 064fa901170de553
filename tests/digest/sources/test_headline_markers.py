"""The marks of an update in headlines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources.headlines import split_update


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Ferry runs again (UPDATE 1)", 1), ("UPDATE 2: Ferry runs again", 2),
        ("UPDATE 3-Ferry runs again", 3), ("Update: Ferry runs again", None),
        ("Ferry runs again – Update 4", 4), ("(2nd update) Ferry runs again", 2),
        ("[Updated] Ferry runs again", None), ("+++ Update +++ Ferry runs again", None),
        ("【更新】Ferry runs again", None), ("【更新2】Ferry runs again", 2),
        ("Ferry runs again（続報3）", 3), ("Actualización: Ferry runs again", None),
        ("Aktualisiert: Ferry runs again", None), ("Mise à jour : Ferry runs again", None),
        ("Atualização 2: Ferry runs again", 2), ("Обновлено: Ferry runs again", None),
        ("[업데이트] Ferry runs again", None), ("[2보] Ferry runs again", 2),
        ("Ferry runs (Update 5) again", 5), ("Ferry runs again (Update No. 6)", 6),
    ],
)  # fmt: skip
def test_the_mark_leaves_the_headline(printed: str, number: int | None):
    assert split_update(printed) == ("Ferry runs again", number)


@pytest.mark.parametrize(
    "headline",
    [
        "Update on the ferry: it runs", "Updates to the harbour law", "更新料の値上げ", "Update",
        "Ferry (Update) runs", "Software update 2: what is new", "(UPDATE 1)", "Major: the bridge",
    ],
)  # fmt: skip
def test_what_only_speaks_of_updates_stays(headline: str):
    assert split_update(headline) == (headline, None)


@given(st.text(max_size=600))
def test_no_headline_is_lost(headline: str):
    bare, number = split_update(headline)
    assert bare or not headline.strip()
    assert number is None or number >= 0
