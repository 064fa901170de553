"""Gathering: sources to articles, rankings and pictures. A broken source is data, not an end.

A source is read to leaves (`pages`: files and addresses; `entries`: a feed's own), their lead
pictures are brought and fitted (`lead_pictures`), and what several leaves bring alike is kept
once (`gathered`).
"""

from digest.gather.gathered import Gathered
from digest.gather.gathering import gather, gather_address

__all__ = ["Gathered", "gather", "gather_address"]
