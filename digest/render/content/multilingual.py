"""What templates of every medium that is read on a screen ask about languages."""

from dataclasses import dataclass

from digest.render.content.languages import direction_of_language, direction_of_text, language_tag
from digest.render.content.views import ArticleView
from digest.render.content.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Multilingual:
    """`language` is the edition's, `words` are in it; its articles may be in others."""

    words: Wording
    language: str

    @property
    def tag(self) -> str:
        """The edition's language as markup names it."""
        return language_tag(self.language) or "en"

    @property
    def direction(self) -> str:
        """Which way the edition is read."""
        return direction_of_language(self.language) or "ltr"

    def language_of(self, view: ArticleView) -> str:
        """The article's language where it differs from the edition's, else ""."""
        return language_tag(view.language)

    def direction_of(self, view: ArticleView) -> str:
        """Which way the article is read where that differs from the edition, else ""."""
        known = direction_of_language(view.language) if view.language else None
        found = known or direction_of_text(view.headline) or self.direction
        return found if found != self.direction else ""
