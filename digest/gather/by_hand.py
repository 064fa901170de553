"""What somebody dropped, chose or pasted: files, folders, links, addresses and text, all at once.

Nothing is refused because of what came along with it: each thing that brings nothing is a failure
of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path

from digest.errors import ReadError
from digest.gather.caller import ALONE, Caller
from digest.gather.errand import Errand, PageFetcher
from digest.gather.files import is_folder, named_path
from digest.gather.gathered import Gathered
from digest.gather.gathering import failure_of, host_of, parts_of, visit_source
from digest.gather.leaves import Leaf
from digest.gather.link_files import SUFFIXES as LINKS
from digest.gather.link_files import linked_address
from digest.gather.pasted import NAME, pasted_addresses, read_pasted
from digest.gather.reading import leaves_of_files
from digest.gather.walking import Visit, walk
from digest.model import Source, SourceFailure, SourceId, SourceKind

MOST_OF_A_FOLDER = 10_000


def gather_addresses(
    addresses: Sequence[str],
    fetcher: PageFetcher,
    *,
    now: datetime,
    allow_private: bool = False,
    robots: bool = True,
    caller: Caller = ALONE,
) -> Gathered:
    """What paths, folders, files that keep a link, and web addresses bring, each once.

    The articles have no source; `allow_private` and `robots` are as a Source's. Each address that
    brings nothing is a SourceFailure. The rest is as with `gather`.
    """
    files: list[Path] = []
    visits: list[Visit] = []
    for address in dict.fromkeys(each.strip() for each in addresses):
        try:
            place = _place_of(address)
        except ReadError as error:
            visits.append(Visit(host="", bring=partial(_visit_nothing, address, error)))
            continue
        if isinstance(place, Path):
            files.append(place)
        else:
            source = replace(_source(place, allow_private=allow_private), robots=robots)
            visits.append(Visit(host=host_of(source.address), bring=partial(visit_source, source)))
    if files:
        each = {_identity(file): file for file in files}
        visit = partial(_visit_files, list(each.values()), allow_private)
        visits.insert(0, Visit(host="", bring=visit))
    return walk(visits, fetcher, caller, now)


def gather_pasted(
    text: str,
    fetcher: PageFetcher,
    *,
    now: datetime,
    markup: bool = False,
    allow_private: bool = False,
    caller: Caller = ALONE,
) -> Gathered:
    """The article and rankings of a pasted text or, with `markup`, of a fragment of HTML.

    A text that is nothing but web addresses, one a line, has them gathered. The rest is as with
    `gather_addresses`.
    """
    addresses = [] if markup else pasted_addresses(text)
    if addresses:
        return gather_addresses(
            addresses, fetcher, now=now, allow_private=allow_private, caller=caller
        )
    leaf = partial(read_pasted, text, markup=markup, now=now)
    visit = Visit(host="", bring=partial(_visit_leaf, leaf, allow_private))
    return walk([visit], fetcher, caller, now)


def _place_of(address: str) -> Path | str:
    """The file that is meant, or the address of the folder or in the web; of a file that keeps a
    link, what it keeps. Raises ReadError."""
    path = named_path(address) if address else None
    if path is None or is_folder(path):
        return address
    return linked_address(path) if path.suffix.lower() in LINKS else path


def _identity(file: Path) -> str:
    """The same for every way to name the file."""
    try:
        return str(file.resolve())
    except (OSError, RuntimeError, ValueError):  # no file at all; reading it says so
        return str(file)


def _source(address: str, *, allow_private: bool) -> Source:
    """The source that something given by hand is for the moment; it has no id."""
    of_web = Source(
        id=SourceId(""),
        name=address,
        kind=SourceKind.PAGE,
        address=address,
        allow_private=allow_private,
    )
    return of_web if host_of(address) else replace(of_web, limit=MOST_OF_A_FOLDER)


def _visit_files(files: Sequence[Path], allow_private: bool, errand: Errand) -> Iterator[Gathered]:
    """What the files bring; one that brings nothing is a failure."""
    name = files[0].name if len(files) == 1 else "Files"
    source = replace(_source("", allow_private=allow_private), name=name)
    unread = iter(files)
    for leaves in leaves_of_files(files, source, errand):
        read = list(zip(islice(unread, len(leaves)), leaves, strict=True))
        yield from parts_of([leaf for _, leaf in read if not leaf.is_bare], source, errand)
        for file, leaf in read:
            if leaf.is_bare:
                yield Gathered(failures=(_failure(str(file), leaf, errand),))


def _visit_leaf(
    read_leaf: Callable[[], Leaf], allow_private: bool, errand: Errand
) -> Iterator[Gathered]:
    source = _source("", allow_private=allow_private)
    leaf = read_leaf()
    if leaf.is_bare:
        yield Gathered(failures=(_failure("", leaf, errand),))
    else:
        yield from parts_of([leaf], replace(source, name=NAME), errand)


def _visit_nothing(address: str, error: ReadError, errand: Errand) -> Iterator[Gathered]:
    """An address that can be no place at all."""
    failure = failure_of(address, str(error), error.remedy, errand)
    yield Gathered(failures=(failure,))


def _failure(address: str, leaf: Leaf, errand: Errand) -> SourceFailure:
    reason = " ".join(leaf.problems[:3]) or "It holds neither articles nor rankings."
    return failure_of(address, reason, leaf.remedy or ReadError.remedy, errand)
