"""The lists that an editor can point at: those of a page on the web or of a saved one."""

from digest.gather.errand import PageFetcher
from digest.gather.files import file_content, named_path
from digest.sources.chart_candidates import ChartCandidate, chart_candidates


def candidates_at(
    address: str, fetcher: PageFetcher, *, allow_private: bool = False, robots: bool = True
) -> tuple[ChartCandidate, ...]:
    """What could be charts on the page at `address`, a web address or a path, the likeliest first.

    Raises FetchError, ReadError.
    """
    path = named_path(address)
    if path is not None:
        return chart_candidates(file_content(path), url=None)
    fetched = fetcher.fetch(address, allow_private=allow_private, robots=robots)
    return chart_candidates(fetched.content, url=fetched.url, charset=fetched.charset)
