/**
 * Pictures of a given shape, as slides and pages of others want them: the view gets what the title, the
 * legend and the sources leave of it. Drawn aside, whatever the window's own shape is.
 */

import { createStore } from "../core/state.js";
import { h } from "../elements/dom.js";
import { sheetOf } from "./view-sheet.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Measure, Size } from "../drawing/types.d.ts" */
/** @import { MakePicture, Saved } from "./types.d.ts" */

/** What can be asked for; null is the window's own. @type {Record<string, Size | null>} */
export const SHAPES = { own: null, wide: { width: 1280, height: 720 }, classic: { width: 960, height: 720 } };

/** So many sources at most, and fewer where the words would take more than their share. */
const SOURCES = [6, 3, 1];
const WORDS_SHARE = 0.48;

/** A frame later those who watch a size have heard of it. @returns {Promise<unknown>} */
function heard() {
  return new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
}

/** How much of its height a sheet has for words. @param {Saved} drawn */
function wordsOf({ sheet }) {
  return sheet.height - sheet.view.height;
}

/**
 * A place where pictures are drawn one after another, to be closed in the end.
 * @param {Index} index @param {PageState} first @param {MakePicture} createPicture @param {Measure} measure
 */
export function openStudio(index, first, createPicture, measure) {
  const place = h("div", { class: "save-place" });
  document.body.append(place);
  const store = createStore(first);
  /** @type {ReturnType<MakePicture> | null} */
  let picture = null;

  /** @param {PageState} state @param {Size} size @param {Size} [seen] */
  async function draw(state, size, seen) {
    const factor = seen ? Math.min(size.width / seen.width, size.height / seen.height) : 1;
    const camera = state.camera && seen ? { ...state.camera, scale: state.camera.scale * factor } : null;
    const shown = { ...state, camera, hover: null };
    store.set(shown);
    const before = [place.style.width, place.style.height].join();
    place.style.width = `${size.width}px`;
    place.style.height = `${size.height}px`;
    if (picture && before !== [place.style.width, place.style.height].join()) await heard();
    // What stands in the picture's place is made for one state.
    if (state.layout === "matrix") return createPicture(place, createStore(shown)).snapshot(() => 1);
    picture ??= createPicture(place, store);
    return picture.snapshot(() => 1);
  }

  return {
    /**
     * A state with the words around it, in a shape.
     * @param {PageState} state @param {Size} shape @param {Size} [seen] the part of the window that its camera is for
     * @returns {Promise<Saved>}
     */
    async draw(state, { width, height }, seen) {
      const most = WORDS_SHARE * height;
      const trial = await draw(state, { width, height: Math.round(height - most / 2) }, seen);
      if (!("scene" in trial)) return sheetOf(index, state, trial, measure, { shape: { width, height } });
      /** @param {number} sources */
      const withSources = (sources) => sheetOf(index, state, trial, measure, { most: sources, all: true });
      const sources = SOURCES.find((some) => wordsOf(withSources(some)) <= most) ?? 0;
      // What the legend says goes by what is seen, and may take a line more or less now: the foot gives way.
      const room = height - Math.min(most, wordsOf(withSources(sources)));
      const drawn = sheetOf(index, state, await draw(state, { width, height: Math.floor(room) }, seen), measure, { most: sources, all: true });
      return { ...drawn, sheet: { ...drawn.sheet, height } };
    },
    close() {
      picture?.destroy();
      place.remove();
    },
  };
}
