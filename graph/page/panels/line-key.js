/** The key in the picture's corner: what lines stand for that are drawn at present. It is filled before the picture is fitted. */

import { isOverview } from "../core/blocs.js";
import { KEY, isOpen, turned } from "../core/open.js";
import { isChosenWeb, isSingled, lineKeyOf } from "../core/line-key.js";
import { flagsInWords, inView } from "../core/names.js";
import { say } from "../core/say.js";
import { changedBut } from "../core/state.js";
import { isKindSign, possibleSigns, signOfKind } from "../drawing/signs.js";
import { changeSample } from "../elements/change-key.js";
import { h } from "../elements/dom.js";
import { isEmbedded } from "../elements/embed.js";
import { icon } from "../elements/icons.js";
import { watchSizes } from "../elements/life.js";
import { areaSample, asideSample, broadSample, generalSample, landSample, rimSample, shapesSample, signSample, sortSample, statusSample, strandSample } from "../elements/samples.js";

/** @import { Fate, Index, PageState, Store, TieSort } from "../core/types.d.ts" */
/** @import { KeyEntry } from "../core/line-key.js" */

/** @param {Index} index @param {KeyEntry} entry */
const ofSort = (index, { sort, category }) => sortSample(index, /** @type {TieSort} */ (sort), category);
/** @param {Index} _ @param {KeyEntry} entry */
const ofFate = (_, { sort }) => changeSample(/** @type {Fate} */ (sort));

/** What stands before an entry, by its sort. @type {Record<KeyEntry["sort"], (index: Index, entry: KeyEntry) => Element | null>} */
const SAMPLES = {
  status: (index, { category, of }) => statusSample(index, category, of),
  rim: (index, { category, of = [] }) => rimSample(index, category, of),
  category: (index, { category, of }) => (of ? statusSample(index, undefined, of) : generalSample(index, category, 1, false)),
  sign: (_, { category, sign = "" }) => signSample(category, sign),
  conflict: ofSort,
  refusal: ofSort,
  despite: ofSort,
  neither: ofSort,
  idle: ofSort,
  began: ofFate,
  ended: ofFate,
  stayed: ofFate,
  aside: asideSample,
  directed: (index) => generalSample(index, "neutral", 1, true),
  both: (index, entry) => strandSample(index, entry.with),
  broad: broadSample,
  area: (index, { areas = [] }) => areaSample(index, areas),
  land: (index, { category, of = [] }) => landSample(index, category, of[0]),
  none: () => null,
};

/**
 * A window with less has room for a button alone, which opens the key over the picture; and on a map for what the land's colours mean, too.
 * In sizes of letters, which are larger on a projector: there the picture comes first, but for a story's key, which is short.
 */
const ROOM = { width: 45.0625, height: 37.5, onMap: 42.5 };
const USUAL_LETTER = 16;
/** Between what stands at the top and the key, in pixels; and the least that it is high. */
const ABOVE = { gap: 4, least: 96 };
/** So much more is kept for signs of kinds, some five rows, though all that there can be may need more. */
const FOR_KINDS = 82;

/** What the lines stand for, then the signs, and last what has no sample. @param {Index} index @param {KeyEntry[]} entries @param {ReturnType<typeof possibleSigns>} signs @param {string} flags what is said of them */
function entriesOf(index, entries, signs, flags) {
  /** @param {KeyEntry} entry */
  const lineOf = (entry) => h("li", entry.kind ? { "data-sign": signOfKind(entry.kind), "data-spare": Boolean(entry.spare) } : null, SAMPLES[entry.sort](index, entry), h("span", null, entry.label));
  const [lines, plain] = [entries.filter(({ sort }) => sort !== "none"), entries.filter(({ sort }) => sort === "none")];
  return [
    ...lines.map(lineOf),
    ...signs.map(({ id, shapes }) => h("li", { "data-sign": id }, shapesSample(shapes), h("span", null, say(`key.signs.${id}`)))),
    ...plain.map(lineOf),
    ...(flags === "" ? [] : [h("li", null, flags)]),
  ];
}

/** Whether the key is a button: in little room, for an audience, within another page, and beside a list of what changed. @param {PageState} state */
function isFolded({ layout, presenting, compare, story }) {
  const letter = story ? USUAL_LETTER : parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = `(min-width: ${ROOM.width * letter}px) and (min-height: ${(layout === "map" ? ROOM.onMap : ROOM.height) * letter}px)`;
  return presenting || compare !== null || isEmbedded() || !window.matchMedia(room).matches;
}

/** How far down the lowest of some reach. @param {string[]} ids */
function lowest(...ids) {
  return Math.max(...ids.map((id) => document.getElementById(id)?.getBoundingClientRect().bottom ?? 0));
}

/** As high as there is room: over the picture the key alone, below the bar; beside it the column that it is in, below the headline, side by side what would be higher. @param {HTMLElement} root @param {HTMLElement} key @param {boolean} folded */
function giveRoom(root, key, folded) {
  if (key.hidden || !root.parentElement) return;
  if (folded) {
    const { top } = root.parentElement.getBoundingClientRect();
    key.style.maxHeight = `${Math.min(top, Math.max(ABOVE.least, top - lowest("header") - ABOVE.gap))}px`;
  } else if (getComputedStyle(root).display === "flex") {
    const { height, bottom } = root.getBoundingClientRect();
    const most = Math.max(ABOVE.least, bottom - lowest("header", "headline") - ABOVE.gap);
    if (height <= most) return;
    root.classList.add("dense");
    root.style.maxHeight = `${most}px`;
    key.style.minHeight = "";
  } else {
    // In rows below the picture it takes no more of it for what is drawn from near.
    key.style.maxHeight = key.style.minHeight;
  }
}

/** @param {HTMLElement} key @param {(id: string, spare: boolean) => boolean} isSeen which signs of those that can be there */
function showSigns(key, isSeen) {
  for (const sign of /** @type {NodeListOf<HTMLElement>} */ (key.querySelectorAll("[data-sign]"))) sign.hidden = !isSeen(sign.dataset.sign ?? "", "spare" in sign.dataset);
}

/** What has no room is scrolled to. @param {HTMLElement} key */
const overflows = (key) => key.scrollHeight > key.clientHeight + 1;

/** Shows those that are drawn; those in place of titles have what room is left, or none would see the others. @param {HTMLElement} key @param {Set<string>} drawn */
function showDrawn(key, drawn) {
  showSigns(key, (id) => drawn.has(id));
  if (overflows(key)) showSigns(key, (id, spare) => !spare && drawn.has(id));
}

/** How high the key is with all signs that can be there, of kinds' as many as there is room for; those in place of titles are few, and seldom there. @param {HTMLElement} key */
function heightFor(key) {
  showSigns(key, (id) => !isKindSign(id));
  const least = key.offsetHeight;
  showSigns(key, (_, spare) => !spare);
  return Math.min(key.offsetHeight, least + FOR_KINDS);
}

/**
 * @param {HTMLElement} root where it goes, first
 * @param {Index} index
 * @param {Store} store
 */
export function createLineKey(root, index, store) {
  const isShown = () => isOpen(store.get(), KEY, !isFolded(store.get()));
  const fold = h("button", {
    type: "button", class: "line-key-fold", "aria-controls": "line-key",
    on: { click: () => store.set(turned(store.get(), KEY, !isShown(), !isFolded(store.get()))) },
  }, icon("down"), say("key.title"));
  /** Which of the signs that can be there are. @type {Set<string>} */
  let drawn = new Set();
  const list = h("ul", { id: "line-key", "aria-label": say("key.label"), tabindex: "-1" });
  root.prepend(fold, list);
  let before = "";

  /** @param {PageState} state */
  function show(state) {
    const now = inView(index, state);
    const entries = lineKeyOf(now, state);
    const folded = isFolded(state);
    const open = isShown();
    const signs = state.layout === "matrix" ? [] : possibleSigns(state.layout, isSingled(now, state));
    fold.hidden = entries.length + signs.length === 0;
    fold.setAttribute("aria-expanded", String(open));
    list.hidden = fold.hidden || !open;
    root.classList.toggle("over", folded);
    root.classList.toggle("keyed", !list.hidden && !folded);
    const web = isChosenWeb(now, state);
    root.classList.toggle("of-web", web);
    root.classList.toggle("noted", state.layout === "network" ? web || isOverview(state) : state.layout === "map" && isOverview(state));
    // On the map it stands with what is said of borders.
    const flags = state.layout === "network" ? flagsInWords(index, state.date) : "";
    const told = JSON.stringify([entries, signs.map(({ id }) => id), flags]);
    if (told !== before) list.replaceChildren(...entriesOf(index, entries, signs, flags));
    before = told;
    reserve(folded);
    giveRoom(root, list, folded);
    reach();
  }

  /** What has no room is scrolled to, by the keyboard, too. */
  const reach = () => { list.tabIndex = overflows(list) ? 0 : -1; };

  /** Room for all signs that can be there, of kinds' for some, which are many, so that those which come and go with the zoom move nothing. */
  function reserve(/** @type {boolean} */ folded) {
    // Measured as high as it would be: not as it was for another state or window.
    list.style.minHeight = "";
    list.style.maxHeight = "";
    root.style.maxHeight = "";
    root.classList.remove("dense");
    if (!list.hidden && !folded) list.style.minHeight = `${heightFor(list)}px`;
    showDrawn(list, drawn);
  }

  store.subscribe((state, previous) => {
    if (changedBut(state, previous, ["hover", "camera", "moved"])) show(state);
  });
  const around = [document.documentElement, root.parentElement, document.getElementById("headline")];
  watchSizes(around.filter((one) => one !== null), () => show(store.get()));
  show(store.get());
  return {
    /** Told once the picture rests. @param {string[]} ids of the signs that are drawn */
    tell(ids) {
      if (ids.length === drawn.size && ids.every((id) => drawn.has(id))) return;
      drawn = new Set(ids);
      showDrawn(list, drawn);
      reach();
    },
  };
}
