"""The window's words in the reader's language, by Qt Linguist.

English stands in the code. `translations/digest_<language>.ts` holds what each language says for
it; `make translations` brings them up to date and compiles the `.qm` files that the window loads.
English has a file too, for its plurals.

`tr` and `marked` are called with literals only: the tool that collects the words reads the code.
"""

from PySide6.QtCore import QCoreApplication


def tr(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """`text` as the language says it. `context` is the subject of the module ("Outline"), `comment`
    tells apart what is one word in English only, `n` stands for "%n" and chooses the plural.

    Names go in afterwards: `tr("Outline", "Move to “{section}”").format(section=title)`.
    """
    return QCoreApplication.translate(context, text, comment or None, n)


def marked(context: str, text: str) -> str:
    """`text` itself, marked to be collected: for tables made before there is a language. It is
    given to `tr` where it is shown."""
    del context  # read by the collecting tool alone
    return text
