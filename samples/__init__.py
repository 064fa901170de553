"""The Estuary Courier: a fictional news site, written for Digest Desk's demo and tests.

Port Calder, its people, teams, firms and countries are invented. The package holds the site's
sources (`content/`, `rankings.toml`, `site_templates/`), what is built from them (`site/`), a
generator (`samples.build`), the pictures' script (`samples.draw`) and a loopback server
(`samples.serve`). It is used from a checkout and is not part of the wheel.
"""

from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

NAME = "The Estuary Courier"
ADDRESS = "https://courier.example"
ZONE = ZoneInfo("Europe/Dublin")

DAY_ONE = date(2026, 3, 10)
DAY_TWO = date(2026, 3, 12)
DAYS = (DAY_ONE, DAY_TWO)
#: The wall clock in `ZONE` at which each day's site, and each capture of its charts, was taken.
TAKEN = time(16, 0)

SECTIONS = ("World", "Harbour", "Business", "Science", "Culture", "Sport")
SITE_CHART = "COURIER ACCESS RANKING"

HERE = Path(__file__).parent
CONTENT = HERE / "content"
SITE = HERE / "site"
PICTURES = SITE / "pictures"


def section_chart(section: str) -> str:
    """The title above a section's most-read list."""
    return f'"{section}" POPULAR ARTICLE'


def day_folder(day: date) -> Path:
    """Where the built site of one of `DAYS` stands."""
    return SITE / day.isoformat()
