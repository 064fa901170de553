"""The only door to the network: one address in, the bytes behind it out.

What comes through is bounded in time and size, and never comes from a private, loopback or
otherwise reserved host unless the caller says that the source is the user's own.

    fetcher      the door: makes the parts, begins and ends fetches
    journey      one fetch: hops, robots.txt, cookies, what is remembered
    asking       one hop with patience: politeness (turns), retrying (pauses, rests)
    exchange     one request and its reply, on a connection of one of the routes
    network      connections to judged hosts only; course, how long and by whom they are ended
    reasons      what went wrong, said to an editor
"""

from digest.fetch.course import Cancellation, Clock, SystemClock
from digest.fetch.fetcher import Fetcher
from digest.fetch.journey import Fetched
from digest.fetch.limits import Limits, Manners
from digest.fetch.memory import PageMemory
from digest.fetch.proxies import UnusableSettingError
from digest.fetch.routes import Roads, check_roads

__all__ = [
    "Cancellation",
    "Clock",
    "Fetched",
    "Fetcher",
    "Limits",
    "Manners",
    "PageMemory",
    "Roads",
    "SystemClock",
    "UnusableSettingError",
    "check_roads",
]
