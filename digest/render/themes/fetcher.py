"""The only way for WeasyPrint to read anything: `asset:` addresses of one rendering."""

from typing import Any

from weasyprint.urls import URLFetcher, URLFetcherResponse

from digest.errors import UnprintableError
from digest.render.themes.assets import Assets


class AssetFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Answers `asset:` addresses and refuses all others: no network, no file of this machine.
    `fault` is the first picture's that could not be read."""

    def __init__(self, assets: Assets) -> None:
        super().__init__(allowed_protocols=["asset"], allow_redirects=False)
        self._assets = assets
        self.fault: UnprintableError | None = None

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        """The asset at `url`. Raises ValueError, KeyError, OSError and UnprintableError, which
        WeasyPrint answers by leaving the resource out."""
        try:
            asset = self._assets.read(url)
        except UnprintableError as error:
            self.fault = self.fault or error
            raise
        return URLFetcherResponse(url, asset.content, {"Content-Type": asset.media_type})
