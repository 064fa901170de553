"""`schedules install`, `uninstall` and `status`: the scheduler as a service of the user's."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.failing import FAILURE
from digest.cli.output import answer_json, say
from digest.cli.session import AsJson, session

if TYPE_CHECKING:
    from digest.service import Service


def register(app: typer.Typer) -> None:
    """Adds the commands to those of `schedules`."""
    app.command("install", epilog="Example: digest schedules install --print")(install)
    app.command("uninstall", epilog="Example: digest schedules uninstall")(uninstall)
    app.command("status", epilog="Example: digest schedules status --json")(status)


def install(
    context: typer.Context,
    printed: Annotated[
        bool, typer.Option("--print", help="Show the files instead of writing them.")
    ] = False,
) -> None:
    """Write a systemd unit of the user's, enabled, and an autostart entry, which both start
    `digest run` on this desk; the entry leaves the desk alone where the unit has it."""
    from digest import service

    chosen = _service(context)
    if printed:
        for file in service.service_files(chosen):
            say(f"# {file.place}" + (f" -> {file.target}" if file.target else ""))
            if file.content:
                say(file.content)
        return
    for place in service.install(chosen):
        say(f"wrote {place}")
    say(
        "Start it now:      systemctl --user daemon-reload && systemctl --user start " + chosen.name
    )
    say("Also logged out:   loginctl enable-linger")


def uninstall(context: typer.Context) -> None:
    """Take away what `schedules install` wrote for this desk."""
    from digest import service

    chosen = _service(context)
    gone = service.uninstall(chosen)
    for place in gone:
        say(f"removed {place}")
    if not gone:
        say("Nothing was installed for this desk.")
        return
    say(f"If it runs:        systemctl --user stop {chosen.name}")


def status(context: typer.Context, json: AsJson = False) -> None:
    """Tell which files of the service stand, and whether a scheduler keeps the desk."""
    from digest import service
    from digest.cli.session import now
    from digest.schedule import keepings

    chosen = _service(context)
    files = {str(file.place): file.is_there for file in service.service_files(chosen)}
    alive = [one for one in keepings(chosen.folder) if one.is_alive(now())]
    if json:
        answer_json({"service": chosen.name, "files": files, "running": bool(alive)})
    for place, there in () if json else files.items():
        say(f"{'installed' if there else 'absent or changed':18} {place}")
    for one in () if json else alive:
        say(f"{'running':18} process {one.pid} on {one.host}")
    if not alive:
        if not json:
            say(f"{'not running':18} systemctl --user start {chosen.name}")
        raise typer.Exit(FAILURE)


def _service(context: typer.Context) -> "Service":
    from digest.desk import FOLDER_VARIABLE, default_folder
    from digest.service import Service, own_command

    usual = default_folder().expanduser().resolve()
    folder = (session(context).folder or usual).expanduser().resolve()
    is_default = folder == usual and FOLDER_VARIABLE not in os.environ
    return Service(command=own_command(), folder=folder, is_default=is_default)
