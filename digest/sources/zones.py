"""The time zone that a page most likely keeps, by its country: only of countries with one zone, or
with one in which nearly all of their papers appear."""

from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

_OF_COUNTRY = {
    "jp": "Asia/Tokyo", "kr": "Asia/Seoul", "cn": "Asia/Shanghai", "tw": "Asia/Taipei",
    "hk": "Asia/Hong_Kong", "sg": "Asia/Singapore", "in": "Asia/Kolkata", "pk": "Asia/Karachi",
    "bd": "Asia/Dhaka", "th": "Asia/Bangkok", "vn": "Asia/Ho_Chi_Minh", "ph": "Asia/Manila",
    "my": "Asia/Kuala_Lumpur", "ae": "Asia/Dubai", "il": "Asia/Jerusalem", "tr": "Europe/Istanbul",
    "de": "Europe/Berlin", "at": "Europe/Vienna", "ch": "Europe/Zurich", "fr": "Europe/Paris",
    "be": "Europe/Brussels", "nl": "Europe/Amsterdam", "lu": "Europe/Luxembourg",
    "it": "Europe/Rome", "es": "Europe/Madrid", "gb": "Europe/London", "uk": "Europe/London",
    "ie": "Europe/Dublin", "dk": "Europe/Copenhagen", "no": "Europe/Oslo", "se": "Europe/Stockholm",
    "fi": "Europe/Helsinki", "ee": "Europe/Tallinn", "lv": "Europe/Riga", "lt": "Europe/Vilnius",
    "pl": "Europe/Warsaw", "cz": "Europe/Prague", "sk": "Europe/Bratislava",
    "hu": "Europe/Budapest", "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "gr": "Europe/Athens",
    "hr": "Europe/Zagreb", "si": "Europe/Ljubljana", "rs": "Europe/Belgrade", "ua": "Europe/Kyiv",
    "by": "Europe/Minsk", "ar": "America/Argentina/Buenos_Aires", "co": "America/Bogota",
    "pe": "America/Lima", "uy": "America/Montevideo", "ve": "America/Caracas",
    "za": "Africa/Johannesburg", "ng": "Africa/Lagos", "ke": "Africa/Nairobi", "eg": "Africa/Cairo",
    "nz": "Pacific/Auckland",
}  # fmt: skip
#: Languages that are written in one country, or in countries of one zone.
_COUNTRY_OF_LANGUAGE = {
    "ja": "jp", "ko": "kr", "pl": "pl", "cs": "cz", "sk": "sk", "hu": "hu", "ro": "ro", "bg": "bg",
    "el": "gr", "he": "il", "tr": "tr", "th": "th", "vi": "vn", "fi": "fi", "da": "dk", "sv": "se",
    "nb": "no", "no": "no", "nn": "no", "it": "it", "nl": "nl", "de": "de", "uk": "ua", "et": "ee",
    "lv": "lv", "lt": "lt", "sl": "si", "hr": "hr", "sr": "rs", "hi": "in", "bn": "bd", "zh": "cn",
}  # fmt: skip
#: Endings that companies of any country use.
_ANYBODYS = frozenset(("co", "ar", "in", "my", "no"))


def likely_zone(language: str | None, address: str | None) -> ZoneInfo | None:
    """The zone of the page's country: named by its address ("….fr"), by its language ("fr-FR"), or
    by a language that has one country. None when nothing tells."""
    labels = ((urlsplit(address).hostname or "") if address else "").split(".")
    ending = labels[-1]
    region = (language or "").replace("_", "-").partition("-")[2][:2].lower()
    spoken = _COUNTRY_OF_LANGUAGE.get((language or "").partition("-")[0].lower(), "")
    is_country = ending not in _ANYBODYS or (len(labels) > 2 and len(labels[-2]) <= 3)
    for country in (ending if is_country else "", region, spoken):
        if country in _OF_COUNTRY:
            return ZoneInfo(_OF_COUNTRY[country])
    return None
