"""Articles that say the same, as the library groups them."""

import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_examples import NOON, article, issued
from sqlalchemy import Connection

from digest.errors import NotFoundError
from digest.library import ArticleQuery, Library
from digest.library.groups import COMMON, REMEMBERED, group_articles, group_missing
from digest.library.tables import articles, sketches
from digest.model import Article, ArticleId, Image, MediaId, Paragraph, text_runs
from digest.model.articles import part_text

HOUR = timedelta(hours=1)
LINES = tuple(
    f"The {ordinal} of the pilots, {name} of {place}, said that the fog had come up within"
    f" {minutes} minutes and that no lamp on the {side} bank could be seen from the bridge."
    for ordinal, name, place, minutes, side in (
        ("first", "Okonkwo", "Tarrow", 12, "left"),
        ("second", "Amundsen", "Marrowe", 17, "right"),
        ("third", "Wexford", "Veldane", 9, "eastern"),
        ("last", "Delacombe", "Shiomi", 31, "western"),
    )
)


def copy(site: str, lines: int = 4, **changes) -> Article:
    body = tuple(Paragraph(runs=text_runs(line)) for line in LINES[:lines])
    plain = Article(
        headline=f"{site} pilots in the fog", body=body, published=NOON,
        url=f"https://{site}.example/fog", source=site,
    )  # fmt: skip
    return replace(plain, **changes)


WIRE, COURIER, HERALD = copy("wire"), copy("courier", 3), copy("herald", 2)
OTHER = article(
    "Fish Steps under water again at noon",
    body=" ".join(f"On step {n} the water stood at {n * 3} centimetres." for n in range(12)),
    published=NOON, url="https://wire.example/steps",
)  # fmt: skip


def save(library: Library, *gathered: Article, hours: float = 0) -> None:
    library.save_articles(gathered, gathered=NOON + hours * HOUR)


def groups(library: Library) -> dict[str, tuple[str | None, int]]:
    """Of each article that is not alone whom it is the same as and how many copies it has."""
    with library._database.read() as connection:
        return groups_of(connection)


def groups_of(connection: Connection) -> dict[str, tuple[str | None, int]]:
    rows = connection.execute(articles.select().where(articles.c.copies > 0)).all()
    names = {each.id: each.source for each in (WIRE, COURIER, HERALD, copy("gazette"))}
    return {row.source: (names.get(row.same_as), row.copies) for row in rows}


def test_agency_copy_is_one_group_led_by_the_complete_one(library):
    save(library, COURIER, OTHER)
    save(library, HERALD)
    save(library, WIRE)
    assert groups(library) == {"wire": (None, 2), "courier": ("wire", 2), "herald": ("wire", 2)}
    for each in (WIRE, COURIER, HERALD):
        assert library.copies(each.id) == (WIRE, COURIER, HERALD)
    assert library.copies(OTHER.id) == (OTHER,)
    assert library.groups([WIRE.id, HERALD.id, OTHER.id, ArticleId("none")]) == {
        WIRE.id: WIRE.id, HERALD.id: WIRE.id,
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_the_order_in_which_copies_come_does_not_matter(library, seed):
    given = [WIRE, COURIER, HERALD, OTHER]
    random.Random(seed).shuffle(given)
    for each in given:
        save(library, each)
    assert groups(library) == {"wire": (None, 2), "courier": ("wire", 2), "herald": ("wire", 2)}


def test_a_list_shows_the_best_only(library):
    save(library, COURIER, WIRE, OTHER)
    (row,) = library.search(ArticleQuery(words="fog"))
    assert (row.id, row.copies) == (WIRE.id, 1)
    both = library.search(ArticleQuery(words="fog", copies=True))
    assert {(each.id, each.same_as) for each in both} == {(WIRE.id, None), (COURIER.id, WIRE.id)}


def test_narrowed_to_a_source_the_list_shows_its_own_copy(library):
    save(library, replace(COURIER, section="Harbour"), WIRE)
    for narrowed in ({"source": "courier"}, {"section": "harbour"}):
        for words in ("", "fog"):
            (row,) = library.search(ArticleQuery(words=words, **narrowed))
            assert (row.id, row.same_as) == (COURIER.id, WIRE.id)
    (row,) = library.search(ArticleQuery(words="fog", source="wire"))
    assert row.id == WIRE.id


def test_a_copy_that_was_printed_marks_all_of_its_group(library):
    save(library, COURIER, WIRE, OTHER)
    library.save_edition(issued("e1", COURIER), saved=NOON)
    rows = library.search(ArticleQuery(copies=True))
    assert {row.id: row.ran for row in rows} == {
        WIRE.id: NOON.date(), COURIER.id: NOON.date(), OTHER.id: None,
    }  # fmt: skip
    for words in ("", "the"):
        (unused,) = library.search(ArticleQuery(words=words, unused=True))
        assert unused.id == OTHER.id


def test_an_unknown_article_has_no_copies(library):
    with pytest.raises(NotFoundError):
        library.copies(ArticleId("none"))


def test_copies_days_apart_are_two_articles(library):
    save(library, WIRE, replace(COURIER, published=NOON - timedelta(days=5)))
    assert groups(library) == {}


def test_what_is_revised_into_something_else_leaves_its_group(library):
    save(library, WIRE, COURIER, HERALD)
    save(library, replace(HERALD, body=OTHER.body), hours=1)
    assert groups(library) == {"wire": (None, 1), "courier": ("wire", 1)}
    save(library, replace(COURIER, body=OTHER.body), hours=2)
    assert "wire" not in groups(library)


def test_a_best_one_that_is_withdrawn_hands_over(library):
    save(library, WIRE, COURIER, HERALD)
    notice = (Paragraph(runs=text_runs("This article has been withdrawn at the agency's wish.")),)
    save(library, replace(WIRE, body=notice), hours=1)
    assert groups(library) == {"courier": (None, 1), "herald": ("courier", 1)}
    assert library.copies(HERALD.id) == (COURIER, HERALD)


def test_the_one_that_grows_becomes_the_best(library):
    save(library, WIRE, COURIER)
    more = Paragraph(runs=text_runs("By nightfall seven boats lay at the Fish Steps. " * 3))
    save(library, replace(COURIER, body=(*WIRE.body, more)), hours=1)
    assert groups(library) == {"courier": (None, 1), "wire": ("courier", 1)}


def test_a_picture_fetched_later_decides_among_equals(library):
    image = Image(url="https://herald.example/fog.jpg")
    herald = copy("herald", published=NOON + HOUR, images=(image,))
    save(library, WIRE, herald)
    assert groups(library)["herald"] == ("wire", 1)
    fetched = replace(image, media=MediaId("ab" * 32), width=4, height=3)
    save(library, replace(herald, images=(fetched,)), hours=1)
    assert groups(library) == {"herald": (None, 1), "wire": ("herald", 1)}


def test_two_groups_become_one_when_the_whole_copy_comes(library):
    first, last = WIRE.body[:2], WIRE.body[2:]
    save(library, replace(COURIER, body=first), replace(HERALD, body=last))
    assert groups(library) == {}
    save(library, WIRE, hours=1)
    assert groups(library) == {"wire": (None, 2), "courier": ("wire", 2), "herald": ("wire", 2)}


def test_what_an_older_program_kept_is_grouped_later(library):
    save(library, WIRE, COURIER, OTHER)
    with library._database.write() as connection:
        connection.execute(sketches.delete())
        connection.execute(articles.update().values(same_as=None, copies=0))
        group_missing(connection, 2)
        assert groups_of(connection) == {}
        group_missing(connection, 3)
        assert groups_of(connection) == {"wire": (None, 1), "courier": ("wire", 1)}


def test_a_line_that_a_site_prints_everywhere_is_not_looked_up(library):
    notice = Paragraph(runs=text_runs("Write to the harbour desk of the Courier at any hour."))
    pages = [
        replace(article(f"Page {n}", body=f"Page {n} is of water."), url=f"https://a.example/{n}")
        for n in range(COMMON + 5)
    ]
    save(library, *(replace(page, body=(*page.body, notice)) for page in pages))
    save(library, WIRE, COURIER)
    assert groups(library) == {"wire": (None, 1), "courier": ("wire", 1)}


def told_anew(copy: Article, number: int) -> Article:
    """The same copy in words that no other number has."""
    texts = [f" x{number}".join(part_text(part).split(" ")) for part in copy.body]
    body = tuple(Paragraph(runs=text_runs(text)) for text in texts)
    return replace(copy, body=body, url=f"{copy.url}/{number}")


kinds = st.sampled_from([WIRE.body, WIRE.body[:3], WIRE.body[2:], OTHER.body, ()])
readings = st.tuples(st.sampled_from(["wire", "courier", "herald", "gazette"]), kinds)


@given(st.lists(st.lists(readings, max_size=4), min_size=1, max_size=5))
@settings(max_examples=25)
def test_each_group_has_one_best_and_counts_the_others(scratch, gatherings):
    number = scratch.count(ArticleQuery(copies=True))
    for hour, gathering in enumerate(gatherings):
        for update, (site, body) in enumerate(gathering):
            reading = told_anew(copy(site, body=body), number)
            save(scratch, replace(reading, update_number=10 * hour + update), hours=hour)
    with scratch._database.read() as connection:
        rows = connection.execute(articles.select()).all()
    best = {row.id: row for row in rows if row.same_as is None}
    followers = Counter(row.same_as for row in rows if row.same_as is not None)
    assert followers.keys() <= best.keys()
    for row in rows:
        assert row.copies == followers[row.same_as or row.id]


def test_only_the_last_articles_are_looked_up(library):
    save(library, WIRE)
    with library._database.write() as connection:
        row = connection.execute(articles.select()).one()._asdict() | {
            "key": REMEMBERED + 1, "id": "later", "address_key": None,
        }  # fmt: skip
        connection.execute(articles.insert().values(row))
        group_articles(connection, {})
        assert connection.execute(sketches.select()).all() == []
