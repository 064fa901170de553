"""Which pictures of a mail stand beside their articles. Pure."""

from digest.render.content.views import ArticleView, EditionView, SectionView


def beside(edition: EditionView) -> frozenset[str]:
    """The anchors of the articles whose picture stands at their side, where narrow screens bring
    the text below it. A section's first article has its picture above its text, as wide as the
    mail, unless it is taller than wide."""
    sections = (edition.front, *edition.sections)
    return frozenset(view.anchor for section in sections for view in _beside(section))


def _beside(section: SectionView) -> list[ArticleView]:
    articles = [view for view in section.blocks if isinstance(view, ArticleView)]
    return [
        view
        for place, view in enumerate(articles)
        if view.figure is not None and (place > 0 or view.figure.height > view.figure.width)
    ]
