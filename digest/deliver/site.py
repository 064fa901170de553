"""Editions on the site of their publication: files first, then the pages that lead to them, the
front page last."""

from collections.abc import Collection, Mapping
from pathlib import Path
from urllib.parse import quote

from digest.deliver.errand import Errand
from digest.deliver.names import edition_file_name, formats_of
from digest.deliver.receipts import receipt, recorded, standing
from digest.deliver.site_folder import Copy, SiteFolder, slug_of
from digest.errors import DeliveryError
from digest.model import (
    ArticleId,
    Delivery,
    Edition,
    EditionId,
    Format,
    Publication,
    Rendition,
    SiteChannel,
)
from digest.render.content.context import edition_view
from digest.render.site.covers import NAME as COVER
from digest.render.site.covers import cover
from digest.render.site.editions import SiteFile, site_edition
from digest.render.site.pages import SiteLook, edition_page, site_pages
from digest.render.site.tombstones import buried_in

_WEB = "edition.html"
"""The name of an edition's web page on its site."""

_THEMES = "themes"
"""The folder of the user's own themes, in the desk's."""


def deliver_to_site(errand: Errand, channel: SiteChannel) -> tuple[Delivery, ...]:
    """Puts the edition on its publication's site, with a receipt for each format; answers all of
    them, new ones recorded. Raises DeliveryError, and what renditions raise."""
    formats = formats_of(channel)
    receipts = {format: standing(errand, format) for format in formats}
    if formats and all(receipts.values()):
        return tuple(filter(None, receipts.values()))
    if buried_in(errand.edition, errand.library.taken_down()):
        raise DeliveryError(
            "An article of this edition was taken down after it was issued.",
            remedy="Issue a corrected edition, or build the site anew: digest site build",
        )
    renditions = {format: errand.rendition(format) for format in formats}
    folder = SiteFolder(errand.place(channel.path))
    look = site_look(errand.publication, channel, errand.folder)
    copy = site_copy(errand.edition, renditions, folder)
    folder.claim(errand.publication.id)
    put_on_site(folder, copy, look)
    refresh(folder, look, {errand.edition.id})
    return tuple(
        receipts[file.format] or _recorded(errand, channel, copy, file, renditions)
        for file in copy.about.files
    )


def site_look(publication: Publication, channel: SiteChannel, desk: Path) -> SiteLook:
    """How the channel's site looks; `desk` is the desk's folder."""
    return SiteLook(publication=publication, address=channel.address, themes=desk / _THEMES)


def site_copy(
    edition: Edition,
    renditions: Mapping[Format, Rendition],
    folder: SiteFolder,
    *,
    printed: Edition | None = None,
    buried: tuple[ArticleId, ...] = (),
) -> Copy:
    """`edition` as it is put on the site in `folder`: its `renditions`, and a picture of the first
    page where one of them has pages. `printed` is the edition that they were made of where that
    lacks the `buried` articles."""
    files = {_file_name(edition, format): each for format, each in renditions.items()}
    contents = {name: each.content for name, each in files.items()}
    paged = renditions.get(Format.PDF) or renditions.get(Format.ARCHIVE)
    if paged is not None:
        contents[COVER] = cover(paged.content)
    about = site_edition(
        edition,
        edition_view(printed or edition, frozenset()),
        slug=slug_of(edition, folder.editions()),
        files=tuple(
            SiteFile(format=each.format, name=name, size=len(each.content), pages=each.pages)
            for name, each in files.items()
        ),
        cover=COVER if paged is not None else "",
        buried=buried,
    )
    return Copy(about=about, files=contents)


def put_on_site(folder: SiteFolder, copy: Copy, look: SiteLook) -> None:
    """Puts the copy and its own page on the site; the others tell of it when they are refreshed.
    Raises DeliveryError, RenderError."""
    others = (about for about in folder.editions() if about.id != copy.about.id)
    folder.put(copy, edition_page(copy.about, (*others, copy.about), look))


def refresh(
    folder: SiteFolder, look: SiteLook, changed: Collection[EditionId] | None = None
) -> None:
    """Makes the pages that tell of the editions in `changed`, or all pages, agree with what the
    site has, also when somebody else puts editions on it at the same time. Raises DeliveryError,
    RenderError."""
    known = folder.editions()
    while True:
        for path, content in site_pages(known, look, changed).items():
            folder.write(path, content)
        later = folder.editions()
        if later == known:
            folder.sweep()
            return
        # Somebody wrote pages that lack ours, or we such that lack theirs: once more, with both.
        differing = {about.id for about in {*known} ^ {*later}}
        changed = None if changed is None else {*changed} | differing
        known = later


def _file_name(edition: Edition, format: Format) -> str:
    return _WEB if format is Format.WEB else edition_file_name(edition, format)


def _recorded(
    errand: Errand,
    channel: SiteChannel,
    copy: Copy,
    file: SiteFile,
    renditions: Mapping[Format, Rendition],
) -> Delivery:
    path = f"editions/{copy.about.slug}/{file.name}"
    place = str(errand.place(channel.path) / path)
    delivery = receipt(
        errand,
        file.format,
        location=f"{channel.address.rstrip('/')}/{quote(path)}" if channel.address else place,
        content=renditions[file.format].content,
    )
    return recorded(errand, delivery)
