/**
 * Whether the legend is open: as the window has it until a hand decides, and giving way on all but wide
 * windows to what needs its room, the table and a map beside details, until these are gone. In a story
 * it is closed. By the state and the hand alone, in whatever order things came.
 */

/** @import { PageState, Store } from "../core/types.d.ts" */

/** Up to here there is too little room for another panel beside the legend. */
const NARROW = "(max-width: 1500px)";
/** Up to here the legend covers the picture. */
const TIGHT = "(max-width: 900px)";

/** @param {PageState} state */
function needsRoom({ panel, layout, selection }) {
  return panel === "table" || (layout === "map" && selection !== null);
}

/**
 * @param {HTMLElement} legend
 * @param {Store} store
 * @param {(on: boolean) => void} onChange is told whether the legend is open
 */
export function createLegendDoor(legend, store, onChange) {
  const [narrow, tight] = [NARROW, TIGHT].map((query) => window.matchMedia(query));
  let offered = true;
  /**
   * What a hand has decided: for good, or while a story or something that needs the room is there.
   * @type {Record<"hand" | "need" | "story", boolean | null>}
   */
  const by = { hand: null, need: null, story: null };

  function occasion() {
    const state = store.get();
    if (state.story) return "story";
    return needsRoom(state) && narrow.matches ? "need" : "hand";
  }

  const isOpen = () => by[occasion()] ?? (occasion() === "hand" && offered && !tight.matches);

  function update() {
    const open = isOpen();
    if (legend.hidden !== open) return;
    legend.hidden = !open;
    document.body.classList.toggle("legend-open", open);
    onChange(open);
  }

  /** @param {boolean} open */
  function decide(open) {
    by[occasion()] = open;
    update();
  }

  store.subscribe((state, previous) => {
    if (Boolean(state.story) !== Boolean(previous.story)) by.story = null;
    if (!needsRoom(state)) by.need = null;
    update();
  });
  for (const size of [narrow, tight]) size.addEventListener("change", update);

  return {
    /** As the page opens. @param {boolean} offers whether it is open in a window that has room for it */
    start(offers) {
      offered = offers;
      legend.hidden = isOpen(); // so that the first update tells
      update();
    },
    toggle() {
      decide(Boolean(legend.hidden));
      if (!legend.hidden) legend.querySelector("button")?.focus();
    },
    close: () => decide(false),
  };
}
