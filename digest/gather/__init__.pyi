from .by_hand import gather_addresses as gather_addresses, gather_pasted as gather_pasted
from .caller import Caller as Caller, Known as Known, KnownPicture as KnownPicture
from .files import (
    MOST_BYTES as MOST_BYTES,
    file_content as file_content,
    of_ordinary_size as of_ordinary_size,
)
from .gathered import Gathered as Gathered, Visited as Visited
from .gathering import gather as gather, gather_incoming as gather_incoming
from .rereading import Reread as Reread, reread as reread
from .watching import Incoming as Incoming, watch as watch
