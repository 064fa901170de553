"""The work of a pre-flight, off the window's thread: what is asked, and what is kept of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from digest import preflight as flight
from digest.errors import RenderError
from digest.model import Edition, Format
from digest.preflight.findings import Finding
from digest.render import Checked, Press, Proof
from ui.finding_words import format_name
from ui.translation import tr
from ui.workbench import Workbench

FORMATS = (Format.PDF, Format.WEB, Format.EMAIL, Format.TEXT, Format.EPUB)
"""What is read back when everything is to be checked: all formats that hold words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What was learned of the edition and need not be asked again. `names` are the articles and
    charts that `standing` tells of, `look` is whose `colors` are known, `checked` are formats with
    the edition that was read back."""

    names: frozenset[str] = frozenset()
    standing: object = None
    links: Mapping[str, object] | None = None
    ignored: frozenset[str] | None = None
    look: object = None
    colors: tuple[Finding, ...] = ()
    mail: object = None
    checked: Mapping[Format, tuple[Edition, Checked]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a look at `edition` found at the moment `at` (aware): `findings` without those that
    are ignored, how many these are, and how many words are printed."""

    edition: Edition
    at: datetime
    findings: tuple[Finding, ...] = ()
    ignored: int = 0
    words: int = 0


def looked(
    edition: Edition,
    known: Known,
    proof: Proof | None,
    anchors: tuple,
    bench: Workbench,
    now: datetime,
) -> tuple[Known, Outcome]:
    """What is found of `edition`, and what is known by then. Runs on the library's lane."""
    known = _informed(edition, known, bench)
    pages = (
        flight.Pages(extent=proof.extent, anchors=anchors, problems=proof.problems)
        if proof
        else None
    )
    evidence = flight.Evidence(
        standing=known.standing,
        pages=pages,
        mail=known.mail.mail if known.mail is not None else None,
        missing=_still_missing(edition, known.checked),
        links=known.links,
        colors=known.colors,
    )
    found = flight.preflight(edition, evidence, moment=flight.moment_of(edition, now))
    told = flight.without(found, known.ignored)
    outcome = Outcome(
        edition=edition,
        at=now,
        findings=told,
        ignored=len(found) - len(told),
        words=flight.words_of(edition),
    )
    return known, outcome


def _informed(edition: Edition, known: Known, bench: Workbench) -> Known:
    """`known`, and what was missing of it for `edition`."""
    library = bench.library
    names = frozenset(
        (
            *(block.article.id for block in flight.article_blocks(edition)),
            *(block.ranking.chart for block in flight.ranking_blocks(edition)),
        )
    )
    if known.standing is None or names != known.names:
        known = replace(known, names=names, standing=flight.standing_of(edition, library))
    if known.links is None:
        known = replace(known, links=flight.known_links(library))
    if known.ignored is None:
        known = replace(known, ignored=flight.ignored(library, edition.id))
    look = (edition.theme, edition.look, edition.paper)
    if known.look != look:
        known = replace(known, look=look, colors=_colors(edition, bench))
    return known


def _colors(edition: Edition, bench: Workbench) -> tuple[Finding, ...]:
    try:
        return tuple(flight.color_findings(edition, bench.desk.themes))
    except RenderError:  # the preview says what is wrong with the theme
        return ()


def _still_missing(
    edition: Edition, checked: Mapping[Format, tuple[Edition, Checked]]
) -> dict[Format, tuple]:
    """What the formats lacked of blocks that have stayed as they were when these were read."""
    now = {block.id: block for block in edition.blocks}
    missing = {}
    for format, (read, found) in checked.items():
        then = {block.id: block for block in read.blocks}
        missing[format] = tuple(
            lack
            for lack in found.missing
            if lack.block in now and now[lack.block] is then[lack.block]
        )
    return missing


def joined(asked: Known, found: Known, current: Known) -> Known:
    """`current` with what was `found`, but for what has changed since it was `asked` for."""
    changed = {
        name: getattr(current, name)
        for name in Known.__dataclass_fields__
        if getattr(current, name) is not getattr(asked, name)
    }
    return replace(found, **changed)


def asked_for(
    edition: Edition,
    bench: Workbench,
    known: Mapping,
    progress: Callable[[str, int, int], None],
    cancelled: Callable[[], bool],
) -> dict:
    """All that is known of links when those of `edition` that are due were asked for."""
    addresses = flight.due(flight.links_of(edition), known, now=bench.now())
    found = flight.check_links(
        addresses, bench.desk.fetcher, now=bench.now, progress=progress, cancelled=cancelled
    )
    return flight.remember_links(bench.library, found)


def read_back(
    edition: Edition,
    press: Press,
    progress: Callable[[str, int, int], None],
    cancelled: Callable[[], bool],
) -> dict[Format, tuple[Edition, Checked]]:
    """Each of FORMATS made and read back, as far as somebody wanted to wait."""
    found = {}
    for number, format in enumerate(FORMATS):
        if cancelled():
            break
        words = tr("Preflight", "Reading back: {format}")
        progress(words.format(format=format_name(format)), number, len(FORMATS))
        checked = checked_or_none(lambda format=format: press.check(edition, format))
        if checked is not None:
            found[format] = (edition, checked)
    return found


def checked_or_none(check: Callable[[], Checked]) -> Checked | None:
    """What `check` answers; None where the edition can't be rendered, which the preview tells."""
    try:
        return check()
    except RenderError:
        return None
