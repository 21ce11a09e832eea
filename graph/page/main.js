/** Puts the page together: reads the data, makes the one store, and gives it to every part. */

import { bindAddress, canBeLinked } from "./address.js";
import { createApi } from "./api.js";
import { comparing, pictured } from "./core/changes.js";
import { emphasis } from "./core/emphasis.js";
import { readHash } from "./core/hash.js";
import { indexData } from "./core/index.js";
import { must } from "./core/must.js";
import { dataOf } from "./core/packing.js";
import { outsideInWords } from "./core/remarks.js";
import { reveal } from "./core/reveal.js";
import { say, speak } from "./core/say.js";
import { createStore, initialState, same } from "./core/state.js";
import { nothingChosen } from "./core/step.js";
import { bindServer } from "./authoring/served.js";
import { copy } from "./elements/clipboard.js";
import { bindEmbed, isFramed } from "./elements/embed.js";
import { createInsets } from "./elements/insets.js";
import { rememberLeft } from "./elements/left-door.js";
import { layDown, stands } from "./elements/skeleton.js";
import { bindTheme } from "./elements/theme.js";
import { createTakeMenu } from "./export/menu.js";
import { createOffers } from "./export/offers.js";
import { createSaver } from "./export/save.js";
import { sourcesOfStep } from "./export/credits.js";
import { sheetOf, svgOf } from "./export/view-sheet.js";
import { createDoors, panelsOf } from "./doors.js";
import { bindWalk } from "./keyboard/walk.js";
import { bindKeys } from "./keys.js";
import { PANELS } from "./listed.js";
import { createAnnouncer } from "./live.js";
import { createMapControl } from "./map/control.js";
import { createLayouts } from "./map/layouts.js";
import { createMatrix, drawnMatrix } from "./matrix/matrix.js";
import { panelButtons } from "./panel-buttons.js";
import { createHeader } from "./panels/header.js";
import { createNotice } from "./panels/notice.js";
import { createSearchBox } from "./panels/search-box.js";
import { createViewSwitch } from "./panels/view-switch.js";
import { createZoom } from "./panels/zoom.js";
import { createPicture } from "./picture/picture.js";
import { createSmallPicture } from "./picture/small.js";
import { drawAside } from "./print/picture.js";
import { bindPrint } from "./print/print.js";
import { createHeadline } from "./start/headline.js";
import { createStories } from "./story/stories.js";
import { bindSkipLinks } from "./skip-links.js";
import { createTimeline } from "./time/timeline.js";

/** @import { Remark, Store } from "./core/types.d.ts" */

/** @typedef {ReturnType<typeof createPicture>} Picture */

const TOAST_MS = 1500;
const TOAST_MS_A_LETTER = 60;

/** @param {string} id */
function element(id) {
  return must(document.getElementById(id));
}

/** While the picture shows everything, it goes on doing so when a panel opens or closes; else it stays where it is. @param {Picture} picture */
function keepFitted({ settle, refit }) {
  const free = createInsets();
  settle(); // the picture is older than some of the panels
  let before = free();
  const observer = new ResizeObserver(() => {
    const now = free();
    if (same(now, before)) return;
    before = now;
    refit();
  });
  for (const panel of document.querySelectorAll(".panel")) observer.observe(panel);
  for (const id of ["timeline", "headline", "map-caption"]) observer.observe(element(id));
}

function start() {
  layDown();
  const data = dataOf(element("relations-data").textContent ?? "");
  speak(data.language);
  const index = indexData(data, PANELS.map(({ id }) => id));
  const initial = initialState(index.data);
  const opened = readHash(window.location.hash, initial, index);
  const store = createStore(opened.state);
  bindTheme(store, index);
  const announce = createAnnouncer(element("live"), index, store);
  /** @type {Picture | null} */
  let picture = null;
  const notice = createNotice(element("notice"), index, store, {
    astray: () => store.get().layout !== "matrix" && (picture?.astray() ?? false),
    fit: () => picture?.fit(),
  });
  /** @param {Remark[]} remarks */
  function leftOut(remarks) {
    notice.tell(remarks);
    const words = notice.words();
    if (words) announce(words);
  }
  const address = bindAddress(store, index, initial, leftOut);
  const embed = bindEmbed(element("picture"));

  const toast = element("toast");
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let toasted = 0;
  /** To those who see and those who listen. @param {string} words */
  function tell(words) {
    announce(words);
    toast.textContent = words;
    clearTimeout(toasted);
    toasted = setTimeout(() => { toast.textContent = ""; }, TOAST_MS + TOAST_MS_A_LETTER * words.length);
  }
  /** @param {string} day */
  const outside = (day) => tell(outsideInWords(index, day));
  async function copyLink() {
    const copied = await copy(address.flush());
    if (copied) tell(say("page.link_copied"));
    else tell(isFramed() ? say("page.link_in_frame") : say("page.link_in_address"));
  }

  /** Looks at what is selected, with all that it is tied to. */
  const lookAtSelection = () => {
    const state = store.get();
    const bright = emphasis(index, pictured(index, state), state);
    picture?.goTo(bright ? [...bright.actors] : [state.selection].filter(Boolean));
  };
  /** @param {string} id */
  function go(id) {
    const change = reveal(index, store.get(), id);
    if (!change) return;
    store.set({ ...change, hover: null });
    doors.attend("details");
  }
  let hasDrawn = () => {};
  const doors = createDoors({
    index, store, announce, tell, outside,
    panels: panelsOf(PANELS, index),
    turn: (id, open) => doors.turn(id, open),
    go(id) {
      go(id);
      if (store.get().camera !== null) lookAtSelection();
    },
    play: (id) => player.start(id),
    years: () => timeline.all(),
    small: createSmallPicture(index, createLayouts),
    drawn: new Promise((resolve) => { hasDrawn = resolve; }),
  });
  doors.start();
  rememberLeft(store, () => doors.panels.find(({ panel }) => panel.at === "left" && doors.isOpen(panel.id))?.panel.id ?? "");
  const header = createHeader(element("header"), index, store, {
    copyLink: canBeLinked() ? copyLink : null, announce,
    first: panelButtons(doors, "first", store), tools: panelButtons(doors, "tools", store), last: panelButtons(doors, "last", store),
  });
  const search = createSearchBox(header.search, index, store, {
    go(id) {
      go(id);
      lookAtSelection();
    },
    announce,
  });
  const timeline = createTimeline(element("timeline"), index, store, announce, outside);
  const matrix = createMatrix(element("matrix"), index, store, { announce, tell });
  /** How a state is drawn aside, for paper and for the speaker. */
  const paint = {
    createPicture: (/** @type {HTMLElement} */ place, /** @type {Store} */ own) => (
      own.get().layout === "matrix" ? drawnMatrix(place, index, own.get()) : createPicture(place, index, own, { createLayouts })),
    sheetOf, sourcesOfStep, svgOf,
  };
  const player = createStories(element("story"), index, store, {
    initial,
    announce,
    home: () => must(element("header").querySelector('[aria-controls="stories"]')),
    turn: () => views.toggle(),
    tell,
    play: timeline.play,
    draw: (state) => drawAside(index, paint, state),
  });
  createHeadline(element("headline"), index, store, {
    go(id) {
      go(id);
      lookAtSelection();
    },
    passing: timeline.passing,
  });
  // The caption before the picture, which is fitted to what the panels leave free.
  createMapControl(element("zoom"), element("map-caption"), index, store, announce);
  const views = createViewSwitch(element("zoom"), store, announce, { matrix: matrix.turned });
  picture = createPicture(element("picture"), index, store, { createLayouts, insets: createInsets(), wheel: embed.wheel, leftOut: element("left-out") });
  bindWalk(element("picture"), index, store, picture.walk, announce);
  const { fit, zoomIn, zoomOut } = picture;
  createZoom(element("zoom"), { fit, zoomIn, zoomOut });
  const shown = { snapshot: (/** @type {(width: number) => number} */ factorFor) => (matrix.isOpen() ? matrix.chart() : must(picture).snapshot(factorFor)) };
  const print = bindPrint(index, store, () => {
    const { top, right, bottom, left } = createInsets()();
    return { width: window.innerWidth - left - right, height: window.innerHeight - top - bottom };
  }, paint);
  bindServer(element("header"), index.data.served, store, { turn: doors.turn, tell, flush: address.flush });
  const saver = createSaver(index, store, shown, paint.createPicture);
  element("zoom").append(createTakeMenu(createOffers(index, store, saver, { print, tell, turn: doors.turn }), tell));
  keepFitted(picture);
  bindSkipLinks(store);
  bindKeys({
    search: search.focus,
    clear() {
      const state = store.get();
      if (state.selection === null && state.focus.length === 0) store.set(comparing(index, state, false));
      store.set({ ...nothingChosen(index, store.get()), hover: null });
    },
    fit,
    zoomIn,
    zoomOut,
    layout: views.toggle,
    matrix: views.matrix,
    today: timeline.today,
    day: timeline.enter,
    step: timeline.step,
    play: timeline.play,
    undo: address.undo,
    redo: address.redo,
  }, doors.keys());
  // A live region is listened to once the page stands.
  picture.ready.then(() => {
    leftOut(opened.remarks);
    hasDrawn();
  });
  const { ready, inventory } = picture;
  window.relations = createApi(index, store, { ready, inventory: () => (matrix.isOpen() ? matrix.inventory() : inventory()) });
  stands();
}

start();
