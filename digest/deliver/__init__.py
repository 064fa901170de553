"""Editions to their channels, once each, with receipts.

    names        what files are called, and what receipts call channels
    errand       what a delivery is done with
    delivering   one errand to whoever carries out its kind:
      folder     whole files
      mail       a message of its own to each recipient: recipients (who), mail_messages (what),
                 mail_session (a conversation), mail_verdicts (what its answers mean),
                 mail_failures (why there is none), unsubscribing
      site       pages of all editions
    receipts     what is put on record
    checking     whether a channel can be used; testing, whether it works

Whether something was delivered before is the library's knowledge: a receipt for each edition,
channel and format.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
