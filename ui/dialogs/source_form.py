"""The fields of one source."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from digest.model import PinnedChart, Source, SourceKind
from ui.dialogs.frames import column_in, make_plain
from ui.dialogs.publication_problems import source_problems
from ui.look import inset
from ui.source_rows import KIND_WORDS, kind_name, pin_words
from ui.translation import tr

MOST_ARTICLES = 999
KINDS = tuple(KIND_WORDS)


class SourceForm(QDialog):
    """It saves nothing itself: when it was accepted, `source` is to be kept."""

    def __init__(
        self, source: Source, names: AbstractSet[str], parent: QWidget | None = None
    ) -> None:
        """`names` are those of the publication's other sources, casefolded."""
        super().__init__(parent)
        self._original = source
        self._names = names
        self._charts = list(source.charts)
        self.setWindowTitle(
            tr("SourceForm", "Source: {name}").format(name=source.name)
            if source.name
            else tr("SourceForm", "Source")
        )
        self._make_fields(source)
        self.problem = QLabel(accessibleName=tr("SourceForm", "What is missing"))
        self.problem.setProperty("look", "warning")
        self.problem.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        make_plain(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._show_fitting()
        self._show_pins()

    @property
    def source(self) -> Source:
        """What the fields say."""
        return replace(
            self._original,
            name=self.name.text().strip(),
            kind=KINDS[self.kind.currentIndex()],
            address=self.address.text().strip(),
            section=self.section.text().strip() or None,
            limit=self.limit.value(),
            robots=self.robots.isChecked(),
            allow_private=self.private.isChecked(),
            paused=self.paused.isChecked(),
            watch=self.watch.isChecked() and self._is_folder,
            charts=tuple(self._charts),
        )

    def accept(self) -> None:
        """Closes the dialog, or says what is still missing."""
        source = self.source
        problems = list(source_problems(source, 1))
        if source.name.casefold() in self._names:
            problems.append(
                tr(
                    "SourceForm", "Another source is called “{name}”. Give this one its own name"
                ).format(name=source.name)
            )
        self.problem.setText(problems[0] if problems else "")
        if not problems:
            super().accept()

    @property
    def _is_folder(self) -> bool:
        return KINDS[self.kind.currentIndex()] is SourceKind.FOLDER

    def _make_fields(self, source: Source) -> None:
        self.name = QLineEdit(source.name, accessibleName=tr("SourceForm", "Name"))
        self.address = QLineEdit(source.address, accessibleName=tr("SourceForm", "Address"))
        self.kind = QComboBox(accessibleName=tr("SourceForm", "Kind"))
        self.kind.addItems([kind_name(kind) for kind in KINDS])
        self.kind.setCurrentIndex(KINDS.index(source.kind))
        self.kind.currentIndexChanged.connect(lambda _: self._show_fitting())
        self.section = QLineEdit(source.section or "", accessibleName=tr("SourceForm", "Section"))
        self.section.setPlaceholderText(tr("SourceForm", "Labels articles that name none"))
        self.limit = QSpinBox(
            minimum=1,
            maximum=MOST_ARTICLES,
            value=source.limit,
            accessibleName=tr("SourceForm", "Most articles"),
        )
        inset(self.limit)
        self.limit.setFixedWidth(110)
        self.robots = _tick(tr("SourceForm", "Heed the site’s robots.txt"), source.robots)
        self.private = _tick(
            tr("SourceForm", "May be on this computer or in its own network"), source.allow_private
        )
        self.watch = _tick(tr("SourceForm", "Read new files as soon as they come"), source.watch)
        self.paused = _tick(
            tr("SourceForm", "Paused: leave it out of the gatherings"), source.paused
        )
        self.pins = QListWidget(accessibleName=tr("SourceForm", "Pinned charts"))
        self.pins.setStyleSheet("QListWidget::item { padding: 4px 6px; }")
        self.pins.setMaximumHeight(96)
        self.unpin = QPushButton(tr("SourceForm", "Remove pin"), autoDefault=False)
        self.unpin.setToolTip(tr("SourceForm", "Remove the selected pin (Delete)"))
        self.unpin.clicked.connect(self._on_unpin)
        keys = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.pins)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._on_unpin)

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.addRow(tr("SourceForm", "&Name"), self.name)
        self.form.addRow(tr("SourceForm", "&Address"), self.address)
        self.form.addRow(tr("SourceForm", "&Kind"), self.kind)
        self.form.addRow(tr("SourceForm", "&Section"), self.section)
        self.form.addRow(tr("SourceForm", "&Most articles"), self.limit)
        for tick in (self.robots, self.private, self.watch, self.paused):
            self.form.addRow("", tick)
        pins = QVBoxLayout()
        pins.addWidget(self.pins)
        foot = QHBoxLayout()
        foot.addWidget(self.unpin)
        foot.addStretch(1)
        pins.addLayout(foot)
        self._pins_box = QWidget()
        pins.setContentsMargins(0, 0, 0, 0)
        self._pins_box.setLayout(pins)
        self.form.addRow(tr("SourceForm", "Pinned charts"), self._pins_box)
        column = column_in(self, spacing=12)
        column.addLayout(self.form, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def _show_fitting(self) -> None:
        """Only what means something for the chosen kind."""
        folder = self._is_folder
        page = KINDS[self.kind.currentIndex()] is SourceKind.PAGE
        self.form.setRowVisible(self.limit, not page)
        self.form.setRowVisible(self.robots, not folder)
        self.form.setRowVisible(self.private, not folder)
        self.form.setRowVisible(self.watch, folder)

    def _show_pins(self) -> None:
        self.pins.clear()
        self.pins.addItems([pin_words(chart) for chart in self._charts])
        if self._charts:
            self.pins.setCurrentRow(0)
        self.form.setRowVisible(self._pins_box, bool(self._charts or self._original.charts))
        self.unpin.setEnabled(bool(self._charts))

    def _on_unpin(self) -> None:
        if (row := self.pins.currentRow()) >= 0:
            del self._charts[row]
            self._show_pins()

    @property
    def charts(self) -> tuple[PinnedChart, ...]:
        """The pins that are left."""
        return tuple(self._charts)

    def sizeHint(self) -> QSize:
        return QSize(560, super().sizeHint().height())


def _tick(text: str, on: bool) -> QCheckBox:
    box = QCheckBox(text, checked=on)
    box.setAccessibleName(text)
    return box
