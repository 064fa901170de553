"""What an editor should know before an edition goes out, and how it is mended.

    edition, evidence -> preflight (pure) -> Finding: kind, severity, facts, place, fix
    library -> standing_of                   a newer revision, an older edition, copies
    network -> check_links                   whether links lead somewhere
    renditions -> Evidence                   length, size of the mail, what a format lacks
    edition, findings -> mended (pure) -> edition

A finding carries facts, no sentence: `sentence` says them in English, the window in its language.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
