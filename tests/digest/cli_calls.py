"""Calling the command line in tests as a shell would."""

import json
from dataclasses import dataclass
from typing import Any

from typer.testing import CliRunner

from digest.cli import app


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a command left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def json_lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


def digest(*arguments: object, stdin: bytes | str | None = None) -> Answer:
    """Runs `digest ARGUMENTS`."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Answer(code=result.exit_code, out=result.stdout, err=result.stderr)
