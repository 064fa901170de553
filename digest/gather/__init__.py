"""Gathering: sources to articles, rankings and pictures. A broken source is data, not an end.

A source is read to leaves (`reading`: files, pages, front pages and `entries` of feeds), the
pictures of their articles are brought and fitted (`article_pictures`), and what several leaves
bring alike is kept once (`gathered`). `walking` does so for several hosts at once and hands over
what is there.
"""

from digest.gather.caller import Caller, Known, KnownPicture
from digest.gather.files import MOST_BYTES, file_content, of_ordinary_size
from digest.gather.gathered import Gathered, Visited
from digest.gather.gathering import gather, gather_address

__all__ = [
    "MOST_BYTES",
    "Caller",
    "Gathered",
    "Known",
    "KnownPicture",
    "Visited",
    "file_content",
    "gather",
    "gather_address",
    "of_ordinary_size",
]
