"""The publication dialog's page of looks: in what each of its editions is dressed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from digest.model import Publication
from digest.render.themes.catalogue import ThemeInfo
from ui.design import Design, info_of
from ui.dialogs.publication_pages import note
from ui.look_controls import LookControls
from ui.panels.fields import ANY_PAGES, MOST_PAGES, CountField, LabelledField
from ui.translation import tr

_WIDTH = 420


class LookPage(QWidget):
    changed = Signal()

    def __init__(self, themes: Sequence[ThemeInfo] = (), parent: QWidget | None = None) -> None:
        """`themes` are those to choose from."""
        super().__init__(parent)
        self._themes = tuple(themes)
        self._design: Design | None = None
        self.theme = QComboBox()
        for info in self._themes:
            if not info.faults:
                self.theme.addItem(info.name, info.key)
        self.pages = CountField()
        self.pages.setToolTip(tr("Publication", "How many pages each edition is meant to have"))
        self.controls = LookControls()
        fields = QWidget()
        fields.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(LabelledField(tr("Publication", "Theme"), self.theme))
        inner.addWidget(self.controls)
        inner.addWidget(LabelledField(tr("Publication", "Pages"), self.pages))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            note(
                tr("Publication", "Every new edition begins with these looks; each can be changed.")
            )
        )
        column.addWidget(fields)
        column.addStretch(1)
        self.theme.activated.connect(self._on_theme_chosen)
        self.controls.chosen.connect(lambda _step, design: self._take(design))
        self.pages.counted.connect(lambda _pages: self.changed.emit())

    def show_publication(self, publication: Publication) -> None:
        self.pages.show_count(publication.page_budget, MOST_PAGES, zero=tr("Inspector", ANY_PAGES))
        self._show(Design.of(publication))

    def apply(self, publication: Publication) -> Publication:
        design = self._design or Design.of(publication)
        return replace(
            publication,
            theme=design.theme,
            paper=design.paper,
            look=design.look,
            page_budget=self.pages.value() or None,
        )

    def _on_theme_chosen(self, _row: int) -> None:
        if self._design is not None:
            self._take(self._design.with_theme(self.theme.currentData()))

    def _take(self, design: Design) -> None:
        self._show(design)
        self.changed.emit()

    def _show(self, design: Design) -> None:
        self._design = design
        if self.theme.findData(design.theme) < 0:  # it is at fault, or gone: it stays chosen
            self.theme.addItem(design.theme, design.theme)
        self.theme.setCurrentIndex(self.theme.findData(design.theme))
        info = info_of(design.theme, self._themes)
        self.controls.show_design(design, info.declaration if info else None)
