/** Puts the page together: reads the data, makes the one store, and gives it to every part. */

import { bindAddress, canBeLinked } from "./address.js";
import { createApi } from "./api.js";
import { comparing } from "./core/changes.js";
import { readHash } from "./core/hash.js";
import { indexData } from "./core/index.js";
import { must } from "./core/must.js";
import { dataOf } from "./core/packing.js";
import { outsideInWords } from "./core/remarks.js";
import { say, speak } from "./core/say.js";
import { createStore, initialState, same } from "./core/state.js";
import { nothingChosen } from "./core/step.js";
import { bindServer } from "./authoring/served.js";
import { copy } from "./elements/clipboard.js";
import { bindEmbed, isFramed } from "./elements/embed.js";
import { createInsets } from "./elements/insets.js";
import { atEnd, endLife, watchSizes } from "./elements/life.js";
import { rememberLeft } from "./elements/left-door.js";
import { layDown, stands } from "./elements/skeleton.js";
import { bindTheme } from "./elements/theme.js";
import { createTakeMenu } from "./export/menu.js";
import { createOffers, WORDS } from "./export/offers.js";
import { createSaver } from "./export/save.js";
import { sourcesOfStep } from "./export/credits.js";
import { sheetOf, svgOf } from "./export/view-sheet.js";
import { createDoors, panelsOf } from "./doors.js";
import { createGoing } from "./going.js";
import { bindWalk } from "./keyboard/walk.js";
import { bindKeys } from "./keys.js";
import { PANELS } from "./listed.js";
import { createAnnouncer } from "./live.js";
import { createMapControl } from "./map/control.js";
import { createLayouts } from "./map/layouts.js";
import { createMatrix, drawnMatrix } from "./matrix/matrix.js";
import { panelButtons } from "./panel-buttons.js";
import { createHeader } from "./panels/header.js";
import { createLineKey } from "./panels/line-key.js";
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
import { createToast } from "./toast.js";

/** @import { Index, PageState, Remark, Store } from "./core/types.d.ts" */
/** @import { Past } from "./address.js" */

/** @typedef {ReturnType<typeof createPicture>} Picture */
/** @typedef {ReturnType<typeof createDoors>} Doors */
/** @typedef {{index: Index, store: Store, announce: (words: string) => void, tell: (words: string) => void}} Base what every part works with */

/** @param {string} id */
function element(id) {
  return must(document.getElementById(id));
}

/** While the picture shows everything, it goes on doing so when a panel opens or closes; else it stays where it is. @param {Picture} picture */
function keepFitted({ settle, refit }) {
  const free = createInsets();
  settle(); // the picture is older than some of the panels
  let before = free();
  watchSizes([...document.querySelectorAll(".panel"), ...["timeline", "headline", "map-caption", "line-key"].map(element)], () => {
    const now = free();
    if (same(now, before)) return;
    before = now;
    refit();
  });
}

/** The page's data, and its state as the address says it, or as it was. @param {Past | null} past */
function opened(past) {
  layDown();
  const data = dataOf(element("relations-data").textContent ?? "");
  speak(data.language);
  const index = indexData(data, PANELS.map(({ id }) => id), Object.assign({}, WORDS, ...PANELS.map(({ words }) => words)));
  const initial = initialState(index.data);
  const { state, remarks } = readHash(past?.hashes[past.at] ?? window.location.hash, initial, index);
  const store = createStore(state);
  bindTheme(store, index);
  const announce = createAnnouncer(element("live"), index, store);
  return { index, initial, remarks, store, announce, tell: createToast(element("toast"), announce) };
}

/** What of a link could not be followed is told, and where something is. @param {Base} base @param {() => Picture | null} picture @returns {(remarks: Remark[]) => void} */
function toldOfLinks({ index, store, announce }, picture) {
  const notice = createNotice(element("notice"), index, store, {
    astray: () => store.get().layout !== "matrix" && (picture()?.astray() ?? false),
    fit: () => picture()?.fit(),
  });
  return (remarks) => {
    notice.tell(remarks);
    const words = notice.words();
    if (words) announce(words);
  };
}

/** The bar at the top, with the panels' buttons and the search. @param {Base} base @param {Doors} doors @param {() => string} link @param {(id: string) => void} look */
function layOutHeader({ index, store, announce, tell }, doors, link, look) {
  async function copyLink() {
    const copied = await copy(link());
    if (copied) tell(say("page.link_copied"));
    else tell(isFramed() ? say("page.link_in_frame") : say("page.link_in_address"));
  }
  const header = createHeader(element("header"), index, store, {
    copyLink: canBeLinked() ? copyLink : null, announce,
    first: panelButtons(doors, "first", store, index), tools: panelButtons(doors, "tools", store, index), last: panelButtons(doors, "last", store, index),
  });
  return createSearchBox(header.search, index, store, { go: look, announce });
}

/** How a state is drawn aside, for paper and for the speaker. @param {Index} index */
function painting(index) {
  return {
    createPicture: (/** @type {HTMLElement} */ place, /** @type {Store} */ own) => (
      own.get().layout === "matrix" ? drawnMatrix(place, index, own.get()) : createPicture(place, index, own, { createLayouts })),
    sheetOf, sourcesOfStep, svgOf,
  };
}

/** What is taken away: pictures, tables and paper. @param {Base} base @param {Doors} doors @param {ReturnType<typeof createMatrix>} matrix @param {() => Picture} picture @param {ReturnType<typeof painting>} paint */
function layOutExports({ index, store, tell }, doors, matrix, picture, paint) {
  const shown = { snapshot: (/** @type {(width: number) => number} */ factorFor) => (matrix.isOpen() ? matrix.chart() : picture().snapshot(factorFor)) };
  const print = bindPrint(index, store, () => {
    const { top, right, bottom, left } = createInsets()();
    return { width: window.innerWidth - left - right, height: window.innerHeight - top - bottom };
  }, paint);
  const saver = createSaver(index, store, shown, paint.createPicture);
  element("zoom").append(createTakeMenu(store, createOffers(index, store, saver, { print, tell, turn: doors.turn }), tell));
}

/** Nothing is chosen any more; where nothing was, no days are compared. @param {Base} base */
function clear({ index, store }) {
  const state = store.get();
  if (state.selection === null && state.focus.length === 0) store.set(comparing(index, state, false));
  store.set({ ...nothingChosen(index, store.get()), hover: null });
}

/** The stories, and the line above the picture. @param {Base & {initial: PageState}} base @param {ReturnType<typeof createTimeline>} timeline @param {ReturnType<typeof painting>} paint @param {{turn: () => void, look: (id: string) => void}} given */
function layOutStories({ index, store, initial, announce, tell }, timeline, paint, { turn, look }) {
  const player = createStories(element("story"), index, store, {
    initial,
    announce,
    home: () => must(element("header").querySelector('[aria-controls="stories"]')),
    turn,
    tell,
    play: timeline.play,
    draw: (state) => drawAside(index, paint, state),
  });
  createHeadline(element("headline"), index, store, { go: look, passing: timeline.passing });
  return player;
}

/** @param {Past | null} past the steps of the page that this one takes the place of */
function start(past) {
  const base = opened(past);
  const { index, store, initial, announce, tell } = base;
  /** @type {Picture | null} */
  let seen = null;
  const leftOut = toldOfLinks(base, () => seen);
  const address = bindAddress(store, index, initial, leftOut, past);
  const embed = bindEmbed(element("picture"));
  const outside = (/** @type {string} */ day) => tell(outsideInWords(index, day));
  const { go, look } = createGoing(index, store, { goTo: (ids) => seen?.goTo(ids), attend: () => doors.attend("details") });
  let hasDrawn = () => {};
  const doors = createDoors({
    index, store, announce, tell, outside, go,
    panels: panelsOf(PANELS, index),
    turn: (id, open) => doors.turn(id, open),
    play: (id) => player.start(id),
    years: () => timeline.all(),
    small: createSmallPicture(index, createLayouts),
    drawn: new Promise((resolve) => { hasDrawn = resolve; }),
  });
  doors.start();
  rememberLeft(store, () => doors.panels.find(({ panel }) => panel.at === "left" && doors.isOpen(panel.id))?.panel.id ?? "");
  const search = layOutHeader(base, doors, address.flush, look);
  const timeline = createTimeline(element("timeline"), index, store, announce, outside);
  const matrix = createMatrix(element("matrix"), index, store, { announce, tell });
  const paint = painting(index);
  const player = layOutStories(base, timeline, paint, { turn: () => views.toggle(), look });
  // All that covers some of it before the picture, which is fitted to what is left free: else it is worked out twice.
  const key = createLineKey(element("picture-key"), index, store);
  createMapControl(element("zoom"), element("map-caption"), index, store, announce);
  const views = createViewSwitch(element("zoom"), store, announce, { matrix: matrix.turned });
  const itself = () => must(seen);
  const [fit, zoomIn, zoomOut] = [() => itself().fit(), () => itself().zoomIn(), () => itself().zoomOut()];
  createZoom(element("zoom"), { fit, zoomIn, zoomOut });
  layOutExports(base, doors, matrix, itself, paint);
  const picture = createPicture(element("picture"), index, store, { createLayouts, insets: createInsets(), wheel: embed.wheel, leftOut: element("left-out"), signs: key.tell });
  seen = picture;
  atEnd(picture.destroy);
  bindWalk(element("picture"), index, store, picture.walk, announce);
  const { ready } = picture;
  bindServer(element("header"), index.data.served, store, { turn: doors.turn, tell, flush: address.flush, renew: (data) => renew(data, address) });
  keepFitted(picture);
  bindSkipLinks(store);
  bindKeys({
    search: search.focus, clear: () => clear(base), fit, zoomIn, zoomOut, layout: views.toggle, matrix: views.matrix,
    today: timeline.today, day: timeline.enter, step: timeline.step, play: timeline.play, undo: address.undo, redo: address.redo,
  }, doors.keys());
  // A live region is listened to once the page stands.
  ready.then(() => {
    leftOut(base.remarks);
    hasDrawn();
  });
  window.relations = createApi(index, store, { ready, inventory: () => (matrix.isOpen() ? matrix.inventory() : picture.inventory()) });
  document.title = index.data.meta.title;
  stands();
}

/** Builds the page anew with other data. @param {string} data @param {ReturnType<typeof bindAddress>} address */
function renew(data, address) {
  address.flush();
  const past = address.past();
  endLife();
  element("relations-data").textContent = data;
  start(past);
}

start(null);
