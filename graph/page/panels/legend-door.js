/**
 * Whether the legend is open: by hand, and giving way on all but wide windows to what needs its room,
 * the table and a map beside details, until these are gone. In a story it is closed.
 */

/** Up to here there is too little room for another panel beside the legend. */
const NARROW = "(max-width: 1500px)";

function needsRoom({ panel, layout, selection }) {
  return panel === "table" || (layout === "map" && selection !== null);
}

/**
 * @param {HTMLElement} legend
 * @param {object} store
 * @param {function(boolean): void} onChange is told whether the legend is open
 */
export function createLegendDoor(legend, store, onChange) {
  let gaveWay = false;

  function show(open) {
    legend.hidden = !open;
    document.body.classList.toggle("legend-open", open);
    onChange(open);
  }

  function makeRoom(state) {
    const wanted = needsRoom(state) && window.matchMedia(NARROW).matches;
    if (!wanted && gaveWay) show(true);
    gaveWay = wanted && (gaveWay || !legend.hidden);
    if (gaveWay) show(false);
  }

  store.subscribe((state, previous) => {
    if (state.story || previous.story) return;
    if (state.panel !== previous.panel || state.layout !== previous.layout) makeRoom(state);
  });

  return {
    /** As the page opens. */
    start(open) {
      show(open);
      makeRoom(store.get());
    },
    toggle() {
      gaveWay = false;
      show(legend.hidden);
      if (!legend.hidden) legend.querySelector("button").focus();
    },
    close() {
      gaveWay = false;
      show(false);
    },
    /** Closes it for a while. @returns {function(): void} opens it again if it was open */
    lend() {
      const before = !legend.hidden || gaveWay;
      gaveWay = false;
      show(false);
      return () => {
        show(before);
        makeRoom(store.get());
      };
    },
  };
}
