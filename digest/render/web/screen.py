"""What templates ask of a medium that is read on screens: the web page and the e-book."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from digest.render.content.languages import direction_of_language, direction_of_text, language_tag
from digest.render.content.views import ArticleView
from digest.render.content.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """`picture` gives the address of a picture by media id and slot ("lead", "text"), `addresses`
    those of the blocks and sections that are printed, by anchor. `frame` asks for a page whose
    blocks are only named, each by an empty element that tells its heading level."""

    words: Wording
    language: str
    picture: Callable[[str, str], str]
    addresses: Mapping[str, str]
    frame: bool = False

    @property
    def tag(self) -> str:
        """The edition's language as markup names it."""
        return language_tag(self.language) or "en"

    @property
    def direction(self) -> str:
        """Which way the edition is read."""
        return direction_of_language(self.language) or "ltr"

    def address(self, target: str | None) -> str:
        """Where `target` stands, "" when it is not printed."""
        return self.addresses.get(target or "", "")

    def language_of(self, view: ArticleView) -> str:
        """The article's language where it differs from the edition's, else ""."""
        return language_tag(view.language)

    def direction_of(self, view: ArticleView) -> str:
        """Which way the article is read where that differs from the edition, else ""."""
        known = direction_of_language(view.language) if view.language else None
        found = known or direction_of_text(view.headline) or self.direction
        return found if found != self.direction else ""
