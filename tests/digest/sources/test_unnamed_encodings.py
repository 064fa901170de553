"""Pages that do not name their encoding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources.decoding import decode_html

TEXTS = {
    "pl": "Wójt zapowiedział, że most będzie zamknięty. Ludzie są źli, objazd liczy sześć mil.",
    "cs": "Starosta oznámil, že lávka přes řeku bude uzavřena. Lidé říkají, že objížďka je dlouhá.",
    "fr": "Le maire a annoncé que le pont était fermé. Les élèves, déçus, préfèrent le bac.",
    "de": "Die Brücke bleibt geschlossen. Größere Fähren dürfen nicht über den Fluss, hört man.",
    "da": "Broen over åen lukkes, siger borgmesteren. Færgen sejler hver time ifølge øboerne.",
    "tr": "Belediye başkanı köprünün kapalı kalacağını söyledi. Şehir halkı üzgün ve öfkeli.",
    "ru": "Мэр объявил, что мост будет закрыт на две недели. Жители посёлка недовольны объездом.",
    "ja": "市長は橋が二週間閉鎖されると発表した。住民は不満を述べ、渡し船を待っている。",
}
CASES = [
    ("pl", "cp1250"), ("pl", "iso8859_2"), ("cs", "cp1250"), ("cs", "iso8859_2"), ("fr", "cp1252"),
    ("de", "cp1252"), ("da", "cp1252"), ("tr", "cp1254"), ("ru", "cp1251"),
    ("ja", "cp932"), ("ja", "euc_jp"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "encoding", "stated"),
    [*((*case, stated) for case in CASES for stated in (True, False)), ("ru", "koi8_r", True)],
)
def test_it_is_found_out_among_much_markup(language: str, encoding: str, stated: bool):
    text = TEXTS[language]
    menu = '<div class="menu"><a href="/a/b">x</a></div>' * 60
    lang = f' lang="{language}"' if stated else ""
    page = f"<html{lang}><head><title>x</title></head><body>{menu}<p>{text}</p></body></html>"
    decoded = decode_html(page.encode(encoding))
    assert text in decoded.text
    assert len(decoded.problems) == 1
    assert decoded.problems[0].startswith("The encoding is not named; it was read as ")


def test_a_few_broken_bytes_leave_a_page_in_utf_8():
    decoded = decode_html("<p>Größere Fähren über den Fluß</p>".encode() + b"\xff")
    assert "Größere Fähren" in decoded.text
    assert decoded.problems == ("In one place the bytes were not UTF-8 and stand as “\ufffd”.",)


@given(st.binary(max_size=400))
def test_any_bytes_are_decoded_to_printable_text(data: bytes):
    text = decode_html(data).text
    assert not any(c < " " and c not in "\t\n\f\r" for c in text)
