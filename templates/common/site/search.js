// The search of a publication's site. It reads one file a year, the newest first, when somebody
// begins to search. Without it, all editions are listed in the page.
"use strict";
(() => {
  const MOST = 100;
  if (location.protocol === "file:") return; // a browser lets no page read files
  for (const form of document.querySelectorAll(".find")) form.hidden = false;
  const form = document.querySelector(".find.wide");
  if (!form) return;
  const field = form.elements.q;
  const found = document.querySelector(".found");
  const count = found.querySelector(".count");
  const list = found.querySelector(".results");
  const calendars = document.querySelector(".calendars");
  const indices = form.dataset.indices.split(" ").filter(Boolean);
  const editions = [];
  let reading = null;
  let unread = false;

  // Case, width and accents do not count; the marks that tell Japanese syllables apart do.
  const fold = (text) =>
    text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFKC").toLowerCase();

  const read = async () => {
    for (const path of indices) {
      try {
        const answer = await fetch(path);
        if (!answer.ok) throw new Error(String(answer.status));
        for (const edition of (await answer.json()).editions) {
          for (const story of edition.stories) story.folded = fold(story.slice(0, 3).join(" "));
          editions.push(edition);
        }
      } catch {
        unread = true;
      }
      show();
    }
  };

  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  // `text` with the searched words marked, where they stand in it as they were typed.
  const marked = (element, text, words) => {
    const lower = text.toLowerCase();
    let at = 0;
    while (at < text.length) {
      let next = null;
      for (const word of words) {
        const place = lower.length === text.length ? lower.indexOf(word, at) : -1;
        if (place >= 0 && (!next || place < next.place || (place === next.place && word.length > next.word.length))) next = { place, word };
      }
      if (!next) break;
      element.append(text.slice(at, next.place), make("mark", "", text.slice(next.place, next.place + next.word.length)));
      at = next.place + next.word.length;
    }
    element.append(text.slice(at));
    return element;
  };

  const row = (edition, [headline, gist, section, anchor], words) => {
    const item = make("li", "result");
    const link = make("a", "headline");
    link.href = edition.web ? `${edition.web}#${anchor}` : edition.page;
    item.append(marked(link, headline, words));
    if (gist) item.append(marked(make("span", "deck"), gist, words));
    const where = make("span", "facts");
    const day = make("a", "", edition.day);
    day.href = edition.page;
    where.append(day);
    if (section) where.append(make("span", "", section));
    item.append(where);
    return item;
  };

  const show = () => {
    const asked = field.value.trim();
    const words = fold(asked).split(/\s+/).filter(Boolean);
    found.hidden = words.length === 0;
    calendars.hidden = words.length > 0 && !unread;
    if (!words.length) return;
    let matches = 0;
    const rows = document.createDocumentFragment();
    for (const edition of editions) {
      for (const story of edition.stories) {
        if (!words.every((word) => story.folded.includes(word))) continue;
        matches += 1;
        if (matches <= MOST) rows.append(row(edition, story, words));
      }
    }
    list.replaceChildren(rows);
    const said = [];
    if (matches) said.push(found.dataset.found.replace("{count}", String(matches)));
    if (matches > MOST) said.push(found.dataset.more.replace("{count}", String(MOST)));
    if (!matches && reading === "done" && !unread) said.push(found.dataset.nothing);
    if (reading !== "done") said.push(found.dataset.searching);
    if (unread) said.push(found.dataset.unread);
    count.textContent = said.join(" · ");
  };

  const search = () => {
    if (field.value.trim() && !reading) {
      reading = "under way";
      read().then(() => {
        reading = "done";
        show();
      });
    }
    show();
  };

  const remember = () => {
    const asked = field.value.trim();
    history.replaceState(null, "", asked ? `?q=${encodeURIComponent(asked)}` : location.pathname);
  };

  field.value = new URLSearchParams(location.search).get("q") || "";
  field.addEventListener("input", search);
  field.addEventListener("change", remember);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
    remember();
  });
  search();
})();
