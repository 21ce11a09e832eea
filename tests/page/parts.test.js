/** What the page's parts beside its panels hold, and what comes of pressing each thing in them: outlines/, by document/held.js. */

import { test } from "node:test";

import { indexData } from "../../graph/page/core/index.js";
import { initialState, merge } from "../../graph/page/core/state.js";
import { createTakeMenu } from "../../graph/page/export/menu.js";
import { sourcesOfStep } from "../../graph/page/export/credits.js";
import { createOffers } from "../../graph/page/export/offers.js";
import { createMapControl } from "../../graph/page/map/control.js";
import { createMatrix } from "../../graph/page/matrix/matrix.js";
import { filtersInShort, filtersInUse, filtersInWords } from "../../graph/page/panels/filters-in-use.js";
import { createHeader } from "../../graph/page/panels/header.js";
import { createLineKey } from "../../graph/page/panels/line-key.js";
import { createNotice } from "../../graph/page/panels/notice.js";
import { createSearchBox } from "../../graph/page/panels/search-box.js";
import { createViewSwitch } from "../../graph/page/panels/view-switch.js";
import { createZoom } from "../../graph/page/panels/zoom.js";
import { createHeadline } from "../../graph/page/start/headline.js";
import { panelButtons } from "../../graph/page/panel-buttons.js";
import { answerPages } from "../../graph/page/print/answers.js";
import { layOutSlides } from "../../graph/page/print/slides.js";
import { storyPages } from "../../graph/page/print/story.js";
import { createStories } from "../../graph/page/story/stories.js";
import { createTimeline } from "../../graph/page/time/timeline.js";
import { h, svg } from "../../graph/page/elements/dom.js";
import { hold, holdWalked } from "./document/held.js";
import { must } from "../../graph/page/core/must.js";
import { partly } from "./partly.js";
import { sampleData } from "./sample.js";

/** @import { Change, PageState } from "../../graph/page/core/types.d.ts" */
/** @import { Make, Telling } from "./document/held.js" */

const ALL = { kinds: null, alliances: null, regions: null, statuses: null };
const data = sampleData("small");
Object.assign(must(data.stories)[0].steps[1], { question: "From whom?", answer: "From Russia.", sources: ["paper", "treaty"], note: "Wait a little." });
const index = indexData(data);
const first = initialState(index.data);

/** @type {Record<string, Change>} */
const VIEWS = {
  "a state": { filters: ALL },
  "an alliance in another year": { selection: "NATO", date: "1985-05-01", filters: ALL },
  "a tie on a map": { selection: "pantsir", layout: "map" },
  "a map by a measure": { selection: null, layout: "map", shading: "degree", filters: ALL, centre: "pacific" },
  "a map of conflict": { selection: null, layout: "map", shading: "conflict", filters: ALL },
  "a matrix": { selection: null, layout: "matrix", filters: ALL },
  "a matrix of three": { selection: null, focus: ["SRB", "RUS"], group: ["SRB", "RUS", "USA"], order: "name", layout: "matrix", filters: ALL },
  "two days": { selection: null, compare: "1999-04-01", filters: ALL },
  "a step": { story: { id: "between", step: 0 }, selection: null, focus: ["SRB", "EU"] },
  "the last step": { story: { id: "between", step: 1 }, selection: "pantsir", focus: ["SRB", "RUS"], filters: { kinds: ["arms sale"] } },
  "nothing on a table": { panel: "table", selection: null, filters: { kinds: [] } },
  "a day before all": { date: "1941-04-25", selection: null, filters: { kinds: ["pipeline"] } },
  "a theme": { theme: "dark", selection: "XKX", pairs: 2, isolates: "shown" },
};
const STATES = new Map(Object.entries(VIEWS).map(([name, change]) => [name, merge(first, change)]));

/** Panels of each place, of which some are open. @param {Telling} told */
function doorsWith(told) {
  const places = /** @type {const} */ (["left", "right", "stage", "window"]);
  const panels = places.map((at) => ({ panel: { id: at, at, title: "help.title", button: {
    icon: "help", where: at === "left" ? "first" : "tools", wordy: at === "stage", ...(at === "left" && { count: { of: filtersInUse, short: filtersInShort, says: filtersInWords } }) } } }));
  return partly({ panels, isOpen: (/** @type {string} */ id) => id === "left", toggle: told("toggle"), hear: () => {} });
}

/** @type {Record<string, Make>} */
const PARTS = {
  buttons: (root, store, told) => {
    const doors = doorsWith(told);
    root.append(...panelButtons(doors, "first", store, index), ...panelButtons(doors, "tools", store, index));
  },
  paper: (root) => {
    const [story] = must(index.data.stories);
    const draw = (/** @type {PageState} */ { selection, focus }, /** @type {object} */ how) => h("p", null, JSON.stringify({ selection, focus, how }));
    root.append(...storyPages(index, story, draw, sourcesOfStep), ...answerPages(index, story, draw));
    layOutSlides(index, story, root, draw, sourcesOfStep);
  },
  header: (root, store, told) => {
    const { search } = createHeader(root, index, store, { copyLink: () => Promise.resolve(told("copyLink")()), announce: told("announce"), first: [], tools: [], last: [] });
    createSearchBox(search, index, store, { go: told("go"), announce: told("announce") });
  },
  notice: (root, store, told) => {
    const notice = createNotice(root, index, store, { astray: () => store.get().isolates === "shown", fit: told("fit") });
    if (store.get().centre === "pacific") notice.tell([{ part: "open", values: ["what"], more: 0 }]);
  },
  key: (root, store) => { createLineKey(root, index, store).tell(["chosen", "dot"]); },
  headline: (root, store, told) => createHeadline(root, index, store, { go: told("go"), passing: () => "" }),
  timeline: (root, store, told) => { createTimeline(root, index, store, told("announce"), told("outside")); },
  matrix: (root, store, told) => {
    root.hidden = true;
    createMatrix(root, index, store, { announce: told("announce"), tell: told("tell") });
  },
  map: (root, store, told) => {
    const [tools, caption] = [h("div"), h("div", { id: "map-caption" })];
    root.append(tools, caption);
    createMapControl(tools, caption, index, store, told("announce"));
  },
  views: (root, store, told) => {
    createViewSwitch(root, store, told("announce"), { matrix: () => ({ group: ["SRB"] }) });
    createZoom(root, { fit: told("fit"), zoomIn: told("in"), zoomOut: told("out") });
  },
  take: (root, store, told) => {
    const saver = partly({ png: told("png"), svg: told("svg") });
    root.append(createTakeMenu(store, createOffers(index, store, saver, { print: (kind) => { told("print")(kind); return kind === "slides" ? "Not now" : null; }, tell: told("tell"), turn: told("turn") }), told("tell")));
  },
  story: (root, store, told) => {
    root.hidden = true;
    createStories(root, index, store, { initial: first, announce: told("announce"), home: () => root, turn: told("layout"), tell: told("tell"), play: told("play"), draw: () => svg("svg") });
  },
};

for (const [name, make] of Object.entries(PARTS)) {
  test(`${name} holds what it held, and what is pressed in it does what it did`, () => hold(`part-${name}`, make, STATES));

  // Whoever goes on has read the notice of what a link asked for.
  const walked = [...STATES.values()].filter(({ centre }) => name !== "notice" || centre === "atlantic");
  test(`${name} that lived through a change holds what one holds that begins after it`, () => holdWalked(name, make, walked));
}
