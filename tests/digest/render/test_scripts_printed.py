"""Scripts in print: each language's own letters and shapes, right-to-left editions mirrored."""

import re
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pikepdf import Dictionary, Name, Pdf
from render_editions import article, edition, ranking

from digest.model import (
    ArticleBlock,
    Block,
    BlockId,
    ContentsBlock,
    Edition,
    Format,
    LeadBlock,
    Paragraph,
    text_runs,
)
from digest.render import render_here
from digest.render.content.context import edition_view
from digest.render.memory import Memory

MEMORY = Memory()
WORDS = {
    "el": "Το λιμενικό συμβούλιο αποφάσισε να μείνει ανοιχτή η βόρεια προβλήτα όλο τον χειμώνα.",
    "ru": "Портовый совет решил оставить северный причал открытым на всю зиму без перерыва.",
    "he": "מועצת הנמל החליטה להשאיר את הרציף הצפוני פתוח כל החורף, ללא הפסקה.",
    "ar": "قرر مجلس الميناء إبقاء الرصيف الشمالي مفتوحا طوال فصل الشتاء دون انقطاع.",
    "ja": "港の評議会は、北の埠頭を冬のあいだも開けておくことを決めた。",
    "zh-Hans": "港口委员会决定，北码头整个冬天保持开放，不会中断。",
    "zh-TW": "港口委員會決定，北碼頭整個冬天保持開放，不會中斷。",
    "ko": "항만위원회는 북쪽 부두를 겨울 내내 열어 두기로 결정했다.",
}


def told(language: str, paragraphs: int = 6) -> Edition:
    """An edition in `language`, all of whose stories are."""
    words = WORDS[language]
    story = replace(
        article(1),
        headline=words[:24],
        standfirst=words[:40],
        body=tuple(Paragraph(runs=text_runs(words * 3)) for _ in range(paragraphs)),
        language=language,
        byline=(),
    )
    other = replace(story, headline=words[4:30])
    front: list[Block] = [
        LeadBlock(id=BlockId("lead"), article=story),
        ranking(words[:10]),
        ContentsBlock(id=BlockId("contents"), title=words[:6]),
    ]
    inside = [ArticleBlock(id=BlockId("a"), article=other)]
    return edition((words[:5], front), (words[5:10], inside), title=words[:12], language=language)


@cache
def printed(language: str) -> bytes:
    return render_here(told(language), Format.PDF, media=Path(), memory=MEMORY).content


def families(content: bytes) -> set[str]:
    """The names of the fonts whose glyphs the file holds."""
    with Pdf.open(BytesIO(content)) as pdf:
        return {
            str(thing.BaseFont).split("+")[-1]
            for thing in pdf.objects
            if isinstance(thing, Dictionary) and thing.get(Name.Subtype) == Name.Type0
        }


def across(content: bytes, words: str) -> list[float]:
    """How far from the left each place stands at which the first page says `words`."""
    document = pypdfium2.PdfDocument(content)
    try:
        page = document[0].get_textpage()
        search, found = page.search(words), []
        while (place := search.get_next()) is not None:
            found.append(page.get_charbox(place[0])[0])
        assert found
        return found
    finally:
        document.close()


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("el", "Desk-Serif"),
        ("el", "Noto-Serif-Italic"),
        ("ru", "Desk-Serif"),
        ("ru", "Noto-Serif-Italic"),
        ("he", "Noto-Serif-Hebrew"),
        ("ar", "Noto-Naskh-Arabic"),
        ("ja", "Noto-Serif-CJK-JP"),
        ("zh-Hans", "Noto-Serif-CJK-SC"),
        ("zh-TW", "Noto-Serif-CJK-TC"),
        ("ko", "Noto-Serif-CJK-KR"),
    ],
)
def test_each_language_has_its_letters(language: str, family: str) -> None:
    assert family in families(printed(language))


@pytest.mark.parametrize("language", ["ja", "zh-Hans", "zh-TW", "ko"])
def test_han_characters_have_the_shapes_of_one_country_alone(language: str) -> None:
    names = [name for name in families(printed(language)) if "CJK-" in name]
    assert len({name.split("CJK-")[1][:2] for name in names}) == 1


@pytest.mark.parametrize("language", WORDS)
def test_no_face_is_slanted_that_has_no_italics(language: str) -> None:
    assert not any("Oblique" in family for family in families(printed(language)))


def test_foreign_articles_have_the_letters_of_their_own() -> None:
    stories = [told(language, 1).sections[1].blocks[0] for language in ("ko", "zh-Hans", "ar")]
    blocks = [replace(story, id=BlockId(f"a{n}")) for n, story in enumerate(stories)]
    made = edition(("Front page", blocks))
    found = families(render_here(made, Format.PDF, media=Path(), memory=MEMORY).content)
    assert {"Noto-Serif-CJK-KR", "Noto-Serif-CJK-SC", "Noto-Naskh-Arabic"} <= found


def test_an_edition_from_right_to_left_is_mirrored() -> None:
    middle = 105 * 72 / 25.4
    assert all(place < middle for place in across(printed("ar"), "▲"))
    assert all(place > middle for place in across(printed("ru"), "▲"))


def test_letters_that_join_get_no_drop_cap() -> None:
    initials = {
        language: view.lead.initial
        for language in WORDS
        if (view := edition_view(told(language), frozenset())).lead
    }
    assert {language for language, initial in initials.items() if initial} == {"el", "ru"}


def test_japanese_is_not_hyphenated() -> None:
    document = pypdfium2.PdfDocument(printed("ja"))
    try:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert WORDS["ja"] in re.sub(r"\s", "", text)
