"""The publication dialog's page of what fits: what is news, what is demanded and ruled out, what
may come again, and in which order candidates are taken."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from digest.model import Collision, FollowUps, Publication, Recipe, Scores, Window
from ui.dialogs.publication_pages import note
from ui.dialogs.record_form import RecordForm, scrolled
from ui.dialogs.records_model import Column, Kind, field
from ui.look import label_font, scaled
from ui.panels.flow import FlowLayout
from ui.translation import marked, tr

_WINDOWS = (
    (Window.HOURS, marked("Publication", "what came in so many hours")),
    (Window.LAST_EDITION, marked("Publication", "what came since the last edition")),
)
_FOLLOW_UPS = (
    (FollowUps.UPDATE, marked("Publication", "an update of it is announced")),
    (FollowUps.REVISION, marked("Publication", "its words were revised")),
    (FollowUps.NEVER, marked("Publication", "never")),
)
_COLLISIONS = (
    (Collision.LINE, marked("Publication", "keeps its line, with the page")),
    (Collision.DROP, marked("Publication", "is dropped")),
    (Collision.BACKFILL, marked("Publication", "makes room for the next")),
)
_ORDERS = (
    (False, marked("Publication", "ranked first, then newest")),
    (True, marked("Publication", "highest score first")),
)
_COLUMN = 360


class SelectionPage(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.news = RecordForm(_news_columns())
        self.words = RecordForm(_words_columns())
        self.again = RecordForm(_again_columns())
        self.order = RecordForm(_order_columns())
        self.scores = RecordForm(_score_columns())
        self._forms = (self.news, self.words, self.again, self.order)
        self._recipe = Recipe()
        groups = QWidget()
        flow = FlowLayout(groups, spacing=scaled(22), columns=2)
        for group in (
            _group(tr("Publication", "What is news"), self.news),
            _group(tr("Publication", "In which order"), self.order, self.scores),
            _group(tr("Publication", "Demanded and ruled out"), self.words),
            _group(tr("Publication", "What was printed"), self.again),
        ):
            flow.addWidget(group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            note(
                tr("Publication", "Which articles may enter an edition at all, and who goes first.")
            )
        )
        column.addWidget(scrolled(groups), 1)
        for form in self._forms:
            form.changed.connect(lambda form=form: self._take(form))
        self.scores.changed.connect(self._take_scores)

    def show_publication(self, publication: Publication) -> None:
        self._show(publication.recipe)

    def apply(self, publication: Publication) -> Publication:
        names = ("window", "max_age_hours", "minimum_articles", "scores", "must", "never")
        names += ("repeat_after", "follow_ups", "collision")
        said = {name: getattr(self._recipe, name) for name in names}
        return replace(publication, recipe=replace(publication.recipe, **said))

    def _show(self, recipe: Recipe) -> None:
        self._recipe = recipe
        for form in self._forms:
            form.show_record(recipe)
        self.scores.show_record(recipe.scores or Scores())
        self.scores.setVisible(recipe.scores is not None)

    def _take(self, form: RecordForm) -> None:
        recipe: Recipe = form.record
        if recipe.scores == Scores():  # switched on: with the weights that were set before
            recipe = replace(recipe, scores=self.scores.record)
        self._show(recipe)
        self.changed.emit()

    def _take_scores(self) -> None:
        self._show(replace(self._recipe, scores=self.scores.record))
        self.changed.emit()


def _group(title: str, *parts: QWidget) -> QWidget:
    """A small heading and what stands below it."""
    group = QWidget()
    group.setMinimumWidth(scaled(_COLUMN))
    group.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    head = QLabel(title)
    head.setFont(label_font())
    head.setProperty("look", "soft")
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(8))
    column.addWidget(head)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return group


def _news_columns() -> tuple[Column, ...]:
    return (
        field(
            "window",
            tr("Publication", "News is"),
            kind=Kind.CHOICE,
            choices=tuple((window, tr("Publication", words)) for window, words in _WINDOWS),
        ),
        field(
            "max_age_hours",
            tr("Publication", "Not older than"),
            kind=Kind.NUMBER,
            largest=24 * 60,
            suffix=tr("Publication", " hours"),
            tip=tr("Publication", "An article without a date always fits"),
        ),
        field(
            "minimum_articles",
            tr("Publication", "Publish only with at least"),
            kind=Kind.NUMBER,
            smallest=0,
            largest=500,
            suffix=tr("Publication", " articles"),
        ),
    )


def _words_columns() -> tuple[Column, ...]:
    each = tr("Publication", "A word, a phrase or an address a line")
    return (
        field("must", tr("Publication", "Always take"), kind=Kind.LINES, placeholder=each),
        field("never", tr("Publication", "Never take"), kind=Kind.LINES, placeholder=each),
    )


def _again_columns() -> tuple[Column, ...]:
    return (
        Column(
            header=tr("Publication", "Not again within"),
            key="repeat_after",
            read=lambda recipe: recipe.repeat_after or None,
            write=lambda recipe, count: replace(recipe, repeat_after=count or 0),
            kind=Kind.NUMBER,
            none=tr("Publication", "may come again"),
            suffix=tr("Publication", " editions"),
        ),
        field(
            "follow_ups",
            tr("Publication", "But when"),
            kind=Kind.CHOICE,
            choices=tuple((rule, tr("Publication", words)) for rule, words in _FOLLOW_UPS),
            tip=tr("Publication", "What lets an article in that ran before"),
        ),
        field(
            "collision",
            tr("Publication", "A ranking's row that is printed too"),
            kind=Kind.CHOICE,
            choices=tuple((rule, tr("Publication", words)) for rule, words in _COLLISIONS),
        ),
    )


def _order_columns() -> tuple[Column, ...]:
    return (
        Column(
            header=tr("Publication", "Candidates"),
            key="scored",
            read=lambda recipe: recipe.scores is not None,
            write=lambda recipe, scored: replace(recipe, scores=Scores() if scored else None),
            kind=Kind.CHOICE,
            choices=tuple((scored, tr("Publication", words)) for scored, words in _ORDERS),
        ),
    )


def _score_columns() -> tuple[Column, ...]:
    weight = {"kind": Kind.DECIMAL, "largest": 10}
    return (
        field("freshness", tr("Publication", "Freshness"), **weight),
        field(
            "half_life_hours",
            tr("Publication", "which halves every"),
            kind=Kind.DECIMAL,
            largest=24 * 14,
            suffix=tr("Publication", " hours"),
        ),
        field("rank", tr("Publication", "Place in rankings"), **weight),
        field("movement", tr("Publication", "Climbing in them"), **weight),
    )
