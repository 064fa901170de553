"""Where an article has run before."""

from datetime import date, timedelta

from library_examples import MORNING, NOON, article, edition, issued

from digest.model import Article, EditionId, Paragraph, text_runs

WIRE = (
    "A seal held up the morning ferry for an hour by sleeping on its ramp at the quay.",
    "The harbour master said that seals have the right of way under an order of 1911.",
    "Passengers waited in the hall, where the tea was free until the animal had left.",
    "It is the third such delay this winter, and the longest since the lamp was lit.",
)


def ferry(**fields):
    return article(url="https://bay.example/ferry", **fields)


def day(number):
    return date(2026, 3, number)


def test_an_article_ran_in_the_newest_edition_before_this_one(library):
    library.save_articles([ferry()], gathered=NOON)
    for number in (1, 3, 8):
        library.save_edition(issued(f"e{number}", ferry(), date=day(number)), saved=NOON)
    ran = library.ran_in([ferry().id], edition("now", date=day(5)))
    assert {id: (row.id, row.date) for id, row in ran.items()} == {ferry().id: ("e3", day(3))}


def test_another_edition_of_the_same_day_counts(library):
    library.save_articles([ferry()], gathered=NOON)
    library.save_edition(issued("morning", ferry(), date=day(5)), saved=NOON)
    assert library.ran_in([ferry().id], edition("evening", date=day(5)))[ferry().id].id == "morning"


def test_an_edition_has_not_run_before_itself_nor_before_the_one_it_corrects(library):
    library.save_articles([ferry()], gathered=NOON)
    first = issued("first", ferry(), date=day(5))
    library.save_edition(first, saved=NOON)
    assert library.ran_in([ferry().id], first) == {}
    corrected = edition("second", date=day(5), predecessor=EditionId("first"))
    assert library.ran_in([ferry().id], corrected) == {}


def test_a_draft_has_printed_nothing(library):
    library.save_articles([ferry()], gathered=NOON)
    library.save_edition(edition("draft", ferry(), date=day(1)), saved=NOON)
    assert library.ran_in([ferry().id], edition("now")) == {}
    assert library.printed_in(ferry().id) == ()


def test_what_ran_under_another_address_ran(library):
    body = tuple(Paragraph(runs=text_runs(text)) for text in WIRE)
    ours, theirs = (
        Article(headline="Seals delay ferry", url=f"https://{host}.example/seals", body=body)
        for host in ("bay", "hill")
    )
    library.save_articles([ours, theirs], gathered=NOON)
    library.save_edition(issued("e1", theirs, date=day(1)), saved=NOON)
    assert set(library.ran_in([ours.id, theirs.id], edition("now"))) == {ours.id, theirs.id}
    assert [row.id for row in library.printed_in(ours.id)] == ["e1"]


def test_editions_that_printed_an_article_come_newest_first(library):
    library.save_articles([ferry()], gathered=NOON)
    for number in (3, 8, 1):
        library.save_edition(issued(f"e{number}", ferry(), date=day(number)), saved=NOON)
    assert [row.id for row in library.printed_in(ferry().id)] == ["e8", "e3", "e1"]


def morning(number: int, *articles, slot="daily", **fields):
    """The issued edition of a day of March, made on that day."""
    made = NOON + timedelta(days=number - 5)
    fields = {"created": made, "number": number, **fields}
    return issued(
        f"{slot}{number}{fields.get('predecessor') or ''}",
        *articles,
        date=day(number),
        publication=MORNING,
        slot=slot,
        **fields,
    )


def test_what_ran_is_told_of_the_last_editions_with_what_the_newest_printed(library):
    seal = article("Seal")
    for each in (
        morning(1, article("Gone")),
        morning(2, ferry()),
        morning(3, ferry(update_number=2), seal),
        morning(9, article("Later")),
        issued("other", article("Elsewhere"), date=day(3)),
        edition("draft", article("Draft"), date=day(3), publication=MORNING),
    ):
        library.save_edition(each, saved=NOON)
    ran = library.printed(MORNING, until=day(4), last=2)
    assert set(ran) == {ferry().id, seal.id}
    told = ran[ferry().id]
    assert (told.date, told.number, told.update_number) == (day(3), 3, 2)
    assert told.made == NOON - timedelta(days=2)
    assert told.content != library.printed(MORNING, until=day(2), last=1)[ferry().id].content
    assert library.printed(MORNING, until=day(4), last=0) == {}


def test_a_correction_and_what_it_corrects_are_one_of_the_last_editions(library):
    first = morning(3, article("First"))
    for each in (
        morning(2, article("Before")),
        first,
        morning(3, article("Mended"), predecessor=first.id, created=NOON + timedelta(days=9)),
    ):
        library.save_edition(each, saved=NOON)
    headlines = {article(name).id: name for name in ("First", "Mended", "Before")}
    ran = library.printed(MORNING, until=day(9), last=1)
    assert {headlines[id] for id in ran} == {"First", "Mended"}
    assert library.made_before(MORNING, day(4), "daily") == first.created


def test_the_edition_before_is_another_ones(library):
    for each in (morning(3), morning(4, slot="early"), morning(4, slot="late"), morning(6)):
        library.save_edition(each, saved=NOON)
    assert library.made_before(MORNING, day(4), "late") == NOON - timedelta(days=1)
    assert library.made_before(MORNING, day(3), "daily") is None
    assert library.made_before(MORNING, day(9), "daily") == NOON + timedelta(days=1)
