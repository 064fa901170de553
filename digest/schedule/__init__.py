"""Daily editions by themselves: due times from the wall clock, claims, catch-up, retries.

`due` says when, `planning` decides what to do, `keeping` does it, `scheduler` wakes up for it.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
