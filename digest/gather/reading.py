"""A source to leaves: its folder's files, its page, its feed's or front page's articles."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path

from digest.errors import ReadError
from digest.fetch import Fetched
from digest.gather.entries import entry_leaf, listing_leaf
from digest.gather.errand import Errand
from digest.gather.file_leaves import file_leaf, leaf_or_problem
from digest.gather.files import file_content, is_folder, named_path, readable_files
from digest.gather.leaves import Leaf, leaf_of
from digest.model import Source, SourceKind
from digest.sources import read
from digest.sources.extract import Extract
from digest.sources.feeds import read_feed
from digest.sources.listings import read_listing

BATCH = 25
FEWEST_FOR_PROCESSES = 40
"""Fewer files are read here before processes have started."""


def leaves_of(source: Source, errand: Errand) -> Iterator[list[Leaf]]:
    """The source's pages, those of a folder a batch at a time. Raises FetchError and ReadError when
    there is nothing to read."""
    if not source.address.strip():
        raise ReadError("", "No address is given.", remedy="Give a web address or choose a file.")
    path = named_path(source.address)
    if path is None:
        yield _web_leaves(source, errand)
    elif is_folder(path):
        yield from _folder_leaves(path, source, errand)
    elif source.kind is SourceKind.FEED:
        feed = read_feed(file_content(path), name=path.name, url=None, now=errand.now)
        yield [_feed_leaf(source, feed, errand)]
    else:
        yield [file_leaf(path, now=errand.now, charts=source.charts)]


def leaves_of_files(files: Sequence[Path], source: Source, errand: Errand) -> Iterator[list[Leaf]]:
    """The leaves of many files, a batch at a time, each in its file's place; many are read on all
    cores."""
    read_one = partial(leaf_or_problem, now=errand.now, charts=source.charts)
    if len(files) < FEWEST_FOR_PROCESSES:
        leaves = errand.each(source.name, [partial(read_one, file) for file in files])
    else:
        answers = errand.each_apart(source.name, read_one, files)
        leaves = (_leaf(*each) for each in zip(files, answers, strict=False))  # short if stopped
    while batch := list(islice(leaves, BATCH)):
        yield batch


def _leaf(file: Path, answer: Leaf | ReadError) -> Leaf:
    if isinstance(answer, ReadError):
        return Leaf(problems=(f"{file.name}: {answer}",), remedy=answer.remedy)
    return answer


def _folder_leaves(folder: Path, source: Source, errand: Errand) -> Iterator[list[Leaf]]:
    files, problems = readable_files(folder, source.limit)
    if problems:
        yield [Leaf(problems=problems)]
    yield from leaves_of_files(files, source, errand)


def _web_leaves(source: Source, errand: Errand) -> list[Leaf]:
    fetched = errand.alone(partial(errand.fetch, source.address, source))
    if fetched is None:
        return []
    if source.kind is SourceKind.FEED:
        feed = read_feed(
            fetched.content,
            name=source.name,
            url=fetched.url,
            now=errand.now,
            charset=fetched.charset,
        )
        return [_feed_leaf(source, feed, errand)]
    extract = _extract(fetched, source, errand.now)
    if extract.kind == "feed":
        return [_feed_leaf(source, extract, errand)]
    if source.kind is SourceKind.LISTING:
        return [_listing_leaf(source, fetched, extract, errand)]
    return [leaf_of(extract, source.name)]


def _extract(fetched: Fetched, source: Source, now: datetime) -> Extract:
    return read(
        fetched.content,
        name=source.name,
        now=now,
        url=fetched.url,
        content_type=fetched.content_type,
        charset=fetched.charset,
        pinned=source.charts,
    )


def _listing_leaf(source: Source, fetched: Fetched, page: Extract, errand: Errand) -> Leaf:
    """The front page's articles. Its rankings are those of the `page`, for the pinned ones stand
    only there; that it is no article is no problem, that a pinned one is missing is."""
    listing = read_listing(
        fetched.content,
        name=source.name,
        url=fetched.url,
        now=errand.now,
        charset=fetched.charset,
        content_type=fetched.content_type,
    )
    missing = page.problems if source.charts else ()
    problems = tuple(dict.fromkeys((*listing.problems, *missing)))
    listing = replace(listing, rankings=page.rankings, problems=problems)
    return listing_leaf(source, listing, errand)


def _feed_leaf(source: Source, feed: Extract, errand: Errand) -> Leaf:
    if not any(entry.title or entry.summary or entry.url for entry in feed.entries):
        said = " ".join(feed.problems)
        if feed.entries:
            said = f"The feed of “{source.name}” is damaged. {said}".strip()
        remedy = "Look on the site for the address of its RSS or Atom feed."
        raise ReadError(source.address, said, remedy=remedy)
    return entry_leaf(source, feed, errand)
