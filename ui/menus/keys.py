"""All keys of the window and what they do, by menu and by pane: for the shortcuts page and
docs/shortcuts.md."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from ui.menus.tables import MENUS
from ui.translation import bare, marked, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """`keys` as this system writes them, and what they do."""

    keys: str
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """The keys of a menu or a pane."""

    title: str
    lines: tuple[KeyLine, ...]


PANE_KEYS: tuple[tuple[str, tuple[tuple[tuple[str, ...], str], ...]], ...] = (
    (marked("Keys", "In the library"), (
        (("Return",), marked("Keys", "Add the selected articles or ranking to the edition")),
        (("Space",), marked("Keys", "Look at an article; at a ranking’s places over time")),
        (("Right", "Left"), marked("Keys", "Show, hide the copies of an article")),
        (("Del",), marked("Keys", "Take what is selected from the clipboard")),
    )),
    (marked("Keys", "In the edition"), (
        (("Ctrl+Up", "Ctrl+Down"), marked("Keys", "Move the selected blocks")),
        (("Ctrl+Shift+Up", "Ctrl+Shift+Down"),
         marked("Keys", "Move the selected blocks to the section before, to the next one")),
        (("Alt+Up", "Alt+Down"), marked("Keys", "Go to the section before, to the next one")),
        (("Left", "Right"), marked("Keys", "Fold, open the section")),
        (("Return",), marked("Keys", "Type the block’s words; fold or open the section")),
        (("Del",), marked("Keys", "Remove the selected blocks")),
        (("F2",), marked("Keys", "Rename the section")),
    )),
    (marked("Keys", "In the preview"), (
        (("Ctrl++", "Ctrl+-", "Ctrl+0"), marked("Keys", "Zoom in, zoom out, fit the width")),
    )),
)  # fmt: skip
"""What the panes do with keys that are no action's: for each pane its keys and what they do."""


def key_groups() -> tuple[KeyGroup, ...]:
    """Every key there is, in the reader's language."""
    groups = []
    for menu in MENUS:
        lines = [
            KeyLine(keys=_written(spec.keys), does=_plain(tr("Actions", spec.text)))
            for spec in menu.specs
            if spec.keys
        ]
        groups.append(KeyGroup(title=_plain(tr("Actions", menu.title)), lines=tuple(lines)))
    for title, pane_lines in PANE_KEYS:
        lines = [KeyLine(keys=_written(keys), does=tr("Keys", does)) for keys, does in pane_lines]
        groups.append(KeyGroup(title=tr("Keys", title), lines=tuple(lines)))
    return tuple(groups)


def as_markdown(groups: tuple[KeyGroup, ...]) -> str:
    """`groups` as a page of the docs."""
    parts = ["# Keyboard shortcuts\n"]
    for group in groups:
        rows = "".join(f"| {line.keys} | {line.does} |\n" for line in group.lines)
        parts.append(f"## {group.title}\n\n| Keys | What they do |\n|---|---|\n{rows}")
    return "\n".join(parts)


def _written(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def _plain(text: str) -> str:
    return bare(text).removesuffix("…")
