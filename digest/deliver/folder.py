"""Renditions into a folder.

A delivered file is either whole or absent: it is written beside its place, flushed to the disk and
renamed. What a writer that was killed left beside it is removed by a later one.
"""

from digest.deliver.errand import Errand
from digest.deliver.names import edition_file_name, formats_of
from digest.deliver.receipts import receipt, recorded, standing
from digest.errors import DeliveryError
from digest.files import sweep, write_atomically
from digest.model import Delivery, FolderChannel, Format


def deliver_to_folder(errand: Errand, channel: FolderChannel) -> tuple[Delivery, ...]:
    """Writes what has no receipt yet into the channel's folder, which is made when absent; answers
    all the receipts, new ones recorded. Raises DeliveryError, and what renditions raise.

    A file of the same name and bytes is left as it is; one of other bytes is replaced, as a
    corrected file is meant to.
    """
    return tuple(
        standing(errand, format) or _written(errand, channel, format)
        for format in formats_of(channel)
    )


def _written(errand: Errand, channel: FolderChannel, format: Format) -> Delivery:
    folder = errand.place(channel.path)
    place = folder / edition_file_name(errand.edition, format, channel.names)
    content = errand.rendition(format).content
    try:
        write_atomically(place, content)
        sweep(place.parent, beside=place)
    except OSError as error:
        raise DeliveryError(
            f"The {format} file could not be written to {folder}: {error.strerror}.",
            remedy="Check that the folder exists, may be written to and has room.",
        ) from error
    delivery = receipt(errand, format, location=str(place), content=content)
    return recorded(errand, delivery)
