"""The pages of one proof as they come: pictures, and where blocks begin on them."""

from digest.model import Anchor
from digest.render import Proof, ProofPage
from ui.panels.page_pictures import PagePictures, PageStore


class ProofPages:
    """The pages of `proof`. Those that have not come yet are those of `former`, where it has them.

    `pictures` shows them, `anchors` are of all pages in their order.
    """

    def __init__(self, store: PageStore, proof: Proof, former: "ProofPages | None") -> None:
        self._store = store
        self._proof = proof
        self._missing = set(range(proof.pages))
        self._anchors = dict(former._anchors) if former else {}
        sizes = [(proof.width, proof.height)] * proof.pages
        self.pictures = PagePictures(store, sizes, former.pictures if former else None)

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """Where blocks begin on the pages that have come, and where they began on the others."""
        pages = range(self._proof.pages)
        return tuple(a for page in pages for a in self._anchors.get(page, ()))

    @property
    def marks(self) -> frozenset[str]:
        """The marks of what is shown or is to be shown."""
        return frozenset((*self.pictures.marks, *self.pictures.shown))

    def put(self, page: ProofPage) -> None:
        """Takes over a page. Raises ReadError when it can't be shown."""
        self._store.add(page.mark, page.content)
        self._missing.discard(page.number)
        self._anchors[page.number] = page.anchors
        self.pictures.put(page.number, page.mark)

    def next_to(self, page: int) -> int | None:
        """The page that is to come next for one who looks at `page`; None when all have come."""
        return min(self._missing, key=lambda other: (abs(other - page), other), default=None)
