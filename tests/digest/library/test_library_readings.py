"""One article as several sources show it: no reading undoes another, silent changes are noticed."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from library_examples import NOON, article

from digest.library import ArticleQuery, ChangeKind, Library
from digest.model import Article, Paragraph, text_runs

HOUR = timedelta(hours=1)
URL = "https://bay.example/ferry"
TEXT = "The ferry left at seven with 14 passengers. It called at Tarrow, where nobody was waiting."


def reads(text: str = TEXT, source: str = "front", **changes) -> Article:
    return article(body=text, url=URL, published=NOON, source=source, **changes)


def come(library: Library, *readings: Article) -> list[ChangeKind]:
    """Each an hour after the one before."""
    return [
        library.save_articles([reading], gathered=NOON + hour * HOUR)[0].kind
        for hour, reading in enumerate(readings)
    ]


def silent(library: Library) -> bool:
    (row,) = library.search(ArticleQuery(copies=True))
    return row.silently_changed


NEW, REVISED, SAME = ChangeKind.NEW, ChangeKind.REVISED, ChangeKind.SAME
CORRECTED = TEXT.replace("14", "17")
SUMMARY = "The ferry left at seven…"
LONGER = f"{TEXT} On the way back it met the Whimbrel, which had lost its lamp in the night."


def test_two_sources_that_label_it_differently_do_not_revise_it_in_turns(library):
    front, harbour = reads(section="Front page"), reads(source="harbour", section="Harbour")
    assert come(library, front, harbour, front, harbour) == [NEW, SAME, SAME, SAME]


def test_a_feeds_summary_does_not_take_the_page_away(library):
    page, summary = reads(), reads(SUMMARY, source="feed")
    assert come(library, page, summary, page, summary) == [NEW, SAME, SAME, SAME]
    assert library.article(page.id) == page


def test_a_page_that_failed_once_does_not_take_itself_away(library):
    assert come(library, reads(), reads(SUMMARY), reads()) == [NEW, SAME, SAME]


def test_the_whole_page_after_the_summary_is_no_silent_change(library):
    assert come(library, reads(SUMMARY), reads()) == [NEW, REVISED]
    assert not silent(library)


def test_a_richer_reading_of_another_source_is_taken_once(library):
    assert come(library, reads(), reads(LONGER, source="full"), reads(), reads()) == [
        NEW, REVISED, SAME, SAME,
    ]  # fmt: skip
    assert not silent(library)


def test_an_old_file_by_hand_does_not_undo_an_update(library):
    update = reads(CORRECTED, update_number=1)
    assert come(library, reads(), update, reads(source="")) == [NEW, REVISED, SAME]
    assert library.article(update.id) == update


def test_a_newer_file_by_hand_does_update(library):
    update = reads(CORRECTED, source="", update_number=1)
    assert come(library, reads(), update, reads()) == [NEW, REVISED, SAME]


def test_what_one_source_corrects_is_news_though_another_one_was_richer(library):
    whole = reads(LONGER, source="full")
    corrected = reads(LONGER.replace("14", "17"), source="front")
    assert come(library, reads(), whole, corrected, whole, corrected) == [
        NEW, REVISED, REVISED, SAME, SAME,
    ]  # fmt: skip


def test_a_silent_correction_is_noticed(library):
    assert come(library, reads(), reads(CORRECTED)) == [NEW, REVISED]
    assert silent(library)
    assert [each.silent for each in library.revisions(reads().id)] == [False, True]


def test_it_is_silent_until_a_change_is_announced(library):
    come(library, reads(), reads(CORRECTED), reads(CORRECTED, section="Harbour"))
    assert silent(library)
    come(library, reads(CORRECTED, section="Harbour", updated=NOON + HOUR))
    assert not silent(library)
    assert [each.silent for each in library.revisions(reads().id)] == [False, True, False, False]


def test_an_announced_change_is_not_silent(library):
    come(library, reads(), reads(CORRECTED, updated=NOON + HOUR))
    assert not silent(library)
    come(library, reads(TEXT, updated=NOON + HOUR, update_number=1))
    assert not silent(library)


def test_blanks_and_quotes_are_taken_over_without_a_revision(library):
    polished = reads(TEXT.replace(", where", " – where"))
    assert come(library, reads(), polished, polished) == [NEW, SAME, SAME]
    assert library.article(polished.id) == polished
    assert not silent(library)


def test_a_silent_removal_of_less_than_half_is_noticed(library):
    lines = [Paragraph(runs=text_runs(f"{TEXT} Part {n}.")) for n in range(4)]
    whole = replace(reads(), body=tuple(lines))
    assert come(library, whole, replace(whole, body=tuple(lines[:3]))) == [NEW, REVISED]
    assert silent(library)


@given(st.lists(st.sampled_from(["front", "harbour", "feed", ""]), min_size=5, max_size=16))
@settings(max_examples=40)
def test_sources_that_stand_still_bring_at_most_one_revision_each(scratch, order):
    shown = {
        "front": reads(section="Front page"),
        "harbour": reads(LONGER, source="harbour"),
        "feed": reads(SUMMARY, source="feed"),
        "": reads(CORRECTED, source="", update_number=1),
    }
    url = f"{URL}/{scratch.count(ArticleQuery(copies=True))}"
    kinds = come(scratch, *(replace(shown[source], url=url) for source in order))
    assert kinds.count(REVISED) <= len(set(order)) - 1
    assert REVISED not in come(scratch, *(replace(shown[source], url=url) for source in order))
