from .blocks import cut as cut, short_title as short_title
from .colors import color_findings as color_findings
from .findings import (
    CHANGES as CHANGES,
    SAFE_TOGETHER as SAFE_TOGETHER,
    Finding as Finding,
    FindingKind as FindingKind,
    Fix as Fix,
    FixKind as FixKind,
    FormField as FormField,
    Severity as Severity,
    same_kind as same_kind,
)
from .flight import (
    Evidence as Evidence,
    Pages as Pages,
    moment_of as moment_of,
    preflight as preflight,
    without as without,
)
from .links import (
    LinkCheck as LinkCheck,
    LinkState as LinkState,
    check_links as check_links,
    due as due,
    links_of as links_of,
)
from .mending import mended as mended
from .remembering import (
    ignore as ignore,
    ignored as ignored,
    known_links as known_links,
    remember_links as remember_links,
)
from .standing import (
    article_blocks as article_blocks,
    ranking_blocks as ranking_blocks,
    Standing as Standing,
    standing_of as standing_of,
)
from .words import words_of as words_of
from .wording import sentence as sentence
