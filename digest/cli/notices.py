"""`notices`: whom a waiting draft or a failed run is told to, and how."""

import sys
from typing import Annotated

import typer

from digest.cli.output import answer_json, say, table
from digest.cli.session import AsJson, session

app = typer.Typer(help="Whom a waiting draft is told to: chat, mail, telephone, webhook.")

NoticeName = Annotated[str, typer.Argument(metavar="NAME", help="As policies call it.")]


@app.callback(invoke_without_command=True, epilog="Example: digest notices list")
def default(context: typer.Context, json: AsJson = False) -> None:
    """Whom a waiting draft is told to: chat, mail, telephone, webhook."""
    if context.invoked_subcommand is None:
        list_notices(context, json=json)


@app.command("list", epilog="Example: digest notices list --json")
def list_notices(context: typer.Context, json: AsJson = False) -> None:
    """List notices and what kind of service each is; their addresses are not shown."""
    from digest.notify import notices  # brings apprise along

    with session(context).desk() as desk:
        found = notices(desk)
    if json:
        answer_json(found)
        return
    cells = [(each.name, each.service or "-", each.kept_by) for each in found]
    empty = "There are no notices. Add one with: digest notices add NAME"
    table(("NAME", "SERVICE", "ADDRESS KEPT BY"), cells, empty=empty)


@app.command("add", epilog="Example: echo tgram://token/chat | digest notices add desk-chat")
def add(context: typer.Context, name: NoticeName, json: AsJson = False) -> None:
    """Keep a service's address, as apprise writes them, under a name.

    It is read from standard input, or asked for without showing it, as it holds a password; the
    system's keyring keeps it. An empty one stands for what the environment has.
    """
    from digest.notify import add_notice

    if sys.stdin.isatty():
        address = typer.prompt(f"Address of {name}", default="", hide_input=True, err=True)
    else:
        address = sys.stdin.readline()
    with session(context).desk() as desk:
        notice = add_notice(desk, name, address.strip())
    if json:
        answer_json(notice)
    else:
        say(f"{notice.name}: {notice.service}, its address kept by the {notice.kept_by}")


@app.command("remove", epilog="Example: digest notices remove desk-chat")
def remove(context: typer.Context, name: NoticeName) -> None:
    """Forget a notice and its address."""
    from digest.notify import remove_notice

    with session(context).desk() as desk:
        remove_notice(desk, name)
    say(f"Removed {name}.")


@app.command("test", epilog="Example: digest notices test desk-chat")
def test(context: typer.Context, name: NoticeName) -> None:
    """Send a notice that says it is a test."""
    from digest.notify import send_notice

    with session(context).desk() as desk:
        send_notice(desk, name, "A test from Digest Desk", "If you read this, notices reach you.")
    say(f"{name}: sent.")
