"""Addresses as people type and paste them: without a scheme, with "feed:", in blanks and quotes."""

import re

from digest.hosts import is_ip_address
from digest.sources.addresses import web_address

_AROUND = " \t\r\n\xa0\u3000\u200b\ufeff\"'“”„«»「」<>()"
_FEED_SCHEME = re.compile(r"(?:feed|rss|podcast|itpc|webcal):(?://)?(?=https?:/)", re.IGNORECASE)
_BARE_FEED_SCHEME = re.compile(r"(?:feed|rss|podcast|itpc)://", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
_PATH = re.compile(r"[/\\~]|\.{1,2}[/\\]|[a-z]:[\\/]|file:", re.IGNORECASE)
_HOST = re.compile(r"(?P<host>\[[0-9a-f:.]+\]|[^\s/?#:@\\\[\]<>\"]+)(?::\d{1,5})?(?=[/?#]|$)", re.I)
_DOTS = str.maketrans({"。": ".", "．": ".", "｡": "."})
_WIDE = str.maketrans({"：": ":", "／": "/"})
_WIDE_UNTIL = 9  # characters: "https：／／"


def typed_address(typed: str) -> str | None:
    """The http(s) address that was meant; None for a path and for what is no address.

    A bare host ("news.example/world") is asked for by https; loopback and numbers by http.
    """
    text = typed.strip(_AROUND)
    text = text[:_WIDE_UNTIL].translate(_WIDE) + text[_WIDE_UNTIL:]
    text = without_feed_scheme(text).removeprefix("//")
    if _PATH.match(text):
        return None
    if _SCHEME.match(text) and not _is_host(text):
        return web_address(text)
    if not _is_host(text):
        return None
    host = _HOST.match(text)
    by_http = host is not None and _is_without_certificate(host["host"])
    return web_address(f"{'http' if by_http else 'https'}://{text}")


def is_scheme_given(typed: str) -> bool:
    """Whether the scheme was typed, so that no other is to be tried."""
    return re.match(r"(?:\w+:)?https?:", typed.strip(_AROUND).translate(_WIDE), re.I) is not None


def without_feed_scheme(address: str) -> str:
    """`address` by http(s) where it is by one of the schemes that hand a feed to its reader."""
    return _BARE_FEED_SCHEME.sub("http://", _FEED_SCHEME.sub("", address, count=1), count=1)


def _is_host(text: str) -> bool:
    """Whether `text` begins with a host's name: one with a dot in it, or "localhost"."""
    host = _HOST.match(text)
    if host is None:
        return False
    name = host["host"].translate(_DOTS).lower()
    if name.startswith("["):
        return True
    labels = name.rstrip(".").split(".")
    return name == "localhost" or (len(labels) > 1 and all(labels))


def _is_without_certificate(host: str) -> bool:
    """Whether `host` is one for which hardly anybody has a certificate."""
    return host.lower() == "localhost" or is_ip_address(host.strip("[]"))
