"""The controls of a look: paper, columns, typeface, density, accent, as the theme offers them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from digest.model import Paper
from ui.accent_field import AccentField
from ui.design import Design
from ui.panels.fields import LabelledField
from ui.panels.flow import FlowLayout
from ui.translation import marked, tr

if TYPE_CHECKING:
    from digest.render.themes.declaration import Declaration

_DENSITIES = (
    (-2, marked("Looks", "Very airy")),
    (-1, marked("Looks", "Airy")),
    (0, marked("Looks", "Theme’s own")),
    (1, marked("Looks", "Close")),
    (2, marked("Looks", "Very close")),
)


class LookControls(QWidget):
    """Signal: `chosen(step, design)` for each choice of the user, `step` in words."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._design: Design | None = None
        self.paper = QComboBox()
        for paper in Paper:
            self.paper.addItem(paper.value, paper)
        self.columns, self.typeface, self.density = QComboBox(), QComboBox(), QComboBox()
        for step, words in _DENSITIES:
            self.density.addItem(tr("Looks", words), step)
        self.accent = AccentField()
        pairs = FlowLayout(spacing=12, columns=2)
        for name, box in self._boxes().items():
            pairs.addWidget(LabelledField(name, box))
            box.setMinimumContentsLength(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(pairs)
        column.addWidget(LabelledField(tr("Looks", "Accent"), self.accent))
        self._connect()

    @property
    def design(self) -> Design | None:
        """What is shown."""
        return self._design

    def show_design(self, design: Design, declaration: Declaration | None) -> None:
        """Shows `design` among what its theme offers, without telling it; None for a theme that
        cannot be opened."""
        self._design = design
        _choose(self.paper, design.paper)
        _refill(self.columns, _column_choices(design, declaration), _columns(design, declaration))
        _refill(self.typeface, _typeface_choices(declaration), design.look.typeface)
        _choose(self.density, design.look.density)
        self.accent.show_accent(design.look.accent, declaration)

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            tr("Looks", "Paper"): self.paper,
            tr("Looks", "Columns"): self.columns,
            tr("Looks", "Typeface"): self.typeface,
            tr("Looks", "Density"): self.density,
        }

    def _connect(self) -> None:
        self.paper.activated.connect(self._on_paper)
        self.columns.activated.connect(
            lambda _: self._tell(
                tr("Looks", "Change the columns"), columns=self.columns.currentData()
            )
        )
        self.typeface.activated.connect(
            lambda _: self._tell(
                tr("Looks", "Change the typeface"), typeface=self.typeface.currentData()
            )
        )
        self.density.activated.connect(
            lambda _: self._tell(
                tr("Looks", "Change the density"), density=self.density.currentData()
            )
        )
        self.accent.chosen.connect(
            lambda color: self._tell(tr("Looks", "Change the accent colour"), accent=color)
        )

    def _on_paper(self, _row: int) -> None:
        if self._design is not None:
            paper = Paper(self.paper.currentData())
            self.chosen.emit(tr("Looks", "Change the paper"), replace(self._design, paper=paper))

    def _tell(self, step: str, **changes: Any) -> None:
        if self._design is not None:
            self.chosen.emit(step, self._design.with_look(**changes))


_Choices = list[tuple[str, Any]]


def _column_choices(design: Design, declaration: Declaration | None) -> _Choices:
    if declaration is None:
        return [(tr("Looks", "Theme’s own"), None)]
    size = declaration.papers[design.paper]
    own = [(tr("Looks", "Theme’s ({columns})").format(columns=size.columns), None)]
    return own + [(str(number), number) for number in range(1, size.most_columns + 1)]


def _columns(design: Design, declaration: Declaration | None) -> int | None:
    """The columns that are printed: fewer than wanted where the paper has no room for them."""
    wanted = design.look.columns
    if wanted is None or declaration is None:
        return None
    return min(wanted, declaration.papers[design.paper].most_columns)


def _typeface_choices(declaration: Declaration | None) -> _Choices:
    names = list(declaration.typefaces) if declaration else []
    own = (
        tr("Looks", "Theme’s ({names})").format(names=names[0])
        if names
        else tr("Looks", "Theme’s own")
    )
    return [(own, None), *((name.capitalize(), name) for name in names)]


def _refill(box: QComboBox, choices: _Choices, chosen: Any) -> None:
    if [(box.itemText(row), box.itemData(row)) for row in range(box.count())] != choices:
        box.clear()
        for words, value in choices:
            box.addItem(words, value)
    _choose(box, chosen)


def _choose(box: QComboBox, value: Any) -> None:
    """The first choice where there is no such value."""
    box.setCurrentIndex(max(0, box.findData(value)))
