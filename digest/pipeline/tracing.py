"""Where an edition's items are from, with all that the library knows of it."""

import json

from digest.codec import to_data
from digest.desk import Desk
from digest.errors import NotFoundError
from digest.imprints import Imprint
from digest.library import Library, Revision
from digest.library.readings import content_hash
from digest.model import Article, ArticleId, Edition
from digest.pipeline.gate import article_blocks
from digest.pipeline.successors import publication_of
from digest.provenance import Evidence, Known, Provenance, provenance

SIDECAR_SUFFIX = ".provenance.json"
"""What is added to a file's name for that of the JSON that tells where its content is from."""


def provenance_of(edition: Edition, library: Library) -> Provenance:
    """Where the items of `edition` are from. Raises LibraryError."""
    publication = publication_of(edition, library)
    printed = {block.article.id: block.article for block in article_blocks(edition)}
    evidence = Evidence(
        articles={id: _known(article, library) for id, article in printed.items()},
        charts=library.charts(as_of=edition.created),
        sources=publication.recipe.sources if publication else (),
        first_draft=library.first_draft(edition.id),
        editors=[f"{each.name} ({each.host})" for each in library.editors(edition.id)],
    )
    return provenance(edition, evidence)


def provenance_json(edition: Edition, desk: Desk) -> str:
    """The edition's provenance as JSON for people and programs: beside the items, the receipts of
    its deliveries and what it is printed with. Raises LibraryError."""
    traced = to_data(provenance_of(edition, desk.library))
    imprint = desk.imprints.of(edition.id)
    receipts = [
        {"channel": receipt.channel, "format": receipt.format, "sha256": receipt.sha256,
         "size": receipt.size, "delivered": receipt.delivered.isoformat()}
        for receipt in desk.library.deliveries(edition.id)
    ]  # fmt: skip
    printed_with = _printed_with(imprint) if imprint else None
    whole = traced | {"printed_with": printed_with, "deliveries": receipts}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _known(article: Article, library: Library) -> Known:
    """When just these words were gathered; another revision may be the newest by now."""
    sha256 = content_hash(article)
    for revision in reversed(_revisions(article.id, library)):
        if content_hash(revision.article) == sha256:
            return Known(sha256=sha256, gathered=revision.gathered, revision=revision.number)
    return Known(sha256=sha256)


def _revisions(id: ArticleId, library: Library) -> tuple[Revision, ...]:
    try:
        return library.revisions(id)
    except NotFoundError:  # of another desk, or deleted
        return ()


def _printed_with(imprint: Imprint) -> dict[str, object]:
    return {
        "theme": imprint.theme,
        "theme_sha256": imprint.files,
        "pictures": list(imprint.pictures),
        "programs": dict(imprint.programs),
    }
