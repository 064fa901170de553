"""Gathering: sources to articles, rankings and pictures. A broken source is data, not an end.

A source is read to leaves (`pages`: files and addresses; `entries`: a feed's own), their lead
pictures are brought and fitted (`lead_pictures`), and what several leaves bring alike is kept
once (`gathered`).
"""

from digest.gather.files import MOST_BYTES, file_content, of_ordinary_size
from digest.gather.gathered import Gathered
from digest.gather.gathering import gather, gather_address

__all__ = [
    "MOST_BYTES",
    "Gathered",
    "file_content",
    "gather",
    "gather_address",
    "of_ordinary_size",
]
