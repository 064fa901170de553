"""One file to its leaf: a page, a text, a feed's own entries, or a web archive."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from digest.errors import ReadError
from digest.gather.files import file_content
from digest.gather.leaves import Leaf, leaf_of
from digest.gather.mhtml import MOST_BYTES, read_archive
from digest.model import Article, ImagePart, PinnedChart
from digest.sources import read

ARCHIVES = frozenset({".mhtml", ".mht"})


def file_leaf(path: Path, *, now: datetime, charts: Sequence[PinnedChart] = ()) -> Leaf:
    """What the file at `path` holds, its rankings captured at `now` (aware); `charts` are pinned.
    Raises ReadError."""
    if path.suffix.lower() in ARCHIVES:
        return _archive_leaf(path, now=now, charts=charts)
    extract = read(file_content(path), name=path.name, now=now, pinned=charts)
    return leaf_of(extract, path.name, folder=path.parent)


def leaf_or_problem(path: Path, *, now: datetime, charts: Sequence[PinnedChart] = ()) -> Leaf:
    """The same for one file of many; whatever is wrong with it is its own problem."""
    try:
        return file_leaf(path, now=now, charts=charts)
    except ReadError as error:
        return Leaf(problems=(str(error),), remedy=error.remedy)


def _archive_leaf(path: Path, *, now: datetime, charts: Sequence[PinnedChart]) -> Leaf:
    archive = read_archive(file_content(path, most=MOST_BYTES), name=path.name)
    extract = read(
        archive.page,
        name=path.name,
        now=now,
        url=archive.url,
        content_type="text/html",
        charset=archive.charset,
        pinned=charts,
    )
    leaf = leaf_of(extract, path.name)
    shown = {address for article in leaf.articles for address in _picture_addresses(article)}
    return replace(
        leaf,
        problems=(*archive.problems, *leaf.problems),
        enclosed={
            address: archive.pictures[address] for address in shown & archive.pictures.keys()
        },
    )


def _picture_addresses(article: Article) -> list[str]:
    in_body = (part.image for part in article.body if isinstance(part, ImagePart))
    return [image.url for image in (*article.images, *in_body) if image.url]
