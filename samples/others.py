"""What others publish beside the Courier: a news agency, whose copy the Courier reprints, and the
Harbour Office's notices, whose feed is there on the first day only."""

import tomllib
from collections.abc import Callable
from datetime import datetime

from samples import DAY_ONE, HERE, ZONE
from samples.newsroom import Piece, read_piece, taken_at

AGENCY = "Tideway Agency"
AGENCY_ADDRESS = "https://tideway.example"
AGENCY_FOLDER = "wire"
OFFICE = "Port Calder Harbour Office"
NOTICES_FEED = "notices.xml"

_SECTION = "World"


def agency_pieces(moment: datetime) -> tuple[Piece, ...]:
    """What the agency has sent until an aware moment, newest first."""
    pieces = [read_piece(file, _SECTION) for file in (HERE / AGENCY_FOLDER).glob("*.md")]
    sent = [piece for piece in pieces if piece.appeared <= moment]
    return tuple(sorted(sent, key=lambda piece: piece.appeared, reverse=True))


def files_of_others(moment: datetime, render: Callable[..., str]) -> dict[str, str]:
    """File name -> text of the agency's and the office's files as they stand at `moment`."""
    pieces = agency_pieces(moment)
    shared = {"agency": AGENCY, "agency_address": AGENCY_ADDRESS}
    files = {f"{AGENCY_FOLDER}/feed.xml": render("wire_feed.xml.j2", pieces=pieces, **shared)}
    for piece in pieces:
        page = render("wire_article.html.j2", piece=piece, **shared)
        files[f"{AGENCY_FOLDER}/{piece.slug}.html"] = page
    if moment == taken_at(DAY_ONE):
        files[NOTICES_FEED] = render("notices.xml.j2", office=OFFICE, notices=_notices())
    return files


def _notices() -> list[dict[str, object]]:
    told = tomllib.loads((HERE / "notices.toml").read_text(encoding="utf-8"))["notices"]
    return [{**notice, "published": notice["published"].replace(tzinfo=ZONE)} for notice in told]
