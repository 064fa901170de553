"""What is wrong with a theme, told with its file and line."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from digest.errors import RenderError
from digest.render.themes.files import ThemeLoader


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in `file` ("mine/web.css"). `line` counts from 1 and is 0 where the fault
    has none."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.message}"

    def error(self, theme: str) -> RenderError:
        """The same as an error to raise."""
        return RenderError(str(self), theme=theme, file=self.file, line=self.line)


def fault_of(error: RenderError) -> Fault:
    """The fault that an error tells. One without a file is the theme's as a whole."""
    if not error.file:
        return Fault(error.theme, 0, f"{error} {error.remedy}".strip())
    told = Fault(error.file, error.line, "")
    return Fault(error.file, error.line, str(error).removeprefix(str(told)))


@contextmanager
def faults_told(key: str, loader: ThemeLoader) -> Iterator[None]:
    """Turns what goes wrong in a template of the theme `key` into a RenderError that names the
    template's file and line."""
    try:
        yield
    except TemplateSyntaxError as error:
        file = loader.place(Path(error.filename)) if error.filename else error.name or key
        raise Fault(file, error.lineno, sentence(error.message)).error(key) from error
    except TemplateNotFound as error:
        file, line = _place(error, key, loader)
        raise Fault(file, line, f"The theme has no file {error.name}.").error(key) from error
    except RecursionError as error:
        file, line = _place(error, key, loader)
        raise Fault(file, line, "This calls or includes itself without end.").error(key) from error
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
        file, line = _place(error, key, loader)
        message = f"There is no {error}." if isinstance(error, KeyError) else sentence(str(error))
        raise Fault(file, line, message).error(key) from error


def _place(error: BaseException, key: str, loader: ThemeLoader) -> tuple[str, int]:
    """The innermost template line of the error's traceback, which Jinja rewrites to templates."""
    place, trace = (key, 0), error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith((".j2", ".css")):
            place = (loader.place(Path(file)), trace.tb_lineno)
        trace = trace.tb_next
    return place


def sentence(message: str | None) -> str:
    """A parser's message as a sentence."""
    text = (message or "Something is wrong here").strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."
