"""The codec: what goes to JSON comes back equal."""

import json
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.codec import fields_of, from_json, to_json
from digest.errors import DigestError
from digest.model import Edition, EditionId, Publication, PublicationId, Schedule

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))


@given(st.builds(Edition))
def test_an_edition_comes_back_equal(edition):
    assert from_json(to_json(edition), Edition) == edition


@given(st.builds(Publication))
def test_a_publication_comes_back_equal(publication):
    assert from_json(to_json(publication), Publication) == publication


def test_a_schedules_time_is_written_plainly():
    schedule = Schedule(time=time(5, 30), zone="Asia/Tokyo", weekdays=(0, 4))
    publication = Publication(id=PublicationId("p"), title="P", schedules=(schedule,))
    assert json.loads(to_json(publication))["schedules"][0]["time"] == "05:30:00"


@pytest.mark.parametrize("damaged", ["", "nonsense", "[]", "{}", '{"id": 1}', "null"])
def test_what_is_no_edition_is_a_plain_error(damaged):
    with pytest.raises(DigestError):
        from_json(damaged, Edition)


def test_an_editions_date_and_time_keep_their_zone():
    edition = Edition(
        id=EditionId("e"),
        title="T",
        date=date(2026, 3, 12),
        created=datetime.fromisoformat("2026-03-12T05:00:00+09:00"),
    )
    back = from_json(to_json(edition), Edition)
    assert back.created.isoformat() == "2026-03-12T05:00:00+09:00"


def test_single_fields_are_read_without_the_value():
    text = to_json(Publication(id=PublicationId("p"), title="P"))
    assert fields_of(text, "title", "schedules", "nothing") == ("P", [], None)
    for broken in ("", "[1]", '"a"', "{"):
        with pytest.raises(DigestError):
            fields_of(broken, "title")
