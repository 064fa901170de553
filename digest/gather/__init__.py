"""Gathering: sources to articles, rankings and pictures. A broken source is data, not an end.

A source is read to leaves (`reading`: files, pages, front pages and `entries` of feeds), the
pictures of their articles are brought and fitted (`article_pictures`), and what several leaves
bring alike is kept once (`gathered`). `walking` does so for several hosts at once and hands over
what is there. `by_hand` is the door for what somebody drops or pastes, `watching` that for what
comes into folders.
"""

from digest.gather.by_hand import gather_addresses, gather_pasted
from digest.gather.caller import Caller, Known, KnownPicture
from digest.gather.files import MOST_BYTES, file_content, of_ordinary_size
from digest.gather.gathered import Gathered, Visited
from digest.gather.gathering import gather, gather_incoming
from digest.gather.watching import Incoming, watch

__all__ = [
    "MOST_BYTES",
    "Caller",
    "Gathered",
    "Incoming",
    "Known",
    "KnownPicture",
    "Visited",
    "file_content",
    "gather",
    "gather_addresses",
    "gather_incoming",
    "gather_pasted",
    "of_ordinary_size",
    "watch",
]
