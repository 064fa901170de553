"""Editions to their channels, once each, with receipts.

    names        what files are called, and what receipts call channels
    errand       what a delivery is done with
    delivering   one errand to whoever carries out its kind: folder, …
    receipts     what is put on record

Whether something was delivered before is the library's knowledge: a receipt for each edition,
channel and format.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
