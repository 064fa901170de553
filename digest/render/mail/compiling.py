"""MJML into the HTML that mail programs can bear."""

import re

from mjml import mjml2html

from digest.errors import RenderError

_BLANKS = re.compile(" {2,}")
_BEFORE_ELEMENTS = re.compile(" (?=</?mj)")
_BEHIND_ELEMENTS = re.compile("(</?mj[^>]*>) ")
_FLATTENED = {ord(character): " " for character in "\t\n\r\f\v\u0085\u2028\u2029"}
_FORBIDDEN = dict.fromkeys((*range(32), *range(0x7F, 0xA0), *range(0xD800, 0xE000)))
_TRANSLATED = _FORBIDDEN | _FLATTENED | {0xFFFE: None, 0xFFFF: None}


def compile_mjml(source: str, *, theme: str) -> str:
    """The HTML of `source`, the MJML that `theme` has printed. It names no font and no file to
    fetch: `mj-include` is refused. Raises RenderError where the source is no MJML.

    The compiler drops a lone line break even between two words, and takes a blank between two of
    its own elements for an error; so there are line breaks here at its elements and nowhere else.
    Characters that have no place in XML are dropped.
    """
    flat = _BLANKS.sub(" ", source.translate(_TRANSLATED)).strip()
    flat = _BEHIND_ELEMENTS.sub("\\1\n", _BEFORE_ELEMENTS.sub("\n", flat))
    try:
        return str(mjml2html(flat, fonts={}, include_loader=_refuse))
    except ValueError as error:
        raise RenderError(
            f"The theme's mail.mjml.j2 gives no MJML: {error}.",
            theme=theme,
            remedy="Each element that is opened must be closed, inside the one that it stands in.",
        ) from error


def _refuse(path: str) -> str:
    raise ValueError(f"“{path}” is not included: a mail's template reads no other file")
