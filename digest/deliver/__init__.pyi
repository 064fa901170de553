from .checking import check_channel as check_channel
from .delivering import deliver as deliver
from .errand import Errand as Errand
from .names import (
    MAX_NAME_BYTES as MAX_NAME_BYTES,
    USUAL_NAMES as USUAL_NAMES,
    USUAL_SLOT as USUAL_SLOT,
    channel_name as channel_name,
    edition_file_name as edition_file_name,
    fill_pattern as fill_pattern,
    formats_of as formats_of,
    safe_file_name as safe_file_name,
    secret_name as secret_name,
    unsubscribe_secret_name as unsubscribe_secret_name,
)
from .recipients import BadLine as BadLine, Readers as Readers, readers_of as readers_of
from .testing import send_test as send_test
from .unsubscribing import unsubscribe_token as unsubscribe_token
