"""An edition as a message: one `.eml` that any mail program opens."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from digest.model import Edition, Format, Rendition
from digest.render.content.characters import bearable
from digest.render.content.context import edition_view
from digest.render.content.languages import language_tag
from digest.render.content.views import EditionView
from digest.render.content.wording import Wording, wording
from digest.render.mail.arranging import beside
from digest.render.mail.compiling import compile_mjml
from digest.render.mail.enclosures import Enclosures, public_links
from digest.render.mail.medium import MailMedium
from digest.render.mail.message import Enclosure, Letter, mail_message
from digest.render.mail.portions import Portion, portioned, portions_for
from digest.render.mail.preheader import preheader
from digest.render.mail.size import BUDGET
from digest.render.memory import Memory
from digest.render.text.rendering import text_of
from digest.render.themes.assets import Assets, present_pictures
from digest.render.themes.style import Style
from digest.render.themes.theme import Theme, open_theme


def render_mail(
    edition: Edition,
    *,
    media: Path,
    themes: Path | None = None,
    memory: Memory | None = None,
    links_pictures: bool = False,
) -> Rendition:
    """`edition` as a draft of so much of its text as Gmail shows whole. `media` is the folder of
    pictures, `themes` the user's own themes; what was made once is taken from `memory` and put
    there. Pictures travel with the message; with `links_pictures` those that have a public address
    are linked instead. Raises RenderError."""
    theme, memory = open_theme(edition.theme, themes), memory or Memory()
    whole = edition_view(edition, present_pictures(edition, media), memory.views)
    words = wording(whole.language)
    drafting = _Drafting(
        theme=theme,
        style=theme.style(edition),
        words=words,
        preheader=preheader(whole, words),
        assets=Assets(media, theme, memory.pictures),
        links=public_links(edition) if links_pictures else {},
    )
    draft = _small_enough(drafting.draft(whole, portion) for portion in portions_for(whole))
    corrected = (words.corrected,) if edition.revision else ()
    letter = Letter(
        edition=edition.id,
        title=whole.title,
        subject=words.comma.join((whole.title, whole.date, *corrected)),
        date=(edition.issued or edition.created).astimezone(ZoneInfo(edition.zone)),
        language=language_tag(whole.language) or "en",
        text=text_of(draft.view, words),
        html=draft.html,
        enclosures=draft.enclosures,
    )
    return Rendition(
        edition=edition.id,
        format=Format.EMAIL,
        theme=theme.key,
        content=mail_message(letter),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """One way to print the edition, and the pictures that it sends along."""

    view: EditionView
    html: str
    enclosures: tuple[Enclosure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drafting:
    """What every draft of one edition is made with."""

    theme: Theme
    style: Style
    words: Wording
    preheader: str
    assets: Assets
    links: Mapping[str, str]

    def draft(self, whole: EditionView, portion: Portion) -> _Draft:
        view, shortened = portioned(whole, portion)
        enclosures = Enclosures(self.assets, self.links)
        page = MailMedium(
            words=self.words,
            language=view.language,
            style=self.style,
            enclosures=enclosures,
            shortened=shortened,
            beside=beside(view),
            targets=view.anchors,
            preheader=self.preheader,
        )
        source = self.theme.render("mail.mjml.j2", edition=view, page=page, style=self.style)
        html = bearable(compile_mjml(source, theme=self.theme.key))
        return _Draft(view=view, html=html, enclosures=enclosures.taken)


def _small_enough(drafts: Iterator[_Draft]) -> _Draft:
    """The first that keeps to the budget, else the last, which is the smallest."""
    draft = next(drafts)
    while len(draft.html.encode()) > BUDGET and (shorter := next(drafts, None)):
        draft = shorter
    return draft
