"""Scripts that the window runs on its own web pages, in a world beside theirs."""

import json
from collections.abc import Mapping

_DRESS = """
(dark => {
  const written = globalThis.written ??= new Map();
  const asks = /\\(\\s*prefers-color-scheme\\s*:\\s*(dark|light)\\s*\\)/g;
  const dress = owner => {
    const text = written.get(owner) ?? owner.media.mediaText;
    written.set(owner, text);
    owner.media.mediaText = text.replace(asks, (_, scheme) =>
      (scheme === "dark") === dark ? "(min-width: 0px)" : "(max-width: 0px)");
  };
  const walk = owner => {
    if (owner.media && owner.media.mediaText) dress(owner);
    for (const rule of owner.cssRules ?? []) walk(rule);
  };
  for (const sheet of document.styleSheets) walk(sheet);
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
})(%s);
"""
_SCROLL = "scrollTo({left: 0, top: %d, behavior: 'instant'});"
_EXCHANGE = """
(elements => {
  for (const [name, text] of Object.entries(elements)) {
    const former = document.querySelector(`[data-block="${CSS.escape(name)}"]`);
    const holder = document.createElement("template");
    holder.innerHTML = text;
    former?.replaceWith(holder.content);
  }
})(%s);
"""


def dressed(*, dark: bool) -> str:
    """Puts the page into its colours for dark or for light screens, whatever this one is: the
    questions of its style sheets are answered for it."""
    return _DRESS % json.dumps(dark)


def scrolled(top: int) -> str:
    """Shows the page from `top` in its own pixels."""
    return _SCROLL % top


def exchanged(elements: Mapping[str, str]) -> str:
    """Puts new elements, as HTML by their `data-block`, in the place of the former ones."""
    return _EXCHANGE % json.dumps(dict(elements))
