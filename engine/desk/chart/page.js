"use strict";
// Everything that was written by an author comes in through textContent, never as markup.
const story = JSON.parse(document.getElementById("story").textContent);
const stops = new Map(story.stops.map(stop => [stop.id, stop]));
const [view, panel, find, hits, count] = ["view", "panel", "find", "hits", "count"].map(id => document.getElementById(id));
const map = view.querySelector("svg");
const figures = new Map([...map.querySelectorAll(".stop")].map(figure => [figure.dataset.id, figure]));
const size = {width: map.viewBox.baseVal.width, height: map.viewBox.baseVal.height};
const camera = {x: 0, y: 0, zoom: 1};
let opened = null;

// the camera

function move() {
  map.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.zoom})`;
}
function room() {
  return {width: view.clientWidth - (panel.hidden ? 0 : panel.offsetWidth), height: view.clientHeight};
}
function zoom(factor, x = room().width / 2, y = room().height / 2) {
  const before = camera.zoom;
  camera.zoom = Math.min(3, Math.max(0.05, before * factor));
  camera.x = x - (x - camera.x) * camera.zoom / before;
  camera.y = y - (y - camera.y) * camera.zoom / before;
  move();
}
function showWhole() {
  const {width, height} = room();
  camera.zoom = Math.min(1, (width - 20) / size.width, (height - 20) / size.height);
  camera.x = (width - size.width * camera.zoom) / 2;
  camera.y = (height - size.height * camera.zoom) / 2;
  move();
}
function showStart() {
  const {width} = room();
  camera.zoom = Math.min(1, Math.max(0.55, width / size.width));
  camera.x = Math.max(0, (width - size.width * camera.zoom) / 2);
  camera.y = 52;
  if (camera.x === 0) bring(figures.get(story.start), true);
  move();
}
function bring(figure, sidewaysOnly = false) {
  if (!figure) return;
  const {width, height} = room();
  const box = figure.transform.baseVal.consolidate().matrix;
  const x = (box.e + 106) * camera.zoom + camera.x, y = (box.f + 29) * camera.zoom + camera.y;
  if (x < 150 || x > width - 150) camera.x += width / 2 - x;
  if (!sidewaysOnly && (y < 90 || y > height - 90)) camera.y += height / 2 - y;
  move();
}

// building

function make(kind, name = "", words = "") {
  const made = document.createElement(kind);
  if (name) made.className = name;
  if (words) made.textContent = words;
  return made;
}
function goButton(id, small = "") {
  const stop = stops.get(id);
  const button = make("button", "go", stop ? stop.title : id);
  button.type = "button";
  if (small) button.append(make("small", "", small));
  button.addEventListener("click", () => open(id, true));
  return button;
}
function emphasised(words) {
  return words.split(/\*([^*]+)\*/).map((part, number) => number % 2 ? make("em", "", part) : part);
}
function rowOf(row) {
  const made = make("div", "row " + row.kind);
  made.style.setProperty("--depth", row.depth);
  if (row.who) {
    const who = make("b", "", row.who);
    who.style.color = row.color;
    made.append(who, row.mood ? make("i", "", ` ${row.mood}`) : "", document.createTextNode("  "));
  }
  if (row.to) made.append(goButton(row.to));
  made.append(...emphasised(row.words));
  if (row.note) made.append(make("i", "", `  ${row.note}`));
  if (row.at) made.append(make("span", "at", row.at));
  return made;
}
function section(title, children) {
  if (!children.length) return [];
  const list = make("ul");
  for (const child of children) {
    const item = make("li");
    item.append(child);
    list.append(item);
  }
  return [make("h2", "", title), list];
}

// one scene

function open(id, isBrought = false, row = -1) {
  const stop = stops.get(id);
  if (!stop) return;
  close(false);
  opened = id;
  const over = make("div", "over", stop.over);
  over.style.color = stop.color;
  const name = make("h1", "", stop.title);
  name.id = "name";
  const shut = make("button", "", "×");
  shut.id = "close";
  shut.type = "button";
  shut.setAttribute("aria-label", "Close");
  shut.addEventListener("click", () => close(true));
  panel.replaceChildren(shut, over, name, make("p", "facts", stop.facts), make("p", "place", stop.place),
    ...(stop.fault ? [make("p", "fault", stop.fault)] : []),
    ...section("Who leads here", stop.from.map(link => goButton(link.id, link.words))),
    ...section("Where it leads", stop.to.map(link => goButton(link.id, link.words))),
    ...(stop.rows.length ? [make("h2", "", "As told"), ...stop.rows.map(rowOf)] : []));
  panel.hidden = false;
  panel.scrollTop = 0;
  const sought = panel.querySelectorAll(".row")[row];
  sought?.classList.add("sought");
  sought?.scrollIntoView({block: "center"});
  figures.get(id)?.classList.add("open");
  light(id);
  if (isBrought) {
    bring(figures.get(id));
    panel.focus();
  }
  history.replaceState(null, "", "#" + encodeURIComponent(id));
}
function light(id) {
  map.classList.toggle("lit", Boolean(id));
  for (const line of map.querySelectorAll(".line")) {
    line.classList.toggle("near", line.dataset.from === id || line.dataset.to === id);
  }
}
function close(isFocused) {
  const figure = figures.get(opened);
  figure?.classList.remove("open");
  panel.hidden = true;
  opened = null;
  light(null);
  if (isFocused) {
    figure?.focus({preventScroll: true});
    history.replaceState(null, "", location.pathname + location.search);
  }
}

// searching

function snippet(words, at, length) {
  const made = make("small");
  const start = Math.max(0, at - 30);
  made.append((start ? "…" : "") + words.slice(start, at), make("mark", "", words.slice(at, at + length)),
    words.slice(at + length, at + length + 50));
  return made;
}
function match(stop, sought) {
  // The best place: in the title, else where a word begins, else anywhere.
  let best = null;
  for (const [number, words] of [stop.title, stop.name, ...stop.rows.map(row => row.words)].entries()) {
    const line = words.toLowerCase();
    for (let at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + 1)) {
      const rank = (number < 2 ? 0 : 2) + (at && /[\p{L}\p{N}_]/u.test(line[at - 1]) ? 1 : 0);
      if (!best || rank < best.rank) best = {stop, words, at, rank, row: number - 2};
    }
  }
  return best;
}
function hitOf({stop, words, at, row}, length) {
  const button = make("button", "", stop.title);
  button.type = "button";
  button.append(snippet(words, at, length));
  button.addEventListener("click", () => { find.value = ""; search(); open(stop.id, true, row); });
  const item = make("li");
  item.append(button);
  return item;
}
function search() {
  const sought = find.value.trim().toLowerCase();
  const found = sought ? story.stops.map(stop => match(stop, sought)).filter(Boolean) : [];
  const ids = new Set(found.map(({stop}) => stop.id));
  map.classList.toggle("seeking", Boolean(sought));
  for (const [id, figure] of figures) figure.classList.toggle("hit", ids.has(id));
  found.sort((one, other) => one.rank - other.rank);
  hits.replaceChildren(...found.slice(0, 40).map(one => hitOf(one, sought.length)));
  hits.hidden = !found.length;
  count.textContent = sought ? `${found.length || "none"} found` : "";
}
find.addEventListener("input", search);
find.addEventListener("keydown", event => {
  if (event.key === "Enter") hits.querySelector("button")?.click();
  if (event.key === "ArrowDown") hits.querySelector("button")?.focus();
  if (event.key === "Escape") { find.value = ""; search(); find.blur(); }
});
hits.addEventListener("keydown", event => {
  const other = {ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling"}[event.key];
  if (!other) return;
  const item = document.activeElement.closest("li")?.[other];
  (item ? item.querySelector("button") : find).focus();
  event.preventDefault();
});

// hand and keys

let held = null;
view.addEventListener("pointerdown", event => {
  if (event.button) return;
  held = {x: event.clientX, y: event.clientY, moved: false, stop: event.target.closest(".stop")};
  view.setPointerCapture(event.pointerId);
});
view.addEventListener("pointermove", event => {
  if (!held) return;
  const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
  if (!held.moved && Math.abs(dx) + Math.abs(dy) < 5) return;
  Object.assign(held, {x: event.clientX, y: event.clientY, moved: true});
  view.classList.add("held");
  camera.x += dx;
  camera.y += dy;
  move();
});
view.addEventListener("pointerup", () => {
  view.classList.remove("held");
  if (held && !held.moved) held.stop ? open(held.stop.dataset.id) : close(false);
  held = null;
});
view.addEventListener("pointercancel", () => { held = null; view.classList.remove("held"); });
view.addEventListener("wheel", event => {
  event.preventDefault();
  if (event.ctrlKey || event.metaKey || !event.shiftKey && Math.abs(event.deltaY) >= 50) {
    zoom(Math.exp(-event.deltaY / 600), event.clientX, event.clientY);
  } else {
    camera.x -= event.shiftKey ? event.deltaY : event.deltaX;
    camera.y -= event.shiftKey ? 0 : event.deltaY;
    move();
  }
}, {passive: false});
map.addEventListener("focusin", event => {
  view.scrollTo(0, 0);
  if (!held) bring(event.target.closest(".stop"));
});
const KEYS = {
  "/": () => find.focus(), "Escape": () => close(true), "+": () => zoom(1.25), "=": () => zoom(1.25),
  "-": () => zoom(0.8), "0": showWhole, "Home": showStart,
  "ArrowLeft": () => { camera.x += 80; move(); }, "ArrowRight": () => { camera.x -= 80; move(); },
  "ArrowUp": () => { camera.y += 80; move(); }, "ArrowDown": () => { camera.y -= 80; move(); },
};
document.addEventListener("keydown", event => {
  if (event.target === find || event.ctrlKey || event.metaKey || event.altKey) return;
  const stop = event.target.closest?.(".stop");
  if (stop && (event.key === "Enter" || event.key === " ")) {
    open(stop.dataset.id, true);
    event.preventDefault();
    return;
  }
  if (event.key.startsWith("Arrow") && event.target.closest?.("#panel, #hits")) return;
  const act = KEYS[event.key];
  if (act) {
    act();
    event.preventDefault();
  }
});
document.getElementById("closer").addEventListener("click", () => zoom(1.25));
document.getElementById("farther").addEventListener("click", () => zoom(0.8));
document.getElementById("whole").addEventListener("click", showWhole);
window.addEventListener("hashchange", () => open(decodeURIComponent(location.hash.slice(1)), true));
showStart();
if (location.hash) open(decodeURIComponent(location.hash.slice(1)), true);
document.documentElement.dataset.ready = "yes";
