"""Characters: what a page prints stays, what breaks a format goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from digest.render.content.characters import bearable, printable


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("plain", "plain"),
        ("nul\x00 bell\x07 half\ud800", "nul bell half"),
        ("one\u2028two\u2029three\x0bfour", "one two three four"),
        ("\u202egpj.exe\u202c", "gpj.exe"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("soft\u00adly 12\u00a0km", "soft\u00adly 12\u00a0km"),
        ("\ufeffbegins", "begins"),
        ("a" + "\u0301" * 60 + "b", "a" + "\u0301" * 4 + "b"),
        ("tie\u0302\u0301ng", "tie\u0302\u0301ng"),
    ],
)
def test_what_is_printed(text: str, printed: str) -> None:
    assert printable(text) == printed


@given(st.text(st.characters(), max_size=80))
def test_all_that_is_borne_is_xml(text: str) -> None:
    root = etree.fromstring(f"<a>{bearable(text).translate({38: ' ', 60: ' '})}</a>".encode())
    assert root.tag == "a"
