"""What speaks for a chart and what against it."""

import pytest

from digest.sources.chart_evidence import Announced, Evidence, Named, judge

LIKELY = Evidence(announced=Announced.SURELY, heading="Most read")
NAMED = Evidence(named=Named.MOST_READ, name="most-read")


@pytest.mark.parametrize(
    "evidence",
    [
        LIKELY,
        NAMED,
        Evidence(announced=Announced.WITH_OTHER_WORDS, heading="Most read Gazette"),
        Evidence(announced=Announced.COMMONLY, heading="Popular"),
        Evidence(announced=Announced.PERHAPS, heading="Top stories", numbered=5),
        Evidence(announced=Announced.SURELY, heading="Most read", in_menu=True),
        Evidence(announced=Announced.SURELY, heading="最多", title_weight=18),
    ],
)
def test_a_chart_is_more_likely_than_not(evidence: Evidence):
    assert judge(evidence).is_chart


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence(),
        Evidence(announced=Announced.PERHAPS, heading="Top stories"),
        Evidence(announced=Announced.COMMONLY, heading="Popular", title_weight=20),
        Evidence(announced=Announced.SURELY, heading="Most read", title_weight=9),
        Evidence(announced=Announced.SURELY, heading="Most read", between="Latest"),
        Evidence(announced=Announced.SURELY, heading="Most read", aside_share=1.0),
        Evidence(announced=Announced.OTHERWISE, heading="Related", named=Named.MOST_READ),
        Evidence(announced=Announced.COMMONLY, heading="Trending", own_share=0.0, distance=400),
        Evidence(announced=Announced.NOT, heading="From the islands", named=Named.POPULAR),
    ],
)
def test_a_chart_is_not_likely(evidence: Evidence):
    assert not judge(evidence).is_chart


def test_reasons_are_sentences_the_weightiest_first():
    verdict = judge(Evidence(announced=Announced.SURELY, heading="Most read", in_tabs=True))
    assert verdict.reasons[0] == "The heading “Most read” says so."
    assert "It stands in a group of tabs." in verdict.reasons
    assert all(reason.endswith(".") for reason in verdict.reasons)


def test_what_says_nothing_is_no_reason():
    assert not any("heading" in reason for reason in judge(NAMED).reasons)
    assert judge(NAMED).confidence < judge(LIKELY).confidence
