"""Gathering: sources to articles, rankings and pictures. A broken source is data, not an end.

A source is read to leaves (`reading`: files, pages, front pages and `entries` of feeds), the
pictures of their articles are brought and fitted (`article_pictures`), and what several leaves
bring alike is kept once (`gathered`). `walking` does so for several hosts at once and hands over
what is there. `by_hand` is the door for what somebody drops or pastes, `watching` that for what
comes into folders.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
