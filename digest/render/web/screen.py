"""What templates ask of a medium that is read on screens: the web page and the e-book."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from digest.render.content.multilingual import Multilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen(Multilingual):
    """`picture` gives the address of a picture by media id and slot ("lead", "text"), `addresses`
    those of the blocks and sections that are printed, by anchor. `frame` asks for a page whose
    blocks are only named, each by an empty element that tells its heading level."""

    picture: Callable[[str, str], str]
    addresses: Mapping[str, str]
    frame: bool = False

    def address(self, target: str | None) -> str:
        """Where `target` stands, "" when it is not printed."""
        return self.addresses.get(target or "", "")
