"""No word is shown that a language can't change: what a person reads goes through `tr`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SHOWING = {
    "setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis",
    "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText",
    "setOkButtonText", "setInformativeText", "setSpecialValueText", "setPrefix", "setSuffix",
    "addAction", "addMenu", "addTab", "addItem", "addRow", "addButton", "insertItem", "drawText",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction",
    "QMenu", "QDockWidget", "QMessageBox", "QFileDialog", "QInputDialog", "Banner", "Message",
    "show_message", "say", "apply", "Brief", "Shown", "Column", "EmptyState", "LabelledField",
}  # fmt: skip
NAMED = {
    "text", "title", "windowTitle", "toolTip", "placeholderText", "accessibleName", "suffix",
    "accessibleDescription", "prefix", "header", "invitation", "detail", "label", "tip", "caption",
    "specialValueText",
}  # fmt: skip
"""Functions whose words are read by people, and parameters by which others take such words."""

UNREAD = {
    "tr", "marked", "to_tell", "setProperty", "property", "setObjectName", "setStyleSheet",
    "compile", "getLogger", "debug", "info", "warning", "error", "exception", "QSettings",
    "QKeySequence", "setValue", "value", "add_argument", "ArgumentParser", "setNameFilter",
    "Formatter", "RenderCancelled",
}  # fmt: skip
"""Functions whose words nobody reads, or whose words were said already."""

SAME_EVERYWHERE = {
    "Digest Desk": "the program's name",
    "PDF": "a format's name", "EPUB": "a format's name",
    "PNG": "a format's name", "UTC": "a zone's name",
    "https://": "what is typed in every language",
    "x": "stands between two numbers",
    "Source Sans Pro": "a typeface's name",
    "Source Serif Pro": "a typeface's name",
    "Noto Sans CJK JP": "a typeface's name",
    "Noto Serif CJK JP": "a typeface's name",
    "Morning Digest": "a new edition's nameplate, in the edition's language",
    "News": "a new publication's section, in its editions' language",
}  # fmt: skip

KEPT_ENGLISH = {
    "ui/app.py": "what the command line says of its options",
    "ui/menus/keys.py": "writes the page of keys of the documentation",
    "ui/dialogs/choices.py": "languages call themselves; names of zones",
    "ui/panels/web_scripts.py": "scripts",
    "ui/tips.py": "markup",
}
MODULES = [
    path
    for path in sorted((ROOT / "ui").rglob("*.py"))
    if path.relative_to(ROOT).as_posix() not in KEPT_ENGLISH
]


def words_in(node: ast.AST) -> Iterator[ast.AST]:
    """Literals that are what the expression is, not arguments of what it calls."""
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            yield node
        case ast.IfExp():
            yield from words_in(node.body)
            yield from words_in(node.orelse)
        case ast.BinOp():
            yield from words_in(node.left)
            yield from words_in(node.right)
        case ast.BoolOp():
            for value in node.values:
                yield from words_in(value)
        case ast.Tuple() | ast.List():
            for element in node.elts:
                yield from words_in(element)
        case ast.Starred():
            yield from words_in(node.value)


def literal(node: ast.AST) -> str:
    """The literal's own words; of an f-string what stands between the names."""
    if isinstance(node, ast.JoinedStr):
        return " ".join(part.value for part in node.values if isinstance(part, ast.Constant))
    return node.value


def is_worded(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]{2}", text)) and text not in SAME_EVERYWHERE


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def shown(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Words that a call shows as they stand, with their lines."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or called(node) in UNREAD:
            continue
        given = [keyword.value for keyword in node.keywords if keyword.arg in NAMED]
        if called(node) in SHOWING:
            given += node.args
        for expression in given:
            for word in words_in(expression):
                if is_worded(literal(word)):
                    yield word.lineno, literal(word)


def sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals that read like a sentence or a label of several words, wherever they stand."""
    passed = {
        id(inside)
        for node in ast.walk(tree)
        if (isinstance(node, ast.Call) and called(node) in UNREAD)
        or (
            isinstance(node, ast.Expr | ast.Assert)
            and isinstance(getattr(node, "value", None), ast.Constant)
        )
        for inside in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in passed or not isinstance(node, ast.Constant):
            continue
        text = node.value
        if isinstance(text, str) and re.match(r"&?[A-Z][a-z]+&?[a-z]* [A-Za-z“{]", text):
            yield node.lineno, text


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_words_are_shown_as_they_stand_in_the_code(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    left = sorted({*shown(tree), *sentences(tree)})
    assert [each for each in left if each[1] not in SAME_EVERYWHERE] == []


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Saved")',
        'label.setText(f"{count} blocks")',
        'label.setText("Saved" if saved else words)',
        'QLineEdit(placeholderText="Search…")',
        'banner.show_message(title, detail="Try again.")',
        'actions=(("Try again", go),)\nbanner.show_message(title, actions=(("Try again", go),))',
        'TABLE = {Kind.A: "All of them"}',
    ],
)
def test_words_that_stand_in_the_code_are_found(code):
    tree = ast.parse(code)
    assert [*shown(tree), *sentences(tree)]


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(tr("Outline", "Saved"))',
        'label.setText(f"{done} / {total}")',
        'label.setProperty("look", "Quiet words")',
        'log.info("Not Known %s", name)',
        '"""A Sentence in a docstring."""',
    ],
)
def test_what_is_said_or_read_by_nobody_is_left_alone(code):
    tree = ast.parse(code)
    assert not [*shown(tree), *sentences(tree)]
