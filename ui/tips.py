"""Tool tips of words from outside. Pure."""

from html import escape


def plain_tip(text: str) -> str:
    """`text` as a tool tip that shows it as it is: Qt takes a tip that looks like markup for it."""
    if "<" not in text:
        return text
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"
