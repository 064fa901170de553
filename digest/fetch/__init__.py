"""The only door to the network: one address in, the bytes behind it out.

What comes through is bounded in time and size, and never comes from a private, loopback or
otherwise reserved host unless the caller says that the source is the user's own.

    fetcher      the door: makes the parts, begins and ends fetches
    journey      one fetch: hops, robots.txt, cookies, what is remembered
    asking       one hop with patience: politeness (turns), retrying (pauses, rests)
    sending      something sent to an address, and what it answers
    exchange     one request and its reply, on a connection of one of the routes
    network      connections to judged hosts only; course, how long and by whom they are ended
    reasons      what went wrong, said to an editor
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
