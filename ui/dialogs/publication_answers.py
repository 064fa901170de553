"""What the publication dialog's pages ask of the desk, answered off the window's thread."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from babel import Locale
from PySide6.QtWidgets import QDialog

from digest.desk import Desk
from digest.errors import DigestError
from digest.model import Publication, Recipe
from digest.notify import notice_names
from digest.pipeline import send_test, try_recipe
from digest.recipe_files import read_recipe, write_recipe
from digest.recipes import guarded
from digest.schedule import country_names, days_off
from ui.dialogs.channel_access import ChannelAccess, Test
from ui.dialogs.frames import Asker
from ui.dialogs.next_dates import DaysWanted
from ui.dialogs.publication_schedule import SchedulePage
from ui.dialogs.recipe_file_menu import RecipeFileButton
from ui.dialogs.trial_pane import TrialPane
from ui.engine_words import said_here
from ui.tasks import Lane, Tasks
from ui.translation import spoken, tr


class Answers:
    """Wires the pages' questions to the desk, for as long as the dialog is open."""

    def __init__(
        self, dialog: QDialog, desk: Desk, tasks: Tasks, now: Callable[[], datetime]
    ) -> None:
        self._asker = Asker(dialog, tasks)
        self._desk = desk
        self._now = now

    def try_recipes(self, trial: TrialPane, publication: Publication) -> None:
        """Answers what a recipe would pick for the next edition of `publication`."""

        def answer(recipe: Recipe) -> None:
            self._asker.ask(
                lambda: try_recipe(
                    recipe, self._desk, self._now(), publication=publication.id or None
                ),
                lambda selection: trial.show_selection(recipe, selection),
                lambda error: trial.show_fault(recipe, error),
                lane=Lane.LIST,
            )

        trial.trial_wanted.connect(answer)

    def furnish(self, schedules: SchedulePage) -> None:
        """Answers which days a schedule leaves out, and what there is to choose from: countries and
        the desk's notices."""
        dates, form = schedules.dates, schedules.form

        def answer(wanted: DaysWanted) -> None:
            self._asker.ask(
                lambda: days_off(wanted.off, self._desk.folder, wanted.first, wanted.last),
                lambda days: dates.show_days_off(wanted, days),
                lambda error: dates.show_fault(wanted, error),
                lane=Lane.LIST,
            )

        dates.days_wanted.connect(answer)
        language = spoken()
        self._asker.ask(
            lambda: (_countries(language), notice_names(self._desk)),
            lambda found: form.show_choices(countries=found[0], notices=found[1]),
            schedules.dates.show_error,
            lane=Lane.LIST,
        )

    def try_channels(self, access: ChannelAccess, publication: Callable[[], Publication]) -> None:
        """Tries a channel of `publication` as it is written now."""

        def send(test: Test) -> None:
            owner = publication()
            self._asker.ask(
                lambda: send_test(test.channel, self._desk, publication=owner, to=test.to),
                lambda said: access.show_sent(test, said),
                lambda error: access.show_failed(test, error),
                label=tr("Publication", "Trying a delivery"),
                lane=Lane.NETWORK,
            )

        access.test_wanted.connect(send)

    def serve_files(
        self,
        button: RecipeFileButton,
        recipe: Callable[[], Recipe],
        on_read: Callable[[Recipe], None],
        on_told: Callable[[str], None],
    ) -> None:
        """Reads and writes recipe files; `recipe` is what is written. What somebody else's hand
        wrote comes guarded. `on_told` is given a sentence of how it went."""

        def read(path: Path) -> None:
            def take(found: Recipe) -> None:
                on_read(found)
                on_told(tr("Publication", "The recipe is that of {path}.").format(path=path.name))

            self._asker.ask(
                lambda: guarded(read_recipe(path)), take, lambda error: on_told(_sentences(error))
            )

        def write(path: Path) -> None:
            wanted = recipe()
            said = tr("Publication", "The recipe was saved as {path}.").format(path=path)
            self._asker.ask(
                lambda: write_recipe(wanted, path),
                lambda _: on_told(said),
                lambda error: on_told(_sentences(error)),
            )

        button.read_wanted.connect(read)
        button.write_wanted.connect(write)


def _sentences(error: Exception) -> str:
    remedy = error.remedy if isinstance(error, DigestError) else ""
    return f"{said_here(str(error))} {said_here(remedy)}".strip()


def _countries(language: str) -> Mapping[str, str]:
    """The countries whose holidays are known, by their codes, as `language` calls them."""
    names = Locale(language).territories
    called = {code: names.get(code, name) for code, name in country_names().items()}
    return dict(sorted(called.items(), key=lambda country: country[1]))
