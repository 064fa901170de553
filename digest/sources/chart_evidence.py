"""How surely a list is a chart, and why: pure judgement over what was seen of it.

Each thing seen weighs for or against, as in a bet: the sum of the weights is the logarithm of the
odds that a reader would call the list a most-read list. From nothing but a list of links the odds
are one to seven. A list is given when the odds are better than even.

    what was seen                                       weight
    a heading that surely says so ("Most read")           4
    the same with one or two words of its own             3
    a heading of one common word ("Popular")              2
    a heading that says nothing of the kind              -1.5
    the heading of another kind of list ("Latest")       -4
    a box named most-read, mostpopular                    1.5
    a box named popular, trending                         0.5
    a box named latest, related                          -1.5
    items numbered 1 to n                                 1.5
    an ordered list                                       0.5
    within a group of tabs                                0.5
    titles as long as headlines                           1
    titles a little short, unless the heading is sure    -1
    titles of one or two words                           -5
    links of this site                                    0.5
    links of other sites only                            -2
    links to sections, tags or authors                   -5
    in a menu or a footer                                -2
    beside an article's headline                         -1
    the same below a heading with words of its own       -3
    between the paragraphs of an article                 -1
    the same below a heading that is not sure            -4.5
    beside or between, under words of the headline       -5
    running text between it and its heading              -3
    another heading between it and its own               -5
"""

import math
from dataclasses import dataclass
from enum import StrEnum

_THRESHOLD = 0.5
_PRIOR = -2.0
_FAR = 250  # characters; a line of explanation is shorter


class Announced(StrEnum):
    """What a list's heading says of it."""

    SURELY = "surely"
    WITH_OTHER_WORDS = "with other words"
    COMMONLY = "commonly"
    PERHAPS = "perhaps"
    NOT = "not"
    OTHERWISE = "otherwise"


class Named(StrEnum):
    """What the makers of a page call a list's box."""

    MOST_READ = "most-read"
    POPULAR = "popular"
    OTHER = "other"
    NOTHING = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was seen of a list. `title_weight` is the median of its titles' weights."""

    announced: Announced = Announced.NOT
    heading: str = ""
    named: Named = Named.NOTHING
    name: str = ""
    numbered: int = 0  # items that bear their place in order
    is_ordered: bool = False
    in_tabs: bool = False
    title_weight: float = 40
    own_share: float = 1.0  # of the links, that lead to this site
    aside_share: float = 0.0  # of the links, that lead to sections, tags or authors
    in_menu: bool = False
    below_headline: bool = False  # an article's, in the same box
    in_text: bool = False  # between its long paragraphs
    is_subject: bool = False  # its heading is what the article around it is about
    between: str = ""
    distance: int = 0  # characters of running text between its heading and it


@dataclass(frozen=True, slots=True)
class Verdict:
    """The likelihood that a list is a chart (0 to 1), and sentences that say why."""

    confidence: float
    reasons: tuple[str, ...]

    @property
    def is_chart(self) -> bool:
        return self.confidence > _THRESHOLD


def judge(evidence: Evidence) -> Verdict:
    """The verdict on a list."""
    weighed = [
        *_of_heading(evidence),
        *_of_names(evidence),
        *_of_form(evidence),
        *_of_items(evidence),
    ]
    odds = _PRIOR + sum(weight for weight, _ in weighed)
    reasons = tuple(
        reason for _, reason in sorted(weighed, key=lambda each: -abs(each[0])) if reason
    )
    return Verdict(round(1 / (1 + math.exp(-odds)), 2), reasons)


def _of_heading(seen: Evidence) -> list[tuple[float, str]]:
    said = f"The heading “{seen.heading}” "
    table = {
        Announced.SURELY: (4.0, said + "says so."),
        Announced.WITH_OTHER_WORDS: (3.0, said + "says so, with words of its own."),
        Announced.COMMONLY: (2.0, said + "is a common one of such lists."),
        Announced.PERHAPS: (0.0, said + "may mean such a list."),
        Announced.NOT: (-1.5, said + "does not say so.") if seen.heading else (0.0, ""),
        Announced.OTHERWISE: (-4.0, said + "is that of another kind of list."),
    }
    weighed = [table[seen.announced]]
    if seen.distance > _FAR:
        weighed.append((-3.0, "Running text stands between the heading and the items."))
    if seen.between:
        weighed.append((-5.0, f"Another heading, “{seen.between}”, stands above the items."))
    return weighed


def _of_names(seen: Evidence) -> list[tuple[float, str]]:
    said = f"The page's makers call the box “{seen.name}”."
    table = {
        Named.MOST_READ: (1.5, said),
        Named.POPULAR: (0.5, said),
        Named.OTHER: (-1.5, said),
        Named.NOTHING: (0.0, ""),
    }
    return [table[seen.named]]


def _of_form(seen: Evidence) -> list[tuple[float, str]]:
    weighed: list[tuple[float, str]] = []
    if seen.numbered:
        weighed.append((1.5, f"The items are numbered 1 to {seen.numbered}."))
    elif seen.is_ordered:
        weighed.append((0.5, "It is an ordered list."))
    if seen.in_tabs:
        weighed.append((0.5, "It stands in a group of tabs."))
    if seen.in_menu:
        weighed.append((-2.0, "It stands in a menu or a footer."))
    if seen.in_text:
        weight = -1.0 if seen.announced == Announced.SURELY else -4.5
        weighed.append((weight, "It stands between the paragraphs of an article."))
    elif seen.below_headline:
        weight = -3.0 if seen.announced == Announced.WITH_OTHER_WORDS else -1.0
        weighed.append((weight, "It stands below an article's headline."))
    if seen.is_subject and (seen.in_text or seen.below_headline):
        weighed.append((-5.0, "The article's headline says the same."))
    return weighed


def _of_items(seen: Evidence) -> list[tuple[float, str]]:
    weighed: list[tuple[float, str]] = []
    sure = seen.announced in (Announced.SURELY, Announced.WITH_OTHER_WORDS)
    if seen.title_weight >= 26:
        weighed.append((1.0, "The titles are as long as headlines."))
    elif seen.title_weight < 16:
        weighed.append((-5.0, "The titles are too short for headlines."))
    elif not sure:
        weighed.append((-1.0, "The titles are short."))
    if seen.aside_share > 0.5:
        weighed.append((-5.0, "The links lead to sections, tags or authors."))
    if seen.own_share >= 0.5:
        weighed.append((0.5, "The links lead to articles of this site."))
    elif seen.own_share == 0:
        weighed.append((-2.0, "All links lead to other sites."))
    return weighed
