"""What was changed between two readings of an article."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.differences import (
    PARTS_AT_MOST,
    Difference,
    Mark,
    abridged,
    announced,
    difference,
    reword,
    tells_otherwise,
)
from digest.model import Article, Heading, Image, ImagePart, ListPart, Paragraph, TextRun, text_runs

NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
LINES = (
    "The ferry left the quay at seven with 14 passengers on board.",
    "It was to have called at Tarrow, where nobody waited.",
    "“We shall sail whatever comes,” said the master.",
    "The next crossing is on Friday.",
)


def body(*lines: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(runs=text_runs(line)) for line in lines)


FERRY = Article(headline="Ferry returns to the bay", body=body(*LINES), published=NOON)


def now_reads(*lines: str, **changes) -> Difference:
    return difference(FERRY, replace(FERRY, body=body(*lines), **changes))


def test_nothing_changed():
    found = difference(FERRY, FERRY)
    assert found == Difference()
    assert not found.is_telling
    assert found.summary == "nothing that a reader would notice"


def test_the_summary_says_it_in_one_line():
    found = now_reads(
        LINES[0].replace("14", "17"), *LINES[1:], "It sank.", "All were saved.",
        headline="Ferry sinks in the bay",
    )  # fmt: skip
    assert found.summary == (
        "headline changed; 2 paragraphs added; “14” became “17” in paragraph 1"
    )


@pytest.mark.parametrize(
    ("changes", "summary"),
    [
        ({"update_number": 2}, "now update 2"),
        ({"standfirst": "At last"}, "standfirst added"),
        ({"byline": ("Ines Okonkwo",)}, "byline changed"),
        ({"published": LATER}, "time of publication changed"),
        ({"updated": LATER}, "time of update changed"),
        ({"updated": LATER, "headline": "It sank"}, "headline changed"),
        ({"images": (Image(url="https://bay.example/a.jpg"),)}, "pictures changed"),
        ({"body": body(*LINES[:3])}, "1 paragraph removed"),
        ({"body": ()}, "4 paragraphs removed"),
    ],
)
def test_each_kind_of_change_has_its_words(changes, summary):
    assert difference(FERRY, replace(FERRY, **changes)).summary == summary


def test_what_was_taken_away_is_said_too():
    marked = replace(FERRY, update_number=1, standfirst="At last")
    assert difference(marked, FERRY).summary == "update marker removed; standfirst removed"


def test_long_replacements_and_further_ones_are_counted():
    found = now_reads(
        LINES[0].replace("14", "17"),
        LINES[1].replace("Tarrow", "Marrowe"),
        LINES[2].replace("master", "pilot"),
        LINES[3].replace("Friday", "Monday, at the same hour"),
    )
    assert found.summary == (
        "“14” became “17” in paragraph 1; “Tarrow” became “Marrowe” in paragraph 2;"
        " 2 paragraphs changed"
    )


def test_paragraphs_are_told_in_the_order_of_the_body():
    found = now_reads(LINES[0], "A gull went along.", LINES[2].replace("master", "pilot"), LINES[3])
    told = [(each.number, each.before[:5], each.after[:5]) for each in found.paragraphs]
    assert told == [(2, "", "A gul"), (2, "It wa", ""), (3, "“We s", "“We s")]
    rewording = found.paragraphs[2].rewording
    assert rewording is not None
    assert rewording.replacements == (("master", "pilot"),)


def test_a_paragraph_that_changed_its_place_is_removed_and_added():
    found = now_reads(*LINES[1:], LINES[0])
    assert sorted((each.before, each.after) for each in found.paragraphs) == [
        ("", LINES[0]), (LINES[0], ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "after",
    [
        (LINES[0], LINES[1], '"We shall  sail, whatever comes", said the master.', LINES[3]),
        (*LINES, "Read more: the ferry's hundred years"),
        (*LINES, "関連記事：渡し船の百年"),
        (*LINES, "Related articles: the ferry's hundred years"),
        (*LINES, "12 comments"),
        ("3 hours ago", *LINES),
        (*LINES, " "),
    ],
)
def test_blanks_quotes_and_lines_beside_the_text_are_no_change(after):
    assert now_reads(*after) == Difference()


@pytest.mark.parametrize(
    "line",
    ["14 were saved.", "Minutes of goals: 3, 40, 51", "死者は14人。", "Related firms paid for it."],
)
def test_a_short_line_with_numbers_that_tells_is_a_change(line):
    assert now_reads(*LINES, line).is_telling


def test_a_line_that_is_a_link_leads_on():
    link = Paragraph(runs=(TextRun(text="A hundred years", href="https://bay.example/100"),))
    assert difference(FERRY, replace(FERRY, body=(*FERRY.body, link))) == Difference()
    spoken = Paragraph(runs=(*link.runs, TextRun(text=" were celebrated.")))
    assert difference(FERRY, replace(FERRY, body=(*FERRY.body, spoken))).is_telling


def test_every_kind_of_part_is_compared():
    parts = (Heading(runs=text_runs("On board")), ListPart(items=(text_runs("A gull"),)))
    found = difference(FERRY, replace(FERRY, body=(*FERRY.body, *parts)))
    assert [each.after for each in found.paragraphs] == ["On board", "A gull"]


def test_a_picture_in_the_body_is_no_paragraph():
    part = ImagePart(image=Image(url="https://bay.example/a.jpg", caption="The quay"))
    found = difference(FERRY, replace(FERRY, body=(part, *FERRY.body)))
    assert (found.pictures, found.paragraphs) == (True, ())


def test_scripts_without_blanks_are_compared_by_characters():
    found = reword("渡し船は14人を乗せて出航した。", "渡し船は17人を乗せて出航した。")
    assert found.replacements == (("14", "17"),)
    found = reword("港湾局が発表した。", "港務局が発表した。")
    assert found.replacements == (("湾", "務"),)


@pytest.mark.parametrize(
    ("before", "after", "replaced"),
    [
        ("नाव में चौदह यात्री थे।", "नाव में सत्रह यात्री थे।", ("चौदह", "सत्रह")),
        ("كان في القاربِ رجلٌ واحد.", "كان في القاربِ رجلان.", ("رجلٌ واحد", "رجلان")),
        ("승객 14명이 탔다.", "승객 17명이 탔다.", ("14명이", "17명이")),
    ],
)
def test_words_are_whole_in_every_script(before, after, replaced):
    assert reword(before, after).replacements == (replaced,)


def test_neighbouring_replacements_are_one():
    assert reword("said the old man", "said a young boy").replacements == (
        ("the old man", "a young boy"),
    )  # fmt: skip


words = st.lists(st.sampled_from(["the", "old", "man", "14", "東京", ",", "“", "sea"]), max_size=20)
paragraphs = st.lists(words.map(" ".join), max_size=7)


@given(st.text(max_size=60) | words.map(" ".join), st.text(max_size=60) | words.map(" ".join))
def test_the_pieces_give_both_texts_again(before, after):
    found = reword(before, after)
    assert "".join(p.text for p in found.pieces if p.mark is not Mark.ADDED) == before
    assert "".join(p.text for p in found.pieces if p.mark is not Mark.REMOVED) == after
    assert all(piece.text for piece in found.pieces)


@given(paragraphs, paragraphs)
def test_the_changes_lead_from_the_one_body_to_the_other(before, after):
    found = difference(replace(FERRY, body=body(*before)), replace(FERRY, body=body(*after)))
    gone = {each.before for each in found.paragraphs if each.before}
    come = [each for each in found.paragraphs if each.after]
    assert gone <= set(before)
    assert {each.after for each in come} <= set(after)
    assert [each.number for each in come] == sorted({each.number for each in come})
    assert found.is_telling == bool(found.paragraphs)
    both = [replace(FERRY, body=body(*lines)) for lines in (before, after)]
    assert tells_otherwise(*both) == found.is_telling
    assert found.summary


def test_a_body_written_anew_is_compared_quickly_and_wholly():
    old = [f"Paragraph {n} of the former one." for n in range(300)]
    new = [f"{n}: nothing is left as it was here." for n in range(300)]
    found = difference(replace(FERRY, body=body(*old)), replace(FERRY, body=body(*new)))
    assert found.summary == "300 paragraphs added; 300 paragraphs removed"
    giant = reword("the sea " * 5000, "the bay " * 5000)
    assert [piece.mark for piece in giant.pieces] == [Mark.REMOVED, Mark.ADDED]
    endless = replace(FERRY, body=body(*["a", "b"] * 9_000))
    assert len(difference(FERRY, endless).paragraphs) == PARTS_AT_MOST + len(LINES)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ({}, {"update_number": 1}, True),
        ({"update_number": 2}, {"update_number": 1}, False),
        ({}, {"updated": LATER}, True),
        ({}, {"updated": NOON}, False),
        ({"published": None}, {"published": None, "updated": NOON}, True),
        ({"updated": LATER}, {"updated": LATER}, False),
        ({"updated": LATER}, {"updated": NOON}, False),
        ({"updated": LATER}, {"updated": None}, False),
    ],
)
def test_a_change_is_announced_by_its_marker_or_its_time(before, after, said):
    assert announced(replace(FERRY, **before), replace(FERRY, **after)) == said


def test_a_summary_is_a_part_of_its_page():
    for part in ((), body(LINES[0][:40]), body(f"{LINES[0]} {LINES[1][:9]}")):
        assert abridged(replace(FERRY, body=part), FERRY)
    assert not abridged(FERRY, FERRY)
    assert not abridged(replace(FERRY, body=body(*LINES[:3])), FERRY)  # one was taken out
    assert not abridged(replace(FERRY, body=body("This article was withdrawn.")), FERRY)
