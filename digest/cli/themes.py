"""`themes`: list, show, copy, check."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.failing import FAILURE
from digest.cli.output import answer_json, progress, say, table
from digest.cli.session import AsJson, session

if TYPE_CHECKING:
    from digest.render.themes.catalogue import ThemeInfo
    from digest.render.themes.declaration import Declaration
    from digest.render.themes.faults import Fault

app = typer.Typer(help="List, show, copy and check themes.", no_args_is_help=False)

ThemeKey = Annotated[str, typer.Argument(metavar="THEME", help="Its key or name.")]


@app.callback(invoke_without_command=True, epilog="Example: digest themes copy broadsheet Mine")
def default(context: typer.Context, json: AsJson = False) -> None:
    """List, show, copy and check themes: the built-in ones and those in the desk's own folder."""
    if context.invoked_subcommand is None:
        list_all(context, json=json)


@app.command("list", epilog="Example: digest themes list --json")
def list_all(context: typer.Context, json: AsJson = False) -> None:
    """List the themes that there are."""
    from digest.render.themes.catalogue import list_themes

    infos = list_themes(_folder(context))
    if json:
        answer_json([_listed(info) for info in infos])
        return
    cells = [(i.key, i.name, i.origin.value, _state(i), _description(i)) for i in infos]
    heads = ("KEY", "NAME", "ORIGIN", "STATE", "WHAT IT IS")
    table(heads, cells, empty="There is no theme.")


@app.command("show", epilog="Example: digest themes show broadsheet --json")
def show(context: typer.Context, key: ThemeKey, json: AsJson = False) -> None:
    """Show what a theme offers, and which files it is made of."""
    from digest.render.themes.catalogue import theme_files, theme_info

    folder = _folder(context)
    info = theme_info(_key(key, folder), folder)
    files = theme_files(info.key, folder)
    if json:
        offered = _offered(info.declaration) if info.declaration else {}
        answer_json(_listed(info) | offered | {"files": files})
        return
    say(f"{info.name} ({info.key}, {info.origin.value}): {_description(info)}")
    say(f"{'folder':10} {info.folder}")
    if info.declaration:
        for name, words in _words(info.declaration).items():
            say(f"{name:10} {words}")
    for file, place in files.items():
        say(f"{'file':10} {place if place.endswith(file) else f'{file} ({place})'}")
    _tell(info.faults)


@app.command("copy", epilog='Example: digest themes copy broadsheet "Evening Paper"')
def copy(
    context: typer.Context,
    key: ThemeKey,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the copy is called.")],
    shared: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="FILE", help="Also this template that all themes share."),
    ] = None,
    json: AsJson = False,
) -> None:
    """Copy a theme into the desk's own themes, to customise it there."""
    from digest.render.themes.catalogue import copy_theme

    folder = _folder(context)
    info = copy_theme(_key(key, folder), name, folder, shared=shared or ())
    if json:
        answer_json(_listed(info))
        return
    say(f"“{info.name}” is in {info.folder}")
    say(f"Edit its files, then: digest themes check {info.key}")


@app.command("check", epilog="Example: digest themes check evening-paper && echo all is well")
def check(
    context: typer.Context,
    key: Annotated[
        str | None, typer.Argument(metavar="THEME", help="Its key or name; all themes without one.")
    ] = None,
    read_only: Annotated[
        bool, typer.Option("--read-only", help="Read the files alone, render nothing.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Check themes: every file is read, then a sample edition is rendered. Ends with 1 if one is
    at fault."""
    from digest.render.themes.catalogue import list_themes
    from digest.render.themes.checking import check_theme
    from digest.render.trial import examine_theme

    folder = _folder(context)
    examine = check_theme if read_only else examine_theme
    keys = [_key(key, folder)] if key is not None else [i.key for i in list_themes(folder)]
    found = {}
    with progress() as tell:
        for done, one in enumerate(keys):
            tell(f"check {one}", done, len(keys))
            found[one] = examine(one, folder)
    if json:
        answer_json([{"key": one, "faults": _faults(faults)} for one, faults in found.items()])
    for one, faults in () if json else found.items():
        say(f"{one}: {'no fault' if not faults else f'{len(faults)} to mend'}")
        _tell(faults)
    if any(found.values()):
        raise typer.Exit(FAILURE)


def _folder(context: typer.Context) -> Path:
    """The desk's own themes; neither desk nor folder need exist yet."""
    from digest.desk import THEMES, default_folder

    return (session(context).folder or default_folder()).expanduser().resolve() / THEMES


def _key(name: str, folder: Path) -> str:
    """The key of the theme that has it, or that alone is called so."""
    from digest.render.themes.catalogue import list_themes

    infos = list_themes(folder)
    called = [info.key for info in infos if info.name.casefold() == name.casefold()]
    return called[0] if len(called) == 1 and name not in {info.key for info in infos} else name


def _tell(faults: "tuple[Fault, ...]") -> None:
    for fault in faults:
        say(f"  {fault}")


def _state(info: "ThemeInfo") -> str:
    return "at fault" if info.faults else "well"


def _description(info: "ThemeInfo") -> str:
    return info.declaration.description if info.declaration else str(info.faults[0])


def _words(declaration: "Declaration") -> dict[str, str]:
    papers = [
        f"{paper} ({size.columns} of up to {size.most_columns} columns)"
        for paper, size in declaration.papers.items()
    ]
    accents = dict.fromkeys((declaration.colors.accent, *declaration.accents))
    return {
        "papers": ", ".join(papers),
        "typefaces": ", ".join(declaration.typefaces),
        "accents": ", ".join(accents),
    }


def _listed(info: "ThemeInfo") -> dict[str, Any]:
    return {
        "key": info.key,
        "name": info.name,
        "description": info.declaration.description if info.declaration else None,
        "origin": info.origin.value,
        "folder": str(info.folder),
        "faults": _faults(info.faults),
    }


def _offered(declaration: "Declaration") -> dict[str, Any]:
    return {
        "papers": {
            paper.value: {
                "width": size.width,
                "height": size.height,
                "columns": size.columns,
                "most_columns": size.most_columns,
            }
            for paper, size in declaration.papers.items()
        },
        "typefaces": list(declaration.typefaces),
        "accent": declaration.colors.accent,
        "accents": list(declaration.accents),
    }


def _faults(faults: "tuple[Fault, ...]") -> list[dict[str, Any]]:
    return [{"file": f.file, "line": f.line or None, "message": f.message} for f in faults]
