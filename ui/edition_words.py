"""Editions in words."""

from digest.model import EditionState
from ui.translation import marked, tr

_STATES = {
    EditionState.DRAFT: marked("Edition", "draft"),
    EditionState.ISSUED: marked("Edition", "issued"),
}


def state_name(state: EditionState) -> str:
    """ "draft"."""
    return tr("Edition", _STATES[state])
