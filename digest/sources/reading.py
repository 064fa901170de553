"""Bytes to articles and rankings: what they are is told by what they hold."""

from collections.abc import Sequence
from datetime import datetime

from digest.errors import ReadError
from digest.model import PinnedChart
from digest.sources.extract import Extract
from digest.sources.feeds import read_feed
from digest.sources.html_page import read_html_page
from digest.sources.packing import unpacked
from digest.sources.sniffing import sniff
from digest.sources.text_page import read_text_page


def read(
    data: bytes,
    *,
    name: str,
    now: datetime,
    url: str | None = None,
    content_type: str | None = None,
    charset: str | None = None,
    pinned: Sequence[PinnedChart] = (),
) -> Extract:
    """The articles and rankings of a page, a saved text page or a feed, told by its content.

    `name` is what problems call it; `url` the address it was fetched from; `content_type` (a media
    type) and `charset` what HTTP said of it; `now` (aware) the time of capture; `pinned` the charts
    that the editor pointed out on the page. What is packed with gzip is unpacked, up to 10 MB. Bad
    content raises nothing: the Extract's problems say what is wrong with it.
    """
    try:
        data = unpacked(data, name=name)
    except ReadError as error:
        return Extract(kind="text", problems=(str(error),))
    match sniff(data, name=name, content_type=content_type):
        case "feed":
            return read_feed(data, name=name, url=url, now=now, charset=charset)
        case "html":
            return read_html_page(data, name=name, url=url, now=now, charset=charset, pinned=pinned)
        case "text":
            return read_text_page(data, name=name, now=now)
        case "binary":
            return Extract(kind="text", problems=(f"{name} is neither a page, a text nor a feed.",))
