"""The recurring title: a Publication, its Recipe, its Schedules and its Channels."""

from dataclasses import dataclass
from typing import NewType

from digest.model.channels import Channel
from digest.model.looks import THEMES_OWN, Look, Paper
from digest.model.recipes import EMPTY_RECIPE, Recipe
from digest.model.schedules import Schedule

PublicationId = NewType("PublicationId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    id: PublicationId
    title: str
    subtitle: str = ""
    language: str = "en"
    zone: str = "UTC"
    theme: str = "broadsheet"
    paper: Paper = Paper.A4
    look: Look = THEMES_OWN
    page_budget: int | None = None
    recipe: Recipe = EMPTY_RECIPE
    schedules: tuple[Schedule, ...] = ()
    channels: tuple[Channel, ...] = ()

    @property
    def schedule(self) -> Schedule | None:
        """The first of its schedules, which is the only one of most."""
        return self.schedules[0] if self.schedules else None
