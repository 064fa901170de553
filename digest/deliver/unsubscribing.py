"""How each recipient leaves a list: an address of their own. Pure.

The one who keeps the list takes what is posted to that address, and knows by the token that it was
written here, for this recipient: it is HMAC-SHA256 of the lower-case address, by a key that both
know, as 32 hexadecimal digits.
"""

import hashlib
import hmac
from urllib.parse import quote

RECIPIENT, TOKEN = "{recipient}", "{token}"


def unsubscribe_address(pattern: str, recipient: str, key: str) -> str:
    """`pattern` with its {recipient} and {token} filled in for the address `recipient`."""
    filled = pattern.replace(RECIPIENT, quote(recipient, safe="@"))
    return filled.replace(TOKEN, unsubscribe_token(key, recipient)) if key else filled


def unsubscribe_token(key: str, recipient: str) -> str:
    """What proves that an address to unsubscribe at was made with `key`."""
    said = recipient.lower().encode()
    return hmac.new(key.encode(), said, hashlib.sha256).hexdigest()[:32]


def needs_key(pattern: str) -> bool:
    """Whether a token is asked for."""
    return TOKEN in pattern
