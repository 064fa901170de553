"""The settings `preflight.*`."""

from digest.phrases import marked
from digest.settings.declared import switch

PREFLIGHT = marked("Settings", "Pre-flight")

LINKS_BEFORE_PUBLISHING = switch(
    "preflight.links-before-publishing",
    group=PREFLIGHT,
    label=marked("Settings", "Try links before publishing"),
    meaning=marked(
        "Settings",
        "Whether every link of an edition is asked for before it is published, to warn of dead "
        "ones.",
    ),
    default=False,
)
