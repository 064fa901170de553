from .backfilling import (
    Filled as Filled,
    Filling as Filling,
    PastDay as PastDay,
    backfill as backfill,
)
from .claims import STALE_AFTER as STALE_AFTER
from .correcting import (
    Noticed as Noticed,
    Reissued as Reissued,
    TakenDown as TakenDown,
    make_correction as make_correction,
    newest_revision as newest_revision,
    noticed as noticed,
    noticed_in as noticed_in,
    reissue as reissue,
    reread_printed as reread_printed,
    take_down as take_down,
)
from .delivering import (
    ask_again as ask_again,
    deliver_edition as deliver_edition,
    find_channel as find_channel,
    send_test as send_test,
)
from .gate import article_blocks as article_blocks, check_minimum as check_minimum
from .gathering import (
    Kept as Kept,
    gather_sources as gather_sources,
    import_pasted as import_pasted,
    import_paths as import_paths,
)
from .incoming import OnKept as OnKept, watch_folders as watch_folders
from .line import (
    Rehearsal as Rehearsal,
    carry_out as carry_out,
    go_on as go_on,
    publish as publish,
    rehearse as rehearse,
)
from .making import make_edition as make_edition
from .newest import newest_of as newest_of
from .replaying import (
    Doubt as Doubt,
    Likeness as Likeness,
    Replay as Replay,
    Replayed as Replayed,
    keep_imprint as keep_imprint,
    replay as replay,
)
from .selecting import Pick as Pick, select_from as select_from, try_recipe as try_recipe
from .sites import SiteBuilt as SiteBuilt, build_site as build_site, mend_sites as mend_sites
from .stages import channels_of as channels_of
from .stoppable import (
    Clock as Clock,
    Progress as Progress,
    never as never,
    render_unless as render_unless,
    utc_now as utc_now,
)
from .successors import (
    edition_before as edition_before,
    last_edition_like as last_edition_like,
    make_successor as make_successor,
    publication_of as publication_of,
)
from .tracing import (
    SIDECAR_SUFFIX as SIDECAR_SUFFIX,
    provenance_json as provenance_json,
    provenance_of as provenance_of,
)
