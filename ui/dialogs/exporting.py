"""Several formats at once: which, and where to; what is wrong with the edition stands first."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from digest.deliver import edition_file_name
from digest.model import Edition, Format
from ui.dialogs.frames import column_in, in_order
from ui.look import headline_font, scaled
from ui.messages import Banner, Level
from ui.translation import marked, tr

_FORMATS = {
    Format.PDF: (marked("Exporting", "&PDF"), marked("Exporting", "to print and to read")),
    Format.WEB: (
        marked("Exporting", "&Web page"),
        marked("Exporting", "one file, pictures and all"),
    ),
    Format.EMAIL: (
        marked("Exporting", "E-&mail"),
        marked("Exporting", "a draft for a mail program"),
    ),
    Format.TEXT: (marked("Exporting", "Plain &text"), marked("Exporting", "72 columns")),
    Format.EPUB: (marked("Exporting", "EPU&B"), marked("Exporting", "for readers of books")),
    Format.ARCHIVE: (
        marked("Exporting", "PDF for a&rchives"),
        marked("Exporting", "the same in many years"),
    ),
    Format.IMAGES: (
        marked("Exporting", "Page p&ictures"),
        marked("Exporting", "a picture of each page, in a zip"),
    ),
}


class ExportDialog(QDialog):
    """`formats` and `folder` are what was chosen when it was accepted. Signal:
    `findings_wanted()` to see what is wrong with the edition."""

    findings_wanted = Signal()

    def __init__(
        self,
        edition: Edition,
        formats: Sequence[Format],
        folder: Path,
        errors: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """`formats` are ticked at first; `errors` are the sentences of what is wrong."""
        super().__init__(parent)
        self.setWindowTitle(tr("Exporting", "Export"))
        self.banner = Banner(self)
        self.boxes = {format: self._box(format, edition) for format in Format}
        self.folder_field = QLineEdit(str(folder))
        self.folder_field.setAccessibleName(tr("Exporting", "Folder"))
        self.folder_field.textChanged.connect(lambda _text: self._show_state())
        self.choose_button = QPushButton(tr("Exporting", "&Choose…"), autoDefault=False)
        self.choose_button.clicked.connect(self._choose_folder)
        self.cancel_button = QPushButton(tr("Exporting", "Cancel"), autoDefault=False)
        self.cancel_button.clicked.connect(self.reject)
        words = tr("Exporting", "&Export anyway") if errors else tr("Exporting", "&Export")
        self.export_button = QPushButton(words, default=True)
        self.export_button.clicked.connect(self.accept)
        self._lay_out(edition)
        if errors:
            self._tell(errors)
        for format, box in self.boxes.items():
            box.setChecked(format in formats)
            box.toggled.connect(lambda _on: self._show_state())
        self._show_state()

    @property
    def formats(self) -> tuple[Format, ...]:
        return tuple(format for format, box in self.boxes.items() if box.isChecked())

    @property
    def folder(self) -> Path:
        return Path(self.folder_field.text()).expanduser()

    def _box(self, format: Format, edition: Edition) -> QCheckBox:
        name, _ = _FORMATS[format]
        box = QCheckBox(tr("Exporting", name))
        box.setToolTip(edition_file_name(edition, format))
        return box

    def _lay_out(self, edition: Edition) -> None:
        title = QLabel(edition.title)
        title.setFont(headline_font(16))
        title.setTextFormat(Qt.TextFormat.PlainText)
        self.hint = QLabel(accessibleName=tr("Exporting", "What is missing"))
        self.hint.setProperty("look", "soft")
        self.hint.setWordWrap(True)
        self.setMinimumWidth(scaled(420))
        column = column_in(self)
        column.addWidget(self.banner)
        column.addWidget(title)
        for format, box in self.boxes.items():
            _, told = _FORMATS[format]
            row = QHBoxLayout()
            row.addWidget(box)
            says = QLabel(tr("Exporting", told))
            says.setProperty("look", "soft")
            row.addWidget(says, 1, Qt.AlignmentFlag.AlignRight)
            column.addLayout(row)
        column.addSpacing(8)
        where = QHBoxLayout()
        label = QLabel(tr("Exporting", "&Folder"))
        label.setBuddy(self.folder_field)
        for widget in (label, self.folder_field, self.choose_button):
            where.addWidget(widget)
        column.addLayout(where)
        column.addWidget(self.hint)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(in_order(self.export_button, self.cancel_button))
        column.addLayout(foot)

    def _tell(self, errors: Sequence[str]) -> None:
        more = len(errors) - 1
        told = tr("Exporting", "There is %n more.", n=more) if more else ""
        show = (tr("Exporting", "Show them"), self._on_findings_wanted)
        self.banner.show_message(errors[0], detail=told, level=Level.WARNING, actions=(show,))

    def _on_findings_wanted(self) -> None:
        self.reject()
        self.findings_wanted.emit()

    def _show_state(self) -> None:
        if not self.formats:
            told = tr("Exporting", "Tick at least one format.")
        elif not self.folder.is_dir():
            told = tr("Exporting", "There is no such folder.")
        else:
            told = tr("Exporting", "Files of the same names are replaced.")
        self.hint.setText(told)
        self.export_button.setEnabled(bool(self.formats) and self.folder.is_dir())

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Exporting", "Export to"), self.folder_field.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder_field.setText)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
