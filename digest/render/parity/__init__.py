"""Format parity: every headline, link and chart's row of an edition is in each of its renditions.

Edition -> view -> facts (pure)      Rendition -> its bytes read back      what is missing
"""

from digest.render.parity.comparing import Missing, missing
from digest.render.parity.facts import Fact, FactKind, facts_of

__all__ = ["Fact", "FactKind", "Missing", "facts_of", "missing"]
