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
  globalThis.markAgain?.();
})(%s);
"""
_BECOME = """
(text => {
  const next = new DOMParser().parseFromString(text, "text/html");
  const alike = (one, other) => one.nodeType === other.nodeType
    && one.nodeName === other.nodeName && one.childNodes.length === other.childNodes.length
    && one.nodeType === 1 && one.attributes.length === other.attributes.length
    && [...other.attributes].every(({name, value}) => one.getAttribute(name) === value);
  const become = (former, newer) => {
    if (former.isEqualNode(newer)) return;
    if (!alike(former, newer)) return former.replaceWith(document.importNode(newer, true));
    const pairs = [...former.childNodes].map((child, n) => [child, newer.childNodes[n]]);
    for (const [one, other] of pairs) become(one, other);
  };
  globalThis.unmark?.();
  const top = scrollY;
  become(document.body, next.body);
  document.title = next.title;
  scrollTo({left: 0, top, behavior: "instant"});
  globalThis.markAgain?.();
})(%s);
"""
_WATCH = """
((nonce, accent) => {
  const anchor = /^b[0-9a-f]{10}$/;
  const named = element => [element.dataset?.block, element.id, ...(element.classList ?? [])]
    .find(name => anchor.test(name ?? ""));
  const found = name => document.querySelector(
    `[data-block="${name}"], #${name}, .${name}`);
  let marked = null, wanted = null;
  globalThis.unmark = () => {
    marked?.style.removeProperty("outline");
    marked?.style.removeProperty("outline-offset");
    if (marked?.getAttribute("style") === "") marked.removeAttribute("style");
    marked = null;
  };
  globalThis.markAgain = () => {
    unmark();
    marked = wanted && found(wanted);
    marked?.style.setProperty("outline", `2px solid ${accent}`);
    marked?.style.setProperty("outline-offset", "4px");
  };
  globalThis.select = name => {
    wanted = anchor.test(name) ? name : null;
    markAgain();
    const box = marked?.getBoundingClientRect();
    if (box && (box.top < 0 || box.top > innerHeight - 60))
      scrollBy({top: box.top - 48, behavior: "instant"});
  };
  addEventListener("click", event => {
    if (event.target.closest?.("a[href]")) return;
    for (let each = event.target; each?.parentElement; each = each.parentElement) {
      const name = named(each);
      if (name) return console.debug(nonce + name);
    }
  }, true);
})(%s, %s);
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


def become(html: str) -> str:
    """Makes the page's body what `html` has, changing no more than what differs."""
    return _BECOME % json.dumps(html)


def watched(nonce: str, accent: str) -> str:
    """Has clicks on blocks said on the console, as `nonce` and the block's anchor, and lets
    `selected` mark one with a frame in the colour `accent`."""
    return _WATCH % (json.dumps(nonce), json.dumps(accent))


def selected(anchor: str | None) -> str:
    """Marks the block of this anchor, none for None, and scrolls to where it can be seen."""
    return f"globalThis.select?.({json.dumps(anchor or '')});"
