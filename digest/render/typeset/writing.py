"""Writes a pydyf.PDF as a compact file: each object put into words once, packed quickly.

The format is that of ISO 32000-1, 7.5: streams, object streams, and a stream of references.
"""

import hashlib
import zlib
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any, BinaryIO

from weasyprint.pdf import pydyf  # the writer that WeasyPrint brings along

_LEVEL = 6
"""Of zlib: 9, as pydyf packs, takes four times the time for three parts in a hundred."""
_TOGETHER = 400
"""Objects in one stream."""
_WIDE = (1, 4, 2)
"""Bytes of the fields of a reference."""

Place = tuple[int, int, int]
"""Where an object is: 1, its offset and 0, or 2, its object stream's number and its place there."""


def pack(stream: Any) -> None:
    """Compresses a stream that is to be compressed."""
    if stream.compress:
        stream.stream = [zlib.compress(written(stream.stream), _LEVEL)]
        stream.extra["Filter"] = "/FlateDecode"
        stream.compress = False


def written(items: Iterable[Any]) -> bytes:
    """The items of a stream, one a line."""
    return b"\n".join(map(_bytes, items))


def write(
    pdf: Any, output: BinaryIO, version: object, identifier: object, compress: object
) -> None:
    """Writes `pdf` to `output`, in place of pydyf's method of that name. `identifier` is the
    file's permanent identifier in bytes, else one is made of its content; `version` and `compress`
    are as if they were 1.7 and true."""
    file = _File(output)
    info = pdf.info
    pdf.add_object(info)
    for thing in pdf.objects[1:]:
        if isinstance(thing, pydyf.Stream):
            pack(thing)
            file.add(thing.number, thing.data)
    following = len(pdf.objects)
    others = [t for t in pdf.objects[1:] if not isinstance(t, pydyf.Stream | Nothing)]
    for start in range(0, len(others), _TOGETHER):
        file.add_together(following, others[start : start + _TOGETHER])
        following += 1
    facts = {"Root": pdf.catalog.reference, "Info": info.reference}
    file.finish(following, facts, identifier if isinstance(identifier, bytes) else b"")


class Nothing(pydyf.Object):  # type: ignore[misc]  # pydyf has no types
    """What stands in the place of an object that is needed no more, and is not written."""

    data = b"null"


class _File:
    """A file that is being written, and where its objects are."""

    def __init__(self, output: BinaryIO) -> None:
        self._output = output
        self._offset = 0
        self._digest = hashlib.md5(usedforsecurity=False)
        self._places: dict[int, Place] = {}
        self._put(b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n")

    def _put(self, content: bytes) -> None:
        self._output.write(content)
        self._digest.update(content)
        self._offset += len(content)

    def add(self, number: int, data: bytes) -> None:
        """Writes an object."""
        self._places[number] = (1, self._offset, 0)
        self._put(b"%d 0 obj\n%b\nendobj\n" % (number, data))

    def add_together(self, number: int, objects: Sequence[Any]) -> None:
        """Writes `objects`, none of them a stream, as the stream `number`."""
        contents = [thing.data for thing in objects]
        offsets = accumulate((len(content) + 1 for content in contents), initial=0)
        numbers = (thing.number for thing in objects)
        head = b" ".join(b"%d %d" % pair for pair in zip(numbers, offsets, strict=False))
        for place, thing in enumerate(objects):
            self._places[thing.number] = (2, number, place)
        facts = {"Type": "/ObjStm", "N": len(objects), "First": len(head) + 1}
        self._add_stream(number, facts, b"\n".join((head, *contents)))

    def finish(self, number: int, facts: dict[str, Any], identifier: bytes) -> None:
        """Writes the references, as the stream `number`, and the end."""
        start = self._offset
        self._places[number] = (1, start, 0)
        rows = (self._places.get(n, (0, 0, 0)) for n in range(number + 1))
        table = b"".join(
            field.to_bytes(width) for row in rows for field, width in zip(row, _WIDE, strict=True)
        )
        digest = self._digest.digest()
        names = (_hexadecimal(identifier or digest), _hexadecimal(digest))
        self._add_stream(
            number,
            {
                "Type": "/XRef",
                "Size": number + 1,
                "W": pydyf.Array(_WIDE),
                "ID": pydyf.Array(names),
                **facts,
            },
            table,
        )
        self._put(b"startxref\n%d\n%%%%EOF\n" % start)

    def _add_stream(self, number: int, facts: dict[str, Any], content: bytes) -> None:
        stream = pydyf.Stream([content], pydyf.Dictionary(facts), compress=True)
        pack(stream)
        self.add(number, stream.data)


def _bytes(item: Any) -> bytes:
    if isinstance(item, bytes):
        return item
    data: bytes = item.data if isinstance(item, pydyf.Object) else str(item).encode("ascii")
    return data


def _hexadecimal(value: bytes) -> bytes:
    return b"<%s>" % value.hex().encode("ascii")
