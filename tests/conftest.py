"""What all tests share.

Property tests are judged by what they find, not by how long it takes. `make test` gives them the
same examples each time, so that no landing fails by luck; `make explore` gives them new and more
ones, and what it finds becomes a test of its own.
"""

import os

from hypothesis import settings

settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2_000, print_blob=True)
settings.load_profile("explore" if os.environ.get("DIGEST_EXPLORE") else "repeatable")
