"""What is dragged inside the window, as bytes: lists of ids."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

OURS = "application/x-digest-desk-"
ARTICLES = f"{OURS}articles"
CHARTS = f"{OURS}charts"
BLOCKS = f"{OURS}blocks"
SECTION = f"{OURS}section"


def pack(kind: str, ids: Sequence[str], *, text: str = "") -> QMimeData:
    """`ids` as data of `kind`, with `text` for whoever knows no better."""
    data = QMimeData()
    data.setData(kind, json.dumps(list(ids)).encode())
    if text:
        data.setText(text)
    return data


def unpack(data: QMimeData, kind: str) -> tuple[str, ...]:
    """The ids of `kind` in `data`; none when it holds none, or not ours."""
    try:
        ids = json.loads(bytes(data.data(kind).data()) or b"[]")
    except ValueError:  # another program's data under our name
        return ()
    return tuple(str(one) for one in ids) if isinstance(ids, list) else ()
