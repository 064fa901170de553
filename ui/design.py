"""What an edition and a publication say of their looks, as one value: theme, paper, look."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from digest.edits import set_theme
from digest.model import Edition, Look, Paper, Publication

if TYPE_CHECKING:
    from digest.render.themes.catalogue import ThemeInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """`theme` is the key of one."""

    theme: str
    paper: Paper
    look: Look

    @classmethod
    def of(cls, printed: Edition | Publication) -> "Design":
        return cls(theme=printed.theme, paper=printed.paper, look=printed.look)

    def with_theme(self, theme: str) -> "Design":
        """The same in another theme. Colour and density go along; columns and typeface were chosen
        among those of the former one."""
        if theme == self.theme:
            return self
        return replace(self, theme=theme, look=replace(self.look, columns=None, typeface=None))

    def with_look(self, **changes: Any) -> "Design":
        return replace(self, look=replace(self.look, **changes))

    def applied_to(self, edition: Edition) -> Edition:
        return set_theme(edition, theme=self.theme, paper=self.paper, look=self.look)


def info_of(key: str, infos: "tuple[ThemeInfo, ...]") -> "ThemeInfo | None":
    """The theme of that key among `infos`."""
    return next((info for info in infos if info.key == key), None)
