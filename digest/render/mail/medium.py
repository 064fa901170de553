"""What a mail's templates ask of their medium."""

from collections.abc import Mapping
from dataclasses import dataclass

from digest.render.content.addresses import host_of
from digest.render.content.multilingual import Multilingual
from digest.render.content.views import ArticleView, FigureView
from digest.render.mail.enclosures import Enclosures, Shown
from digest.render.themes.colors import upon
from digest.render.themes.style import Style

_TALLEST = 740
"""Pixels of a picture's height: more than a phone shows at once."""
_SERIF = "Georgia,serif"
_SANS = "Arial,sans-serif"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailMedium(Multilingual):
    """`shortened` are the anchors of articles that go on at their own page, `beside` of those with
    their picture at their side, `targets` all that can be gone to inside the mail. `preheader` is
    what a list of mails shows below the subject."""

    style: Style
    enclosures: Enclosures
    shortened: frozenset[str]
    beside: frozenset[str]
    targets: frozenset[str]
    preheader: str

    @property
    def start(self) -> str:
        """The side on which lines begin."""
        return "right" if self.direction == "rtl" else "left"

    @property
    def end(self) -> str:
        """The side on which lines end."""
        return "left" if self.direction == "rtl" else "right"

    @property
    def arrow(self) -> str:
        """What points onward."""
        return "←" if self.direction == "rtl" else "→"

    @property
    def families(self) -> Mapping[str, str]:
        """Fonts that every machine has, of the kind that the style's `text`, `display` and
        `furniture` are: mail programs load none."""
        face = self.style.typeface
        named = {"text": face.text, "display": face.display, "furniture": face.furniture}
        return {role: _common_fonts(families) for role, families in named.items()}

    @property
    def on_accent(self) -> tuple[str, str]:
        """What reads best upon the accent, by day and by night."""
        light, dark = self.style.colors, self.style.dark
        return (
            upon(light.accent, "#ffffff", light.ink),
            upon(dark.accent, "#ffffff", dark.paper),
        )

    def size(self, pixels: float) -> int:
        """A size of type in the edition's density."""
        return round(pixels * self.style.type)

    def line(self, pixels: float) -> int:
        """A line's height in the edition's density."""
        return round(pixels * self.style.type * self.style.leading)

    def picture(self, figure: FigureView, room: int) -> Shown:
        """Where the picture is and how wide it stands, of `room` pixels."""
        return self.enclosures.show(figure, room, _TALLEST)

    def goes_on(self, view: ArticleView) -> bool:
        """Whether the article's page has more of it."""
        return view.url is not None and view.anchor in self.shortened

    def site(self, url: str) -> str:
        """The host of `url` as people say it, "" where it has none."""
        return host_of(url)

    def knows(self, target: str | None) -> bool:
        """Whether `target` stands in the mail."""
        return target in self.targets


def _common_fonts(families: str) -> str:
    return _SANS if families.rstrip().endswith("sans-serif") else _SERIF
