"""What a source is called, and the id that it gets from its address."""

import hashlib

from digest.model import SourceId
from digest.model.articles import address_key, site_host

_LONGEST_NAME = 80  # characters


def source_id(address: str) -> SourceId:
    """The id of the source at `address`: the same on every desk, and for every spelling of the
    address that leads to the same page (see `address_key`)."""
    try:
        key = address_key(address)
    except ValueError:  # no address of the web
        key = address
    return SourceId(hashlib.sha256(key.encode(errors="replace")).hexdigest()[:12])


def source_name(title: str, address: str) -> str:
    """`title` on one line and of ordinary length; where it is empty, the address's host."""
    name = " ".join(title.split())
    if not name:
        try:
            name = site_host(address) or address
        except ValueError:  # an address that cannot be taken apart
            name = address
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
