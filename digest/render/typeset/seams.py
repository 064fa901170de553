"""What parts of a PDF bear for the one who joins them."""

ELSEWHERE = "digest:"
"""What an address begins with that leads to an anchor of another part."""
GOES_ON = "digest:continued"
"""The title of a bookmark that goes on with the last one of the part before."""
