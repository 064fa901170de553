"""The gallery of themes, beside the open edition: what is chosen shows in it at once.

gallery ─► choice ─► EditionDocument.apply, one step each ─► preview, thumbnails
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digest.model import Edition
from digest.render.themes.catalogue import Origin, ThemeInfo
from digest.render.themes.faults import Fault
from ui.design import Design
from ui.dialogs.frames import closing_box, column_in
from ui.dialogs.theme_gallery import ThemeGallery
from ui.edition_document import EditionDocument
from ui.look import headline_font, scaled, text_font
from ui.look_controls import LookControls
from ui.messages import Banner, Level
from ui.theme_shelf import ThemeShelf
from ui.theme_thumbnails import ThemeThumbnails
from ui.translation import tr

THUMBNAILS_AFTER = 700
"""Milliseconds after the last change before thumbnails are drawn anew: the preview comes first."""

MOST_FAULTS = 6
_SIDE = 300


class ThemesDialog(QDialog):
    """Not modal: the preview behind it follows, and so does undo. `gallery` and `controls` are its
    parts."""

    def __init__(
        self,
        document: EditionDocument,
        shelf: ThemeShelf,
        thumbnails: ThemeThumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._shelf = shelf
        self._thumbnails = thumbnails
        self.setWindowTitle(tr("Themes", "Theme"))
        self._make_parts()
        self._lay_out()
        self.resize(930, 660)
        self._rest = QTimer(self, singleShot=True, interval=THUMBNAILS_AFTER)
        self._rest.timeout.connect(self._draw)
        self._connect()
        self._on_listed()
        self._draw()

    # What is shown

    def _on_listed(self) -> None:
        self._show_edition()
        self._rest.start()

    def _on_edition(self, *_: Edition) -> None:
        self._show_edition()
        self._rest.start()

    def _show_edition(self) -> None:
        edition = self._document.edition
        self.gallery.show_themes(self._shelf.infos, edition.theme)
        self.controls.show_design(Design.of(edition), self._shelf.declaration(edition.theme))
        self.controls.setEnabled(not self._document.is_frozen)
        self._frozen.setVisible(self._document.is_frozen)
        self._sample.setVisible(not edition.blocks)
        self._show_theme()

    def _show_theme(self) -> None:
        """Says of the current theme what there is to say."""
        info = self.gallery.current
        if info is None:
            return
        self._name.setText(info.name)
        self._description.setText(info.declaration.description if info.declaration else "")
        self._description.setVisible(info.declaration is not None)
        used = info.key == self._document.edition.theme
        self.use_button.setEnabled(not (used or info.faults or self._document.is_frozen))
        self.copy_button.setEnabled(info.declaration is not None)
        self.folder_button.setEnabled(info.origin is not Origin.BUILT_IN)
        self._show_faults(info)

    def _show_faults(self, info: ThemeInfo) -> None:
        error = self._thumbnails.error(info.key)
        told = [str(fault) for fault in info.faults] or ([str(error)] if error else [])
        if len(told) > MOST_FAULTS:
            told = [*told[:MOST_FAULTS], tr("Themes", "… and %n more", n=len(told) - MOST_FAULTS)]
        self.faults.setText("\n".join(told))
        self.faults.setVisible(bool(told))

    def _draw(self) -> None:
        self._thumbnails.draw(self._document.edition, self._shelf.infos)

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setVisible(self._thumbnails.is_busy)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    # What is chosen

    def _use(self, key: str) -> None:
        info = self._shelf.info(key)
        if info is None or info.faults or self._document.is_frozen:
            return
        design = Design.of(self._document.edition).with_theme(key)
        self._document.apply(tr("Themes", "Change the theme"), design.applied_to)

    def _use_current(self) -> None:
        if self.gallery.current is not None:
            self._use(self.gallery.current.key)

    def _on_chosen(self, step: str, design: Design) -> None:
        self._document.apply(step, design.applied_to)

    # Customising

    def ask_name(self) -> None:
        """Asks what the copy of the current theme shall be called."""
        info = self.gallery.current
        if info is None:
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Themes", "Copy to customise"))
        dialog.setLabelText(
            tr("Themes", "A copy of “{name}” in the desk’s own themes, called:").format(
                name=info.name
            )
        )
        dialog.setTextValue(tr("Themes", "My {name}").format(name=info.name))
        dialog.setOkButtonText(tr("Themes", "Copy"))
        dialog.textValueSelected.connect(partial(self.copy, info.key))
        dialog.open()

    def copy(self, key: str, name: str) -> None:
        """Copies the theme `key` as `name`."""
        self._shelf.copy(key, name, self._on_copied, self.banner.show_error)

    def _on_copied(self, info: ThemeInfo) -> None:
        self.gallery.look_at(info.key)
        self.banner.show_message(
            tr("Themes", "“{name}” is among the desk’s own themes.").format(name=info.name),
            detail=tr("Themes", "Edit its files: the preview follows whenever one is saved."),
            level=Level.SUCCESS,
            actions=(
                (tr("Themes", "Use it"), partial(self._use, info.key)),
                (tr("Themes", "Open its folder"), partial(self._open_folder, info)),
            ),
        )

    def _open_current_folder(self) -> None:
        if self.gallery.current is not None:
            self._open_folder(self.gallery.current)

    def _open_folder(self, info: ThemeInfo) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(info.folder))):
            self.banner.show_message(
                tr("Themes", "The folder could not be opened."),
                detail=tr("Themes", "It is at {folder}.").format(folder=info.folder),
                level=Level.WARNING,
            )

    def check(self) -> None:
        """Looks for everything that is wrong with the current theme, and says it."""
        info = self.gallery.current
        if info is not None:
            self.check_button.setEnabled(False)
            self._shelf.examine(info.key, partial(self._on_examined, info))

    def _on_examined(self, info: ThemeInfo, faults: tuple[Fault, ...]) -> None:
        self.check_button.setEnabled(True)
        if not faults:
            self.banner.show_message(
                tr("Themes", "“{name}” has no fault.").format(name=info.name), level=Level.SUCCESS
            )
            return
        shown = [str(fault) for fault in faults[:MOST_FAULTS]]
        more = len(faults) - len(shown)
        self.banner.show_message(
            tr("Themes", "“{name}” has %n fault(s).", n=len(faults)).format(name=info.name),
            detail="\n".join([*shown, *([tr("Themes", "… and %n more", n=more)] if more else [])]),
            level=Level.WARNING,
        )

    # Building

    def _make_parts(self) -> None:
        self.banner = Banner(self)
        self.gallery = ThemeGallery(self._thumbnails, self)
        self.controls = LookControls(self)
        self.progress = QProgressBar(accessibleName=tr("Themes", "Drawing the first pages"))
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(140)
        self.progress.hide()
        self._sample = _soft_label(tr("Themes", "What the pages show"))
        self._sample.setText(tr("Themes", "Shown on a sample, as this edition is empty."))
        self._name = QLabel(accessibleName=tr("Themes", "The theme"))
        self._name.setFont(headline_font(18))
        self._description = _soft_label(tr("Themes", "What it is"))
        self._frozen = _soft_label(tr("Themes", "Why it cannot be changed"))
        self._frozen.setText(
            tr("Themes", "An issued edition keeps its looks. Make a corrected draft of it.")
        )
        self.faults = _soft_label(tr("Themes", "What is wrong with it"))
        self.faults.setProperty("look", "warning")
        self.use_button = QPushButton(tr("Themes", "&Use this theme"), autoDefault=False)
        self.use_button.setProperty("look", "primary")
        self.copy_button = QPushButton(tr("Themes", "&Copy to customise…"), autoDefault=False)
        self.folder_button = QPushButton(tr("Themes", "Open its &folder"), autoDefault=False)
        self.folder_button.setToolTip(
            tr("Themes", "Only the desk’s own themes: copy a built-in one first")
        )
        self.check_button = QPushButton(tr("Themes", "Chec&k it"), autoDefault=False)
        self.check_button.setToolTip(
            tr("Themes", "Reads every file of the theme and renders a sample edition")
        )

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for widget in (self._name, self._description, self.faults):
            side.addWidget(widget)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.use_button, 0, 0)
        buttons.addWidget(self.copy_button, 0, 1)
        buttons.addWidget(self.check_button, 1, 0)
        buttons.addWidget(self.folder_button, 1, 1)
        side.addLayout(buttons)
        side.addSpacing(14)
        side.addWidget(_heading(tr("Themes", "This edition")))
        side.addWidget(self._frozen)
        side.addWidget(self.controls)
        side.addStretch(1)
        panel = QWidget()
        panel.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        panel.setFixedWidth(max(scaled(_SIDE), buttons.sizeHint().width()))
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self.gallery, 1)
        body.addWidget(panel)
        foot = QHBoxLayout()
        foot.addWidget(self._sample, 1)
        foot.addWidget(self.progress)
        foot.addWidget(closing_box(self), 0, Qt.AlignmentFlag.AlignRight)
        column = column_in(self)
        column.addWidget(self.banner)
        column.addLayout(body, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._shelf.listed.connect(self._on_listed)
        self._document.edition_changed.connect(self._on_edition)
        self._document.edition_opened.connect(self._on_edition)
        self._thumbnails.progressed.connect(self._on_progressed)
        self._thumbnails.drawn.connect(self._show_theme)
        self.gallery.theme_chosen.connect(self._use)
        self.gallery.theme_looked_at.connect(self._show_theme)
        self.controls.chosen.connect(self._on_chosen)
        self.use_button.clicked.connect(self._use_current)
        self.copy_button.clicked.connect(self.ask_name)
        self.folder_button.clicked.connect(self._open_current_folder)
        self.check_button.clicked.connect(self.check)
        self.finished.connect(lambda _: self._thumbnails.stop())


def _soft_label(name: str) -> QLabel:
    label = QLabel(accessibleName=name)
    label.setProperty("look", "soft")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(text_font(13))
    return label


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(headline_font(15))
    return label
