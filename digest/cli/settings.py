"""`settings`: what a desk is told once."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.output import answer_json, say, table
from digest.cli.session import AsJson, session

if TYPE_CHECKING:
    from digest.settings import Stand

app = typer.Typer(help="What a desk is told once: proxy, politeness, limits.")

secret = typer.Typer(help="Passwords, which the system's keyring keeps.")
app.add_typer(secret, name="secret")

Name = Annotated[str, typer.Argument(metavar="SETTING", help="As network.proxy.")]


@app.callback(invoke_without_command=True, epilog="Example: digest settings list")
def default(context: typer.Context, json: AsJson = False) -> None:
    """What a desk is told once: proxy, politeness, limits."""
    if context.invoked_subcommand is None:
        list_settings(context, json=json)


@app.command("list", epilog="Example: digest settings list --json")
def list_settings(context: typer.Context, json: AsJson = False) -> None:
    """List all settings, their values and what they mean."""
    from digest.settings.table import SETTINGS  # comes with the fetcher

    with session(context).desk() as desk:
        stands = [desk.settings.stand(setting) for setting in SETTINGS]
    if json:
        answer_json([_shape(stand) for stand in stands])
        return
    cells = [(stand.setting.name, _said(stand), stand.setting.meaning) for stand in stands]
    table(("SETTING", "VALUE", "MEANING"), cells, empty="There are no settings.")


@app.command("get", epilog="Example: digest settings get network.gap")
def get(context: typer.Context, name: Name, json: AsJson = False) -> None:
    """Show one setting's value."""
    from digest.settings import words_of
    from digest.settings.table import setting_named

    setting = setting_named(name)
    with session(context).desk() as desk:
        stand = desk.settings.stand(setting)
    if json:
        answer_json(_shape(stand))
    else:
        say(words_of(stand.value))


@app.command("set", epilog="Example: digest settings set network.proxy http://proxy.example:3128")
def set_setting(
    context: typer.Context,
    name: Name,
    value: Annotated[str, typer.Argument(metavar="VALUE", help="“” for an empty one.")],
    json: AsJson = False,
) -> None:
    """Set one setting; programs that have the desk open see it when they open it again."""
    from digest.settings.table import setting_named

    setting = setting_named(name)
    with session(context).desk() as desk:
        desk.settings.set(setting, value)
        stand = desk.settings.stand(setting)
    _tell(stand, json)


@app.command("reset", epilog="Example: digest settings reset network.gap")
def reset(context: typer.Context, name: Name, json: AsJson = False) -> None:
    """Leave one setting to its default."""
    from digest.settings.table import setting_named

    setting = setting_named(name)
    with session(context).desk() as desk:
        desk.settings.reset(setting)
        stand = desk.settings.stand(setting)
    _tell(stand, json)


SecretName = Annotated[str, typer.Argument(metavar="NAME", help="As network.proxy-password.")]


@secret.command("list", epilog="Example: digest settings secret list")
def list_secrets(context: typer.Context, json: AsJson = False) -> None:
    """List the passwords that may be needed, and who has each: nobody, keyring, environment."""
    from digest.settings.table import SECRETS

    with session(context).desk() as desk:
        kept = [(each, desk.secrets.whereabouts(each.name)) for each in SECRETS]
    if json:
        answer_json([{"name": e.name, "kept_by": w.value, "meaning": e.meaning} for e, w in kept])
        return
    cells = [(each.name, where.value, each.meaning) for each, where in kept]
    table(("PASSWORD", "KEPT BY", "MEANING"), cells, empty="No passwords are needed.")


@secret.command("set", epilog="Example: digest settings secret set network.proxy-password")
def set_secret(context: typer.Context, name: SecretName) -> None:
    """Ask for a password, which is not shown, and have the system's keyring keep it."""
    from digest.settings.table import secret_named

    named = secret_named(name)
    with session(context).desk() as desk:
        password = typer.prompt(f"Password for {named.name}", hide_input=True, err=True)
        desk.secrets.set(named.name, password)
    say(f"{named.name}: kept in the keyring")


@secret.command("forget", epilog="Example: digest settings secret forget network.proxy-password")
def forget_secret(context: typer.Context, name: SecretName) -> None:
    """Have the keyring forget a password."""
    from digest.settings.table import secret_named

    named = secret_named(name)
    with session(context).desk() as desk:
        desk.secrets.delete(named.name)
    say(f"{named.name}: forgotten")


def _tell(stand: "Stand", json: bool) -> None:
    if json:
        answer_json(_shape(stand))
    else:
        say(f"{stand.setting.name}: {_said(stand)}")


def _shape(stand: "Stand") -> dict[str, Any]:
    return {
        "name": stand.setting.name,
        "value": _plain(stand.value),
        "default": _plain(stand.setting.default),
        "is_default": stand.words is None,
        "meaning": stand.setting.meaning,
    }


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else value


def _said(stand: "Stand") -> str:
    from digest.settings import words_of

    return words_of(stand.value) or "(none)"
