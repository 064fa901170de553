"""`doctor`: what is well, what is not, and how to mend it."""

import typer

from digest.cli.failing import FAILURE
from digest.cli.output import answer_json, say
from digest.cli.session import AsJson, now, session


def doctor(context: typer.Context, json: AsJson = False) -> None:
    """Check libraries, fonts, database, disk, time zone and last runs; say how to mend."""
    from digest.desk import default_folder
    from digest.doctor import State, examine

    folder = session(context).folder or default_folder()
    findings = examine(folder, now())
    if json:
        answer_json(findings)
    for finding in () if json else findings:
        say(f"{finding.state.upper():7} {finding.subject}: {finding.says}")
        if finding.remedy:
            say(f"{'':7} {finding.remedy}")
    if any(finding.state is State.BROKEN for finding in findings):
        raise typer.Exit(FAILURE)
