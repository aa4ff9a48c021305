"use strict";
(() => {
  const up = document.body.dataset.up;
  const input = document.getElementById("q");
  const hits = document.getElementById("hits");
  const count = document.getElementById("hits-count");
  const most = 30;

  /** The best first: a name that begins so, a name with it inside, a property. */
  function find(words) {
    const found = [];
    for (const [name, file, properties] of window.schemaTypes || []) {
      const at = name.toLowerCase().indexOf(words);
      const property = at < 0 ? properties.find((each) => each.toLowerCase().includes(words)) : undefined;
      if (at >= 0 || property !== undefined) {
        found.push({ name, file, property, rank: at === 0 ? 0 : at > 0 ? 1 : 2 });
      }
    }
    return found.sort((a, b) => a.rank - b.rank);
  }

  function item({ name, file, property }) {
    const link = document.createElement("a");
    link.href = up + "types/" + encodeURIComponent(file);
    link.textContent = name;
    if (property !== undefined) {
      const small = document.createElement("small");
      small.textContent = property;
      link.append(small);
    }
    const line = document.createElement("li");
    line.append(link);
    return line;
  }

  function search() {
    const words = input.value.trim().toLowerCase();
    const found = words === "" ? [] : find(words);
    hits.replaceChildren(...found.slice(0, most).map(item));
    count.textContent = words === "" ? "" : found.length + (found.length === 1 ? " hit" : " hits");
  }

  /** Up and down through the hits, and back into the field. */
  function move(event) {
    const links = [input, ...hits.querySelectorAll("a")];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = links[links.indexOf(document.activeElement) + step];
    if (step !== 0 && next) {
      event.preventDefault();
      next.focus();
    } else if (event.key === "Enter" && document.activeElement === input && links[1]) {
      links[1].click();
    } else if (event.key === "Escape") {
      input.value = "";
      search();
      input.focus();
    }
  }

  input.addEventListener("input", search);
  input.parentElement.addEventListener("keydown", move);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    }
  });
})();
