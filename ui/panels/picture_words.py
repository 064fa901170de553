"""What is said of a picture that belongs to the edition: alt text, caption, credit."""

from collections.abc import Callable

from digest.model import Image
from ui.panels.fields import TextField
from ui.panels.forms import FormPanel
from ui.translation import marked, tr

_WORDS = (
    ("alt", marked("Inspector", "Alt text"), marked("Inspector", "Type the alt text"), 120),
    ("caption", marked("Inspector", "Caption"), marked("Inspector", "Type the caption"), 160),
    ("credit", marked("Inspector", "Credit"), marked("Inspector", "Type the credit"), 60),
)

Say = Callable[[str, str, str], None]
"""Is told the field's name, the step in words, and what was typed."""


def picture_words(form: FormPanel, say: Say) -> dict[str, TextField]:
    """The fields, by their names in Image, at the end of `form`."""
    return {name: _field(form, name, *how, say) for name, *how in _WORDS}


def show_words(fields: dict[str, TextField], image: Image | None) -> None:
    """Shows what is said of `image`; nothing at all where there is none."""
    for name, field in fields.items():
        field.setVisible(image is not None)
        field.show_value(getattr(image or Image(), name))


def _field(form: FormPanel, name: str, label: str, step: str, limit: int, say: Say) -> TextField:
    field = form.text_field(tr("Inspector", label), limit=limit)
    field.edited.connect(lambda text: say(name, tr("Inspector", step), text))
    return field
