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
)
