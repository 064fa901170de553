"""The only door to the network: one address in, the bytes behind it out.

What comes through is bounded in time and size, and never comes from a private, loopback or
otherwise reserved host unless the caller says that the source is the user's own.
"""

from digest.fetch.course import Cancellation
from digest.fetch.fetcher import Fetched, Fetcher
from digest.fetch.limits import Limits

__all__ = ["Cancellation", "Fetched", "Fetcher", "Limits"]
