"""Facts below one another, each under its head; they can be selected and copied."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from digest.differences import Difference
from ui.colors import colors_of
from ui.dialogs.difference_view import DifferenceView, Writer
from ui.look import headline_font, text_font

Fact = tuple[str, str]
"""A head and what stands under it."""


class FactsView(DifferenceView):
    """Shows a title and facts, or what changed in an article's words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def show_facts(
        self, title: str, facts: Sequence[Fact], words: Difference | None = None
    ) -> None:
        """`words` are shown in place of the facts, where there are any."""
        if words is not None:
            self.show_difference(words)
            return
        writer = Writer(self.document(), colors_of(self.palette()))
        if title:
            writer.plain(title, headline_font(17))
        for head, text in facts:
            writer.said(head, text, text_font(14))
        writer.end()


def as_text(title: str, facts: Sequence[Fact]) -> str:
    """The same as plain text, to be pasted elsewhere."""
    return "\n".join([title, *(f"{head}: {text}" for head, text in facts)])
