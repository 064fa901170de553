"""Options that several commands share, declared once as the fields of a dataclass."""

import inspect
from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar

Command = TypeVar("Command", bound=Callable[..., None])


def with_options(declared: type[Any]) -> Callable[[Command], Command]:
    """Gives a command, in place of its `**options`, an option for each field of the dataclass
    `declared`."""

    def give(command: Command) -> Command:
        signature = inspect.signature(command)
        named = [p for p in signature.parameters.values() if p.kind is not p.VAR_KEYWORD]
        options = [
            inspect.Parameter(
                field.name,
                inspect.Parameter.KEYWORD_ONLY,
                default=field.default,
                annotation=field.type,
            )
            for field in fields(declared)
        ]
        # The way in which `inspect` itself is told of a signature that differs from the code.
        vars(command)["__signature__"] = signature.replace(parameters=[*named, *options])
        return command

    return give
