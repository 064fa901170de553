"""`changes`, `correct` and `takedown`: what was issued, mended."""

import getpass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, progress, say
from digest.cli.session import LATEST, AsJson, find_edition, now, session
from digest.model import ArticleId, Correction, Edition

if TYPE_CHECKING:
    from digest.pipeline import Reissued, SiteBuilt, TakenDown


ReadAgain = Annotated[
    bool, typer.Option("--gather", help="First read the pages of what was printed once more.")
]


def changes(context: typer.Context, gather: ReadAgain = False, json: AsJson = False) -> None:
    """List what of the issued editions has changed since, or was withdrawn.

    Editions are watched for as long as their publication's policy says.
    """
    from digest.pipeline import noticed, reread_printed  # brings the readers along

    with session(context).desk() as desk, progress() as on_progress:
        if gather:
            reread_printed(desk, now=now(), on_progress=on_progress)
        found = noticed(desk.library, now=now())
    if json:
        answer_json(
            [
                {"edition": each.edition.id, "corrections": _shapes(each.corrections)}
                for each in found
            ]
        )
        return
    for each in found:
        say(f"{_name(each.edition)}  {each.edition.id}")
        _tell(each.corrections)
    if not found:
        say("Nothing has changed in the editions that are watched.")


def correct(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="EDITION", help=f"An issued edition's id, or “{LATEST}”.")
    ],
    note: Annotated[
        str, typer.Option(help="What to tell the readers, in the place of the time.")
    ] = "",
    gather: ReadAgain = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would be corrected; change nothing.")
    ] = False,
    draft: Annotated[
        bool, typer.Option("--draft", help="Save the draft to be looked at; print its id.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Issue an edition anew with what has changed at its sources, and deliver it.

    Changed articles are marked, withdrawn ones leave it, a note on the front page says what was
    changed and where. The edition that is corrected is kept.
    """
    from digest import pipeline  # brings the readers along

    with session(context).desk() as desk, progress() as on_progress:
        edition = find_edition(name, desk.library)
        if gather:
            pipeline.reread_printed(desk, now=now(), on_progress=on_progress)
        made = pipeline.make_correction(edition, desk.library, now=now(), note=note)
        new = tuple(each for each in made.corrections if each.revision == made.revision)
        if dry_run:
            _answer_dry(made, new, json=json)
            return
        if draft:
            desk.library.save_edition(made, saved=now())
            _answer_draft(made, new, json=json)
            return
        done = pipeline.reissue(made, desk, now=now, on_progress=on_progress)
    _answer_done(done, new, json=json)


def takedown(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="ARTICLE", help="An article's id.")],
    reason: Annotated[str, typer.Option(help="What the readers are told.")] = "",
    by: Annotated[str, typer.Option(help="Who says so; the user when not given.")] = "",
    put_back: Annotated[bool, typer.Option("--put-back", help="Let it be printed again.")] = False,
    json: AsJson = False,
) -> None:
    """Take an article out of every draft, and out of all editions to come.

    Its copies go with it. Editions that printed it are told, to be corrected; on publications'
    sites a tombstone stands in its place.
    """
    from digest.pipeline import mend_sites, take_down  # brings the readers along

    with session(context).desk() as desk, progress() as on_progress:
        article = ArticleId(name)
        if put_back:
            desk.library.put_back(article)
            _tell_put_back(article, mend_sites(desk, on_progress=on_progress), json=json)
            return
        done = take_down(
            article,
            desk.library,
            reason=reason,
            by=by or getpass.getuser(),
            now=now(),
        )
        sites = mend_sites(desk, on_progress=on_progress)
    _tell_taken_down(done, sites, json=json)


def _tell_taken_down(done: "TakenDown", sites: "tuple[SiteBuilt, ...]", *, json: bool) -> None:
    takedown = done.takedown
    if json:
        answer_json(
            {
                "takedown": {
                    "article": takedown.article,
                    "reason": takedown.reason,
                    "by": takedown.by,
                },
                "cleaned": list(done.cleaned),
                "open": list(done.open),
                "issued": [row.id for row in done.issued],
                "buried": [id for site in sites for id in site.made],
            }
        )
        return
    say(f"Taken down: {takedown.headline}")
    if done.cleaned:
        say(f"Taken out of {_count(len(done.cleaned), 'draft')}.")
    for id in done.open:
        complain(f"The draft {id} is open in a window: take it out there.")
    for row in done.issued:
        say(f"Printed in {row.title} of {row.date}: digest correct {row.id}")
    _tell_sites(sites)


def _tell_put_back(article: ArticleId, sites: "tuple[SiteBuilt, ...]", *, json: bool) -> None:
    if json:
        answer_json({"put_back": article})
        return
    say("It may be printed again.")
    _tell_sites(sites)


def _tell_sites(sites: "tuple[SiteBuilt, ...]") -> None:
    for site in sites:
        if site.made:
            say(f"{_count(len(site.made), 'edition')} made anew on the site in {site.root}.")
        for id, reason in site.failed.items():
            complain(f"The edition {id} on the site in {site.root} still prints it: {reason}")


def _answer_dry(made: Edition, found: tuple[Correction, ...], *, json: bool) -> None:
    if json:
        answer_json({"edition": made.predecessor, "corrections": _shapes(found)})
        return
    say(f"{_name(made)}, revision {made.revision}:")
    _tell(found)


def _answer_draft(made: Edition, found: tuple[Correction, ...], *, json: bool) -> None:
    if json:
        answer_json({"edition": made.id, "state": made.state, "corrections": _shapes(found)})
    else:
        say(made.id)


def _answer_done(done: "Reissued", found: tuple[Correction, ...], *, json: bool) -> None:
    edition = done.edition
    if json:
        answer_json(
            {
                "edition": edition.id,
                "state": edition.state,
                "predecessor": edition.predecessor,
                "revision": edition.revision,
                "corrections": _shapes(found),
                "delivered": [receipt.location for receipt in done.deliveries],
            }
        )
    else:
        say(f"{_name(edition)}, revision {edition.revision}, is issued: {edition.id}")
        _tell(found)
        for receipt in done.deliveries:
            say(receipt.location)
    for problem in done.problems:
        complain(f"{problem.reason} {problem.remedy}".strip())
    if done.failure is not None:
        complain(f"{done.failure} {done.failure.remedy}".strip())
        complain(f"What is missing can be delivered again: digest deliver {edition.id}")
        raise typer.Exit(FAILURE)


def _tell(found: tuple[Correction, ...]) -> None:
    from digest.render.content.correcting import mark, told  # brings the calendar along
    from digest.render.content.wording import wording

    words = wording("en")
    for each in found:
        headline = each.headline or words.withdrawn_article
        place = f" ({each.section})" if each.section else ""
        say(f"  {mark(each, words)}: {headline}{place}")
        if sentence := told(each, words):
            say(f"    {sentence}")


def _shapes(found: tuple[Correction, ...]) -> list[dict[str, Any]]:
    from digest.render.content.correcting import told  # brings the calendar along
    from digest.render.content.wording import wording

    words = wording("en")
    return [
        {
            "article": each.article,
            "class": each.kind.value,
            "update_number": each.update_number,
            "headline": each.headline,
            "section": each.section,
            "told": told(each, words),
            "noticed": each.noticed.isoformat() if each.noticed else None,
        }
        for each in found
    ]


def _name(edition: Edition) -> str:
    return f"{edition.title} of {edition.date}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
