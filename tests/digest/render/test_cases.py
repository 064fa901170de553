"""Cases of type: what was cut before changes no byte, and nothing is cut twice."""

import pytest
from printed_pages import IDENTIFIER, PAGES, laid_out, pages, printed, texts
from render_fiction import PARAGRAPHS

from digest.render.typeset import cases as cases_of_type
from digest.render.typeset.cases import Cases
from digest.render.typeset.finishing import finished_pdf

_BODY = pages(PAGES)


def test_what_was_cut_before_changes_no_byte() -> None:
    cases = Cases()
    for body in (f"<p>{PARAGRAPHS[5]} 0123456789 ŒØ</p>", _BODY, "<b>Q</b>", _BODY):
        content = finished_pdf(laid_out(body), identifier=IDENTIFIER, cases=cases)
    assert content == printed(_BODY)


def test_glyphs_are_cut_once() -> None:
    cases = Cases()
    finished_pdf(laid_out(_BODY), identifier=IDENTIFIER, cases=cases)
    before = dict(cases.programs)
    assert len(before) >= 2
    finished_pdf(laid_out(_BODY), identifier=IDENTIFIER, cases=cases)
    assert all(cases.programs[key] is program for key, program in before.items())


def test_cases_that_have_grown_too_full_are_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    ample, small = Cases(), Cases()
    whole = finished_pdf(laid_out(_BODY), identifier=IDENTIFIER, cases=ample)
    monkeypatch.setattr(cases_of_type, "_MOST_GLYPHS", 20)
    assert finished_pdf(laid_out(_BODY), identifier=IDENTIFIER, cases=small) == whole
    assert 0 < len(small.programs) < len(ample.programs)


def test_a_font_that_cannot_be_cut_by_glyphs_is_cut_as_weasyprint_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cases_of_type, "_CUT_OTHERWISE", {"CFF "})
    cases = Cases()
    content = finished_pdf(laid_out(_BODY), identifier=IDENTIFIER, cases=cases)
    assert cases.programs == {}
    assert texts(content) == texts(printed(_BODY))
